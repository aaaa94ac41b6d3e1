import { formatKr, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, LinkTo } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { programmeById } from '../../programmes/index.ts'
import { awardLines } from '../standing.queries.ts'
import { yearsText } from '../years.text.ts'

/** The tab «Tilsagn» of a programme: each year with what is promised, accepted and paid. */
export const awardYearsPage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme || programme.municipality) return notFound
  const t = yearsText(ask.language)
  const { id } = programme
  const rows = await Promise.all(
    programme.appropriations.map(async ({ year }) => {
      const lines = (await awardLines(ask.db, id, year, ask.today))?.lines ?? []
      const granted = lines.filter(one => one.commitment)
      return {
        year,
        awards: lines.length,
        granted: granted.length,
        accepted: granted.filter(one => one.commitment?.acceptedAt).length,
        ore: sumOre(granted.map(one => one.ore)),
        paidOre: sumOre(granted.map(one => one.paidOre)),
      }
    }),
  )
  const [promised, paid] = [sumOre(rows.map(one => one.ore)), sumOre(rows.map(one => one.paidOre))]
  return page(
    t.years,
    rows.length === 0 ? (
      <Empty>{t.notFinal}</Empty>
    ) : (
      <Table
        name="award-years"
        caption={t.years}
        rows={rows}
        columns={column => [
          column.year('year', t.year, one => one.year, {
            names: true,
            shown: one => (
              <LinkTo href={href('awards', { programme: id, year: one.year })}>{one.year}</LinkTo>
            ),
          }),
          column.count('granted', t.grantedCount, one => one.granted),
          column.count('accepted', t.acceptedCount, one => one.accepted),
          column.kr('promised', t.promisedKr, one => one.ore, { total: true }),
          column.kr('paid', t.paidKr, one => one.paidOre, { total: true }),
          column.kr('left', t.toPayKr, one => one.ore - one.paidOre, { total: true }),
        ]}
        total={t.sum}
      />
    ),
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: id }) }],
      illustrative: programme.illustrative,
      lead: t.yearsLead(formatKr(promised), formatKr(paid)),
    },
  )
}
