import { sql } from 'kysely'
import type { Command } from '../core/actor.ts'
import { done, ok, type Result, refuse } from '../core/result.ts'
import type { Db, Tx } from './database/connect.ts'

/** A document being written: its fields as they were saved last, by whom, and from which form. */
export type Draft = {
  document: string
  /** Counts the saves; 0 before the first. */
  version: number
  fields: Record<string, string>
  form: string | null
  name: string
  savedAt: Date
  /** Whoever writes it has called this version ready, and who that was. */
  ready: { by: string; at: Date } | null
}

/** A save, from a form that was made from the version `base`; `form` is what that form is called (form-key.ts). */
export type Save = { document: string; base: number; form?: string | undefined; fields: Draft['fields'] }

/**
 * Saves a draft as one types. It is taken if it was made from the version that stands, or if that version is this form's
 * own: whoever types on does not wait for the answer to the save before. It answers with its own version. Otherwise
 * another has saved meanwhile, and both texts are kept: the other's here and one's own in the form.
 */
export async function saveDraft(
  tx: Tx,
  { actor, at }: Command,
  { document, base, form, fields }: Save,
): Promise<Result<{ version: number }, 'changedByAnother'>> {
  await sql`
    insert into platform.drafts (document, version, fields, name, saved_at)
    values (${document}, 0, '{}', ${actor.name}, ${at}) on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ version: number; form: string | null; name: string }>`
    select version, form, name from platform.drafts where document = ${document} for update`.execute(tx)
  const { version: standing, form: savedFrom, name } = rows[0]!
  const own = form !== undefined && form === savedFrom
  if (base !== standing && !own) return refuse('changedByAnother', { by: name })
  const version = standing + 1
  await sql`
    update platform.drafts set version = ${version}, fields = ${JSON.stringify(fields)}::jsonb, form = ${form ?? null},
      person = ${actor.person}, name = ${actor.name}, saved_at = ${at} where document = ${document}`.execute(
    tx,
  )
  return ok({ version })
}

/** Calls the version that was looked over ready; whoever writes on makes it unready again. */
export async function callReady(
  tx: Tx,
  { actor, at }: Command,
  { document, version }: { document: string; version: number },
): Promise<Result<void, 'changedByAnother'>> {
  const { rows } = await sql<{ name: string }>`
    update platform.drafts set ready_version = version, ready_name = ${actor.name}, ready_at = ${at}
    where document = ${document} and version = ${version} returning name`.execute(tx)
  return rows.length > 0 ? done : refuse('changedByAnother', { by: '' })
}

/** The drafts of the documents, by document; one that was never saved has none. */
export async function draftsOf(db: Db, documents: readonly string[]): Promise<Map<string, Draft>> {
  const { rows } = await sql<Omit<Draft, 'ready'> & { readyBy: string | null; readyAt: Date | null }>`
    select document, version, fields, form, name, saved_at as "savedAt",
      case when ready_version = version then ready_name end as "readyBy",
      case when ready_version = version then ready_at end as "readyAt"
    from platform.drafts where document = any(${documents})`.execute(db)
  return new Map(
    rows.map(({ readyBy, readyAt, ...row }) => [
      row.document,
      { ...row, ready: readyBy !== null && readyAt !== null ? { by: readyBy, at: readyAt } : null },
    ]),
  )
}
