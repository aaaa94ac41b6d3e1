import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/database/connect.ts'
import type { Sealer } from '../platform/seal-key.ts'
import { Workers, workerFile } from '../platform/worker.ts'
import type { Makers, Progress, Verified } from '../rooms/control/index.ts'
import { NotTheSealKey } from '../rooms/ledger/index.ts'
import { archiveOf } from './archive.ts'
import { exportTo, officesOwn } from './export.ts'
import { sealNow } from './seal.ts'

const checking = new Workers(workerFile(import.meta.url, 'verify-worker'), {
  atOnce: 1,
  waiting: 0,
  megabytes: 4096,
  seconds: 6 * 3600,
})

/** How an auditor's orders are made: by the same export, check and sealing as the commands on the server. */
export const makersOf = (db: Db, clock: Clock, sealer: () => Sealer): Makers => ({
  verification: (scope, progress) =>
    exported(db, progress, async folder => {
      const worker = (await checking.take(true))!
      try {
        return (await worker.turn({ folder, scope })) as Verified
      } finally {
        worker.give()
      }
    }),
  async checkpoint() {
    try {
      return { checkpoint: (await sealNow(db, clock, sealer()))?.number ?? null }
    } catch (error) {
      if (error instanceof NotTheSealKey) return null
      throw error
    }
  },
  export: (progress, keep) =>
    exported(db, progress, async folder => {
      const digest = createHash('sha256')
      let bytes = 0
      for await (const piece of archiveOf(folder, 'eksport')) {
        digest.update(piece)
        bytes += piece.length
        await keep(piece)
      }
      return { files: (await readdir(folder)).length, bytes, sha256: digest.digest('hex') }
    }),
})

/** Works on an export of everything in a folder of its own, which is gone afterwards; the work is the last of its steps. */
async function exported<T>(db: Db, progress: Progress, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'handlingsrom-control-'))
  try {
    await exportTo(db, join(folder, 'eksport'), (_, { table, of }) => progress(table, of + 1), officesOwn)
    return await work(join(folder, 'eksport'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
