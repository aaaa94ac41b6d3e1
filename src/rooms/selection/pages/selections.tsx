import { href } from '../../../routes.ts'
import { notFound, page, type Show } from '../../../ui/page.ts'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { decisionsOf, offersOf, recommendationsOf } from '../queries.ts'
import { takesPlace } from '../rules.ts'
import { text } from '../text.ts'

/** The tab «Utvelgelse» of a programme: one row a region, with its places, who is chosen and who has accepted. */
export const selectionsPage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme || programme.municipality) return notFound
  const t = text(ask.language)
  const { id, regions } = programme
  const [decisions, offers, recommended, names] = await Promise.all([
    decisionsOf(ask.db, id),
    offersOf(ask.db, { programme: id }),
    recommendationsOf(ask.db, id),
    namesOn(
      ask.db,
      ask.today,
      regions.map(one => one.office),
    ),
  ])
  const offerTo = new Map(offers.map(one => [one.municipality, one]))
  const chosen = decisions.filter(one => takesPlace(one, offerTo.get(one.municipality)))
  const accepted = chosen.filter(one => offerTo.get(one.municipality)?.answer === 'accepted')
  const of = (list: typeof decisions, office: string) => list.filter(one => one.office === office).length
  const standing = (office: string) =>
    of(decisions, office) > 0
      ? ('isDecided' as const)
      : recommended.some(one => one.office === office)
        ? ('isRecommended' as const)
        : ('isOpen' as const)
  return page(
    t.selections,
    <Table
      name="selections"
      caption={t.selections}
      rows={regions}
      columns={column => [
        column.link('office', t.office, one => names.get(one.office) ?? one.office, {
          to: one => href('selection', { programme: id, office: one.office }),
          names: true,
        }),
        column.count('places', t.regionPlaces, one => one.cap),
        column.count('chosen', t.chosenCount, one => of(chosen, one.office)),
        column.count('accepted', t.acceptedCount, one => of(accepted, one.office)),
        column.state('state', t.stands, one => t[standing(one.office)], {
          tone: one => (standing(one.office) === 'isDecided' ? 'success' : 'neutral'),
        }),
      ]}
    />,
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: id }) }],
      illustrative: programme.illustrative,
      lead: t.selectionsLead(chosen.length, programme.nationalCap, accepted.length),
    },
  )
}
