import * as xlsx from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { kroner } from '../core/ore.ts'
import { type Sheet, writeCsv, writeXlsx } from './sheet.ts'

const sheet: Sheet = {
  name: 'Tildeling: 2020/alle',
  columns: ['name', 'award_nok', 'share', 'illustrative', 'note'],
  rows: [
    ['Siljan', { ore: kroner(1_274_000) }, 0.25, true, null],
    ['=HYPERLINK("x")', { ore: -150n }, -3, false, '+1'],
    ['-5', { ore: 0n }, 0, false, '@SUM(A1)'],
    ['Sør-Fron, «x"y»\nny linje', { ore: 7n }, 1, false, "'"],
  ],
}
const cells = (bytes: Uint8Array) => xlsx.read(bytes, { cellFormula: true }).Sheets['Tildeling  2020 alle']!

test('the same sheet gives the same bytes, also a while later', async () => {
  const first = writeXlsx([sheet])
  await new Promise(resolve => setTimeout(resolve, 2_100))
  expect(Buffer.compare(Buffer.from(writeXlsx([sheet])), Buffer.from(first))).toBe(0)
})

test('numbers and amounts are numbers, text is text and never a formula', () => {
  const read = cells(writeXlsx([sheet]))
  expect(read.B2).toMatchObject({ t: 'n', v: 1_274_000 })
  expect(read.B3).toMatchObject({ t: 'n', v: -1.5 })
  expect(read.C3).toMatchObject({ t: 'n', v: -3 })
  expect(read.D2).toMatchObject({ t: 'b', v: true })
  for (const [at, text] of [
    ['A3', '=HYPERLINK("x")'],
    ['E3', '+1'],
    ['A4', '-5'],
    ['E4', '@SUM(A1)'],
  ] as const) {
    expect(read[at]).toMatchObject({ t: 's', v: text })
    expect(read[at].f).toBeUndefined()
  }
})

test('an amount beyond what a spreadsheet holds to the øre is refused', () => {
  expect(() => writeXlsx([{ ...sheet, rows: [[{ ore: 10n ** 17n }]] }])).toThrow(RangeError)
})

test('CSV: no cell can run as a formula, numbers keep their sign, quoting survives', () => {
  const read = parse(writeCsv(sheet), { columns: true }) as Record<string, string>[]
  expect(read.map(row => row.name)).toEqual([
    'Siljan',
    '\'=HYPERLINK("x")',
    "'-5",
    'Sør-Fron, «x"y»\nny linje',
  ])
  expect(read.map(row => row.award_nok)).toEqual(['1274000.00', '-1.50', '0.00', '0.07'])
  expect(read.map(row => row.share)).toEqual(['0.25', '-3', '0', '1'])
  expect(read.map(row => row.note)).toEqual(['', "'+1", "'@SUM(A1)", "'"])
})

test('several sheets, an empty one among them', () => {
  const book = xlsx.read(writeXlsx([{ name: '', columns: ['a'], rows: [] }, sheet]))
  expect(book.SheetNames).toEqual(['1', 'Tildeling  2020 alle'])
})
