import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../platform/database/connect.ts'
import { namesOn, officeOf, officesOn } from '../organisations/index.ts'
import { type ProgrammeView, partnersOf, programmeById } from '../programmes/index.ts'
import type { PotOf } from './model.ts'
import { may } from './rules.ts'

/** A pot that someone may see: its programme, and the municipality by name. */
export type PotPlace = { where: PotOf; programme: ProgrammeView; name: string; mayManage: boolean }

/** Which pots of a programme the actor may see: what a list of municipalities may lead on to. */
export async function potsSeenBy(
  db: Db,
  actor: Actor,
  programme: ProgrammeView,
): Promise<(municipality: string) => boolean> {
  const relation = may.readPot.grants[actor.role]
  if (relation === undefined) return () => false
  const [offices, partners] = await Promise.all([
    relation === 'office' ? officesOn(db, programme.startsOn) : new Map<string, string>(),
    relation === 'partners' ? partnersOf(db, programme) : [],
  ])
  return municipality =>
    may.readPot(actor, { municipality, office: offices.get(municipality) ?? null, partners }).ok
}

/** Null when there is no such programme; «forbidden» for whoever may not see the pot. */
export async function potPlace(db: Db, actor: Actor, where: PotOf): Promise<PotPlace | null | 'forbidden'> {
  const programme = await programmeById(db, where.programme)
  if (!programme) return null
  const { municipality } = where
  if (programme.municipality && programme.municipality !== municipality) return null
  const office = (await officeOf(db, municipality, programme.startsOn)) ?? null
  const read = programme.municipality ? may.readOwnPot : may.readPot
  // Asked for only where it decides.
  const partners = read.grants[actor.role] === 'partners' ? await partnersOf(db, programme) : []
  if (!read(actor, { municipality, office, partners }).ok) return 'forbidden'
  const name = (await namesOn(db, programme.startsOn, [municipality])).get(municipality) ?? municipality
  return { where, programme, name, mayManage: may.manage(actor, where).ok }
}
