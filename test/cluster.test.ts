import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { type Cluster, startCluster } from '../src/platform/database/cluster.ts'
import { connect, refuseUnsafeServer } from '../src/platform/database/connect.ts'
import { createDatabase } from '../src/platform/database/databases.ts'
import { FolderInUse } from '../src/platform/database/folder-lock.ts'
import { serverLeftIn, startOf } from '../src/platform/database/processes.ts'
import { silentLog } from '../src/platform/log.ts'
import { race } from './starts/race.ts'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-cluster-'))
  // The server's user must reach it, also where this runs as root.
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Its number, and where the system tells, those of the processes that it has started. */
function processesOf({ pid }: Cluster): number[] {
  if (!existsSync('/proc/self/stat')) return [pid]
  const numbers = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return [pid, ...numbers.map(Number).filter(one => parentOf(one) === pid)]
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}

test('a second start on the same folder is refused in one sentence; a clean stop leaves no process', async () => {
  const folder = newFolder()
  const cluster = await startCluster(folder, silentLog)
  const second = await startCluster(folder, silentLog).catch((error: unknown) => error)
  expect(second).toBeInstanceOf(FolderInUse)
  expect((second as Error).message).toBe(
    `The data folder ${folder} is already in use by process ${process.pid}. Stop that one first, or choose another folder with HANDLINGSROM_DATA.`,
  )
  // Known by number and beginning: a number may be another program's a moment later. One that was listed and is gone at
  // the look is a connection's that had just been closed.
  const processes = processesOf(cluster).map(pid => ({ pid, began: startOf(pid) }))
  expect(processes[0]).toEqual({ pid: cluster.pid, began: expect.any(String) })
  await cluster.stop()
  expect(processes.filter(({ pid, began }) => began !== null && startOf(pid) === began)).toEqual([])
  expect(serverLeftIn(join(folder, 'postgres'))).toEqual({ postmaster: null, others: [] })
  for (const left of ['in-use.json', 'postgres/postmaster.pid'])
    expect(existsSync(join(folder, left))).toBe(false)
})

test('of two starts on one folder at once one holds it, whatever an earlier one left', async () => {
  const folder = newFolder()
  const ends = ['killed', 'stopped', 'killed', 'stopped'] as const
  for (const end of ends) expect(await race(folder, end)).toEqual({ outcomes: ['held', 'refused'], left: 0 })
})

test('what is acknowledged is on disk; a server that is not so careful is refused', async () => {
  const cluster = await startCluster(newFolder(), silentLog)
  onTestFinished(() => cluster.stop())
  const durable = connect(cluster.url('app', 'postgres'), 1)
  const careless = connect(
    `${cluster.url('app', 'postgres')}?options=${encodeURIComponent('-c synchronous_commit=off')}`,
    1,
  )
  try {
    await refuseUnsafeServer(durable)
    const { rows } = await sql<{ name: string; setting: string }>`
      select name, setting from pg_settings
      where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name`.execute(durable)
    expect(rows.map(one => `${one.name} ${one.setting}`)).toEqual([
      'fsync on',
      'full_page_writes on',
      'synchronous_commit on',
    ])
    await expect(refuseUnsafeServer(careless)).rejects.toThrow('synchronous_commit = off')
  } finally {
    await Promise.all([durable.destroy(), careless.destroy()])
  }
})

test.skipIf(process.getuid?.() !== 0)('as root the server runs as another user', async () => {
  const cluster = await startCluster(newFolder(), silentLog)
  onTestFinished(() => cluster.stop())
  const users = processesOf(cluster).flatMap(usersOf)
  expect(users.length).toBeGreaterThan(0)
  expect(users).not.toContain('0')
})

/** Whom a process runs as; nobody when it ended between the listing and the look. */
function usersOf(pid: number): string[] {
  try {
    return /^Uid:\t(.*)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]!.split('\t')
  } catch {
    return []
  }
}

/** Starts a cluster and makes a database in it, in a process of its own that is killed without warning. */
async function orphanedServer(folder: string): Promise<number> {
  const from = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)
  const script = `
    import { startCluster } from ${from('../src/platform/database/cluster.ts')}
    import { createDatabase } from ${from('../src/platform/database/databases.ts')}
    const cluster = await startCluster(${JSON.stringify(folder)}, () => {})
    await createDatabase(cluster.url('super', 'postgres'), 'kept', 'handlingsrom_owner')
    process.stdout.write(String(cluster.pid))
    setInterval(() => {}, 1000)`
  const app = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [told] = (await once(app.stdout, 'data')) as [Buffer]
  app.kill('SIGKILL')
  await once(app, 'exit')
  return Number(told.toString())
}

test('an orphaned server and the lock of its killed app are taken over', async () => {
  const folder = newFolder()
  const orphan = await orphanedServer(folder)
  expect(startOf(orphan)).not.toBeNull()
  expect(existsSync(join(folder, 'in-use.json'))).toBe(true)
  const cluster = await startCluster(folder, silentLog)
  onTestFinished(() => cluster.stop())
  expect(startOf(orphan)).toBeNull()
  await createDatabase(cluster.url('super', 'postgres'), 'other', 'handlingsrom_owner')
  const db = connect(cluster.url('app', 'kept'), 1)
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
  await db.destroy()
})
