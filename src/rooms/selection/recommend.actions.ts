import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { mayDo } from '../../core/deed.ts'
import { canonicalJson, sha256 } from '../../core/digest.ts'
import { allOf, done, ok, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { assessable } from '../applications/index.ts'
import { assessedOf } from '../assessment/index.ts'
import { record } from '../events/index.ts'
import { namesOn } from '../organisations/index.ts'
import { lockProgramme } from '../programmes/index.ts'
import { panelOf, register } from '../records/index.ts'
import { deeds, regionState, type SelectionState } from './deeds.rules.ts'
import { leftOut, toSupplement } from './left-out.queries.ts'
import { recommendationDocument } from './letters.actions.ts'
import type { Ranked, Recommendation, SelectionRefusal } from './model.ts'
import { isLate } from './rules.ts'
import { frameFor, type Setting, settingOf } from './setting.actions.ts'
import { insertRecommendation, insertSupplement, selectRecommendations } from './store.ts'

type Refused = SelectionRefusal
type Region = { programme: string; office: string }
type Named = Ranked & { name: string }

/** What the group sends; `leavesOut` says that it knows whom it leaves out. */
export type Wanted = { ranking: readonly Ranked[]; dissent: string | null; leavesOut?: boolean }

/** What is known of it before all can be read: who is given a place, and whether whom it leaves out is known. */
type Listed = Pick<Ranked, 'municipality'> & Partly<Ranked>
type Known = { ranking: readonly Listed[] | undefined; leavesOut?: boolean }

/**
 * The resource group's recommendation for a region, when the deadline has passed: a ranked list with a reason each and any
 * dissent, on the case. Where there is one, those who were let in since are recommended by a supplement. Nobody
 * whom nobody has turned down is left out unseen.
 */
export function recommend(
  db: Db,
  command: Command,
  where: Region,
  wanted: Wanted,
): Promise<Result<void, Refused>> {
  return inTransaction<void, Refused>(db, command, async tx => {
    await lockProgramme(tx, where.programme)
    const ready = await readyToRecommend(tx, command, where)
    if (!ready.ok) return ready
    const { setting, before } = ready.value
    const ranking = wanted.ranking.map(({ municipality, reason }) => ({
      municipality,
      reason: reason.trim(),
    }))
    const sound = await recommendable(tx, command, ready.value, { ...where, ...wanted, ranking })
    if (!sound.ok) return sound
    const named = await withNames(tx, command, ranking)
    const dissent = wanted.dissent?.trim() || null
    const document = { setting, office: where.office, named, dissent, supplement: before !== undefined }
    const entry = await file(tx, command, document)
    const { name: recommendedBy } = command.actor
    const one = { ...where, ranking, dissent, recommendedBy, recommendedAt: command.at, entry }
    if (before) await insertSupplement(tx, one)
    else if (!(await insertRecommendation(tx, one))) return refuse('alreadyRecommended')
    const digest = sha256(canonicalJson({ ranking, dissent }))
    await record(tx, command, {
      kind: before ? 'selection.supplemented' : 'selection.recommended',
      subject: where.programme,
      data: {
        office: where.office,
        ranked: ranking.length,
        leftOut: missedBy(ready.value, where.office, ranking).length,
        dissent: dissent !== null,
        sha256: digest,
      },
    })
    return done
  })
}

/** All that is wrong with who is recommended, of what is known of it. */
export async function faultsInRecommendation(
  db: Db,
  command: Command,
  where: Region,
  known: Known,
): Promise<Result<void, Refused>> {
  const ready = await readyToRecommend(db, command, where)
  return ready.ok ? recommendable(db, command, ready.value, { ...where, ...known }) : ready
}

/** `assessed`: those whom the region's group has assessed; null where it has no group. */
type Ready = {
  setting: Setting
  before: Recommendation | undefined
  assessed: ReadonlySet<string> | null
}

/** The region's setting and what it recommends already: a first list, or a supplement where somebody is on none. */
async function readyToRecommend(db: Db, command: Command, where: Region): Promise<Result<Ready, Refused>> {
  const subject = { panel: panelOf(where.office) }
  const allowed = deeds.recommend.who(command.actor, subject)
  if (!allowed.ok) return allowed
  const setting = await settingOf(db, where)
  if (!setting) return refuse('noCall')
  const [before] = await selectRecommendations(db, where)
  const { deadline } = setting.call
  const own = [...setting.applications.values()].filter(one => one.office === where.office)
  const supplements = before !== undefined && toSupplement(own, before).length > 0
  const possible = supplements
    ? mayDo<Setting, SelectionState, Refused>(deeds.supplement, command.actor, {
        thing: setting,
        state: 'letIn',
        subject,
      })
    : mayDo<Setting, SelectionState, Refused>(deeds.recommend, command.actor, {
        thing: setting,
        state: regionState(isLate(command.at, deadline), before !== undefined, true),
        subject,
      })
  if (!possible.ok) return refuse(possible.refusal.code, { deadline })
  const opened = await assessedOf(db, where, dateOf(command.at))
  const assessed = opened && new Set(opened.map(one => one.municipality))
  return ok({ setting, before, assessed })
}

/** Applications of the region that are on no list, though nobody has turned them down. */
const missedBy = ({ setting, before }: Ready, office: string, ranking: readonly Listed[]) =>
  leftOut(
    [...setting.applications.values()].filter(one => one.office === office),
    [...(before?.ranking ?? []), ...ranking],
  )

async function recommendable(
  db: Db,
  command: Command,
  ready: Ready,
  { office, ranking, leavesOut }: Region & Known,
): Promise<Result<void, Refused>> {
  if (!ranking) return done
  if (ranking.length === 0) return refuse('nobodyRanked')
  if (new Set(ranking.map(one => one.municipality)).size < ranking.length)
    return refuse('ranksNotInOrder', { count: ranking.length })
  const missed = leavesOut ? [] : missedBy(ready, office, ranking)
  const names = (await withNames(db, command, missed)).map(one => one.name).join(', ')
  return allOf<Refused>([
    ...(await withNames(db, command, ranking)).map(one => rankable(ready, office, one)),
    refuseIf(missed.length > 0, 'leavesOut', { names }, 'leavesOut'),
  ])
}

async function withNames<One extends { municipality: string }>(
  db: Db,
  command: Command,
  all: readonly One[],
): Promise<(One & { name: string })[]> {
  const names = await namesOn(
    db,
    dateOf(command.at),
    all.map(one => one.municipality),
  )
  return all.map(one => ({ ...one, name: names.get(one.municipality) ?? one.municipality }))
}

function rankable(
  { setting, before, assessed }: Ready,
  office: string,
  { municipality, name, reason }: Listed & { name: string },
): Result<void, Refused> {
  if (before?.ranking.some(one => one.municipality === municipality))
    return refuse('alreadyRanked', { name }, `rank-${municipality}`)
  const application = setting.applications.get(municipality)
  const known = application?.office === office && assessable(application)
  return allOf<Refused>([
    known
      ? refuseIf(assessed && !assessed.has(municipality), 'notAssessed', { name }, `rank-${municipality}`)
      : refuse('notAssessable', { name }, `rank-${municipality}`),
    refuseIf(reason === '', 'reasonMissing', { name }, `reason-${municipality}`),
  ])
}

async function file(
  tx: Tx,
  command: Command,
  {
    setting,
    office,
    ...said
  }: {
    setting: Setting
    office: string
    named: readonly Named[]
    dissent: string | null
    supplement: boolean
  },
): Promise<string> {
  const frame = await frameFor(tx, command, setting, office, setting.programme.sender)
  const document = recommendationDocument(frame, said)
  const { entry } = await register(tx, command, {
    caseId: setting.call.caseId,
    direction: 'internal',
    title: document.title,
    party: frame.recipient,
    documents: [document],
  })
  return entry
}
