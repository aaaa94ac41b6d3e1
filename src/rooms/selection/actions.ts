import type { Command } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import { mayDo } from '../../core/deed.ts'
import { sha256 } from '../../core/digest.ts'
import { allOf, done, ok, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed, inTransaction } from '../../platform/database/transaction.ts'
import type { Application } from '../applications/index.ts'
import { record } from '../events/index.ts'
import { namesOn } from '../organisations/index.ts'
import { lockProgramme } from '../programmes/index.ts'
import { sendLetter } from '../records/index.ts'
import { deeds, offerState, type SelectionState } from './deeds.rules.ts'
import { type DecisionLetter, decisionLetter } from './letters.actions.ts'
import type { Offer, Outcome, Recommendation, SelectionRefusal } from './model.ts'
import { offerOf } from './queries.ts'
import {
  answerable,
  conditionMet,
  decidable,
  firstReserve,
  isLate,
  isResolved,
  roomFor,
  takesPlace,
} from './rules.ts'
import { approverOf, frameFor, type Setting, settingOf } from './setting.actions.ts'
import {
  insertDecision,
  insertOffer,
  selectDecisions,
  selectOffers,
  selectRecommendations,
  updateAnswer,
  updateDecision,
} from './store.ts'

type Refused = SelectionRefusal
type Region = { programme: string; office: string }

type Decided = { municipality: string; outcome: Outcome; reason: string }

/**
 * The authority decides on municipalities of one region, each with its reason. Decisions wait for each other, so that
 * neither cap is passed by two at once. Selected ones get an offer to answer by the date.
 */
export function decide(
  db: Db,
  command: Command,
  where: Region,
  wanted: { answerBy: DateText | null; decisions: readonly Decided[] },
): Promise<Result<{ selected: number }, Refused>> {
  return inTransaction<{ selected: number }, Refused>(db, command, async tx => {
    await lockProgramme(tx, where.programme)
    const ready = await readyToDecide(tx, command, where, deeds.decide)
    if (!ready.ok) return ready
    const sound = await decisionsSound(tx, command, ready.value, { ...where, ...wanted })
    if (!sound.ok) return sound
    const selected = wanted.decisions.filter(one => one.outcome === 'selected').length
    const answerBy = selected > 0 ? wanted.answerBy : null
    for (const one of wanted.decisions)
      await write(tx, command, ready.value.setting, { ...where, ...one }, answerBy, 'new')
    return ok({ selected })
  })
}

type Undecided = Pick<Decided, 'municipality' | 'outcome'> & Partly<Decided>

/** All that is wrong with such decisions, of what is known of them. */
export async function faultsInDecisions(
  db: Db,
  command: Command,
  where: Region,
  wanted: { answerBy?: DateText | null | undefined; decisions: readonly Undecided[] },
): Promise<Result<void, Refused>> {
  const ready = await readyToDecide(db, command, where, deeds.decide)
  return ready.ok ? decisionsSound(db, command, ready.value, { ...where, ...wanted }) : ready
}

async function decisionsSound(
  db: Db,
  command: Command,
  { setting, recommendation }: Ready,
  { answerBy, decisions, ...where }: Region & Parameters<typeof faultsInDecisions>[3],
): Promise<Result<void, Refused>> {
  if (decisions.length === 0) return refuse('nothingDecided')
  const today = dateOf(command.at)
  const names = await namesOn(
    db,
    today,
    decisions.map(one => one.municipality),
  )
  const decided = await selectDecisions(db, { programme: where.programme })
  const selected = decisions.filter(one => one.outcome === 'selected').length
  return allOf<Refused>([
    ...decisions.map((one, i) => {
      const named = { ...one, name: names.get(one.municipality) ?? one.municipality }
      const before = [...decided, ...decisions.slice(0, i)]
      return decidable(named, recommendation, before, setting.applications.get(one.municipality))
    }),
    await roomLeft(db, setting, where, selected),
    selected > 0 ? answerable(answerBy, today) : done,
  ])
}

type Promoted = { municipality: string; answerBy: DateText | null; reason: string }

/** A place that was declined goes to the first of the reserve, by a new decision with its reason. */
export function promoteReserve(
  db: Db,
  command: Command,
  where: Region,
  wanted: Promoted,
): Promise<Result<void, Refused>> {
  return inTransaction<void, Refused>(db, command, async tx => {
    await lockProgramme(tx, where.programme)
    const sound = await faultsInPromotion(tx, command, where, wanted)
    if (!sound.ok) return sound
    const { municipality, reason, answerBy } = wanted
    const one = { ...where, municipality, outcome: 'selected' as const, reason }
    await write(tx, command, (await settingOf(tx, where))!, one, answerBy, 'promoted')
    return done
  })
}

/** All that is wrong with giving a place to the reserve, of what is known of it. */
export async function faultsInPromotion(
  db: Db,
  command: Command,
  where: Region,
  { municipality, reason, answerBy }: Partly<Promoted>,
): Promise<Result<void, Refused>> {
  const ready = await readyToDecide(db, command, where, deeds.promote)
  if (!ready.ok) return ready
  const { setting, recommendation } = ready.value
  const today = dateOf(command.at)
  const first = firstReserve(recommendation, await selectDecisions(db, where))
  if (!first) return refuse('noReserve')
  const name = (await namesOn(db, today, [first])).get(first) ?? first
  const rejected = setting.applications.get(first)?.resolution?.outcome === 'rejected'
  return allOf<Refused>([
    refuseIf(first !== municipality, 'notFirstReserve', { name }),
    refuseIf(reason?.trim() === '', 'reasonMissing', { name }, 'reason'),
    refuseIf(rejected, 'resolutionRejected', { name }),
    await roomLeft(db, setting, where, 1),
    answerable(answerBy, today),
  ])
}

type Ready = { setting: Setting; recommendation: Recommendation }

/** Which of those who are recommended is decided on, and whether all are, is seen one by one ({@link decidable}). */
async function readyToDecide(
  db: Db,
  command: Command,
  where: Region,
  deed: typeof deeds.decide | typeof deeds.promote,
): Promise<Result<Ready, Refused>> {
  const allowed = deed.who(command.actor)
  if (!allowed.ok) return allowed
  const setting = await settingOf(db, where)
  if (!setting) return refuse('noCall')
  const [recommendation] = await selectRecommendations(db, where)
  const state = recommendation ? deed.in[0]! : 'toRecommend'
  const possible = mayDo<unknown, SelectionState, Refused>(deed, command.actor, {
    thing: where,
    state,
    subject: {},
  })
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

/** Writes one decision with its letter, its offer when it is one, and its event. */
async function write(
  tx: Tx,
  command: Command,
  setting: Setting,
  one: Region & { municipality: string; outcome: Outcome; reason: string },
  answerBy: DateText | null,
  how: 'new' | 'promoted',
): Promise<void> {
  const { programme, municipality, outcome } = one
  const reason = one.reason.trim()
  const application = setting.applications.get(municipality)
  const conditional = outcome === 'selected' && !conditionMet(setting.region.variant, application)
  const letter = { outcome, reason, answerBy, outstanding: outstandingFor(setting, application) }
  const entry = await sendDecision(tx, command, setting, municipality, letter)
  const decision = {
    ...one,
    reason,
    conditional,
    decidedBy: command.actor.name,
    decidedAt: command.at,
    entry,
  }
  if (how === 'new') await insertDecision(tx, decision)
  else await updateDecision(tx, decision)
  if (outcome === 'selected' && answerBy)
    await insertOffer(tx, { programme, municipality, madeAt: command.at, answerBy, entry })
  await record(tx, command, {
    kind: how === 'new' ? 'selection.decided' : 'selection.reservePromoted',
    subject: programme,
    data: { municipality, outcome, conditional, answerBy, sha256: sha256(reason) },
  })
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

async function sendDecision(
  tx: Tx,
  command: Command,
  setting: Setting,
  municipality: string,
  one: DecisionLetter,
): Promise<string> {
  const sender = command.actor.organisation ?? setting.programme.sender
  const frame = await frameFor(tx, command, setting, sender, municipality)
  const document = decisionLetter(frame, one)
  const letter = {
    caseId: setting.call.caseId,
    title: document.title,
    party: frame.recipient,
    documents: [document],
  }
  return (await sendLetter(tx, command, letter, approverOf(command))).entry
}

/** The municipality's yes or no. A late one is recorded as late, and counts; a no releases the place. */
export function answerOffer(
  db: Db,
  command: Command,
  where: { programme: string; municipality: string },
  answer: NonNullable<Offer['answer']>,
): Promise<Result<{ late: boolean }, Refused>> {
  return ifAllowed<{ late: boolean }, Refused>(
    db,
    command,
    deeds.answer.who(command.actor, where),
    async tx => {
      await lockProgramme(tx, where.programme)
      const offer = await offerOf(tx, where.programme, where.municipality)
      if (!offer) return refuse('noOffer')
      const standing = { thing: offer, state: offerState(offer), subject: where }
      const possible = mayDo(deeds.answer, command.actor, standing)
      if (!possible.ok) return possible
      await updateAnswer(tx, { ...where, answer, answeredAt: command.at, answeredBy: command.actor.name })
      const late = isLate(command.at, offer.answerBy)
      await record(tx, command, {
        kind: 'selection.offerAnswered',
        subject: where.programme,
        data: { municipality: where.municipality, answer, late },
      })
      return ok({ late })
    },
  )
}
