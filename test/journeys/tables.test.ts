import * as xlsx from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { demoSite, type Guest, guestAt } from '../support/site.ts'
import { visits } from './visits.ts'

const site = await demoSite()
const guests = new Map<string, Promise<Guest>>()
const guest = (as = ''): Promise<Guest> => {
  const known = guests.get(as) ?? guestAt(site, as || undefined)
  guests.set(as, known)
  return known
}

const figure = /^[-\u2212+]?\d{1,3}([\u00a0\u202f]?\d{3})*(,\d+)?([\u00a0\u202f ]kr)?$/
const numberOf = (text: string) =>
  Number(
    text
      .replace(/[\u00a0\u202f ]|kr/g, '')
      .replace('\u2212', '-')
      .replace(',', '.'),
  )

/** The tables of a page that say where their file is, as they are shown: heads, and figures by row. */
function tablesOf(html: string) {
  return html
    .split('<table')
    .slice(1)
    .flatMap(part => {
      const links = /<p class="table-files">.*?href="([^"]+)".*?href="([^"]+)"/s.exec(part)
      if (!links) return []
      const [inExcel, inCsv] = links.slice(1).map(link => link.replaceAll('&amp;', '&'))
      const [head, body] = ['thead', 'tbody'].map(tag => part.split(`<${tag}>`)[1]!.split(`</${tag}>`)[0]!)
      const rows = body!
        .split('<tr>')
        .slice(1)
        .map(row =>
          [...row.matchAll(/<t[hd]([^>]*)>(.*?)<\/t[hd]>/gs)].map(([, kind, cell]) => {
            const text = cell!.replace(/<[^>]*>/g, '').trim()
            return kind!.includes('figure') && figure.test(text) ? numberOf(text) : undefined
          }),
        )
      return [{ inExcel: inExcel!, inCsv: inCsv!, heads: head!.split('<th').length - 1, rows }]
    })
}

test('D-11.1 every table of every page can be had as CSV and XLSX: as many columns and rows, the same figures as numbers, no formula', async () => {
  let [tables, figures] = [0, 0]
  for (const { to, as } of Object.values(visits).flat()) {
    const someone = await guest(as)
    const page = await someone.get(to)
    expect(page.status, to).toBe(200)
    for (const { inExcel, inCsv, heads, rows } of tablesOf(await page.text())) {
      const fetched = async (link: string) => {
        const answer = await someone.get(new URL(link, new URL(to, site.url)).href)
        expect(answer.headers.get('content-disposition'), `${to} ${link}`).toContain('attachment')
        return answer
      }
      const book = xlsx.read(await (await fetched(inExcel)).arrayBuffer())
      expect(book.SheetNames).toHaveLength(1)
      const sheet = book.Sheets[book.SheetNames[0]!]!
      for (const cell of Object.values(sheet)) expect(cell).not.toHaveProperty('f')
      const inSheet = xlsx.utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null }).slice(1)
      const [csvHead, ...csv] = parse(await (await fetched(inCsv)).text(), { bom: true }) as string[][]
      // Of what is illustrative, a column says so.
      expect([heads, heads + 1], `${to} ${inCsv}`).toContain(csvHead!.length)
      expect([inSheet.length, csv.length], `${to} ${inExcel}`).toEqual([rows.length, rows.length])
      for (const [i, row] of rows.entries())
        for (const [k, value] of row.entries()) {
          if (value === undefined) continue
          expect([inSheet[i]![k], Number(csv[i]![k])], `${to} ${inExcel} ${i} ${k}`).toEqual([value, value])
          figures++
        }
      tables++
    }
  }
  expect(tables).toBeGreaterThan(100)
  expect(figures).toBeGreaterThan(1000)
  process.stdout.write(`${tables} tables with ${figures} figures\n`)
})
