import type { Db } from '../../platform/database/connect.ts'
import { type JournalForm, journalEntry, journalHead, journalNames } from './journal.file.ts'
import { selectAccounts, selectFirstDay, selectJournal } from './journal.store.ts'

const atOnce = 5_000

/** The whole ledger as plain text, piece by piece: what is used is declared first, then pot by pot in order of number. */
export async function* journalOf(db: Db, form: JournalForm): AsyncGenerator<string> {
  const accounts = await selectAccounts(db)
  const names = journalNames(accounts)
  const first = await selectFirstDay(db)
  if (first === null) return
  yield journalHead(form, names, first)
  for (const pot of new Set(accounts.map(one => one.pot))) {
    for (let after = 0; ; ) {
      const entries = await selectJournal(db, { pot, after, most: atOnce })
      if (entries.length === 0) break
      yield entries.map(one => journalEntry(form, names, one)).join('')
      after = entries.at(-1)!.number
    }
  }
}

export { type JournalForm, journalForms, journalNames } from './journal.file.ts'
