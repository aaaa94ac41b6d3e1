import { done } from '../../core/result.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { Problems } from '../../platform/table-file.ts'
import { type EventRecord, type Reaction, record } from '../events/index.ts'
import { type LineProblems, openLines } from './lines.file.ts'
import type { AccountsImport } from './model.ts'
import { deletePieces, moveImport, selectPieces } from './reading.store.ts'
import { deleteUnposted, insertLines, selectImport } from './store.ts'

type Context = { db: Db; clock: Clock }

const system = { person: null, name: 'Handlingsrom', role: 'system', organisation: null }

/** Reads a large file, a batch of lines at a time, and says how far it is as it goes; wrong, nothing of it is kept. */
export const readLines: Reaction<Context> = {
  name: 'accounts.readLines',
  on: 'accounts.readingAskedFor',
  async run({ db, clock }, event: EventRecord) {
    const found = await selectImport(db, event.subject)
    if (found?.state !== 'reading') return
    const problems: LineProblems = new Problems()
    const read = await readInto(db, found, problems)
    if (read === 'stopped') return
    const command = { actor: system, at: clock() }
    await inTransaction(db, command, async tx => {
      const sound = problems.count === 0
      const to = sound
        ? { state: 'open' as const, ...read }
        : {
            state: 'refused' as const,
            rows: read.rows,
            problems: { kept: problems.kept, more: problems.more },
          }
      if (!(await moveImport(tx, found.id, ['reading'], to))) return done
      if (!sound) await deleteUnposted(tx, found.id)
      await deletePieces(tx, found.id)
      const data = { lines: read.rows, faults: problems.count }
      await record(tx, command, { kind: 'accounts.linesRead', subject: found.id, data })
      return done
    })
  },
}

async function readInto(db: Db, { id, ties }: Pick<AccountsImport, 'id' | 'ties'>, problems: LineProblems) {
  // A job that was broken off has left lines, and begins anew.
  await deleteUnposted(db, id)
  const opened = await openLines(() => selectPieces(db, id), ties!, problems)
  if (!opened) return { rows: 0, notes: [] }
  for await (const batch of opened.batches) {
    if (problems.count === 0) await insertLines(db, id, batch)
    if (await moveImport(db, id, ['reading'], { state: 'reading', rows: opened.counts.rows })) continue
    await deleteUnposted(db, id)
    return 'stopped' as const
  }
  return { rows: opened.counts.rows, notes: opened.notes }
}
