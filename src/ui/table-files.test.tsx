import * as xlsx from '@e965/xlsx'
import { expect, test } from 'vitest'
import { writeSheet } from '../platform/sheet.ts'
import { Amount, Table } from './table.tsx'
import { PageTables, TableFiles } from './table-files.tsx'

type Row = { name: string; ore: bigint }
const rows: Row[] = [
  { name: '=1+1', ore: 123_450_000_50n },
  { name: '+47 & <b>', ore: -5n },
  { name: '@sum', ore: 0n },
]

async function shown(query: Record<string, string>, { part = false, illustrative = false } = {}) {
  const tables = new TableFiles('nb', query, illustrative)
  const html = String(
    await (
      <PageTables.Provider value={tables}>
        <Table caption="Den første" rows={[1]} columns={[{ head: 'Tall', cell: one => one, figure: true }]} />
        <Table
          caption="Tiltak = penger"
          part={part}
          rows={rows}
          columns={[
            { head: 'Tiltak', cell: one => one.name, names: true },
            {
              head: 'kr',
              figure: true,
              cell: one => (
                <>
                  <span aria-hidden="true" class="shape">
                    ▲
                  </span>
                  <Amount ore={one.ore} />
                </>
              ),
            },
            {
              head: '',
              cell: () => (
                <form>
                  <button type="submit">Slett</button>
                </form>
              ),
            },
          ]}
        />
      </PageTables.Provider>
    ).toString(),
  )
  const file = await tables.asked(writeSheet)
  return { html, file, bytes: file?.kind === 'file' ? file.bytes : new Uint8Array() }
}

test('a table’s file holds its texts as texts and its figures as numbers, to the øre', async () => {
  const { bytes, file } = await shown({ tabell: 'Tiltak = penger.xlsx', ord: 'x' })
  expect(file).toMatchObject({ kind: 'file', name: 'Tiltak = penger.xlsx', inline: false })
  const book = xlsx.read(bytes)
  const sheet = book.Sheets[book.SheetNames[0]!]!
  expect(xlsx.utils.sheet_to_json(sheet, { header: 1, defval: null })).toEqual([
    ['Tiltak', 'kr', ''],
    ['=1+1', 123_450_000.5, null],
    ['+47 & <b>', -0.05, null],
    ['@sum', 0, null],
  ])
  expect(sheet.A2).toMatchObject({ t: 's' })
  expect(sheet.A2).not.toHaveProperty('f')
})

test('in CSV what a spreadsheet would run is text, and an illustration is marked in each row', async () => {
  const { bytes } = await shown({ tabell: 'Tiltak = penger.csv' }, { illustrative: true })
  expect(new TextDecoder('utf-8').decode(bytes)).toBe(
    "Tiltak,kr,,illustrasjon\r\n'=1+1,123450000.5,,true\r\n'+47 & <b>,-0.05,,true\r\n'@sum,0,,true\r\n",
  )
})

test('each table says where its file is, with what the page was asked; a part of a longer list does not', async () => {
  const { html } = await shown({ ord: 'a b' })
  expect(html).toContain('href="?ord=a+b&amp;tabell=Den+f%C3%B8rste.xlsx"')
  expect(html).toContain('aria-label="Last ned CSV: Tiltak = penger"')
  expect((await shown({}, { part: true })).html).not.toContain('Tiltak+')
})

test('a table or a format that is not there is not found', async () => {
  for (const tabell of ['Den andre.csv', '.csv', 'x', 'Den første.pdf', ''])
    expect((await shown({ tabell })).file).toEqual({ kind: 'notFound' })
})

test('of a list to choose from, what is chosen is written', async () => {
  const tables = new TableFiles('nb', { tabell: 'Valg.csv' }, false)
  const options = (selected?: string) => (
    <select>
      {['a', 'b', 'c'].map(one => (
        <option value={one} selected={one === selected}>
          Valg {one}
        </option>
      ))}
    </select>
  )
  await (
    <PageTables.Provider value={tables}>
      <Table caption="Valg" rows={['b', undefined]} columns={[{ head: 'Valg', cell: options }]} />
    </PageTables.Provider>
  ).toString()
  const file = await tables.asked(writeSheet)
  expect(file?.kind === 'file' && new TextDecoder().decode(file.bytes)).toBe('Valg\r\nValg b\r\nValg a\r\n')
})

test('tables that are called the same are told from each other', async () => {
  const tables = new TableFiles('nb', { tabell: 'Likt 2.csv' }, false)
  const alike = (n: number) => (
    <Table caption="Likt" rows={[n]} columns={[{ head: 'Tall', cell: one => one, figure: true }]} />
  )
  await (
    <PageTables.Provider value={tables}>
      {alike(1)}
      {alike(2)}
    </PageTables.Provider>
  ).toString()
  const file = await tables.asked(writeSheet)
  expect(file?.kind === 'file' && new TextDecoder().decode(file.bytes)).toBe('Tall\r\n2\r\n')
})
