import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Note } from './model.ts'

/** One more note, numbered after the last; whoever writes has locked the application. Returns its number. */
export async function insertNote(
  tx: Tx,
  application: string,
  one: Omit<Note, 'number' | 'application'>,
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into applications.notes (application, number, text, written_by, role, organisation, written_at)
    select ${application}, coalesce(max(number), 0) + 1, ${one.text}, ${one.writtenBy}, ${one.role}, ${one.organisation}, ${one.writtenAt}
    from applications.notes where application = ${application} returning number`.execute(tx)
  return rows[0]!.number
}

/** The notes of these applications, each application's oldest first. */
export async function selectNotes(db: Db, applications: readonly string[]): Promise<Note[]> {
  const { rows } = await sql<Note>`
    select application, number, text, written_by as "writtenBy", role, organisation, written_at as "writtenAt"
    from applications.notes where application = any(${applications}) order by application, number`.execute(db)
  return rows
}
