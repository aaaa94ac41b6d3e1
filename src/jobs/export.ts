import { createHash } from 'node:crypto'
import { mkdir, open, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalJson } from '../core/digest.ts'
import type { Db } from '../platform/database/connect.ts'
import { type DumpedRow, dump, type HowFar } from '../platform/database/dump.ts'

/** Every room's schema in the order of src/rooms.ts, to which a test holds it. */
export const exportedSchemas = [
  'events',
  'organisations',
  'identity',
  'records',
  'ledger',
  'statistics',
  'catalogue',
  'programmes',
  'bodies',
  'applications',
  'assessment',
  'selection',
  'allocation',
  'preparation',
  'pot',
  'awards',
  'simulation',
  'pools',
  'evaluation',
  'measures',
  'accounts',
  'reports',
  'control',
] as const

/** What the platform keeps for every room and nobody could do without: people's files, and whether this is a demo. */
const exportedPlatform = [
  'platform.files',
  'platform.file_pieces',
  'platform.drafts',
  'platform.installation',
] as const

/**
 * How people sign in is nothing an auditor needs, and nothing that may leave the house; rows of a file that waits to be
 * confirmed are no figures yet; sums of the ledger are made anew from its entries; an export does not hold another.
 */
const neverExported = [
  'identity.sessions',
  'identity.sign_ins',
  'identity.invitations',
  'statistics.staged',
  'ledger.folds',
  'ledger.turnover',
  'ledger.flows',
  'control.pieces',
]

/**
 * What an office and its resource group write to themselves about an application is their own (offentleglova §§ 14 and
 * 15), scores before all are in above all: an export that leaves the house does not have it. It goes with one that is made
 * on the server, by which an installation is moved and restored.
 */
export const officesOwn: readonly string[] = [
  'applications.notes',
  'assessment.declarations',
  'assessment.scores',
]

const leavesOut = (table: string): boolean =>
  neverExported.includes(table) ||
  (table.startsWith('platform.') && !(exportedPlatform as readonly string[]).includes(table))

/** Raised when what an older `verify` reads would no longer mean the same. */
const version = 1

export class FolderNotEmpty extends Error {
  constructor(folder: string) {
    super(`The folder ${folder} is not empty. An export goes into a folder of its own.`)
  }
}

type ExportedFile = { file: string; rows: number; sha256: string }

/**
 * Writes what an auditor needs: a file of JSON lines for each table, all as they are at one moment, and manifest.json
 * with the number of rows and the SHA-256 of each. The same database gives the same bytes. The manifest comes last,
 * so that an export that was broken off is never taken for a whole one.
 *
 * @param without tables that are left out besides those that never go.
 * @throws FolderNotEmpty before anything is written.
 */
export async function exportTo(
  db: Db,
  folder: string,
  progress: (text: string, far: HowFar) => unknown = () => {},
  without: readonly string[] = [],
): Promise<void> {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) throw new FolderNotEmpty(folder)
  const files: ExportedFile[] = []
  const leftOut = (table: string) => leavesOut(table) || without.includes(table)
  await dump(db, ['platform', ...exportedSchemas], { leftOut }, async (table, pieces, far) => {
    const file = await writeTable(folder, table, pieces)
    files.push(file)
    await progress(`${file.file}: ${file.rows}`, far)
  })
  const manifest = { format: 'handlingsrom-export', version, files }
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx' })
}

async function writeTable(
  folder: string,
  table: string,
  pieces: AsyncIterable<DumpedRow[]>,
): Promise<ExportedFile> {
  const file = `${table}.jsonl`
  const digest = createHash('sha256')
  let rows = 0
  const handle = await open(join(folder, file), 'wx')
  try {
    for await (const piece of pieces) {
      const text = piece.map(row => `${canonicalJson(row)}\n`).join('')
      digest.update(text)
      rows += piece.length
      await handle.writeFile(text)
    }
  } finally {
    await handle.close()
  }
  return { file, rows, sha256: digest.digest('hex') }
}
