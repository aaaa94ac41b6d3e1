import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { numberIn } from '../../../ui/fields.ts'
import { Choice, Filters, type Option } from '../../../ui/filters.tsx'
import type { Ask, Crumb } from '../../../ui/page.ts'
import { LinkTo } from '../../../ui/pieces.tsx'
import type { Outline } from '../model.ts'
import { text } from '../text.ts'

export const mostOnPage = 25

export const crumbs = (language: Language): Crumb[] => [
  { label: text(language).title, href: href('schemes') },
]

/** The name of a scheme as a link, with the tag where the scheme is invented. */
export const Name = ({
  one,
  language,
}: {
  one: Pick<Outline, 'id' | 'name' | 'illustrative'>
  language: Language
}) => (
  <>
    <LinkTo href={href('scheme', { scheme: one.id })}>{one.name}</LinkTo>
    {one.illustrative ? (
      <>
        {' '}
        <span class="tag-illustrative">{text(language).illustration}</span>
      </>
    ) : null}
  </>
)

export { Choice, Filters, type Option }

export const years = (all: readonly number[]): Option[] =>
  all.toReversed().map(year => ({ value: String(year), label: String(year) }))

/** The year of the address, else the last one up to this year that has money. */
export function yearOfAsk(ask: Ask, all: readonly number[]): number {
  const wanted = numberIn(ask.query.ar) ?? 0
  if (all.includes(wanted)) return wanted
  const now = Number(ask.today.slice(0, 4))
  return all.findLast(year => year <= now) ?? all.at(-1) ?? now
}

/** Which page of the list, from 0. */
export const pageOfAsk = (ask: Ask): number => Math.max(0, (numberIn(ask.query.side) ?? 1) - 1)

/** What is shown of how much, with the way to the rest. */
export function Pager({
  ask,
  page,
  count,
  to,
  most = mostOnPage,
}: {
  ask: Ask
  page: number
  count: number
  /** The address with its other choices. */
  to: (query: Record<string, string>) => string
  most?: number
}) {
  const t = text(ask.language)
  if (count === 0) return null
  const at = (n: number) => to({ ...ask.query, side: String(n + 1) })
  const last = Math.ceil(count / most) - 1
  return (
    <nav aria-label={t.pages} class="pager">
      <p>{t.page(page * most + 1, Math.min(count, (page + 1) * most), count)}</p>
      {page > 0 ? <LinkTo href={at(page - 1)}>{t.previous}</LinkTo> : null}
      {page < last ? <LinkTo href={at(page + 1)}>{t.next}</LinkTo> : null}
    </nav>
  )
}
