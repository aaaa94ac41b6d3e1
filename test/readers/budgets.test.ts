import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { instantAt } from '../../src/core/dates.ts'
import { sumOre } from '../../src/core/ore.ts'
import { expectOk } from '../../src/core/result.ts'
import { previewFor, readLines, receiveLines, tieColumns } from '../../src/rooms/accounts/index.ts'
import type { EventRecord } from '../../src/rooms/events/index.ts'
import { testDatabase } from '../support/database.ts'
import { p } from '../support/money.ts'
import { potWithMoney, today } from '../support/pot-with-money.ts'
import { by, lead } from '../support/programme.ts'

// Budgets as municipalities publish them go in by saying which column is which, and nothing else is done to them.

const { db } = await testDatabase()
const { where } = await potWithMoney(db)
const command = by(lead(p), today)

/** By the file's own name of a column; what is not there is given for all lines, or left out. */
type Said = Partial<
  Record<'Dato' | 'Bilag' | 'Funksjon' | 'Art' | 'Konto' | 'Prosjekt' | 'Tekst' | 'Beløp' | 'Tiltak', string>
>
const given = { Dato: '01.01.2020', Bilag: 'Budsjett' }

async function tied(bytes: Buffer, head: readonly string[], said: Said) {
  const { number } = expectOk(await receiveLines(db, command, where, { name: 'budsjett.csv', bytes }))
  const which = { ...where, number }
  const before = (await previewFor(db, lead(p), where, number))!
  if (before.state === 'columns') {
    const columns = [
      'Dato',
      'Bilag',
      'Funksjon',
      'Art',
      'Konto',
      'Prosjekt',
      'Tekst',
      'Beløp',
      'Tiltak',
    ] as const
    const told = columns.map(column => {
      const place = said[column] === undefined ? -1 : head.indexOf(said[column])
      const all = given[column as 'Dato'] ?? ''
      return [column, place < 0 ? { place: null, given: all } : { place, given: '' }] as const
    })
    expectOk(await tieColumns(db, command, which, Object.fromEntries(told) as never))
    await readLines.run({ db, clock: () => instantAt(today) }, { subject: before.id } as EventRecord)
  }
  return { asked: before.state === 'columns', preview: (await previewFor(db, lead(p), where, number))! }
}

test('a budget without dates and vouchers is read by tying its columns, once for the municipality’s files like it', async () => {
  const head = ['art', 'art_tekst', 'tjeneste', 'beloep']
  const rows = [
    '10100;Fast lønn;24410;1 250 000',
    '16020;Brukerbetaling;25300; -   ',
    '11150;Mat;21100;-17,50',
  ]
  const bytes = (more = '') =>
    Buffer.from(`${[head.join(';'), ...rows, ...(more ? [more] : [])].join('\n')}\n`)
  const said = { Art: 'art', Tekst: 'art_tekst', Funksjon: 'tjeneste', Beløp: 'beloep' }
  const { asked, preview } = await tied(bytes(), head, said)
  expect(asked).toBe(true)
  expect(preview.judged).toMatchObject([
    {
      date: '2020-01-01',
      voucher: 'Budsjett',
      type: '010',
      function: '244',
      text: 'Fast lønn',
      ore: 125_000_000n,
    },
    { type: '602', function: '253', ore: 0n },
    { type: '115', function: '211', ore: -1750n },
  ])
  expect(preview.outcome.fileOre).toBe(124_998_250n)
  expect(preview.notes.map(one => one.code)).toEqual(['ownCodes', 'ownCodes'])
  // What was given for all lines of that file is offered for the next, and not taken for granted.
  const { rows: kept } = await sql<{ ties: { Dato: object; Beløp: object } }>`
    select ties from accounts.column_ties where municipality = ${p}`.execute(db)
  expect(kept[0]!.ties).toMatchObject({ Dato: { given: '2020-01-01' }, Beløp: { head: 'beloep' } })
})

test('a file whose columns have been tied before is read without asking', async () => {
  const head = ['Konteringsdag', 'Nr', 'Hva', 'Sum']
  const text = (amount: string) => Buffer.from(`${head.join(';')}\n11.05.2020;7;Leie;${amount}\n`)
  const said = { Dato: 'Konteringsdag', Bilag: 'Nr', Tekst: 'Hva', Beløp: 'Sum' }
  expect((await tied(text('100'), head, said)).asked).toBe(true)
  const again = await tied(text('200'), head, said)
  expect(again.asked).toBe(false)
  expect(again.preview).toMatchObject({ state: 'open', outcome: { fileOre: 20_000n } })
})

/** The file, what a person says of its columns, and its amounts by a reading of its own. */
const budgets: [file: string, said: Said][] = [
  [
    'stavanger_budsjett_2016_drift.csv',
    {
      Art: 'art',
      Funksjon: 'tjeneste_nr',
      Konto: 'ansvar',
      Prosjekt: 'prosjekt',
      Tekst: 'art_tekst',
      Beløp: 'beloep',
    },
  ],
  [
    'sogndal_budsjett-2013_driftsbudsjett.csv',
    { Art: 'konto', Funksjon: 'tjeneste', Konto: 'ansvar', Tekst: 'konto_tekst', Beløp: 'budsjett_2013' },
  ],
  ['bergen_budsjett-2013_driftsbudsjett.csv', { Funksjon: 'tjeneste', Tekst: 'tekst', Beløp: '2013' }],
  [
    'sauda_budsjett-2013_investeringsbudsjett.csv',
    { Funksjon: 'funksjonsomrade', Konto: 'ansvar', Tekst: 'ansvar_tekst', Beløp: 'nok' },
  ],
]
const reference = process.env.REFERENCE_DATA
test.skipIf(reference === undefined).each(budgets)(
  '%s: all lines and the exact sum (skipped where REFERENCE_DATA is not set)',
  async (file, said) => {
    const bytes = readFileSync(join(reference!, 'municipal-budgets', file))
    const rows: string[][] = parse(bytes, {
      delimiter: ';',
      skip_empty_lines: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n'],
    })
    const place = rows[0]!.indexOf(said.Beløp!)
    const amounts = rows.slice(1).map(row => {
      const digits = row[place]!.replace(/\s/g, '')
      return digits === '-' ? 0n : BigInt(digits) * 100n
    })
    const { asked, preview } = await tied(bytes, rows[0]!, said)
    console.log(
      `${file}: ${preview.rows} lines, ${preview.outcome.fileOre} øre, ${preview.notes.map(one => one.code)}`,
    )
    expect(preview.problems).toBeNull()
    expect([asked, preview.state]).toEqual([true, 'open'])
    expect(preview.rows).toBe(rows.length - 1)
    expect(preview.judged.map(one => one.ore)).toEqual(amounts)
    expect(preview.outcome.fileOre).toBe(sumOre(amounts))
    expect(preview.judged.every(one => one.function !== '')).toBe(true)
  },
)
