import { execFile } from 'node:child_process'
import { chmodSync, createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { instantAt } from '../../src/core/dates.ts'
import { expectOk } from '../../src/core/result.ts'
import { startCluster } from '../../src/platform/database/cluster.ts'
import { connect, type Db } from '../../src/platform/database/connect.ts'
import { createDatabase } from '../../src/platform/database/databases.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { silentLog } from '../../src/platform/log.ts'
import { openTable, Problems } from '../../src/platform/table-file.ts'
import type { EventRecord } from '../../src/rooms/events/index.ts'
import { loadOfficialRegister } from '../../src/rooms/organisations/index.ts'
import * as statistics from '../../src/rooms/statistics/index.ts'
import { figureFile, figuresHeader } from '../support/figures.ts'
import '../support/setup.ts'

/**
 * `npm run test:import [ROWS]`: a file of 1 048 577 figures, one more than a sheet holds, is read alone, handed in,
 * checked, confirmed and written, each in a process of its own. Prints the seconds and the peak memory of each, and as a
 * ratio to reading alone; ends with 1 where rows are lost or the import needs three times the memory of reading.
 */
const count = Number(process.argv[2] ?? 1_048_577)
const database = 'import'
const today = '2026-11-22'
const command = {
  actor: { person: 'secretariat/udir', name: 'Sekretariat', role: 'secretariat', organisation: 'udir' },
  at: instantAt(today),
}

type Figures = { seconds: number; megabytes: number; said: string }

const steps: Record<string, (db: Db, argument: string) => Promise<string>> = {
  async read(_, path) {
    const problems = new Problems()
    const columns = figuresHeader.split(';')
    const source = () => createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>
    const table = await openTable(source, { columns, mostBytes: 1e9, mostRows: 1e7, problems })
    let rows = 0
    for await (const batch of table!.rows) rows += batch.length
    return String(rows)
  },
  async handIn(db, path) {
    const file = { name: 'tall.csv', bytes: readFileSync(path) }
    return expectOk(await statistics.handInFacts(db, command, { file, borders: '2024-01-01' })).id
  },
  async check(db, id) {
    await statistics.checkFacts.run({ db, clock: () => command.at }, { subject: id } as EventRecord)
    return ''
  },
  async write(db, id) {
    expectOk(await statistics.confirmImport(db, command, id))
    await statistics.writeFacts.run({ db, clock: () => command.at }, { subject: id } as EventRecord)
    return ''
  },
}

const [, , , step, url, argument] = process.argv
if (step) await runStep(step, url!, argument!)
else await main()

async function runStep(name: string, at: string, given: string): Promise<void> {
  const db = connect(at, 4)
  const begun = performance.now()
  const said = await steps[name]!(db, given)
  const seconds = (performance.now() - begun) / 1000
  await db.destroy()
  process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000, said }))
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-import-'))
  chmodSync(folder, 0o755)
  const cluster = await startCluster(join(folder, 'data'), silentLog)
  try {
    await createDatabase(cluster.url('super', 'postgres'), database, 'handlingsrom_owner')
    await migrate(cluster.url('owner', database))
    const db = connect(cluster.url('app', database), 2)
    const path = join(folder, 'tall.csv')
    const sum = await fill(db, path)
    const run = async (name: string, given: string): Promise<Figures> => {
      const self = join(import.meta.dirname, 'import.ts')
      const args = [self, String(count), name, cluster.url('app', database), given]
      const { stdout } = await promisify(execFile)(process.execPath, args)
      return JSON.parse(stdout) as Figures
    }
    const read = await run('read', path)
    tell('Reading the file alone', read, read)
    const handedIn = await run('handIn', path)
    tell('Handing it in', handedIn, read)
    const check = await run('check', handedIn.said)
    tell('Checking it, with preview', check, read)
    const write = await run('write', handedIn.said)
    tell('Writing it', write, read)
    const sound = await judge(db, sum, Number(read.said))
    await db.destroy()
    if (!sound || Math.max(check.megabytes, write.megabytes) > 3 * read.megabytes) process.exitCode = 1
  } finally {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An indicator for every 357 × 90 figures. Gives the sum of all values. */
async function fill(db: Db, path: string): Promise<bigint> {
  const ids = Array.from({ length: Math.ceil(count / (357 * 90)) }, (_, i) => `figure-${i}`)
  await db.transaction().execute(loadOfficialRegister)
  for (const id of ids) {
    const name = { nb: id, nn: id, en: id }
    expectOk(
      await statistics.describeIndicator(db, command, {
        id,
        name,
        about: name,
        unit: 'count',
        source: 'test',
        merging: 'sum',
        weight: null,
        illustrative: true,
      }),
    )
  }
  const { text, sum } = await figureFile(db, count, ids)
  writeFileSync(path, text)
  console.log(`${count} rows, ${(text.length / 1e6).toFixed(0)} MB`)
  return sum
}

async function judge(db: Db, sum: bigint, read: number): Promise<boolean> {
  const { rows } = await sql<{ count: number; sum: string; state: string; refused: string; staged: number }>`
    select count(*)::int as count, sum(value)::text as sum, (select state from statistics.imports) as state,
           (select result->>'refused' from statistics.imports) as refused,
           (select count(*)::int from statistics.staged) as staged
    from statistics.facts`.execute(db)
  const found = rows[0]!
  console.log(
    `${found.count} figures, state ${found.state}, ${found.refused} refused, ${found.staged} left over`,
  )
  return (
    found.count === count &&
    read === count &&
    BigInt(found.sum) === sum &&
    found.state === 'imported' &&
    found.staged === 0
  )
}

function tell(what: string, { seconds, megabytes }: Figures, alone: Figures): void {
  const ratio = (a: number, b: number) => `${(a / b).toFixed(1)} × reading`
  console.log(
    `${what}: ${seconds.toFixed(1)} s (${ratio(seconds, alone.seconds)}), ${megabytes.toFixed(0)} MB (${ratio(megabytes, alone.megabytes)})`,
  )
}
