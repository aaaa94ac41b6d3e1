import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { journalForms, journalOf } from '../rooms/ledger/index.ts'
import { journalWords } from './journal.text.ts'
import { done, onePath, tell, wrongUsage } from './one-path.ts'
import { withDatabase } from './opened.ts'

/**
 * `handlingsrom journal FILE [--form hledger|beancount] [--data FOLDER]`: the whole ledger as plain text.
 *
 * @returns the exit code: 0 written, 1 refused, 2 the command is wrong.
 * @throws what is wrong with the settings, what the operating system refuses, or FolderInUse.
 */
export async function journalCommand(args: string[]): Promise<number> {
  const given = onePath(args, journalWords, ['data', 'form'])
  if (typeof given === 'number') return given
  const t = journalWords(given.language)
  const form = journalForms.find(one => one === (given.form ?? 'hledger'))
  if (!form) {
    tell(`${t.badForm}\n\n${t.usage}`)
    return wrongUsage
  }
  return withDatabase(given, async db => {
    await write(given.path, journalOf(db, form))
    tell(t.done(given.path))
    return done
  })
}

async function write(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const file = createWriteStream(path)
  for await (const piece of pieces) if (!file.write(piece)) await once(file, 'drain')
  file.end()
  await finished(file)
}
