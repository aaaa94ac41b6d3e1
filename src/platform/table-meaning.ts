import { personalNumberIn } from '../core/personal.ts'
import { DateColumn, plainDate, writtenDate } from '../core/written-date.ts'
import { CodeReader, municipalNumber, yearIn, yesNo } from './table-codes.ts'
import {
  type ColumnReader,
  cellOf,
  type Field,
  fieldOf,
  type Judged,
  type Refused,
  refused,
} from './table-field.ts'
import type { OpenedRow, TableNote } from './table-form.ts'
import type { ColumnKind, Kinds } from './table-kinds.ts'
import { type About, AmountsReader, NumberReader } from './table-numbers.ts'

/** The columns of a table by what they hold. All rows are shown to `see` before `read` gives the first its meaning. */
export class Meaning {
  private readonly columns: { name: string; place: number; reader: ColumnReader }[]

  constructor(kinds: Kinds, about: About) {
    this.columns = Object.entries(kinds).flatMap(([name, kind]) => {
      const place = about.at[name] ?? -1
      return place < 0 ? [] : [{ name, place, reader: readerOf(kind, name, about) }]
    })
  }

  see(row: OpenedRow): void {
    for (const { place, reader } of this.columns) reader.see?.(fieldOf(row, place))
  }

  notes(): TableNote[] {
    return this.columns.flatMap(({ reader }) => reader.notes?.() ?? [])
  }

  /** Puts its meaning in place of each field; those that have none are told, each with its column's name. */
  read(row: OpenedRow, wrong: (why: Refused, name: string, place: number) => void): void {
    for (const { name, place, reader } of this.columns) {
      const judged = reader.read(fieldOf(row, place))
      if (typeof judged === 'string') row.fields[place] = judged
      else wrong(judged, name, place)
    }
  }
}

function readerOf(kind: ColumnKind, name: string, about: About): ColumnReader {
  switch (kind.is) {
    case 'text':
      return { read: field => textIn(field, kind) }
    case 'amount':
      return new NumberReader(null, about, kind.needed)
    case 'amounts':
      return new AmountsReader(about)
    case 'figure':
      return new NumberReader(kind, about, kind.needed)
    case 'date':
      return new DateReader(name)
    case 'year':
      return { read: ({ text }) => yearIn(text) }
    case 'yesNo':
      return { read: ({ text }) => yesNo(text) }
    case 'municipality':
      return { read: ({ text }) => municipalNumber(text) }
    case 'code':
      return new CodeReader(kind.of, name)
  }
}

function textIn({ text }: Field, { most, needed, code }: Extract<ColumnKind, { is: 'text' }>): Judged {
  // An exported text that a spreadsheet would have run as a formula has an apostrophe in front.
  const bare = text.replace(/^'+(?=[=+\-@])/, '')
  if (bare === '' && needed) return refused('emptyField')
  if (!code && personalNumberIn(bare)) return refused('personalNumber')
  return bare.length > most ? refused('tooLong', { most }) : bare
}

class DateReader implements ColumnReader {
  private readonly dates = new DateColumn()
  private first: { line: number; column: number } | undefined
  private readonly name: string

  constructor(name: string) {
    this.name = name
  }

  see(field: Field): void {
    const written = writtenDate(field.text)
    if (!written) return
    this.dates.see(written, cellOf(field))
    if (written.kind === 'either') this.first ??= cellOf(field)
  }

  notes(): TableNote[] {
    const told = this.first && this.dates.order === 'monthFirst'
    return told ? [{ code: 'monthFirst', name: this.name, ...this.first! }] : []
  }

  read({ text }: Field): Judged {
    if (text === '') return refused('emptyField')
    const written = writtenDate(text)
    const { order } = this.dates
    if (written?.kind === 'either' && order === 'ambiguous') return refused('ambiguousDate', { found: text })
    const date = written && plainDate(written, order === 'monthFirst' ? order : 'dayFirst')
    return date ?? refused('badDate', { found: text })
  }
}
