import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { sha256 } from '../../core/digest.ts'
import { allOf, done, ok, type Result, refuse } from '../../core/result.ts'
import { writtenDate } from '../../core/written-date.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { Problems, placesIn } from '../../platform/table-file.ts'
import { record } from '../events/index.ts'
import type { PotOf } from '../pot/index.ts'
import { programmeById } from '../programmes/index.ts'
import { onImport, openFor, signed, type Which } from './actions.ts'
import { stillNeeded, tiesOf } from './columns.rules.ts'
import { type LineProblems, sampleOf, wholeLines } from './lines.file.ts'
import {
  type AccountsRefusal,
  type LineColumn,
  lineColumns,
  mostAtOnce,
  mostLineBytes,
  type Tie,
  type Ties,
} from './model.ts'
import {
  deletePieces,
  insertPieces,
  insertTies,
  moveImport,
  selectBytes,
  selectPieces,
  selectTies,
} from './reading.store.ts'
import { may } from './rules.ts'
import { insertImport, insertLines, lockAccounts, selectImports } from './store.ts'

/** `choose`: the person wants to say which column is which though it can be told. */
type UploadedFile = { name: string; bytes: Uint8Array; choose?: boolean }

/**
 * Receives a file of voucher lines for a look before anything is posted. Where it cannot be told which column is which,
 * a person says so first; a large file is read by a job. The same file twice is looked over once; when it has been
 * posted, its lines are found to be. A file with anything wrong in it is refused whole.
 */
export async function receiveLines(
  db: Db,
  command: Command,
  where: PotOf,
  file: UploadedFile,
): Promise<Result<{ number: number }, AccountsRefusal>> {
  const allowed = may.manage(command.actor, where)
  if (!allowed.ok) return allowed
  if (file.bytes.length === 0) return refuse('fileMissing', {}, 'file')
  const problems: LineProblems = new Problems()
  if (file.bytes.length > mostLineBytes)
    problems.add('tooLarge', 1, 1, { megabytes: mostLineBytes / 1_000_000 })
  const sample = problems.count === 0 ? await sampleOf(file.bytes, problems) : undefined
  if (!sample) return problems.refused('badFile')
  return inTransaction<{ number: number }, AccountsRefusal>(db, command, async tx => {
    if (!(await programmeById(tx, where.programme))) return refuse('unknownProgramme')
    await lockAccounts(tx, where)
    const digest = sha256(file.bytes)
    const states = ['columns', 'reading', 'open', 'waiting'] as const
    const [going] = await selectImports(tx, { ...where, sha256: digest, states })
    if (going) return ok({ number: going.number })
    const { ties, untold } = tiesOf(sample.head, await selectTies(tx, where.municipality), placesIn)
    const one = { ...where, id: randomUUID(), fileName: file.name.slice(0, 200), sha256: digest, sample }
    const number = await insertImport(tx, { ...one, state: 'columns' }, signed(command))
    await insertPieces(tx, one.id, file.bytes)
    const data = { number, sha256: digest, bytes: file.bytes.length }
    await record(tx, command, { kind: 'accounts.received', subject: one.id, data })
    if (untold.length > 0 || file.choose) return ok({ number })
    const read = await readIn(tx, command, one.id, ties)
    return read.ok ? ok({ number }) : read
  })
}

/** Where each column of lines comes from: a place in the file's head row, from 0, or what is given for all lines. */
type Told = Record<LineColumn, { place: number | null; given: string }>

/** Says which column of the file is which, and has it read; the municipality's next file like it is not asked about. */
export function tieColumns(
  db: Db,
  command: Command,
  which: Which,
  columns: Told,
): Promise<Result<void, AccountsRefusal>> {
  const needs = { allowed: may.manage(command.actor, which), states: ['columns'] as const }
  return onImport<void>(db, command, which, needs, async (tx, found) => {
    const ties = tiesTold(columns, found.sample!.head)
    const told = allTold(ties)
    if (!told.ok) return told
    await insertTies(tx, which.municipality, ties, signed(command))
    await record(tx, command, { kind: 'accounts.columnsTied', subject: found.id })
    return readIn(tx, command, found.id, ties)
  })
}

const allTold = (ties: Ties): Result<void, AccountsRefusal> =>
  allOf<AccountsRefusal>(stillNeeded(ties).map(column => refuse('columnsUntold', { column }, column)))

/** All that is lacking of which column is which. */
export async function faultsInColumns(
  db: Db,
  command: Command,
  which: Which,
  columns: Told,
): Promise<Result<void, AccountsRefusal>> {
  const found = await openFor(db, command, which, 'columns')
  return found.ok ? allTold(tiesTold(columns, found.value.sample!.head)) : found
}

const tiesTold = (told: Told, head: readonly string[]): Ties =>
  Object.fromEntries(
    lineColumns.map((column): [LineColumn, Tie] => {
      const { place, given } = told[column]
      const name = place === null ? undefined : head[place]
      if (name !== undefined)
        return [column, placesIn(head, name).length === 1 ? { head: name } : { head: name, place: place! }]
      return [column, given === '' ? {} : { given: column === 'Dato' ? dayIn(given) : given }]
    }),
  ) as Ties

/** The day that was typed, or nothing where it is none, so that it is asked for again. */
const dayIn = (typed: string): string => {
  const written = writtenDate(typed)
  return written?.kind === 'date' ? written.date : ''
}

/** Reads a small file here and now; a large one is left to a job, which {@link readLines} is. */
async function readIn(
  tx: Tx,
  command: Command,
  id: string,
  ties: Ties,
): Promise<Result<void, AccountsRefusal>> {
  if ((await selectBytes(tx, id)) > mostAtOnce) {
    await moveImport(tx, id, ['columns'], { state: 'reading', ties })
    await record(tx, command, { kind: 'accounts.readingAskedFor', subject: id })
    return done
  }
  const { lines, notes, problems } = await wholeLines(() => selectPieces(tx, id), ties)
  if (problems.count > 0) return problems.refused('badFile')
  await insertLines(tx, id, lines)
  await deletePieces(tx, id)
  await moveImport(tx, id, ['columns'], { state: 'open', ties, rows: lines.length, notes })
  return done
}
