import { CsvError, Parser } from 'csv-parse'
import { type Judged, piecesOf, type TableSource } from './table-bytes.ts'
import type { Delimiter, Opened, TableNote, TableRow } from './table-form.ts'

const mostRowBytes = 20_000
/** What the parser is fed at a time, in bytes, and what is handed on: rows, or bytes that they were read from. */
const fedBytes = 64 * 1024
const batchRows = 5000
const batchBytes = 1_000_000

const delimiterOf = (text: string): Delimiter => {
  // A title above the table may have a comma, and a table has more columns than two.
  const first = text.trimStart().split(/[\r\n]+/, 10)
  const head = first.find(line => /([;,\t]).*\1/.test(line)) ?? first[0]!
  const marks: Delimiter[] = [';', '\t']
  return marks.find(mark => head.split(mark).length > head.split(',').length) ?? ','
}

/** Opens what was judged to be text as CSV; the head row tells the delimiter. */
export function openCsv(source: TableSource, judged: Extract<Judged, { kind: 'text' }>): Opened {
  const delimiter = delimiterOf(judged.head)
  const notes: TableNote[] = []
  if (judged.notUtf8) notes.push({ code: 'notUtf8', ...judged.notUtf8 })
  if (!judged.endsLine) notes.push({ code: 'noLineEnd' })
  let stoppedAt: number | undefined
  return {
    form: {
      kind: 'csv',
      encoding: judged.encoding,
      byteOrderMark: judged.bom > 0,
      delimiter,
      notes,
    },
    batches(problems) {
      stoppedAt = undefined
      return csvBatches(source, judged, delimiter, (code, line, column) => {
        stoppedAt = line
        problems.add(code, line, column)
      })
    },
    cutOff: !judged.endsLine,
    stoppedAt: () => stoppedAt,
  }
}

/** Feeds the parser a piece at a time and hands over the rows that each completes. Stops at what is no CSV. */
async function* csvBatches(
  source: TableSource,
  { encoding, bom }: Extract<Judged, { kind: 'text' }>,
  delimiter: Delimiter,
  stop: (code: 'brokenQuote' | 'rowTooLong', line: number, column: number) => void,
): AsyncGenerator<TableRow[]> {
  let batch: TableRow[] = []
  const lines = new Lines()
  const parser = new Parser({
    delimiter,
    // A file that was put together of several has more than one.
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: false,
    trim: true,
    max_record_size: mostRowBytes,
    on_record: (row: unknown) => {
      const { record, info } = row as { record: string[]; info: { lines: number } }
      batch.push({ line: lines.of(record, info.lines), fields: record })
      // Each row is the first to the parser, which else makes an error, five times as slow as a row, of every other
      // length, and throws it away: how many fields a row is to have is judged by who reads the rows.
      Object.assign(parser.info, { records: 0 })
      return null
    },
  })
  let broken: Error | undefined
  const ended = new Promise<void>(resolve => parser.on('close', resolve))
  parser.on('error', error => {
    broken = error
  })
  parser.resume()
  const decoder = encoding === 'utf-8' ? undefined : new TextDecoder(encoding)
  let skip = bom
  let fed = 0
  for await (const piece of inBites(piecesOf(source))) {
    const rest = piece.subarray(Math.min(skip, piece.length))
    skip -= piece.length - rest.length
    await new Promise<void>(taken =>
      parser.write(decoder ? decoder.decode(rest, { stream: true }) : rest, () => taken()),
    )
    fed += rest.length
    if (broken) break
    if (batch.length < batchRows && fed < batchBytes) continue
    if (batch.length > 0) yield batch
    batch = []
    fed = 0
  }
  if (broken && batch.length > 0) yield batch
  if (!broken) {
    parser.end(decoder?.decode())
    await ended
    if (batch.length > 0) yield batch
  }
  parser.destroy()
  if (broken) lines.report(broken, stop)
}

async function* inBites(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const piece of pieces)
    for (let at = 0; at < piece.length; at += fedBytes) yield piece.subarray(at, at + fedBytes)
}

/** On which line a row begins, also after fields that hold line ends, where the parser counts CRLF as two. */
class Lines {
  private last = 0
  private extra = 0
  private begin = 1

  of(record: readonly string[], line: number): number {
    let within = 0
    if (line !== this.last + 1) {
      for (const field of record) {
        within += field.split('\n').length - 1
        this.extra += field.split('\r\n').length - 1
      }
    }
    this.last = line
    this.begin = line - this.extra + 1
    return line - this.extra - within
  }

  /** A row that goes over several lines and becomes too long began with a quote that is never closed. */
  report(
    error: Error,
    stop: (code: 'brokenQuote' | 'rowTooLong', line: number, column: number) => void,
  ): void {
    if (!(error instanceof CsvError)) throw error
    const long = error.code === 'CSV_MAX_RECORD_SIZE' && Number(error.lines ?? 1) - this.extra <= this.begin
    stop(long ? 'rowTooLong' : 'brokenQuote', this.begin, Number(error.column ?? 0) + 1)
  }
}
