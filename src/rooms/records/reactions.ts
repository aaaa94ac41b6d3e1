import { dateOf } from '../../core/dates.ts'
import { done } from '../../core/result.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { readFile } from '../../platform/files.ts'
import { writeMail } from '../../platform/mail.ts'
import { type EventRecord, type Reaction, record } from '../events/index.ts'
import { insertDispatch, selectDocuments, selectEntries } from './store.ts'

export type DispatchContext = { db: Db; clock: Clock; outbox: string }

/**
 * An approved letter is sent afterwards: a failed mail never fails a decision. The mail's file is named by the entry,
 * so that a second try writes the same file, and the dispatch is recorded once.
 */
export const dispatchLetters: Reaction<DispatchContext> = {
  name: 'records.dispatchLetters',
  on: 'records.letterApproved',
  async run({ db, clock, outbox }, event: EventRecord) {
    const [entry] = await selectEntries(db, { id: event.subject })
    if (!entry || entry.sentAt) return
    const documents = await selectDocuments(db, [entry.id])
    const attachments = await Promise.all(
      documents.map(async ({ name, sha256 }) => ({ name, ...(await readFile(db, sha256))! })),
    )
    await writeMail(outbox, {
      id: entry.id,
      to: entry.party,
      subject: entry.title,
      date: entry.recordedAt,
      attachments,
    })
    const actor = { person: null, name: 'Handlingsrom', role: 'system', organisation: null }
    const command = { actor, at: clock() }
    await inTransaction(db, command, async tx => {
      if (await insertDispatch(tx, entry.id, 'mail', command.at)) {
        await record(tx, command, {
          kind: 'records.letterSent',
          subject: entry.id,
          data: { on: dateOf(command.at) },
        })
      }
      return done
    })
  },
}
