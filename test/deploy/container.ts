import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverUser } from '../../src/platform/database/server-user.ts'
import { inProject } from '../../src/platform/paths.ts'
import { containerLines, copied } from './containerfile.ts'

/**
 * `npm run test:container`: carries out the COPY and RUN lines of deploy/Containerfile in an empty folder, as an ordinary
 * user and with nothing of this project's own node_modules, and has what came of it serve /klar. No image is built: that
 * wants a container engine. Ends with 1 where a line fails or nothing is served.
 */
const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-container-'))
chmodSync(folder, 0o755)
const user = serverUser()
const as = user ? { uid: user.uid, gid: user.gid } : {}
const own = (path: string) => {
  if (!user) return
  chownSync(path, user.uid, user.gid)
}
own(folder)
const inFolder = (path: string) => path.replaceAll('/home/node', folder)
const env = { HOME: folder, PATH: '/usr/local/bin:/usr/bin:/bin', npm_config_cache: join(folder, '.npm') }

function copy(rest: string, cwd: string): void {
  const { from, to } = copied(rest)
  for (const one of from) {
    const target = to.endsWith('/') && from.length === 1 && to !== './' ? join(cwd, to) : join(cwd, to, one)
    cpSync(inProject(one), target, { recursive: true })
  }
  if (user) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, cwd])
}

async function serves(cwd: string): Promise<void> {
  const settings = {
    ...env,
    HANDLINGSROM_DATA: join(folder, 'data'),
    HANDLINGSROM_PORT: '3917',
    OIDC_ISSUER: 'https://sign-in.invalid',
    OIDC_CLIENT_ID: 'x',
    OIDC_CLIENT_SECRET: 'y',
  }
  const node = join(cwd, 'node_modules', '.bin', 'node')
  const served = spawn(node, ['bin/handlingsrom.mjs', 'serve'], {
    cwd,
    ...as,
    env: settings,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  served.stdout.on('data', text => {
    said += String(text)
  })
  const ended = new Promise<number | null>(settle => served.once('exit', settle))
  while (!said.includes('Handlingsrom: ') && served.exitCode === null)
    await new Promise(go => setTimeout(go, 200))
  const answer = await fetch('http://127.0.0.1:3917/klar')
  console.log(`/klar ${answer.status}`)
  served.kill('SIGTERM')
  const code = await ended
  console.log(`stopped with ${code}`)
  if (answer.status !== 200 || code !== 0) process.exitCode = 1
}

try {
  let cwd = folder
  for (const { verb, rest } of containerLines()) {
    if (verb === 'WORKDIR') {
      cwd = inFolder(rest)
      mkdirSync(cwd, { recursive: true })
    } else if (verb === 'COPY') copy(rest, cwd)
    else if (verb === 'RUN')
      execFileSync('/bin/sh', ['-c', inFolder(rest)], { cwd, ...as, env, stdio: 'inherit' })
    else continue
    console.log(`${verb} ${rest}`)
  }
  const packages = readdirSync(join(cwd, 'node_modules')).filter(one => !one.startsWith('.'))
  console.log(`${packages.length} folders of packages`)
  await serves(cwd)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
