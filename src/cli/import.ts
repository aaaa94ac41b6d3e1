import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../platform/database/connect.ts'
import { type Loaded, load } from '../platform/database/load.ts'
import { type Installation, isClaimed } from '../platform/installation.ts'
import { linesOf } from '../verify/read.ts'
import { type Finding, verify } from '../verify/verify.ts'

/** Why an export was not read in: what verify found, or that the database holds something already. */
export type NotImported = { kind: 'findings'; findings: Finding[] } | { kind: 'notEmpty' }

/**
 * Reads an export into an empty, migrated database, all of it or nothing, as the tables' owner. What does not verify is
 * not read in. Exporting it again gives the same bytes.
 *
 * @throws what the database refuses: the export fits no table of this version, say.
 */
export async function importFrom(
  ownerUrl: string,
  folder: string,
  progress: (text: string) => void = () => {},
): Promise<NotImported | null> {
  const findings = verify(folder)
  if (findings.length > 0) return { kind: 'findings', findings }
  const db = connect(ownerUrl, 1)
  try {
    return await db.transaction().execute(async tx => {
      if (await isClaimed(tx)) return { kind: 'notEmpty' } as const
      await load(tx, tablesIn(folder), progress)
      return null
    })
  } finally {
    await db.destroy()
  }
}

/** Whether the export is of a demo or of a real installation; an export that does not say so is taken for real. */
export function kindOf(folder: string): Installation['kind'] {
  const file = join(folder, 'platform.installation.jsonl')
  const [row] = existsSync(file) ? linesOf(file) : []
  return row && (JSON.parse(row) as Installation).kind === 'demo' ? 'demo' : 'real'
}

const tablesIn = (folder: string): Loaded[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.jsonl'))
    .map(file => ({ table: file.slice(0, -'.jsonl'.length), pieces: piecesOf(join(folder, file)) }))

/** As many characters as go in one statement: a document's piece alone may be two million. */
const mostAtOnce = 4_000_000

function* piecesOf(path: string): Generator<unknown[]> {
  let piece: unknown[] = []
  let size = 0
  for (const line of linesOf(path)) {
    piece.push(JSON.parse(line))
    size += line.length
    if (size > mostAtOnce) {
      yield piece
      piece = []
      size = 0
    }
  }
  if (piece.length > 0) yield piece
}
