import { writeFileSync } from 'node:fs'
import { sealNow } from '../main.ts'
import { systemClock } from '../platform/clock.ts'
import { sealerAt, sealKeyFile } from '../platform/seal-key.ts'
import { lastCheckpoint, NotTheSealKey } from '../rooms/ledger/index.ts'
import { checkpointWords } from './import.text.ts'
import { done, onePath, refused, tell } from './one-path.ts'
import { withDatabase } from './opened.ts'
import { sealKeyWords } from './seal-key.text.ts'

/**
 * `handlingsrom checkpoint FILE [--data FOLDER]`: seals what has happened and writes the last checkpoint for an auditor.
 *
 * @returns the exit code: 0 written, 1 refused, 2 the command is wrong.
 * @throws what is wrong with the settings, or FolderInUse.
 */
export async function checkpointCommand(args: string[]): Promise<number> {
  const given = onePath(args, checkpointWords, ['data'])
  if (typeof given === 'number') return given
  const t = checkpointWords(given.language)
  return withDatabase(given, async (db, config) => {
    try {
      await sealNow(db, systemClock, sealerAt(sealKeyFile(config)))
    } catch (error) {
      if (!(error instanceof NotTheSealKey)) throw error
      tell(sealKeyWords(given.language).notTheKey(sealKeyFile(config)))
      return refused
    }
    const last = await lastCheckpoint(db)
    if (!last) {
      tell(t.nothing)
      return refused
    }
    writeFileSync(given.path, `${JSON.stringify(last, null, 2)}\n`)
    tell(t.done(last.number, given.path))
    return done
  })
}
