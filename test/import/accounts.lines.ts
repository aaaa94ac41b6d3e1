import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addDays } from '../../src/core/dates.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import { writeLines } from '../../src/rooms/accounts/index.ts'
import { testDatabase } from '../support/database.ts'
import { p } from '../support/money.ts'
import { potWithMoney } from '../support/pot-with-money.ts'

/**
 * `npm run test:accounts`: two fifths of the lines and then all of them, as CSV and as XLSX, are handed in, read by
 * the job while its progress is looked at, looked over and posted, each in a process of its own. Prints seconds and the
 * peak memory of each; fails where a line is lost, no progress is seen, or the CSV needs a quarter more memory for
 * two and a half times the lines.
 */
const count = Number(process.env.LINES ?? 50_000)
type Figures = { seconds: number; megabytes: number; said: string }

test(`${count} lines of accounts are read with flat memory while progress is seen, and all are posted`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-accounts-'))
  const { db, url } = await testDatabase()
  const { aMeasure, where } = await potWithMoney(db)
  await aMeasure()
  const of = { db, url, programme: where.programme }
  try {
    const fewer = await whole(of, join(folder, 'to-femdeler.csv'), (count * 2) / 5)
    const csv = await whole(of, join(folder, 'alt.csv'), count)
    const xlsx = await whole(of, join(folder, 'alt.xlsx'), count)
    console.log(`CSV memory, all lines to two fifths: ${(csv.megabytes / fewer.megabytes).toFixed(2)}`)
    expect(csv.megabytes).toBeLessThan(1.25 * fewer.megabytes)
    expect([csv.sound, xlsx.sound]).toEqual([true, true])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** One file all the way: whether every line was posted and progress seen, and the peak memory of the job. */
async function whole(
  { db, url, programme }: { db: Db; url: string; programme: string },
  path: string,
  lines: number,
) {
  fill(path, lines)
  const run = async (name: string, given: string): Promise<Figures> => {
    const args = [join(import.meta.dirname, 'accounts-step.ts'), url, programme, p, name, given]
    // What a process may take it takes, so that the job is told to be frugal: what it holds then is what it needs.
    const frugal =
      name === 'read' && path.endsWith('csv') ? ['--max-old-space-size=48', '--max-semi-space-size=4'] : []
    const { stdout } = await promisify(execFile)(process.execPath, [...frugal, ...args])
    const figures = JSON.parse(stdout) as Figures
    console.log(
      `${path.split('/').at(-1)} ${name}: ${figures.seconds.toFixed(1)} s, ${figures.megabytes.toFixed(0)} MB`,
    )
    return figures
  }
  const { said: number } = await run('handIn', path)
  const seen = new Set<number>()
  const watch = setInterval(async () => {
    const { rows } = await sql<{ state: string; rows: number }>`
      select state, rows from accounts.imports where number = ${Number(number)}`.execute(db)
    if (rows[0]?.state === 'reading') seen.add(rows[0].rows)
  }, 20)
  const { megabytes } = await run('read', number)
  clearInterval(watch)
  const { said } = await run('look', number)
  await run('post', number)
  const sum = (BigInt(lines) / 100n) * 5050n
  const found = JSON.parse(said) as { state: string; rows: number; posts: number; ore: string }
  const { rows } = await sql<{ posted: number; ore: string }>`
    select posted_lines as posted, posted_ore as ore from accounts.imports where number = ${Number(number)}`.execute(
    db,
  )
  const whole = found.state === 'open' && found.rows === lines && found.posts === lines
  const posted = rows[0]!.posted === lines && BigInt(rows[0]!.ore) === sum
  console.log(
    `${lines} lines, ${sum} øre, posted ${posted}; progress seen at ${[...seen].sort((a, b) => a - b)}`,
  )
  return { megabytes, sound: whole && posted && seen.size > 0 }
}

/** Lines of 1 to 100 øre, as a municipality's ledger has them. */
function fill(path: string, lines: number): void {
  const rows = Array.from({ length: lines }, (_, i) => ({
    ...{ date: addDays('2020-02-01', i % 100), voucher: `${path.length}-${i}`, function: '231', type: '010' },
    ...{
      account: '3100',
      project: '4711',
      text: `Fastlønn stilling ${i % 500}`,
      ore: BigInt(1 + (i % 100)),
      measureNumber: 1,
    },
  }))
  writeFileSync(path, writeLines(path.endsWith('csv') ? 'csv' : 'xlsx', 'Bilag', rows))
}
