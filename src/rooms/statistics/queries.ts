import type { DateText } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { municipalHistory, municipalities } from '../organisations/index.ts'
import { carry } from './carry.rules.ts'
import type { Figure, Indicator, NotCarried, Reference } from './model.ts'
import { type Coverage, selectCoverage, selectFactsOf, selectIndicators, selectSplits } from './store.ts'

/**
 * The figures of municipalities that are valid on the date, for each reference: as the source gave them, or carried
 * over mergers and divisions with the parts that they were made of; and what could not be carried, with why.
 *
 * @param ask.municipalities ids of organisations that exist on `ask.on`; without them, all that do.
 */
export async function figuresFor(
  db: Db,
  ask: { municipalities?: readonly string[]; references: readonly Reference[]; on: DateText },
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
  const [facts, history, splits] = [
    await selectFactsOf(db, needed),
    await municipalHistory(db),
    await selectSplits(db),
  ]
  return carry({ ...ask, municipalities: asked, facts, indicators, history: { ...history, splits } })
}

/** Every indicator with its years and how many municipalities each has; also figures that nobody has described. */
export async function indicatorsWithYears(
  db: Db,
): Promise<{ id: string; indicator: Indicator | undefined; years: Coverage[] }[]> {
  const described = await selectIndicators(db)
  const years = Map.groupBy(await selectCoverage(db), one => one.indicator)
  const others = [...years.keys()].filter(id => !described.some(one => one.id === id))
  return [
    ...described.map(one => ({ id: one.id, indicator: one, years: years.get(one.id) ?? [] })),
    ...others.map(id => ({ id, indicator: undefined, years: years.get(id)! })),
  ]
}

/** One indicator with its years, or undefined where there is neither a description nor a figure. */
export async function indicatorWithYears(
  db: Db,
  id: string,
): Promise<{ id: string; indicator: Indicator | undefined; years: Coverage[] } | undefined> {
  const indicator = (await selectIndicators(db)).find(one => one.id === id)
  const years = await selectCoverage(db, id)
  return indicator || years.length > 0 ? { id, indicator, years } : undefined
}

export { selectIndicators as indicators }
