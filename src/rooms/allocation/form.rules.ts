import { decimalKr, parseKr } from '../../core/ore.ts'
import { writtenDate } from '../../core/written-date.ts'

/** The kinds that have a form; every other composition is written as a file. */
export const formKinds = [
  'fixed',
  'perUnit',
  'bands',
  'capOverYears',
  'meanOfYears',
  'competitive',
  'recorded',
  'share',
] as const
export type FormKind = (typeof formKinds)[number]

/** What was typed, by field; an empty field is one that was left out. Of a list each row has its number. */
export type Typed = Record<string, string>

/** As many rows as a list has fields for. */
export const rowsOf = { bands: 6, caps: 6, parts: 4 } as const
/** A figure of the year itself, or of as many years before. */
export const lags = [0, 1, 2, 3] as const
/** The fields of a figure: which, and of which year. */
export const lagOf = (field: string): string => `lag-${field}`

/**
 * The rule that a form describes, as the rule file that a person would have written: what is wrong in it is found where
 * files are read, so that both ways in have the same checks.
 */
export function ruleOfForm(kind: FormKind, typed: Typed): unknown {
  const t = (name: string) => typed[name]?.trim() ?? ''
  const figure = (name: string) => reference(t(name), t(lagOf(name)))
  const base = amountOfForm(kind, t, figure)
  const open = t('gateIndicator')
    ? {
        kind: 'gate',
        when: { figure: figure('gateIndicator'), atLeast: plainNumber(t('gateAtLeast')) },
        pays: base,
        standIn: t('standIn') || 'smallest',
      }
    : base
  const paid = t('ownShare') ? { kind: 'ownShare', percent: plainNumber(t('ownShare')), of: open } : open
  const held = t('lastIndicator')
    ? {
        kind: 'againstLastYear',
        of: paid,
        last: figure('lastIndicator'),
        ...(t('down') ? { downPercent: plainNumber(t('down')) } : {}),
        ...(t('up') ? { upPercent: plainNumber(t('up')) } : {}),
      }
    : paid
  return {
    version: t('version'),
    source: t('source'),
    validFrom: date(t('validFrom')),
    ...(t('validTo') ? { validTo: date(t('validTo')) } : {}),
    ...(t('running') ? { running: figure('running') } : {}),
    amount: held,
  }
}

type Text = (name: string) => string
type Figure = (name: string) => unknown

function amountOfForm(kind: FormKind, t: Text, figure: Figure): unknown {
  switch (kind) {
    case 'fixed':
      return { kind, amountNok: kroner(t('amount')) }
    case 'perUnit':
      return { kind, perUnitNok: kroner(t('amount')), unit: figure('indicator') }
    case 'bands': {
      const bands = rows('bands', i => [t(`bandFrom-${i}`), t(`bandAmount-${i}`)]).map(([from, amount]) => ({
        from: border(from!),
        amountNok: kroner(amount!),
      }))
      return { kind, figure: figure('indicator'), bands }
    }
    case 'capOverYears':
      return {
        kind,
        perYearNok: rows('caps', i => [t(`cap-${i}`)]).map(([amount]) => kroner(amount!)),
        yearsReceived: figure('indicator'),
        ...(t('cost') ? { cost: figure('cost') } : {}),
      }
    case 'meanOfYears':
      return { kind, grants: t('indicator'), years: Number(t('years')), standIn: t('standIn') || 'smallest' }
    case 'competitive':
      return {
        kind,
        typicalNok: kroner(t('amount')),
        ...(t('chance') ? { amount: 'expected', chance: plainNumber(t('chance')) } : {}),
      }
    case 'recorded':
      return { kind, amount: figure('indicator') }
    case 'share': {
      const parts = rows('parts', i => [
        t(`partWeight-${i}`),
        t(`partIndicator-${i}`),
        t(lagOf(`partIndicator-${i}`)),
      ])
      return {
        kind,
        appropriationNok: kroner(t('amount')),
        parts: parts.map(([weight, indicator, lag]) => ({
          weight: plainNumber(weight!),
          by: reference(indicator!, lag!),
        })),
        ...(t('least') ? { leastNok: kroner(t('least')) } : {}),
        ...(t('most') ? { mostNok: kroner(t('most')) } : {}),
      }
    }
  }
}

/** The rows in which anything but a year is written. */
const rows = (list: keyof typeof rowsOf, row: (number: number) => string[]): string[][] =>
  Array.from({ length: rowsOf[list] }, (_, i) => row(i + 1)).filter(([first, second]) => first || second)

/** Where a band begins: a whole number, or a decimal one as text; with a minus sign where it is below zero. */
function border(text: string): number | string {
  const plain = text.replace(/[\s\u202f\u00a0]/g, '').replace('\u2212', '-')
  return /^-?\d+$/.test(plain) ? Number(plain) : plain.replace(',', '.')
}

const reference = (indicator: string, lag: string): unknown =>
  lag === '' || lag === '0' ? { indicator } : { indicator, lag: Number(lag) }

/** As people write a date; what is none stays as it is, and is refused where the rule is read. */
function date(text: string): string {
  const written = writtenDate(text)
  return written?.kind === 'date' ? written.date : text
}

/** What the next version of a scheme's rule is called: the year it holds from, and a number in it. */
export function nextVersion(validFrom: string, versions: readonly string[]): string {
  const year = date(validFrom).slice(0, 4)
  for (let number = 1; ; number++) if (!versions.includes(`${year}.${number}`)) return `${year}.${number}`
}

/** An amount as people type it; what is no amount stays as it is, and is refused where the rule is read. */
function kroner(text: string): string {
  const ore = parseKr(text)
  return ore === null ? text : decimalKr(ore)
}

/** A number as people type it, as files have it; what is none stays what it is. */
export const plainNumber = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.')
