import { sql } from 'kysely'
import type { DateText } from '../../core/dates.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Measure, PayeeKind } from './model.ts'

/** New measures of one municipality wait for each other, so that numbers have no double. */
export async function nextNumber(tx: Tx, programme: string, municipality: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`measures:${programme}:${municipality}`}))`.execute(tx)
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number), 0) + 1 as next from measures.measures
    where programme = ${programme} and municipality = ${municipality}`.execute(tx)
  return rows[0]!.next
}

export async function insertMeasure(tx: Tx, m: Measure, at: Date): Promise<void> {
  await sql`
    insert into measures.measures (id, programme, municipality, number, name, need, age_from, age_to, families, services,
      starts_on, ends_on, created_at)
    values (${m.id}, ${m.programme}, ${m.municipality}, ${m.number}, ${m.name}, ${m.need}, ${m.ageFrom}, ${m.ageTo},
      ${m.families}, ${m.services}, ${m.startsOn}, ${m.endsOn}, ${at})`.execute(tx)
}

export async function lockMeasure(
  tx: Tx,
  where: { programme: string; municipality: string; number: number },
): Promise<Measure | undefined> {
  await sql`
    select 1 from measures.measures where programme = ${where.programme} and municipality = ${where.municipality}
      and number = ${where.number} for update`.execute(tx)
  const [found] = await selectMeasures(tx, where)
  return found
}

export async function updatePlan(tx: Tx, id: string, plan: string): Promise<void> {
  await sql`update measures.measures set plan = ${plan} where id = ${id}`.execute(tx)
}

export async function updateRunning(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update measures.measures set running_from = ${at} where id = ${id}`.execute(tx)
}

export async function updateEnd(tx: Tx, id: string, endsOn: string): Promise<void> {
  await sql`update measures.measures set ends_on = ${endsOn} where id = ${id}`.execute(tx)
}

export async function updateClosed(tx: Tx, id: string, at: Date): Promise<void> {
  await sql`update measures.measures set closed_at = ${at} where id = ${id}`.execute(tx)
}

export async function insertExpenditures(
  tx: Tx,
  all: readonly {
    measure: string
    pot: string
    number: number
    payeeKind: PayeeKind
    year: number
    spentOn: DateText
  }[],
): Promise<void> {
  const column = <K extends keyof (typeof all)[number]>(name: K) => all.map(one => one[name])
  await sql`
    insert into measures.expenditures (measure, pot, entry_number, payee_kind, year, spent_on)
    select * from unnest(${column('measure')}::text[], ${column('pot')}::text[], ${column('number')}::int[],
      ${column('payeeKind')}::text[], ${column('year')}::int[], ${column('spentOn')}::date[]) on conflict do nothing`.execute(
    tx,
  )
}

export async function selectMeasures(
  db: Db,
  where: { programme?: string; municipality?: string; number?: number },
): Promise<Measure[]> {
  const { rows } = await sql<Measure>`
    select id, programme, municipality, number, name, need, age_from as "ageFrom", age_to as "ageTo", families, services,
           starts_on as "startsOn", ends_on as "endsOn", plan, running_from as "runningFrom", closed_at as "closedAt"
    from measures.measures
    where (${where.programme ?? null}::text is null or programme = ${where.programme ?? null})
      and (${where.municipality ?? null}::text is null or municipality = ${where.municipality ?? null})
      and (${where.number ?? null}::int is null or number = ${where.number ?? null})
    order by programme, municipality, number`.execute(db)
  return rows
}
