import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { exportTo } from '../../src/jobs/export.ts'
import type { Db } from '../../src/platform/database/connect.ts'

/** An export that is there for one test, and a way to change a file of it. */
export async function exportedOnce(db: Db) {
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-once-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await exportTo(db, folder)
  const change = (file: string, to: (text: string) => string) =>
    writeFileSync(join(folder, file), to(readFileSync(join(folder, file), 'utf8')))
  return { folder, change }
}
