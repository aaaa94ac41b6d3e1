import { sql } from 'kysely'
import { canonicalJson } from '../../core/digest.ts'
import type { Ore } from '../../core/ore.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Fact, Programme, Rule, Run } from './model.ts'

export type Setup = {
  guarantee: 'would' | 'could'
  rules: Record<string, Rule>
  indicators: Programme['indicators']
}

export type StoredRun = {
  number: number
  input: { programme: Programme; facts: Fact[] }
  run: Run
  madeAt: Date
  madeBy: string
  finalisedAt: Date | null
  finalisedBy: string | null
}

export async function insertSetup(tx: Tx, programme: string, year: number, setup: Setup): Promise<boolean> {
  const { rows } = await sql`
    insert into allocation.setups (programme, year, guarantee, rules, indicators)
    values (${programme}, ${year}, ${setup.guarantee}, ${canonicalJson(setup.rules)}::jsonb, ${canonicalJson(setup.indicators)}::jsonb)
    on conflict do nothing returning year`.execute(tx)
  return rows.length > 0
}

export async function selectSetup(db: Db, programme: string, year: number): Promise<Setup | undefined> {
  const { rows } = await sql<{ guarantee: Setup['guarantee']; rules: string; indicators: string }>`
    select guarantee, rules::text, indicators::text from allocation.setups where programme = ${programme} and year = ${year}`.execute(
    db,
  )
  const row = rows[0]
  return (
    row && {
      guarantee: row.guarantee,
      rules: revive(row.rules) as Setup['rules'],
      indicators: revive(row.indicators) as Setup['indicators'],
    }
  )
}

/** Runs of one year wait here for each other, so that numbers have no gap and one is final. */
export async function lockYear(tx: Tx, programme: string, year: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`allocation:${programme}:${year}`}))`.execute(tx)
}

export async function insertRun(
  tx: Tx,
  programme: string,
  year: number,
  one: Omit<StoredRun, 'finalisedAt' | 'finalisedBy'>,
): Promise<void> {
  const { number, input, run, madeAt, madeBy } = one
  await sql`
    insert into allocation.runs (programme, year, number, input, input_hash, result, made_at, made_by)
    values (${programme}, ${year}, ${number}, ${canonicalJson(input)}::jsonb, ${run.inputHash}, ${canonicalJson(run)}::jsonb, ${madeAt}, ${madeBy})`.execute(
    tx,
  )
  for (const line of run.lines) {
    await sql`
      insert into allocation.awards (programme, year, number, municipality, guarantee_ore, basis_ore, award_ore)
      values (${programme}, ${year}, ${number}, ${line.municipality}, ${line.guaranteeOre}, ${line.basisOre}, ${line.awardOre})`.execute(
      tx,
    )
    for (const part of line.parts) {
      await sql`
        insert into allocation.award_parts (programme, year, number, municipality, scheme, ore)
        values (${programme}, ${year}, ${number}, ${line.municipality}, ${part.scheme}, ${part.amountOre})`.execute(
        tx,
      )
    }
  }
}

export async function updateFinalised(
  tx: Tx,
  programme: string,
  year: number,
  number: number,
  at: Date,
  by: string,
): Promise<void> {
  await sql`
    update allocation.runs set finalised_at = ${at}, finalised_by = ${by}
    where programme = ${programme} and year = ${year} and number = ${number}`.execute(tx)
}

type Row = Omit<StoredRun, 'input' | 'run'> & { input: string; result: string }

export async function selectRuns(db: Db, programme: string, year: number): Promise<StoredRun[]> {
  const { rows } = await sql<Row>`
    select number, input::text, result::text, made_at as "madeAt", made_by as "madeBy", finalised_at as "finalisedAt", finalised_by as "finalisedBy"
    from allocation.runs where programme = ${programme} and year = ${year} order by number`.execute(db)
  return rows.map(({ input, result, ...rest }) => ({
    ...rest,
    input: revive(input) as StoredRun['input'],
    run: revive(result) as Run,
  }))
}

export type AwardRow = {
  municipality: string
  guaranteeOre: Ore
  basisOre: Ore
  awardOre: Ore
  parts: { source: string; ore: Ore }[]
}

export async function selectAwards(
  db: Db,
  programme: string,
  year: number,
  number: number,
): Promise<AwardRow[]> {
  const { rows } = await sql<Omit<AwardRow, 'parts'>>`
    select municipality, guarantee_ore as "guaranteeOre", basis_ore as "basisOre", award_ore as "awardOre"
    from allocation.awards where programme = ${programme} and year = ${year} and number = ${number} order by municipality`.execute(
    db,
  )
  const { rows: parts } = await sql<{ municipality: string; source: string; ore: bigint }>`
    select municipality, scheme as source, ore from allocation.award_parts
    where programme = ${programme} and year = ${year} and number = ${number} order by municipality, scheme`.execute(
    db,
  )
  return rows.map(row => ({
    ...row,
    parts: parts
      .filter(part => part.municipality === row.municipality)
      .map(({ source, ore }) => ({ source, ore })),
  }))
}

/** Amounts are stored as decimal strings under keys that end in «Ore». */
const revive = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) =>
    typeof value === 'string' && key.endsWith('Ore')
      ? BigInt(value)
      : Array.isArray(value) && key.endsWith('Ore')
        ? value.map(one => BigInt(one as string))
        : value,
  )
