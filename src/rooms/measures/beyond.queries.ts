import type { DateText } from '../../core/dates.ts'
import { dateOf, yearOf } from '../../core/dates.ts'
import { formatKr, type Ore } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { type PotOf, potOf } from '../pot/index.ts'
import { beyondBy } from './beyond.rules.ts'
import { selectOverruns } from './beyond.store.ts'
import { overBudget } from './budget.rules.ts'
import type { Overrun, Standing } from './money.model.ts'
import { standingsIn } from './money.queries.ts'
import { measuresOf } from './queries.ts'

/** A measure that would be `ore` beyond its budget. */
export type Beyond = { id: string; name: string; ore: Ore; now: Standing }

/** Which measures of a pot would be beyond their budgets if each took so many øre more, in the order given. */
export async function wouldBeBeyond(
  db: Db,
  where: PotOf,
  taken: readonly { measure: { id: string; name: string }; ore: Ore }[],
): Promise<Beyond[]> {
  const ids = taken.map(one => one.measure.id)
  const standings = await standingsIn(db, potOf(where.programme, where.municipality), ids)
  return taken.flatMap(({ measure, ore }) => {
    const now = standings.get(measure.id)!
    const by = beyondBy(now, ore)
    return by === null ? [] : [{ id: measure.id, name: measure.name, ore: by, now }]
  })
}

/** Measures with how far beyond their budgets they would be, as a refusal names them. */
export const namesBeyond = (all: readonly Beyond[]): string =>
  all.map(({ name, ore, now }) => `${name} ${formatKr(ore)} (${formatKr(now.budget)})`).join('; ')

/** Why measures of a pot have used more than their budgets, the newest first. */
export const overrunsOf = (db: Db, measures: readonly string[]): Promise<Overrun[]> =>
  selectOverruns(db, { measures })

/** What was said of one voucher or of its payment. */
export const overrunsOfEntry = (
  db: Db,
  measure: string,
  entry: { pot: string; number: number },
): Promise<Overrun[]> => selectOverruns(db, { measures: [measure], entry })

/** What a report of a year can say of a measure that used more than its budget, in øre; and whether it is so still. */
type YearBeyond = {
  name: string
  ore: Ore
  budgetOre: Ore
  on: DateText
  reason: string
  still: boolean
}

/** Each measure that was said in a year to use more than its budget, as it was said last, in order of measure. */
export async function beyondInYear(db: Db, where: PotOf, year: number): Promise<YearBeyond[]> {
  const measures = await measuresOf(db, where)
  const ids = measures.map(one => one.id)
  const said = (await overrunsOf(db, ids)).filter(one => yearOf(dateOf(one.saidAt)) === year)
  if (said.length === 0) return []
  const standings = await standingsIn(db, potOf(where.programme, where.municipality), ids)
  return measures.flatMap(({ id, name }) => {
    const last = said.find(one => one.measure === id)
    if (!last) return []
    const { budgetOre, usedOre, reason, saidAt } = last
    const still = overBudget(standings.get(id)!)
    return [{ name, ore: usedOre - budgetOre, budgetOre, on: dateOf(saidAt), reason, still }]
  })
}
