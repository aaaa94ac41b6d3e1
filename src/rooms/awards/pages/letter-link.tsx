import { href } from '../../../routes.ts'
import type { Ask } from '../../../ui/page.ts'
import { LinkTo } from '../../../ui/pieces.tsx'
import { caseById, entryById } from '../../records/index.ts'

/** To the letter of a registry entry, where the office's journal has it. */
export async function LetterLink({ ask, entry, says }: { ask: Ask; entry: string; says: string }) {
  const found = await entryById(ask.db, entry)
  const filed = found && (await caseById(ask.db, found.caseId))
  if (!found || !filed) return null
  const to = href('document', {
    office: filed.organisation,
    year: filed.year,
    number: filed.number,
    entry: found.number,
    document: 1,
  })
  return <LinkTo href={to}>{says}</LinkTo>
}
