import { href } from '../../../routes.ts'
import { notFound, page, type Show } from '../../../ui/page.ts'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { programmeById, variantWords } from '../../programmes/index.ts'
import { callText } from '../call.text.ts'
import { applicationsOf, callsOf, invitationsOf } from '../queries.ts'

/** The tab «Utlysning» of a programme: one row a region, with its call, who was invited and who has applied. */
export const callsPage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme || programme.municipality) return notFound
  const t = callText(ask.language)
  const { id, regions } = programme
  const [calls, invited, applications, names] = await Promise.all([
    callsOf(ask.db, id),
    invitationsOf(ask.db, { programme: id }),
    applicationsOf(ask.db, { programme: id }),
    namesOn(
      ask.db,
      ask.today,
      regions.map(one => one.office),
    ),
  ])
  const applied = applications.filter(one => one.submissions.length > 0)
  const callOf = (office: string) => calls.find(one => one.office === office)
  const stands = (office: string) => {
    const call = callOf(office)
    return call ? (call.withdrawn ? 'withdrawn' : 'published') : 'unpublished'
  }
  return page(
    t.callsTitle,
    <Table
      name="calls"
      caption={t.callsTitle}
      rows={regions}
      columns={column => [
        column.link('office', t.office, one => names.get(one.office) ?? one.office, {
          to: one => href('call', { programme: id, office: one.office }),
          names: true,
        }),
        column.words('variant', t.variant, one => variantWords(ask.language)[one.variant]),
        column.day('deadline', t.deadline, one => callOf(one.office)?.deadline),
        column.count('invited', t.invitedCount, one => invited.filter(i => i.office === one.office).length),
        column.count('applied', t.appliedCount, one => applied.filter(a => a.office === one.office).length),
        column.state('state', t.status, one => t[stands(one.office)], {
          tone: one => (stands(one.office) === 'published' ? 'success' : 'neutral'),
        }),
      ]}
    />,
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: id }) }],
      illustrative: programme.illustrative,
      lead: t.callsLead(calls.filter(one => !one.withdrawn).length, regions.length, applied.length),
    },
  )
}
