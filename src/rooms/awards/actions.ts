import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { type Deed, mayDo } from '../../core/deed.ts'
import { done, ok, type Partly, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { awardsOfRun, finalAwards } from '../allocation/index.ts'
import { applicationsOf } from '../applications/index.ts'
import { record } from '../events/index.ts'
import { openPot, post } from '../ledger/index.ts'
import { namesOn } from '../organisations/index.ts'
import { potOf } from '../pot/index.ts'
import { type ProgrammeView, programmeById } from '../programmes/index.ts'
import { caseByNumber, openCase, readCaseNumber, sendLetter } from '../records/index.ts'
import { pilotsOf } from '../selection/index.ts'
import { type DeedState, deeds, standingOf } from './deeds.rules.ts'
import { awardLetter } from './letter.actions.ts'
import type { AwardRefusal, Commitment } from './model.ts'
import { grantable } from './rules.ts'
import { insertCommitment, lockCommitment, updateAccepted, updateApproved, upsertCertified } from './store.ts'

export type Where = { programme: string; year: number; municipality: string }

/**
 * Grants the commitments of a final run, with their letters. `municipality` null grants all whose conditions
 * are met and says which were held back; a named one is refused with its reason.
 */
export function grantAwards(
  db: Db,
  command: Command,
  wanted: Grants,
): Promise<Result<{ granted: number; held: number }, AwardRefusal>> {
  return inTransaction<{ granted: number; held: number }, AwardRefusal>(db, command, async tx => {
    const ready = await grantsReady(tx, command, wanted)
    if (!ready.ok) return ready
    const { programme, final, pilots } = ready.value
    const filed = await caseFor(tx, command, programme, wanted.caseNumber)
    if (!filed.ok) return filed
    let granted = 0
    let held = 0
    for (const award of ready.value.chosen) {
      if (!grantable(pilots.get(award.municipality)).ok) {
        held++
        continue
      }
      const made = await grantOne(tx, command, programme, {
        year: wanted.year,
        run: final,
        award,
        filed: filed.value,
      })
      if (!made && wanted.municipality) return refuse('alreadyGranted', {}, 'municipality')
      if (made) granted++
    }
    return ok({ granted, held })
  })
}

type Grants = { programme: string; year: number; municipality: string | null; caseNumber: string }

/** All that is wrong with what is to be granted, of what is known of it. */
export const faultsInGrants = (
  db: Db,
  command: Command,
  wanted: Pick<Grants, 'programme' | 'year'> & Partly<Grants>,
): Promise<Result<unknown, AwardRefusal>> => grantsReady(db, command, wanted)

/** The final run's awards that are granted: all of them, or the one that is named, whose conditions must be met. */
async function grantsReady(
  db: Db,
  { actor }: Command,
  { municipality = null, ...wanted }: Pick<Grants, 'programme' | 'year'> & Partly<Grants>,
) {
  const programme = await programmeById(db, wanted.programme)
  if (!programme) return refuse('unknownProgramme')
  const final = await finalAwards(db, programme.id, wanted.year)
  const state = final ? 'ungranted' : 'unallocated'
  const possible = mayDo(deeds.grant, actor, standingOf(programme, { municipality }, state))
  if (!possible.ok) return possible
  if (!final) return refuse('runNotFinal')
  const pilots = await metBy(db, programme.id)
  const chosen = final.awards.filter(
    one => one.awardOre > 0n && (!municipality || one.municipality === municipality),
  )
  if (chosen.length === 0) return refuse('notAPilot', {}, 'municipality')
  const sound = municipality ? grantable(pilots.get(municipality)) : done
  return sound.ok
    ? ok({ programme, final: final.number, pilots, chosen })
    : refuse(sound.refusal.code, {}, 'municipality')
}

/** Each pilot's political decision and whether what its selection hung on is in. */
async function metBy(
  db: Db,
  programme: string,
): Promise<Map<string, { resolved: boolean; conditionMet: boolean }>> {
  const adopted = new Set(
    (await applicationsOf(db, { programme }))
      .filter(one => one.resolution?.outcome === 'adopted')
      .map(one => one.municipality),
  )
  const pilots = await pilotsOf(db, programme)
  return new Map(
    pilots.map(one => [
      one.municipality,
      { resolved: adopted.has(one.municipality), conditionMet: one.conditionMet },
    ]),
  )
}

type FinalAward = NonNullable<Awaited<ReturnType<typeof finalAwards>>>['awards'][number]

async function grantOne(
  tx: Tx,
  command: Command,
  programme: ProgrammeView,
  {
    year,
    run,
    award,
    filed,
  }: { year: number; run: number; award: FinalAward; filed: { id: string; number: string } },
): Promise<boolean> {
  const { municipality, awardOre } = award
  if (await lockCommitment(tx, programme.id, year, municipality)) return false
  const names = await namesOn(tx, dateOf(command.at), [municipality, programme.sender])
  const document = await awardLetter(tx, command, programme, year, award, { caseNumber: filed.number, names })
  const approver = {
    person: command.actor.person ?? '',
    name: command.actor.name,
    title: '',
    onBehalf: false,
  }
  const letter = {
    caseId: filed.id,
    title: document.title,
    party: names.get(municipality) ?? municipality,
    documents: [document],
  }
  const { entry } = await sendLetter(tx, command, letter, approver)
  const id = randomUUID()
  await insertCommitment(tx, {
    id,
    programme: programme.id,
    year,
    run,
    municipality,
    ore: awardOre,
    entry,
    grantedBy: command.actor.name,
    grantedAt: command.at,
  })
  await record(tx, command, {
    kind: 'awards.granted',
    subject: id,
    data: { programme: programme.id, year, municipality, ore: awardOre.toString() },
  })
  return true
}

/** The sender's case for the year's awards: opened with the number that is given, or the one that has it already. */
async function caseFor(
  tx: Tx,
  command: Command,
  programme: ProgrammeView,
  text: string,
): Promise<Result<{ id: string; number: string }, AwardRefusal>> {
  const number = readCaseNumber(text)
  if (!number) return refuse('badCaseNumber', {}, 'caseNumber')
  const shown = `${number.year}/${number.number}`
  const known = await caseByNumber(tx, programme.sender, number.year, number.number)
  if (known) return ok({ id: known.id, number: shown })
  const opened = await openCase(tx, command, {
    organisation: programme.sender,
    ...number,
    title: programme.name,
  })
  return opened.ok ? ok({ id: opened.value.caseId, number: shown }) : opened
}

/** The municipality accepts the terms; no money before. */
export function acceptAward(db: Db, command: Command, where: Where): Promise<Result<void, AwardRefusal>> {
  return inTransaction<void, AwardRefusal>(db, command, async tx => {
    const found = await awardFor(tx, command, where, deeds.accept)
    if (!found.ok) return found
    const { commitment } = found.value
    await updateAccepted(tx, commitment.id, command.actor.name, command.at)
    await record(tx, command, { kind: 'awards.accepted', subject: commitment.id })
    return done
  })
}

export function certifyDisbursement(
  db: Db,
  command: Command,
  where: Where,
): Promise<Result<void, AwardRefusal>> {
  return inTransaction<void, AwardRefusal>(db, command, async tx => {
    const found = await awardFor(tx, command, where, deeds.certify)
    if (!found.ok) return found
    const { commitment } = found.value
    await upsertCertified(tx, commitment, command.actor.person!, command.at)
    await record(tx, command, { kind: 'awards.certified', subject: commitment.id })
    return done
  })
}

/** Approves a certified disbursement: the pot is credited with the award as a layer of its own (R-48, D-8b). */
export function approveDisbursement(
  db: Db,
  command: Command,
  where: Where,
): Promise<Result<void, AwardRefusal>> {
  return inTransaction<void, AwardRefusal>(db, command, async tx => {
    const found = await awardFor(tx, command, where, deeds.approve)
    if (!found.ok) return found
    const { programme, commitment } = found.value
    const posted = await postToPot(tx, command, programme, where, commitment.run)
    await updateApproved(tx, commitment.id, command.actor.person!, command.at, posted)
    await record(tx, command, {
      kind: 'awards.paid',
      subject: commitment.id,
      data: { pot: posted.pot, voucher: posted.number },
    })
    return done
  })
}

type OfAward = Deed<ReturnType<typeof standingOf>['thing'], DeedState, AwardRefusal>

/** The award that a deed is to be done with, locked, if it may be done now. */
export async function awardFor(
  tx: Tx,
  command: Command,
  where: Where,
  deed: OfAward,
): Promise<Result<{ programme: ProgrammeView; commitment: Commitment }, AwardRefusal>> {
  const programme = await programmeById(tx, where.programme)
  if (!programme) return refuse('unknownProgramme')
  const commitment = await lockCommitment(tx, where.programme, where.year, where.municipality)
  const possible = mayDo(deed, command.actor, standingOf(programme, where, commitment ?? 'ungranted'))
  if (!possible.ok) return possible
  return commitment ? ok({ programme, commitment }) : refuse('noAward')
}

async function postToPot(
  tx: Tx,
  command: Command,
  programme: ProgrammeView,
  { year, municipality }: Where,
  run: number,
): Promise<{ pot: string; number: number }> {
  const pot = potOf(programme.id, municipality)
  const effectiveOn = dateOf(command.at)
  const name = (await namesOn(tx, effectiveOn, [municipality])).get(municipality) ?? municipality
  await openPot(tx, command, { id: pot, owner: municipality, name })
  // The run that the commitment was made from, also where a later run has corrected it.
  const [award] = await awardsOfRun(tx, programme.id, year, run, municipality)
  const posting = { pot, key: `award:${pot}:${year}`, effectiveOn, text: `${programme.name} ${year}` }
  const credit = { kind: 'award', from: 'appropriation', year, parts: award!.parts } as const
  const posted = await post(tx, command, posting, credit)
  if (!posted.ok) throw new Error(`the award could not be posted: ${posted.refusal.code}`)
  return posted.value
}
