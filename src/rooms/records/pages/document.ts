import { forbidden, notFound, type Show } from '../../../ui/page.ts'
import { journalFor } from '../journal.queries.ts'
import { documentBytes } from '../queries.ts'
import { caseAsked } from './case.tsx'

/** The file itself, to whoever may open its entry. */
export const documentPage: Show = async ask => {
  const filed = await caseAsked(ask)
  if (!filed) return notFound
  const lines = await journalFor(ask.db, ask.actor, { filed })
  const line = lines.find(one => String(one.number) === ask.params.entry)
  if (!line) return notFound
  if (line.sight !== 'open') return forbidden
  const wanted = line.documents.find(one => String(one.number) === ask.params.document)
  const file = wanted && (await documentBytes(ask.db, wanted.sha256))
  if (!file) return notFound
  return { kind: 'file', name: wanted.name, mediaType: wanted.mediaType, bytes: file.bytes, inline: true }
}
