import { plainText } from '../../core/identity.ts'
import { decimalKr, parseKr } from '../../core/ore.ts'
import { personalNumberIn } from '../../core/personal.ts'
import type { Sheet, SheetCell } from '../../platform/sheet.ts'
import {
  type ColumnKind,
  openTable,
  Problems,
  type TableCode,
  type TableNote,
} from '../../platform/table-file.ts'
import {
  ownersOverlap,
  readAmounts,
  readMonthDay,
  readOwners,
  readPosts,
  writeAmounts,
  writeMonthDay,
  writeOwners,
  writePosts,
} from './lists.rules.ts'
import { type Entry, type EntryCode, eligibles, reservedIds, type UnspentRule } from './model.ts'

/** The columns that the catalogue is exported with and read in from, in this order or any other. */
const entryColumns = [
  'id',
  'navn',
  'mål',
  'målgruppe',
  'kriterier',
  'oppfølging',
  'evaluering',
  'formålskoder',
  'målgruppekoder',
  'eiere',
  'poster',
  'søkere',
  'indikator',
  'minst',
  'søknadsfrist',
  'skjemaer',
  'rapportfrist',
  'rapporter',
  'ubrukte midler',
  'egenandel',
  'revisorgrense',
  'beløp',
  'pott',
  'illustrasjon',
] as const
type Column = (typeof entryColumns)[number]

const count: ColumnKind = { is: 'figure', counts: {}, otherwise: 'whole', needed: false }
const kinds: Partial<Record<Column, ColumnKind>> = {
  minst: { is: 'figure', counts: {}, otherwise: 'any', needed: false },
  skjemaer: count,
  rapporter: count,
  egenandel: count,
  revisorgrense: { is: 'amount', needed: false },
  beløp: { is: 'amounts' },
}

const applicants: Record<string, Entry['eligible']> = {
  alle: 'all',
  indikator: 'indicator',
  fylkeskommuner: 'counties',
}
const leftOver: Record<string, UnspentRule> = {
  tilbakebetales: 'repay',
  overføres: 'carryOver',
  'overføres etter søknad': 'onRequest',
  'trekkes fra neste tilskudd': 'deducted',
}
const marks = { alt: [true, false], klassifisering: [false, true], nei: [false, false] } as const

const wordFor = <T>(words: Record<string, T>, value: T): string =>
  Object.keys(words).find(word => words[word] === value)!

/** What a file may name: the organisations that can own a scheme, and the codes. */
export type Known = {
  owners: ReadonlySet<string>
  purposes: ReadonlySet<string>
  groups: ReadonlySet<string>
}
export type ReadIn = {
  entries: { line: number; entry: Entry }[]
  problems: Problems<TableCode | EntryCode>
  notes: readonly TableNote[]
  rows: number
  refused: number
}

/**
 * Reads a catalogue from CSV or XLSX, at most 5 000 schemes and 10 MB. Every problem has its line and column; a row
 * with a problem is refused and counted, and what is wrong with the file as a whole leaves nothing read.
 */
export async function readEntries(bytes: Uint8Array, known: Known): Promise<ReadIn> {
  const problems = new Problems<TableCode | EntryCode>()
  const table = await openTable(Buffer.from(bytes), {
    columns: entryColumns,
    kinds,
    mostBytes: 10_000_000,
    mostRows: 5000,
    problems,
  })
  const entries: ReadIn['entries'] = []
  if (!table) return { entries, problems, notes: [], rows: 0, refused: 0 }
  const seen = new Map<string, number>()
  let refused = 0
  for await (const batch of table.rows) {
    for (const { line, fields, broken } of batch) {
      const before = problems.count
      const row = rowOf(line, fields.map(normal), table.at, problems)
      const entry = entryOf(row, known)
      const first = seen.get(entry.id)
      if (first !== undefined) row.wrong('idTwice', 'id', { first })
      else seen.set(entry.id, line)
      if (problems.count === before && !broken) entries.push({ line, entry })
      else refused++
    }
  }
  return {
    entries,
    problems,
    notes: table.form.notes,
    rows: table.counts.rows,
    refused: refused + table.counts.refused,
  }
}

type Row = ReturnType<typeof rowOf>

function rowOf(
  line: number,
  fields: readonly string[],
  at: Readonly<Record<Column, number>>,
  problems: Problems<TableCode | EntryCode>,
) {
  const wrong = (code: EntryCode, column: Column, values: Record<string, string | number> = {}) =>
    problems.add(code, line, at[column] + 1, { name: column, ...values })
  // An exported text that a spreadsheet would have run as a formula has an apostrophe in front.
  const text = (column: Column) => (fields[at[column]] ?? '').trim().replace(/^'(?=[=+\-@])/, '')
  const upTo = (column: Column, most: number) => {
    const found = text(column)
    if (personalNumberIn(found)) problems.add('personalNumber', line, at[column] + 1, { column })
    if (found.length > most) wrong('cellTooLong', column, { most, length: found.length })
    return found
  }
  const filled = (column: Column, most: number) => {
    const found = upTo(column, most)
    if (found === '') wrong('cellEmpty', column)
    return found
  }
  const read = <T>(column: Column, reader: (text: string) => T | null, code: EntryCode, otherwise: T): T => {
    const found = reader(text(column))
    if (found === null) wrong(code, column, { value: text(column).slice(0, 60) })
    return found ?? otherwise
  }
  const optional = <T>(column: Column, reader: (text: string) => T | null, code: EntryCode): T | null =>
    text(column) === '' ? null : read(column, reader, code, null as T)
  const word = <T>(column: Column, words: Record<string, T>): T | null =>
    optional(column, found => words[found.toLowerCase()] ?? null, 'badWord')
  return { wrong, text, upTo, filled, read, optional, word }
}

/** Each line in plain form, so that a name is the same one whatever system wrote it. */
const normal = (text: string): string => text.split('\n').map(plainText).join('\n')

const whole = (most: number) => (text: string) =>
  /^\d{1,6}$/.test(text) && Number(text) <= most ? Number(text) : null

function entryOf(row: Row, known: Known): Entry {
  const { upTo, filled, read, optional, word, wrong } = row
  const id = filled('id', 60)
  if (id !== '' && !/^[a-z0-9-]{2,60}$/.test(id)) wrong('badId', 'id', { value: id.slice(0, 60) })
  else if (reservedIds.includes(id)) wrong('idReserved', 'id', { value: id })
  const [illustrative, classified] = word('illustrasjon', marks) ?? marks.nei
  return {
    id,
    name: filled('navn', 300),
    purpose: upTo('mål', 2000),
    target: upTo('målgruppe', 2000),
    criteria: upTo('kriterier', 4000),
    followUp: upTo('oppfølging', 4000),
    evaluation: upTo('evaluering', 4000),
    purposes: codesOf(row, 'formålskoder', known.purposes),
    groups: codesOf(row, 'målgruppekoder', known.groups),
    owners: ownersOf(row, known.owners),
    posts: read('poster', readPosts, 'badPosts', []),
    ...applicantsOf(row),
    deadline: optional('søknadsfrist', readMonthDay, 'badDay'),
    forms: optional('skjemaer', whole(99), 'badNumber') ?? 0,
    reportDue: optional('rapportfrist', readMonthDay, 'badDay'),
    reports: optional('rapporter', whole(99), 'badNumber') ?? 0,
    unspent: word('ubrukte midler', leftOver),
    ownShare: optional('egenandel', whole(100), 'badNumber'),
    auditorOre: optional('revisorgrense', notNegative, 'badNumber'),
    amounts: read('beløp', readAmounts, 'badAmounts', []),
    pooled: word('pott', { ja: true, nei: false }) ?? false,
    illustrative,
    classified,
  }
}

const notNegative = (text: string): bigint | null => {
  const ore = parseKr(text)
  return ore !== null && ore >= 0n ? ore : null
}

function applicantsOf({
  word,
  text,
  optional,
  wrong,
}: Row): Pick<Entry, 'eligible' | 'indicator' | 'atLeast'> {
  const eligible = word('søkere', applicants) ?? eligibles[0]
  if (eligible !== 'indicator') return { eligible, indicator: null, atLeast: null }
  const indicator = text('indikator')
  const atLeast = optional(
    'minst',
    found => (/^\d{1,9}(\.\d{1,4})?$/.test(found) ? found : null),
    'badNumber',
  )
  if (indicator === '') wrong('indicatorMissing', 'indikator')
  if (text('minst') === '') wrong('indicatorMissing', 'minst')
  return { eligible, indicator, atLeast }
}

function codesOf(row: Row, column: Column, known: ReadonlySet<string>): string[] {
  const found = row
    .text(column)
    .split(/[\s;]+/)
    .filter(Boolean)
  for (const code of found)
    if (!known.has(code)) row.wrong('unknownCode', column, { value: code.slice(0, 60) })
  return [...new Set(found)]
}

function ownersOf(row: Row, known: ReadonlySet<string>): Entry['owners'] {
  const owners = row.read('eiere', readOwners, 'badOwners', [])
  if (row.text('eiere') === '') row.wrong('cellEmpty', 'eiere')
  for (const { owner } of owners) if (!known.has(owner)) row.wrong('unknownOwner', 'eiere', { value: owner })
  if (ownersOverlap(owners)) row.wrong('ownersOverlap', 'eiere')
  return owners
}

/** The catalogue as a sheet whose columns {@link readEntries} takes: nothing is lost on the way there and back. */
export const entrySheet = (name: string, entries: readonly Entry[]): Sheet => ({
  name,
  columns: entryColumns,
  rows: entries.map(cellsOf),
})

function cellsOf(one: Entry): SheetCell[] {
  const cells: Record<Column, SheetCell> = {
    id: one.id,
    navn: one.name,
    mål: one.purpose,
    målgruppe: one.target,
    kriterier: one.criteria,
    oppfølging: one.followUp,
    evaluering: one.evaluation,
    formålskoder: one.purposes.join(' '),
    målgruppekoder: one.groups.join(' '),
    eiere: writeOwners(one.owners),
    poster: writePosts(one.posts),
    søkere: wordFor(applicants, one.eligible),
    indikator: one.indicator ?? '',
    minst: one.atLeast ?? '',
    søknadsfrist: one.deadline ? writeMonthDay(one.deadline) : '',
    skjemaer: one.forms,
    rapportfrist: one.reportDue ? writeMonthDay(one.reportDue) : '',
    rapporter: one.reports,
    'ubrukte midler': one.unspent ? wordFor(leftOver, one.unspent) : '',
    egenandel: one.ownShare,
    revisorgrense: one.auditorOre === null ? '' : decimalKr(one.auditorOre).replace(/\.00$/, ''),
    beløp: writeAmounts(one.amounts),
    pott: one.pooled ? 'ja' : '',
    illustrasjon: one.illustrative ? 'alt' : one.classified ? 'klassifisering' : 'nei',
  }
  return entryColumns.map(column => cells[column])
}
