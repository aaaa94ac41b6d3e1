import type { Language } from '../core/words.ts'
import { words } from '../core/words.ts'
import type { TableFiles } from './table-files.tsx'

const pageWords = words({
  ofAll: {
    nb: (total: string, n: number) => `${total}, alle ${n}`,
    nn: (total: string, n: number) => `${total}, alle ${n}`,
    en: (total: string, n: number) => `${total}, all ${n}`,
  },
  pagesOf: {
    nb: (caption: string) => `Sider av ${caption}`,
    nn: (caption: string) => `Sider av ${caption}`,
    en: (caption: string) => `Pages of ${caption}`,
  },
  shown: {
    nb: (from: number, to: number, n: number) => `Viser ${from}–${to} av ${n}`,
    nn: (from: number, to: number, n: number) => `Viser ${from}–${to} av ${n}`,
    en: (from: number, to: number, n: number) => `Showing ${from}–${to} of ${n}`,
  },
  before: { nb: 'Forrige', nn: 'Førre', en: 'Previous' },
  after: { nb: 'Neste', nn: 'Neste', en: 'Next' },
})

/** Which rows of a table are shown, from the page's address: `from` inclusive, `to` exclusive. */
type TablePage = {
  from: number
  to: number
  rows: number
  /** All rows are on it. */
  one: boolean
  /** The addresses of the page before and after. */
  before: string | null
  after: string | null
  words: ReturnType<typeof pageWords>
}

export function pageOf({
  name,
  rows,
  perPage,
  tables,
}: {
  name: string
  rows: number
  perPage: number
  tables: TableFiles | null
}): TablePage {
  const language: Language = tables?.language ?? 'nb'
  const last = Math.max(1, Math.ceil(rows / Math.max(1, perPage)))
  const now = Math.min(last, tables?.pageOf(name) ?? 1)
  const at = (n: number) => (tables && n >= 1 && n <= last && n !== now ? tables.toPage(name, n) : null)
  return {
    from: (now - 1) * perPage,
    to: Math.min(rows, now * perPage),
    rows,
    one: last === 1,
    before: at(now - 1),
    after: at(now + 1),
    words: pageWords(language),
  }
}

/** What is shown of how much, with the way to the rest; nothing where all is shown. */
export function Pager({ page, caption }: { page: TablePage; caption: string }) {
  if (page.one) return null
  const { words: t, from, to, rows, before, after } = page
  return (
    <nav aria-label={t.pagesOf(caption)} class="pager">
      <p>{t.shown(from + 1, to, rows)}</p>
      {before ? (
        <a class="ds-link" rel="prev" href={before}>
          {t.before}
        </a>
      ) : null}
      {after ? (
        <a class="ds-link" rel="next" href={after}>
          {t.after}
        </a>
      ) : null}
    </nav>
  )
}
