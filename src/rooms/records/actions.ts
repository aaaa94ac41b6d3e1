import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { storeFile } from '../../platform/files.ts'
import { record } from '../events/index.ts'
import type { Approver, NewEntry } from './model.ts'
import { insertApproval, insertCase, insertDocument, insertEntry, lockCase } from './store.ts'

/** Opens a case with the number that the office has given it. Refused when the office has used the number. */
export async function openCase(
  tx: Tx,
  command: Command,
  one: { organisation: string; year: number; number: number; title: string },
): Promise<Result<{ caseId: string }, 'caseNumberTaken'>> {
  const caseId = randomUUID()
  if (!(await insertCase(tx, { id: caseId, ...one, openedOn: dateOf(command.at) }))) {
    return refuse('caseNumberTaken', { number: `${one.year}/${one.number}` }, 'caseNumber')
  }
  await record(tx, command, {
    kind: 'records.caseOpened',
    subject: caseId,
    data: { office: one.organisation },
  })
  return ok({ caseId })
}

/** Registers a document in, out or internal on its case, public unless it has a legal basis for being restricted. */
export async function register(tx: Tx, command: Command, entry: NewEntry): Promise<{ entry: string }> {
  const { id } = await write(tx, command, entry)
  return { entry: id }
}

/** Registers a letter that its approver has approved: the very bytes are frozen with their digest, and sent by a job. */
export async function sendLetter(
  tx: Tx,
  command: Command,
  letter: Omit<NewEntry, 'direction'>,
  approver: Approver,
): Promise<{ entry: string }> {
  const { id, digests } = await write(tx, command, { ...letter, direction: 'out' })
  await insertApproval(tx, id, approver, digests[0]!, command.at)
  await record(tx, command, { kind: 'records.letterApproved', subject: id, data: { sha256: digests[0]! } })
  return { entry: id }
}

async function write(tx: Tx, command: Command, entry: NewEntry): Promise<{ id: string; digests: string[] }> {
  const id = randomUUID()
  const number = (await lockCase(tx, entry.caseId)) + 1
  const { caseId, direction, party } = entry
  await insertEntry(tx, {
    id,
    caseId,
    number,
    direction,
    title: entry.title,
    party,
    copyTo: entry.copyTo ?? null,
    legalBasis: entry.legalBasis ?? null,
    recordedAt: command.at,
    command: command.reference ?? null,
  })
  const digests: string[] = []
  for (const [i, document] of entry.documents.entries()) {
    const { sha256 } = await storeFile(tx, command.at, document.bytes, document.mediaType)
    const { title, name, mediaType, bytes } = document
    await insertDocument(tx, {
      entry: id,
      number: i + 1,
      title,
      name,
      sha256,
      mediaType,
      bytes: BigInt(bytes.length),
    })
    digests.push(sha256)
  }
  await record(tx, command, {
    kind: 'records.registered',
    subject: id,
    data: { case: caseId, number, direction },
  })
  return { id, digests }
}
