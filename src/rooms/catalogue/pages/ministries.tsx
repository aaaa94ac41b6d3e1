import { formatOre, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Bars } from '../../../ui/bars.tsx'
import { page, type Show } from '../../../ui/page.ts'
import { Lead } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { ministryTotals, yearsWithMoney } from '../queries.ts'
import { dayOf } from '../rules.ts'
import { text } from '../text.ts'
import { Choice, crumbs, Filters, yearOfAsk, years } from './pieces.tsx'

/** A year's money by ministry; the sum is that of the schemes. */
export const ministriesPage: Show = async ask => {
  const t = text(ask.language)
  const all = await yearsWithMoney(ask.db)
  const year = yearOfAsk(ask, all)
  const { totals, schemes } = await ministryTotals(ask.db, year)
  const known = await namesOn(
    ask.db,
    dayOf(year),
    totals.flatMap(one => one.ministry ?? []),
  )
  const nameOf = (ministry: string | null) => (ministry ? (known.get(ministry) ?? ministry) : t.noMinistry)
  const ore = sumOre(schemes.map(one => one.ore))
  return page(
    t.ministries,
    <>
      <Lead>{t.ministryLead(year, ore, totals.length, schemes.length)}</Lead>
      <Filters action={href('ministries')} submit={t.show} label={t.ministries}>
        <Choice name="ar" label={t.year} value={String(year)} options={years(all)} />
      </Filters>
      <Bars
        id="ministries"
        title={t.ministries}
        description={t.ministryNote}
        format={amount => formatOre(BigInt(Math.round(amount)) * 100n, 'kroner')}
        bars={totals.map(one => ({
          label: nameOf(one.ministry),
          parts: [{ label: t.kr, amount: Number(one.ore / 100n), pattern: 0 }],
        }))}
      />
      <Table
        name="ministries"
        caption={t.ministries}
        rows={totals}
        columns={column => [
          column.link('ministry', t.ministry, one => nameOf(one.ministry), {
            to: one =>
              one.ministry && href('schemes', {}, { dep: one.ministry, ar: String(year), penger: 'ja' }),
            names: true,
          }),
          column.count('schemes', t.schemes, one => one.schemes, { total: true }),
          column.kr('amount', t.kr, one => one.ore, { total: true }),
          column.kr('invented', t.invented, one => one.inventedOre, { total: true }),
        ]}
        total={t.sum}
      />
      <p>{t.ministryNote}</p>
    </>,
    { crumbs: crumbs(ask.language) },
  )
}
