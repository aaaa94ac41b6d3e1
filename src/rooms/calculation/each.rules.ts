import { total } from './arithmetic.rules.ts'
import { at, type Column, column, columnOf, type Mask, size } from './column.rules.ts'
import { type Evaluated, inKroner, type Which } from './evaluated.rules.ts'
import { type FactTable, numbered, referenceKey } from './figures.rules.ts'
import { type Fraction, plus, zero } from './fraction.rules.ts'
import type { AmountOf, Reference, Step } from './model.ts'
import { type Counted, counted, type Figures } from './quantity.rules.ts'

/** More persons than any municipality reports; a count beyond it is a figure of another kind. */
export const mostValues = 10_000

/**
 * An amount for each value of a list, added up for whoever it is of: what is paid above a threshold for each person
 * is not what is paid above it for all of them. Each value is reckoned as if it were a recipient of its own, with the
 * figures of its municipality beside it.
 */
export function each(
  { figure }: AmountOf<'each'>,
  figures: Figures,
  pays: (figures: Figures) => Evaluated,
): Evaluated {
  const listed = counted(figure, figures)
  const counts = countsOf(figure, listed, figures)
  const owners = counts.flatMap((many, i) => new Array<number>(many).fill(i))
  const firsts = counts.map(() => 0)
  for (let i = 1; i < firsts.length; i++) firsts[i] = firsts[i - 1]! + counts[i - 1]!
  const values = owners.map((owner, p) => p - firsts[owner]! + 1)
  const inner = pays({
    ...figures,
    table: spread(figure, figures, owners, values),
    standIns: spreadStandIns(figures, owners),
  })
  const sums = {
    would: gathered(inner.would, owners, counts.length),
    could: gathered(inner.could, owners, counts.length),
  }
  return {
    ...sums,
    assumed: inner.assumed && anyOf(inner.assumed, owners, counts.length),
    steps(i, which) {
      const places = Array.from({ length: counts[i]! }, (_, k) => firsts[i]! + k)
      const parts = places.flatMap((place, k): Step[] => [
        { kind: 'item', number: k + 1, of: places.length },
        ...inner.steps(place, which),
      ])
      return [...listed.steps(i), ...parts, ...together(inner, places, which)]
    },
  }
}

function together(inner: Evaluated, places: readonly number[], which: Which): Step[] {
  if (places.length === 0) return [{ kind: 'noItems' }]
  if (places.length === 1) return []
  const of = places.map(place => inKroner(inner[which], place))
  const sum = total(inner[which], markedAt(inner, places))
  return [{ kind: 'composed', how: 'sum', of, amount: inKroner(column([sum]), 0) }]
}

function markedAt({ would }: Evaluated, places: readonly number[]): Mask {
  const mask = new Uint8Array(size(would))
  for (const place of places) mask[place] = 1
  return mask
}

/** How many values each has; none where the count is no count, or a value of it is missing, which is told. */
function countsOf(figure: Reference, { column: many }: Counted, figures: Figures): number[] {
  const { recipients, year } = figures.table
  return recipients.map(({ id }, i) => {
    const { n, d } = at(many, i)
    const [whole, municipality] = [Number(n / d), id]
    if (n % d !== 0n || whole < 0 || whole > mostValues) {
      figures.troubles.push({ code: 'notACount', municipality, indicator: figure.indicator })
      return 0
    }
    for (let k = 1; k <= whole; k++) {
      const one = numbered(figure, k)
      if (figures.table.facts(one)[i]) continue
      figures.troubles.push({
        code: 'missingFact',
        municipality,
        indicator: one.indicator,
        year: year - one.lag,
      })
      return 0
    }
    const next = numbered(figure, whole + 1)
    if (figures.table.facts(next)[i])
      figures.troubles.push({ code: 'notACount', municipality, indicator: figure.indicator })
    return whole
  })
}

/** The figures as seen by each value: the list is the value itself, all else is its municipality's. */
function spread(
  figure: Reference,
  { table }: Figures,
  owners: readonly number[],
  values: readonly number[],
): FactTable {
  const own = owners.map((owner, p) => table.facts(numbered(figure, values[p]!))[owner]!)
  const key = referenceKey(figure)
  return {
    year: table.year,
    recipients: owners.map(owner => table.recipients[owner]!),
    facts: one => (referenceKey(one) === key ? own : owners.map(owner => table.facts(one)[owner])),
    column: one =>
      referenceKey(one) === key ? columnOf(own.map(fact => fact.value)) : picked(table.column(one), owners),
  }
}

function spreadStandIns({ standIns }: Figures, owners: readonly number[]): Figures['standIns'] {
  return new Map(
    [...standIns].map(([key, one]) => [
      key,
      { column: picked(one.column, owners), told: (place: number) => one.told(owners[place]!) },
    ]),
  )
}

const picked = (of: Column, owners: readonly number[]): Column => column(owners.map(owner => at(of, owner)))

/** The sum of each owner's. */
function gathered(of: Column, owners: readonly number[], length: number): Column {
  const sums = new Array<Fraction>(length).fill(zero)
  for (const [place, owner] of owners.entries()) sums[owner] = plus(sums[owner]!, at(of, place))
  return column(sums)
}

function anyOf(mask: Mask, owners: readonly number[], length: number): Mask {
  const any = new Uint8Array(length)
  for (const [place, owner] of owners.entries()) if (mask[place]) any[owner] = 1
  return any
}
