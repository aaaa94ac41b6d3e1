import type { Refusal } from '../../core/result.ts'
import type { FileRefusal } from '../calculation/index.ts'
import { type FormKind, rowsOf, type Typed } from './form.rules.ts'

/** What is wrong in a rule that was written in the form, at the form's own fields: the first of each field. */
export function faultsOfForm(kind: FormKind, typed: Typed, { problems }: FileRefusal): Refusal[] {
  const found = problems.map(({ code, values }): Refusal => {
    const field = fieldAt(kind, typed, String(values.path ?? ''))
    if (field === undefined) return { code: 'ruleFault', values: { ...values, fault: code } }
    const fault = written(typed, field) ? code : 'empty'
    return { code: 'ruleFault', values: { ...values, fault, at: field }, field }
  })
  const first = new Map<string, Refusal>()
  for (const one of found) {
    const at = one.field ?? JSON.stringify(one.values)
    if (!first.has(at)) first.set(at, one)
  }
  return [...first.values()]
}

const written = (typed: Typed, field: string): boolean => (typed[field] ?? '').trim() !== ''

/** The field that a place of the rule was written in, «amount.bands[0].from»; undefined where it is none's. */
export function fieldAt(kind: FormKind, typed: Typed, path: string): string | undefined {
  const [first, ...rest] = path.replace(/\[(\d+)\]/g, '.$1').split('.')
  if (first === 'amount') return inAmount(kind, typed, rest)
  // The version is counted up from the year that the rule holds from.
  if (first === 'version') return 'validFrom'
  return ['source', 'validFrom', 'validTo', 'running'].find(one => one === first)
}

type Fields = Readonly<Record<string, string>>
/** What stands around the amount when it is asked for, from the outside in: its own fields, and where it goes on. */
const around: readonly { by: string; into: string; fields: Fields; itself: string }[] = [
  {
    by: 'lastIndicator',
    into: 'of',
    fields: { last: 'lastIndicator', downPercent: 'down', upPercent: 'up' },
    itself: 'down',
  },
  { by: 'ownShare', into: 'of', fields: { percent: 'ownShare' }, itself: 'ownShare' },
  {
    by: 'gateIndicator',
    into: 'pays',
    fields: { 'when.figure': 'gateIndicator', 'when.atLeast': 'gateAtLeast', standIn: 'standIn' },
    itself: 'gateAtLeast',
  },
]

function inAmount(kind: FormKind, typed: Typed, path: readonly string[]): string | undefined {
  let rest = path
  for (const { by, into, fields, itself } of around) {
    if (!written(typed, by)) continue
    if (rest[0] === into) rest = rest.slice(1)
    else return fields[rest[0] ?? ''] ?? fields[rest.slice(0, 2).join('.')] ?? itself
  }
  return inKind(kind, typed, rest)
}

/** The fields of each kind by their names in the rule; of a list by its parts. */
const own: Record<
  FormKind,
  { fields: Fields; list?: { of: keyof typeof rowsOf; name: string; parts: Fields } }
> = {
  fixed: { fields: { amountNok: 'amount' } },
  perUnit: { fields: { perUnitNok: 'amount', unit: 'indicator' } },
  bands: {
    fields: { figure: 'indicator' },
    list: { of: 'bands', name: 'bands', parts: { from: 'bandFrom', amountNok: 'bandAmount' } },
  },
  capOverYears: {
    fields: { yearsReceived: 'indicator', cost: 'cost' },
    list: { of: 'caps', name: 'perYearNok', parts: { '': 'cap' } },
  },
  meanOfYears: { fields: { grants: 'indicator', years: 'years', standIn: 'standIn' } },
  competitive: { fields: { typicalNok: 'amount', chance: 'chance', amount: 'chance' } },
  recorded: { fields: { amount: 'indicator' } },
  share: {
    fields: { appropriationNok: 'amount', leastNok: 'least', mostNok: 'most' },
    list: { of: 'parts', name: 'parts', parts: { weight: 'partWeight', by: 'partIndicator' } },
  },
}

function inKind(kind: FormKind, typed: Typed, [step = '', index, part = '']: readonly string[]) {
  const { fields, list } = own[kind]
  if (list && (step === list.name || step === '')) {
    const names = Object.values(list.parts)
    const row = index === undefined ? 1 : filledRows(list.of, names, typed)[Number(index)]
    return row === undefined ? undefined : `${list.parts[part] ?? names[0]}-${row}`
  }
  return fields[step]
}

/** The numbers of the rows in which anything is written: of these the rule's list is made. */
const filledRows = (list: keyof typeof rowsOf, names: readonly string[], typed: Typed): number[] =>
  Array.from({ length: rowsOf[list] }, (_, i) => i + 1).filter(row =>
    names.some(name => written(typed, `${name}-${row}`)),
  )
