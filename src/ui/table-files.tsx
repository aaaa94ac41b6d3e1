import { type Child, createContext } from 'hono/jsx'
import { type Language, words } from '../core/words.ts'
import type { Sheet, SheetCell } from '../platform/sheet.ts'
import { type Answer, notFound } from './page.ts'
import { sheetFile } from './sheet-file.ts'

/** A table as it stands on a page; its figures are written as numbers. */
type ShownTable = {
  caption: string
  columns: readonly { head: Child; figure?: boolean }[]
  /** Row by row; asked for when the file is. */
  cells: () => readonly (readonly Child[])[]
  illustrative: boolean
}

/**
 * The tables of a page: each can be had as a file from the page's own address (D-11). They are known by what they are
 * called, since parts of a page that wait for something are not shown in their order.
 */
export class TableFiles {
  readonly language: Language
  readonly #query: URLSearchParams
  readonly #illustrative: boolean
  readonly #tables = new Map<string, ShownTable>()

  constructor(language: Language, query: Record<string, string>, illustrative: boolean) {
    this.language = language
    this.#query = new URLSearchParams(query)
    this.#illustrative = illustrative
  }

  /** Takes up a table as it is shown. Where its file is, in either format, seen from the page. */
  add(table: ShownTable): (format: 'csv' | 'xlsx') => string {
    let name = table.caption
    for (let i = 2; this.#tables.has(name); i++) name = `${table.caption} ${i}`
    this.#tables.set(name, table)
    return format => {
      const query = new URLSearchParams(this.#query)
      query.set(parameter, `${name}.${format}`)
      return `?${query}`
    }
  }

  /** The file that was asked for, once the page has been shown; undefined where none was. */
  async asked(write: (format: 'csv' | 'xlsx', sheet: Sheet) => Uint8Array): Promise<Answer | undefined> {
    const wanted = this.#query.get(parameter)
    if (wanted === null) return undefined
    const [, name, format] = /^(.*)\.(\w+)$/s.exec(wanted) ?? []
    const table = this.#tables.get(name ?? '')
    if (!table) return notFound
    const sheet = await this.#sheetOf(table)
    return sheetFile(format, table.caption, as => write(as, sheet))
  }

  async #sheetOf({ caption, columns, cells, illustrative }: ShownTable): Promise<Sheet> {
    // Demo content is marked wherever it shows.
    const mark = this.#illustrative || illustrative ? [tableWords(this.language).illustrative] : []
    const cell = async (child: Child, i: number) => cellOf(await textOf(child), columns[i]?.figure ?? false)
    return {
      name: caption,
      columns: [...(await Promise.all(columns.map(one => textOf(one.head)))), ...mark],
      rows: await Promise.all(
        cells().map(async row => [...(await Promise.all(row.map(cell))), ...mark.map((): SheetCell => true)]),
      ),
    }
  }
}

const parameter = 'tabell'

/** The page's tables while it is shown; none where it has no address of its own, as after a refused form. */
export const PageTables = createContext<TableFiles | null>(null)

/** What is read of a cell: what only eyes see, what is pressed and what is not chosen is left out. */
async function textOf(child: Child): Promise<string> {
  const html = String(await (<span>{child}</span>).toString())
  return html
    .replace(/<(span|svg)[^>]* aria-hidden="true"[^>]*>.*?<\/\1>/gs, '')
    .replace(/<form\b.*?<\/form>/gs, '')
    .replace(/<select\b.*?<\/select>/gs, chosen)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: keyof typeof entities) => entities[name])
    .replace(/[ \n]+/g, ' ')
    .trim()
}

/** The option that stands in a list to choose from: the first one, where none has been chosen. */
const chosen = (select: string): string =>
  (/<option[^>]* selected\b.*?<\/option>/s.exec(select) ?? /<option.*?<\/option>/s.exec(select) ?? [''])[0]

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** «1 274 000,50 kr» as a number, as pages write it; anything else stays text. */
function cellOf(text: string, figure: boolean): SheetCell {
  const bare = text
    .replace(/[\u00a0\u202f]/g, '')
    .replace(/kr$/, '')
    .replace('\u2212', '-')
  return figure && /^[-+]?\d+(,\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : text || null
}

const tableWords = words({
  download: { nb: 'Last ned', nn: 'Last ned', en: 'Download' },
  illustrative: { nb: 'illustrasjon', nn: 'illustrasjon', en: 'illustrative' },
})

/** Where a table can be had as a file: nothing where its page has no address of its own. */
export function FileLinks({ tables, table }: { tables: TableFiles; table: ShownTable }) {
  const t = tableWords(tables.language)
  const to = tables.add(table)
  return (
    <p class="table-files">
      {t.download}{' '}
      <a class="ds-link" href={to('xlsx')} aria-label={`${t.download} Excel: ${table.caption}`}>
        Excel
      </a>{' '}
      <a class="ds-link" href={to('csv')} aria-label={`${t.download} CSV: ${table.caption}`}>
        CSV
      </a>
    </p>
  )
}
