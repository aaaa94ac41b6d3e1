import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { formatKr, type Ore } from '../../core/ore.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { longDate } from '../../text/dates.ts'
import { namesOn } from '../organisations/index.ts'
import type { ProgrammeView } from '../programmes/index.ts'
import {
  type Case,
  caseById,
  caseNumber,
  entryById,
  letterPdf,
  type NewDocument,
  register,
  sendLetter,
} from '../records/index.ts'
import { changeText } from './change.text.ts'
import { changeLetterWords } from './change-letters.text.ts'
import { letterKindWords } from './letter-kinds.text.ts'
import type { Commitment, LetterKind, Notice } from './model.ts'

/** The case that the commitment's own letter is filed in, which all about it goes into; and the names as they are now. */
export async function filedWith(
  tx: Tx,
  command: Command,
  programme: ProgrammeView,
  { entry, municipality }: Commitment,
): Promise<{ filed: Case; number: string; names: Map<string, string>; sentAt: Date }> {
  const sent = (await entryById(tx, entry))!
  const filed = (await caseById(tx, sent.caseId))!
  const names = await namesOn(tx, dateOf(command.at), [municipality, programme.sender])
  return { filed, number: caseNumber(filed), names, sentAt: sent.recordedAt }
}

type Filed = Awaited<ReturnType<typeof filedWith>>

/** Approves a letter to the municipality and sends it as all letters are; its registry entry. */
export async function send(
  tx: Tx,
  command: Command,
  { filed, names }: Filed,
  { municipality, document }: { municipality: string; document: NewDocument },
): Promise<string> {
  const { person, name } = command.actor
  const letter = {
    caseId: filed.id,
    title: document.title,
    party: names.get(municipality) ?? municipality,
    documents: [document],
  }
  const { entry } = await sendLetter(tx, command, letter, {
    person: person ?? '',
    name,
    title: '',
    onBehalf: false,
  })
  return entry
}

/** «Varsle om mulig endring»: the two amounts, why, by what, and until when the municipality may have its say. */
export function noticeLetter(
  command: Command,
  programme: ProgrammeView,
  commitment: Commitment,
  about: Notice & { toOre: Ore; filed: Filed },
): NewDocument {
  const t = changeLetterWords('nb')
  const { year, ore } = commitment
  const sent = longDate(dateOf(about.filed.sentAt), 'nb')
  return plainLetter(command, programme, commitment, {
    kind: 'noticeOfChange',
    filed: about.filed,
    body: [
      t.considers(year, formatKr(ore), formatKr(about.toOre)),
      about.reason,
      `${t.basis[about.basisKind]}: ${about.basis}`,
      `${t.standsUntil(sent)}${about.toOre < ore && !commitment.disbursement?.approvedAt ? ` ${t.held}` : ''}`,
      t.replyBy(longDate(about.replyBy, 'nb')),
    ],
  })
}

/** What the municipality says is a document that came in. */
export async function registerReply(
  tx: Tx,
  command: Command,
  programme: ProgrammeView,
  { commitment, reply }: { commitment: Commitment; reply: string },
): Promise<void> {
  const { filed, number, names } = await filedWith(tx, command, programme, commitment)
  const name = names.get(commitment.municipality) ?? commitment.municipality
  const title = changeText('nb').replyTitle(name, commitment.year)
  const letter = {
    language: 'nb',
    sender: name,
    recipient: names.get(programme.sender) ?? programme.sender,
    caseNumber: number,
    date: dateOf(command.at),
    title,
    body: [reply],
    approver: { name: command.actor.name, title: '', onBehalf: false },
    illustrative: programme.illustrative,
  } as const
  const document = letterPdf(letter, `uttalelse-${commitment.year}.pdf`)
  await register(tx, command, {
    caseId: filed.id,
    direction: 'in',
    title,
    party: name,
    documents: [document],
  })
}

/** That nothing comes of what was notified. */
export function keptLetter(
  command: Command,
  programme: ProgrammeView,
  commitment: Commitment,
  { reason, filed }: { reason: string; filed: Filed },
): NewDocument {
  const lead = changeLetterWords('nb').kept(commitment.year, formatKr(commitment.ore))
  return plainLetter(command, programme, commitment, { kind: 'awardKept', filed, body: [lead, reason] })
}

function plainLetter(
  { actor, at }: Command,
  { sender, illustrative }: ProgrammeView,
  { year, municipality }: Commitment,
  { kind, filed, body }: { kind: LetterKind; filed: Filed; body: string[] },
): NewDocument {
  const recipient = filed.names.get(municipality) ?? municipality
  const { title, file } = letterKindWords('nb')[kind]
  const letter = {
    language: 'nb',
    sender: filed.names.get(sender) ?? sender,
    recipient,
    caseNumber: filed.number,
    date: dateOf(at),
    title: title(year, recipient),
    body,
    approver: { name: actor.name, title: '', onBehalf: false },
    illustrative,
  } as const
  return letterPdf(letter, `${file}-${year}.pdf`)
}
