import { expect } from 'vitest'
import { demoSite, type Guest, guestAt, type Site } from '../support/site.ts'

// The tables of the demo as they stand on its pages, and as each of their files has them.

/** A table as a reader sees it: its texts, without what only eyes see and what is pressed. */
export type Page = {
  caption: string
  heads: string[]
  rows: string[][]
  total: string[] | null
  paged: boolean
}

type Value = string | number | boolean | string[] | null
export type Json = {
  table: string
  columns: { name: string; label: string; kind: string; unit?: string }[]
  rows: Record<string, Value>[]
  total: Record<string, Value> | null
  illustrative: boolean
}

export type Visited = { to: string; as?: string | undefined }
export type Found = { page: Page; links: Record<'xlsx' | 'csv' | 'json', string> }

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const textOf = (html: string): string =>
  html
    .replace(/<(span|svg)[^>]* aria-hidden="true"[^>]*>.*?<\/\1>/gs, '')
    .replace(
      /<select\b.*?<\/select>/gs,
      select => / selected.*?>(.*?)<\/option>/s.exec(select)?.[1] ?? select,
    )
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!)
    .replace(/[ \n]+/g, ' ')
    .trim()

const cellsOf = (row: string): string[] =>
  [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => textOf(cell!))

/** The tables of a page that say where their files are. */
export function tablesIn(html: string): Found[] {
  return html
    .split('<table')
    .slice(1)
    .flatMap(part => {
      const files = /<p class="table-files">(.*?)<\/p>/s.exec(part)?.[1]
      if (files === undefined) return []
      const [xlsx, csv, json] = [...files.matchAll(/href="([^"]+)"/g)].map(one => textOf(one[1]!))
      const inside = (tag: string) => new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(part)?.[1]
      const page = {
        caption: textOf(inside('caption')!),
        heads: cellsOf(inside('thead')!),
        rows: inside('tbody')!.split('<tr>').slice(1).map(cellsOf),
        // A long table is shown page by page, and its files have all of it.
        paged: part.includes('class="pager"'),
        total: inside('tfoot') === undefined ? null : cellsOf(inside('tfoot')!),
      }
      return [{ page, links: { xlsx: xlsx!, csv: csv!, json: json! } }]
    })
}

/** The demo's site, asked by whoever a visit names. */
export class Visitors {
  readonly site: Site
  readonly #guests = new Map<string, Promise<Guest>>()
  constructor(site: Site) {
    this.site = site
  }

  static at = async (): Promise<Visitors> => new Visitors(await demoSite())

  async get({ to, as = '' }: Visited, link = '', language = 'nb'): Promise<Response> {
    const known = this.#guests.get(as) ?? guestAt(this.site, as || undefined)
    this.#guests.set(as, known)
    const guest = await known
    const cookie = [...guest.cookies, ['handlingsrom_language', language]]
      .map(([name, value]) => `${name}=${value}`)
      .join('; ')
    const answer = await guest.get(new URL(link, new URL(to, this.site.url)).href, { cookie })
    // An act that cannot be done now leads back; whatever a page links to is there.
    expect(link === '' ? [200, 303] : [200], `${to} ${link}`).toContain(answer.status)
    return answer
  }

  async tables(visit: Visited, language = 'nb'): Promise<Found[]> {
    return tablesIn(await (await this.get(visit, '', language)).text())
  }

  async json(visit: Visited, { links }: Found, language = 'nb'): Promise<Json> {
    return (await (await this.get(visit, links.json, language)).json()) as Json
  }
}

/** The values of a table, row by row with its total row last, in the order of its columns; undefined where none is. */
export function valuesOf({ columns, rows, total }: Json): (Value | undefined)[][] {
  return [...rows, ...(total ? [total] : [])].map(row => columns.map(one => row[one.name]))
}

export const nameIn = (link: string): string =>
  new URLSearchParams(link.slice(1)).get('tabell')!.replace(/\.\w+$/, '')

export const oreOf = (decimal: string): bigint => {
  expect(decimal).toMatch(/^-?\d+\.\d\d$/)
  return BigInt(decimal.replace('.', ''))
}
