import * as xlsx from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { visits } from '../journeys/visits.ts'
import { inCsv, inSheet, shownAs } from './alike.ts'
import { type Found, type Json, nameIn, oreOf, type Visited, Visitors, valuesOf } from './seen.ts'

// Every table of every page of the demo, as those who may see it do: page, CSV, XLSX and JSON hold the same.

const visitors = await Visitors.at()
const all = Object.values(visits).flat()
const counted = { tables: 0, rows: 0, amounts: 0, values: 0, rounded: 0, totals: 0, given: new Set<string>() }

/** Which column of the page each column of the files is: those between are pressed and hold nothing. */
function placesOf({ columns }: Json, heads: readonly string[], where: string): number[] {
  let at = -1
  return columns.map(({ label }) => {
    at = heads.indexOf(label, at + 1)
    expect(at, `${where} ${label}`).toBeGreaterThanOrEqual(0)
    return at
  })
}

function asOnPage(json: Json, { page }: Found, where: string): void {
  const places = placesOf(json, page.heads, where)
  const shown = [...page.rows, ...(page.total ? [page.total] : [])]
  const values = page.paged ? valuesOf(json).slice(0, page.rows.length) : valuesOf(json)
  expect(values, where).toHaveLength(shown.length)
  for (const [i, row] of values.entries())
    for (const [k, value] of row.entries()) {
      const { kind, name } = json.columns[k]!
      shownAs(
        kind,
        value,
        k === 0 && i === page.rows.length ? '' : shown[i]![places[k]!]!,
        `${where} ${i} ${name}`,
      )
      counted.values++
      if (kind !== 'amount' || typeof value !== 'string') continue
      counted.amounts++
      if (!value.endsWith('.00') && !shown[i]![places[k]!]!.includes(',')) counted.rounded++
    }
}

/** A total is the sum of its rows to the øre, but for those few that are no plain sum. */
function summed(json: Json): void {
  for (const [name, total] of Object.entries(json.total ?? {})) {
    const { kind } = json.columns.find(one => one.name === name)!
    const held = json.rows.map(row => row[name]).filter(value => value !== null)
    const sum =
      kind === 'amount'
        ? held.reduce((all, value) => all + oreOf(String(value)), 0n) === oreOf(String(total))
        : held.reduce((all: number, value) => all + Number(value), 0) === total
    if (!sum) counted.given.add(`${json.table} ${name}`)
    counted.totals++
  }
}

async function asFiles(json: Json, found: Found, visit: Visited, where: string): Promise<void> {
  const values = valuesOf(json)
  const fetched = async (link: string) => {
    const answer = await visitors.get(visit, link)
    expect(answer.headers.get('content-disposition'), where).toContain('attachment')
    return answer
  }
  const book = xlsx.read(await (await fetched(found.links.xlsx)).arrayBuffer(), { cellNF: true })
  expect(book.SheetNames).toHaveLength(1)
  const sheet = book.Sheets[book.SheetNames[0]!]!
  for (const cell of Object.values(sheet)) expect(cell).not.toHaveProperty('f')
  const [heads, ...csv] = parse(await (await fetched(found.links.csv)).text(), { bom: true }) as string[][]
  expect(heads, where).toEqual([
    ...json.columns.map(one => one.label),
    ...(json.illustrative ? ['illustrasjon'] : []),
  ])
  expect(csv, where).toHaveLength(values.length)
  for (const [i, row] of values.entries())
    for (const [k, value] of row.entries()) {
      const { kind, name } = json.columns[k]!
      const at = sheet[xlsx.utils.encode_cell({ r: i + 1, c: k })] as xlsx.CellObject | undefined
      // The first cell of the last row says what it is.
      if (k === 0 && i === json.rows.length) {
        expect(csv[i]![0], where).toBe(found.page.total![0])
        expect(at?.v ?? '', where).toBe(found.page.total![0])
        continue
      }
      expect(inCsv(value), `${where} ${i} ${name}`).toContain(csv[i]![k])
      inSheet(kind, value, at, `${where} ${i} ${name}`)
    }
}

test('D-11.1 every table of every page is the same on the page, as CSV, XLSX and JSON, to the øre and with its totals', async () => {
  for (const visit of all) {
    const found = await visitors.tables(visit)
    const names = new Set<string>()
    for (const one of found) {
      const name = nameIn(one.links.json)
      const where = `${visit.to} ${name}`
      const json = await visitors.json(visit, one)
      // No two tables of a page are called the same, nor two columns of a table.
      expect(json.table, where).toBe(name)
      expect(names.has(name), where).toBe(false)
      names.add(name)
      expect(new Set(json.columns.map(column => column.name)).size, where).toBe(json.columns.length)
      asOnPage(json, one, where)
      summed(json)
      await asFiles(json, one, visit, where)
      counted.tables++
      counted.rows += json.rows.length
    }
  }
  const { given, ...rest } = counted
  process.stdout.write(`${JSON.stringify(rest)}, no plain sums: ${[...given].join(', ')}\n`)
  expect(counted.tables).toBeGreaterThan(100)
  expect(counted.amounts).toBeGreaterThan(1000)
  // A balance has a sum within it; what is left is the last year's.
  expect([...given].sort()).toEqual(['balance amount', 'money left'])
  // What this is for: amounts that the page rounds to kroner.
  expect(counted.rounded).toBeGreaterThan(0)
})

test('D-11.1 tables and their columns have the same names in every language, and a caption still finds its table', async () => {
  // Words that are searched for are of one language.
  for (const visit of all.filter(one => !one.to.includes('ord='))) {
    const [nb, en] = [await visitors.tables(visit), await visitors.tables(visit, 'en')]
    const namesOf = (found: Found[]) => found.map(one => nameIn(one.links.json))
    expect(namesOf(en), visit.to).toEqual(namesOf(nb))
    const [first] = nb
    if (!first) continue
    const [inNorwegian, inEnglish] = [
      await visitors.json(visit, first),
      await visitors.json(visit, en[0]!, 'en'),
    ]
    const columnsOf = ({ columns }: Json) => columns.map(({ name, kind, unit }) => ({ name, kind, unit }))
    expect(columnsOf(inEnglish), visit.to).toEqual(columnsOf(inNorwegian))
    const query = new URLSearchParams(first.links.csv.slice(1))
    query.set('tabell', `${first.page.caption}.csv`)
    const asked = async (link: string) => (await visitors.get(visit, link)).text()
    expect(await asked(`?${query}`), visit.to).toBe(await asked(first.links.csv))
  }
})
