import type { DateText } from '../../core/dates.ts'
import { canonicalJson, sha256 } from '../../core/digest.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { readFile } from '../../platform/files.ts'
import type { TableCode, TableNote } from '../../platform/table-file.ts'
import { entrySheet, readEntries } from './entry.file.ts'
import { selectImport } from './list.store.ts'
import type { Entry, EntryCode } from './model.ts'
import { known } from './queries.ts'
import { selectEntries } from './store.ts'

type FieldChange = { field: string; before: string; after: string }
export type Preview = {
  name: string
  readInAt: Date | null
  rows: number
  added: { line: number; entry: Entry }[]
  changed: { line: number; entry: Entry; changes: FieldChange[] }[]
  unchanged: number
  refused: number
  /** What the reader saw that is no fault. */
  notes: readonly TableNote[]
  problems: {
    code: TableCode | EntryCode
    line: number
    column: number
    values: Record<string, string | number>
  }[]
  moreProblems: number
  /** Every amount of the rows that can be read, as a control against the sender's own sum. */
  ore: Ore
  /** Of what would be written and what stands there now: if either changes, so does this. */
  digest: string
}

/**
 * What a file that was handed in would do to the catalogue: rows = added + changed + unchanged + refused. Schemes that
 * the file leaves out stay as they are.
 */
export async function previewOf(db: Db, digest: string, on: DateText): Promise<Preview | undefined> {
  const received = await selectImport(db, digest)
  const stored = received && (await readFile(db, digest))
  if (!received || !stored) return undefined
  const { entries, problems, notes, rows, refused } = await readEntries(stored.bytes, await known(db, on))
  const ids = entries.map(one => one.entry.id)
  const there = new Map((await selectEntries(db, ids)).map(({ version: _, ...one }) => [one.id, one]))
  const added = entries.filter(one => !there.has(one.entry.id))
  const changed = entries
    .filter(one => there.has(one.entry.id))
    .map(one => ({ ...one, changes: changesOf(there.get(one.entry.id)!, one.entry) }))
    .filter(one => one.changes.length > 0)
  return {
    name: received.name,
    readInAt: received.readInAt,
    rows,
    added,
    changed,
    unchanged: entries.length - added.length - changed.length,
    refused,
    notes,
    problems: problems.kept,
    moreProblems: problems.more,
    ore: sumOre(entries.flatMap(one => one.entry.amounts.map(amount => amount.ore))),
    digest: sha256(
      canonicalJson([added.map(one => one.entry), changed.map(one => [one.entry, one.changes]), refused]),
    ),
  }
}

/** Columns that differ, each as the file would write it before and after. */
function changesOf(before: Entry, after: Entry): FieldChange[] {
  const cells = [before, after].map(one => entrySheet('', [one]).rows[0]!.map(cell => String(cell ?? '')))
  return entrySheet('', []).columns.flatMap((field, i) => {
    const [was, is] = [cells[0]![i]!, cells[1]![i]!]
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}
