import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { href } from '../../src/routes.ts'
import { figuresHeader } from '../support/figures.ts'
import { demoSite, type Guest, guestAt } from '../support/site.ts'

// The bank of figures as people meet it: read by anyone, filled by the secretariat.

const site = await demoSite()
const anyone = await guestAt(site)
const secretariat = await guestAt(site, 'sekretariat')

const indicator = href('indicator', { indicator: 'children-0-24' })
const textOf = async (guest: Guest, at: string) =>
  (await (await guest.get(at)).text()).replaceAll('\u202f', ' ')
/** The names in the first column of the table of municipalities. */
const namesIn = (html: string): string[] =>
  [
    ...html
      .slice(html.indexOf('id="table"'), html.indexOf('id="carried"'))
      .matchAll(/<th scope="row">([^<]+)/g),
  ].map(one => one[1]!)

test('the first line answers with sum, highest and lowest; made-up municipalities stand in no official sum', async () => {
  const html = await textOf(anyone, indicator)
  expect(html).toContain('I 2026 er summen 1 573 829 personer. Høyest er Oslo med')
  expect(html).not.toContain('oppdiktet)')
  expect(namesIn(html)).toHaveLength(50)
})

test('the table is sorted, searched and turned by the address, and says where it is', async () => {
  expect(namesIn(await textOf(anyone, `${indicator}?sorter=navn`)).slice(0, 2)).toEqual(['Alstahaug', 'Alta'])
  const found = await textOf(anyone, `${indicator}?sok=siljan`)
  expect([namesIn(found), found.includes('Viser 1–1 av 1 kommuner.')]).toEqual([['Siljan'], true])
  const last = await textOf(anyone, `${indicator}?side=8&sorter=lavest`)
  expect(namesIn(last)).toHaveLength(7)
  expect(namesIn(last).at(-1)).toBe('Oslo')
  expect(await textOf(anyone, `${indicator}?sok=finnes-ikke`)).toContain('Ingen kommune passer.')
  expect(await textOf(anyone, `${indicator}?side=99&ar=1800&sorter=x`)).toContain('Viser 351–357 av 357')
})

test('the whole table comes as CSV with source, date and whether it was carried over, and as a workbook', async () => {
  const answer = await anyone.get(href('indicatorFile', { indicator: 'children-0-24' }, { type: 'csv' }))
  const rows: Record<string, string>[] = parse(await answer.text(), { columns: true, bom: true })
  expect(rows).toHaveLength(357 * 9)
  expect(rows.find(one => one.municipality === 'Siljan' && one.year === '2020')).toMatchObject({
    municipality_number: '4010',
    unit: 'persons',
    source: 'SSB 07459',
    date: '2020-01-01',
    illustrative: 'false',
    carried_over: 'false',
  })
  const book = await anyone.get(href('indicatorFile', { indicator: 'children-0-24' }, { type: 'xlsx' }))
  expect([...new Uint8Array(await book.arrayBuffer()).subarray(0, 2)]).toEqual([0x50, 0x4b])
})

test('a file is handed in, looked through by a job, confirmed, written, and stands on the page with its parts', async () => {
  // Numbers of 2019: Sandefjord by the number it had, and the five that became Ålesund, of which Haram left again.
  const numbers = ['0710', '1504', '1523', '1529', '1534', '1546']
  const rows = numbers.map(number => `${number};refugees;2019;100;IMDi;2019-12-31;true`)
  const file = new Blob([`${[figuresHeader, ...rows].join('\n')}\n`])
  const handedIn = await secretariat.post(href('importFacts'), { borders: 'own', file })
  const at = handedIn.headers.get('location')!
  expect(at).toMatch(/^\/tall\/les-inn\/[0-9a-f-]{36}$/)
  await until(async () => (await textOf(secretariat, at)).includes('klar til å bekreftes'))
  expect(await textOf(secretariat, at)).toContain('Filen har 6 rader, og alle kan leses inn: 6 nye tall')
  expect((await anyone.get(at)).status).toBe(403)
  await secretariat.post(`${at}/bekreft`)
  await until(async () => (await textOf(secretariat, at)).includes('6 rader er lest inn'))
  const html = await textOf(anyone, `${href('indicator', { indicator: 'refugees' })}?ar=2019&sorter=hoyest`)
  // Haram is what it was, and Ålesund what the four others were.
  expect(html).toContain('400 *')
  expect(html).toContain('Ørskog, slik kommunen var før sammenslåingen: 100')
  expect(html).toContain('Haram, slik kommunen var før sammenslåingen: 100')
  expect(html).toContain('Illustrasjon')
  expect(await textOf(anyone, href('figures'))).not.toContain('Les inn tall')
})

test('a file without anything in it is asked for again, and one that is no table is refused with what to do', async () => {
  const empty = await secretariat.post(href('importFacts'), { borders: 'own' })
  expect(empty.status).toBe(303)
  expect(await textOf(secretariat, empty.headers.get('location')!)).toContain('Velg en fil før du sender.')
  const file = new Blob([new Uint8Array([1, 2, 0, 4])])
  const at = (await secretariat.post(href('importFacts'), { borders: '2024', file })).headers.get('location')!
  await until(async () => (await textOf(secretariat, at)).includes('må rettes'))
  expect(await textOf(secretariat, at)).toContain('Dette er verken CSV eller XLSX.')
})

test('a table may be larger than any other file, from those alone who read figures in', async () => {
  const file = new Blob([new Uint8Array(25_000_000)])
  const lead = await guestAt(site, 'programleder-m-9901')
  expect((await lead.post(href('importFacts'), { borders: '2024', file })).status).toBe(413)
  const received = await secretariat.post(href('importFacts'), { borders: '2024', file })
  expect(received.status).toBe(303)
  const at = received.headers.get('location')!
  await until(async () => (await textOf(secretariat, at)).includes('må rettes'))
})

async function until(is: () => Promise<boolean>): Promise<void> {
  while (!(await is())) await new Promise(resolve => setTimeout(resolve, 200))
}
