import type { Actor } from '../core/actor.ts'
import type { DateText } from '../core/dates.ts'
import type { Waiting } from '../core/deed.ts'
import type { Language } from '../core/words.ts'
import { shortDate } from '../text/dates.ts'
import { workWords } from '../text/work.ts'
import type { Ask } from './page.ts'
import { LinkTo } from './pieces.tsx'

/** Something that waits: what, where to do it, since when and until when; `waitingFor` names another, null means you. */
export type Work = {
  text: string
  href: string
  since: DateText | null
  due: DateText | null
  waitingFor: string | null
}

/** Who reads a list, and what its organisations and programmes are called on the day. */
export type Reader = {
  language: Language
  actor: Actor
  name: (organisation: string) => string
  programme: (programme: string) => string
}
/** The sentence of what waits and the way to it; `waitingFor` where it is one organisation rather than those of a role. */
type Said = { text: string; href: string; waitingFor?: string }
export type Say<Name extends string, Thing> = (one: Waiting<Name, Thing>, reader: Reader) => Said

/** What a room has waiting for whoever asks. */
export type WorkList = (ask: Ask) => Promise<Work[]>

/** What waits, each with the way to it, for whom, since when and until when. */
export function WorkItems({ work, language }: { work: readonly Work[]; language: Language }) {
  const t = workWords(language)
  const when = ({ since, due, waitingFor }: Work) =>
    [
      waitingFor ? t.waitsFor(waitingFor) : null,
      since ? t.since(shortDate(since)) : null,
      due ? t.due(shortDate(due)) : null,
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <ul class="worklist">
      {work.map(one => (
        <li>
          <LinkTo href={one.href}>{one.text}</LinkTo>
          <span>{when(one)}</span>
        </li>
      ))}
    </ul>
  )
}
