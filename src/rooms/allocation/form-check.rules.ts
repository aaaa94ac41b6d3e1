import { parseKr } from '../../core/ore.ts'
import { allOf, done, type Result, refuse, refuseIf } from '../../core/result.ts'
import { writtenDate } from '../../core/written-date.ts'
import { type FormKind, lagOf, lags, plainNumber, rowsOf, type Typed } from './form.rules.ts'

// What is wrong in a rule's form, each at its field; what the rule as a whole is held to is found where files are read.

const numbered = (list: keyof typeof rowsOf, ...fields: string[]): string[] =>
  Array.from({ length: rowsOf[list] }, (_, i) => fields.map(field => `${field}-${i + 1}`)).flat()

/** The fields of each kind; those of every kind stand around them. */
export const fieldsOf: Record<FormKind, readonly string[]> = {
  fixed: ['amount'],
  perUnit: ['amount', 'indicator'],
  bands: ['indicator', ...numbered('bands', 'bandFrom', 'bandAmount')],
  capOverYears: [...numbered('caps', 'cap'), 'indicator', 'cost'],
  meanOfYears: ['indicator', 'years'],
  competitive: ['amount', 'chance'],
  recorded: ['indicator'],
  share: ['amount', ...numbered('parts', 'partWeight', 'partIndicator'), 'least', 'most'],
}
export const before = ['source', 'validFrom']
export const after = [
  'validTo',
  'running',
  'gateIndicator',
  'gateAtLeast',
  'standIn',
  'ownShare',
  'lastIndicator',
  'down',
  'up',
]
export const standIns = ['smallest', 'own', 'medianOfEligible'] as const

/** What a field of the form is written with: it is read, and what is wrong in it is said, accordingly. */
export type FieldKind = 'kroner' | 'number' | 'date' | 'figure' | 'text'
export function fieldKind(name: string): FieldKind {
  if (name === 'source' || name === 'standIn') return 'text'
  if (name === 'validFrom' || name === 'validTo') return 'date'
  if (/^(running|cost|(gate|last|part)?[iI]ndicator(-\d)?)$/.test(name)) return 'figure'
  return plainName(name) in numbers ? 'number' : 'kroner'
}
export const isFigure = (name: string): boolean => fieldKind(name) === 'figure'
/** What a row's field is called in every row. */
const plainName = (name: string): string => name.replace(/-\d$/, '')

/** Those that may stand empty, beside every row after the first. */
const optional = new Set([...after, 'cost', 'chance', 'least', 'most'])
export const mayBeEmpty = (name: string): boolean => optional.has(name) || /-[2-9]$/.test(name)

const rowPairs = [
  ['bands', 'bandFrom', 'bandAmount'],
  ['parts', 'partWeight', 'partIndicator'],
] as const
/** Fields that say something only together, of which the first is told of where it lacks. */
const together: Record<string, readonly string[]> = {
  gateIndicator: ['gateAtLeast'],
  gateAtLeast: ['gateIndicator'],
  lastIndicator: ['down', 'up'],
  down: ['lastIndicator'],
  up: ['lastIndicator'],
  ...Object.fromEntries(
    rowPairs.flatMap(([list, one, other]) =>
      numbered(list, one, other).map(name => [
        name,
        [name.startsWith(one) ? name.replace(one, other) : name.replace(other, one)],
      ]),
    ),
  ),
}

/** Numbers with the least and the most that they may be. */
const numbers: Record<string, { least?: number; most?: number; whole?: boolean }> = {
  bandFrom: {},
  partWeight: { least: 0 },
  gateAtLeast: {},
  chance: { least: 0, most: 1 },
  years: { least: 1, most: 10, whole: true },
  ownShare: { least: 0, most: 100 },
  down: { least: 0, most: 100 },
  up: { least: 0 },
}

/** Everything that is wrong in the fields of such a rule. */
export function formSound(
  kind: FormKind,
  typed: Typed,
  indicators: ReadonlySet<string>,
): Result<void, string> {
  const t = (name: string) => typed[name]?.trim() ?? ''
  const names = [...before, ...fieldsOf[kind], ...after]
  const wanted = new Set(
    names.flatMap(name => {
      const others = together[name]
      return t(name) !== '' && others?.every(other => t(other) === '') ? [others[0]!] : []
    }),
  )
  return allOf([
    ...names.flatMap(name => [
      t(name) === ''
        ? refuseIf(!mayBeEmpty(name) || wanted.has(name), 'fillIn', {}, name)
        : fieldSound(name, t(name), indicators),
      isFigure(name)
        ? refuseIf(!['', ...lags.map(String)].includes(t(lagOf(name))), 'fillIn', {}, lagOf(name))
        : done,
    ]),
    ...betweenFields(kind, t),
  ])
}

/** What is wrong between fields, as soon as they can be read. */
function betweenFields(kind: FormKind, t: (name: string) => string): Result<void, string>[] {
  const day = (name: string) => {
    const written = writtenDate(t(name))
    return written?.kind === 'date' ? written.date : undefined
  }
  const [from, to, least, most] = [day('validFrom'), day('validTo'), parseKr(t('least')), parseKr(t('most'))]
  const starts = numbered('bands', 'bandFrom')
    .map(name => ({ name, from: plainNumber(t(name)) }))
    .filter(one => one.from !== '' && Number.isFinite(Number(one.from)))
  return [
    refuseIf(from && to && to < from, 'periodReversed', {}, 'validTo'),
    refuseIf(
      kind === 'share' && least !== null && most !== null && least > most,
      'leastAboveMost',
      {},
      'least',
    ),
    ...(kind === 'bands' ? starts : []).map(({ name, from }, i) =>
      refuseIf(
        i === 0 ? Number(from) > 0 : Number(from) <= Number(starts[i - 1]!.from),
        'bandsNotRising',
        {},
        name,
      ),
    ),
  ]
}

function fieldSound(name: string, text: string, indicators: ReadonlySet<string>): Result<void, string> {
  switch (fieldKind(name)) {
    case 'text':
      return name === 'source'
        ? refuseIf(text.length > 500, 'tooLong', {}, name)
        : refuseIf(!standIns.some(one => one === text), 'fillIn', {}, name)
    case 'date':
      return refuseIf(writtenDate(text)?.kind !== 'date', 'notADate', {}, name)
    case 'figure':
      return refuseIf(!indicators.has(text), 'fillIn', {}, name)
    case 'number':
      return numberSound(name, text, numbers[plainName(name)]!)
    case 'kroner':
      return refuseIf((parseKr(text) ?? -1n) < 0n, 'notAnAmount', {}, name)
  }
}

function numberSound(
  name: string,
  text: string,
  { least, most, whole }: (typeof numbers)[string],
): Result<void, string> {
  const plain = plainNumber(text)
  const shape = whole ? /^\d{1,9}$/ : /^-?\d{1,15}(\.\d{1,9})?$/
  const value = Number(plain)
  const within = shape.test(plain) && value >= (least ?? value) && value <= (most ?? value)
  return within ? done : refuse('notANumber', { least: least ?? '', most: most ?? '' }, name)
}
