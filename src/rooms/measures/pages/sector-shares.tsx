import { formatKr, formatOre, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Bars } from '../../../ui/bars.tsx'
import { isAnswer, page, type Show } from '../../../ui/page.ts'
import { Empty, Lead } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { budgetText } from '../budget.text.ts'
import { potMoney } from '../money.queries.ts'
import { type Share, sharesOf } from '../sector.rules.ts'
import { servicesText } from '../sector.text.ts'
import { placeOf } from './place.ts'

/** The share of each service, which is a view and no budget: the pot is the whole municipality's. */
export const serviceSharesPage: Show = async ask => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
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
  const tenths = (one: Share) => (total === 0n ? 0n : (one.budgetOre * 1000n) / total)
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
            percent: Math.round(Number(tenths(most)) / 10),
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
          name="services"
          caption={t.picture}
          rows={shares}
          columns={column => [
            column.words('service', t.service, name, { names: true }),
            column.count('measures', t.measures, one => one.measures),
            column.kr('budget', t.budget, one => one.budgetOre, { show: 'ore', total: true }),
            column.percent('percent', t.percent, one => ({ units: tenths(one), scale: 1 })),
            column.kr('spent', t.spent, one => one.spentOre, { show: 'ore', total: true }),
          ]}
          total={t.sum}
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
