import type { Command } from '../../core/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { TableNote } from '../../platform/table-file.ts'
import { type Programme, readFacts } from '../calculation/index.ts'
import { record } from '../events/index.ts'
import { dropFiguresAside, setFiguresAside } from '../statistics/index.ts'
import { toDo } from './actions.ts'
import { deeds } from './deeds.rules.ts'
import type { PreparationRefusal } from './model.ts'
import { figuresKey } from './queries.ts'

/**
 * Reads a spreadsheet of figures in for this year alone: all of it or nothing, in the place of what was read in before.
 * The public series stay as they are until the year's allocation is final. What the reader saw that is no fault is to be
 * looked at first.
 *
 * The programme says who takes part, and which figures its rules ask for.
 */
export async function readFigures(
  db: Db,
  command: Command,
  { id, programme }: { id: number; programme: Programme },
  file: { bytes: Uint8Array; notesSeen: boolean },
): Promise<Result<{ count: number }, PreparationRefusal>> {
  const read = await readFacts(file.bytes, programme)
  if (!read.ok) return { ok: false, refusal: { ...read.refusal, field: 'figures' } }
  const { facts, notes } = read.value
  if (notes.length > 0 && !file.notesSeen) return notesFirst(notes)
  return inTransaction<{ count: number }, PreparationRefusal>(db, command, async tx => {
    const found = await toDo(tx, command, id, deeds.prepare)
    if (!found.ok) return found
    const of = { programme: figuresKey(id), year: found.value.year }
    await dropFiguresAside(tx, of)
    await setFiguresAside(
      tx,
      of,
      facts.map(({ municipality, date, ...rest }) => ({ ...rest, organisation: municipality, asOf: date })),
    )
    await record(tx, command, {
      kind: 'preparation.figuresRead',
      subject: String(id),
      data: { figures: facts.length },
    })
    return ok({ count: facts.length })
  })
}

/** What the reader saw in the figures goes along, so that it is looked at before anything is written. */
const notesFirst = (notes: readonly TableNote[]) => {
  const refused = refuse('notesFirst', { count: notes.length }, 'notesSeen')
  return { ...refused, refusal: { ...refused.refusal, notes } }
}
