import { fileTypeFromBuffer } from 'file-type'
import { sql } from 'kysely'
import { sha256 } from '../core/digest.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Db, Tx } from './database/connect.ts'

export type StoredFile = { sha256: string; mediaType: string }

/** The largest file that is received, in bytes. */
const largestFile = 20 * 1024 * 1024
const pieceSize = 1024 * 1024

const accepted = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
])

/**
 * What kind of file the bytes are, by the bytes themselves: a renamed executable is not believed. Text that is valid
 * UTF-8 without control characters counts as plain text.
 */
export async function judgeUpload(
  bytes: Uint8Array,
  field = 'file',
): Promise<Result<string, 'fileNotAllowed' | 'fileTooLarge' | 'fileMissing'>> {
  if (bytes.length === 0) return refuse('fileMissing', {}, field)
  if (bytes.length > largestFile) return refuse('fileTooLarge', {}, field)
  const found = await fileTypeFromBuffer(bytes)
  if (found) return accepted.has(found.mime) ? ok(found.mime) : refuse('fileNotAllowed', {}, field)
  return isPlainText(bytes) ? ok('text/plain; charset=utf-8') : refuse('fileNotAllowed', {}, field)
}

function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    return !/[\u0000-\u0008\u000e-\u001f]/.test(text)
  } catch {
    return false
  }
}

/** Stores the bytes once, in pieces, under their SHA-256. */
export async function storeFile(tx: Tx, at: Date, bytes: Uint8Array, mediaType: string): Promise<StoredFile> {
  const digest = sha256(bytes)
  const { rows } = await sql`
    insert into platform.files (sha256, bytes, media_type, recorded_at) values (${digest}, ${bytes.length}, ${mediaType}, ${at})
    on conflict (sha256) do nothing returning sha256`.execute(tx)
  if (rows.length === 0) return { sha256: digest, mediaType }
  for (let piece = 0; piece * pieceSize < bytes.length; piece++) {
    const data = Buffer.from(bytes.subarray(piece * pieceSize, (piece + 1) * pieceSize))
    await sql`insert into platform.file_pieces (sha256, piece, data) values (${digest}, ${piece}, ${data})`.execute(
      tx,
    )
  }
  return { sha256: digest, mediaType }
}

/** @throws Error when the pieces no longer have the digest they were stored under. */
export async function readFile(
  db: Db,
  digest: string,
): Promise<{ bytes: Uint8Array; mediaType: string } | undefined> {
  const {
    rows: [file],
  } = await sql<{ mediaType: string }>`
    select media_type as "mediaType" from platform.files where sha256 = ${digest}`.execute(db)
  if (!file) return undefined
  const { rows } = await sql<{ data: Buffer }>`
    select data from platform.file_pieces where sha256 = ${digest} order by piece`.execute(db)
  const bytes = Buffer.concat(rows.map(row => row.data))
  if (sha256(bytes) !== digest) throw new Error(`stored file ${digest} has been changed`)
  return { bytes, mediaType: file.mediaType }
}

/** A stored file piece by piece, for what is too large to be held at once. */
export async function* filePieces(db: Db, digest: string): AsyncGenerator<Uint8Array> {
  for (let piece = 0; ; piece++) {
    const { rows } = await sql<{ data: Buffer }>`
      select data from platform.file_pieces where sha256 = ${digest} and piece = ${piece}`.execute(db)
    if (!rows[0]) return
    yield rows[0].data
  }
}
