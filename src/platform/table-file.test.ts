import * as xlsx from '@e965/xlsx'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTable, Problems, type TableSource } from './table-file.ts'

const columns = ['number', 'name', 'value'] as const
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)

async function read(source: TableSource, mostRows = 1000, mostBytes = 1_000_000) {
  const problems = new Problems()
  const table = await openTable(source, { columns, mostBytes, mostRows, problems })
  const rows = []
  if (table) for await (const batch of table.rows) rows.push(...batch)
  return { form: table?.form, at: table?.at, counts: table?.counts, rows, problems }
}
const codes = (problems: Problems) => problems.kept.map(one => [one.code, one.line, one.column])

test('comma, semicolon and tab; columns in any order and case, and more than are asked for', async () => {
  for (const mark of [',', ';', '\t']) {
    const text = `${['VALUE', 'more', 'number', 'Name'].join(mark)}\r\n${['1', 'x', '0301', 'Ås'].join(mark)}\r\n`
    const { form, at, rows, problems } = await read(bytes(text))
    expect(form).toMatchObject({
      kind: 'csv',
      encoding: 'utf-8',
      byteOrderMark: false,
      delimiter: mark,
      notes: [],
    })
    expect(at).toEqual({ value: 0, number: 2, name: 3 })
    expect(rows).toEqual([{ line: 2, fields: ['1', 'x', '0301', 'Ås'] }])
    expect(problems.count).toBe(0)
  }
})

const text = 'number;name;value\n3907;Sandefjord;1\n0301;Bærum – €;2\n'

test('with a byte order mark, as UTF-16 and as Windows-1252: the same rows, and it says how it was read', async () => {
  const windows = Buffer.concat([
    bytes('number;name;value\n3907;Sandefjord;1\n0301;B'),
    Buffer.from([0xe6, 0x72, 0x75, 0x6d, 0x20, 0x96, 0x20, 0x80]),
    bytes(';2\n'),
  ])
  const plain = await read(bytes(text))
  const be = bytes(`\ufeff${text}`, 'utf16le').swap16()
  const cases = [
    [bytes(`\ufeff${text}`), 'utf-8', true],
    [bytes(`\ufeff${text}`, 'utf16le'), 'utf-16le', true],
    [be, 'utf-16be', true],
    [windows, 'windows-1252', false],
  ] as const
  for (const [source, encoding, byteOrderMark] of cases) {
    const found = await read(source)
    expect(found.rows).toEqual(plain.rows)
    expect(found.form).toMatchObject({ encoding, byteOrderMark })
  }
  expect((await read(windows)).form?.notes).toEqual([{ code: 'notUtf8', line: 3, column: 7 }])
})

test('a file that was cut off: the last row is refused as such, and a character that was cut in two is no other encoding', async () => {
  const cut = await read(bytes('number,name,value\n0301,Oslo,1\n3907,Sande'))
  expect(codes(cut.problems)).toEqual([['truncated', 3, 3]])
  expect(cut.counts).toEqual({ rows: 2, refused: 1 })
  expect(cut.rows).toHaveLength(1)
  const half = await read(bytes('number,name,value\n0301,Oslo,1\n3907,Bæ').subarray(0, -1))
  expect(half.form).toMatchObject({ encoding: 'utf-8', notes: [{ code: 'noLineEnd' }] })
  expect(codes(half.problems)).toEqual([['truncated', 3, 3]])
})

test('wrong field counts name line and column, and are refused while the others are handed on', async () => {
  const found = await read(bytes('number,name,value\n1,a\n2,b,3,4\n\n5,c,6\n'))
  expect(codes(found.problems)).toEqual([
    ['wrongFieldCount', 2, 3],
    ['wrongFieldCount', 3, 4],
  ])
  expect(found.counts).toEqual({ rows: 3, refused: 2 })
  expect(found.rows).toEqual([{ line: 5, fields: ['5', 'c', '6'] }])
})

test('a broken quote stops the reading, on the line where the row begins', async () => {
  const middle = await read(bytes('number,name,value\n1,a,2\n2,b"c,3\n4,d,5\n'))
  expect(codes(middle.problems)).toEqual([['brokenQuote', 3, 2]])
  expect(middle.counts).toEqual({ rows: 2, refused: 1, stoppedAt: 3 })
  const open = await read(bytes(`number,name,value\n1,a,2\n2,"b,3\n${'4,d,5\n'.repeat(20_000)}`), 50_000)
  expect(codes(open.problems)).toEqual([['brokenQuote', 3, 2]])
  const long = await read(bytes(`number,name,value\n1,${'a'.repeat(30_000)},2\n`))
  expect(codes(long.problems)).toEqual([['rowTooLong', 2, 2]])
})

test('lines are counted right after fields that hold line ends', async () => {
  for (const end of ['\n', '\r\n']) {
    const found = await read(
      bytes(['number,name,value', '1,"a', 'b', 'c",2', '3,d,4', '5,e'].join(end) + end),
    )
    expect(found.rows.map(row => row.line)).toEqual([2, 5])
    expect(codes(found.problems)).toEqual([['wrongFieldCount', 6, 3]])
  }
})

test('what is no table is refused at once: empty, binary, too large, an unknown encoding, no head, a head twice', async () => {
  expect(codes((await read(bytes(' \n'))).problems)).toEqual([['empty', 1, 1]])
  expect(codes((await read(bytes('a\nb\0'))).problems)).toEqual([['binary', 2, 2]])
  expect(codes((await read(bytes(text), 1000, 10)).problems)).toEqual([['tooLarge', 1, 1]])
  expect(codes((await read(Buffer.from([0x61, 0x0a, 0x62, 0x81, 0x82]))).problems)).toEqual([
    ['unknownEncoding', 2, 2],
  ])
  expect(codes((await read(bytes('number,name\n1,2\n'))).problems)).toEqual([['missingColumn', 1, 3]])
  expect(codes((await read(bytes('number,name,value,Name\n'))).problems)).toEqual([['columnTwice', 1, 4]])
  expect(codes((await read(Buffer.from('PK\u0003\u0004garbage'))).problems)).toEqual([
    ['brokenWorkbook', 1, 1],
  ])
})

test('more rows than the limit stops the reading, and at most twenty problems are kept while all are counted', async () => {
  const many = await read(bytes(`number,name,value\n${'1,a,2\n'.repeat(30)}`), 25)
  expect(codes(many.problems)).toEqual([['tooManyRows', 27, 1]])
  expect(many.rows).toHaveLength(25)
  const wrong = await read(bytes(`number,name,value\n${'1,a\n'.repeat(50)}`))
  expect([wrong.problems.kept.length, wrong.problems.count, wrong.problems.more]).toEqual([20, 50, 30])
})

test('a workbook: dates, numbers and formulas as text, the sheet named, an error in a cell refused', async () => {
  const sheet = xlsx.utils.aoa_to_sheet([
    ['number', 'name', 'value', 'date'],
    ['0301', 'Oslo', 0.1 + 0.2],
  ])
  sheet.D2 = { t: 'n', v: 43861, z: 'yyyy-mm-dd' }
  sheet.A4 = { t: 's', v: '3907' }
  sheet.B4 = { t: 'e', v: 0x17, w: '#REF!' }
  sheet.C4 = { t: 'n', v: 3, f: '1+2' }
  sheet['!ref'] = 'A1:D4'
  const book = xlsx.utils.book_new()
  xlsx.utils.book_append_sheet(book, sheet, 'Tall')
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([['x']]), 'Annet')
  const found = await read(xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }))
  expect(found.form).toEqual({
    kind: 'xlsx',
    sheet: 'Tall',
    notes: [
      { code: 'formulas', count: 1, line: 4, column: 3 },
      { code: 'otherSheets', names: 'Annet' },
    ],
  })
  expect(found.rows).toEqual([
    { line: 2, fields: ['0301', 'Oslo', '0.3', '2020-01-31'] },
    { line: 4, fields: ['3907', '', '3', ''] },
  ])
  expect(codes(found.problems)).toEqual([['errorCell', 4, 2]])
})

test('whatever the pieces, the same rows; rows in = rows handed on + refused', async () => {
  const field = fc.stringMatching(/^[a-zæøå€0-9]{0,6}$/)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 20 }),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        // A line of empty fields alone is a row too; one without any text would be an empty line.
        const all = bytes(`${['number;name;value', ...lines.map(line => line.join(';'))].join('\n')}\n`)
        const whole = await read(all)
        const pieces = await read(async function* () {
          for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size)
        })
        expect(pieces.rows).toEqual(whole.rows)
        expect(pieces.problems.count).toBe(whole.problems.count)
        expect(whole.counts!.rows).toBe(lines.length)
        expect(whole.rows.length + whole.counts!.refused).toBe(lines.length)
      },
    ),
  )
})
