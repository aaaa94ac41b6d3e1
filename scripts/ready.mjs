// `npm start` and `npm test` on a machine that may have nothing but Node 20 and npm: installs from the lockfile when
// it is missing or newer than what is installed, builds what is stale, and hands over to a script that npm runs on
// the Node 24 of node_modules/.bin (this process was started by the system's own, older Node).
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => join(root, ...parts)
const changed = path => (existsSync(path) ? statSync(path).mtimeMs : 0)

/** The newest change among the files below a folder. */
const newest = folder =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true }).map(name =>
      /\.(ts|tsx)$/.test(name) ? changed(join(folder, name)) : 0,
    ),
  )

function run(title, ...args) {
  console.log(`> ${title}`)
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const installed = at('node_modules', '.package-lock.json')
if (
  changed(installed) < changed(at('package-lock.json')) ||
  !existsSync(at('node_modules', '.bin', 'node'))
) {
  // Not `npm ci`: it refuses the lockfile where a registry lacks another platform's optional package, which nobody here
  // needs. `install --no-save` takes the locked versions and leaves the lockfile as it is.
  run('Installing from the lockfile', 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error')
}
const sources = Math.max(newest(at('src')), newest(at('demo')), changed(at('tsconfig.build.json')))
if (changed(at('dist', 'src', 'cli', 'main.js')) < sources) run('Building', 'run', '--silent', 'build')

const next = process.argv[2] === 'test' ? 'check' : 'demo'
const child = spawn('npm', ['run', '--silent', next], { cwd: root, stdio: 'inherit' })
// Ctrl-C reaches the whole group; this one waits, so that the shell does not come back before all is stopped.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
child.on('exit', code => process.exit(code ?? 1))
