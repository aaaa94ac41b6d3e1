// One build of the product, served on a demo of its own, and what is taken out of it: by the command line, by HTTP and by
// SQL alone, so that it does not matter where in the build anything stands.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'

/** Lines under a name: an address, a table or a file. */
export type Lines = Map<string, string[]>

export type Taken = {
  /** The API's awards, by address. */
  api: Lines
  /** Every directorate's extracts, by officer and address. */
  extracts: Lines
  /** Every table of the ledger by SQL, also those that no export has. */
  ledger: Lines
  /** Every file of the export; amounts are strings in it and times are in UTC. */
  exported: Lines
  /** What `verify` says of the export. */
  verified: string[]
}

/** The demo's officers, one a directorate. */
const officers = ['udir', 'hdir', 'bufdir', 'avdir', 'imdi']

/** Builds the demo of the checkout in a fresh data folder and takes everything out of it. */
export async function takenFrom(checkout: string, at: Date, port: number): Promise<Taken> {
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-compare-'))
  // Started as root, the database server runs as a user of its own, who must reach it here.
  chmodSync(folder, 0o755)
  const env = environment(checkout, folder, at, port)
  try {
    run('npm', ['run', '--silent', 'build'], checkout, env)
    const shown = await whileServed(checkout, folder, env)
    const into = join(folder, 'export')
    run('node', [command, 'export', into, '--data', folder], checkout, env)
    const verified = run('node', [command, 'verify', into, '--language', 'en'], checkout, env)
    return { ...shown, exported: filesOf(into), verified: linesIn(verified) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function whileServed(
  checkout: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Pick<Taken, 'api' | 'extracts' | 'ledger'>> {
  const site = await served(checkout, env)
  try {
    return { ...(await fromSite(site.url, folder)), ledger: await ledgerRows(folder) }
  } finally {
    await site.stop()
  }
}

const command = join('bin', 'handlingsrom.mjs')

function environment(checkout: string, folder: string, at: Date, port: number): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...own } = process.env
  return {
    ...own,
    PATH: [join(checkout, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'clock.ts'))}`,
    COMPARE_AT: String(at.getTime()),
    HANDLINGSROM_DATA: folder,
    HANDLINGSROM_PORT: String(port),
    HANDLINGSROM_API_CALLS_A_MINUTE: '100000',
    HANDLINGSROM_SIGN_INS_A_MINUTE: '100000',
  }
}

/** @throws Error with what it said, where the command refuses. */
function run(name: string, args: string[], cwd: string, env: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr } = spawnSync(name, args, { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} in ${cwd} gave ${status}: ${stdout}${stderr}`)
  return stdout
}

async function served(
  checkout: string,
  env: NodeJS.ProcessEnv,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server: ChildProcess = spawn('node', ['--enable-source-maps', command, 'demo'], {
    cwd: checkout,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>(settle => server.once('exit', () => settle()))
  let said = ''
  const url = await new Promise<string>((settle, fail) => {
    const hear = (piece: Buffer) => {
      said += piece
      const found = /Handlingsrom er klar: (\S+)/.exec(said)
      if (found) settle(found[1]!)
    }
    server.stdout!.on('data', hear)
    server.stderr!.on('data', hear)
    void ended.then(() => fail(new Error(`the demo of ${checkout} did not come up: ${said}`)))
  })
  const stop = () => {
    server.kill('SIGTERM')
    return ended
  }
  return { url, stop }
}

/** SQL as the embedded server's own superuser: its password is in the data folder, its port in its pid file. */
async function ask<R extends pg.QueryResultRow>(folder: string, text: string): Promise<R[]> {
  const { super: password } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as {
    super: string
  }
  const port = Number(linesIn(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'))[3])
  const client = new pg.Client({
    ...{ host: '127.0.0.1', port, user: 'handlingsrom_super', password, database: 'handlingsrom_demo' },
    options: '-c timezone=UTC -c datestyle=ISO,YMD',
  })
  await client.connect()
  try {
    return (await client.query<R>(text)).rows
  } finally {
    await client.end()
  }
}

async function ledgerRows(folder: string): Promise<Lines> {
  const tables = await ask<{ name: string }>(
    folder,
    `select table_name as name from information_schema.tables
     where table_schema = 'ledger' and table_type = 'BASE TABLE' order by 1`,
  )
  const lines: Lines = new Map()
  for (const { name } of tables) {
    const rows = await ask<{ row: string }>(
      folder,
      `select row_to_json(t)::text as row from ledger."${name}" t`,
    )
    lines.set(
      `ledger.${name}`,
      rows.map(one => one.row),
    )
  }
  return lines
}

async function fromSite(url: string, folder: string): Promise<Pick<Taken, 'api' | 'extracts'>> {
  const api: Lines = new Map()
  for (const { id } of await ask<{ id: string }>(
    folder,
    'select id from programmes.programmes order by id',
  )) {
    const address = `/api/v1/tilsagn/${encodeURIComponent(id)}`
    const answer = await fetch(url + address)
    const text = await answer.text()
    api.set(address, [
      String(answer.status),
      ...(answer.ok ? linesIn(JSON.stringify(JSON.parse(text), null, 1)) : [text]),
    ])
  }
  const years = await ask<{ programme: string; year: number }>(
    folder,
    'select distinct programme, year from reports.reports order by programme, year',
  )
  const extracts: Lines = new Map()
  for (const officer of officers) {
    const get = await signedIn(url, officer)
    for (const { programme, year } of years)
      for (const format of ['csv', 'xlsx']) {
        const address = `/programmer/${encodeURIComponent(programme)}/uttrekk/${year}/fil/${format}`
        const answer = await get(address)
        const bytes = Buffer.from(await answer.arrayBuffer())
        const lines = format === 'csv' ? linesIn(bytes.toString()) : [bytes.toString('base64')]
        extracts.set(`${officer} ${address}`, [String(answer.status), ...(answer.ok ? lines : [])])
      }
  }
  return { api, extracts }
}

/** Signs in as the demo lets one: by name, without a password. Gives back how to ask for an address as that person. */
async function signedIn(url: string, subject: string): Promise<(path: string) => Promise<Response>> {
  const cookies = new Map<string, string>()
  const get = async (to: string) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(new URL(to, url), { headers: { cookie }, redirect: 'manual' })
    for (const one of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(one)!
      cookies.set(name!, value!)
    }
    return answer
  }
  let to: string | null = `/logg-inn?som=${encodeURIComponent(subject)}`
  for (let i = 0; i < 8 && to !== null && to !== '/i-dag'; i++) {
    const answer = await get(to)
    await answer.body?.cancel()
    to = answer.headers.get('location')
  }
  if (to !== '/i-dag') throw new Error(`${subject} did not get in`)
  return get
}

function filesOf(folder: string): Lines {
  const names = readdirSync(folder).filter(name => name.endsWith('.jsonl'))
  return new Map(
    names
      .sort()
      .map(name => [name.replace(/\.jsonl$/, ''), linesIn(readFileSync(join(folder, name), 'utf8'))]),
  )
}

const linesIn = (text: string): string[] => text.split('\n').filter(line => line !== '')
