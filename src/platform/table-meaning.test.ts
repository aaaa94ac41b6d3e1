import * as xlsx from '@e965/xlsx'
import { expect, test } from 'vitest'
import type { ColumnKind } from './table-kinds.ts'
import { Problems } from './table-problems.ts'
import { readTable } from './table-read.ts'

type Kinds = Record<string, ColumnKind>

/** What becomes of the rows of a table in this very thread: fields, problems and notes. */
async function read(bytes: Buffer, kinds: Kinds) {
  const problems = new Problems()
  const options = { columns: Object.keys(kinds), kinds, mostBytes: 1e6, mostRows: 1000, problems }
  const table = await readTable(bytes, options)
  const rows: { fields: string[]; broken?: true }[] = []
  if (table) for await (const batch of table.rows) rows.push(...batch)
  return {
    rows: rows.map(one => one.fields),
    broken: rows.map(one => one.broken ?? false),
    told: problems.kept.map(one => `${one.code} ${one.line}:${one.column}`),
    values: problems.kept.map(({ values }) => values),
    notes: table?.form.notes ?? [],
  }
}
const csv = (...rows: string[]) => Buffer.from(`${rows.join('\n')}\n`)
const sheet = (rows: unknown[][], format?: Record<string, string>) => {
  const made = xlsx.utils.aoa_to_sheet(rows)
  for (const [address, z] of Object.entries(format ?? {})) made[address].z = z
  const book = xlsx.utils.book_new()
  xlsx.utils.book_append_sheet(book, made, 'Ark1')
  return xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}

test('a column of text is in plain form, at most so long, and has no number of a person', async () => {
  const kinds: Kinds = { a: { is: 'text', most: 5, needed: true }, b: { is: 'text', most: 40 } }
  const { rows, told, broken } = await read(
    csv('a;b', " x\u00a0 y ;'=1+1", ';', '123456;', 'x;Støtte 10915596784'),
    kinds,
  )
  expect(rows[0]).toEqual(['x y', '=1+1'])
  expect(told).toEqual(['emptyField 3:1', 'tooLong 4:1', 'personalNumber 5:2'])
  expect(broken).toEqual([false, true, true, true])
})

const amount: Kinds = { x: { is: 'text', most: 9 }, a: { is: 'amount' } }
test('amounts have two decimals, and may be left out only where that is said', async () => {
  const found = await read(
    csv('x;a', 'a;1 234,5', 'b;-2,50', 'c;', 'd;1,234', 'e;5 %', 'f;1e3', 'g;0,005', 'h;12345678901234'),
    amount,
  )
  expect(found.rows.slice(0, 2)).toEqual([
    ['a', '1234.5'],
    ['b', '-2.5'],
  ])
  expect(found.told).toEqual([
    ...[
      'emptyField 4:2',
      'ambiguousNumber 5:2',
      'badAmount 6:2',
      'badAmount 7:2',
      'badAmount 8:2',
      'badAmount 9:2',
    ],
  ])
  expect((await read(csv('x;a', 'a;'), { x: amount.x!, a: { is: 'amount', needed: false } })).told).toEqual(
    [],
  )
  expect((await read(csv('x;a', 'a;1234567890123'), amount)).told).toEqual([])
})

test('what is wrong is told with what was found', async () => {
  const kinds: Kinds = {
    a: { is: 'amount' },
    d: { is: 'date' },
    y: { is: 'year' },
    n: { is: 'yesNo' },
    f: { is: 'code', of: 'function' },
    t: { is: 'text', most: 3 },
  }
  const { values } = await read(
    csv('a;d;y;n;f;t', 'x;1/2/2026;206;kan;x;abcd', '1,234;1;x2026;2;1;abc'),
    kinds,
  )
  const column = Object.keys(kinds)
  expect(values).toEqual([
    ...['x', '1/2/2026', '206', 'kan', 'x'].map((found, i) => ({ column: column[i], found })),
    { column: 't', most: 3 },
    ...['1,234', '1', 'x2026', '2'].map((found, i) => ({ column: column[i], found })),
  ])
})

test('a comma between fields is a file with a decimal point', async () => {
  expect((await read(csv('x,a', 'a,450.000'), amount)).told).toEqual(['ambiguousNumber 2:2'])
  expect((await read(csv('x;a', 'a;450.000'), amount)).rows).toEqual([['a', '450000']])
  expect(
    (
      await read(
        sheet([
          ['x', 'a'],
          ['a', '450.000'],
        ]),
        amount,
      )
    ).told,
  ).toEqual(['ambiguousNumber 2:2'])
})

test('two decimal marks are told at each number that has one, with the lines that contradict each other', async () => {
  const { told, values } = await read(csv('x;a', 'a;1.5', 'b;7', 'c;2,5'), amount)
  expect(values[0]).toEqual({ column: 'a', found: '1.5', one: 2, other: 4 })
  expect(told).toEqual(['twoMarks 2:2', 'twoMarks 4:2'])
})

test('a sheet’s own numbers have a point, whatever they look like; per cent as it is shown', async () => {
  const rows = [
    ['of', 'v'],
    ['share', 0.333],
    ['share', 6.18],
    ['count', 6.125],
    ['share', 1 / 3],
  ]
  const kinds: Kinds = {
    of: { is: 'text', most: 9 },
    v: { is: 'figure', of: 'of', counts: { share: 'percent', count: 'any' }, otherwise: 'any' },
  }
  const { rows: read1, notes } = await read(sheet(rows, { B2: '0.0%', B3: '0.0" % av alle"' }), kinds)
  expect(read1.map(one => one[1])).toEqual(['33.3', '6.18', '6.125', '0.333333333'])
  expect(notes).toEqual([
    { code: 'rounded', count: 1, line: 5, column: 2 },
    { code: 'percentCells', count: 1, line: 2, column: 2 },
  ])
  expect(
    (await read(sheet(rows.slice(0, 2), { B2: '0%' }), { of: kinds.of!, v: { is: 'amount' } })).told,
  ).toEqual(['badAmount 2:2'])
})

test('figures are told apart by what they count, and a list by its name', async () => {
  const kinds: Kinds = {
    of: { is: 'text', most: 9 },
    v: { is: 'figure', of: 'of', counts: { n: 'whole', s: 'percent', k: 'kroner' }, otherwise: 'any' },
  }
  const text = csv(
    'of;v',
    'n;6.180',
    'n:2;7.250',
    's;4,8',
    's;kr 5',
    'n;5 %',
    'k;5 %',
    'k;kr 5',
    'y;5 %',
    's;5 %',
    'y;1234567890123456',
  )
  const { rows, told } = await read(text, kinds)
  expect(rows.map(one => one[1]).filter((_, i) => ![3, 4, 5, 9].includes(i))).toEqual([
    '6180',
    '7250',
    '4.8',
    '5',
    '5',
    '5',
  ])
  expect(told).toEqual(['notANumber 5:2', 'notANumber 6:2', 'notANumber 7:2', 'notANumber 11:2'])
})

test('a list of amounts means one thing in all of them', async () => {
  const kinds: Kinds = { x: { is: 'text', most: 9 }, a: { is: 'amounts' } }
  const one = await read(
    csv(
      'x;a',
      'a;"2025 vedtatt 1.234,50; 2026 foreslått 450.000"',
      'b;',
      'c;"2025 vedtatt 1 000\n2026 vedtatt 7"',
      'd;noe annet',
    ),
    kinds,
  )
  expect(one.rows.map(row => row[1])).toEqual([
    ...['2025 vedtatt 1234.5; 2026 foreslått 450000', '', '2025 vedtatt 1000; 2026 vedtatt 7', 'noe annet'],
  ])
  expect(
    (await read(csv('x;a', 'a;2025 vedtatt 1.50; 2'.replace('; 2', ''), 'b;2025 vedtatt 450.000'), kinds))
      .told,
  ).toEqual(['ambiguousNumber 3:2'])
})

test('codes of a municipality’s own hold KOSTRA’s', async () => {
  const kinds: Kinds = { f: { is: 'code', of: 'function' }, t: { is: 'code', of: 'type' } }
  const own = await read(csv('f;t', '24410;10100', '253 Helse og omsorg;11150', ';', '2110;1470'), kinds)
  expect(own.rows).toEqual([
    ['244', '010'],
    ['253', '115'],
    ['', ''],
    ['211', '147'],
  ])
  expect(own.notes).toEqual([
    { code: 'ownCodes', name: 'f', count: 2, found: '24410', read: '244', line: 2, column: 1 },
    { code: 'ownCodes', name: 't', count: 3, found: '10100', read: '010', line: 2, column: 2 },
  ])
  const wrong = await read(csv('f;t', '24410;10100', 'x;100', '0244100;20100', '0244;2'), kinds)
  expect(wrong.told).toEqual([
    'badCode 3:1',
    'badOwnCode 3:2',
    'badOwnCode 4:1',
    'badOwnCode 4:2',
    'badOwnCode 5:1',
    'badOwnCode 5:2',
  ])
  const three = await read(csv('f;t', '244;10', '12;099', 'x1;1x'), kinds)
  expect(three.rows.slice(0, 2)).toEqual([
    ['244', '010'],
    ['012', '099'],
  ])
  expect([three.told, three.notes]).toEqual([['badCode 4:1', 'badCode 4:2'], []])
  const short = await read(csv('f;t', '244;1100', '244;470'), kinds)
  expect([short.rows[0]![1], short.told]).toEqual(['100', ['badOwnCode 3:2']])
})

test('dates, years, yes and no, and numbers of municipalities', async () => {
  const kinds: Kinds = { d: { is: 'date' }, y: { is: 'year' }, n: { is: 'yesNo' }, m: { is: 'municipality' } }
  const { rows, told } = await read(
    csv(
      'd;y;n;m',
      '5.1.2026;2026;Ja;301',
      '2026-01-05;1999;X;K-0301',
      '05/01/2026;26;kanskje;0301 Oslo',
      ';;;',
      '32.1.2026;2126;0;974760673',
    ),
    kinds,
  )
  expect(rows.slice(0, 2)).toEqual([
    ['2026-01-05', '2026', 'true', '0301'],
    ['2026-01-05', '1999', 'true', '0301'],
  ])
  expect(rows[2]![3]).toBe('0301')
  expect(rows[4]!.slice(2)).toEqual(['false', '974760673'])
  expect(told).toEqual([
    ...[
      'ambiguousDate 4:1',
      'badYear 4:2',
      'badYesNo 4:3',
      'emptyField 5:1',
      'emptyField 5:2',
      'emptyField 5:3',
    ],
    ...['emptyField 5:4', 'badDate 6:1', 'badYear 6:2'],
  ])
  const american = await read(csv('d;y;n;m', '1/5/2026;2026;nei;1103', '1/13/2026;2026;nei;1103'), kinds)
  expect(american.rows.map(one => one[0])).toEqual(['2026-01-05', '2026-01-13'])
  expect(american.notes).toEqual([{ code: 'monthFirst', name: 'd', line: 2, column: 1 }])
  const norwegian = await read(csv('d;y;n;m', '1/5/2026;2026;nei;1103', '13/5/2026;2026;nei;1103'), kinds)
  expect([norwegian.rows[0]![0], norwegian.notes]).toEqual(['2026-05-01', []])
})
