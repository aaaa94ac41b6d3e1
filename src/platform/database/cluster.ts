import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { sha256 } from '../../core/digest.ts'
import type { Log } from '../log.ts'
import { postgresBinaries } from './binaries.ts'
import { lockFolder } from './folder-lock.ts'
import { endOrphan } from './orphan.ts'
import { type Server, spawnServer } from './server.ts'
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

/** How long to wait: for a start, which may have to recover from a crash, and for the end of what an earlier one left. */
type Patience = { readySeconds: number; endingSeconds: number }

const usual: Patience = { readySeconds: 120, endingSeconds: 60 }

/**
 * @throws FolderInUse where another process has the folder; else Error in one sentence. Nothing is left running then.
 */
export async function startCluster(
  wanted: string,
  log: Log,
  patience: Partial<Patience> = {},
): Promise<Cluster> {
  const { readySeconds, endingSeconds } = { ...usual, ...patience }
  const user = serverUser()
  const folder = placeFor(resolve(wanted), user)
  const unlock = lockFolder(folder)
  let server: Server | undefined
  let released = () => {}
  try {
    const binaries = postgresBinaries(user, folder)
    const data = join(folder, 'postgres')
    await endOrphan(data, endingSeconds)
    const secrets = readSecrets(folder)
    if (!existsSync(join(data, 'PG_VERSION'))) initialise(binaries, folder, data, secrets, user, readySeconds)
    const port = await freePort()
    server = spawnServer(binaries, data, port, asUser(user), log)
    released = endWithApp(server)
    const url = (role: ClusterRole, database: string) =>
      `postgres://${roleName[role]}:${secrets[role]}@127.0.0.1:${port}/${database}`
    await untilReady(url('super', 'postgres'), server, readySeconds)
    await ensureRoles(url('super', 'postgres'), secrets)
    server.isUp()
    const up = server
    const stop = async () => {
      await up.end(endingSeconds)
      released()
      unlock()
    }
    return supervise(up, url, stop)
  } catch (error) {
    await server?.end(endingSeconds)
    released()
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
  seconds: number,
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
    timeout: seconds * 1000,
  })
  rmSync(passwordFile)
  if (made.status !== 0) {
    rmSync(data, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not set up ${data}: ${made.stderr || made.error?.message}`)
  }
}

const asUser = (user: ServerUser | null) => (user ? { uid: user.uid, gid: user.gid, cwd: '/' } : {})

async function untilReady(url: string, server: Server, seconds: number): Promise<void> {
  const over = AbortSignal.timeout(seconds * 1000)
  while (!over.aborted) {
    if (server.hasEnded())
      throw new Error('PostgreSQL ended while starting; its own words are in the log above.')
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      // A server that recovers from a crash says 57P03; one that does not listen or answer may do so in a moment.
      const { code, message } = error as { code?: string; message: string }
      if (code !== 'ECONNREFUSED' && code !== '57P03' && !/timeout/.test(message)) throw error
      await pause(50)
    }
  }
  throw new Error(
    `PostgreSQL was not ready after ${seconds} seconds. After a crash it may need longer to recover: set HANDLINGSROM_START_SECONDS.`,
  )
}

async function ensureRoles(url: string, secrets: Secrets): Promise<void> {
  const limits = { connectionTimeoutMillis: 10_000, query_timeout: 30_000 }
  const client = new pg.Client({ connectionString: url, ...limits })
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

/** Listeners of servers' own. */
const ours = new WeakSet<object>()

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * The server is told to end when the app does, also where it is stopped by a signal before it is up, or in a command that
 * listens to none. Gives back how to take that back.
 */
function endWithApp(server: Server): () => void {
  const atExit = () => server.process.kill('SIGINT')
  const atSignal = (signal: NodeJS.Signals) => {
    // Whoever else listens stops in order.
    if (process.listeners(signal).every(one => ours.has(one))) process.exit(1)
  }
  ours.add(atSignal)
  process.once('exit', atExit)
  for (const signal of signals) process.on(signal, atSignal)
  return () => {
    process.off('exit', atExit)
    for (const signal of signals) process.off(signal, atSignal)
  }
}

function supervise(server: Server, url: Cluster['url'], stop: () => Promise<void>): Cluster {
  let stopping = false
  return {
    url,
    pid: server.process.pid!,
    async stop() {
      stopping = true
      await stop()
    },
    onLost(listener) {
      void server.ended.then(() => {
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
