import type { Command } from '../../core/actor.ts'
import { dateOf, endOfDay } from '../../core/dates.ts'
import { canonicalJson, sha256 } from '../../core/digest.ts'
import { done, ok, type Partly, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { applicationsOf, assessable, callOf } from '../applications/index.ts'
import { regionGroup } from '../bodies/index.ts'
import { record } from '../events/index.ts'
import type { AssessmentRefusal, Criterion, Declaration, Given } from './model.ts'
import type { Region } from './queries.ts'
import { assessorsOf, isComplete, standOf } from './round.rules.ts'
import { assesses, declarable, judgeable, mayJudge, scoresSound, type TypedScores } from './rules.ts'
import {
  insertDeclaration,
  lockRegion,
  selectDeclarations,
  selectIn,
  updateJudged,
  updateRevealed,
  upsertScores,
} from './store.ts'

type Refused = AssessmentRefusal
type Done<T = void> = Promise<Result<T, Refused>>

/** Those who may fill a voting seat of the region's group today, and what they have declared. */
async function assessing(db: Db, { actor, at }: Command, region: Region) {
  const group = await regionGroup(db, actor, region, dateOf(at))
  const declared = await selectDeclarations(db, region)
  return { group, declared, assessors: assessorsOf(group?.seats ?? [], declared) }
}

/** Whether what is declared can be, of what is known of it. */
export async function faultsInDeclaration(
  db: Db,
  command: Command,
  region: Region,
  said: Partly<Pick<Declaration, 'says' | 'reason'>>,
): Done {
  const { group, declared } = await assessing(db, command, region)
  if (!group) return refuse('noGroup')
  const { person } = command.actor
  const sits = group.seats.some(seat => seat.people.some(one => one.person === person))
  if (person === null || !sits) return refuse('notAllowed')
  return declarable(standOf(person, declared), said)
}

/** A member says whether they are impartial to all who compete, before any application is opened to be assessed (D-6). */
export function declare(
  db: Db,
  command: Command,
  region: Region,
  said: Pick<Declaration, 'says' | 'reason'>,
): Done {
  return inTransaction<void, Refused>(db, command, async tx => {
    await lockRegion(tx, region)
    const sound = await faultsInDeclaration(tx, command, region, said)
    if (!sound.ok) return sound
    const reason = said.says === 'impartial' ? '' : said.reason.trim()
    await insertDeclaration(tx, region, {
      ...{ person: command.actor.person!, says: said.says, reason, at: command.at },
    })
    await record(tx, command, {
      kind: 'assessment.declared',
      subject: region.programme,
      data: { office: region.office, says: said.says, sha256: sha256(reason) },
    })
    return done
  })
}

/**
 * The group judges a member who raised their own impartiality: whoever runs it or votes in it, but never the member. A
 * disqualified member leaves the whole ranking, and the deputy is called.
 */
export function judge(
  db: Db,
  command: Command,
  region: Region & { person: string },
  { disqualified, reason }: { disqualified: boolean; reason: string },
): Done {
  return inTransaction<void, Refused>(db, command, async tx => {
    await lockRegion(tx, region)
    const { group, declared, assessors } = await assessing(tx, command, region)
    if (!group) return refuse('noGroup')
    const { person } = command.actor
    if (!mayJudge(command.actor, { group, assessors })) return refuse('notAllowed')
    const possible = judgeable(standOf(region.person, declared), person === region.person)
    if (!possible.ok) return possible
    const judged = { disqualified, reason: reason.trim(), by: command.actor.name }
    await updateJudged(tx, region, { ...judged, at: command.at })
    await record(tx, command, {
      kind: 'assessment.judged',
      subject: region.programme,
      data: { office: region.office, disqualified, sha256: sha256(reason) },
    })
    await openIfAll(tx, command, region)
    return done
  })
}

/** All that is wrong with what is given an applicant, of what is known of it. */
export async function faultsInScores(
  db: Db,
  command: Command,
  { municipality, ...region }: Region & { municipality: string },
  typed: TypedScores,
): Done {
  const { group, declared, assessors } = await assessing(db, command, region)
  if (!group) return refuse('noGroup')
  const allowed = assesses(command.actor, assessors, declared)
  if (!allowed.ok) return allowed
  const call = await callOf(db, region.programme, region.office)
  if (!call) return refuse('noCall')
  if (command.at < endOfDay(call.deadline)) return refuse('deadlineNotPassed')
  const applicants = (await applicationsOf(db, region)).filter(assessable)
  if (!applicants.some(one => one.municipality === municipality)) return refuse('notAssessable')
  return scoresSound(typed)
}

/**
 * A member gives an applicant both scores, or changes them as long as they are the member's alone. The last of all opens
 * them, all at one instant. What is in before leaves no event: neither that it came, nor when, nor from whom.
 */
export function giveScores(
  db: Db,
  command: Command,
  where: Region & { municipality: string },
  given: Record<Criterion, Given>,
): Done<{ opened: boolean }> {
  const { programme, office, municipality } = where
  return inTransaction<{ opened: boolean }, Refused>(db, command, async tx => {
    await lockRegion(tx, where)
    const sound = await faultsInScores(tx, command, where, given)
    if (!sound.ok) return sound
    const all = await selectIn(tx, where)
    if (all.some(one => one.municipality === municipality && one.open)) return refuse('alreadyOpened')
    await upsertScores(tx, { programme, office, municipality, person: command.actor.person! }, given)
    return ok({ opened: await openIfAll(tx, command, where) })
  })
}

/** Opens the scores of those who are not opened yet, where everybody has given all of them theirs. */
async function openIfAll(tx: Tx, command: Command, { programme, office }: Region): Promise<boolean> {
  const region = { programme, office }
  const { assessors } = await assessing(tx, command, region)
  const all = await selectIn(tx, region)
  const open = new Set(all.filter(one => one.open).map(one => one.municipality))
  const municipalities = (await applicationsOf(tx, region))
    .filter(one => assessable(one) && !open.has(one.municipality))
    .map(one => one.municipality)
  if (!isComplete(assessors, municipalities, all)) return false
  const people = assessors.map(one => one.person)
  await updateRevealed(tx, region, { municipalities, people, at: command.at })
  const opened = all.filter(one => municipalities.includes(one.municipality) && people.includes(one.person))
  await record(tx, command, {
    kind: 'assessment.opened',
    subject: programme,
    data: {
      office,
      applicants: municipalities.length,
      assessors: people.length,
      sha256: sha256(canonicalJson(opened.map(({ open: _, ...one }) => one))),
    },
  })
  return true
}
