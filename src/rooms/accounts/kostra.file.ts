import { Problems, type TableCode, type TableNote } from '../../platform/table-file.ts'
import {
  type KostraCode,
  type KostraOf,
  type KostraRow,
  kostraWidth,
  mostKostraRows,
} from './kostra.model.ts'

type KostraProblems = Problems<TableCode | KostraCode>

/** Where each field stands, from 0, and its width: Statistics Norway's description of the file, «Regnskap». */
const fields = {
  form: [0, 2],
  year: [2, 4],
  quarter: [6, 1],
  region: [7, 6],
  class: [31, 1],
  function: [32, 4],
  type: [36, 3],
  thousands: [39, 9],
} as const
type Field = keyof typeof fields

type KostraRead = { rows: KostraRow[]; notes: TableNote[]; problems: KostraProblems }

/**
 * Reads form 0A in KOSTRA's layout: one row a line, 48 characters wide. It must be the municipality's own file of the
 * whole year or of its fourth quarter; nothing of it is taken where anything is wrong, which is then in `problems`.
 * Rows of one class, function and type are added up with a note, as Statistics Norway does with them.
 */
export function readKostra(bytes: Uint8Array, of: KostraOf): KostraRead {
  const problems: KostraProblems = new Problems()
  const lines = linesOf(bytes, problems)
  const rows = new Map<string, KostraRow>()
  const added: { found: string; line: number }[] = []
  for (const [i, line] of lines.entries()) {
    const row = rowOf(line, of, (code, column, values) => problems.add(code, i + 1, column, values))
    if (!row) continue
    const key = `${row.class} ${row.function} ${row.type}`
    const before = rows.get(key)
    if (before) added.push({ found: key, line: i + 1 })
    rows.set(key, before ? { ...row, thousands: before.thousands + row.thousands } : row)
  }
  const notes: TableNote[] =
    added.length > 0 ? [{ code: 'rowsAdded', count: added.length, ...added[0]! }] : []
  if (![0x0a, 0x0d].includes(bytes.at(-1) ?? 0)) notes.push({ code: 'noLineEnd' })
  return problems.count === 0 ? { rows: [...rows.values()], notes, problems } : { rows: [], notes, problems }
}

/** The lines of a file that is not too large and is plain text; its size is looked at before anything is read. */
function linesOf(bytes: Uint8Array, problems: KostraProblems): string[] {
  if (bytes.length > mostKostraRows * (kostraWidth + 2)) {
    problems.add('kostraTooLarge', 1, 1, { most: mostKostraRows })
    return []
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const text = new TextDecoder('latin1').decode(marked ? bytes.subarray(3) : bytes)
  const lines = text.split(/\r\n|\n/)
  while (lines.at(-1) === '') lines.pop()
  if (lines.length === 0) problems.add('kostraEmpty', 1, 1)
  const odd = lines.findIndex(line => /[^\x20-\x7e]/.test(line))
  if (odd >= 0) {
    problems.add('notPlainText', odd + 1, lines[odd]!.search(/[^\x20-\x7e]/) + 1)
    return []
  }
  return lines
}

/** Oslo has a county's functions (4-7) beside a municipality's, in one form. */
const oslo = '0301'

type Wrong = (code: KostraCode, column: number, values?: Record<string, string | number>) => void

function rowOf(line: string, of: KostraOf, wrong: Wrong): KostraRow | undefined {
  if (line.length !== kostraWidth) {
    wrong('wrongWidth', Math.min(line.length, kostraWidth) + 1, { found: line.length, width: kostraWidth })
    return undefined
  }
  let sound = true
  const field = (name: Field) => line.slice(fields[name][0], fields[name][0] + fields[name][1])
  const demand = (holds: boolean, code: KostraCode, name: Field, wanted: string | number = '') => {
    if (holds) return
    sound = false
    wrong(code, fields[name][0] + 1, { found: field(name).trim(), wanted })
  }
  demand(field('form') === '0A', 'otherForm', 'form', '0A')
  demand(field('year') === String(of.year), 'otherYear', 'year', of.year)
  // The fourth quarter is the year to its end, before the accounts are closed.
  demand(/^[ 4]$/.test(field('quarter')), 'notAnnual', 'quarter')
  demand(field('region') === `${of.number}00`, 'otherRegion', 'region', `${of.number}00`)
  demand(/^[01]$/.test(field('class')), 'badClass', 'class')
  // The lists of each year are Statistics Norway's; these are the series that all of them keep to.
  const functions = of.number === oslo ? /^[1-8]\d\d $/ : /^[1-38]\d\d $/
  demand(functions.test(field('function')), 'badFunction', 'function')
  demand(/^(?:0[1-9]|[1-9]\d)\d$/.test(field('type')), 'badType', 'type')
  demand(/^ *-?\d+$/.test(field('thousands')), 'badThousands', 'thousands')
  if (!sound) return undefined
  return {
    class: field('class') as '0' | '1',
    function: field('function').trim(),
    type: field('type'),
    thousands: BigInt(field('thousands').trim()),
  }
}

/** Rows as a file in the same layout, in order of class, type and function. */
export function writeKostra({ number, year }: KostraOf, rows: readonly KostraRow[]): Uint8Array {
  const head = `0A${year} ${number}00`.padEnd(fields.class[0])
  const lines = rows
    .map(one => ({ ...one, key: `${one.class}${one.type}${one.function}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(
      one =>
        `${head}${one.class}${one.function.padEnd(4)}${one.type}${String(one.thousands).padStart(fields.thousands[1])}\n`,
    )
  return new TextEncoder().encode(lines.join(''))
}
