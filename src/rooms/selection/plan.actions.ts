import type { Command } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import { mayDo } from '../../core/deed.ts'
import { allOf, ok, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Application } from '../applications/index.ts'
import { namesOn } from '../organisations/index.ts'
import type { Letter } from '../records/index.ts'
import { deeds, type SelectionState } from './deeds.rules.ts'
import { type DecisionLetter, decisionLetter } from './letters.actions.ts'
import type { Recommendation, SelectionRefusal } from './model.ts'
import {
  answerable,
  conditionMet,
  decidable,
  firstReserve,
  isResolved,
  roomFor,
  takesPlace,
} from './rules.ts'
import { frameFor, type Setting, settingOf } from './setting.actions.ts'
import { selectDecisions, selectOffers, selectRecommendations } from './store.ts'
import type { Deciding, Wanted } from './wanted.rules.ts'

type Refused = SelectionRefusal
type Region = { programme: string; office: string }
type Asks = Pick<Command, 'actor' | 'at'>

/** What would be decided, if it were done now: on whom, and by when those who are selected must answer. */
export type Plan = {
  where: Region
  setting: Setting
  how: 'new' | 'promoted'
  answerBy: DateText | null
  each: readonly (Deciding & { conditional: boolean })[]
}

/** Whether what is wanted can be decided as things stand, and what it comes to. Whoever acts on it has locked first. */
export const planOf = (db: Db, asks: Asks, where: Region, wanted: Wanted): Promise<Result<Plan, Refused>> =>
  'promote' in wanted ? promotion(db, asks, where, wanted) : decisions(db, asks, where, wanted)

type Decisions = Extract<Wanted, { decisions: unknown }>

/** Each outcome with its reason, within both caps. */
async function decisions(
  db: Db,
  asks: Asks,
  where: Region,
  wanted: Decisions,
): Promise<Result<Plan, Refused>> {
  const ready = await readyToDecide(db, asks, where, deeds.decide)
  if (!ready.ok) return ready
  const { setting, recommendation } = ready.value
  if (wanted.decisions.length === 0) return refuse('nothingDecided')
  const names = await namesOn(
    db,
    dateOf(asks.at),
    wanted.decisions.map(one => one.municipality),
  )
  const decided = await selectDecisions(db, { programme: where.programme })
  const each = wanted.decisions.map((one, i) => {
    const named = { ...one, name: names.get(one.municipality) ?? one.municipality }
    const before = [...decided, ...wanted.decisions.slice(0, i)]
    return decidable(named, recommendation, before, setting.applications.get(one.municipality))
  })
  const selected = wanted.decisions.filter(one => one.outcome === 'selected').length
  const due = answerDate(asks, selected > 0, wanted.answerBy)
  const sound = allOf([...each, await roomLeft(db, setting, where, selected), due])
  if (!sound.ok) return sound
  if (!due.ok) return due
  return ok(planned({ where, setting, how: 'new', answerBy: due.value }, wanted.decisions))
}

/** A place that was declined goes to the first of the reserve. */
async function promotion(
  db: Db,
  asks: Asks,
  where: Region,
  wanted: Extract<Wanted, { promote: string }>,
): Promise<Result<Plan, Refused>> {
  const ready = await readyToDecide(db, asks, where, deeds.promote)
  if (!ready.ok) return ready
  const { setting, recommendation } = ready.value
  const first = firstReserve(recommendation, await selectDecisions(db, where))
  if (!first) return refuse('noReserve')
  const name = (await namesOn(db, dateOf(asks.at), [first])).get(first) ?? first
  const rejected = setting.applications.get(first)?.resolution?.outcome === 'rejected'
  const due = answerDate(asks, true, wanted.answerBy)
  const sound = allOf<Refused>([
    refuseIf(first !== wanted.promote, 'notFirstReserve', { name }),
    refuseIf(wanted.reason.trim() === '', 'reasonMissing', { name }, 'reason'),
    refuseIf(rejected, 'resolutionRejected', { name }),
    await roomLeft(db, setting, where, 1),
    due,
  ])
  if (!sound.ok) return sound
  if (!due.ok) return due
  const one = { municipality: first, outcome: 'selected' as const, reason: wanted.reason }
  return ok(planned({ where, setting, how: 'promoted', answerBy: due.value }, [one]))
}

const planned = (plan: Omit<Plan, 'each'>, each: readonly Deciding[]): Plan => ({
  ...plan,
  each: each.map(one => ({
    ...one,
    reason: one.reason.trim(),
    conditional:
      one.outcome === 'selected' &&
      !conditionMet(plan.setting.region.variant, plan.setting.applications.get(one.municipality)),
  })),
})

/** Which of those who are recommended is decided on, and whether all are, is seen one by one ({@link decidable}). */
async function readyToDecide(
  db: Db,
  { actor }: Asks,
  where: Region,
  deed: typeof deeds.decide | typeof deeds.promote,
): Promise<Result<{ setting: Setting; recommendation: Recommendation }, Refused>> {
  const allowed = deed.who(actor)
  if (!allowed.ok) return allowed
  const setting = await settingOf(db, where)
  if (!setting) return refuse('noCall')
  const [recommendation] = await selectRecommendations(db, where)
  const state = recommendation ? deed.in[0]! : 'toRecommend'
  const possible = mayDo<unknown, SelectionState, Refused>(deed, actor, { thing: where, state, subject: {} })
  if (!possible.ok) return possible
  return recommendation ? ok({ setting, recommendation }) : refuse('noRecommendation')
}

async function roomLeft(
  db: Db,
  setting: Setting,
  where: Region,
  more: number,
): Promise<Result<void, Refused>> {
  const offers = new Map(
    (await selectOffers(db, { programme: where.programme })).map(one => [one.municipality, one]),
  )
  const taking = (await selectDecisions(db, { programme: where.programme })).filter(one =>
    takesPlace(one, offers.get(one.municipality)),
  )
  return roomFor(more, {
    inRegion: taking.filter(one => one.office === where.office).length,
    inAll: taking.length,
    regionCap: setting.region.cap,
    nationalCap: setting.programme.nationalCap,
  })
}

function answerDate(
  { at }: Asks,
  needed: boolean,
  answerBy: DateText | null,
): Result<DateText | null, Refused> {
  if (!needed) return ok(null)
  const sound = answerable(answerBy, dateOf(at))
  return sound.ok ? ok(answerBy) : sound
}

/** The letter to one of those whom a plan is about, as it is sent when the plan is carried out. */
export async function letterOf(
  db: Db,
  asks: Asks,
  { setting, answerBy }: Plan,
  { municipality, outcome, reason }: Deciding,
): Promise<{ letter: Letter; file: string }> {
  const sender = asks.actor.organisation ?? setting.programme.sender
  const frame = await frameFor(db, asks, setting, sender, municipality)
  const outstanding = outstandingFor(setting, setting.applications.get(municipality))
  return decisionLetter(frame, { outcome, reason, answerBy, outstanding })
}

function outstandingFor(
  setting: Setting,
  application: Application | undefined,
): DecisionLetter['outstanding'] {
  const final = application?.submissions.some(one => one.stage === 'final') ?? false
  const twoStage = setting.region.variant === 'twoStage'
  return {
    resolution: !isResolved(application),
    finalDue: twoStage && !final ? setting.call.finalDeadline : null,
  }
}
