import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { z } from 'zod'
import { type Examination, look, type Place } from './model.ts'
import { keyOf, type Row, schemas, type TableName, type Tables, tableNames } from './tables.ts'

const manifestSchema = z.object({
  format: z.literal('handlingsrom-export'),
  version: z.literal(1),
  files: z.array(
    z.object({ file: z.string().regex(/^[a-z_]+\.[a-z_]+\.jsonl$/), rows: z.int(), sha256: z.string() }),
  ),
})
type Manifest = z.output<typeof manifestSchema>

/** Tables that an older export does not have. */
const later: ReadonlySet<string> = new Set([
  'ledger.seal_keys.jsonl',
  'awards.changes.jsonl',
  'awards.settlements.jsonl',
  'measures.attachments.jsonl',
  'measures.overruns.jsonl',
  'measures.overrun_entries.jsonl',
])

const fileOf = (name: TableName): string => `${name}.jsonl`

/** Where a row stands, for whoever is told about it. */
export const placeOf = <N extends TableName>(name: N, row: Row<N>): Place => ({
  file: fileOf(name),
  line: row.$line,
  row: keyOf(name)
    .map(key => String((row as Record<string, unknown>)[key]))
    .join(' / '),
})

/** Where a row should stand and does not. */
export const missing = (name: TableName, ...key: (string | number)[]): Place => ({
  file: fileOf(name),
  row: key.join(' / '),
})

/** Reads the export: every file against the manifest, and the rows of the tables that are looked into. */
export function readExport(folder: string, examination: Examination): Tables | null {
  const manifest = readManifest(folder, examination)
  if (!manifest) return null
  for (const one of manifest.files) checkFile(folder, one, examination)
  const listed = new Set(manifest.files.map(one => one.file))
  // An export from before keys were registered, before a commitment could be changed, or before reasons and attachments were
  // kept, has none.
  for (const file of [...tableNames.map(fileOf), ...readdirSync(folder).filter(isTable)])
    if (!listed.has(file) && !later.has(file))
      look(examination, 'files').wrong({ file: 'manifest.json' }, file, null, file)
  return Object.fromEntries(
    tableNames.map(name => [name, readRows(folder, name, examination)]),
  ) as unknown as Tables
}

const isTable = (file: string): boolean => file.endsWith('.jsonl')

function readManifest(folder: string, examination: Examination): Manifest | null {
  const file = 'manifest.json'
  const { wrong } = look(examination, 'files')
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    if (parsed.success) return parsed.data
    const { path, message } = parsed.error.issues[0]!
    wrong({ file }, path.join('.'), message, 'handlingsrom-export, version 1')
  } catch {
    wrong({ file }, file, null, 'handlingsrom-export, version 1')
  }
  return null
}

function checkFile(folder: string, wanted: Manifest['files'][number], examination: Examination): void {
  const { file } = wanted
  const { same, wrong } = look(examination, 'files')
  if (!existsSync(join(folder, file))) {
    wrong({ file }, file, null, wanted.sha256)
    return
  }
  const digest = createHash('sha256')
  let rows = 0
  for (const piece of bytesOf(join(folder, file))) {
    digest.update(piece)
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) rows++
  }
  // Both, where both are wrong: how many rows are missing says more than a digest.
  same({ file }, 'rows', rows, wanted.rows)
  look(examination, 'files', 0).same({ file }, 'sha256', digest.digest('hex'), wanted.sha256)
}

/** Rows that are not what an export writes are told and left out; the first of each file only. */
function readRows<N extends TableName>(folder: string, name: N, examination: Examination): Row<N>[] {
  const path = join(folder, fileOf(name))
  if (!existsSync(path)) return []
  const { wrong } = look(examination, 'form')
  const rows: Row<N>[] = []
  let line = 0
  for (const text of linesOf(path)) {
    line++
    const row = parsed(text)
    const read = schemas[name].safeParse(row)
    if (read.success) rows.push({ ...read.data, $line: line } as Row<N>)
    else {
      const [field] = read.error.issues[0]!.path
      const says = (row as Record<string, unknown> | null)?.[String(field)]
      const place = { file: fileOf(name), line }
      wrong(place, String(field ?? 'JSON'), JSON.stringify(says ?? null), read.error.issues[0]!.message)
    }
  }
  return rows
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function* bytesOf(path: string): Generator<Buffer> {
  const piece = Buffer.alloc(1 << 20)
  const handle = openSync(path, 'r')
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
      yield piece.subarray(0, read)
  } finally {
    closeSync(handle)
  }
}

export function* linesOf(path: string): Generator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for (const piece of bytesOf(path)) {
    const lines = (rest + decoder.write(piece)).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  rest += decoder.end()
  if (rest !== '') yield rest
}
