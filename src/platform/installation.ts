import { sql } from 'kysely'
import type { Db } from './database/connect.ts'

export type Installation = { kind: 'demo' | 'real'; ready: boolean }

/** The embedded database's name for each kind: a demo never shares one with a real installation. */
export const databaseOf: Record<Installation['kind'], string> = {
  real: 'handlingsrom',
  demo: 'handlingsrom_demo',
}

/** What the database was made as; claims it as `kind` when it is still empty. In a transaction it is locked as well. */
export async function claimInstallation(db: Db, kind: Installation['kind']): Promise<Installation> {
  await sql`insert into platform.installation (kind) values (${kind}) on conflict do nothing`.execute(db)
  const { rows } = await sql<Installation>`select kind, ready from platform.installation for update`.execute(
    db,
  )
  return rows[0]!
}

/** Whether the database is in use, as a demo or for real: nothing is read into it then. */
export async function isClaimed(db: Db): Promise<boolean> {
  const { rows } = await sql`select 1 from platform.installation`.execute(db)
  return rows.length > 0
}

export async function markReady(db: Db): Promise<void> {
  await sql`update platform.installation set ready = true`.execute(db)
}
