import { done } from '../../core/result.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { figureRow, openFigures } from '../../platform/figure-table.ts'
import { filePieces } from '../../platform/files.ts'
import { Problems, type TableCode } from '../../platform/table-file.ts'
import { type EventRecord, type Reaction, record } from '../events/index.ts'
import {
  type FactsImport,
  type ImportResult,
  mostFactRows,
  mostFactsBytes,
  type RowCode,
} from './import.model.ts'
import {
  compareStaged,
  deleteStaged,
  insertStaged,
  insertStagedFacts,
  lockFacts,
  moveImport,
  selectDuplicates,
  selectImports,
  selectTotals,
} from './imports.store.ts'
import { rowRegister } from './register.queries.ts'
import { rowReader } from './rows.file.ts'

type Context = { db: Db; clock: Clock }

const mostShown = 20
const system = { person: null, name: 'Handlingsrom', role: 'system', organisation: null }

/** Looks through a file that was handed in, row by row into a table of its own, and makes the preview. */
export const checkFacts: Reaction<Context> = {
  name: 'statistics.checkFacts',
  on: 'statistics.factsHandedIn',
  async run({ db }, event: EventRecord) {
    const [found] = await selectImports(db, { id: event.subject })
    if (
      !found ||
      !(await moveImport(db, found.id, ['waiting', 'checking'], { state: 'checking', rowsRead: 0 }))
    )
      return
    await check(db, found)
  },
}

/** Writes a confirmed import as figures, in one transaction: all of them or none. */
export const writeFacts: Reaction<Context> = {
  name: 'statistics.writeFacts',
  on: 'statistics.importConfirmed',
  async run({ db, clock }, event: EventRecord) {
    const command = { actor: system, at: clock() }
    let moved = false
    await inTransaction(db, command, async tx => {
      moved = false
      const [found] = await selectImports(tx, { id: event.subject, lock: true })
      if (found?.state !== 'confirmed' || !found.result) return done
      await lockFacts(tx)
      const now = await compareStaged(tx, found.id, 1)
      const { fresh, same, changed, accepted } = found.result
      if (
        now.fresh !== fresh ||
        now.same !== same ||
        now.changed !== changed ||
        fresh + same + changed !== accepted
      ) {
        // Figures have come in since the preview: the person is shown a new one instead of a surprise.
        moved = await moveImport(tx, found.id, ['confirmed'], { state: 'checking', rowsRead: 0 })
        return done
      }
      const written = await insertStagedFacts(tx, found.id, command.at)
      await deleteStaged(tx, found.id)
      await moveImport(tx, found.id, ['confirmed'], { state: 'imported', importedAt: command.at })
      await record(tx, command, {
        kind: 'statistics.factsImported',
        subject: found.id,
        data: { ...written, same },
      })
      return done
    })
    if (!moved) return
    const [again] = await selectImports(db, { id: event.subject })
    if (again) await check(db, again)
  },
}

async function check(db: Db, found: FactsImport): Promise<void> {
  const { id } = found
  await deleteStaged(db, id)
  const problems = new Problems<TableCode | RowCode>()
  const register = await rowRegister(db, found.borders)
  const options = { units: register.indicators, mostBytes: mostFactsBytes, mostRows: mostFactRows, problems }
  const table = await openFigures(() => filePieces(db, found.sha256), options)
  let accepted = 0
  if (table) {
    const read = rowReader(register, (code, line, column, values) =>
      problems.add(code, line, table.at[column] + 1, { column, ...values }),
    )
    for await (const batch of table.rows) {
      const facts = batch.map(row => read(figureRow(table, row))).filter(fact => fact !== undefined)
      accepted += facts.length
      const going = await moveImport(db, id, ['checking'], { state: 'checking', rowsRead: table.counts.rows })
      if (!going) {
        await deleteStaged(db, id)
        return
      }
      if (facts.length > 0) await insertStaged(db, id, facts)
    }
  }
  const again = await selectDuplicates(db, id, mostShown)
  const columnOf = table ? table.at.indicator + 1 : 1
  for (const { line, ...values } of again.first) problems.add('duplicate', line, columnOf, values)
  problems.count += again.count - again.first.length
  accepted -= again.count
  const rows = table?.counts.rows ?? 0
  const compared = await compareStaged(db, id, mostShown)
  const result: ImportResult = {
    form: formOf(table?.form),
    notes: [...(table?.form.notes ?? [])],
    rows,
    accepted,
    refused: rows - accepted,
    stoppedAt: table?.counts.stoppedAt ?? null,
    problems: problems.kept.toSorted((a, b) => a.line - b.line || a.column - b.column),
    more: problems.more,
    totals: await selectTotals(db, id),
    ...compared,
  }
  const sound = problems.count === 0 && rows > 0 && rows === accepted
  if (!sound) await deleteStaged(db, id)
  if (
    !(await moveImport(db, id, ['checking'], {
      state: sound ? 'checked' : 'refused',
      rowsRead: rows,
      result,
    }))
  )
    await deleteStaged(db, id)
}

function formOf(
  form: NonNullable<Awaited<ReturnType<typeof openFigures>>>['form'] | undefined,
): ImportResult['form'] {
  if (!form) return null
  const { notes: _, ...rest } = form
  return rest
}
