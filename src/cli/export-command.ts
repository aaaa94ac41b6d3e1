import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Language, languages } from '../core/words.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { startCluster } from '../platform/database/cluster.ts'
import { connect, type Db, refuseUnsafeServer } from '../platform/database/connect.ts'
import { jsonLog, type Log } from '../platform/log.ts'
import { allocateWords } from './allocate.text.ts'
import { exportWords } from './export.text.ts'
import { exportTo, FolderNotEmpty } from './export.ts'

const written = 0
const refused = 1
const wrongUsage = 2

type Options = { folder: string; config: Config; language: Language }

/**
 * `handlingsrom export DIR [--data FOLDER]`: everything an auditor needs, as files. Progress goes to stderr.
 *
 * @returns the exit code: 0 written, 1 refused, 2 the command is wrong.
 * @throws what is wrong with the settings, or FolderInUse.
 */
export async function exportCommand(args: string[]): Promise<number> {
  const options = optionsOf(args)
  if (typeof options === 'number') return options
  const { folder, config, language } = options
  const t = exportWords(language)
  const opened = await open(config)
  if (!opened) {
    tell(t.noDatabase(config.HANDLINGSROM_DATA))
    return refused
  }
  try {
    await exportTo(opened.db, folder, tell)
  } catch (error) {
    if (error instanceof FolderNotEmpty) tell(t.notEmpty(folder))
    // What the operating system refuses is the user's to mend; anything else is a bug.
    else if (error instanceof Error && 'syscall' in error) tell(t.cannotWrite(error.message))
    else throw error
    return refused
  } finally {
    await opened.stop()
  }
  tell(t.done(folder))
  return written
}

const tell = (line: string): void => void process.stderr.write(`${line}\n`)

function optionsOf(args: string[]): Options | number {
  const wanted = args[args.indexOf('--language') + 1]
  const guess = languages.find(language => language === wanted) ?? 'nb'
  const t = { ...allocateWords(guess), ...exportWords(guess) }
  const wrong = (sentence: string): number => {
    tell(`${sentence}\n\n${t.usage}`)
    return wrongUsage
  }
  const options = {
    data: { type: 'string' },
    language: { type: 'string', default: 'nb' },
    help: { type: 'boolean', short: 'h' },
  } as const
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    if (values.help) {
      process.stdout.write(t.usage)
      return written
    }
    const language = languages.find(one => one === values.language)
    if (!language) return wrong(t.badLanguage)
    const [folder, ...others] = positionals
    if (folder === undefined || others.length > 0) return wrong(t.oneFolder)
    const config = readConfig()
    const here = { ...config, HANDLINGSROM_DATA: values.data ?? '', DATABASE_URL: undefined }
    return { folder, config: values.data === undefined ? config : here, language }
  } catch (error) {
    return wrong(t.badArguments((error as Error).message))
  }
}

/** A data folder has a real installation's database or a demo's; where it has both, the real one is meant. */
const databases = ['handlingsrom', 'handlingsrom_demo']

/** As a server opens it, but nothing is made and nothing is migrated: an export leaves what it exports as it is. */
async function open(config: Config): Promise<{ db: Db; stop(): Promise<void> } | null> {
  if (config.DATABASE_URL) {
    const db = connect(config.DATABASE_URL)
    await refuseUnsafeServer(db)
    return { db, stop: () => db.destroy() }
  }
  if (!existsSync(config.HANDLINGSROM_DATA)) return null
  const cluster = await startCluster(config.HANDLINGSROM_DATA, quiet)
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
