import { sql } from 'kysely'
import type { Ore } from '../../core/ore.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { AfterGrant, BudgetMove, Coding, Outcome, PotOf, RunningGrant } from './money.model.ts'

/** Whoever moves the budget of a pot waits for the others, so that its sum is what was looked at. */
export async function lockBudget(tx: Tx, { programme, municipality }: PotOf): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`budget:${programme}:${municipality}`}))`.execute(tx)
}

export async function insertMove(tx: Tx, m: Omit<BudgetMove, 'number'>): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into measures.budget_moves (programme, municipality, number, from_measure, to_measure, ore, reason, decided_by,
      decided_on, reference, effective_on, recorded_by, recorded_at)
    select ${m.programme}, ${m.municipality}, coalesce(max(number), 0) + 1, ${m.from}, ${m.to}, ${m.ore}::bigint, ${m.reason},
      ${m.decidedBy}, ${m.decidedOn}::date, ${m.reference}, ${m.effectiveOn}::date, ${m.recordedBy}, ${m.recordedAt}::timestamptz
    from measures.budget_moves where programme = ${m.programme} and municipality = ${m.municipality}
    returning number`.execute(tx)
  return rows[0]!.number
}

/** Moves of a programme, of a pot, or those that touch one measure, the newest of each pot first. */
export async function selectMoves(
  db: Db,
  where: Partial<PotOf> & { programme: string; measure?: string; number?: number; most?: number },
): Promise<BudgetMove[]> {
  const { rows } = await sql<BudgetMove>`
    select programme, municipality, number, from_measure as "from", to_measure as "to", ore, reason,
      decided_by as "decidedBy", decided_on as "decidedOn", reference, effective_on as "effectiveOn",
      recorded_by as "recordedBy", recorded_at as "recordedAt"
    from measures.budget_moves
    where programme = ${where.programme}
      and (${where.municipality ?? null}::text is null or municipality = ${where.municipality ?? null})
      and (${where.number ?? null}::int is null or number = ${where.number ?? null})
      and (${where.measure ?? null}::text is null or ${where.measure ?? null} in (from_measure, to_measure))
    order by number desc limit ${where.most ?? null}`.execute(db)
  return rows
}

/** Each measure's budget in øre; a measure that was never given any is not there. */
export async function selectBudgets(db: Db, measures: readonly string[]): Promise<Map<string, Ore>> {
  const { rows } = await sql<{ measure: string; ore: bigint }>`
    select measure, ore from measures.budgets where measure = any(${measures})`.execute(db)
  return new Map(rows.map(row => [row.measure, row.ore]))
}

export async function upsertCoding(
  tx: Tx,
  measure: string,
  one: Coding,
  by: string,
  at: Date,
): Promise<void> {
  await sql`
    insert into measures.codings (measure, function, type, account, project, set_by, set_at)
    values (${measure}, ${one.function}, ${one.type}, ${one.account}, ${one.project}, ${by}, ${at})
    on conflict (measure) do update set function = excluded.function, type = excluded.type, account = excluded.account,
      project = excluded.project, set_by = excluded.set_by, set_at = excluded.set_at`.execute(tx)
}

export async function selectCodings(db: Db, measures: readonly string[]): Promise<Map<string, Coding>> {
  const { rows } = await sql<Coding & { measure: string }>`
    select measure, function, type, account, project from measures.codings where measure = any(${measures})`.execute(
    db,
  )
  return new Map(rows.map(({ measure, ...coding }) => [measure, coding]))
}

export async function insertAfterGrant(
  tx: Tx,
  measure: string,
  one: AfterGrant,
  by: string,
  at: Date,
): Promise<void> {
  await sql`
    insert into measures.after_grants (measure, version, statutory, positions, other_from, other_ore, afterwards, outcome,
      decided_by, decided_on, stated_by, stated_at)
    select ${measure}, coalesce(max(version), 0) + 1, ${one.statutory}::boolean, ${one.positions}::int, ${one.otherFrom},
      ${one.otherOre}::bigint, ${one.afterwards}, ${one.decision?.outcome ?? null}, ${one.decision?.by ?? null},
      ${one.decision?.on ?? null}::date, ${by}, ${at}::timestamptz
    from measures.after_grants where measure = ${measure}`.execute(tx)
}

type AfterGrantRow = Omit<AfterGrant, 'decision'> & {
  measure: string
  outcome: Outcome | null
  by: string | null
  on: string | null
}

/** What is stated of each measure now. */
export async function selectAfterGrants(
  db: Db,
  measures: readonly string[],
): Promise<Map<string, AfterGrant>> {
  const { rows } = await sql<AfterGrantRow>`
    select distinct on (measure) measure, statutory, positions, other_from as "otherFrom", other_ore as "otherOre",
      afterwards, outcome, decided_by as "by", decided_on as "on"
    from measures.after_grants where measure = any(${measures}) order by measure, version desc`.execute(db)
  return new Map(
    rows.map(({ measure, outcome, by, on, ...rest }) => [
      measure,
      { ...rest, decision: outcome && by && on ? { outcome, by, on } : null },
    ]),
  )
}

export async function insertRunningGrant(tx: Tx, one: RunningGrant, by: string, at: Date): Promise<void> {
  await sql`
    insert into measures.running_grants (id, municipality, scheme, purpose, ore, starts_on, ends_on, reference,
      illustrative, recorded_by, recorded_at)
    values (${one.id}, ${one.municipality}, ${one.scheme}, ${one.purpose}, ${one.ore}, ${one.startsOn}, ${one.endsOn},
      ${one.reference}, ${one.illustrative}, ${by}, ${at})`.execute(tx)
}

/** Grants of the schemes that run to the municipality on the day or later, in order of scheme. */
export async function selectRunningGrants(
  db: Db,
  where: { municipality: string; schemes: readonly string[]; from: string },
): Promise<RunningGrant[]> {
  const { rows } = await sql<RunningGrant>`
    select id, municipality, scheme, purpose, ore, starts_on as "startsOn", ends_on as "endsOn", reference, illustrative
    from measures.running_grants
    where municipality = ${where.municipality} and scheme = any(${where.schemes}) and ends_on >= ${where.from}
    order by scheme collate "C", starts_on, id`.execute(db)
  return rows
}
