import { type Column, columnOf } from './column.rules.ts'
import type { Fact, Municipality, Programme, Reference } from './model.ts'

export const referenceKey = ({ indicator, lag }: Reference): string => `${indicator} ${lag}`

/** One value of a list: the figure numbered `number`, from 1. */
export const numbered = ({ indicator, lag }: Reference, number: number): Reference => ({
  indicator: `${indicator}:${number}`,
  lag,
})

/** Order by code unit, the same on every machine and in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Those that the schemes pay, whether they take part in the programme or not, by municipality number. */
export const recipientsOf = ({ municipalities, others }: Programme): Municipality[] =>
  [...municipalities, ...others].sort((a, b) => byText(a.number, b.number))

/**
 * The facts of a year as columns over the recipients: read once, used by every scheme and by every variant of a
 * simulation. A reference is only asked for after {@link missingIn} has found nothing.
 */
export type FactTable = {
  year: number
  recipients: readonly Municipality[]
  facts(reference: Reference): readonly (Fact | undefined)[]
  column(reference: Reference): Column
}

export function tabulate(
  recipients: readonly Municipality[],
  year: number,
  facts: readonly Fact[],
): FactTable | { twice: Fact } {
  const place = new Map(recipients.map((one, i) => [one.id, i]))
  // Only those that are there: of a figure that few have, no column is laid out before it is asked for.
  const rows = new Map<string, Map<number, Fact>>()
  for (const fact of facts) {
    const i = place.get(fact.municipality)
    if (i === undefined) continue
    const key = `${fact.indicator} ${year - fact.year}`
    const row = rows.get(key) ?? new Map<number, Fact>()
    rows.set(key, row)
    if (row.has(i)) return { twice: fact }
    row.set(i, fact)
  }
  const none: readonly (Fact | undefined)[] = new Array(recipients.length).fill(undefined)
  const laidOut = new Map<string, readonly (Fact | undefined)[]>()
  const factsOf = (key: string) => {
    const row = rows.get(key)
    if (!row) return none
    const found = laidOut.get(key) ?? recipients.map((_, i) => row.get(i))
    laidOut.set(key, found)
    return found
  }
  const columns = new Map<string, Column>()
  for (const [key, row] of rows)
    if (row.size === recipients.length) columns.set(key, columnOf(factsOf(key).map(fact => fact!.value)))
  return {
    year,
    recipients,
    facts: reference => factsOf(referenceKey(reference)),
    column: reference => columns.get(referenceKey(reference))!,
  }
}

/** The figures that are asked for and not there, recipient by recipient. */
export function missingIn(table: FactTable, references: readonly Reference[]) {
  const lacking = references.filter(one => table.facts(one).includes(undefined))
  if (lacking.length === 0) return []
  return table.recipients.flatMap((one, i) =>
    lacking
      .filter(reference => table.facts(reference)[i] === undefined)
      .map(({ indicator, lag }) => ({ municipality: one.id, indicator, year: table.year - lag })),
  )
}
