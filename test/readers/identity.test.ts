import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { expectOk } from '../../src/core/result.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import { confirmImport, previewFor, readInKostra, receiveLines } from '../../src/rooms/accounts/index.ts'
import { testDatabase } from '../support/database.ts'
import { p } from '../support/money.ts'
import { potWithMoney, today } from '../support/pot-with-money.ts'
import { by, lead } from '../support/programme.ts'
import { accountsImporter } from './importers.ts'
import { over, tallied, tried } from './tally.ts'
import { type Cells, csv, workbook } from './variants.ts'

// What is one thing though it is written as two: a voucher that was posted, a municipality's own code, a key in KOSTRA.

afterAll(() => console.log(tallied()))

test('a line that has been posted is found again whatever a spreadsheet did to it', async () => {
  const { db } = await testDatabase()
  const { where, aMeasure } = await potWithMoney(db)
  await aMeasure()
  const command = by(lead(p), today)
  const names = ['Dato', 'Bilag', 'Funksjon', 'Art', 'Konto', 'Tekst', 'Beløp', 'Tiltak']
  const line = (voucher: string | number, account: string | number, text: string) =>
    [names, ['2020-05-11', voucher, '231', '010', account, text, 88, 1]] satisfies Cells
  const read = async (bytes: Buffer) => {
    const { number } = expectOk(await receiveLines(db, command, where, { name: 'fil', bytes }))
    return { ...where, number, preview: (await previewFor(db, lead(p), where, number))! }
  }
  const first = await read(csv(line('000123', '0310', 'Buss til Sørås'), ';'))
  expectOk(await confirmImport(db, command, first, { digest: first.preview.outcome.digest, ahead: false }))
  const tally = await over('posted before', 'accounts', async d => {
    const spelled = d.one([
      'Buss til Sørås',
      'BUSS TIL SØRÅS',
      'Buss til Sørås'.normalize('NFD'),
      'Buss  til Sørås ',
    ])
    const rows = line(
      d.one<string | number>(['000123', '123', 123, '00123']),
      d.one<string | number>(['0310', 310]),
      spelled,
    )
    const { preview } = await read(d.chance(0.5) ? csv(rows, d.one([';', '\t'])) : workbook(rows))
    return preview.judged[0]!.twin === 'imported' ? 'right' : JSON.stringify(rows[1])
  })
  expect(tally).toMatchObject({ right: tried, wrong: [] })
})

test('a municipality’s own codes are KOSTRA’s three digits, and rows of one key in KOSTRA’s form are added up', async () => {
  const { db } = await testDatabase()
  const { where, read } = await accountsImporter(db)
  const codes = await over('own codes', 'accounts', async d => {
    const [fn, type] = [d.one(['244', '253', '211', '120']), d.one(['010', '110', '470', '020'])]
    const [ownFn, ownType] = [`${fn}${d.below(10)}${d.below(10)}`, `1${type}${d.below(10)}`]
    const rows: Cells = [
      ['Dato', 'Bilag', 'Funksjon', 'Art', 'Tekst', 'Beløp'],
      [
        '2020-05-11',
        `K${d.below(1e9)}`,
        d.one([ownFn, `${ownFn} Tjeneste`]),
        d.one([ownType, Number(ownType)]),
        'x',
        5,
      ],
    ]
    const bytes = d.chance(0.5) ? csv(rows, ';') : workbook(rows)
    const made = await read(bytes)
    if ('refused' in made) return `refused ${made.refused}`
    const got = expectOk(await receiveLines(db, by(lead(p), today), where, { name: 'fil', bytes }))
    const [line] = (await previewFor(db, lead(p), where, got.number))!.judged
    const told = made.notes.filter(one => one.code === 'ownCodes').length
    return line!.function === fn && line!.type === type && told === 2
      ? 'right'
      : JSON.stringify([line, made.notes])
  })
  expect(codes).toMatchObject({ right: tried, wrong: [] })
  const kostra = await over('one key twice', 'KOSTRA', async d => {
    const amounts = Array.from({ length: 2 + d.below(4) }, () => d.below(100_000) - 50_000)
    const rows = amounts.map(one => `0A2020 342000                  1244 010${String(one).padStart(9)}`)
    const bytes = Buffer.from(rows.join(d.one(['\n', '\r\n'])) + d.one(['\n', '\r\n', '']))
    const answer = await readInKostra(
      db,
      by(lead(p), today),
      { ...where, year: 2020 },
      { name: `${d.below(1e9)}`, bytes },
    )
    if (!answer.ok) return 'refused'
    const { sum, notes } = await newestKostra(db)
    const right = sum === amounts.reduce((all, one) => all + one, 0) && notes.includes('rowsAdded')
    return right && notes.includes('noLineEnd') === !/\n$/.test(bytes.toString())
      ? 'right'
      : `${sum} for ${amounts}`
  })
  expect(kostra).toMatchObject({ right: tried, wrong: [] })
})

async function newestKostra(db: Db): Promise<{ sum: number; notes: string[] }> {
  const { rows } = await sql<{ sum: number; notes: { code: string }[] }>`
    select (select sum(thousands)::int from accounts.kostra_rows where file = f.id) as sum, notes
    from accounts.kostra_files f order by version desc limit 1`.execute(db)
  return { sum: rows[0]!.sum, notes: rows[0]!.notes.map(one => one.code) }
}
