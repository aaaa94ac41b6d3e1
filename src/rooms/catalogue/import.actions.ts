import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { ifAllowed } from '../../platform/database/transaction.ts'
import { storeFile } from '../../platform/files.ts'
import { record } from '../events/index.ts'
import { writeEntries } from './actions.ts'
import { previewOf } from './import.queries.ts'
import { insertImport, lockCatalogue, updateReadIn } from './list.store.ts'
import type { CatalogueRefusal } from './model.ts'
import { may } from './rules.ts'

/** The largest file that is kept for a preview, in bytes. */
const largest = 10_000_000

/** Keeps the file as it came, so that what is confirmed is what was shown. Nothing is read in yet. */
export function receiveFile(
  db: Db,
  command: Command,
  file: { name: string; bytes: Uint8Array },
): Promise<Result<{ sha256: string }, CatalogueRefusal>> {
  return ifAllowed<{ sha256: string }, CatalogueRefusal>(db, command, may.readIn(command.actor), async tx => {
    if (file.bytes.length === 0) return refuse('fileMissing', {}, 'file')
    if (file.bytes.length > largest) return refuse('fileTooLarge', {}, 'file')
    const { sha256 } = await storeFile(tx, command.at, file.bytes, 'application/octet-stream')
    await insertImport(tx, sha256, file.name.slice(0, 200), command.at)
    await record(tx, command, { kind: 'catalogue.fileReceived', subject: sha256, data: {} })
    return ok({ sha256 })
  })
}

/**
 * Reads the whole file in, or nothing of it: one refused row refuses all. `digest` is that of the preview which the
 * person saw; if the catalogue has changed since, they look again.
 */
export function readInFile(
  db: Db,
  command: Command,
  sha256: string,
  digest: string,
): Promise<Result<{ added: number; changed: number }, CatalogueRefusal>> {
  return ifAllowed<{ added: number; changed: number }, CatalogueRefusal>(
    db,
    command,
    may.readIn(command.actor),
    async tx => {
      await lockCatalogue(tx)
      const preview = await previewOf(tx, sha256, dateOf(command.at))
      if (!preview) return refuse('unknownFile', {}, 'file')
      if (preview.problems.length > 0) return refuse('rowsRefused', { count: preview.refused }, 'file')
      const { added, changed } = preview
      if (added.length + changed.length === 0) return refuse('nothingNew', {}, 'file')
      if (preview.digest !== digest) return refuse('changedByAnother', {}, 'file')
      await writeEntries(
        tx,
        [...added, ...changed].map(one => one.entry),
      )
      await updateReadIn(tx, sha256, command.at)
      await record(tx, command, {
        kind: 'catalogue.readIn',
        subject: sha256,
        data: { added: added.length, changed: changed.length, ore: preview.ore.toString() },
      })
      return ok({ added: added.length, changed: changed.length })
    },
  )
}
