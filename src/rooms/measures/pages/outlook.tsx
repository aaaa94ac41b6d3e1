import { type Ask, isAnswer, page, type Show } from '../../../ui/page.ts'
import { Empty, Explain } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { schemes } from '../../catalogue/index.ts'
import { originLeft } from '../../ledger/index.ts'
import { potMoney, potOutlook } from '../money.queries.ts'
import { homeText } from '../pot-home.text.ts'
import { text } from '../text.ts'
import { placeOf } from './place.ts'
import { ToTheEnd } from './pot-outlook.tsx'
import { firstLine, Promised } from './pot-standing.tsx'

/** How long the pot lasts: what will be left when the money ends, what the state has promised, and from which scheme. */
export const potOutlookPage: Show = async ask => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const { where, programme } = place
  const money = await potMoney(ask.db, where)
  const open = money.balance.credited > 0n
  const running = ask.today <= programme.endsOn
  const outlook = open && running ? await potOutlook(ask.db, programme, money, ask.today) : null
  return page(
    homeText(ask.language).toOutlook,
    <>
      {open ? null : <Empty>{text(ask.language).empty}</Empty>}
      {outlook ? <ToTheEnd ask={ask} place={place} money={money} outlook={outlook} /> : null}
      {programme.municipality ? null : <Promised ask={ask} place={place} money={money} />}
      {open ? <Left ask={ask} pot={money.pot} /> : null}
    </>,
    {
      crumbs: place.crumbs,
      illustrative: programme.illustrative,
      lead: open ? firstLine({ ask, place, money, outlook }).lead : null,
    },
  )
}

async function Left({ ask, pot }: { ask: Ask; pot: string }) {
  const t = text(ask.language)
  const left = await originLeft(ask.db, pot)
  const known = await schemes(
    ask.db,
    left.map(one => one.source),
  )
  const names = new Map(known.map(one => [one.id, one.name]))
  return (
    <Explain summary={t.leftBySource}>
      <p>{t.originNote}</p>
      <Table
        name="left-by-source"
        caption={t.leftBySource}
        rows={left}
        columns={column => [
          column.words('scheme', t.scheme, one => names.get(one.source) ?? one.source, { names: true }),
          column.kr('amount', t.amountKr, one => one.ore, { show: 'ore', total: true }),
        ]}
        total={t.sum}
      />
    </Explain>
  )
}
