import type { Command } from '../../core/actor.ts'
import { mayDo } from '../../core/deed.ts'
import { sha256 } from '../../core/digest.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed } from '../../platform/database/transaction.ts'
import { saveDraft } from '../../platform/drafts.ts'
import { record } from '../events/index.ts'
import { lockProgramme } from '../programmes/index.ts'
import { letterPdf, sendLetter } from '../records/index.ts'
import { deeds, offerState } from './deeds.rules.ts'
import type { Offer, SelectionRefusal } from './model.ts'
import { letterOf, type Plan, planOf } from './plan.actions.ts'
import { decisionDocument, decisionDraft, offerOf, recommendationOf } from './queries.ts'
import { isLate, may } from './rules.ts'
import { approverOf } from './setting.actions.ts'
import { insertDecision, insertOffer, updateAnswer, updateDecision } from './store.ts'
import { type Deciding, fieldsKept, type Wanted, wantedOf } from './wanted.rules.ts'

type Refused = SelectionRefusal
type Region = { programme: string; office: string }

/**
 * The authority decides on municipalities of one region, each with its reason, or gives a free place to the first of the
 * reserve. Decisions wait for each other, so that neither cap is passed by two at once. Selected ones get an offer
 * to answer by the date.
 */
export const decide = (
  db: Db,
  command: Command,
  where: Region,
  wanted: Wanted,
): Promise<Result<{ selected: number }, Refused>> =>
  ifAllowed<{ selected: number }, Refused>(db, command, may.decide(command.actor), tx =>
    carryOut(tx, command, where, wanted),
  )

/** Keeps what is to be decided, which can be done as things stand, until its letters have been looked over. */
export function saveDecision(
  db: Db,
  command: Command,
  where: Region,
  fields: Readonly<Record<string, string>>,
): Promise<Result<{ version: number }, Refused>> {
  return ifAllowed<{ version: number }, Refused>(db, command, may.decide(command.actor), async tx => {
    await lockProgramme(tx, where.programme)
    const plan = await planOf(tx, command, where, wantedOf(fields))
    if (!plan.ok) return plan
    const { ranking } = (await recommendationOf(tx, where.programme, where.office))!
    return keepDraft(tx, command, where, fieldsKept(fields, ranking))
  })
}

/** Decides what was kept, and sends the letters that were looked over: those of this version and no other. */
export function decideKept(
  db: Db,
  command: Command,
  where: Region,
  version: number,
): Promise<Result<{ selected: number }, Refused>> {
  return ifAllowed<{ selected: number }, Refused>(db, command, may.decide(command.actor), async tx => {
    await lockProgramme(tx, where.programme)
    const draft = await decisionDraft(tx, where)
    if (draft?.version !== version) return refuse('changedByAnother', { by: draft?.name ?? '' })
    const decided = await carryOut(tx, command, where, wantedOf(draft.fields))
    if (!decided.ok) return decided
    const emptied = await keepDraft(tx, command, where, {})
    return emptied.ok ? decided : emptied
  })
}

async function keepDraft(
  tx: Tx,
  command: Command,
  where: Region,
  fields: Record<string, string>,
): Promise<Result<{ version: number }, Refused>> {
  const base = (await decisionDraft(tx, where))?.version ?? 0
  const kept = await saveDraft(tx, command, { document: decisionDocument(where), base, fields })
  if (kept.ok)
    await record(tx, command, {
      kind: 'selection.decisionDrafted',
      subject: where.programme,
      data: { office: where.office, version: kept.value.version },
    })
  return kept
}

async function carryOut(
  tx: Tx,
  command: Command,
  where: Region,
  wanted: Wanted,
): Promise<Result<{ selected: number }, Refused>> {
  await lockProgramme(tx, where.programme)
  const plan = await planOf(tx, command, where, wanted)
  if (!plan.ok) return plan
  for (const one of plan.value.each) await write(tx, command, plan.value, one)
  return ok({ selected: plan.value.each.filter(one => one.outcome === 'selected').length })
}

/** Writes one decision with its letter, its offer when it is one, and its event. */
async function write(
  tx: Tx,
  command: Command,
  plan: Plan,
  one: Deciding & { conditional: boolean },
): Promise<void> {
  const { programme } = plan.where
  const { municipality, outcome, reason, conditional } = one
  const { answerBy, how } = plan
  const entry = await send(tx, command, plan, one)
  const by = { decidedBy: command.actor.name, decidedAt: command.at, entry }
  const decision = { ...plan.where, municipality, outcome, reason, conditional, ...by }
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

async function send(tx: Tx, command: Command, plan: Plan, one: Deciding): Promise<string> {
  const { letter, file } = await letterOf(tx, command, plan, one)
  const sent = {
    caseId: plan.setting.call.caseId,
    title: letter.title,
    party: letter.recipient,
    documents: [letterPdf(letter, file)],
  }
  return (await sendLetter(tx, command, sent, approverOf(command))).entry
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
