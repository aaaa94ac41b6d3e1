import { sql } from 'kysely'
import { canonicalJson, fromCanonicalJson } from '../../core/digest.ts'
import type { Ore } from '../../core/ore.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Fact, Programme, Rule, Run } from '../calculation/index.ts'

export type Setup = {
  guarantee: 'would' | 'could'
  /**
   * Whom the schemes pay: the pilots alone; every municipality of the country, which counts in shares and medians; or
   * everyone in the programme's regions, where nobody is chosen.
   */
  recipients?: 'pilots' | 'country' | 'everyone'
  rules: Record<string, Rule>
  indicators: Programme['indicators']
}

/** A run without what it was made from: what lists and decisions need. */
export type RunHead = {
  number: number
  setup: number
  inputHash: string
  madeAt: Date
  madeBy: string
  finalisedAt: Date | null
  finalisedBy: string | null
  corrects: number | null
  correctionReason: string | null
  deviationReason: string | null
  illustrative: boolean
}
export type RunInput = { programme: Programme; facts: Fact[] }
export type StoredRun = RunHead & { input: RunInput; run: Run }

/** Does nothing where the year is set up in this version already, and says so. */
export async function insertSetup(
  tx: Tx,
  programme: string,
  year: number,
  version: number,
  setup: Setup,
): Promise<boolean> {
  const { rows } = await sql`
    insert into allocation.setups (programme, year, version, guarantee, recipients, rules, indicators)
    values (${programme}, ${year}, ${version}, ${setup.guarantee}, ${setup.recipients ?? 'pilots'}, ${canonicalJson(setup.rules)}::jsonb, ${canonicalJson(setup.indicators)}::jsonb)
    on conflict do nothing returning year`.execute(tx)
  return rows.length > 0
}

/** The year's latest setup. */
export async function selectSetup(
  db: Db,
  programme: string,
  year: number,
): Promise<(Setup & { version: number }) | undefined> {
  const { rows } = await sql<{
    guarantee: Setup['guarantee']
    recipients: NonNullable<Setup['recipients']>
    rules: string
    indicators: string
    version: number
  }>`
    select guarantee, recipients, rules::text, indicators::text, version from allocation.setups
    where programme = ${programme} and year = ${year} order by version desc limit 1`.execute(db)
  const row = rows[0]
  return (
    row && {
      guarantee: row.guarantee,
      recipients: row.recipients,
      version: row.version,
      rules: fromCanonicalJson(row.rules) as Setup['rules'],
      indicators: fromCanonicalJson(row.indicators) as Setup['indicators'],
    }
  )
}

/** Runs of one year wait here for each other, so that numbers have no gap and one is final. */
export async function lockYear(tx: Tx, programme: string, year: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`allocation:${programme}:${year}`}))`.execute(tx)
}

/** As many parts as are written in one statement. */
const partsAtOnce = 10_000

/** Keeps a run with its awards and their parts; `onWritten` is told how many municipalities are written. */
export async function insertRun(
  tx: Tx,
  programme: string,
  year: number,
  one: Omit<StoredRun, 'inputHash' | 'finalisedAt' | 'finalisedBy' | 'deviationReason' | 'illustrative'>,
  onWritten: (municipalities: number) => Promise<void>,
): Promise<void> {
  const { number, setup, input, run, madeAt, madeBy, corrects, correctionReason } = one
  await sql`
    insert into allocation.runs (programme, year, number, setup, input, input_hash, result, made_at, made_by, corrects, correction_reason, illustrative)
    values (${programme}, ${year}, ${number}, ${setup}, ${canonicalJson(input)}::jsonb, ${run.inputHash},
      ${canonicalJson(run)}::jsonb, ${madeAt}, ${madeBy}, ${corrects}, ${correctionReason}, ${run.illustrative})`.execute(
    tx,
  )
  const lines = run.lines
  await sql`
    insert into allocation.awards (programme, year, number, municipality, guarantee_ore, basis_ore, award_ore)
    select ${programme}, ${year}, ${number}, * from unnest(${lines.map(line => line.municipality)}::text[],
      ${lines.map(line => line.guaranteeOre)}::bigint[], ${lines.map(line => line.basisOre)}::bigint[],
      ${lines.map(line => line.awardOre)}::bigint[])`.execute(tx)
  const step = Math.max(1, Math.floor(partsAtOnce / Math.max(1, input.programme.schemes.length)))
  for (let from = 0; from < lines.length; from += step) {
    const parts = lines
      .slice(from, from + step)
      .flatMap(line => line.parts.map(part => ({ municipality: line.municipality, ...part })))
    await sql`
      insert into allocation.award_parts (programme, year, number, municipality, scheme, ore)
      select ${programme}, ${year}, ${number}, * from unnest(${parts.map(part => part.municipality)}::text[],
        ${parts.map(part => part.scheme)}::text[], ${parts.map(part => part.amountOre)}::bigint[])`.execute(
      tx,
    )
    await onWritten(Math.min(from + step, lines.length))
  }
}

export async function updateFinalised(
  tx: Tx,
  programme: string,
  year: number,
  number: number,
  { at, by, deviationReason }: { at: Date; by: string; deviationReason: string | null },
): Promise<void> {
  await sql`
    update allocation.runs set finalised_at = ${at}, finalised_by = ${by}, deviation_reason = ${deviationReason}
    where programme = ${programme} and year = ${year} and number = ${number}`.execute(tx)
}

/** The runs of a year, the oldest first. */
export async function selectRuns(db: Db, programme: string, year: number): Promise<RunHead[]> {
  const { rows } = await sql<RunHead>`
    select number, setup, input_hash as "inputHash", made_at as "madeAt", made_by as "madeBy",
      finalised_at as "finalisedAt", finalised_by as "finalisedBy", corrects,
      correction_reason as "correctionReason", deviation_reason as "deviationReason", illustrative
    from allocation.runs where programme = ${programme} and year = ${year} order by number`.execute(db)
  return rows
}

/** What a run was made from and what it gave. */
export async function selectContent(
  db: Db,
  programme: string,
  year: number,
  number: number,
): Promise<{ input: RunInput; run: Run }> {
  const { rows } = await sql<{ input: string; result: string }>`
    select input::text, result::text from allocation.runs
    where programme = ${programme} and year = ${year} and number = ${number}`.execute(db)
  const { input, result } = rows[0]!
  return { input: fromCanonicalJson(input) as RunInput, run: fromCanonicalJson(result) as Run }
}

export type Approval = { directorate: string; at: Date; by: string }

export async function insertApproval(
  tx: Tx,
  where: { programme: string; year: number; number: number },
  { directorate, at, by }: Approval,
): Promise<boolean> {
  const { rows } = await sql`
    insert into allocation.approvals (programme, year, number, directorate, approved_at, approved_by)
    values (${where.programme}, ${where.year}, ${where.number}, ${directorate}, ${at}, ${by})
    on conflict do nothing returning number`.execute(tx)
  return rows.length > 0
}

export async function selectApprovals(
  db: Db,
  where: { programme: string; year: number; number: number },
): Promise<Approval[]> {
  const { rows } = await sql<Approval>`
    select directorate, approved_at as at, approved_by as by from allocation.approvals
    where programme = ${where.programme} and year = ${where.year} and number = ${where.number}
    order by directorate`.execute(db)
  return rows
}

export type AwardLine = { municipality: string; guaranteeOre: Ore; basisOre: Ore; awardOre: Ore }
export type AwardRow = AwardLine & { parts: { source: string; ore: Ore }[] }

/** A run's awards; their parts by scheme, a country's worth of rows, are read by {@link selectAwards}. */
export async function selectLines(
  db: Db,
  programme: string,
  year: number,
  number: number,
  municipality?: string,
): Promise<AwardLine[]> {
  const { rows } = await sql<AwardLine>`
    select municipality, guarantee_ore as "guaranteeOre", basis_ore as "basisOre", award_ore as "awardOre"
    from allocation.awards where programme = ${programme} and year = ${year} and number = ${number}
      and (${municipality ?? null}::text is null or municipality = ${municipality ?? null}) order by municipality`.execute(
    db,
  )
  return rows
}

/** A run's awards with their parts by scheme; with a municipality, that one's alone. */
export async function selectAwards(
  db: Db,
  programme: string,
  year: number,
  number: number,
  municipality?: string,
): Promise<AwardRow[]> {
  const lines = await selectLines(db, programme, year, number, municipality)
  const { rows } = await sql<{ municipality: string; source: string; ore: bigint }>`
    select municipality, scheme as source, ore from allocation.award_parts
    where programme = ${programme} and year = ${year} and number = ${number}
      and (${municipality ?? null}::text is null or municipality = ${municipality ?? null})
    order by municipality, scheme`.execute(db)
  const parts = Map.groupBy(rows, row => row.municipality)
  return lines.map(line => ({
    ...line,
    parts: (parts.get(line.municipality) ?? []).map(({ source, ore }) => ({ source, ore })),
  }))
}
