import type { Actor } from '../core/actor.ts'
import { type DateText, daysBetween } from '../core/dates.ts'
import type { Waiting } from '../core/deed.ts'
import { formatKr, type Ore } from '../core/ore.ts'
import type { Language } from '../core/words.ts'
import { longDate } from '../text/dates.ts'
import { workWords } from '../text/work.ts'
import type { Ask } from './page.ts'

/** Something that waits: what, where to do it, since when and until when; `waitingFor` names another, null means you. */
export type Work = {
  text: string
  href: string
  since: DateText | null
  due: DateText | null
  /** What it is about, where it is money. */
  ore?: Ore | null
  waitingFor: string | null
  /** What is good to know before one goes there. */
  note?: string | undefined
}

/** Who reads a list, and what its organisations and programmes are called on the day. */
export type Reader = {
  language: Language
  actor: Actor
  name: (organisation: string) => string
  programme: (programme: string) => string
}
/** The sentence of what waits and the way to it; `waitingFor` where it is one organisation rather than those of a role. */
type Said = { text: string; href: string; waitingFor?: string; note?: string | undefined }
export type Say<Name extends string, Thing> = (one: Waiting<Name, Thing>, reader: Reader) => Said

/** What a room has waiting for whoever asks. */
export type WorkList = (ask: Ask) => Promise<Work[]>

/** From how many days on what waits is late of itself, and money sooner. */
const [longWait, longWaitForMoney] = [60, 30]
/** How near a deadline asks for attention, in days. */
const soon = 2

export type Urgency = 'urgent' | 'thisWeek' | 'later'

/**
 * How urgent it is: what is overdue or due within two days, and what has waited long, money half as long as the rest; then
 * what is due within a week; then the rest.
 */
export function urgencyOf({ since, due, ore }: Work, today: DateText): Urgency {
  if (due !== null && daysBetween(today, due) <= soon) return 'urgent'
  const waited = since === null ? 0 : daysBetween(since, today)
  if (waited >= (ore ? longWaitForMoney : longWait)) return 'urgent'
  return due !== null && daysBetween(today, due) <= 7 ? 'thisWeek' : 'later'
}

/** The most urgent first: by deadline, then by how long it has waited, then the larger amount. */
export const byUrgency =
  (today: DateText) =>
  (a: Work, b: Work): number => {
    const rank = { urgent: 0, thisWeek: 1, later: 2 } as const
    return (
      rank[urgencyOf(a, today)] - rank[urgencyOf(b, today)] ||
      (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
      (a.since ?? '9999').localeCompare(b.since ?? '9999') ||
      Number((b.ore ?? 0n) - (a.ore ?? 0n))
    )
  }

/** What waits, each with the way to it, its amount, for whom, how long and until when. */
export function WorkItems({
  work,
  language,
  today,
}: {
  work: readonly Work[]
  language: Language
  today: DateText
}) {
  const t = workWords(language)
  return (
    <ul class="waiting">
      {work.map(one => {
        const about = [
          one.waitingFor ? t.waitsFor(one.waitingFor) : null,
          one.due ? t.due(longDate(one.due, language)) : null,
        ].filter(Boolean)
        const late = urgencyOf(one, today) === 'urgent'
        return (
          <li>
            <a class="what ds-link" href={one.href}>
              {one.text}
            </a>
            <span class="figure">{one.ore ? formatKr(one.ore, 'auto') : null}</span>
            <span class={late ? 'age late' : 'age'}>
              {late ? <span aria-hidden="true">▲ </span> : null}
              {ageOf(one, language, today)}
            </span>
            {about.length > 0 ? <p>{about.join(', ')}</p> : null}
            {one.note ? <p>{one.note}</p> : null}
          </li>
        )
      })}
    </ul>
  )
}

/** «frist gikk ut for 3 dager siden» where it is overdue, else how long it has waited. */
function ageOf({ since, due }: Work, language: Language, today: DateText): string {
  const t = workWords(language)
  if (due !== null && due < today) return t.overdue(daysBetween(due, today))
  if (due !== null && daysBetween(today, due) <= soon) return t.dueIn(daysBetween(today, due))
  return since === null ? '' : t.waited(Math.max(0, daysBetween(since, today)))
}
