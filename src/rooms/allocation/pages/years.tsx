import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, LinkTo } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { programmeById } from '../../programmes/index.ts'
import { text } from '../page.text.ts'
import { runsOf, standing } from '../runs.queries.ts'

/** The tab «Utmåling» of a programme: each year with its pot, and how far its allocation has come. */
export const allocationsPage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme || programme.municipality) return notFound
  const t = text(ask.language)
  const { id } = programme
  const rows = await Promise.all(
    programme.appropriations.map(async one => {
      const runs = await runsOf(ask.db, ask.actor, id, one.year)
      return { ...one, final: standing(runs), latest: runs.at(-1) }
    }),
  )
  const final = rows.filter(one => one.final)
  return page(
    t.years,
    rows.length === 0 ? (
      <Empty>{t.noYears}</Empty>
    ) : (
      <>
        <Table
          name="allocations"
          caption={t.years}
          rows={rows}
          columns={column => [
            column.year('year', t.year, one => one.year, {
              names: true,
              shown: one => (
                <LinkTo href={href('allocation', { programme: id, year: one.year })}>{one.year}</LinkTo>
              ),
            }),
            column.kr('pot', t.potKr, one => one.ore),
            column.state('state', t.stateOfYear, one => t[stateOfYear(one)], {
              tone: one => (one.final ? 'success' : 'neutral'),
            }),
            column.day('final-on', t.finalOn, one =>
              one.final?.finalisedAt ? dateOf(one.final.finalisedAt) : null,
            ),
          ]}
        />
        <p>
          <LinkTo href={href('schedules', { programme: id })}>{t.toSchedules}</LinkTo>
        </p>
      </>
    ),
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: id }) }],
      illustrative: programme.illustrative,
      lead: rows.length === 0 ? null : t.yearsLead(final.map(one => one.year).join(', ')),
    },
  )
}

const stateOfYear = (one: { final: unknown; latest: unknown }) =>
  one.final ? ('isFinal' as const) : one.latest ? ('isTried' as const) : ('isNotMade' as const)
