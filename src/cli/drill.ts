import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '../core/words.ts'
import { exportTo } from '../main.ts'
import { type Cluster, startCluster } from '../platform/database/cluster.ts'
import { connect } from '../platform/database/connect.ts'
import { copyOfFolder, isCopyOfFolder, wasRunning } from '../platform/database/copy.ts'
import { createDatabase, databaseNames } from '../platform/database/databases.ts'
import { migrate } from '../platform/database/migrate.ts'
import { databaseOf } from '../platform/installation.ts'
import { jsonLog } from '../platform/log.ts'
import { explainFinding, explainRemark } from '../verify/text.ts'
import { examine } from '../verify/verify.ts'
import { drillWords } from './drill.text.ts'
import { importFrom, kindOf } from './import.ts'
import { done, onePath, refused, tell } from './one-path.ts'

/**
 * `handlingsrom drill BACKUP`: restores a backup where nothing depends on it, and tells what it holds.
 *
 * @returns the exit code: 0 it could be restored and verifies, 1 not, 2 the command is wrong.
 */
export async function drillCommand(args: string[]): Promise<number> {
  const given = onePath(args, drillWords)
  if (typeof given === 'number') return given
  const { path, language } = given
  const t = drillWords(language)
  const isExport = existsSync(join(path, 'manifest.json'))
  if (!isExport && !isCopyOfFolder(path)) {
    tell(t.neither(path))
    return refused
  }
  const scratch = mkdtempSync(join(tmpdir(), 'handlingsrom-drill-'))
  // The server's user must reach it, also where this runs as root; what is in it has rights of its own.
  chmodSync(scratch, 0o711)
  try {
    const restore = isExport ? fromExport : fromCopy
    return await restore(path, scratch, language)
  } catch (error) {
    tell(t.failed((error as Error).message))
    return refused
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function fromExport(path: string, scratch: string, language: Language): Promise<number> {
  const cluster = await startCluster(join(scratch, 'data'), jsonLog)
  try {
    const name = databaseOf[kindOf(path)]
    await createDatabase(cluster.url('super', 'postgres'), name, 'handlingsrom_owner')
    await migrate(cluster.url('owner', name))
    const not = await importFrom(cluster.url('owner', name), path)
    if (not?.kind === 'findings') for (const one of not.findings) tell(explainFinding(one, language))
    if (not) return refused
    return await checked(cluster, name, scratch, language)
  } finally {
    await cluster.stop()
  }
}

async function fromCopy(path: string, scratch: string, language: Language): Promise<number> {
  const t = drillWords(language)
  if (wasRunning(path)) tell(t.wasRunning)
  const folder = join(scratch, 'data')
  copyOfFolder(path, folder)
  const cluster = await startCluster(folder, jsonLog)
  try {
    const known = await databaseNames(cluster.url('super', 'postgres'))
    const names = Object.values(databaseOf).filter(name => known.includes(name))
    if (names.length === 0) {
      tell(t.nothing)
      return refused
    }
    const codes: number[] = []
    for (const name of names) codes.push(await checked(cluster, name, scratch, language))
    return Math.max(...codes)
  } finally {
    await cluster.stop()
  }
}

/** Brings the restored database to this version, as an upgrade would, and has everything in it calculated again. */
async function checked(cluster: Cluster, name: string, scratch: string, language: Language): Promise<number> {
  const t = drillWords(language)
  const migrations = await migrate(cluster.url('owner', name))
  tell(t.restored(name, migrations.length))
  const folder = join(scratch, `export-${name}`)
  const db = connect(cluster.url('app', name), 2)
  try {
    await exportTo(db, folder)
  } finally {
    await db.destroy()
  }
  const { findings, remarks } = examine(folder)
  for (const one of remarks) tell(explainRemark(one, language))
  for (const one of findings) tell(explainFinding(one, language))
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    files: { rows: number }[]
  }
  const rows = files.reduce((all, one) => all + one.rows, 0)
  process.stdout.write(`${t.found(files.length, rows, findings.length)}\n`)
  return findings.length === 0 ? done : refused
}
