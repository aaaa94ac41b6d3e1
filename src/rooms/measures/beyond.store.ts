import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Overrun } from './money.model.ts'

type Said = Omit<Overrun, 'entries'> & { saidBy: string }

/** Keeps why a measure is beyond its budget, and ties it to what was posted with it. */
export async function insertOverrun(
  tx: Tx,
  one: Said,
  pot: string,
  entries: readonly number[],
): Promise<void> {
  await sql`
    insert into measures.overruns (id, measure, payment, budget_ore, used_ore, reason, said_by, said_name, said_at)
    values (${one.id}, ${one.measure}, ${one.payment}, ${one.budgetOre}, ${one.usedOre}, ${one.reason}, ${one.saidBy},
      ${one.saidName}, ${one.saidAt})`.execute(tx)
  await sql`
    insert into measures.overrun_entries (pot, entry_number, overrun)
    select ${pot}, entry, ${one.id} from unnest(${entries}::int[]) entry`.execute(tx)
}

/** Why measures have been beyond their budgets, the newest first; of one entry those that were said of it or its payment. */
export async function selectOverruns(
  db: Db,
  where: { measures: readonly string[]; entry?: { pot: string; number: number } },
): Promise<Overrun[]> {
  const { pot, number } = where.entry ?? {}
  const { rows } = await sql<Overrun>`
    select o.id, o.measure, o.payment, o.budget_ore as "budgetOre", o.used_ore as "usedOre", o.reason,
      o.said_name as "saidName", o.said_at as "saidAt",
      (select count(*)::int from measures.overrun_entries e where e.overrun = o.id) as entries
    from measures.overruns o
    where o.measure = any(${where.measures})
      and (${number ?? null}::int is null
        or exists (select from measures.overrun_entries e
          where e.overrun = o.id and e.pot = ${pot ?? null} and e.entry_number = ${number ?? null})
        or exists (select from measures.payments p
          where p.id = o.payment and p.pot = ${pot ?? null} and p.entry_number = ${number ?? null}))
    order by o.said_at desc, o.used_ore desc`.execute(db)
  return rows
}
