import { crc32, createInflateRaw } from 'node:zlib'

/** What a ZIP's directory says of one file in it; `at` is where its own header stands. */
type Entry = { name: string; packed: number; unfolded: number; method: number; crc: number; at: number }

/** Where a ZIP is not whole, says two things of one file, or is not what it says. */
export class BrokenZip extends Error {}

/** Where what is asked for unfolds into more than the limit, in bytes. */
export class ZipTooLarge extends Error {}

const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const entryMark = 0x02014b50
const headerMark = 0x04034b50
const mostEntries = 10_000
const unknown = 0xffffffff

/**
 * The files of a ZIP by name, each unfolded when it is asked for and against its directory: what it unfolds into is
 * counted as it is made, so neither the directory nor the file's own header is believed, and `most` is never passed.
 */
export class Zip {
  private readonly bytes: Buffer
  private readonly entries = new Map<string, Entry>()
  private left: number

  /** @throws BrokenZip where there is no directory, or too long a one. */
  constructor(bytes: Buffer, most: number) {
    this.bytes = bytes
    this.left = most
    const end = bytes.lastIndexOf(endMark)
    if (end < 0 || end + 22 > bytes.length) throw new BrokenZip('no directory')
    const count = bytes.readUInt16LE(end + 10)
    if (count > mostEntries) throw new BrokenZip('too many files')
    let at = bytes.readUInt32LE(end + 16)
    for (let i = 0; i < count; i++) {
      if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) throw new BrokenZip('directory')
      const name = bytes.readUInt16LE(at + 28)
      const entry = {
        name: bytes.toString('utf8', at + 46, at + 46 + name),
        packed: bytes.readUInt32LE(at + 20),
        unfolded: bytes.readUInt32LE(at + 24),
        method: bytes.readUInt16LE(at + 10),
        crc: bytes.readUInt32LE(at + 16),
        at: bytes.readUInt32LE(at + 42),
      }
      if (this.entries.has(entry.name)) throw new BrokenZip('a name twice')
      this.entries.set(entry.name, entry)
      at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    }
  }

  get names(): string[] {
    return [...this.entries.keys()]
  }

  /** What a file says it unfolds into, in bytes. */
  sizeOf(name: string): number {
    return this.entries.get(name)?.unfolded ?? 0
  }

  /**
   * Unfolds a file into `target`, which has room for what the directory says: what is more is never made.
   * @throws BrokenZip or ZipTooLarge
   */
  async read(name: string, target: Buffer): Promise<void> {
    const entry = this.entries.get(name)!
    const packed = this.packed(entry)
    if (entry.unfolded > this.left) throw new ZipTooLarge(name)
    this.left -= entry.unfolded
    let length = 0
    for await (const piece of entry.method === 0 ? [packed] : unfolded(packed)) {
      if (length + piece.length > entry.unfolded) throw new BrokenZip(name)
      length += piece.copy(target, length)
    }
    if (length !== entry.unfolded || crc32(target.subarray(0, length)) !== entry.crc)
      throw new BrokenZip(name)
  }

  /** Its own header has to say what the directory says, save what a writer that streams leaves out there. */
  private packed({ name, packed, unfolded, method, at }: Entry): Buffer {
    const { bytes } = this
    if (packed === unknown || unfolded === unknown || at + 30 > bytes.length) throw new BrokenZip(name)
    const flags = bytes.readUInt16LE(at + 6)
    const streamed = (flags & 8) !== 0
    const locked = (flags & 1) !== 0
    const same = (offset: number, said: number) => {
      const own = bytes.readUInt32LE(at + offset)
      return own === said || own === unknown || (streamed && own === 0)
    }
    const length = bytes.readUInt16LE(at + 26)
    const sound =
      bytes.readUInt32LE(at) === headerMark &&
      bytes.readUInt16LE(at + 8) === method &&
      (method === 0 || method === 8) &&
      !locked &&
      same(18, packed) &&
      same(22, unfolded) &&
      bytes.toString('utf8', at + 30, at + 30 + length) === name
    const start = at + 30 + length + bytes.readUInt16LE(at + 28)
    if (!sound || start + packed > bytes.length) throw new BrokenZip(name)
    return bytes.subarray(start, start + packed)
  }
}

async function* unfolded(packed: Buffer): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  try {
    inflate.end(packed)
    for await (const piece of inflate) yield piece as Buffer
  } catch {
    throw new BrokenZip('packed')
  } finally {
    inflate.destroy()
  }
}

const number = (value: number, bytes: 2 | 4): Buffer => {
  const made = Buffer.alloc(bytes)
  made.writeUIntLE(value, 0, bytes)
  return made
}

/** Makes a ZIP in which nothing is packed, in memory that is taken once: who reads it has nothing left to unfold. */
export class ZipWriter {
  private readonly bytes: Buffer
  private readonly directory: Buffer[] = []
  private at = 0

  /** `room`: for all its files, in bytes; `files`: how many there will be at most. */
  constructor(room: number, files: number) {
    this.bytes = Buffer.alloc(room + (files + 1) * 400)
  }

  /** A file that `fill` writes into the room it is given, of which it says how much it took. */
  async add(name: string, room: number, fill: (target: Buffer) => Promise<number> | number): Promise<Buffer> {
    const called = Buffer.from(name)
    const start = this.at + 30 + called.length
    const length = await fill(this.bytes.subarray(start, start + room))
    const made = this.bytes.subarray(start, start + length)
    const size = number(length, 4)
    const both = [
      number(20, 2),
      Buffer.alloc(8),
      number(crc32(made), 4),
      size,
      size,
      number(called.length, 2),
    ]
    Buffer.concat([number(headerMark, 4), ...both, Buffer.alloc(2), called]).copy(this.bytes, this.at)
    const place = [Buffer.alloc(12), number(this.at, 4)]
    this.directory.push(number(entryMark, 4), number(20, 2), ...both, ...place, called)
    this.at = start + length
    return made
  }

  end(): Buffer {
    const directory = Buffer.concat(this.directory)
    const count = number(this.directory.filter(one => one.equals(number(entryMark, 4))).length, 2)
    const parts = [endMark, Buffer.alloc(4), count, count, number(directory.length, 4), number(this.at, 4)]
    const rest = Buffer.concat([directory, ...parts, Buffer.alloc(2)])
    rest.copy(this.bytes, this.at)
    return this.bytes.subarray(0, this.at + rest.length)
  }
}
