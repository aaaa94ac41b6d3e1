import { existsSync } from 'node:fs'
import type { Language } from '../core/words.ts'
import { type Config, patienceOf, readConfig } from '../platform/config.ts'
import { startCluster } from '../platform/database/cluster.ts'
import { connect, type Db, refuseUnsafeServer } from '../platform/database/connect.ts'
import { databaseOf } from '../platform/installation.ts'
import { jsonLog, type Log } from '../platform/log.ts'
import { exportWords } from './export.text.ts'
import { refused, tell } from './one-path.ts'

/** The settings, or those of a data folder that is named. */
export function configFor(data: string | undefined): Config {
  const config = readConfig()
  return data === undefined
    ? config
    : {
        ...config,
        HANDLINGSROM_DATA: data,
        HANDLINGSROM_SEAL_KEY: undefined,
        DATABASE_URL: undefined,
      }
}

/** A data folder has a real installation's database or a demo's; where it has both, the real one is meant. */
const databases = [databaseOf.real, databaseOf.demo]

/**
 * Works on the database that the settings or `data` name, as it is, and closes it again.
 *
 * @returns what `work` returns, or that it was refused where there is no database.
 */
export async function withDatabase(
  { data, language }: { data: string | undefined; language: Language },
  work: (db: Db, config: Config) => Promise<number>,
): Promise<number> {
  const config = configFor(data)
  const opened = await openAsItIs(config)
  if (!opened) {
    tell(exportWords(language).noDatabase(config.HANDLINGSROM_DATA))
    return refused
  }
  try {
    return await work(opened.db, config)
  } finally {
    await opened.stop()
  }
}

/** The database as a server opens it, but nothing is made and nothing is migrated; null where there is none. */
async function openAsItIs(config: Config): Promise<{ db: Db; stop(): Promise<void> } | null> {
  if (config.DATABASE_URL) {
    const db = connect(config.DATABASE_URL)
    await refuseUnsafeServer(db)
    return { db, stop: () => db.destroy() }
  }
  if (!existsSync(config.HANDLINGSROM_DATA)) return null
  const cluster = await startCluster(config.HANDLINGSROM_DATA, quiet, patienceOf(config))
  for (const name of databases) {
    const db = connect(cluster.url('app', name))
    try {
      await refuseUnsafeServer(db)
    } catch (error) {
      await db.destroy()
      if ((error as { code?: string }).code === noSuchDatabase) continue
      await cluster.stop()
      throw error
    }
    return {
      db,
      async stop() {
        await db.destroy()
        await cluster.stop()
      },
    }
  }
  await cluster.stop()
  return null
}

const noSuchDatabase = '3D000'

/** That one of the two names is not there is no news to whoever exports. */
const quiet: Log = (message, fields) => {
  if (!String(fields?.line).endsWith('does not exist')) jsonLog(message, fields)
}
