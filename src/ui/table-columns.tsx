import type { Child } from 'hono/jsx'
import type { Cell, CellKind } from '../core/cell.ts'
import type { DateText } from '../core/dates.ts'
import { type Decimal, formatDecimal } from '../core/decimal.ts'
import type { Ore } from '../core/ore.ts'
import type { Language } from '../core/words.ts'
import { longDate, shortDate } from '../text/dates.ts'
import { Amount, LinkTo, State, type Tone } from './pieces.tsx'

/** A column of a table, what each row holds, and how it is shown. */
export type Column<Row> = {
  /** What the column is called in every language, for whoever reads the table by machine. */
  name: string
  head: string
  /** The head is said, not seen. */
  headHidden: boolean
  /** What its cells hold; null where they hold nothing and are only shown, as a button is. */
  kind: CellKind | null
  value: (row: Row) => Cell
  cell: (row: Row) => Child
  /** A value of the column that no row holds, such as its total. */
  written: (value: Cell) => Child
  /** The sum of the rows, or a value that is no plain sum. */
  total?: true | Cell | undefined
  /** Figures are right-aligned with tabular digits; their unit stands in the column head. */
  figure: boolean
  /** The cell that names the row: kept in view when the table scrolls sideways. */
  names: boolean
}

/** How the values of a column are written on the page. */
type Look = {
  /** An amount: rounded to kroner, always with øre, or with øre where there are any. */
  show?: 'kroner' | 'ore' | 'auto'
  /** At most so many decimals of a decimal number. */
  decimals?: number
  /** A percentage with its sign, where the head does not say it. */
  sign?: boolean
  /** A day in words, in this language; else «31.05.2019». */
  long?: Language
  /** Several words with how many there are. */
  counted?: boolean
  /** What stands where there is nothing. */
  none?: string
}

type Options<Row> = Look & {
  /** How the cell of a row is shown, where it is more than its value. */
  shown?: (row: Row) => Child
  /** What stands behind the value, such as a tag. */
  after?: (row: Row) => Child
  names?: boolean
  figure?: boolean
  total?: true | Cell | undefined
}

type Held<V> = V | null | undefined

function written(cell: Cell, look: Look): Child {
  if (cell === null) return look.none ?? ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'boolean') return String(cell)
  if ('ore' in cell) return <Amount ore={cell.ore} show={look.show ?? 'auto'} />
  if ('count' in cell) return formatDecimal({ units: cell.count, scale: 0 })
  if ('decimal' in cell) return formatDecimal(cell.decimal, look.decimals)
  if ('percent' in cell) return `${formatDecimal(cell.percent)}${look.sign ? '\u00a0%' : ''}`
  if ('day' in cell) return look.long ? longDate(cell.day, look.long) : shortDate(cell.day)
  if (!look.counted || cell.length === 0) return look.counted ? '0' : cell.join(', ')
  return (
    <>
      <strong>{cell.length}</strong>: {cell.join(', ')}
    </>
  )
}

const figures: ReadonlySet<CellKind | null> = new Set(['amount', 'count', 'decimal', 'percent'])

function column<Row, V>(
  kind: CellKind | null,
  held: (value: V) => Cell,
  { name, head, value, options }: Made<Row, V>,
): Column<Row> {
  const cellOf = (row: Row) => {
    const found = value(row)
    return found === null || found === undefined || found === '' ? null : held(found)
  }
  const { shown, after, names = false, figure = figures.has(kind), total } = options
  const alone = shown ?? ((row: Row) => written(cellOf(row), options))
  const behind = (row: Row) => {
    const more = after?.(row)
    return more === null || more === undefined ? (
      alone(row)
    ) : (
      <>
        {alone(row)} {more}
      </>
    )
  }
  return {
    ...{ name, head, headHidden: false, kind, names, figure, total },
    value: cellOf,
    cell: after ? behind : alone,
    written: cell => written(cell, options),
  }
}

type Made<Row, V> = {
  name: string
  head: string
  value: (row: Row) => Held<V>
  options: Options<Row>
}

/** Makes columns whose cells hold one kind of value. */
const maker =
  <Row, V>(kind: CellKind, held: (value: V) => Cell) =>
  (name: string, head: string, value: (row: Row) => Held<V>, options: Options<Row> = {}): Column<Row> =>
    column(kind, held, { name, head, value, options })

export type Columns<Row> = ReturnType<typeof columnsOf<Row>>

/**
 * The makers of columns for rows of a kind, one a kind of value. A column's name is chosen once and is the same in every
 * language; its head is read by people.
 */
export function columnsOf<Row>() {
  const words = maker<Row, string>('words', says => says)
  const yesOrNo = maker<Row, boolean>('yesNo', yes => yes)
  return {
    words,
    /** An amount in kroner; its files have the øre also where the page rounds. */
    kr: maker<Row, Ore>('amount', ore => ({ ore })),
    count: maker<Row, number | bigint>('count', count => ({ count: BigInt(count) })),
    decimal: maker<Row, Decimal>('decimal', decimal => ({ decimal })),
    percent: maker<Row, Decimal>('percent', percent => ({ percent })),
    day: maker<Row, DateText>('day', day => ({ day })),
    /** Several words in one cell, such as the target groups of a scheme. */
    several: maker<Row, readonly string[]>('several', says => says),
    /** A year is a name, not a count: nothing is grouped, and nothing added up. */
    year: (name: string, head: string, value: (row: Row) => number, options: Options<Row> = {}) =>
      words(name, head, row => String(value(row)), options),
    /** Words that lead somewhere; they stand alone where there is no address. */
    link(
      name: string,
      head: string,
      value: (row: Row) => Held<string>,
      { to, ...options }: Options<Row> & { to: (row: Row) => string | null },
    ) {
      const shown = (row: Row) => {
        const [says, href] = [value(row), to(row)]
        return says && href ? <LinkTo href={href}>{says}</LinkTo> : says || (options.none ?? '')
      }
      return words(name, head, value, { shown, ...options })
    },
    /** A state is a word in a tag. */
    state(
      name: string,
      head: string,
      value: (row: Row) => Held<string>,
      { tone, ...options }: Options<Row> & { tone: (row: Row) => Tone },
    ) {
      const shown = (row: Row) => {
        const says = value(row)
        return says ? <State tone={tone(row)}>{says}</State> : (options.none ?? '')
      }
      return words(name, head, value, { shown, ...options })
    },
    yesNo(
      name: string,
      head: string,
      value: (row: Row) => Held<boolean>,
      { yes, no, ...options }: Options<Row> & { yes: Child; no: Child },
    ) {
      const shown = (row: Row) => {
        const known = value(row)
        return typeof known === 'boolean' ? (known ? yes : no) : (options.none ?? '')
      }
      return yesOrNo(name, head, value, { shown, ...options })
    },
    /** What is pressed and holds no value: it is shown, and stands in no file. The head may be for the ear alone. */
    acts: (head: string, shown: (row: Row) => Child, { headHidden = false } = {}): Column<Row> => ({
      ...column<Row, string>(null, says => says, {
        ...{ name: 'acts', head },
        value: () => null,
        options: { shown },
      }),
      headHidden,
    }),
  }
}
