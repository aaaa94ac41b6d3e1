import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { type Deed, mayDo } from '../../core/deed.ts'
import { done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { finalAwards } from '../allocation/index.ts'
import { record } from '../events/index.ts'
import { type ProgrammeView, programmeById } from '../programmes/index.ts'
import { changeStateOf, openChange } from './change.rules.ts'
import { insertChange, updateChanged, updateDecided, updateReplied } from './change.store.ts'
import { filedWith, keptLetter, noticeLetter, registerReply, send } from './change-letters.actions.ts'
import { changeLetterWords } from './change-letters.text.ts'
import { type DeedState, deeds } from './deeds.rules.ts'
import { awardLetter } from './letter.actions.ts'
import type { AwardRefusal, Change, Commitment, Notice } from './model.ts'
import { commitmentOf } from './queries.ts'
import { noticeSound } from './rules.ts'
import { lockCommitment } from './store.ts'

type Where = { programme: string; year: number; municipality: string }
type FinalAward = NonNullable<Awaited<ReturnType<typeof finalAwards>>>['awards'][number]
type Found = {
  programme: ProgrammeView
  commitment: Commitment
  open: Change | undefined
  counted: { run: number; award: FinalAward } | undefined
}

/**
 * Tells the municipality that its commitment may be changed, since the year's allocation has been corrected: by what it
 * may, and until when it may be heard. A payment of what may be no longer awarded is held from here on.
 */
export function notifyChange(
  db: Db,
  command: Command,
  where: Where,
  notice: Notice,
): Promise<Result<void, AwardRefusal>> {
  return onChange(
    db,
    command,
    { where, deed: deeds.notify },
    async (tx, { programme, commitment, counted }) => {
      if (!counted) return refuse('notCorrected')
      const sound = noticeSound(notice, dateOf(command.at))
      if (!sound.ok) return sound
      const filed = await filedWith(tx, command, programme, commitment)
      const toOre = counted.award.awardOre
      const document = noticeLetter(command, programme, commitment, { ...notice, toOre, filed })
      const { municipality } = where
      const number = commitment.changes.length + 1
      await insertChange(tx, commitment.id, {
        ...notice,
        number,
        fromRun: commitment.run,
        fromOre: commitment.ore,
        fromEntry: commitment.entry,
        toRun: counted.run,
        toOre,
        notice: await send(tx, command, filed, { municipality, document }),
        notifiedBy: command.actor.name,
        notifiedAt: command.at,
      })
      const data = { number, fromOre: commitment.ore.toString(), toOre: toOre.toString() }
      await record(tx, command, { kind: 'awards.changeNotified', subject: commitment.id, data })
      return done
    },
  )
}

/** The municipality's own words, once; also after the deadline, while nothing is decided. */
export function replyToNotice(
  db: Db,
  command: Command,
  where: Where,
  reply: string,
): Promise<Result<void, AwardRefusal>> {
  return onChange(db, command, { where, deed: deeds.reply }, async (tx, { programme, commitment, open }) => {
    if (open!.reply !== null) return refuse('alreadyReplied')
    if (!reply.trim()) return refuse('reasonMissing', {}, 'reply')
    const said = { reply: reply.trim(), by: command.actor.name, at: command.at }
    await registerReply(tx, command, programme, { commitment, reply: said.reply })
    await updateReplied(tx, { commitment: commitment.id, number: open!.number }, said)
    const data = { number: open!.number }
    await record(tx, command, { kind: 'awards.changeReplied', subject: commitment.id, data })
    return done
  })
}

/** What was notified may no longer be what the run that counts says: that is notified first. */
const asNotified = (
  outcome: Decision['outcome'] | undefined,
  open: Pick<Change, 'toRun'> | undefined,
  counted: Found['counted'],
): Result<void, AwardRefusal> =>
  refuseIf(outcome === 'changed' && open && counted?.run !== open.toRun, 'correctedAgain', {}, 'outcome')

/** All that is wrong with what is decided, of what is known of it. */
export async function faultsInDecision(
  db: Db,
  { actor }: Command,
  where: Where,
  { outcome }: Partly<Decision>,
): Promise<Result<void, AwardRefusal>> {
  const programme = await programmeById(db, where.programme)
  const { municipality } = where
  const allowed = deeds.decide.who(actor, { sender: programme?.sender, municipality })
  if (!allowed.ok) return allowed
  const commitment = await commitmentOf(db, where.programme, where.year, municipality)
  return asNotified(outcome, commitment && openChange(commitment), await countedFor(db, where))
}

type Decision = { outcome: 'changed' | 'kept'; reason: string }

/** Decides when the municipality has been heard: a new version with its letter, or that the commitment stays as it is. */
export function decideChange(
  db: Db,
  command: Command,
  where: Where,
  decision: Decision,
): Promise<Result<void, AwardRefusal>> {
  return onChange(db, command, { where, deed: deeds.decide }, async (tx, found) => {
    const { programme, commitment, counted } = found
    const open = found.open!
    const reason = decision.reason.trim()
    if (!reason) return refuse('reasonMissing', {}, 'reason')
    const changed = decision.outcome === 'changed'
    const sound = asNotified(decision.outcome, open, counted)
    if (!sound.ok) return sound
    const filed = await filedWith(tx, command, programme, commitment)
    const { number: caseNumber, names } = filed
    const replaces = {
      on: dateOf(filed.sentAt),
      awardOre: open.fromOre,
      reason,
      basis: `${changeLetterWords('nb').basis[open.basisKind]}: ${open.basis}`,
    }
    const document = changed
      ? await awardLetter(tx, command, programme, where.year, counted!.award, { caseNumber, names, replaces })
      : keptLetter(command, programme, commitment, { reason, filed })
    const letter = await send(tx, command, filed, { municipality: where.municipality, document })
    const decided = { outcome: decision.outcome, reason, letter, by: command.actor.name, at: command.at }
    await updateDecided(tx, { commitment: commitment.id, number: open.number }, decided)
    const data = { number: open.number, outcome: decision.outcome }
    await record(tx, command, { kind: 'awards.changeDecided', subject: commitment.id, data })
    return done
  })
}

/** The municipality accepts the new version: from now on it is the commitment. */
export function acceptChange(db: Db, command: Command, where: Where): Promise<Result<void, AwardRefusal>> {
  return onChange(db, command, { where, deed: deeds.acceptChange }, async (tx, { commitment, open }) => {
    const { number, toRun: run, toOre: ore, letter } = open!
    const to = { run, ore, entry: letter!, by: command.actor.name, at: command.at }
    await updateChanged(tx, { commitment: commitment.id, number }, to)
    const data = { number, ore: ore.toString() }
    await record(tx, command, { kind: 'awards.changeAccepted', subject: commitment.id, data })
    return done
  })
}

/** The commitment with its change as it stands, locked, if the deed may be done with it now. */
function onChange(
  db: Db,
  command: Command,
  { where, deed }: { where: Where; deed: Deed<unknown, DeedState, AwardRefusal> },
  work: (tx: Tx, found: Found) => Promise<Result<void, AwardRefusal>>,
): Promise<Result<void, AwardRefusal>> {
  return inTransaction<void, AwardRefusal>(db, command, async tx => {
    const programme = await programmeById(tx, where.programme)
    if (!programme) return refuse('unknownProgramme')
    const subject = { sender: programme.sender, municipality: where.municipality }
    const allowed = deed.who(command.actor, subject)
    if (!allowed.ok) return allowed
    const commitment = await lockCommitment(tx, where.programme, where.year, where.municipality)
    if (!commitment) return refuse('noAward')
    const counted = await countedFor(tx, where)
    const line = counted && { run: counted.run, ore: counted.award.awardOre }
    const state = changeStateOf(commitment, line, dateOf(command.at))
    const possible = mayDo(deed, command.actor, { thing: commitment, state, subject })
    if (!possible.ok) return possible
    return work(tx, { programme, commitment, open: openChange(commitment), counted })
  })
}

async function countedFor(db: Db, { programme, year, municipality }: Where): Promise<Found['counted']> {
  const final = await finalAwards(db, programme, year)
  const award = final?.awards.find(one => one.municipality === municipality)
  return final && award && { run: final.number, award }
}
