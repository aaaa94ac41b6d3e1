import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../test/support/database.ts'
import { demoDatabase } from '../../test/support/demo.ts'
import { aLongLedger, potsIn } from '../../test/support/long-ledger.ts'
import type { Db } from '../platform/database/connect.ts'
import { balancesOf, type JournalForm, journalNames, journalOf } from '../rooms/ledger/index.ts'

/** `npm run test:ledger` writes five years with a hundred thousand postings. */
const postings = process.env.LEDGER_COMMANDS === undefined ? 400 : 100_000

const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-journal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const has = (tool: string) => spawnSync('which', [tool]).status === 0
async function written(db: Db, form: JournalForm, name: string): Promise<string> {
  const path = join(folder, `${name}.${form === 'hledger' ? 'journal' : 'beancount'}`)
  let text = ''
  for await (const piece of journalOf(db, form)) text += piece
  writeFileSync(path, text)
  return path
}

/** «month account» -> øre at the month's end, as the ledger itself says. */
async function monthEnds(db: Db, pots: readonly string[], months: readonly string[]) {
  const names = journalNames(await balancesOf(db, pots))
  const sums = new Map<string, bigint>()
  for (const month of months) {
    const asOf = { effectiveOn: `${month}-31`, recordedOn: '9999-12-31' }
    const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
    asOf.effectiveOn = last.toISOString().slice(0, 10)
    for (const one of await balancesOf(db, pots, asOf))
      if (one.ore !== 0n) sums.set(`${month} ${names.get(one.account)}`, one.ore)
  }
  return sums
}

const oreOf = (text: string) => BigInt(text.replace(/[^\d-]/g, ''))
const table = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .map(line => line.split(',').map(cell => cell.replace(/^"|"$/g, '').trim()))

function hledgerMonthEnds(path: string): Map<string, bigint> {
  const csv = execFileSync(
    'hledger',
    [
      '-f',
      path,
      '--strict',
      'balance',
      '--monthly',
      '--historical',
      '--flat',
      '--no-total',
      '-N',
      '-O',
      'csv',
    ],
    { maxBuffer: 1 << 28 },
  ).toString()
  const [head, ...rows] = table(csv)
  const sums = new Map<string, bigint>()
  for (const [account, ...cells] of rows)
    cells.forEach((cell, i) => {
      const ore = cell === '0' ? 0n : oreOf(cell)
      if (ore !== 0n) sums.set(`${head![i + 1]!.slice(0, 7)} ${account}`, ore)
    })
  return sums
}

function beancountMonthEnds(path: string, months: readonly string[]): Map<string, bigint> {
  expect(execFileSync('bean-check', [path]).toString()).toBe('')
  const query = 'select account, year, month, sum(number) group by account, year, month'
  const [, ...rows] = table(
    execFileSync('bean-query', ['-f', 'csv', path, query], { maxBuffer: 1 << 28 }).toString(),
  )
  const moved = new Map(
    rows.map(([account, year, month, sum]) => [`${year}-${month!.padStart(2, '0')} ${account}`, oreOf(sum!)]),
  )
  const sums = new Map<string, bigint>()
  for (const account of new Set(rows.map(row => row[0]!))) {
    let ore = 0n
    for (const month of months) {
      ore += moved.get(`${month} ${account}`) ?? 0n
      if (ore !== 0n) sums.set(`${month} ${account}`, ore)
    }
  }
  return sums
}

const sorted = (sums: Map<string, bigint>) => [...sums].map(([key, ore]) => `${key} ${ore}`).sort()

/** The same read from the text itself, for machines without the tools: dates and lines, nothing else. */
function ownMonthEnds(path: string, months: readonly string[]): Map<string, bigint> {
  const moved = new Map<string, Map<string, bigint>>()
  let month = ''
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    month = /^(\d{4}-\d{2})-\d{2} [(*]/.exec(line)?.[1] ?? month
    const [, account, kr] = /^ {4}(\S+) {2}(-?\d+\.\d{2}) NOK$/.exec(line) ?? []
    if (!account) continue
    const sums = moved.get(account) ?? new Map<string, bigint>()
    moved.set(account, sums.set(month, (sums.get(month) ?? 0n) + oreOf(kr!)))
  }
  const ends = new Map<string, bigint>()
  for (const [account, sums] of moved) {
    let ore = 0n
    for (const one of months) {
      ore += sums.get(one) ?? 0n
      if (ore !== 0n) ends.set(`${one} ${account}`, ore)
    }
  }
  return ends
}

describe.each<[string, () => Promise<Db>]>([
  ['the demo', async () => (await demoDatabase()).db],
  [`five years of ${postings} random postings`, async () => aLongLedger((await testDatabase()).db, postings)],
])('D-8 D-11 the journal of %s', (name, make) => {
  const read = (async () => {
    const db = await make()
    const hledger = await written(db, 'hledger', name)
    const beancount = await written(db, 'beancount', name)
    const used = [...new Set(readFileSync(hledger, 'utf8').match(/^\d{4}-\d{2}/gm))].sort()
    const months = monthsBetween(used[0]!, used.at(-1)!)
    const own = sorted(await monthEnds(db, await potsIn(db), months))
    return { hledger, beancount, months, own }
  })()

  test('says of every account at every month’s end what the ledger says, in both forms', async () => {
    const { hledger, beancount, months, own } = await read
    expect(own.length).toBeGreaterThan(50)
    for (const path of [hledger, beancount]) expect(sorted(ownMonthEnds(path, months))).toEqual(own)
  })

  test.skipIf(!has('hledger'))(
    'is read strictly by hledger, which agrees (Debian package hledger)',
    async () => {
      const { hledger, own } = await read
      expect(sorted(hledgerMonthEnds(hledger))).toEqual(own)
    },
  )

  test.skipIf(!has('bean-query'))(
    'is read by beancount, which agrees (Debian package beancount)',
    async () => {
      const { beancount, months, own } = await read
      expect(sorted(beancountMonthEnds(beancount, months))).toEqual(own)
    },
  )
})

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let [year, month] = first.split('-').map(Number) as [number, number]; ; month++) {
    if (month > 12) [year, month] = [year + 1, 1]
    const name = `${year}-${String(month).padStart(2, '0')}`
    months.push(name)
    if (name === last) return months
  }
}
