import { type Actor, publicActor } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { type Application, applicationsOf, assessable, type Call, callOf } from '../applications/index.ts'
import { regionGroup } from '../bodies/index.ts'
import { peopleNames } from '../identity/index.ts'
import { panelOf } from '../records/index.ts'
import { type Criterion, criteria, type Declaration, type SeenScore } from './model.ts'
import { type Assessor, assessorsOf, type Together, together } from './round.rules.ts'
import { may } from './rules.ts'
import { selectDeclarations, selectSeen } from './store.ts'

export type Region = { programme: string; office: string }

/** A region's assessment as one actor may know it: of scores what is open, and the actor's own. */
export type Round = {
  call: Call | undefined
  /** Those of the region who can be assessed. */
  applicants: Application[]
  /** The body, and whether the actor runs it, sits in it, may fill a voting seat; undefined where no group is set up. */
  group: { id: number; name: string; runs: boolean; sits: boolean; votes: boolean } | undefined
  declared: (Declaration & { name: string })[]
  assessors: Assessor[]
  seen: SeenScore[]
}

/** Makes the same statements whether nothing, something or everything is in. */
export async function roundFor(db: Db, actor: Actor, region: Region, on: DateText): Promise<Round> {
  const group = await regionGroup(db, actor, region, on)
  const declared = await selectDeclarations(db, region)
  const names = await peopleNames(
    db,
    declared.map(one => one.person),
  )
  const applications = await applicationsOf(db, region)
  return {
    call: await callOf(db, region.programme, region.office),
    applicants: applications.filter(assessable),
    group: group && groupSeen(group, actor),
    declared: declared.map(one => ({ ...one, name: names.get(one.person) ?? '' })),
    assessors: assessorsOf(group?.seats ?? [], declared),
    seen: await selectSeen(db, region, actor.person),
  }
}

const groupSeen = (
  { body, runs, sits, seats }: NonNullable<Awaited<ReturnType<typeof regionGroup>>>,
  { person }: Actor,
): NonNullable<Round['group']> => ({
  ...{ id: body.id, name: body.name, runs, sits },
  votes: seats.some(seat => seat.people.some(one => one.person === person)),
})

/** What an applicant was given, by each criterion: only what has been opened. */
export type Assessed = { municipality: string; by: Record<Criterion, Together> }

export const assessedIn = (seen: readonly SeenScore[]): Assessed[] => {
  const open = seen.filter(one => one.open)
  return [...new Set(open.map(one => one.municipality))].map(municipality => {
    const of = (criterion: Criterion) =>
      together(open.filter(one => one.municipality === municipality && one.criterion === criterion))
    return {
      municipality,
      by: Object.fromEntries(criteria.map(one => [one, of(one)])) as Record<Criterion, Together>,
    }
  })
}

/** Whether the actor may open the region's assessment: who sits in its group today, and who reads what is opened. */
export const mayOpenAssessment = async (
  db: Db,
  actor: Actor,
  region: Region,
  on: DateText,
): Promise<boolean> =>
  may.readOpened(actor, { office: region.office, panel: panelOf(region.office) }).ok ||
  ((await regionGroup(db, actor, region, on))?.sits ?? false)

/** What a region's applicants were given, as far as it is opened; null where the region has no group that assesses. */
export async function assessedOf(db: Db, region: Region, on: DateText): Promise<Assessed[] | null> {
  const group = await regionGroup(db, publicActor, region, on)
  const seen = await selectSeen(db, region, null)
  return group && group.seats.length > 0 ? assessedIn(seen) : null
}

/** What those who gave open scores are called, by person. */
export const giversOf = (db: Db, seen: readonly SeenScore[]): Promise<ReadonlyMap<string, string>> =>
  peopleNames(db, [...new Set(seen.map(one => one.person))])
