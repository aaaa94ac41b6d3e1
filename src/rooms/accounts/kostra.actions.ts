import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { sha256 } from '../../core/digest.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { programmeById, yearsOf } from '../programmes/index.ts'
import { readKostra } from './kostra.file.ts'
import type { KostraPlace, KostraRefusal } from './kostra.model.ts'
import { numberIn } from './kostra.queries.ts'
import { insertKostra, selectKostra } from './kostra.store.ts'
import { may } from './rules.ts'
import { lockAccounts } from './store.ts'

/**
 * Keeps the municipality's KOSTRA rows of a year as a control beside its pot; nothing is posted. The same file again
 * changes nothing; another one is a new version, and the older stays.
 */
export async function readInKostra(
  db: Db,
  command: Command,
  where: KostraPlace,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<Result<void, KostraRefusal>> {
  const allowed = may.manage(command.actor, where)
  if (!allowed.ok) return allowed
  if (bytes.length === 0) return refuse('fileMissing', {}, 'file')
  const programme = await programmeById(db, where.programme)
  if (!programme) return refuse('unknownProgramme')
  if (!yearsOf(programme).includes(where.year)) return refuse('outsideYears')
  const number = await numberIn(db, where.municipality, where.year)
  if (number === null) return refuse('noNumber')
  const { rows, notes, problems } = readKostra(bytes, { number, year: where.year })
  if (problems.count > 0) return problems.refused('badKostra')
  return inTransaction<void, KostraRefusal>(db, command, async tx => {
    await lockAccounts(tx, where)
    const digest = sha256(bytes)
    if ((await selectKostra(tx, where))?.sha256 === digest) return done
    const id = randomUUID()
    const file = { id, fileName: name.slice(0, 200), sha256: digest, rows: rows.length, notes }
    await insertKostra(tx, where, { ...file, readBy: command.actor.name, readAt: command.at }, rows)
    const data = { municipality: where.municipality, year: where.year, sha256: digest, rows: rows.length }
    await record(tx, command, { kind: 'accounts.kostraRead', subject: id, data })
    return done
  })
}
