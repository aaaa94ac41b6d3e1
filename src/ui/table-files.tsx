import { createContext } from 'hono/jsx'
import { type Cell, type CellKind, jsonCell } from '../core/cell.ts'
import { type Language, words } from '../core/words.ts'
import type { Sheet, SheetCell } from '../platform/sheet.ts'
import { type Answer, notFound } from './page.ts'
import { sheetFile } from './sheet-file.ts'

/** What a table on a page holds, without its looks and without what is only pressed. */
type Content = {
  name: string
  caption: string
  columns: readonly { name: string; head: string; kind: CellKind }[]
  /** Row by row; asked for when a file is. */
  rows: () => readonly (readonly Cell[])[]
  /** Column by column, undefined where there is none; the first holds what the row is called. */
  total: { label: string; cells: readonly (Cell | undefined)[] } | null
  /** Of all rows, or of each. */
  illustrative: boolean | readonly boolean[]
}

const formats = ['xlsx', 'csv', 'json'] as const
type Format = (typeof formats)[number]

/**
 * The tables of a page: each can be had as a file from the page's own address (D-11), by its name. Its caption, which
 * was once what it was asked for by, still finds it.
 */
export class TableFiles {
  readonly language: Language
  readonly #query: URLSearchParams
  readonly #illustrative: boolean
  readonly #named = new Map<string, Content>()
  readonly #captioned = new Map<string, Content>()

  constructor(language: Language, query: Record<string, string>, illustrative: boolean) {
    this.language = language
    this.#query = new URLSearchParams(query)
    this.#illustrative = illustrative
  }

  /** Which page of a table is asked for, counted from 1. */
  pageOf(name: string): number {
    const asked = this.#query.get(`side-${name}`) ?? ''
    return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1
  }

  /** The address of another page of it. */
  toPage(name: string, page: number): string {
    const query = new URLSearchParams(this.#query)
    query.set(`side-${name}`, String(page))
    return `?${query}`
  }

  /** Takes up a table as it is shown. Where its file is, in any format, seen from the page. */
  add(table: Content): (format: Format) => string {
    const name = kept(this.#named, table.name, table)
    kept(this.#captioned, table.caption, table)
    return format => {
      const query = new URLSearchParams(this.#query)
      query.set(parameter, `${name}.${format}`)
      return `?${query}`
    }
  }

  /** The file that was asked for, once the page has been shown; undefined where none was. */
  asked(write: (format: 'csv' | 'xlsx', sheet: Sheet) => Uint8Array): Answer | undefined {
    const wanted = this.#query.get(parameter)
    if (wanted === null) return undefined
    const [, name = '', format] = /^(.*)\.(\w+)$/s.exec(wanted) ?? []
    const table = this.#named.get(name) ?? this.#captioned.get(name)
    if (!table) return notFound
    if (format === 'json') return { kind: 'json', value: this.#jsonOf(table) }
    return sheetFile(format, table.caption, as => write(as, this.#sheetOf(table)))
  }

  /** Demo content is marked wherever it shows: all rows, or each that is; a total with any such row in it is too. */
  #marks({ illustrative }: Content): true | readonly boolean[] | null {
    if (this.#illustrative || illustrative === true) return true
    return illustrative === false || !illustrative.includes(true) ? null : illustrative
  }

  #sheetOf(table: Content): Sheet {
    const { caption, columns, rows, total } = table
    const marks = this.#marks(table)
    const mark = (i: number): SheetCell[] => (marks === null ? [] : [marks === true || marks[i]!])
    const last = total
      ? [[total.label || null, ...total.cells.slice(1).map(cell => cell ?? null), ...mark(0).map(() => true)]]
      : []
    return {
      name: caption,
      columns: [
        ...columns.map(one => one.head),
        ...mark(0).map(() => tableWords(this.language).illustrative),
      ],
      rows: [...rows().map((row, i) => [...row, ...mark(i)]), ...last],
    }
  }

  #jsonOf(table: Content) {
    const { name, columns, rows, total } = table
    const marks = this.#marks(table)
    const keyed = (cells: readonly (Cell | undefined)[]) =>
      Object.fromEntries(
        cells.flatMap((cell, i) => (cell === undefined ? [] : [[columns[i]!.name, jsonCell(cell)]])),
      )
    const of = (i: number) => (Array.isArray(marks) ? { illustrative: marks[i] } : {})
    return {
      table: name,
      columns: columns.map(one => ({ name: one.name, label: one.head, kind: one.kind, ...unitOf(one.kind) })),
      rows: rows().map((row, i) => ({ ...keyed(row), ...of(i) })),
      total: total && keyed([undefined, ...total.cells.slice(1)]),
      illustrative: marks !== null,
    }
  }
}

/** Kept by a name of its own: a second one of the same name gets a number, so that none is hidden. */
function kept(all: Map<string, Content>, name: string, table: Content): string {
  let own = name
  for (let i = 2; all.has(own); i++) own = `${name} ${i}`
  all.set(own, table)
  return own
}

const unitOf = (kind: CellKind) =>
  kind === 'amount' ? { unit: 'NOK' } : kind === 'percent' ? { unit: '%' } : {}

const parameter = 'tabell'

/** The page's tables while it is shown; none where it has no address of its own, as after a refused form. */
export const PageTables = createContext<TableFiles | null>(null)

const tableWords = words({
  download: { nb: 'Last ned', nn: 'Last ned', en: 'Download' },
  illustrative: { nb: 'illustrasjon', nn: 'illustrasjon', en: 'illustrative' },
})

/** Where a table can be had as a file: nothing where its page has no address of its own. */
export function FileLinks({ tables, table }: { tables: TableFiles; table: Content }) {
  const t = tableWords(tables.language)
  const to = tables.add(table)
  const called = { xlsx: 'Excel', csv: 'CSV', json: 'JSON' }
  return (
    <p class="table-files">
      {t.download}
      {formats.map(format => (
        <>
          {' '}
          <a
            class="ds-link"
            href={to(format)}
            aria-label={`${t.download} ${called[format]}: ${table.caption}`}
          >
            {called[format]}
          </a>
        </>
      ))}
    </p>
  )
}
