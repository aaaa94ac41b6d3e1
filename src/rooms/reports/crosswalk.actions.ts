import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { done, ok, type Partly, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { type ProgrammeView, programmeById } from '../programmes/index.ts'
import type { Change, CrosswalkRefusal, Proposal } from './crosswalk.model.ts'
import { type Asked, askedOf } from './crosswalk.queries.ts'
import { changed, may, proposable, waitsFor } from './crosswalk.rules.ts'
import {
  endProposal,
  insertAgreement,
  insertCrosswalk,
  insertProposal,
  lockCrosswalk,
  selectCrosswalks,
  selectProposals,
} from './crosswalk.store.ts'
import type { Question } from './questions.model.ts'

type Which = { programme: string }

type Wanted = { question: Question; change: Change; why: string }

/** All that is wrong with a proposal, of what is known of it. */
export async function faultsInProposal(
  db: Db,
  command: Command,
  which: Which,
  wanted: Partly<Wanted>,
): Promise<Result<void, CrosswalkRefusal>> {
  const opened = await openCrosswalk(db, command, which, may.propose)
  if (!opened.ok) return opened
  const { crosswalk, contributors } = opened.value.asked
  const directorate = command.actor.organisation!
  const open = (await selectProposals(db, which.programme)).filter(one => one.endedAt === null)
  const own = open.some(one => one.directorate === directorate && one.question === wanted.question)
  if (own) return refuse('alreadyProposed', {}, 'question')
  return proposable(crosswalk.lines, { directorate, ...wanted }, contributors)
}

/** A contributing directorate proposes that it asks a question, for another reason than now, or no longer asks it. */
export function proposeAsk(
  db: Db,
  command: Command,
  which: Which,
  wanted: Wanted,
): Promise<Result<{ proposal: string }, CrosswalkRefusal>> {
  return onCrosswalk(db, command, which, may.propose, async (tx, programme, asked) => {
    const directorate = command.actor.organisation!
    const standing = proposable(asked.crosswalk.lines, { directorate, ...wanted }, asked.contributors)
    if (!standing.ok) return standing
    const id = randomUUID()
    const one = {
      id,
      programme: programme.id,
      directorate,
      ...wanted,
      proposedBy: command.actor.name,
      proposedAt: command.at,
    }
    if (!(await insertProposal(tx, one))) return refuse('alreadyProposed', {}, 'question')
    await record(tx, command, {
      kind: 'reports.askProposed',
      subject: id,
      data: { programme: programme.id, directorate, question: wanted.question, change: wanted.change },
      reason: wanted.why,
    })
    // A directorate that is alone in the pot has nobody to wait for.
    const made = { ...one, crosswalk: null, endedAt: null, answers: [] }
    if (waitsFor(made, asked.contributors).length === 0) await letHold(tx, command, programme, asked, made)
    return { ok: true, value: { proposal: id } }
  })
}

/** Another contributing directorate agrees, or says no with a reason. The last to agree makes it hold from that day. */
export function answerProposal(
  db: Db,
  command: Command,
  which: Which & { proposal: string },
  answer: { agreed: boolean; reason: string | null },
): Promise<Result<void, CrosswalkRefusal>> {
  return onCrosswalk<void>(db, command, which, may.answer, async (tx, programme, asked) => {
    const open = (await selectProposals(tx, programme.id)).find(one => one.id === which.proposal)
    if (!open) return refuse('unknownProposal')
    if (open.endedAt) return refuse('proposalEnded')
    const directorate = command.actor.organisation!
    if (open.directorate === directorate) return refuse('ownProposal')
    if (!answer.agreed && !answer.reason) return refuse('reasonMissing', {}, 'reason')
    const said = { directorate, ...answer, by: command.actor.name, at: command.at }
    if (!(await insertAgreement(tx, open.id, said))) return refuse('alreadyAnswered')
    await record(tx, command, {
      kind: answer.agreed ? 'reports.askAgreed' : 'reports.askDeclined',
      subject: open.id,
      data: { directorate },
      ...(answer.reason ? { reason: answer.reason } : {}),
    })
    if (!answer.agreed) await endProposal(tx, open.id, null, command.at)
    else if (waitsFor({ ...open, answers: [...open.answers, said] }, asked.contributors).length === 0) {
      // Another change may have come to hold since it was proposed.
      const standing = proposable(asked.crosswalk.lines, open, asked.contributors)
      if (!standing.ok) return standing
      await letHold(tx, command, programme, asked, open)
    }
    return done
  })
}

/** A new version of the programme's own, from the day on which everyone has agreed, for reports not yet handed in. */
async function letHold(
  tx: Tx,
  command: Command,
  programme: ProgrammeView,
  asked: Asked,
  proposal: Proposal,
): Promise<void> {
  const own = (await selectCrosswalks(tx, programme.id)).filter(one => one.programme !== null)
  const number = (own.at(-1)?.number ?? 1) + 1
  const id = `${programme.id}-${number}`
  const validFrom = dateOf(command.at)
  await insertCrosswalk(tx, {
    id,
    programme: programme.id,
    number,
    validFrom,
    lines: changed(asked.crosswalk.lines, proposal, asked.contributors),
  })
  await endProposal(tx, proposal.id, id, command.at)
  await record(tx, command, {
    kind: 'reports.crosswalkChanged',
    subject: id,
    data: { proposal: proposal.id, number, validFrom },
  })
}

function onCrosswalk<T>(
  db: Db,
  command: Command,
  which: Which,
  allowed: typeof may.propose,
  work: (tx: Tx, programme: ProgrammeView, asked: Asked) => Promise<Result<T, CrosswalkRefusal>>,
): Promise<Result<T, CrosswalkRefusal>> {
  return inTransaction<T, CrosswalkRefusal>(db, command, async tx => {
    await lockCrosswalk(tx, which.programme)
    const opened = await openCrosswalk(tx, command, which, allowed)
    return opened.ok ? work(tx, opened.value.programme, opened.value.asked) : opened
  })
}

/** Who asks what in the programme now, for whoever may do what is asked. */
async function openCrosswalk(
  db: Db,
  { actor, at }: Command,
  which: Which,
  allowed: typeof may.propose,
): Promise<Result<{ programme: ProgrammeView; asked: Asked }, CrosswalkRefusal>> {
  const programme = await programmeById(db, which.programme)
  if (!programme) return refuse('unknownProgramme')
  const asked = await askedOf(db, programme, latestYear(programme), dateOf(at))
  const permitted = allowed(actor, { contributors: asked.contributors })
  return permitted.ok ? ok({ programme, asked }) : permitted
}

/** The last year with money says who contributes now. */
const latestYear = (programme: ProgrammeView): number =>
  Math.max(0, ...programme.contributions.map(one => one.year))
