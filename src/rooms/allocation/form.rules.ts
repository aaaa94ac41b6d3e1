import { decimalKr, parseKr } from '../../core/ore.ts'

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

/** What was typed, by field; an empty field is one that was left out. */
export type Typed = Record<string, string>

/**
 * The rule that a form describes, as the rule file that a person would have written: what is wrong in it is found where
 * files are read, so that both ways in have the same checks.
 */
export function ruleOfForm(kind: FormKind, typed: Typed): unknown {
  const t = (name: string) => typed[name]?.trim() ?? ''
  const base = amountOfForm(kind, t)
  const open = t('gateIndicator')
    ? {
        kind: 'gate',
        when: { figure: reference(t('gateIndicator')), atLeast: number(t('gateAtLeast')) },
        pays: base,
        standIn: t('standIn') || 'smallest',
      }
    : base
  const paid = t('ownShare') ? { kind: 'ownShare', percent: number(t('ownShare')), of: open } : open
  const held = t('lastIndicator')
    ? {
        kind: 'againstLastYear',
        of: paid,
        last: reference(t('lastIndicator')),
        ...(t('down') ? { downPercent: number(t('down')) } : {}),
        ...(t('up') ? { upPercent: number(t('up')) } : {}),
      }
    : paid
  return {
    version: t('version'),
    source: t('source'),
    validFrom: t('validFrom'),
    ...(t('validTo') ? { validTo: t('validTo') } : {}),
    ...(t('running') ? { running: reference(t('running')) } : {}),
    amount: held,
  }
}

function amountOfForm(kind: FormKind, t: (name: string) => string): unknown {
  switch (kind) {
    case 'fixed':
      return { kind, amountNok: kroner(t('amount')) }
    case 'perUnit':
      return { kind, perUnitNok: kroner(t('amount')), unit: reference(t('indicator')) }
    case 'bands': {
      const bands = lines(t('bands')).map(line => {
        const [from = '', amount = ''] = line.split(':')
        return { from: border(from), amountNok: kroner(amount) }
      })
      return { kind, figure: reference(t('indicator')), bands }
    }
    case 'capOverYears':
      return {
        kind,
        perYearNok: lines(t('caps')).map(kroner),
        yearsReceived: reference(t('indicator')),
        ...(t('cost') ? { cost: reference(t('cost')) } : {}),
      }
    case 'meanOfYears':
      return { kind, grants: t('indicator'), years: Number(t('years')), standIn: t('standIn') || 'smallest' }
    case 'competitive':
      return {
        kind,
        typicalNok: kroner(t('amount')),
        ...(t('chance') ? { amount: 'expected', chance: number(t('chance')) } : {}),
      }
    case 'recorded':
      return { kind, amount: reference(t('indicator')) }
    case 'share': {
      const parts = lines(t('parts')).map(line => {
        const [weight = '', indicator = ''] = line.split(/\s+/)
        return { weight: number(weight), by: reference(indicator) }
      })
      return {
        kind,
        appropriationNok: kroner(t('amount')),
        parts,
        ...(t('least') ? { leastNok: kroner(t('least')) } : {}),
        ...(t('most') ? { mostNok: kroner(t('most')) } : {}),
      }
    }
  }
}

/** Where a band begins: a whole number, or a decimal one as text; with a minus sign where it is below zero. */
function border(text: string): number | string {
  const plain = text.replace(/[\s\u202f\u00a0]/g, '').replace('\u2212', '-')
  return /^-?\d+$/.test(plain) ? Number(plain) : plain.replace(',', '.')
}

const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')

/** «refugees» or, for the year before, «refugees@1». */
function reference(text: string): unknown {
  const [indicator, lag] = text.split('@')
  return lag === undefined ? { indicator } : { indicator, lag: Number(lag) }
}

/** An amount as people type it; what is no amount stays as it is, and is refused where the rule is read. */
function kroner(text: string): string {
  const ore = parseKr(text)
  return ore === null ? text : decimalKr(ore)
}

const number = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
