import * as xlsx from '@e965/xlsx'
import { expect, test } from 'vitest'
import { writeSheet } from '../platform/sheet.ts'
import { Table } from './table.tsx'
import { PageTables, TableFiles } from './table-files.tsx'

type Row = { name: string; ore: bigint; on: string | null; made?: boolean }
const rows: Row[] = [
  { name: '=1+1', ore: 123_450_000_50n, on: '2026-03-01' },
  { name: '+47 & <b>', ore: -5n, on: null, made: true },
  { name: '@sum', ore: 0n, on: '1814-05-17' },
]

async function shown(
  query: Record<string, string>,
  { part = false, illustrative = false, each = false } = {},
) {
  const tables = new TableFiles('nb', query, illustrative)
  const html = String(
    await (
      <PageTables.Provider value={tables}>
        <Table
          name="first"
          caption="Den første"
          rows={[1]}
          columns={column => [column.count('n', 'Tall', n => n)]}
        />
        <Table
          name="measures"
          caption="Tiltak = penger"
          part={part}
          rows={rows}
          illustrative={each ? one => one.made ?? false : false}
          columns={column => [
            column.words('measure', 'Tiltak', one => one.name, { names: true }),
            column.kr('amount', 'kr', one => one.ore, { show: 'kroner', total: true }),
            column.day('day', 'Dato', one => one.on, { none: 'ikke satt' }),
            column.acts('Slett', () => (
              <form>
                <button type="submit">Slett</button>
              </form>
            )),
          ]}
          total="Sum"
        />
      </PageTables.Provider>
    ).toString(),
  )
  const file = tables.asked(writeSheet)
  return { html, file, bytes: file?.kind === 'file' ? file.bytes : new Uint8Array() }
}

const csvOf = async (...given: Parameters<typeof shown>) => {
  const { bytes } = await shown(...given)
  return new TextDecoder('utf-8').decode(bytes).split('\r\n')
}

test('a workbook holds texts as texts, amounts to the øre, days as days, and the total; what is pressed is not in it', async () => {
  const { bytes, file, html } = await shown({ tabell: 'measures.xlsx', ord: 'x' })
  expect(html).toContain(
    '<td class="figure" data-label="kr"><div><span class="amount">123\u202f450\u202f001</span>',
  )
  expect(file).toMatchObject({ kind: 'file', name: 'Tiltak = penger.xlsx', inline: false })
  const book = xlsx.read(bytes, { cellNF: true })
  const sheet = book.Sheets[book.SheetNames[0]!]!
  expect(xlsx.utils.sheet_to_json(sheet, { header: 1, defval: null, UTC: true })).toEqual([
    ['Tiltak', 'kr', 'Dato'],
    ['=1+1', 123_450_000.5, new Date('2026-03-01')],
    ['+47 & <b>', -0.05, null],
    ['@sum', 0, '1814-05-17'],
    ['Sum', 123_450_000.45, null],
  ])
  expect(sheet.C2).toMatchObject({ z: 'yyyy-mm-dd', w: '2026-03-01' })
  expect(sheet.A2).toMatchObject({ t: 's' })
  expect(sheet.A2).not.toHaveProperty('f')
})

test('in CSV what a spreadsheet would run is text, amounts have two decimals, and an illustration is marked in each row', async () => {
  expect(await csvOf({ tabell: 'measures.csv' }, { illustrative: true })).toEqual([
    'Tiltak,kr,Dato,illustrasjon',
    "'=1+1,123450000.50,2026-03-01,true",
    "'+47 & <b>,-0.05,,true",
    "'@sum,0.00,1814-05-17,true",
    'Sum,123450000.45,,true',
    '',
  ])
  expect(
    (await csvOf({ tabell: 'measures.csv' }, { each: true })).map(line => line.split(',').at(-1)),
  ).toEqual(['illustrasjon', 'false', 'true', 'false', 'true', ''])
})

test('as JSON a table has the same names in every language, amounts as text to the øre, days, and its total', async () => {
  const { file } = await shown({ tabell: 'measures.json' }, { each: true })
  expect(file).toEqual({
    kind: 'json',
    value: {
      table: 'measures',
      columns: [
        { name: 'measure', label: 'Tiltak', kind: 'words' },
        { name: 'amount', label: 'kr', kind: 'amount', unit: 'NOK' },
        { name: 'day', label: 'Dato', kind: 'day' },
      ],
      rows: [
        { measure: '=1+1', amount: '123450000.50', day: '2026-03-01', illustrative: false },
        { measure: '+47 & <b>', amount: '-0.05', day: null, illustrative: true },
        { measure: '@sum', amount: '0.00', day: '1814-05-17', illustrative: false },
      ],
      total: { amount: '123450000.45' },
      illustrative: true,
    },
  })
  const first = await shown({ tabell: 'first.json' })
  expect(first.file).toMatchObject({ value: { rows: [{ n: 1 }], total: null, illustrative: false } })
})

test('each table says where its files are, with what the page was asked; a part of a longer list does not', async () => {
  const { html } = await shown({ ord: 'a b' })
  expect(html).toContain('href="?ord=a+b&amp;tabell=first.xlsx"')
  expect(html).toContain('aria-label="Last ned JSON: Tiltak = penger"')
  expect((await shown({}, { part: true })).html).not.toContain('tabell=measures')
})

test('the caption, by which a table was once asked for, still finds it', async () => {
  expect((await csvOf({ tabell: 'Tiltak = penger.csv' })).at(0)).toBe('Tiltak,kr,Dato')
  expect((await shown({ tabell: 'Den første.xlsx' })).file).toMatchObject({ name: 'Den første.xlsx' })
})

test('a table or a format that is not there is not found', async () => {
  for (const tabell of ['Den andre.csv', '.csv', 'x', 'first.pdf', ''])
    expect((await shown({ tabell })).file).toEqual({ kind: 'notFound' })
})

test('tables that are called the same are told from each other', async () => {
  const tables = new TableFiles('nb', { tabell: 'alike 2.csv' }, false)
  const alike = (n: number) => (
    <Table
      name="alike"
      caption="Likt"
      rows={[n]}
      columns={column => [column.count('n', 'Tall', one => one)]}
    />
  )
  await (
    <PageTables.Provider value={tables}>
      {alike(1)}
      {alike(2)}
    </PageTables.Provider>
  ).toString()
  const file = tables.asked(writeSheet)
  expect(file?.kind === 'file' && new TextDecoder().decode(file.bytes)).toBe('Tall\r\n2\r\n')
})
