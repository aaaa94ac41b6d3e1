import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { decimalKr } from '../../src/core/ore.ts'
import { expectOk } from '../../src/core/result.ts'
import { confirmImport, previewFor, readInKostra, receiveLines } from '../../src/rooms/accounts/index.ts'
import { testDatabase } from '../support/database.ts'
import { p } from '../support/money.ts'
import { potWithMoney, today } from '../support/pot-with-money.ts'
import { by, lead } from '../support/programme.ts'
import { allocateImporter, figuresImporter } from './importers.ts'
import { type Cells, csv, workbook } from './variants.ts'

// Files that people's own systems wrote and that a reader once stumbled on, each with what is right.

const { db } = await testDatabase()
const { where, aMeasure } = await potWithMoney(db)
await aMeasure()
const command = by(lead(p), today)
const head = 'Dato;Bilag;Funksjon;Art;Tekst;Beløp;Tiltak'

async function received(bytes: Buffer) {
  const got = await receiveLines(db, command, where, { name: 'regnskap', bytes })
  if (!got.ok) {
    const { kept } = (got.refusal as unknown as { problems: { kept: { code: string; line: number }[] } })
      .problems
    return { refused: kept.map(one => `${one.code} ${one.line}`) }
  }
  const { number } = got.value
  const preview = (await previewFor(db, lead(p), where, number))!
  return {
    number,
    preview,
    amounts: preview.judged.map(one => decimalKr(one.ore)),
    codes: preview.notes.map(one => one.code),
  }
}
const lines = (...rows: string[]) => Buffer.from(`${[head, ...rows].join('\n')}\n`)
const line = (voucher: string, amount: string, more = '1') =>
  `15.05.2020;${voucher};244;100;Materiell;${amount};${more}`

test('amount-forms: kroner as Norwegians and their systems write them', async () => {
  const written = ['1.234,56-', '(1 234,56)', '1 500,-', 'kr 1 500,00', 'NOK 1500', '+1500,00', '1234,560']
  const { amounts } = await received(lines(...written.map((one, i) => line(`M${i}`, one))))
  expect(amounts).toEqual(['-1234.56', '-1234.56', '1500.00', '1500.00', '1500.00', '1500.00', '1234.56'])
})
test('accounts-mixed-point: a point in two meanings is refused, and told with its line', async () => {
  const { refused } = await received(lines(line('C1', '1656.20'), line('C2', '450.000')))
  expect(refused).toEqual(['ambiguousNumber 3'])
})
test('accounts-dash-is-zero: a dash is nought, and a line of nothing is never posted', async () => {
  const { amounts, preview } = await received(lines(line('B1', ' 1 362 '), line('B2', ' -   ')))
  expect(amounts).toEqual(['1362.00', '0.00'])
  expect(preview!.judged.map(one => one.fate)).toEqual(['posts', 'aside'])
})
test('accounts-cut-off: a file that ends within its last line says so', async () => {
  const { codes } = await received(
    Buffer.from(
      `${head}\n${line('D1', '1656,20')}\n16.05.2020;D2;244;100;Materiell;1;12`.replace(';1;12', ';12;1'),
    ),
  )
  expect(codes).toEqual(['noLineEnd'])
})
test('accounts-konto-and-ansvar: a column stands by its own name first', async () => {
  const text =
    'Dato;Bilag;Funksjon;Art;Konto;Ansvar;Tekst;Beløp\n15.05.2020;S1;244;010;3100;120;Materiell;100,00\n'
  const { preview } = await received(Buffer.from(text))
  expect(preview!.judged).toMatchObject([{ account: '3100', ore: 10_000n }])
})
test('accounts-own-codes: five digits hold KOSTRA’s three, and it is told', async () => {
  const { preview, codes } = await received(
    Buffer.from(`${head}\n15.05.2020;K1;25300;10100;Materiell;100,00;1\n`),
  )
  expect(preview!.judged).toMatchObject([{ function: '253', type: '010' }])
  expect(codes).toEqual(['ownCodes', 'ownCodes'])
})
test('accounts-second-sheet and hidden-rows: what was not read, and what is not seen, is told', async () => {
  const rows: Cells = [
    head.split(';'),
    ['2020-05-15', 'T1', '244', '100', 'Materiell', 100.5, 1],
    ['2020-05-15', 'T2', '244', '100', 'Materiell', 77_777, 1],
  ]
  const { preview, amounts } = await received(workbook(rows, { others: ['November'], hiddenRows: [2] }))
  expect(amounts).toEqual(['100.50', '77777.00'])
  expect(preview!.notes).toEqual([
    { code: 'otherSheets', names: 'November' },
    { code: 'hiddenRows', count: 1, line: 3 },
  ])
})
test('accounts-mixed-point: a separator at the end of each row does not hide the row from its column', async () => {
  const rows = [line('E1', '1656.20'), line('E2', '450.000')].map(one => `${one};`)
  expect((await received(lines(...rows))).refused).toEqual(['ambiguousNumber 3'])
  const own = Buffer.from(`${head}\n15.05.2020;E3;25300;10100;Materiell;100,00;1;\n`)
  const { preview, codes } = await received(own)
  expect(preview!.judged).toMatchObject([{ function: '253', type: '010' }])
  expect(codes).toEqual(['ownCodes', 'ownCodes'])
})
test('a number of a person in a text is refused with its line and column', async () => {
  // A number of the test population, which no person has.
  const { refused } = await received(lines(line('P1', '1,00').replace('Materiell', 'Støtte 10915596784')))
  expect(refused).toEqual(['personalNumber 2'])
  // A voucher's own number may look like one.
  expect((await received(lines(line('10915596784', '1,00')))).amounts).toEqual(['1.00'])
})
test('a title above the table, and notes beside it, are no part of it, and are told', async () => {
  const rows = [
    'Regnskap mai 2020, utvalg 244',
    '',
    head,
    `${line('O1', '10,00')};;sjekket`,
    line('O2', '2,50'),
  ]
  const { amounts, preview } = await received(Buffer.from(`${rows.join('\n')}\n`))
  expect(amounts).toEqual(['10.00', '2.50'])
  expect(preview!.notes).toEqual([
    { code: 'aboveTable', count: 1, line: 3 },
    { code: 'beyondHead', count: 1, line: 4, column: 9 },
  ])
  const cut = `${head}\n15.05.2020;O3;244;100;Mat; drikke;7,00;1\n`
  expect((await received(Buffer.from(cut))).refused).toEqual(['wrongFieldCount 2'])
})
test('twin-equal-pay-lines: four equal wage lines are four, and a fifth is the one that is new', async () => {
  const wage = line('L1', '41250,00')
  const { preview, number } = await received(lines(wage, wage, wage, wage))
  expect(preview!.outcome).toMatchObject({ postsOre: 16_500_000n, alike: 3, count: { posts: 4 } })
  expectOk(
    await confirmImport(
      db,
      command,
      { ...where, number: number! },
      { digest: preview!.outcome.digest, ahead: false },
    ),
  )
  const again = await received(lines(wage, wage, wage, wage, wage))
  expect(again.preview!.outcome).toMatchObject({ postsOre: 4_125_000n, count: { posts: 1, twin: 4 } })
})
test('twin-leading-zeros: a voucher that a spreadsheet took the noughts of is the one posted before', async () => {
  const first = await received(lines('13.05.2020;000123;244;100;Buss;88,00;1'))
  const which = { ...where, number: first.number! }
  expectOk(await confirmImport(db, command, which, { digest: first.preview!.outcome.digest, ahead: false }))
  const rows: Cells = [head.split(';'), ['2020-05-13', 123, '244', '100', 'Buss', 88, 1]]
  expect((await received(workbook(rows))).preview!.judged).toMatchObject([{ twin: 'imported', fate: 'twin' }])
})

test('kostra-same-row-twice: rows of one function and type are added up, as Statistics Norway does', async () => {
  const rows = [100, 50].map(one => `0A2020 342000                  1244 010${String(one).padStart(9)}\n`)
  const file = { name: 'dup.dat', bytes: Buffer.from(rows.join('')) }
  expectOk(await readInKostra(db, command, { ...where, year: 2020 }, file))
  const { rows: kept } = await sql<{ thousands: bigint }>`
    select thousands from accounts.kostra_rows where function = '244' and type = '010'`.execute(db)
  expect(kept).toEqual([{ thousands: 150n }])
})

describe('a file of figures', async () => {
  const figures = await figuresImporter(db)
  const reads = {
    '/tall/les-inn': figures,
    'allocate with units': allocateImporter(true),
    allocate: allocateImporter(false),
  }
  test.each(Object.entries(reads))(
    'facts-thousands-point: 6.180 children are 6 180, or refused (%s)',
    async (name, reader) => {
      const made = await reader.read(
        csv(
          reader.table([
            { counts: 'whole', value: '6.180' },
            { counts: 'percent', value: '4,8' },
          ]),
          ';',
        ),
      )
      // Where nothing says that children are counted in whole, the figure is refused rather than guessed at.
      if (name === 'allocate') expect(made).toEqual({ refused: ['ambiguousNumber'] })
      else expect(made).toMatchObject({ numbers: ['6180', '4.8'] })
    },
  )
  test.each(Object.entries(reads))(
    'facts-negative: a result of -2.3 per cent is kept (%s)',
    async (_, reader) => {
      const made = await reader.read(csv(reader.table([{ counts: 'percent', value: '-2.3' }]), ','))
      expect(made).toMatchObject({ numbers: ['-2.3'] })
    },
  )
  test.each(Object.entries(reads))(
    'facts-many-decimals: rounded to nine, with a note (%s)',
    async (_, reader) => {
      const made = await reader.read(
        workbook(
          reader.table([
            { counts: 'percent', value: 1 / 3 },
            { counts: 'percent', value: 1e-7 },
          ]),
        ),
      )
      expect(made).toMatchObject({
        numbers: ['0.333333333', '0.0000001'],
        notes: [{ code: 'rounded', count: 1, line: 2 }],
      })
    },
  )
  test.each(Object.entries(reads))(
    'hidden-rows: a row that a filter hides is told (%s)',
    async (_, reader) => {
      const rows = reader.table([
        { counts: 'whole', value: 100 },
        { counts: 'whole', value: 99_999 },
      ])
      const made = await reader.read(workbook(rows, { hiddenRows: [2] }))
      expect(made).toMatchObject({ notes: [{ code: 'hiddenRows', count: 1, line: 3 }] })
    },
  )
  test('cli-lost-zero: Oslo’s number without its nought is Oslo', async () => {
    for (const reader of Object.values(reads)) {
      const made = await reader.read(csv(reader.table([{ counts: 'whole', value: 5, number: '301' }]), ','))
      expect(made).toMatchObject({ numbersOf: ['0301'] })
    }
  })
})
