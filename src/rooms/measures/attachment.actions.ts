import type { Command } from '../../core/actor.ts'
import { allOf, done, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed } from '../../platform/database/transaction.ts'
import { storeFile } from '../../platform/files.ts'
import { record } from '../events/index.ts'
import { type PotOf, potOf } from '../pot/index.ts'
import { insertAttachment, selectAttachments, updateWrong } from './attachment.store.ts'
import { judge } from './faults.queries.ts'
import type { MeasureRefusal } from './model.ts'
import type { NewAttachment } from './money.model.ts'
import { selectLinks } from './payment.store.ts'
import { may } from './rules.ts'

type To = { payment: string | null; entry: number | null; files: readonly NewAttachment[] }

/** Keeps files with a voucher, or with a payment that waits: all or none, each judged by what it holds. */
export async function attach(
  tx: Tx,
  command: Command,
  { programme, municipality }: PotOf,
  { payment, entry, files }: To,
): Promise<Result<void, MeasureRefusal>> {
  const pot = potOf(programme, municipality)
  const kinds = await Promise.all(files.map(judge))
  const sound = allOf<MeasureRefusal>(kinds)
  if (!sound.ok) return sound
  const mediaTypes = kinds.flatMap(one => (one.ok ? [one.value] : []))
  for (const [i, { name, bytes }] of files.entries()) {
    const stored = await storeFile(tx, command.at, bytes, mediaTypes[i]!)
    const by = { addedBy: command.actor.person!, addedName: command.actor.name, addedAt: command.at }
    const file = { name: name || stored.sha256.slice(0, 12), bytes: bytes.length, ...stored }
    const number = await insertAttachment(tx, { pot, payment, entry, ...file, ...by })
    await record(tx, command, {
      kind: 'measures.attached',
      subject: pot,
      data: { number, entry, sha256: stored.sha256 },
    })
  }
  return done
}

/** Adds files to the voucher of an expenditure: whoever may register it may, and afterwards too. */
export function attachFiles(
  db: Db,
  command: Command,
  where: PotOf & { entry: number },
  files: readonly NewAttachment[],
): Promise<Result<void, MeasureRefusal>> {
  return ifAllowed<void, MeasureRefusal>(db, command, may.spend(command.actor, where), async tx => {
    if (files.length === 0) return refuse('fileMissing', {}, 'file')
    const { entry } = where
    const [link] = await selectLinks(tx, potOf(where.programme, where.municipality), [entry])
    if (!link?.spentOn) return refuse('notAnExpenditure')
    return attach(tx, command, where, { payment: null, entry, files })
  })
}

/** Marks an attachment of a voucher as the wrong file, once and with a reason. It stays, and can still be read. */
export function markAttachment(
  db: Db,
  command: Command,
  where: PotOf & { entry: number; attachment: number },
  reason: string,
): Promise<Result<void, MeasureRefusal>> {
  return ifAllowed<void, MeasureRefusal>(db, command, may.spend(command.actor, where), async tx => {
    const pot = potOf(where.programme, where.municipality)
    const [found] = await selectAttachments(tx, pot, { number: where.attachment })
    if (!found || found.entry !== where.entry) return refuse('unknownAttachment')
    const { person, name } = command.actor
    const wrong = { reason, person: person!, name, at: command.at }
    if (!(await updateWrong(tx, found, wrong))) return refuse('alreadyMarked')
    await record(tx, command, {
      kind: 'measures.attachmentMarked',
      subject: pot,
      data: { number: found.number, entry: where.entry },
    })
    return done
  })
}
