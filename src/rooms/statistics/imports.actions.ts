import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { storeFile } from '../../platform/files.ts'
import { record } from '../events/index.ts'
import { mostFactsBytes } from './import.model.ts'
import { deleteStaged, insertImport, moveImport, selectImports } from './imports.store.ts'
import type { StatisticsRefusal } from './model.ts'
import { may, stoppable } from './rules.ts'

/** Receives a file of figures. It is looked through afterwards, by a job; nothing counts before it is confirmed. */
export async function handInFacts(
  db: Db,
  command: Command,
  input: { file: { name: string; bytes: Uint8Array }; borders: DateText | null; id?: string },
): Promise<Result<{ id: string }, StatisticsRefusal>> {
  const allowed = may.manage(command.actor)
  if (!allowed.ok) return allowed
  const { bytes, name } = input.file
  if (bytes.length === 0) return refuse('fileMissing', {}, 'file')
  if (bytes.length > mostFactsBytes) return refuse('factsTooLarge', {}, 'file')
  return inTransaction<{ id: string }, StatisticsRefusal>(db, command, async tx => {
    const { sha256 } = await storeFile(tx, command.at, bytes, 'application/octet-stream')
    const id = input.id ?? randomUUID()
    await insertImport(tx, {
      id,
      fileName: name.slice(0, 200),
      sha256,
      borders: input.borders,
      handedInAt: command.at,
      handedInBy: command.actor.name,
    })
    await record(tx, command, {
      kind: 'statistics.factsHandedIn',
      subject: id,
      data: { sha256, bytes: bytes.length, borders: input.borders },
    })
    return ok({ id })
  })
}

/** Confirms a file that was found sound: all of it becomes figures, or none of it. A job writes it. */
export async function confirmImport(
  db: Db,
  command: Command,
  id: string,
): Promise<Result<void, StatisticsRefusal>> {
  const allowed = may.manage(command.actor)
  if (!allowed.ok) return allowed
  return inTransaction<void, StatisticsRefusal>(db, command, async tx => {
    const [found] = await selectImports(tx, { id, lock: true })
    if (found?.state !== 'checked' || found.result?.refused !== 0) return refuse('notReady')
    await moveImport(tx, id, ['checked'], { state: 'confirmed' })
    await record(tx, command, {
      kind: 'statistics.importConfirmed',
      subject: id,
      data: { rows: found.result.rows, changed: found.result.changed },
    })
    return done
  })
}

/** Stops an import that has not been confirmed: what was read of it is thrown away, the file itself is kept. */
export async function stopImport(
  db: Db,
  command: Command,
  id: string,
): Promise<Result<void, StatisticsRefusal>> {
  const allowed = may.manage(command.actor)
  if (!allowed.ok) return allowed
  return inTransaction<void, StatisticsRefusal>(db, command, async tx => {
    if (!(await moveImport(tx, id, stoppable, { state: 'stopped' }))) return refuse('notReady')
    await deleteStaged(tx, id)
    await record(tx, command, { kind: 'statistics.importStopped', subject: id })
    return done
  })
}
