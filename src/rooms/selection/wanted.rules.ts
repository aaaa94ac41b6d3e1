import { type DateText, isDateText } from '../../core/dates.ts'
import { type Outcome, outcomes } from './model.ts'

/** One municipality, what is decided on it, and why. */
export type Deciding = { municipality: string; outcome: Outcome; reason: string }

/** What is to be decided: on each that an outcome was chosen for, or who a free place is offered to. */
export type Wanted = { answerBy: DateText | null } & (
  | { decisions: readonly Deciding[] }
  | { promote: string; reason: string }
)

/** What is wanted by the fields of the form, or of its draft; a date that is none counts as missing. */
export function wantedOf(fields: Readonly<Record<string, string>>): Wanted {
  const { answerBy = '', promote = '', reason = '' } = fields
  const due = { answerBy: isDateText(answerBy) ? answerBy : null }
  if (promote) return { ...due, promote, reason }
  const decisions = Object.entries(fields).flatMap(([field, value]) => {
    const municipality = /^outcome-(.+)$/.exec(field)?.[1]
    const outcome = outcomes.find(one => one === value)
    if (!municipality || !outcome) return []
    return [{ municipality, outcome, reason: fields[`reason-${municipality}`] ?? '' }]
  })
  return { ...due, decisions }
}

/** What of a form's fields is kept until the letters have been looked over: those of the municipalities that are ranked. */
export function fieldsKept(
  fields: Readonly<Record<string, string>>,
  ranking: readonly { municipality: string }[],
): Record<string, string> {
  const names = fields.promote
    ? ['promote', 'reason', 'answerBy']
    : ['answerBy', ...ranking.flatMap(one => [`outcome-${one.municipality}`, `reason-${one.municipality}`])]
  return Object.fromEntries(names.flatMap(name => (fields[name] ? [[name, fields[name]]] : [])))
}
