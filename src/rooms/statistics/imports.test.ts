import * as xlsx from '@e965/xlsx'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { figureFile, figuresHeader } from '../../../test/support/figures.ts'
import { actorOf, by } from '../../../test/support/programme.ts'
import { instantAt } from '../../core/dates.ts'
import { expectOk } from '../../core/result.ts'
import type { EventRecord } from '../events/index.ts'
import { loadOfficialRegister } from '../organisations/index.ts'
import type { FactsImport } from './import.model.ts'
import { selectImports } from './imports.store.ts'
import {
  addFacts,
  checkFacts,
  confirmImport,
  facts,
  handInFacts,
  loadChildren,
  stopImport,
  writeFacts,
} from './index.ts'

const { db } = await testDatabase()
const today = '2026-11-22'
const secretariat = by(actorOf('secretariat', 'udir'), today)
const context = { db, clock: () => instantAt(today) }

beforeAll(() =>
  db.transaction().execute(async tx => {
    await loadOfficialRegister(tx)
    await loadChildren(tx)
  }),
)

type Input = string | Uint8Array
const bytesOf = (input: Input) => (typeof input === 'string' ? Buffer.from(input) : input)

/** Hands a file in and lets the job look through it. */
async function checked(input: Input, borders: string | null = '2024-01-01'): Promise<FactsImport> {
  const file = { name: 'tall.csv', bytes: bytesOf(input) }
  const { id } = expectOk(await handInFacts(db, secretariat, { file, borders }))
  await checkFacts.run(context, { subject: id } as EventRecord)
  return (await selectImports(db, { id }))[0]!
}
async function imported(input: Input, borders?: string | null): Promise<FactsImport> {
  const { id } = await checked(input, borders)
  expectOk(await confirmImport(db, secretariat, id))
  await writeFacts.run(context, { subject: id } as EventRecord)
  return (await selectImports(db, { id }))[0]!
}
const factCount = async () =>
  (await sql<{ count: number }>`select count(*)::int as count from statistics.facts`.execute(db)).rows[0]!
    .count
const stagedCount = async () =>
  (await sql<{ count: number }>`select count(*)::int as count from statistics.staged`.execute(db)).rows[0]!
    .count
const row = (
  number: string,
  value: string,
  more: Partial<Record<'indicator' | 'year' | 'source', string>> = {},
) =>
  [
    number,
    more.indicator ?? 'population',
    more.year ?? '1999',
    value,
    more.source ?? 'SSB',
    '2024-01-01',
    'false',
  ].join(';')
const file = (...rows: string[]) => `${[figuresHeader, ...rows].join('\n')}\n`
const problems = ({ result }: FactsImport) => result!.problems.map(one => [one.code, one.line, one.column])

/** Rows in = accepted + refused, and a file that is refused leaves nothing behind. */
async function expectRefused(one: FactsImport, before: number): Promise<void> {
  const { rows, accepted, refused } = one.result!
  expect(one.state).toBe('refused')
  expect(rows).toBe(accepted + refused)
  expect([await factCount(), await stagedCount()]).toEqual([before, 0])
  expect((await confirmImport(db, secretariat, one.id)).ok).toBe(false)
}

test('65 536 rows: all of them become figures, with control totals by indicator and year', async () => {
  const before = await factCount()
  const { text, count, sum } = await figureFile(db, 65_536)
  const begun = performance.now()
  const one = await imported(text)
  console.log(`65 536 rows imported in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  expect(one).toMatchObject({ state: 'imported', rowsRead: 65_536 })
  const { rows, accepted, refused, fresh, totals } = one.result!
  expect([rows, accepted, refused, fresh]).toEqual([65_536, 65_536, 0, 65_536])
  expect(totals.reduce((all, each) => all + each.count, 0)).toBe(count)
  expect(totals.reduce((all, each) => all + BigInt(each.sum), 0n)).toBe(sum)
  expect([await factCount(), await stagedCount()]).toEqual([before + 65_536, 0])
})

describe('a file that is not whole or not right is refused whole', () => {
  test('one that was cut off', async () => {
    const before = await factCount()
    const text = file(row('0301', '1'), row('4601', '2'), row('1103', '3'))
    const one = await checked(text.slice(0, -20))
    await expectRefused(one, before)
    expect(problems(one)).toEqual([['truncated', 4, 6]])
    expect(one.result!.notes).toContainEqual({ code: 'noLineEnd' })
  })

  test('the same key twice, with both lines', async () => {
    const before = await factCount()
    const one = await checked(file(row('0301', '1'), row('4601', '2'), row('0301', '1'), row('301', '3')))
    await expectRefused(one, before)
    expect(one.result!.problems.map(({ code, line, values }) => [code, line, values.first])).toEqual([
      ['duplicate', 4, 2],
      ['duplicate', 5, 2],
    ])
    expect(one.result).toMatchObject({ rows: 4, accepted: 2, refused: 2 })
  })

  test('what is wrong with a row is told with line and column', async () => {
    const before = await factCount()
    const one = await checked(
      file(
        row('9999', '1'),
        row('0811', '1'),
        row('0301', '1-1'),
        row('0301', '12 34'),
        row('0301', '1', { indicator: 'unknown' }),
        row('0301', '1', { year: '99' }),
        row('0301', '1', { source: '' }),
        '0301;population;1999;1;SSB;2024-02-30;kanskje',
        row('0301', '5'),
      ),
    )
    await expectRefused(one, before)
    expect(problems(one)).toEqual([
      ['unknownMunicipality', 2, 1],
      ['otherBorders', 3, 1],
      ['notANumber', 4, 4],
      ['notANumber', 5, 4],
      ['unknownIndicator', 6, 2],
      ['badYear', 7, 3],
      ['emptyField', 8, 5],
      ['badDate', 9, 6],
      ['badYesNo', 9, 7],
    ])
    expect(one.result).toMatchObject({ rows: 9, accepted: 1, refused: 8 })
  })

  test('binary, empty, without head', async () => {
    const before = await factCount()
    for (const [input, code] of [
      [Buffer.from([1, 2, 0, 3]), 'binary'],
      ['\n\n', 'empty'],
      ['a;b\n1;2\n', 'missingColumn'],
    ] as const) {
      const one = await checked(input)
      await expectRefused(one, before)
      expect(one.result!.problems[0]!.code).toBe(code)
    }
  })
})

test('a byte order mark, Windows-1252 and a workbook give the same figures, and the preview says how it was read', async () => {
  const text = file(row('0301', '12,5', { source: 'Oslo kommune – bærum', year: '1998' }))
  const windows = Buffer.from(text.replace('–', '\u0096'), 'latin1')
  const book = xlsx.utils.book_new()
  const cells = text
    .trim()
    .split('\n')
    .map((line, i) =>
      line.split(';').map((cell, j) => (i > 0 && j === 0 ? 301 : i > 0 && j === 3 ? 12.5 : cell)),
    )
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(cells), 'Tall')
  const kinds = [
    [
      `\ufeff${text}`,
      { kind: 'csv', encoding: 'utf-8', byteOrderMark: true, delimiter: ';' },
      { fresh: 1, same: 0 },
    ],
    [
      windows,
      { kind: 'csv', encoding: 'windows-1252', byteOrderMark: false, delimiter: ';' },
      { fresh: 0, same: 1 },
    ],
    [xlsx.write(book, { type: 'buffer' }) as Buffer, { kind: 'xlsx', sheet: 'Tall' }, { fresh: 0, same: 1 }],
  ] as const
  for (const [input, form, counts] of kinds) {
    const one = await imported(input)
    expect(one.state).toBe('imported')
    expect(one.result).toMatchObject({ form, ...counts, changed: 0 })
  }
  const [found] = (await facts(db, { organisations: ['m-0301'], upToYear: 1998 })).filter(
    one => one.year === 1998 && one.indicator === 'population',
  )
  expect(found).toMatchObject({ value: '12.5', source: 'Oslo kommune – bærum' })
})

test('another value is a new version: the preview shows it, the old one stays', async () => {
  await imported(file(row('0301', '10', { year: '1997' }), row('4601', '11', { year: '1997' })))
  const second = await imported(
    file(row('0301', '12', { year: '1997' }), row('4601', '11', { year: '1997' })),
  )
  expect(second.result).toMatchObject({
    fresh: 0,
    same: 1,
    changed: 1,
    changes: [{ indicator: 'population', organisation: 'm-0301', year: 1997, was: '10', becomes: '12' }],
  })
  const { rows } = await sql`
    select version, value::text, import = ${second.id} as mine from statistics.facts
    where indicator = 'population' and organisation = 'm-0301' and year = 1997 order by version`.execute(db)
  expect(rows).toEqual([
    { version: 1, value: '10', mine: false },
    { version: 2, value: '12', mine: true },
  ])
  const now = await facts(db, { organisations: ['m-0301'], upToYear: 1997 })
  expect(
    now.filter(one => one.indicator === 'population' && one.year === 1997).map(one => one.value),
  ).toEqual(['12'])
})

test('figures that came in after the preview make a new preview, and nothing is written by the old one', async () => {
  const one = await checked(file(row('0301', '1', { year: '1996' })))
  const other = {
    indicator: 'population',
    organisation: 'm-0301',
    year: 1996,
    value: '7',
    source: 'x',
    asOf: '1996-01-01',
    illustrative: false,
  }
  await db.transaction().execute(tx => addFacts(tx, [other]))
  expectOk(await confirmImport(db, secretariat, one.id))
  await writeFacts.run(context, { subject: one.id } as EventRecord)
  const [again] = await selectImports(db, { id: one.id })
  expect(again).toMatchObject({ state: 'checked', result: { fresh: 0, changed: 1 } })
  const now = await facts(db, { organisations: ['m-0301'], upToYear: 1996 })
  expect(now.find(each => each.year === 1996)?.value).toBe('7')
})

test('a job that runs twice acts once, also one that was broken off half way', async () => {
  const one = await checked(file(row('0301', '1', { year: '1995' })))
  await sql`update statistics.imports set state = 'checking' where id = ${one.id}`.execute(db)
  await checkFacts.run(context, { subject: one.id } as EventRecord)
  expect(await stagedCount()).toBeGreaterThan(0)
  expectOk(await confirmImport(db, secretariat, one.id))
  const before = await factCount()
  for (let i = 0; i < 2; i++) await writeFacts.run(context, { subject: one.id } as EventRecord)
  expect(await factCount()).toBe(before + 1)
})

test('an import that is stopped while it is being read stops reading and leaves nothing behind', async () => {
  const { text } = await figureFile(db, 40_000)
  const given = { file: { name: 'x', bytes: Buffer.from(text) }, borders: '2024-01-01' }
  const { id } = expectOk(await handInFacts(db, secretariat, given))
  const before = await stagedCount()
  const reading = checkFacts.run(context, { subject: id } as EventRecord)
  while ((await selectImports(db, { id }))[0]!.rowsRead === 0) await new Promise(next => setTimeout(next, 1))
  expectOk(await stopImport(db, secretariat, id))
  await reading
  const [stopped] = await selectImports(db, { id })
  expect(stopped!.state).toBe('stopped')
  expect(stopped!.rowsRead).toBeLessThanOrEqual(40_000)
  expect(await stagedCount()).toBe(before)
})

test('an import can be stopped until it is confirmed, and only the secretariat reads figures in', async () => {
  const one = await checked(file(row('0301', '1', { year: '1994' })))
  const staged = await stagedCount()
  expectOk(await stopImport(db, secretariat, one.id))
  expect(await stagedCount()).toBe(staged - 1)
  expect(await confirmImport(db, secretariat, one.id)).toMatchObject({ refusal: { code: 'notReady' } })
  await checkFacts.run(context, { subject: one.id } as EventRecord)
  expect((await selectImports(db, { id: one.id }))[0]!.state).toBe('stopped')
  const lead = by(actorOf('programmeLead', 'm-0301'), today)
  const input = { file: { name: 'x', bytes: Buffer.from('x') }, borders: null }
  for (const answer of [
    await handInFacts(db, lead, input),
    await confirmImport(db, lead, one.id),
    await stopImport(db, lead, one.id),
  ])
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'notAllowed' } })
})
