import { dateOf, zone } from '../../core/dates.ts'
import type { Language } from '../../core/words.ts'
import { longDate } from '../../text/dates.ts'
import { type Minutes, minutesOf } from './minutes.text.ts'
import { minutesWords } from './minutes-words.text.ts'
import type { Body, Happening, Meeting, Seat } from './model.ts'
import { frameOf } from './rules.ts'

/** A meeting as it is told: `organisations` are the names of those that people sit there for, on the meeting's day. */
export type Held = {
  body: Body
  meeting: Meeting
  seats: readonly Seat[]
  happened: readonly Happening[]
  organisations: ReadonlyMap<string, string>
}

/** The minutes in a language, with people named for whom they sit there; times by the clock of the meeting. */
export function minutesIn(
  { body, meeting, seats, happened, organisations }: Held,
  language: Language,
): Minutes {
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
