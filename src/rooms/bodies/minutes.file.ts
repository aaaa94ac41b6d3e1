import type { Command } from '../../core/actor.ts'
import { dateOf, zone } from '../../core/dates.ts'
import type { Language } from '../../core/words.ts'
import type { Db } from '../../platform/database/connect.ts'
import { longDate } from '../../text/dates.ts'
import { namesOn, organisation } from '../organisations/index.ts'
import { caseById, caseNumber, letterPdf, type NewDocument } from '../records/index.ts'
import { type Minutes, minutesOf } from './minutes.rules.ts'
import { minutesWords } from './minutes.text.ts'
import type { Body, Happening, Meeting, Seat } from './model.ts'
import { frameOf } from './rules.ts'

export type Held = { body: Body; meeting: Meeting; seats: readonly Seat[]; happened: readonly Happening[] }

/** The minutes in a language, with people named for whom they sit there; times by the clock of the meeting. */
export async function minutesIn(db: Db, held: Held, language: Language): Promise<Minutes> {
  const { body, meeting, seats, happened } = held
  const day = dateOf(meeting.startsAt)
  const organisations = await namesOn(
    db,
    day,
    seats.map(one => one.organisation),
  )
  const seat = (number: number) => seats.find(one => one.number === number)
  const clock = new Intl.DateTimeFormat('nb', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
  const words = minutesWords(language)
  const told = minutesOf({
    frame: frameOf(body, meeting, seats),
    matters: meeting.matters,
    happened,
    name: number => seat(number)?.name ?? '',
    fullName: number => {
      const found = seat(number)
      return found ? `${found.name} (${organisations.get(found.organisation) ?? found.organisation})` : ''
    },
    clock: at => clock.format(at).replace(':', '.'),
    recommends: body.authority === 'recommends',
    words,
  })
  return {
    ...told,
    facts: [[words.place, meeting.place], ...told.facts, [words.legalBasis, body.legalBasis]],
  }
}

export const minutesTitle = ({ body, meeting }: Pick<Held, 'body' | 'meeting'>, language: Language): string =>
  minutesWords(language).title(body.name, longDate(dateOf(meeting.startsAt), language))

/** The minutes as PDF/A, as they go on the case. */
export async function minutesDocument(
  db: Db,
  { actor, at }: Command,
  held: Held,
  language: Language,
): Promise<NewDocument> {
  const { facts, matters } = await minutesIn(db, held, language)
  const owner = await organisation(db, held.body.owner, dateOf(at))
  const found = await caseById(db, held.body.caseId)
  const letter = {
    language,
    sender: owner?.name ?? held.body.owner,
    recipient: held.body.name,
    caseNumber: found ? caseNumber(found) : '',
    date: dateOf(at),
    title: minutesTitle(held, language),
    body: [
      facts.map(([term, value]) => `${term}: ${value}`),
      ...matters.flatMap(one => [{ heading: one.title }, ...one.paragraphs]),
    ],
    greeting: false as const,
    approver: { name: actor.name, title: '', onBehalf: false },
    illustrative: owner?.illustrative ?? false,
  }
  return letterPdf(letter, 'protokoll.pdf')
}
