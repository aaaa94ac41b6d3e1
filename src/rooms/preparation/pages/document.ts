import { isAnswer, notFound, type Show } from '../../../ui/page.ts'
import { documentOf } from '../queries.ts'
import { openOn } from './on.ts'

/** The decision that was handed in with the first step. */
export const mandateFilePage: Show = async ask => {
  const on = await openOn(ask)
  if (isAnswer(on)) return on
  const { documentSha256, documentName } = on.answers.mandat.fields
  const file = documentSha256 ? await documentOf(ask.db, documentSha256) : undefined
  if (!file) return notFound
  return { kind: 'file', name: documentName ?? 'mandat', ...file, inline: true }
}
