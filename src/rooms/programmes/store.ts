import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type {
  Appropriation,
  Contribution,
  Elements,
  Mandate,
  NewProgramme,
  Programme,
  Region,
} from './model.ts'

const unwritten: Elements = { goal: '', criteria: '', followUp: '', evaluation: '' }

export async function insertProgramme(
  tx: Tx,
  one: Omit<NewProgramme, 'regions'> & { municipality?: string },
  at: Date,
): Promise<boolean> {
  const p = { ...unwritten, ...one }
  const { rows } = await sql`
    insert into programmes.programmes (id, name, target_group, age_from, age_to, families, planning_from, starts_on,
      ends_on, national_cap, sender, post, illustrative, created_at, goal, criteria, follow_up, evaluation,
      municipality)
    values (${p.id}, ${p.name}, ${p.target.text}, ${p.target.ageFrom}, ${p.target.ageTo}, ${p.target.families},
      ${p.planningFrom}, ${p.startsOn}, ${p.endsOn}, ${p.nationalCap}, ${p.sender}, ${p.post}, ${p.illustrative}, ${at},
      ${p.goal}, ${p.criteria}, ${p.followUp}, ${p.evaluation}, ${p.municipality ?? null})
    on conflict (id) do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function insertRegion(tx: Tx, programme: string, region: Region): Promise<void> {
  await sql`
    insert into programmes.regions (programme, office, variant, cap)
    values (${programme}, ${region.office}, ${region.variant}, ${region.cap})`.execute(tx)
}

export async function updateCap(tx: Tx, programme: string, office: string, cap: number): Promise<boolean> {
  const { rows } = await sql`
    update programmes.regions set cap = ${cap} where programme = ${programme} and office = ${office} returning office`.execute(
    tx,
  )
  return rows.length > 0
}

export async function updateEnd(tx: Tx, programme: string, endsOn: string): Promise<void> {
  await sql`update programmes.programmes set ends_on = ${endsOn} where id = ${programme}`.execute(tx)
}

export async function insertMandate(tx: Tx, programme: string, mandate: Mandate): Promise<boolean> {
  const { rows } = await sql`
    insert into programmes.mandates (programme, decided_by, decided_on, reference, document_sha256, document_name)
    values (${programme}, ${mandate.decidedBy}, ${mandate.decidedOn}, ${mandate.reference},
      ${mandate.document?.sha256 ?? null}, ${mandate.document?.name ?? null})
    on conflict do nothing returning programme`.execute(tx)
  return rows.length > 0
}

export async function insertAppropriation(tx: Tx, programme: string, one: Appropriation): Promise<boolean> {
  const { rows } = await sql`
    insert into programmes.appropriations (programme, year, ore, status, source)
    values (${programme}, ${one.year}, ${one.ore}, ${one.status}, ${one.source})
    on conflict do nothing returning year`.execute(tx)
  return rows.length > 0
}

export async function insertContribution(tx: Tx, programme: string, one: Contribution): Promise<void> {
  await sql`
    insert into programmes.contributions (programme, year, scheme, ore, post)
    values (${programme}, ${one.year}, ${one.scheme}, ${one.ore}, ${one.post ?? null})`.execute(tx)
}

type ProgrammeRow = Omit<Programme, 'target'> & {
  targetGroup: string
  ageFrom: number
  ageTo: number
  families: boolean
}

/** One, the state's, or a municipality's own. */
export async function selectProgrammes(
  db: Db,
  where: { id: string } | { municipality: string | null },
): Promise<Programme[]> {
  const wanted =
    'id' in where
      ? sql`id = ${where.id}`
      : where.municipality === null
        ? sql`municipality is null`
        : sql`municipality = ${where.municipality}`
  const { rows } = await sql<ProgrammeRow>`
    select id, name, target_group as "targetGroup", age_from as "ageFrom", age_to as "ageTo", families,
           planning_from as "planningFrom", starts_on as "startsOn", ends_on as "endsOn",
           national_cap as "nationalCap", sender, post, illustrative,
           goal, criteria, follow_up as "followUp", evaluation, municipality
    from programmes.programmes where ${wanted} order by starts_on desc, id`.execute(db)
  return rows.map(({ targetGroup, ageFrom, ageTo, families, ...rest }) => ({
    ...rest,
    target: { text: targetGroup, ageFrom, ageTo, families },
  }))
}

/** Decisions that count places wait here for each other, so that caps hold. */
export async function lockProgramme(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`programmes:${id}`}))`.execute(tx)
}
