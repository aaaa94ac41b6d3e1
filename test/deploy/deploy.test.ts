import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inProject } from '../../src/platform/paths.ts'
import { containerLines, copied } from './containerfile.ts'

test('the unit file is one that systemd accepts', ({ skip }) => {
  const checked = spawnSync('systemd-analyze', ['verify', inProject('deploy', 'handlingsrom.service')], {
    encoding: 'utf8',
  })
  if (checked.error) skip('systemd-analyze is missing: apt-get install systemd')
  expect([checked.stderr.trim(), checked.status]).toEqual(['', 0])
})

test('the Containerfile copies what there is, all that the product reads, and runs as an ordinary user', () => {
  const lines = containerLines()
  const sources = lines.filter(one => one.verb === 'COPY').flatMap(one => copied(one.rest).from)
  expect(sources.filter(one => !existsSync(inProject(one)))).toEqual([])
  expect(sources).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', 'bin', 'migrations', 'demo', 'src']),
  )
  const user = lines.findIndex(one => one.verb === 'USER')
  expect(lines[user]!.rest).not.toBe('root')
  expect(lines.findIndex(one => one.verb === 'RUN')).toBeGreaterThan(user)
})

type Lock = { packages: Record<string, { version: string; dev?: boolean; os?: string[]; cpu?: string[] }> }

test('a real installation needs at most 65 packages', () => {
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')) as Lock
  const fits = (wanted: string[] | undefined, is: string) => !wanted || wanted.includes(is)
  const installed = Object.entries(packages).filter(
    ([path, one]) =>
      path !== '' && !one.dev && fits(one.os, 'linux') && fits(one.cpu, 'x64') && existsSync(inProject(path)),
  )
  expect(installed.length).toBeGreaterThan(20)
  expect(installed.length).toBeLessThanOrEqual(65)
  expect(installed.map(([path]) => path)).not.toContain('node_modules/oidc-provider')
})

test('the list of what a real installation is made of has every package of the lockfile that is not for development', () => {
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')) as Lock
  const wanted = Object.entries(packages).flatMap(([path, one]) =>
    path === '' || one.dev ? [] : [`${path.replace(/.*node_modules\//, '')}@${one.version}`],
  )
  const { stdout } = spawnSync(process.execPath, [inProject('scripts', 'sbom.mjs')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const told = JSON.parse(stdout) as { bomFormat: string; components: { 'bom-ref': string }[] }
  expect(told.bomFormat).toBe('CycloneDX')
  const listed = told.components.map(one => one['bom-ref'].replace(/[|].*/, ''))
  expect(listed.toSorted()).toEqual(wanted.toSorted())
})
