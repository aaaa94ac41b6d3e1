import type { Db } from '../../platform/database/connect.ts'
import { readFile } from '../../platform/files.ts'
import { selectAttachments } from './attachment.store.ts'

/** An attachment of a pot with its bytes, for whoever may see the pot. */
export async function attachmentFile(db: Db, pot: string, number: number) {
  const [found] = await selectAttachments(db, pot, { number })
  const file = found && (await readFile(db, found.sha256))
  return found && file && { ...found, bytes: file.bytes }
}

export { selectAttachments as attachmentsOf }
