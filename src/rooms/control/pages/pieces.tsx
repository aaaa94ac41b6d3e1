import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { numberIn } from '../../../ui/fields.ts'
import { Now } from '../../../ui/frame.tsx'
import type { Ask } from '../../../ui/page.ts'
import { LinkTo, State } from '../../../ui/pieces.tsx'
import { listText } from '../lists.text.ts'
import type { Order } from '../model.ts'
import { text } from '../text.ts'

/** As many rows are shown on a page of a list. */
const perPage = 50
/** As many rows a file of a list holds. */
export const perFile = 10_000

/** Which part of a list the address asks for; as a file, all that match, as far as a file goes. */
export function partOf({ query }: Ask): { offset: number; most: number } {
  if (query.tabell !== undefined) return { offset: 0, most: perFile }
  return { offset: (Math.max(1, numberIn(query.side) ?? 1) - 1) * perPage, most: perPage }
}

/** The way to newer and older; how many there are in all is not counted, since the list only grows. */
export function Older({
  ask,
  part,
  more,
  to,
}: {
  ask: Ask
  part: { offset: number }
  more: boolean
  to: (query: Record<string, string>) => string
}) {
  const t = listText(ask.language)
  const at = part.offset / perPage + 1
  const page = (n: number) => to({ ...ask.query, side: String(n) })
  if (!more && at === 1) return null
  return (
    <nav aria-label={t.pages} class="pager">
      {at > 1 ? <LinkTo href={page(at - 1)}>{t.newer}</LinkTo> : null}
      {more ? <LinkTo href={page(at + 1)}>{t.older}</LinkTo> : null}
    </nav>
  )
}

/** An order that is being made: how far it has come, and for whom. */
export function Going({ order, language, here }: { order: Order; language: Language; here: string }) {
  const t = text(language)
  return (
    <>
      <p>
        <State tone="info">{t[order.state as 'waiting' | 'working']}</State>{' '}
        {t.orderedBy(order.orderedBy.name, longTime(order.orderedAt, language))}
      </p>
      <p>
        <label for="order-progress">{t.progress(order.step, order.steps)}</label>{' '}
        <progress id="order-progress" max={Math.max(1, order.steps)} value={order.step} />
      </p>
      <p>
        <LinkTo href={here}>{t.reload}</LinkTo>
      </p>
    </>
  )
}

/** What else an auditor does, beside what the page is about. */
export const Ways = ({ language }: { language: Language }) => {
  const t = text(language)
  return (
    <Now
      title={t.next}
      links={[
        { label: t.take, href: href('checkpoints') },
        { label: t.follow, href: href('controlVouchers') },
        { label: t.downloadExport, href: href('exports') },
        { label: t.operations, href: href('jobs') },
      ]}
    />
  )
}
