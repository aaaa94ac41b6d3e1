import { sql } from 'kysely'
import { canonicalJson } from '../core/digest.ts'
import type { Refusal } from '../core/result.ts'
import type { Db } from './database/connect.ts'

/** How long what was typed in a refused form is kept, in hours. */
const keptHours = 24
/** As many forms as one person has refused at a time; the oldest make room. */
const mostKept = 100

/** A form that was refused: what was typed in it and why it was refused, so that its page can be shown again. */
export type RefusedForm = {
  id: string
  person: string
  /** The name of the address that it was sent to, the address itself, and which row of a list it belongs to. */
  route: string
  address: string
  row: string
  /** The path of the page that shows it. */
  page: string
  typed: Record<string, string>
  /** What the files were called, and their digests: a file itself is chosen again. */
  files: Record<string, { name: string; sha256: string }>
  faults: Refusal[]
}

/** Keeps it, and gives its id. */
export async function keepRefused(db: Db, at: Date, one: Omit<RefusedForm, 'id'>): Promise<string> {
  await sql`
    delete from platform.refused where person = ${one.person} and id in (
      select id from platform.refused where person = ${one.person} order by kept_at desc offset ${mostKept - 1})`.execute(
    db,
  )
  const { rows } = await sql<{ id: string }>`
    insert into platform.refused (person, route, address, row, page, typed, files, faults, kept_at)
    values (${one.person}, ${one.route}, ${one.address}, ${one.row}, ${one.page}, ${JSON.stringify(one.typed)}::jsonb,
      ${JSON.stringify(one.files)}::jsonb, ${canonicalJson(one.faults)}::jsonb, ${at}) returning id`.execute(
    db,
  )
  return rows[0]!.id
}

/** The refused form of that person with that id, where it is not too old. */
export async function refusedForm(
  db: Db,
  at: Date,
  { id, person }: { id: string; person: string },
): Promise<RefusedForm | undefined> {
  const { rows } = await sql<RefusedForm>`
    select id, person, route, address, row, page, typed, files, faults from platform.refused
    where id = ${id} and person = ${person} and kept_at > ${oldest(at)}`.execute(db)
  return rows[0]
}

/** It has been sent and taken: what was typed is no longer needed. */
export async function forgetRefused(db: Db, { id, person }: { id: string; person: string }): Promise<void> {
  await sql`delete from platform.refused where id = ${id} and person = ${person}`.execute(db)
}

/** Forgets those that are too old. */
export async function clearRefused(db: Db, at: Date): Promise<void> {
  await sql`delete from platform.refused where kept_at <= ${oldest(at)}`.execute(db)
}

const oldest = (at: Date): Date => new Date(at.getTime() - keptHours * 3_600_000)
