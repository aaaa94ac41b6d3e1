import { exportWords } from './export.text.ts'
import { exportTo, FolderNotEmpty } from './export.ts'
import { done, onePath, refused, tell } from './one-path.ts'
import { configFor, openAsItIs } from './opened.ts'

/**
 * `handlingsrom export DIR [--data FOLDER]`: everything an auditor needs, as files. Progress goes to stderr.
 *
 * @returns the exit code: 0 written, 1 refused, 2 the command is wrong.
 * @throws what is wrong with the settings, or FolderInUse.
 */
export async function exportCommand(args: string[]): Promise<number> {
  const given = onePath(args, exportWords, ['data'])
  if (typeof given === 'number') return given
  const { path: folder, data, language } = given
  const t = exportWords(language)
  const config = configFor(data)
  const opened = await openAsItIs(config)
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
  return done
}
