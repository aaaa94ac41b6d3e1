import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import type { Language } from '../../core/words.ts'
import type { Db } from '../../platform/database/connect.ts'
import { organisation } from '../organisations/index.ts'
import { caseById, caseNumber, letterPdf, type NewDocument } from '../records/index.ts'
import { type Held, minutesIn, minutesTitle } from './minutes.file.ts'

/** The minutes as PDF/A, as they go on the case. */
export async function minutesDocument(
  db: Db,
  { actor, at }: Command,
  held: Held,
  language: Language,
): Promise<NewDocument> {
  const { facts, matters } = minutesIn(held, language)
  const owner = await organisation(db, held.body.owner, dateOf(at))
  const found = await caseById(db, held.body.caseId)
  const letter = {
    language,
    sender: owner?.name ?? held.body.owner,
    recipient: held.body.name,
    caseNumber: found ? caseNumber(found) : '',
    date: dateOf(at),
    title: minutesTitle(held, language),
    body: [facts.map(([term, value]) => `${term}: ${value}`)],
    sections: matters.map(one => ({ heading: one.title, paragraphs: one.paragraphs })),
    greeting: false as const,
    approver: { name: actor.name, title: '', onBehalf: false },
    illustrative: owner?.illustrative ?? false,
  }
  return letterPdf(letter, 'protokoll.pdf')
}
