import { parseArgs } from 'node:util'
import { type Language, languages } from '../core/words.ts'
import { systemClock } from '../platform/clock.ts'
import type { Db } from '../platform/database/connect.ts'
import { makeNextSealer, nextSealer, sealerAt, sealKeyFile } from '../platform/seal-key.ts'
import { sealKeyInForce, succeedSealKey } from '../rooms/ledger/index.ts'
import { done, refused, tell, wrongUsage } from './one-path.ts'
import { withDatabase } from './opened.ts'
import { sealKeyWords } from './seal-key.text.ts'

type Given = { language: Language; data: string | undefined; succeed: boolean; lost: string | undefined }

/**
 * `handlingsrom seal-key [--succeed | --lost REASON]`: tells which key signs checkpoints, or has the next one take over.
 *
 * @returns the exit code: 0 done, 1 refused, 2 the command is wrong.
 * @throws what is wrong with the settings, or FolderInUse.
 */
export async function sealKeyCommand(args: string[]): Promise<number> {
  const given = parsed(args)
  if (typeof given === 'number') return given
  return withDatabase(given, (db, config) => act(db, sealKeyFile(config), given))
}

async function act(db: Db, file: string, { language, succeed, lost }: Given): Promise<number> {
  const t = sealKeyWords(language)
  const now = systemClock()
  const own = sealerAt(file)
  const current = await sealKeyInForce(db, now, own)
  const next = nextSealer(file)
  // A succession that was broken off after it was registered is finished, whatever was asked.
  if (next && next.sealer.publicKey === current.publicKey) {
    next.takeOver()
    tell(t.taken(file))
    return done
  }
  if (succeed) {
    const made = makeNextSealer(file)
    const result = await succeedSealKey(db, now, made.sealer.publicKey, { sealer: own })
    if (!result.ok) {
      tell(t.notTheKey(file))
      return refused
    }
    made.takeOver()
    tell(t.taken(file))
    return done
  }
  if (lost !== undefined) {
    const result = await succeedSealKey(db, now, own.publicKey, { reason: lost })
    tell(result.ok ? t.taken(file) : t.sealKeyInForce)
    return result.ok ? done : refused
  }
  process.stdout.write(`${t.inForce(current.number, current.publicKey, current.since)}\n`)
  const here = current.publicKey === own.publicKey
  tell(here ? t.isHere(file) : t.notTheKey(file))
  return here ? done : refused
}

function parsed(args: string[]): Given | number {
  const wanted = args[args.indexOf('--language') + 1]
  const language = languages.find(one => one === wanted) ?? 'nb'
  const t = sealKeyWords(language)
  try {
    const { values } = parseArgs({
      args,
      options: {
        succeed: { type: 'boolean', default: false },
        lost: { type: 'string' },
        data: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) {
      process.stdout.write(t.usage)
      return done
    }
    const { succeed, lost, data } = values
    if (!(succeed && lost !== undefined) && lost?.trim() !== '') return { language, data, succeed, lost }
    tell(t.usage)
  } catch (error) {
    tell(`${t.badArguments((error as Error).message)}\n\n${t.usage}`)
  }
  return wrongUsage
}
