import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'

const block = 512

/** What stands before a file in a tar archive (POSIX ustar): name, size, and a sum that shows that it is one. */
function headerOf(name: string, size: number): Buffer {
  const header = Buffer.alloc(block)
  const octal = (n: number, length: number) => `${n.toString(8).padStart(length - 1, '0')}\0`
  header.write(name, 0)
  header.write(octal(0o644, 8), 100)
  header.write(octal(0, 8), 108)
  header.write(octal(0, 8), 116)
  header.write(octal(size, 12), 124)
  // Always the same moment, so that the same export gives the same bytes.
  header.write(octal(0, 12), 136)
  header.write(' '.repeat(8), 148)
  header.write('0', 156)
  header.write('ustar\0' + '00', 257)
  header.write(
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      7,
    )} `,
    148,
  )
  return header
}

async function* tarOf(folder: string, inside: string): AsyncGenerator<Buffer> {
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name)
    const { size } = await stat(path)
    yield headerOf(`${inside}/${name}`, size)
    yield* createReadStream(path)
    yield Buffer.alloc((block - (size % block)) % block)
  }
  yield Buffer.alloc(2 * block)
}

/** The files of a folder as one archive, .tar.gz, a piece at a time, under a folder of that name. */
export const archiveOf = (folder: string, inside: string): AsyncIterable<Buffer> =>
  Readable.from(tarOf(folder, inside)).pipe(createGzip())
