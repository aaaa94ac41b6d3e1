import { type Database, fillFirst, openDatabase } from '../main.ts'
import type { Config } from '../platform/config.ts'
import { claimInstallation, markReady } from '../platform/installation.ts'
import type { Log } from '../platform/log.ts'

/**
 * Opens a real installation's database, and fills it at its first start: all of it or nothing, and one of several
 * processes that start at once.
 *
 * @throws Error with one sentence where it is a demo's; the database is closed again then.
 */
export async function openReal(config: Config, log: Log): Promise<Database> {
  const database = await openDatabase(config, log)
  try {
    await database.db.transaction().execute(async tx => {
      const { kind, ready } = await claimInstallation(tx, 'real')
      if (kind !== 'real')
        throw new Error(
          'This database is a demo and is never served as a real installation. Use another database.',
        )
      if (ready) return
      await fillFirst(tx)
      await markReady(tx)
    })
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}
