import { plainText } from '../core/identity.ts'
import { NumberColumn } from '../core/written-column.ts'
import {
  type Mark,
  plainNumber,
  roundedNumber,
  type Written,
  wholeDigits,
  writtenNumber,
} from '../core/written-number.ts'
import {
  type ColumnReader,
  cellOf,
  type Field,
  fieldOf,
  type Judged,
  type Refused,
  refused,
} from './table-field.ts'
import type { TableNote } from './table-form.ts'
import { type ColumnKind, mostDecimals } from './table-kinds.ts'

type FigureKind = Extract<ColumnKind, { is: 'figure' }>
/** Where the columns stand, and whether the file has a decimal point by its kind. */
export type About = { at: Readonly<Record<string, number>>; pointIsNorm: boolean }

/** Digits before the decimals: a trillion kroner less one, and as many as a spreadsheet keeps of a figure. */
const mostDigits = { amount: 13, figure: 15 }

/** Cells of which something is to be told: how many, and the first. */
class Told {
  private count = 0
  private first: { line: number; column: number } | undefined

  add(field: Field): void {
    this.count++
    this.first ??= cellOf(field)
  }

  as(code: 'rounded' | 'percentCells'): TableNote[] {
    return this.first ? [{ code, count: this.count, ...this.first }] : []
  }
}

/** A column of amounts in kroner, or of figures by what they count. */
export class NumberReader implements ColumnReader {
  private readonly column = new NumberColumn()
  private readonly rounded = new Told()
  private readonly inPercent = new Told()
  private readonly figure: FigureKind | null
  private readonly about: About
  private readonly needed: boolean

  /** `figure`: null for amounts, which have two decimals and no more. */
  constructor(figure: FigureKind | null, about: About, needed = true) {
    this.figure = figure
    this.about = about
    this.needed = needed
  }

  see(field: Field): void {
    const written = writtenOf(field)
    if (!written) return
    if (!isNumber(field)) this.column.see(written, cellOf(field), this.of(field))
    if (isPercent(field)) this.inPercent.add(field)
    // What is ambiguous is refused before it would be rounded, and has three decimals at most.
    const { rounded } = roundedNumber(plainNumber(written, null), mostDecimals)
    if (this.figure && rounded) this.rounded.add(field)
  }

  notes(): TableNote[] {
    return [...this.rounded.as('rounded'), ...this.inPercent.as('percentCells')]
  }

  read(field: Field): Judged {
    const { text } = field
    if (text === '') return this.needed ? refused('emptyField') : ''
    const written = writtenOf(field)
    if (!written || this.unfit(written, field)) return this.wrong(text)
    const mark = isNumber(field) ? null : this.markIn(written, field)
    if (mark !== null && typeof mark === 'object') return mark
    const { text: number, rounded } = roundedNumber(
      plainNumber(written, mark),
      this.figure ? mostDecimals : 2,
    )
    const digits = wholeDigits(number)
    if (rounded && !this.figure) return this.wrong(text)
    return digits > mostDigits[this.figure ? 'figure' : 'amount'] ? this.wrong(text) : number
  }

  /** A share is no kroner, and an amount no share; where a system wrote «1,2E+09», it has left out digits. */
  private unfit({ percent, kroner, exponent }: Written, field: Field): boolean {
    if (!this.figure) return percent || (exponent !== 0 && !isNumber(field))
    const counts = this.counts(field)
    return (kroner && counts === 'percent') || (percent && (counts === 'kroner' || counts === 'whole'))
  }

  private wrong(found: string): Refused {
    return refused(this.figure ? 'notANumber' : 'badAmount', { found })
  }

  /** Which mark the decimals stand after, null where none do; a refusal where the column does not tell. */
  private markIn({ shape }: Written, field: Field): Mark | null | Refused {
    if (shape.kind === 'whole') return null
    const conflict = this.column.conflict()
    if (conflict)
      return refused('twoMarks', { found: field.text, one: conflict[0].line, other: conflict[1].line })
    if (shape.kind !== 'either') return null
    const meaning = this.column.meaning(this.counts(field), this.about.pointIsNorm, this.of(field))
    if (meaning[shape.mark] === 'decimal') return shape.mark
    return meaning[shape.mark] === 'thousands' ? null : refused('ambiguousNumber', { found: field.text })
  }

  private of({ row }: Field): string {
    const place = this.figure?.of === undefined ? undefined : this.about.at[this.figure.of]
    // The values of a list are numbered, and count what the list does: «cost:2» is of «cost».
    return place === undefined ? '' : fieldOf(row, place).text.replace(/:\d+$/, '')
  }

  private counts(field: Field) {
    return this.figure ? (this.figure.counts[this.of(field)] ?? this.figure.otherwise) : 'kroner'
  }
}

/** A column of lists of amounts, which mean one thing in all of them. */
export class AmountsReader implements ColumnReader {
  private readonly amounts: NumberReader

  constructor(about: About) {
    this.amounts = new NumberReader(null, about)
  }

  see(field: Field): void {
    for (const { amount } of piecesOf(field)) if (amount) this.amounts.see(amount)
  }

  /** Pieces that end in no amount are left as they are: what they should be is known to who reads the lists. */
  read(field: Field): Judged {
    const read: string[] = []
    for (const { text, before, amount } of piecesOf(field)) {
      const judged = amount ? this.amounts.read(amount) : text
      if (typeof judged !== 'string') return judged
      read.push(amount ? `${before}${judged}` : text)
    }
    return read.join('; ')
  }
}

function piecesOf(field: Field): { text: string; before: string; amount: Field | null }[] {
  // A list may have a line for each, which the field's plain text does not.
  return (field.row.fields[field.place] ?? '').split(/[;\n]/).map(piece => {
    const text = plainText(piece)
    const [, before = '', amount] = /^(\d{4} \S+ )(.+)$/.exec(text) ?? []
    return { text, before, amount: amount === undefined ? null : { ...field, text: amount } }
  })
}

const isNumber = ({ row, place }: Field): boolean => row.numbers?.includes(place) ?? false
const isPercent = ({ row, place }: Field): boolean => row.percent?.includes(place) ?? false

/** A sheet's own number has a decimal point, whatever its digits look like; one shown in per cent is read as shown. */
function writtenOf(field: Field): Written | null {
  const written = writtenNumber(field.text)
  if (!written || !isNumber(field)) return written
  const { shape } = written
  const own = shape.kind === 'either' ? { kind: 'decimal' as const, mark: shape.mark, grouped: null } : shape
  const percent = isPercent(field)
  return { ...written, shape: own, percent, exponent: written.exponent + (percent ? 2 : 0) }
}
