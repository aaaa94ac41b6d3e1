import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type {
  ChangedFact,
  FactsImport,
  ImportProblem,
  ImportResult,
  ImportState,
  ImportTotal,
  StagedFact,
} from './import.model.ts'

export async function insertImport(
  tx: Tx,
  one: Pick<FactsImport, 'id' | 'fileName' | 'sha256' | 'borders' | 'handedInAt' | 'handedInBy'>,
): Promise<void> {
  await sql`
    insert into statistics.imports (id, file_name, sha256, borders, state, handed_in_at, handed_in_by)
    values (${one.id}, ${one.fileName}, ${one.sha256}, ${one.borders}, 'waiting', ${one.handedInAt},
            ${one.handedInBy})`.execute(tx)
}

export async function selectImports(
  db: Db,
  where: { id?: string; lock?: boolean; most?: number } = {},
): Promise<FactsImport[]> {
  const { rows } = await sql<FactsImport>`
    select id, file_name as "fileName", sha256, borders, state, rows_read as "rowsRead", result,
           handed_in_at as "handedInAt", handed_in_by as "handedInBy", imported_at as "importedAt"
    from statistics.imports
    where ${where.id ?? null}::uuid is null or id = ${where.id ?? null}
    order by handed_in_at desc, id limit ${where.most ?? 50}
    ${where.lock ? sql`for update` : sql``}`.execute(db)
  return rows
}

/** Moves an import on, if it stands in one of the states; false where it has been stopped or moved meanwhile. */
export async function moveImport(
  db: Db,
  id: string,
  from: readonly ImportState[],
  to: { state: ImportState; rowsRead?: number; result?: ImportResult; importedAt?: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update statistics.imports
    set state = ${to.state}, rows_read = coalesce(${to.rowsRead ?? null}, rows_read),
        result = coalesce(${to.result ? JSON.stringify(to.result) : null}::jsonb, result),
        imported_at = coalesce(${to.importedAt ?? null}::timestamptz, imported_at)
    where id = ${id} and state = any(${from}) returning id`.execute(db)
  return rows.length > 0
}

export async function deleteStaged(db: Db, id: string): Promise<void> {
  await sql`delete from statistics.staged where import = ${id}`.execute(db)
}

export async function insertStaged(db: Db, id: string, facts: readonly StagedFact[]): Promise<void> {
  const column = <K extends keyof StagedFact>(name: K) => facts.map(one => one[name])
  await sql`
    insert into statistics.staged (import, line, indicator, organisation, year, value, source, as_of, illustrative, borders)
    select ${id}::uuid, * from unnest(
      ${column('line')}::int[], ${column('indicator')}::text[], ${column('organisation')}::text[],
      ${column('year')}::int[], ${column('value')}::numeric[], ${column('source')}::text[], ${column('asOf')}::text[],
      ${column('illustrative')}::bool[], ${column('borders')}::date[])`.execute(db)
}

/** Rows whose key has stood before in the file: how many, and the first of them, each with the line before it. */
export async function selectDuplicates(
  db: Db,
  id: string,
  most: number,
): Promise<{ count: number; first: (ImportProblem['values'] & { line: number })[] }> {
  const { rows } = await sql<{ count: number; line: number; first: number; indicator: string; year: number }>`
    with twice as (
      select indicator, organisation, year, min(line) as first, count(*) - 1 as more
      from statistics.staged where import = ${id}
      group by indicator, organisation, year having count(*) > 1
    )
    select (select sum(more) from twice)::int as count, s.line, t.first, s.indicator, s.year
    from twice t join statistics.staged s
      on s.import = ${id} and s.indicator = t.indicator and s.organisation = t.organisation and s.year = t.year
     and s.line > t.first
    order by s.line limit ${most}`.execute(db)
  return {
    count: rows[0]?.count ?? 0,
    first: rows.map(({ line, first, indicator, year }) => ({ line, first, found: indicator, year })),
  }
}

export async function selectTotals(db: Db, id: string): Promise<ImportTotal[]> {
  const { rows } = await sql<ImportTotal>`
    select indicator, year, count(*)::int as count, trim_scale(sum(value))::text as sum,
           trim_scale(min(value))::text as least, trim_scale(max(value))::text as most
    from statistics.staged where import = ${id} group by indicator, year order by indicator, year`.execute(db)
  return rows
}

/** Joins each staged row with the newest version of its figure, if there is one. */
const against = (id: string) => sql`
  statistics.staged s
  left join lateral (
    select f.* from statistics.facts f
    where f.indicator = s.indicator and f.organisation = s.organisation and f.year = s.year
    order by f.version desc limit 1
  ) f on true
  where s.import = ${id}`
const differs = sql`(f.value, f.source, f.as_of, f.illustrative, f.borders)
  is distinct from (s.value, s.source, s.as_of, s.illustrative, s.borders)`

export async function compareStaged(
  db: Db,
  id: string,
  most: number,
): Promise<{ fresh: number; same: number; changed: number; changes: ChangedFact[] }> {
  const { rows } = await sql<{ fresh: number; same: number; changed: number }>`
    select count(*) filter (where f.indicator is null)::int as fresh,
           count(*) filter (where f.indicator is not null and not ${differs})::int as same,
           count(*) filter (where f.indicator is not null and ${differs})::int as changed
    from ${against(id)}`.execute(db)
  const changes =
    rows[0]!.changed === 0
      ? []
      : (
          await sql<ChangedFact>`
            select s.indicator, s.organisation, s.year, trim_scale(f.value)::text as was,
                   trim_scale(s.value)::text as becomes
            from ${against(id)} and f.indicator is not null and ${differs}
            order by s.line limit ${most}`.execute(db)
        ).rows
  return { ...rows[0]!, changes }
}

/** Writes what is fresh or changed as versions recorded at the time; what is the same stays as it is. */
export async function insertStagedFacts(
  tx: Tx,
  id: string,
  at: Date,
): Promise<{ fresh: number; changed: number }> {
  const { rows } = await sql<{ fresh: number; changed: number }>`
    with written as (
      insert into statistics.facts (indicator, organisation, year, value, source, as_of, illustrative, version, borders,
                                    recorded_at, import)
      select s.indicator, s.organisation, s.year, s.value, s.source, s.as_of, s.illustrative,
             coalesce(f.version, 0) + 1, s.borders, ${at}, ${id}
      from ${against(id)} and (f.indicator is null or ${differs})
      returning version
    )
    select count(*) filter (where version = 1)::int as fresh, count(*) filter (where version > 1)::int as changed
    from written`.execute(tx)
  return rows[0]!
}

/** One import is written at a time, so that each sees what the one before it left. */
export async function lockFacts(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('statistics.facts'))`.execute(tx)
}
