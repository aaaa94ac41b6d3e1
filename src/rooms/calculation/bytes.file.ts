import { isUtf8 } from 'node:buffer'
import { type FileProblem, problem } from './file.model.ts'

/**
 * The text of a file that a person hands in, or the one problem that makes the rest unreadable. Cheap checks come
 * first, so that twenty megabytes of garbage are refused at once and never become text. A byte order mark is dropped.
 *
 * @param mostBytes the largest file that is looked into, in bytes.
 */
export function textOf(bytes: Uint8Array, mostBytes: number): { text: string } | { problem: FileProblem } {
  if (bytes.length > mostBytes)
    return { problem: problem('tooLarge', 1, 1, { megabytes: mostBytes / 1_000_000 }) }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const utf16 = buffer.length >= 2 && [0xfffe, 0xfeff].includes(buffer.readUInt16BE(0))
  if (utf16) return { problem: problem('notUtf8', 1, 1, { seen: 'UTF-16' }) }
  const zero = buffer.indexOf(0)
  if (zero >= 0) return { problem: problem('binary', ...placeOf(buffer, zero)) }
  if (!isUtf8(buffer))
    return { problem: problem('notUtf8', ...firstBroken(buffer), { seen: 'Windows-1252' }) }
  const text = buffer.toString('utf8').replace(/^\ufeff/, '')
  return text.trim() === '' ? { problem: problem('empty', 1, 1) } : { text }
}

const newline = 0x0a

/** The line, and the character in it, of a byte. */
function placeOf(buffer: Buffer, at: number): [line: number, column: number] {
  let line = 1
  let start = 0
  for (let end = buffer.indexOf(newline); end >= 0 && end < at; end = buffer.indexOf(newline, start)) {
    line++
    start = end + 1
  }
  return [line, at - start + 1]
}

/** Lines are tried one by one: the first that is no UTF-8, at its first byte outside ASCII. */
function firstBroken(buffer: Buffer): [line: number, column: number] {
  let line = 1
  for (let start = 0; start < buffer.length; line++) {
    const next = buffer.indexOf(newline, start)
    const end = next < 0 ? buffer.length : next
    const row = buffer.subarray(start, end)
    if (!isUtf8(row)) return [line, row.findIndex(byte => byte > 0x7f) + 1]
    start = end + 1
  }
  return [line, 1]
}
