import { isUtf8 } from 'node:buffer'
import type { Report } from './table-problems.ts'

/** A file's bytes, whole or piece by piece as they are stored; it is read twice, so pieces are given by a function. */
export type TableSource = Uint8Array | (() => AsyncIterable<Uint8Array>)

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

/** What the bytes are. `head` is the first of the text, for finding the delimiter. `endsLine`: a line end stands last. */
export type Judged =
  | { kind: 'xlsx' }
  | { kind: 'text'; encoding: Encoding; bom: number; head: string; endsLine: boolean; notUtf8?: Spot }

type Spot = { line: number; column: number }

const headBytes = 64 * 1024
const newline = 0x0a

export async function* piecesOf(source: TableSource): AsyncGenerator<Buffer> {
  if (typeof source !== 'function') {
    for (let at = 0; at < source.length; at += 1 << 20) yield asBuffer(source.subarray(at, at + (1 << 20)))
    return
  }
  for await (const piece of source()) if (piece.length > 0) yield asBuffer(piece)
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

/**
 * Looks through the bytes once, keeping one piece at a time: too large, empty, a workbook, binary, and which encoding.
 * Bytes that are no UTF-8 are Windows-1252, which Excel writes in Norway; a character cut off at the very end is not
 * taken for that. Undefined where a problem was reported that makes the rest unreadable.
 */
export async function judgeBytes(
  source: TableSource,
  mostBytes: number,
  problems: Report,
): Promise<Judged | undefined> {
  const look = new Look()
  for await (const piece of piecesOf(source)) {
    look.take(piece)
    if (look.kind === 'xlsx') return { kind: 'xlsx' }
    if (look.bytes > mostBytes) {
      problems.add('tooLarge', 1, 1, { megabytes: mostBytes / 1_000_000 })
      return undefined
    }
    if (look.binary) {
      problems.add('binary', look.binary.line, look.binary.column)
      return undefined
    }
  }
  const judged = look.judge()
  if (judged.head.trim() === '') {
    problems.add('empty', 1, 1)
    return undefined
  }
  if (judged.encoding === 'windows-1252' && look.undefinedIn1252) {
    problems.add('unknownEncoding', look.undefinedIn1252.line, look.undefinedIn1252.column)
    return undefined
  }
  return judged
}

/** What has been seen so far of a file's bytes. */
class Look {
  kind: 'xlsx' | 'text' | undefined
  bytes = 0
  binary: Spot | undefined
  undefinedIn1252: Spot | undefined
  private notUtf8: Spot | undefined
  private utf16: 'utf-16le' | 'utf-16be' | undefined
  private first: Buffer[] = []
  private kept = 0
  private last: number[] = []
  private line = 1
  private lineStart = 0
  private readonly decoder = new TextDecoder('utf-8', { fatal: true })

  take(piece: Buffer): void {
    if (this.kind === undefined) this.begin(piece)
    if (this.kind === 'xlsx') return
    if (this.kept < headBytes) {
      this.first.push(piece.subarray(0, headBytes - this.kept))
      this.kept += Math.min(piece.length, headBytes - this.kept)
    }
    if (!this.utf16) {
      const zero = piece.indexOf(0)
      if (zero >= 0) this.binary ??= this.spot(piece, zero)
      if (!this.notUtf8) this.decode(piece)
      if (this.notUtf8) this.findUndefined(piece)
    }
    this.last = [...this.last, ...piece.subarray(-2)].slice(-2)
    this.countLines(piece)
    this.bytes += piece.length
  }

  private begin(piece: Buffer): void {
    this.kind = piece.length >= 4 && piece.readUInt32BE(0) === 0x504b0304 ? 'xlsx' : 'text'
    if (piece.length < 2) return
    const mark = piece.readUInt16BE(0)
    this.utf16 = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : undefined
    if (mark === 0xd0cf) this.binary = { line: 1, column: 1 }
  }

  private decode(piece: Buffer): void {
    try {
      this.decoder.decode(piece, { stream: true })
    } catch {
      this.notUtf8 = this.spot(piece, firstBroken(piece))
    }
  }

  /** Five bytes stand for nothing in Windows-1252: text that has them was written in something else. */
  private findUndefined(piece: Buffer): void {
    for (const byte of [0x81, 0x8d, 0x8f, 0x90, 0x9d]) {
      const at = piece.indexOf(byte)
      if (at >= 0) this.undefinedIn1252 ??= this.spot(piece, at)
    }
  }

  private countLines(piece: Buffer): void {
    for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, at + 1)) {
      this.line++
      this.lineStart = this.bytes + at + 1
    }
  }

  /** The line, and the byte in it from 1, of a byte in the piece that is looked at. */
  private spot(piece: Buffer, at: number): Spot {
    let line = this.line
    let start = this.lineStart
    for (let end = piece.indexOf(newline); end >= 0 && end < at; end = piece.indexOf(newline, end + 1)) {
      line++
      start = this.bytes + end + 1
    }
    return { line, column: this.bytes + at - start + 1 }
  }

  judge(): Extract<Judged, { kind: 'text' }> {
    const start = Buffer.concat(this.first)
    const marked = start.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))
    const encoding: Encoding = this.utf16 ?? (this.notUtf8 ? 'windows-1252' : 'utf-8')
    const bom = this.utf16 ? 2 : marked && encoding === 'utf-8' ? 3 : 0
    const head = new TextDecoder(encoding).decode(start.subarray(bom))
    const endsLine = this.last.some(byte => byte === newline || byte === 0x0d)
    const judged = { kind: 'text' as const, encoding, bom, head, endsLine }
    return this.notUtf8 ? { ...judged, notUtf8: this.notUtf8 } : judged
  }
}

/** Where the first byte stands that is no UTF-8, by looking at ever smaller parts. */
function firstBroken(piece: Buffer): number {
  for (let start = 0; start < piece.length; ) {
    const next = piece.indexOf(newline, start)
    const end = next < 0 ? piece.length : next
    if (!isUtf8(piece.subarray(start, end))) {
      const outside = piece.subarray(start, end).findIndex(byte => byte > 0x7f)
      return start + Math.max(outside, 0)
    }
    start = end + 1
  }
  return 0
}
