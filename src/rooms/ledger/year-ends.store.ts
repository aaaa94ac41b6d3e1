import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'

/** A year of a pot; one whose books are closed `unless` through that day is left out. */
export type YearOfPot = { pot: string; year: number; unless: DateText | null }
export type YearEnd = {
  pot: string
  year: number
  availableOre: Ore
  carriedOre: Ore
  closedThrough: DateText | null
}

/** What was at disposal, and carried over, when each year of many pots ended, as it is known on a day: for lists. */
export async function selectYearEnds(
  db: Db,
  years: readonly YearOfPot[],
  recordedOn: DateText,
): Promise<YearEnd[]> {
  if (years.length === 0) return []
  const { rows } = await sql<YearEnd>`
    with ended as (
      select e.pot, e.year, make_date(e.year + 1, 1, 1) as next, p.closed_through
      from unnest(${years.map(one => one.pot)}::text[], ${years.map(one => one.year)}::int[],
        ${years.map(one => one.unless)}::date[]) as e(pot, year, unless)
      join ledger.pots p on p.id = e.pot
      where p.closed_through is distinct from e.unless or e.unless is null
    ), own as (
      select e.pot, e.year, e.next, a.id, a.kind from ended e
      join ledger.accounts a on a.pot = e.pot and a.kind in ('pot', 'carriedOver')
    ), month as (
      select date_trunc('month', ${recordedOn}::date + 1)::date as recorded
    ), moved as (
      select o.pot, o.year, o.kind, t.ore from month m, own o join ledger.turnover t on t.account = o.id
        and t.effective < o.next and t.recorded <= ${recordedOn}
      where (t.grain = 'month' and t.recorded < m.recorded) or (t.grain = 'day' and t.recorded >= m.recorded)
      union all
      select o.pot, o.year, o.kind, case when e.to_account = o.id then e.ore else -e.ore end
      from own o join ledger.unfolded e on e.pot = o.pot and o.id in (e.from_account, e.to_account)
        and e.effective_on < o.next and ledger.recorded_day(e.recorded_at) <= ${recordedOn}
    ), sums as (
      select pot, year, sum(ore) filter (where kind = 'pot') as available,
        sum(ore) filter (where kind = 'carriedOver') as carried
      from moved group by pot, year
    )
    select e.pot, e.year, coalesce(s.available, 0)::bigint as "availableOre", coalesce(s.carried, 0)::bigint as "carriedOre",
      e.closed_through as "closedThrough"
    from ended e left join sums s using (pot, year) order by e.pot collate "C", e.year`.execute(db)
  return rows
}
