import type { Language } from '../core/words.ts'
import type { TableNote } from '../platform/table-file.ts'
import { noteSentence } from '../text/table-notes.ts'
import { Notice } from './pieces.tsx'

/** What the reader of a file saw in it that is no fault, for whoever handed it in to look at. */
export const TableNotes = ({ notes, language }: { notes: readonly TableNote[]; language: Language }) => (
  <>
    {notes.map(note => (
      <Notice>{noteSentence(note, language)}</Notice>
    ))}
  </>
)
