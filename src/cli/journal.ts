import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { type JournalForm, journalForms, journalOf } from '../rooms/ledger/index.ts'
import { exportWords } from './export.text.ts'
import { journalWords } from './journal.text.ts'
import { done, onePath, refused, tell, wrongUsage } from './one-path.ts'
import { configFor, openAsItIs } from './opened.ts'

/**
 * `handlingsrom journal FILE [--form hledger|beancount] [--data FOLDER]`: the whole ledger as plain text.
 *
 * @returns the exit code: 0 written, 1 refused, 2 the command is wrong.
 * @throws what is wrong with the settings, what the operating system refuses, or FolderInUse.
 */
export async function journalCommand(args: string[]): Promise<number> {
  const given = onePath(args, journalWords, ['data', 'form'])
  if (typeof given === 'number') return given
  const { path, data, language } = given
  const t = journalWords(language)
  const form = journalForms.find(one => one === (given.form ?? 'hledger'))
  if (!form) {
    tell(`${t.badForm}\n\n${t.usage}`)
    return wrongUsage
  }
  const config = configFor(data)
  const opened = await openAsItIs(config)
  if (!opened) {
    tell(exportWords(language).noDatabase(config.HANDLINGSROM_DATA))
    return refused
  }
  try {
    await write(path, journalOf(opened.db, form satisfies JournalForm))
  } finally {
    await opened.stop()
  }
  tell(t.done(path))
  return done
}

async function write(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const file = createWriteStream(path)
  for await (const piece of pieces) if (!file.write(piece)) await once(file, 'drain')
  file.end()
  await finished(file)
}
