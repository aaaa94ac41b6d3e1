import { formatKr, formatOre, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Bars } from '../../../ui/bars.tsx'
import { forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, Lead } from '../../../ui/pieces.tsx'
import { Amount, Table } from '../../../ui/table.tsx'
import { budgetText } from '../budget.text.ts'
import { potMoney } from '../money.queries.ts'
import { type Share, sharesOf } from '../sector.rules.ts'
import { servicesText } from '../sector.text.ts'
import { placeOf } from './place.ts'

/** The share of each service, which is a view and no budget: the pot is the whole municipality's. */
export const serviceSharesPage: Show = async ask => {
  const place = await placeOf(ask)
  if (!place) return notFound
  if (place === 'forbidden') return forbidden
  const t = servicesText(ask.language)
  const { measures } = await potMoney(ask.db, place.where)
  const shares = sharesOf(
    measures.map(({ measure, standing }) => ({
      services: measure.services,
      budgetOre: standing.budget,
      spentOre: standing.spent,
    })),
  )
  const total = sumOre(shares.map(one => one.budgetOre))
  const percent = (one: Share) => (total === 0n ? 0 : Number((one.budgetOre * 1000n) / total) / 10)
  const name = (one: Share) => one.service || t.none
  const [most] = shares
  return page(
    t.title(place.name),
    most && total > 0n ? (
      <>
        <Lead>
          {t.lead({
            services: shares.length,
            name: name(most),
            kr: formatKr(most.budgetOre, 'kroner'),
            of: formatKr(total, 'kroner'),
            percent: Math.round(percent(most)),
          })}
        </Lead>
        <p>{t.note}</p>
        <Bars
          id="services"
          title={t.picture}
          description={t.note}
          format={amount => formatOre(BigInt(Math.round(amount * 100)), 'kroner')}
          bars={shares.map(one => ({
            label: name(one),
            parts: [{ label: t.picture, amount: Number(one.budgetOre) / 100, pattern: 0 }],
          }))}
        />
        <Table
          caption={t.picture}
          rows={shares}
          columns={[
            { head: t.service, cell: name, names: true },
            { head: t.measures, cell: one => one.measures, figure: true },
            { head: t.budget, cell: one => <Amount ore={one.budgetOre} show="ore" />, figure: true },
            { head: t.percent, cell: one => percent(one).toFixed(1).replace('.', ','), figure: true },
            { head: t.spent, cell: one => <Amount ore={one.spentOre} show="ore" />, figure: true },
          ]}
          total={[
            t.sum,
            '',
            <Amount ore={total} show="ore" />,
            '',
            <Amount ore={sumOre(shares.map(one => one.spentOre))} show="ore" />,
          ]}
        />
      </>
    ) : (
      <Empty>{t.empty}</Empty>
    ),
    {
      crumbs: [
        ...place.crumbs,
        { label: budgetText(ask.language).title(place.name), href: href('budget', place.where) },
      ],
      illustrative: place.programme.illustrative,
    },
  )
}
