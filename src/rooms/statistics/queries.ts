import type { DateText } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { municipalHistory, municipalities } from '../organisations/index.ts'
import { carry } from './carry.rules.ts'
import type { Fact, Figure, Indicator, NotCarried, Reference, YearOf } from './model.ts'
import { selectSetAside } from './set-aside.store.ts'
import { type Coverage, selectCoverage, selectFactsOf, selectIndicators, selectSplits } from './store.ts'

/**
 * The figures of municipalities that are valid on the date, for each reference: as the source gave them, or carried
 * over mergers and divisions with the parts that they were made of; and what could not be carried, with why.
 *
 * @param ask.programme a programme's year, of which figures that are set aside go before the public ones.
 * @param ask.municipalities ids of organisations that exist on `ask.on`; without them, all that do.
 */
export async function figuresFor(
  db: Db,
  ask: {
    municipalities?: readonly string[]
    references: readonly Reference[]
    on: DateText
    programme?: YearOf
  },
): Promise<{ figures: Figure[]; notCarried: NotCarried[] }> {
  const indicators = await selectIndicators(db)
  const weights = new Map(indicators.map(one => [one.id, one.weight]))
  const needed = ask.references.flatMap(({ indicator, year }) => {
    const weight = weights.get(indicator)
    return weight
      ? [
          { indicator, year },
          { indicator: weight, year },
        ]
      : [{ indicator, year }]
  })
  const asked = ask.municipalities ?? (await municipalities(db, ask.on)).map(one => one.id)
  const own = ask.programme ? await selectSetAside(db, ask.programme, needed) : []
  const [facts, history, splits] = [
    beside(own, await selectFactsOf(db, needed)),
    await municipalHistory(db),
    await selectSplits(db),
  ]
  return carry({ ...ask, municipalities: asked, facts, indicators, history: { ...history, splits } })
}

/** The own figures, and of the public ones those that none of them stands in the place of. */
function beside(own: readonly Fact[], all: readonly Fact[]): Fact[] {
  const key = (one: Fact) => `${one.indicator} ${one.organisation} ${one.year}`
  const there = new Set(own.map(key))
  return [...own, ...all.filter(one => !there.has(key(one)))]
}

/** An indicator as the bank lists it; one that nobody has described may have figures all the same. */
export type Listed = { id: string; indicator: Indicator | undefined } & Omit<Coverage, 'indicator'>

/** Every indicator with its years, and how many of these municipalities it has in the last of them. */
export async function listedIndicators(db: Db, municipalities: readonly string[]): Promise<Listed[]> {
  const described = (await selectIndicators(db)).toSorted((a, b) =>
    a.name.nb.localeCompare(b.name.nb, 'nb', { numeric: true }),
  )
  const covered = new Map((await selectCoverage(db, municipalities)).map(one => [one.indicator, one]))
  const others = [...covered.keys()].filter(id => !described.some(one => one.id === id))
  return [
    ...described.map(one => listed(one.id, one, covered.get(one.id))),
    ...others.map(id => listed(id, undefined, covered.get(id))),
  ]
}

const listed = (id: string, indicator: Indicator | undefined, coverage: Coverage | undefined): Listed => ({
  id,
  indicator,
  years: coverage?.years ?? [],
  counted: coverage?.counted ?? 0,
  illustrative: indicator?.illustrative || coverage?.illustrative || false,
})

/** One indicator with its years, or undefined where there is neither a description nor a figure. */
export async function listedIndicator(db: Db, id: string): Promise<Listed | undefined> {
  const indicator = (await selectIndicators(db)).find(one => one.id === id)
  const [coverage] = await selectCoverage(db, [], id)
  return indicator || coverage ? listed(id, indicator, coverage) : undefined
}

export { selectIndicators as indicators }
