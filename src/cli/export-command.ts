import { exportTo, FolderNotEmpty } from '../main.ts'
import { exportWords } from './export.text.ts'
import { done, onePath, refused, tell } from './one-path.ts'
import { withDatabase } from './opened.ts'

/**
 * `handlingsrom export DIR [--data FOLDER]`: everything an auditor needs, as files. Progress goes to stderr.
 *
 * @returns the exit code: 0 written, 1 refused, 2 the command is wrong.
 * @throws what is wrong with the settings, or FolderInUse.
 */
export async function exportCommand(args: string[]): Promise<number> {
  const given = onePath(args, exportWords, ['data'])
  if (typeof given === 'number') return given
  const { path: folder, language } = given
  const t = exportWords(language)
  return withDatabase(given, async db => {
    try {
      await exportTo(db, folder, text => tell(text))
    } catch (error) {
      if (error instanceof FolderNotEmpty) tell(t.notEmpty(folder))
      // What the operating system refuses is the user's to mend; anything else is a bug.
      else if (error instanceof Error && 'syscall' in error) tell(t.cannotWrite(error.message))
      else throw error
      return refused
    }
    tell(t.done(folder))
    return done
  })
}
