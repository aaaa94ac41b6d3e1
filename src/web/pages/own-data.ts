import { canonicalJson, sha256 } from '../../core/digest.ts'
import type { Db } from '../../platform/database/connect.ts'
import { dump } from '../../platform/database/dump.ts'
import { readFile } from '../../platform/files.ts'
import { ZipWriter } from '../../platform/table-zip.ts'
import { ownFiles, ownTables } from './own-tables.ts'

/** Files beyond so many bytes are named in the list and not packed: a browser has to hold the whole of it. */
const mostBytes = 200 * 1024 * 1024

const schemas = [...new Set(Object.keys(ownTables).map(table => table.split('.')[0]!))]

/**
 * Everything that is the organisation’s own, as a ZIP in the form of `handlingsrom export`: a file of JSON lines for
 * each table, the files that people handed in by their digests, and manifest.json, which names each with its SHA-256.
 */
export async function ownDataOf(db: Db, organisation: string, readMe: string): Promise<Uint8Array> {
  const packed = new Map<string, Uint8Array>([['LES-MEG.txt', new TextEncoder().encode(readMe)]])
  const listed: { file: string; rows: number; sha256: string }[] = []
  const wanted = new Set<string>()
  await dump(
    db,
    schemas,
    { leftOut: table => !(table in ownTables), part: { tables: ownTables, owner: organisation } },
    async (table, pieces) => {
      const lines: string[] = []
      for await (const piece of pieces)
        for (const row of piece) {
          lines.push(`${canonicalJson(row)}\n`)
          if (ownFiles.includes(table)) wanted.add(String(row.sha256))
        }
      const bytes = new TextEncoder().encode(lines.join(''))
      packed.set(`${table}.jsonl`, bytes)
      listed.push({ file: `${table}.jsonl`, rows: lines.length, sha256: sha256(bytes) })
    },
  )
  const notPacked = await packFiles(db, [...wanted].sort(), packed)
  const manifest = { format: 'handlingsrom-own-data', version: 1, organisation, files: listed, notPacked }
  packed.set('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`))
  return zipOf(packed)
}

async function zipOf(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const room = [...files.values()].reduce((sum, one) => sum + one.length, 0)
  const zip = new ZipWriter(room, files.size)
  for (const [name, bytes] of files)
    await zip.add(name, bytes.length, target => {
      target.set(bytes)
      return bytes.length
    })
  return zip.end()
}

/** @returns the digests of those for which there was no room, or whose bytes are kept elsewhere. */
async function packFiles(
  db: Db,
  digests: readonly string[],
  packed: Map<string, Uint8Array>,
): Promise<string[]> {
  const left: string[] = []
  let bytes = 0
  for (const digest of digests) {
    const file = bytes < mostBytes ? await readFile(db, digest) : undefined
    if (file) packed.set(`filer/${digest}`, file.bytes)
    else left.push(digest)
    bytes += file?.bytes.length ?? 0
  }
  return left
}
