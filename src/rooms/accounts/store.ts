import { sql } from 'kysely'
import type { Ore } from '../../core/ore.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { AccountsImport, ImportState, Judged, Kept, Sample, VoucherLine } from './model.ts'
import { deletePieces } from './reading.store.ts'

type PotOf = { programme: string; municipality: string }
type Person = { person: string; name: string; at: Date }

/** Whoever changes what is read into a pot waits for the others. */
export async function lockAccounts(tx: Tx, { programme, municipality }: PotOf): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`accounts:${programme}:${municipality}`}))`.execute(tx)
}

export async function insertImport(
  tx: Tx,
  one: PotOf & { id: string; fileName: string; sha256: string; state: ImportState; sample: Sample },
  by: Person,
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into accounts.imports (id, programme, municipality, number, file_name, sha256, rows, state, sample, uploaded_by,
      uploaded_name, uploaded_at)
    select ${one.id}, ${one.programme}, ${one.municipality}, coalesce(max(number), 0) + 1, ${one.fileName}, ${one.sha256},
      0, ${one.state}, ${JSON.stringify(one.sample)}::jsonb, ${by.person}, ${by.name}, ${by.at}::timestamptz
    from accounts.imports where programme = ${one.programme} and municipality = ${one.municipality}
    returning number`.execute(tx)
  return rows[0]!.number
}

export async function insertLines(db: Db, id: string, lines: readonly VoucherLine[]): Promise<void> {
  const column = <K extends keyof VoucherLine>(name: K) => lines.map(one => one[name])
  await sql`
    insert into accounts.lines (import, line, date, voucher, function, type, account, project, text, ore, measure_number)
    select ${id}, * from unnest(${column('line')}::int[], ${column('date')}::date[], ${column('voucher')}::text[],
      ${column('function')}::text[], ${column('type')}::text[], ${column('account')}::text[],
      ${column('project')}::text[], ${column('text')}::text[], ${column('ore')}::bigint[],
      ${column('measureNumber')}::int[])`.execute(db)
}

/** An import by its id, for a job that knows no more of it. */
export async function selectImport(
  db: Db,
  id: string,
): Promise<Pick<AccountsImport, 'id' | 'state' | 'ties'> | undefined> {
  const { rows } = await sql<Pick<AccountsImport, 'id' | 'state' | 'ties'>>`
    select id, state, ties from accounts.imports where id = ${id}`.execute(db)
  return rows[0]
}

type Where = PotOf & { number?: number; sha256?: string; states?: readonly ImportState[]; most?: number }

/** The imports of a pot, the newest first. */
export async function selectImports(db: Db, where: Where): Promise<AccountsImport[]> {
  const { rows } = await sql<AccountsImport>`
    select id, programme, municipality, number, file_name as "fileName", sha256, rows, state, sample, ties, notes, problems,
      uploaded_by as "uploadedBy", uploaded_name as "uploadedName", uploaded_at as "uploadedAt",
      asked_by as "askedBy", asked_name as "askedName", asked_at as "askedAt", returned, beyond,
      posted_name as "postedName", posted_at as "postedAt", posted_lines as "postedLines", posted_ore as "postedOre"
    from accounts.imports
    where programme = ${where.programme} and municipality = ${where.municipality}
      and (${where.number ?? null}::int is null or number = ${where.number ?? null})
      and (${where.sha256 ?? null}::text is null or sha256 = ${where.sha256 ?? null})
      and (${where.states ?? null}::text[] is null or state = any(${where.states ?? null}))
    order by number desc limit ${where.most ?? null}`.execute(db)
  return rows
}

/** Imports of a municipality that are looked over or wait for the director, whatever the programme. */
export async function selectGoing(
  db: Db,
  municipality: string,
): Promise<Pick<AccountsImport, 'programme' | 'number' | 'fileName' | 'state' | 'uploadedAt' | 'askedAt'>[]> {
  const { rows } = await sql<AccountsImport>`
    select programme, number, file_name as "fileName", state, uploaded_at as "uploadedAt", asked_at as "askedAt"
    from accounts.imports where municipality = ${municipality} and state in ('columns', 'open', 'waiting', 'refused')
    order by programme, number`.execute(db)
  return rows
}

export async function selectLines(db: Db, id: string): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select line, date, voucher, function, type, account, project, text, ore, measure_number as "measureNumber",
      choice, anyway, payee, chosen_by as "chosenBy", entry_number as entry, measure, payee_kind as "payeeKind"
    from accounts.lines where import = ${id} order by line`.execute(db)
  return rows
}

type Posted = Omit<VoucherLine, 'line' | 'measureNumber'> & { entry: number }

/** The lines that have been posted to a pot. */
export async function selectPosted(db: Db, pot: string): Promise<Posted[]> {
  const { rows } = await sql<Posted>`
    select date, voucher, function, type, account, project, text, ore, entry_number as entry
    from accounts.lines where pot = ${pot} order by entry_number`.execute(db)
  return rows
}

export async function updateChoices(
  tx: Tx,
  id: string,
  all: readonly Pick<Kept, 'line' | 'choice' | 'anyway' | 'payee'>[],
  by: string,
): Promise<void> {
  const column = <K extends keyof (typeof all)[number]>(name: K) => all.map(one => one[name])
  await sql`
    update accounts.lines l set choice = c.choice, anyway = c.anyway, payee = c.payee, chosen_by = ${by}
    from unnest(${column('line')}::int[], ${column('choice')}::text[], ${column('anyway')}::bool[],
      ${column('payee')}::text[]) c (line, choice, anyway, payee)
    where l.import = ${id} and l.line = c.line`.execute(tx)
}

/** Who asks for it to be posted, and why measures may use more than their budgets; or it is sent back. */
export async function updateAsked(
  tx: Tx,
  id: string,
  by: (Person & { beyond: string | null }) | null,
  returned: string | null,
) {
  await sql`
    update accounts.imports set state = ${by ? 'waiting' : 'open'}, asked_by = ${by?.person ?? null},
      asked_name = ${by?.name ?? null}, asked_at = ${by?.at ?? null}, beyond = ${by ? by.beyond : sql.ref('beyond')},
      returned = ${returned}
    where id = ${id}`.execute(tx)
}

/** Ties each posted line to its voucher and lets go of the others, which are none of the pot's. */
export async function updatePosted(
  tx: Tx,
  id: string,
  pot: string,
  lines: readonly (Judged & { entryNumber: number })[],
  by: Person & { limitOre: Ore; postedOre: Ore },
): Promise<void> {
  await sql`
    update accounts.lines l set pot = ${pot}, entry_number = p.entry, measure = p.measure, payee_kind = p.kind
    from unnest(${lines.map(one => one.line)}::int[], ${lines.map(one => one.entryNumber)}::int[],
      ${lines.map(one => one.tied!.id)}::text[], ${lines.map(one => one.kind!)}::text[]) p (line, entry, measure, kind)
    where l.import = ${id} and l.line = p.line`.execute(tx)
  await deleteUnposted(tx, id)
  await sql`
    update accounts.imports set state = 'posted', posted_by = ${by.person}, posted_name = ${by.name},
      posted_at = ${by.at}, limit_ore = ${by.limitOre}, posted_lines = ${lines.length}, posted_ore = ${by.postedOre}
    where id = ${id}`.execute(tx)
}

/** Keeps why measures may use more than their budgets, until the file is posted. */
export async function updateBeyond(tx: Tx, id: string, beyond: string): Promise<void> {
  await sql`update accounts.imports set beyond = ${beyond || null} where id = ${id}`.execute(tx)
}

export async function updateStopped(tx: Tx, id: string): Promise<void> {
  await deleteUnposted(tx, id)
  await deletePieces(tx, id)
  await sql`update accounts.imports set state = 'stopped', sample = null where id = ${id}`.execute(tx)
}

export async function deleteUnposted(db: Db, id: string): Promise<void> {
  await sql`delete from accounts.lines where import = ${id} and pot is null`.execute(db)
}
