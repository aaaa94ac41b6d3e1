import { type Config, patienceOf } from '../platform/config.ts'
import { startCluster } from '../platform/database/cluster.ts'
import { createDatabase } from '../platform/database/databases.ts'
import { migrate } from '../platform/database/migrate.ts'
import { databaseOf } from '../platform/installation.ts'
import { jsonLog } from '../platform/log.ts'
import { explainFinding } from '../verify/text.ts'
import { importWords } from './import.text.ts'
import { importFrom, kindOf } from './import.ts'
import { done, onePath, refused, tell } from './one-path.ts'
import { configFor } from './opened.ts'
import { orStopped } from './until-stopped.ts'

/**
 * `handlingsrom import EXPORT [--data FOLDER]`: reads an export into an empty database, which is made where there is
 * none. Progress goes to stderr.
 *
 * @returns the exit code: 0 read in, 1 refused, 2 the command is wrong.
 * @throws what is wrong with the settings, or FolderInUse.
 */
export async function importCommand(args: string[]): Promise<number> {
  const given = onePath(args, importWords, ['data'])
  if (typeof given === 'number') return given
  const { path, data, language } = given
  const t = importWords(language)
  const owner = await ownerOf(configFor(data), databaseOf[kindOf(path)])
  if (!owner) {
    tell(t.needsOwner)
    return refused
  }
  try {
    const not = await importFrom(owner.url, path, tell)
    if (not?.kind === 'findings') for (const finding of not.findings) tell(explainFinding(finding, language))
    if (not?.kind === 'notEmpty') tell(t.notEmpty)
    if (not) return refused
    tell(t.done(path))
    return done
  } finally {
    await owner.stop()
  }
}

/** The database as its tables' owner, made and migrated; null where a server is named without its owner. */
async function ownerOf(config: Config, name: string): Promise<{ url: string; stop(): Promise<void> } | null> {
  if (config.DATABASE_URL) {
    if (!config.DATABASE_OWNER_URL) return null
    await migrate(config.DATABASE_OWNER_URL)
    return { url: config.DATABASE_OWNER_URL, stop: async () => {} }
  }
  const cluster = await startCluster(config.HANDLINGSROM_DATA, jsonLog, patienceOf(config))
  await orStopped(cluster, async () => {
    await createDatabase(cluster.url('super', 'postgres'), name, 'handlingsrom_owner')
    await migrate(cluster.url('owner', name))
  })
  return { url: cluster.url('owner', name), stop: () => cluster.stop() }
}
