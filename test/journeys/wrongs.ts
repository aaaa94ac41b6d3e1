import { personalNumberIn } from '../../src/core/personal.ts'
import type { FormField, ReadForm } from '../support/read-forms.ts'
import type { Typed } from './typed.ts'

// What somebody types wrong in a form: what is no date, no amount, nothing at all, and what the schema takes and the
// command does not, such as a day long past or more money than there is.

/** What a text field is for, as whoever reads what is wrong with it learns. */
const sorts: readonly [RegExp, readonly string[]][] = [
  [/dato|31\.05|dag/i, ['31.13.2026', '01.01.1990', '', '31.12.2099']],
  [/beløp|kroner/i, ['abc', '999 999 999 999', '', '-1']],
  [/tall|prosent|siff/i, ['-1', 'abc', '', '99999999']],
]
/** No field of the house takes as much. */
const long = `${'langt '.repeat(2_000)}slutt`
/** Of the form of a national identity number, and nobody's: no month is the 41st. */
const synthetic = Array.from({ length: 10_000 }, (_, i) => `014150${10_000 + i}`).find(
  one => personalNumberIn(one) !== null,
)!
const words = ['', long, 'finnes-ikke', `Se ${synthetic}.`]
const notOffered = ['finnes-ikke']

/** Ways to fill a field wrongly; `said` is what was told of it when it was filled with far too much. */
function wrongsOf({ kind, options }: FormField, said: string): readonly string[][] {
  if (kind === 'file') return [[], ['ukjent.xyz'], [], ['ukjent.xyz']]
  if (kind === 'checkbox') return [[], notOffered, options, notOffered]
  if (kind === 'radio') return [[], notOffered, [], notOffered]
  if (kind === 'select') return [[''], notOffered, [''], notOffered]
  const found = sorts.find(([told]) => told.test(said))?.[1] ?? words
  return found.map(one => [one])
}

export const wrongWays = 4

export const typedFields = (form: ReadForm): FormField[] => form.fields.filter(one => one.kind !== 'hidden')

/** Everything too long, and nothing of what can be chosen. */
export const allWrong = (form: ReadForm): Typed =>
  new Map(typedFields(form).map(({ name, kind }) => [name, { kind, values: crude[kind] ?? [long] }]))

const crude: Partial<Record<FormField['kind'], string[]>> = {
  file: [],
  select: notOffered,
  radio: notOffered,
  checkbox: notOffered,
}

/**
 * Those fields in one of the ways, each in another than the one before it. A field that moves one place forward among them
 * for each turn is wrong in every way where the way moves two.
 */
export const wrongIn = (
  fields: readonly FormField[],
  way: number,
  said: ReadonlyMap<string, string>,
): Typed =>
  new Map(
    fields.map((one, i) => [
      one.name,
      { kind: one.kind, values: [...wrongsOf(one, said.get(one.name) ?? '')[(way + i) % wrongWays]!] },
    ]),
  )

/** Up to four at a time, so that each is once among them; `from` is where the first four begin. */
export function foursOf<T>(all: readonly T[], from: number): T[][] {
  const turned = [...all.slice(from % all.length), ...all.slice(0, from % all.length)]
  return Array.from({ length: Math.ceil(turned.length / 4) }, (_, i) => turned.slice(i * 4, i * 4 + 4))
}
