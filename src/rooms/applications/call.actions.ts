import type { Command } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import { mayDo } from '../../core/deed.ts'
import { allOf, done, ok, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { saveDraft } from '../../platform/drafts.ts'
import { record } from '../events/index.ts'
import { municipalitiesOf, namesOn } from '../organisations/index.ts'
import { type ProgrammeView, programmeById, type Region, regionOf } from '../programmes/index.ts'
import { type NewDocument, openCase, readCaseNumber, sendLetter } from '../records/index.ts'
import {
  insertCall,
  insertCallVersion,
  insertInvitations,
  lockCall,
  selectInvitations,
  updateCall,
} from './call.store.ts'
import { callState, deeds } from './deeds.rules.ts'
import { amendment, invitation, withdrawal } from './letters.actions.ts'
import type { ApplicationRefusal, Call } from './model.ts'
import { callDraft, callOf } from './queries.ts'
import { datesSound } from './rules.ts'
import { approverOf, frameOf } from './setting.actions.ts'

type Refused = ApplicationRefusal
type Where = { programme: string; office: string }

export type NewCall = {
  programme: string
  office: string
  caseNumber: string
  deadline: DateText
  finalDeadline: DateText | null
  text: string
}

/**
 * Publishes an office's call and invites every municipality of the region in one act. Those that will
 * exist when the programme starts are invited, so that a municipality about to be merged applies as the new one.
 */
export function publishCall(db: Db, command: Command, wanted: NewCall): Promise<Result<void, Refused>> {
  return inTransaction<void, Refused>(db, command, async tx => {
    const subject = { office: wanted.office }
    const allowed = deeds.publishCall.who(command.actor, subject)
    if (!allowed.ok) return allowed
    const programme = await programmeById(tx, wanted.programme)
    const region = programme && regionOf(programme, wanted.office)
    if (!programme || !region) return refuse('noRegion')
    const state = callState(programme, await callOf(tx, wanted.programme, wanted.office))
    const possible = mayDo(deeds.publishCall, command.actor, { thing: wanted, state, subject })
    if (!possible.ok) return possible
    const dates = datesSound(region.variant, wanted, dateOf(command.at))
    if (!dates.ok) return dates
    const number = readCaseNumber(wanted.caseNumber)
    if (!number) return refuse('badCaseNumber', {}, 'caseNumber')
    const opened = await openCase(tx, command, {
      organisation: wanted.office,
      ...number,
      title: programme.name,
    })
    if (!opened.ok) return opened
    const { caseNumber: _, ...rest } = wanted
    const { caseId } = opened.value
    const call: Call = { ...rest, caseId, publishedAt: command.at, version: 1, withdrawn: null }
    if (!(await insertCall(tx, call))) return refuse('callPublished')
    const invited = await municipalitiesOf(tx, wanted.office, programme.startsOn)
    const document = invitation(
      await frameOf(tx, command, programme, wanted.office, call, ''),
      call,
      programme.name,
    )
    const party = invited.map(one => one.name).join(', ')
    const { entry } = await sendLetter(
      tx,
      command,
      { caseId: call.caseId, title: document.title, party, documents: [document] },
      approverOf(command),
    )
    await insertInvitations(
      tx,
      call,
      invited.map(one => one.id),
      entry,
    )
    await record(tx, command, {
      kind: 'applications.callPublished',
      subject: programme.id,
      data: { office: wanted.office, invited: invited.length },
    })
    return done
  })
}

/** Keeps the call as it is written, until it is looked over and published. */
export function saveCall(db: Db, command: Command, wanted: NewCall): Promise<Result<void, Refused>> {
  return inTransaction<void, Refused>(db, command, async tx => {
    const opened = await openRegion(tx, command, wanted, 'publishCall')
    if (!opened.ok) return opened
    const sound = allOf<Refused>([
      readCaseNumber(wanted.caseNumber) ? done : refuse('badCaseNumber', {}, 'caseNumber'),
      datesSound(opened.value.region.variant, wanted, dateOf(command.at)),
    ])
    if (!sound.ok) return sound
    const { caseNumber, deadline, finalDeadline, text } = wanted
    const fields = { caseNumber, deadline, finalDeadline: finalDeadline ?? '', text }
    const draft = await callDraft(tx, wanted)
    const document = `call/${wanted.programme}/${wanted.office}`
    const saved = await saveDraft(tx, command, { document, base: draft?.version ?? 0, fields })
    if (!saved.ok) return saved
    await record(tx, command, {
      kind: 'applications.callDrafted',
      subject: wanted.programme,
      data: { office: wanted.office, version: saved.value.version },
    })
    return done
  })
}

/** All that is wrong with a call that is written or amended, of what is known of it. */
export async function faultsInCall(
  db: Db,
  command: Command,
  wanted: Where & Partly<NewCall>,
  deed: CallDeed,
): Promise<Result<void, Refused>> {
  const opened = await regionFor(db, command, wanted, deed)
  return opened.ok ? callSound(opened.value, wanted, dateOf(command.at)) : opened
}

/** Sound in its dates; one that is published is not amended to what it is. */
const callSound = (
  { region, call }: { region: Region; call: Call | undefined },
  wanted: Partly<NewCall>,
  today: DateText,
): Result<void, Refused> =>
  allOf<Refused>([
    datesSound(region.variant, wanted, today),
    refuseIf(
      call && (['deadline', 'finalDeadline', 'text'] as const).every(one => wanted[one] === call[one]),
      'nothingChanged',
      {},
      'text',
    ),
  ])

/** Amends a published call as a new version; everyone who was invited is told by letter what it says now, and why. */
export function amendCall(
  db: Db,
  command: Command,
  wanted: Where & Pick<Call, 'deadline' | 'finalDeadline' | 'text'> & { reason: string },
): Promise<Result<void, Refused>> {
  return inTransaction<void, Refused>(db, command, async tx => {
    const opened = await openRegion(tx, command, wanted, 'amendCall')
    if (!opened.ok) return opened
    const { programme } = opened.value
    const call = opened.value.call!
    const { deadline, finalDeadline, text, reason } = wanted
    const sound = callSound(opened.value, wanted, dateOf(command.at))
    if (!sound.ok) return sound
    await insertCallVersion(tx, call, { reason, changedAt: command.at, changedBy: command.actor.name })
    const amended: Call = { ...call, deadline, finalDeadline, text, version: call.version + 1 }
    await updateCall(tx, amended)
    await tellInvited(tx, command, { programme, call: amended }, frame =>
      amendment(frame, amended, programme.name, reason),
    )
    await record(tx, command, {
      kind: 'applications.callAmended',
      subject: programme.id,
      data: { office: wanted.office, version: amended.version },
    })
    return done
  })
}

/** Withdraws a call with a reason; nothing more is received, and everyone who was invited is told by letter. */
export function withdrawCall(
  db: Db,
  command: Command,
  wanted: Where & { reason: string },
): Promise<Result<void, Refused>> {
  return inTransaction<void, Refused>(db, command, async tx => {
    const opened = await openRegion(tx, command, wanted, 'withdrawCall')
    if (!opened.ok) return opened
    const { programme } = opened.value
    const call = opened.value.call!
    const { reason } = wanted
    await updateCall(tx, { ...call, withdrawn: { at: command.at, reason } })
    await tellInvited(tx, command, { programme, call }, frame => withdrawal(frame, programme.name, reason))
    await record(tx, command, {
      kind: 'applications.callWithdrawn',
      subject: programme.id,
      data: { office: wanted.office },
    })
    return done
  })
}

type Opened = { programme: ProgrammeView; region: Region; call: Call | undefined }
type CallDeed = 'publishCall' | 'amendCall' | 'withdrawCall'

/** The region with its call, locked, for whoever may do the deed as it stands. */
async function openRegion(
  tx: Tx,
  command: Command,
  wanted: Where,
  name: CallDeed,
): Promise<Result<Opened, Refused>> {
  const allowed = deeds[name].who(command.actor, { office: wanted.office })
  if (!allowed.ok) return allowed
  await lockCall(tx, wanted.programme, wanted.office)
  return regionFor(tx, command, wanted, name)
}

async function regionFor(
  db: Db,
  { actor }: Command,
  wanted: Where,
  name: CallDeed,
): Promise<Result<Opened, Refused>> {
  const subject = { office: wanted.office }
  const allowed = deeds[name].who(actor, subject)
  if (!allowed.ok) return allowed
  const programme = await programmeById(db, wanted.programme)
  const region = programme && regionOf(programme, wanted.office)
  if (!programme || !region) return refuse('noRegion')
  const call = await callOf(db, wanted.programme, wanted.office)
  const possible = mayDo(deeds[name], actor, { thing: wanted, state: callState(programme, call), subject })
  return possible.ok ? ok({ programme, region, call }) : possible
}

async function tellInvited(
  tx: Tx,
  command: Command,
  { programme, call }: { programme: ProgrammeView; call: Call },
  write: (frame: Awaited<ReturnType<typeof frameOf>>) => NewDocument,
): Promise<void> {
  const invited = await selectInvitations(tx, { programme: call.programme, office: call.office })
  const names = await namesOn(
    tx,
    dateOf(command.at),
    invited.map(one => one.municipality),
  )
  const document = write(await frameOf(tx, command, programme, call.office, call, ''))
  const party = invited.map(one => names.get(one.municipality) ?? one.municipality).join(', ')
  const letter = { caseId: call.caseId, title: document.title, party, documents: [document] }
  await sendLetter(tx, command, letter, approverOf(command))
}
