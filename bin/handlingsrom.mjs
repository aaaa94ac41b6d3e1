#!/usr/bin/env node
// Runs the command line, which is built first where it is not built yet. `npx handlingsrom` and the npm scripts come here.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Handlingsrom needs Node 24; this is ${process.version}. «npx handlingsrom» takes the one beside it.`,
  )
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const built = new URL('../dist/src/cli/main.js', import.meta.url)
if (!existsSync(built)) {
  console.error('Handlingsrom is built, once.')
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin',
    'tsc',
  )
  // As `npm run build`: types are checked by `npm run types`, with packages that whoever only runs it need not have.
  const args = [compiler, '-p', join(root, 'tsconfig.build.json'), '--noCheck', '--types', '']
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) {
    rmSync(join(root, 'dist'), { recursive: true, force: true })
    process.exit(2)
  }
}
const { main } = await import(built.href)
process.exitCode = await main(process.argv.slice(2))
