// `npm run sbom`: what a real installation is made of, as CycloneDX, on stdout: every package of the lockfile that is not for
// development alone, on every kind of machine. Asked of a lockfile without those: with `--omit=dev`, npm also leaves out
// packages that something for development needs as well.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = name => JSON.parse(readFileSync(join(root, name), 'utf8'))
const { devDependencies: _, ...project } = read('package.json')
const lock = read('package-lock.json')
const packages = Object.fromEntries(Object.entries(lock.packages).filter(([, one]) => !one.dev))
const { devDependencies: __, ...self } = packages['']
const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-sbom-'))
try {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project))
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...lock, packages: { ...packages, '': self } }),
  )
  const args = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx']
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
