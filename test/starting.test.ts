import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { postgresBinaries } from '../src/platform/database/binaries.ts'
import { type Cluster, startCluster } from '../src/platform/database/cluster.ts'
import { serverLeftIn, startOf } from '../src/platform/database/processes.ts'
import { spawnServer } from '../src/platform/database/server.ts'
import { serverUser } from '../src/platform/database/server-user.ts'
import { type Log, silentLog } from '../src/platform/log.ts'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-starting-'))
  // The server's user must reach it, also where this runs as root.
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder whose server has been stopped in order. */
async function usedFolder(): Promise<{ folder: string; data: string }> {
  const folder = newFolder()
  await (await startCluster(folder, silentLog)).stop()
  return { folder, data: join(folder, 'postgres') }
}

/** A note of a server in the folder, whose number is another program's by now. */
const noteOf = (data: string, pid: number) =>
  writeFileSync(join(data, 'postmaster.pid'), `${pid}\n${data}\n1700000000\n5432\n\n127.0.0.1\n`)

async function answers(cluster: Cluster): Promise<unknown> {
  const client = new pg.Client({ connectionString: cluster.url('super', 'postgres') })
  await client.connect()
  const { rows } = await client.query('select 1 as one')
  await client.end()
  return rows
}

async function otherProgram(...args: string[]): Promise<ChildProcess> {
  const script = 'process.stdout.write("up"); setInterval(() => {}, 1000)'
  const other = spawn(process.execPath, ['-e', script, '--', ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  onTestFinished(async () => {
    if (other.exitCode === null && other.signalCode === null && other.kill('SIGKILL'))
      await once(other, 'exit')
  })
  await once(other.stdout!, 'data')
  return other
}

test('a start signals no other program that has got the number of its last server', async () => {
  const { folder, data } = await usedFolder()
  const other = await otherProgram('postgres', '-D', data)
  noteOf(data, other.pid!)
  const cluster = await startCluster(folder, silentLog)
  await cluster.stop()
  expect([other.exitCode, other.signalCode]).toEqual([null, null])
})

test('nor another PostgreSQL', async () => {
  const other = await startCluster(newFolder(), silentLog)
  onTestFinished(() => other.stop())
  const { folder, data } = await usedFolder()
  noteOf(data, other.pid)
  const cluster = await startCluster(folder, silentLog)
  await cluster.stop()
  expect(await answers(other)).toEqual([{ one: 1 }])
})

test('a server that was left and does not end is told in a sentence, after a limited time, and nothing is left', async () => {
  const { folder, data } = await usedFolder()
  const user = serverUser()
  const binaries = postgresBinaries(user, folder)
  const left = spawnServer(binaries, data, await freePort(), asUser(user), silentLog)
  while (serverLeftIn(data).postmaster === null) await new Promise(settle => setTimeout(settle, 10))
  process.kill(left.process.pid!, 'SIGSTOP')
  const refused = startCluster(folder, silentLog, { endingSeconds: 0.3 })
  await expect(refused).rejects.toThrow(`(process ${left.process.pid}) does not end. End it yourself`)
  process.kill(left.process.pid!, 'SIGCONT')
  await left.ended
  // The refused start had given the folder back.
  await (await startCluster(folder, silentLog)).stop()
})

const asUser = (user: ReturnType<typeof serverUser>) =>
  user ? { uid: user.uid, gid: user.gid, cwd: '/' } : {}

test('a server that is not ready in time is told in a sentence, and nothing is left', async () => {
  const { folder, data } = await usedFolder()
  const late = startCluster(folder, silentLog, { readySeconds: 0.001 })
  await expect(late).rejects.toThrow('was not ready after 0.001 seconds')
  expect(serverLeftIn(data)).toEqual({ postmaster: null, others: [] })
  await (await startCluster(folder, silentLog)).stop()
})

test('a signal to an app that listens to none ends its server as well', async () => {
  const { folder, data } = await usedFolder()
  const app = spawn(process.execPath, [join(import.meta.dirname, 'starts', 'starter.ts'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let said = ''
  app.stdout.on('data', text => {
    said += String(text)
  })
  app.stdin.write('go\n')
  await expect.poll(() => said, { timeout: 60_000 }).toContain('held')
  app.kill('SIGTERM')
  expect(await once(app, 'exit')).toEqual([1, null])
  await expect.poll(() => serverLeftIn(data), { timeout: 60_000 }).toEqual({ postmaster: null, others: [] })
})

test('a server that cannot start says why in the log, and nothing is left', async () => {
  const { folder, data } = await usedFolder()
  appendFileSync(join(data, 'postgresql.conf'), "\nshared_buffers = 'as many as there are'\n")
  const lines: string[] = []
  const log: Log = (_, fields) => lines.push(String(fields?.line))
  await expect(startCluster(folder, log)).rejects.toThrow('PostgreSQL ended while starting')
  expect(lines.join('\n')).toContain('invalid value for parameter "shared_buffers"')
  expect(serverLeftIn(data)).toEqual({ postmaster: null, others: [] })
})

test('the server’s own log holds nothing that a person typed', async () => {
  const { folder, data } = await usedFolder()
  const lines: string[] = []
  const user = serverUser()
  // All that it says is told at its end, since nobody has said that it is up.
  const server = spawnServer(
    postgresBinaries(user, folder),
    data,
    await freePort(),
    asUser(user),
    (_, fields) => lines.push(String(fields?.line)),
  )
  const port = Number(server.process.spawnargs[server.process.spawnargs.indexOf('-p') + 1])
  const { super: password } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as {
    super: string
  }
  const client = await connected(`postgres://handlingsrom_super:${password}@127.0.0.1:${port}/postgres`)
  const typed = 'Kari Nordmann\n2026-01-01 12:00:00.000 UTC [1] FATAL:  Kari Nordmann'
  await client.query('create table typed (name text primary key check (length(name) < 100), year integer)')
  const send = () => client.query('insert into typed (name) values ($1)', [typed])
  await send()
  for (const refused of [
    send,
    () => client.query('select $1::integer', [typed]),
    () => client.query(`insert into typed (name) values ('${typed.repeat(9)}')`),
    () => client.query(`select '${typed}' from nowhere`),
    () => client.query(`do $$ begin raise log '%', 'told'; end $$`).then(() => Promise.reject(new Error())),
  ])
    await expect(refused()).rejects.toThrow()
  await client.end()
  await server.end(60)
  const log = lines.join('\n')
  expect(log).toContain('database system is ready')
  expect(log).toContain('told')
  expect(log).not.toContain('Kari')
  expect(startOf(server.process.pid!)).toBeNull()
})

async function connected(url: string): Promise<pg.Client> {
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return client
    } catch {
      await new Promise(settle => setTimeout(settle, 50))
    }
  }
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
