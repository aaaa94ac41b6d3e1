import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Scheme } from './model.ts'

type PostRow = {
  year: number
  chapter: number
  item: number
  subItem: number
  name: string
  ore: string
  kind: string
  rounded: boolean
}

export async function insertPosts(tx: Tx, posts: readonly PostRow[]): Promise<void> {
  await sql`
    insert into catalogue.posts (year, chapter, item, sub_item, name, amount_ore, kind, rounded)
    select year, chapter, item, "subItem", name, ore, kind, rounded from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb)
      as p(year int, chapter int, item int, "subItem" int, name text, ore bigint, kind text, rounded boolean)`.execute(
    tx,
  )
}

export async function anyPost(db: Db): Promise<boolean> {
  return (await sql`select 1 from catalogue.posts limit 1`.execute(db)).rows.length > 0
}

export async function insertScheme(tx: Tx, one: Scheme): Promise<void> {
  await sql`
    insert into catalogue.schemes (id, name, directorate, ministry, post, purpose, illustrative)
    values (${one.id}, ${one.name}, ${one.directorate}, ${one.ministry}, ${one.post}, ${one.purpose}, ${one.illustrative})
    on conflict (id) do nothing`.execute(tx)
}

export async function selectSchemes(db: Db, ids?: readonly string[]): Promise<Scheme[]> {
  const { rows } = await sql<Scheme>`
    select id, name, directorate, ministry, post, purpose, illustrative from catalogue.schemes
    where ${ids ?? null}::text[] is null or id = any(${ids ?? null}) order by id`.execute(db)
  return rows
}
