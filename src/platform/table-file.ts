import { piecesOf, type TableSource } from './table-bytes.ts'
import type { TableForm, TableRow } from './table-form.ts'
import type { Report, TableProblem } from './table-problems.ts'
import type { Table, TableOptions } from './table-read.ts'
import { type Held, WorkerGone, Workers, workerFile } from './worker.ts'

export type { TableSource } from './table-bytes.ts'
export type { TableNote, TableRow } from './table-form.ts'
export { placesIn } from './table-head.ts'
export type { ColumnKind } from './table-kinds.ts'
export { Problems, type TableCode, type TableProblem } from './table-problems.ts'
export type { Table } from './table-read.ts'

/** What the worker is asked for, in `table-worker.ts`; a piece of the file, or none, is what it is told after that. */
export type Asked = Omit<TableOptions<string>, 'problems'>

/** What was found wrong since the last answer: the file's first problems, and how many after those. */
export type Wrong = { problems: TableProblem[]; more: number }

export type TableSaid =
  | { kind: 'piece'; fromStart: boolean }
  | ({ kind: 'opened'; form: TableForm; head: readonly string[]; at: Record<string, number> } & Wrong)
  | ({ kind: 'rows'; rows: TableRow[]; counts: Table<string>['counts'] } & Wrong)
  | ({ kind: 'end'; counts?: Table<string>['counts'] } & Wrong)

const file = workerFile(import.meta.url, 'table-worker')
/** A workbook is held whole, and one at a time; of a CSV file a piece. */
const workbooks = new Workers(file, { atOnce: 1, waiting: 8, megabytes: 160, seconds: 60 })
const texts = new Workers(file, { atOnce: 2, waiting: 8, megabytes: 64, seconds: 30 })

/**
 * Opens a table that a person hands in, CSV or XLSX, told apart by the bytes. CSV: UTF-8 with or without a byte order
 * mark, UTF-16 with one, else Windows-1252; comma, semicolon or tab, by the head row; memory holds a piece of the file
 * and its rows at a time. XLSX: the first sheet that is not hidden. What columns hold is settled by all of their rows,
 * see `ColumnKind`. Problems go to `options.problems`; undefined where nothing can be read.
 *
 * It is read in a worker, with its own limits of memory and time: a file that goes over them is `tooHeavy`, and where
 * too many files wait already it is `tooBusy`; what is stored in pieces, as a job reads it, waits. What is opened must be
 * walked through, or ended with `rows.return()`.
 */
export async function openTable<Column extends string>(
  source: TableSource,
  { problems, ...asked }: TableOptions<Column>,
): Promise<Table<Column> | undefined> {
  const pieces = new Pieces(source)
  const held = await ((await pieces.isZip()) ? workbooks : texts).take(typeof source === 'function')
  if (!held) {
    problems.add('tooBusy', 1, 1)
    return undefined
  }
  const talk = new Talk(held, pieces, problems)
  let said: TableSaid | undefined
  try {
    said = await talk.ask(asked satisfies Asked)
  } finally {
    if (said?.kind !== 'opened') await talk.end()
  }
  if (said?.kind !== 'opened') return undefined
  const counts: Table<Column>['counts'] = { rows: 0, refused: 0 }
  const { form, head } = said
  return { form, head, at: said.at as Record<Column, number>, counts, rows: rowsOf(talk, counts) }
}

async function* rowsOf(talk: Talk, counts: Table<string>['counts']): AsyncGenerator<TableRow[]> {
  try {
    for (;;) {
      const said = await talk.ask('next')
      if (said?.kind === 'rows' || said?.kind === 'end') Object.assign(counts, said.counts)
      if (said?.kind !== 'rows') return
      yield said.rows
    }
  } finally {
    await talk.end()
  }
}

/** The source as the worker asks for it: piece by piece, and from the start again. */
class Pieces {
  private readonly source: TableSource
  private going: AsyncGenerator<Buffer> | undefined

  constructor(source: TableSource) {
    this.source = source
  }

  async isZip(): Promise<boolean> {
    for await (const piece of piecesOf(this.source))
      return piece.length >= 4 && piece.readUInt32BE(0) === 0x504b0304
    return false
  }

  async next(fromStart: boolean): Promise<Uint8Array<ArrayBuffer> | undefined> {
    if (fromStart) await this.end()
    this.going ??= piecesOf(this.source)
    const piece = await this.going.next()
    return piece.done ? undefined : new Uint8Array(piece.value)
  }

  async end(): Promise<void> {
    await this.going?.return(undefined)
    this.going = undefined
  }
}

/** The talk with one worker about one file. Its problems are reported as they come, in the file's order. */
class Talk {
  private readonly held: Held
  private readonly pieces: Pieces
  private readonly problems: Report

  constructor(held: Held, pieces: Pieces, problems: Report) {
    this.held = held
    this.pieces = pieces
    this.problems = problems
  }

  /** What the worker says next of the file, or undefined where it is gone. */
  async ask(message: Asked | 'next'): Promise<Exclude<TableSaid, { kind: 'piece' }> | undefined> {
    try {
      let said = (await this.held.turn(message)) as TableSaid
      while (said.kind === 'piece') {
        const piece = await this.pieces.next(said.fromStart)
        said = (await this.held.turn(piece, piece ? [piece.buffer] : [])) as TableSaid
      }
      for (const { code, line, column, values } of said.problems)
        this.problems.add(code, line, column, values)
      this.problems.addUnseen(said.more)
      return said
    } catch (error) {
      if (!(error instanceof WorkerGone)) throw error
      this.problems.add('tooHeavy', 1, 1)
      return undefined
    }
  }

  async end(): Promise<void> {
    this.held.give()
    await this.pieces.end()
  }
}
