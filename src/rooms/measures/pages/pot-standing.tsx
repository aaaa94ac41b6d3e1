import type { Child } from 'hono/jsx'
import { yearOf } from '../../../core/dates.ts'
import { absOre, formatKr, formatOre, maxOre, type Ore, sumOre } from '../../../core/ore.ts'
import { longDate } from '../../../text/dates.ts'
import { Bars } from '../../../ui/bars.tsx'
import type { Ask } from '../../../ui/page.ts'
import { Amount, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { yearsOf } from '../../programmes/index.ts'
import { overBudget } from '../budget.rules.ts'
import type { Outlook, PotMoney } from '../money.queries.ts'
import { outlookText } from '../outlook.text.ts'
import { potText } from '../pot.text.ts'
import type { Place } from './place.ts'

type Shown = { ask: Ask; place: Place; money: PotMoney }

const hasEnded = (ask: Ask, place: Place) => ask.today > place.programme.endsOn

/** What can still be promised and until when, as the page's answer; and what may change it, a sentence each. */
export function firstLine({ ask, place, money, outlook }: Shown & { outlook: Outlook | null }): {
  lead: string
  more: string[]
} {
  const t = potText(ask.language)
  const until = longDate(place.programme.endsOn, ask.language)
  if (hasEnded(ask, place)) {
    const held = money.balance.left === 0n ? t.allGone : t.stillThere(formatKr(money.balance.left))
    return { lead: `${t.ended(until)} ${held}`, more: [] }
  }
  const waiting = sumOre(money.payments.map(one => one.ore))
  const kr = (ore: Ore) => formatKr(ore, absOre(ore) < 100n ? 'ore' : 'kroner')
  const { unclaimedOre: now, unclaimedThenOre: then } = money
  const words = outlookText(ask.language)
  const planned = outlook?.forecast?.planned
  // What is left of a municipality's own pot is its own.
  const ahead = place.programme.municipality
    ? []
    : [
        ...(money.awaitedOre > 0n ? [words.promisedMore(kr(money.awaitedOre))] : []),
        ...(planned && planned.leftOre > 0n ? [words.goesBack(kr(planned.leftOre))] : []),
      ]
  const held =
    waiting === 0n
      ? []
      : then === now
        ? [t.paymentsHeld(kr(waiting))]
        : [`${t.paymentsTake(kr(waiting))} ${then >= 0n ? t.thenFree(kr(then)) : t.thenOver(kr(-then))}`]
  const empty = outlook?.forecast?.asBefore?.emptyOn
  return {
    lead: `${now > 0n ? t.lead(kr(now)) : now === 0n ? t.leadNone : t.leadOver(kr(-now))} ${t.until(until)}`,
    more: [
      ...held,
      ...(ahead.length > 0 ? [ahead.join(' ')] : []),
      ...(empty ? [words.emptyOn(longDate(empty, ask.language))] : []),
    ],
  }
}

/** From what came in to what can still be promised, as a picture and as a sum. */
export function Chain({ ask, place, money }: Shown) {
  const t = potText(ask.language)
  const { credited, spent, repaid, left, carried, committed } = money.balance
  // Nothing can be promised of what has ended.
  const ended = hasEnded(ask, place)
  const over = money.unclaimedOre < 0n
  const less = (term: string, ore: Ore) => (ore === 0n ? [] : [{ term, ore: -ore }])
  const rows = [
    { term: t.received, ore: credited },
    ...less(t.spent, spent),
    ...less(t.repaid, repaid),
    ...(ended
      ? []
      : [
          { term: t.held, ore: left },
          ...less(t.committed, committed),
          ...less(t.setAside, money.setAsideOre),
        ]),
  ]
  const [sum, sumOf] = ended ? [t.held, left] : [over ? t.over : t.unclaimed, money.unclaimedOre]
  const title = ended ? t.usedTitle : t.chainTitle
  // Whole kroner only where all are: else a reader who adds them up would miss one.
  const show = rows.every(one => one.ore % 100n === 0n) ? 'kroner' : 'ore'
  const strong = ({ term }: { term: string }, child: Child) =>
    term === t.held ? <strong>{child}</strong> : child
  const part = (label: string, ore: Ore, pattern: number) => ({ label, amount: Number(ore) / 100, pattern })
  return (
    <Section title={title} id="balance">
      <Bars
        id="chain"
        title={t.chainPicture}
        description={t.chainPicture}
        format={amount => formatOre(BigInt(Math.round(amount * 100)), 'kroner')}
        bars={[
          {
            label: t.received,
            parts: [
              part(t.spent, maxOre(0n, spent), 0),
              ...(repaid > 0n ? [part(t.repaid, repaid, 7)] : []),
              ...(ended
                ? [part(t.held, left, 2)]
                : [
                    part(t.committed, committed, 1),
                    part(t.setAsideShort, money.setAsideOre, 4),
                    part(t.unclaimed, money.freeOre, 2),
                  ]),
            ],
          },
        ]}
      />
      <Table
        name="balance"
        caption={t.sumTitle}
        rows={rows}
        columns={column => [
          column.words('what', t.what, one => one.term, { shown: one => strong(one, one.term), names: true }),
          column.kr('amount', t.amountKr, one => one.ore, {
            shown: one => strong(one, <Amount ore={one.ore} show={show} />),
            show,
            total: { ore: sumOf },
          }),
        ]}
        total={sum}
      />
      {carried > 0n ? <p>{t.carried(formatKr(carried))}</p> : null}
      {money.measures.map(({ measure, standing }) =>
        overBudget(standing) && !ended ? (
          <p>{t.overNote(measure.name, formatKr(-standing.left, 'kroner'))}</p>
        ) : null,
      )}
    </Section>
  )
}

/** What the state has promised, apart from what the pot holds. */
export function Promised({ ask, place, money }: Shown) {
  const t = potText(ask.language)
  if (money.awards.length === 0) return null
  const awarded = new Set(money.awards.map(one => one.year))
  const missing = yearsOf(place.programme).filter(year => !awarded.has(year) && year >= yearOf(ask.today))
  return (
    <Section title={t.promisedTitle} id="promised">
      <p>
        {money.awaitedOre > 0n ? t.promisedLead(formatKr(money.awaitedOre)) : t.promisedAllIn}{' '}
        {missing.length > 0 ? t.notAwarded(missing.join(', ')) : ''}
      </p>
      <Table
        name="promised"
        caption={t.promisedTitle}
        rows={money.awards}
        columns={column => [
          column.year('year', t.year, one => one.year, { names: true }),
          column.kr('award', t.awardKr, one => one.ore, { show: 'kroner', total: true }),
          column.kr('came-in', t.cameInKr, one => one.paidOre, { show: 'kroner', total: true }),
          column.kr('to-come', t.toComeKr, one => one.leftOre, { show: 'kroner', total: true }),
          column.state('payment', t.payment, one => (one.leftOre > 0n ? t.notPaidIn : t.paidIn), {
            tone: one => (one.leftOre > 0n ? 'neutral' : 'success'),
          }),
        ]}
        total={t.sum}
      />
    </Section>
  )
}
