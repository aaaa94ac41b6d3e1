import { sql } from 'kysely'
import { connect, type Db } from '../../src/platform/database/connect.ts'

/** As the server's superuser, past foreign keys: for rows that would take a whole history to come by. */
export async function asSuperuser(url: string, act: (db: Db) => Promise<void>): Promise<void> {
  const db = connect(url, 1)
  await sql`set session_replication_role = replica`.execute(db)
  await act(db)
  await db.destroy()
}

/** Every scheme of the catalogue once more under another id. */
export async function moreSchemes(url: string): Promise<number> {
  let count = 0
  await asSuperuser(url, async db => {
    await sql`
      insert into catalogue.schemes (id, name, directorate, ministry, post, purpose, illustrative, target, criteria,
        follow_up, evaluation, purposes, groups, eligible, indicator, at_least, deadline, report_due, forms, reports,
        unspent, own_share, auditor_ore, classified)
      select left(id, 57) || '-ii', name || ' II', directorate, ministry, post, purpose, true, target, criteria,
        follow_up, evaluation, purposes, groups, eligible, indicator, at_least, deadline, report_due, forms, reports,
        unspent, own_share, auditor_ore, classified from catalogue.schemes`.execute(db)
    await sql`insert into catalogue.owners select left(scheme, 57) || '-ii', owner, valid from catalogue.owners`.execute(
      db,
    )
    await sql`insert into catalogue.amounts select left(scheme, 57) || '-ii', year, kind, ore from catalogue.amounts`.execute(
      db,
    )
    await sql`analyze`.execute(db)
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from catalogue.schemes`.execute(db)
    count = rows[0]!.n
  })
  return count
}
