import type { Language } from '../core/words.ts'
import { actsAs } from '../rooms/identity/index.ts'
import { entriesMadeBy, type MadeEntry } from '../rooms/records/index.ts'
import { href } from '../routes.ts'
import { longTime } from '../text/dates.ts'
import { Done, type Way } from '../ui/frame.tsx'
import type { Ask, Bound } from '../ui/page.ts'
import { byUrgency, type Work } from '../ui/work.tsx'
import { addressed } from './homes/homes.ts'
import { text } from './receipt.text.ts'
import type { Act } from './receipt-mark.ts'

/** As many documents as are named; of the rest it is said how many they are. */
const named = 3

/** The receipt of an act: what was done, when and by whom, its documents, who has been told, and what is next. */
export async function Receipt({
  ask,
  act,
  bound,
  mine,
}: {
  ask: Ask
  act: Act
  bound: Bound | undefined
  mine: readonly Work[]
}) {
  if (!bound?.done) return null
  const { language, actor } = ask
  const t = text(language)
  const made = (await entriesMadeBy(ask.db, actor, act.reference)).filter(one => one.direction !== 'internal')
  const told = recipientsOf(made)
  const next = nextOf(ask, mine)
  return (
    <Done
      title={bound.done(language)}
      rows={[
        [t.when, longTime(act.at, language)],
        [t.by, `${actor.name}, ${actsAs(actor, language)}`],
        ...(made.length > 0 ? [[t.document, <Documents made={made} language={language} />] as const] : []),
        ...(told.length > 0
          ? [[t.told, told.length > named ? t.recipients(told.length) : told.join(', ')] as const]
          : []),
        [t.next, mine.length === 0 ? t.nothingMore : t.waiting(mine.length)],
      ]}
      next={next}
      links={[{ label: t.toToday, href: href('today') }]}
    />
  )
}

const recipientsOf = (made: readonly MadeEntry[]): string[] => [
  ...new Set(made.filter(one => one.direction === 'out').flatMap(one => one.party.split(', '))),
]

function Documents({ made, language }: { made: readonly MadeEntry[]; language: Language }) {
  const rest = made.length - named
  return (
    <>
      {made.slice(0, named).map(({ filed, number, title }, i) => (
        <>
          {i > 0 ? <br /> : null}
          <a
            class="ds-link"
            href={href('document', {
              office: filed.organisation,
              year: filed.year,
              number: filed.number,
              entry: number,
              document: 1,
            })}
          >
            {title}
          </a>
        </>
      ))}
      {rest > 0 ? ` ${text(language).moreDocuments(rest)}` : null}
    </>
  )
}

/** The next of the same kind: what waits at an address of the same name as this page; else the most urgent of all. */
function nextOf(ask: Ask, mine: readonly Work[]): Way | undefined {
  const here = addressed(ask.address)?.name
  const others = mine.filter(one => one.href.split(/[?#]/)[0] !== ask.address).sort(byUrgency(ask.today))
  const next = others.find(one => addressed(one.href)?.name === here) ?? others[0]
  return next && { label: next.text, href: next.href }
}
