import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { sha256 } from '../../core/digest.ts'
import type { Log } from '../log.ts'
import { postgresBinaries } from './binaries.ts'
import { lockFolder, startOf } from './folder-lock.ts'
import { canReach, type ServerUser, serverUser } from './server-user.ts'

/** A real PostgreSQL 18 in a folder of its own, started and supervised by this process, on loopback with passwords. */
export type Cluster = {
  /** Connection string for one of the cluster's three roles. */
  url(role: ClusterRole, database: string): string
  stop(): Promise<void>
  /** The process id of the postmaster. */
  pid: number
  /** Called when the server ends without having been asked to. */
  onLost(listener: () => void): void
}

/** `super` makes databases, `owner` migrates them, `app` owns nothing and serves requests. */
type ClusterRole = 'super' | 'owner' | 'app'

type Secrets = Record<ClusterRole, string>

const roleName: Record<ClusterRole, string> = {
  super: 'handlingsrom_super',
  owner: 'handlingsrom_owner',
  app: 'handlingsrom_app',
}

export async function startCluster(wanted: string, log: Log): Promise<Cluster> {
  const user = serverUser()
  const folder = placeFor(resolve(wanted), user)
  const unlock = lockFolder(folder)
  try {
    const binaries = postgresBinaries(user, folder)
    const data = join(folder, 'postgres')
    await endOrphan(data)
    const secrets = readSecrets(folder)
    if (!existsSync(join(data, 'PG_VERSION'))) initialise(binaries, folder, data, secrets, user)
    const port = await freePort()
    const server = spawnServer(binaries, data, port, user, log)
    const url = (role: ClusterRole, database: string) =>
      `postgres://${roleName[role]}:${secrets[role]}@127.0.0.1:${port}/${database}`
    await untilReady(url('super', 'postgres'), server)
    await ensureRoles(url('super', 'postgres'), secrets)
    return supervise(server, url, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

/** The wanted folder, or, where the server's user cannot reach it (under /root, say), one of its own under /var/lib. */
function placeFor(wanted: string, user: ServerUser | null): string {
  mkdirSync(wanted, { recursive: true, mode: 0o755 })
  if (!user || canReach(wanted, user)) return wanted
  const folder = join('/var/lib/handlingsrom', sha256(wanted).slice(0, 12))
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}

function readSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json')
  if (!existsSync(file)) {
    const make = () => randomBytes(24).toString('base64url')
    writeFileSync(file, JSON.stringify({ super: make(), owner: make(), app: make() }), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets
}

function initialise(
  binaries: string,
  folder: string,
  data: string,
  secrets: Secrets,
  user: ServerUser | null,
): void {
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { mode: 0o700 })
  const passwordFile = join(folder, 'initdb-password')
  writeFileSync(passwordFile, secrets.super, { mode: 0o600 })
  if (user) for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid)
  const args = [
    '-D',
    data,
    '-U',
    roleName.super,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
  ]
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const made = spawnSync(join(binaries, 'initdb'), [...args, ...locale], {
    ...asUser(user),
    encoding: 'utf8',
  })
  rmSync(passwordFile)
  if (made.status !== 0) {
    rmSync(data, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not set up ${data}: ${made.stderr || made.error?.message}`)
  }
}

function spawnServer(
  binaries: string,
  data: string,
  port: number,
  user: ServerUser | null,
  log: Log,
): ChildProcess {
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '120' }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // In a session of its own, so that Ctrl-C reaches the app alone, which then stops the server in order.
  const server = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...args], {
    ...asUser(user),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  server.stderr!.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n'))
      if (/(FATAL|PANIC):/.test(line) && !/starting up/.test(line)) log('postgres', { line })
  })
  return server
}

const asUser = (user: ServerUser | null) => (user ? { uid: user.uid, gid: user.gid, cwd: '/' } : {})

/** A server whose app was killed lives on; it is ended in order before a new one is started on its folder. */
async function endOrphan(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  // A server that was killed and not yet reaped by its parent is dead, but PostgreSQL would take it for alive.
  if (startOf(pid) === null) {
    rmSync(file)
    return
  }
  if (!isPostgres(pid)) return
  process.kill(pid, 'SIGINT')
  while (startOf(pid) !== null) await pause(50)
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return process.platform !== 'linux' && startOf(pid) !== null
  }
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null)
      throw new Error('PostgreSQL ended while starting; its own words are in the log above.')
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      const code = (error as { code?: string }).code
      if (code !== 'ECONNREFUSED' && code !== '57P03') throw error
      await pause(50)
    }
  }
}

async function ensureRoles(url: string, secrets: Secrets): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const role of ['owner', 'app'] as const) {
      const known = await client.query('select 1 from pg_roles where rolname = $1', [roleName[role]])
      const verb = known.rowCount ? 'alter' : 'create'
      await client.query(`${verb} role ${roleName[role]} login password '${secrets[role]}'`)
    }
  } finally {
    await client.end()
  }
}

function supervise(server: ChildProcess, url: Cluster['url'], unlock: () => void): Cluster {
  let stopping = false
  const ended = new Promise<void>(settle => server.once('exit', () => settle()))
  const killAtExit = () => server.kill('SIGINT')
  process.once('exit', killAtExit)
  return {
    url,
    pid: server.pid!,
    async stop() {
      stopping = true
      process.off('exit', killAtExit)
      server.kill('SIGINT')
      await ended
      unlock()
    },
    onLost(listener) {
      void ended.then(() => {
        if (!stopping) listener()
      })
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(ready => probe.listen(0, '127.0.0.1', ready))
  const { port } = probe.address() as { port: number }
  await new Promise<void>(closed => probe.close(() => closed()))
  return port
}
