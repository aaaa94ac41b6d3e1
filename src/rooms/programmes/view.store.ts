import { sql } from 'kysely'
import type { Ore } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Appropriation, Contribution, Mandate, Programme, Region } from './model.ts'

/** A programme with everything that hangs on it. Programmes are public: anyone may see what the state offers. */
export type ProgrammeView = Programme & {
  /** When it was recorded: for one that was made ready in steps, when another had approved them. */
  createdAt: Date
  mandate: Mandate | undefined
  regions: Region[]
  appropriations: Appropriation[]
  contributions: Contribution[]
}

type Parts = {
  targetGroup: string
  ageFrom: number
  ageTo: number
  families: boolean
  mandate: Mandate | null
  regions: Region[]
  appropriations: (Omit<Appropriation, 'ore'> & { ore: string })[]
  contributions: (Omit<Contribution, 'ore'> & { ore: string })[]
}

/** One, or all of the state's or of a municipality's own: in one statement, since every page and list begins here. */
export async function selectViews(
  db: Db,
  where: { id: string } | { municipality: string | null },
): Promise<ProgrammeView[]> {
  const wanted =
    'id' in where
      ? sql`p.id = ${where.id}`
      : where.municipality === null
        ? sql`p.municipality is null`
        : sql`p.municipality = ${where.municipality}`
  const { rows } = await sql<Omit<ProgrammeView, keyof Parts | 'target'> & Parts>`
    select id, name, target_group as "targetGroup", age_from as "ageFrom", age_to as "ageTo", families,
      planning_from as "planningFrom", starts_on as "startsOn", ends_on as "endsOn", national_cap as "nationalCap",
      created_at as "createdAt", sender, post, illustrative, goal, criteria, follow_up as "followUp", evaluation, municipality,
      (select jsonb_build_object('decidedBy', decided_by, 'decidedOn', decided_on, 'reference', reference)
         || case when document_sha256 is null then '{}'
            else jsonb_build_object('document', jsonb_build_object('sha256', document_sha256, 'name', document_name)) end
       from programmes.mandates where programme = p.id) as mandate,
      (select coalesce(jsonb_agg(jsonb_build_object('office', office, 'variant', variant, 'cap', cap) order by office), '[]')
       from programmes.regions where programme = p.id) as regions,
      (select coalesce(jsonb_agg(jsonb_build_object('year', year, 'ore', ore::text, 'status', status, 'source', source)
                                 order by year), '[]')
       from programmes.appropriations where programme = p.id) as appropriations,
      (select coalesce(jsonb_agg(jsonb_build_object('year', year, 'scheme', scheme, 'ore', ore::text, 'post', post)
                                 order by year, scheme), '[]')
       from programmes.contributions where programme = p.id) as contributions
    from programmes.programmes p where ${wanted} order by starts_on desc, id`.execute(db)
  return rows.map(
    ({ targetGroup, ageFrom, ageTo, families, mandate, appropriations, contributions, ...rest }) => ({
      ...rest,
      target: { text: targetGroup, ageFrom, ageTo, families },
      mandate: mandate ?? undefined,
      appropriations: appropriations.map(withOre),
      contributions: contributions.map(withOre),
    }),
  )
}

const withOre = <One extends { ore: string }>({ ore, ...rest }: One): Omit<One, 'ore'> & { ore: Ore } => ({
  ...rest,
  ore: BigInt(ore),
})
