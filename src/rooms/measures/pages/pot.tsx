import { yearOf } from '../../../core/dates.ts'
import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { About, Now, type Way } from '../../../ui/frame.tsx'
import { Line } from '../../../ui/line.tsx'
import { isAnswer, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Section, State } from '../../../ui/pieces.tsx'
import { urgencyOf, type Work } from '../../../ui/work.tsx'
import { commitmentOf } from '../../awards/index.ts'
import { isPilot } from '../../selection/index.ts'
import { type PotMoney, potMoney, potOutlook } from '../money.queries.ts'
import { potText } from '../pot.text.ts'
import { homeText } from '../pot-home.text.ts'
import { potYear } from '../pot-year.rules.ts'
import { text } from '../text.ts'
import { type Place, placeOf } from './place.ts'
import { MeasureTable } from './pot-budget.tsx'
import { Chain, firstLine } from './pot-standing.tsx'
import { Waiting, waitingInPot } from './pot-waiting.tsx'

/** A pot's front page: what can still be promised and until when, where its year stands, what waits, and its measures. */
export const potPage: Show = async ask => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const { where, programme, name } = place
  const t = text(ask.language)
  const h = homeText(ask.language)
  const money = await potMoney(ask.db, where)
  const open = money.balance.credited > 0n
  const pilot = await isPilot(ask.db, where.programme, where.municipality)
  const running = ask.today <= programme.endsOn
  const outlook = open && running ? await potOutlook(ask.db, programme, money, ask.today) : null
  const said = open ? firstLine({ ask, place, money, outlook }) : { lead: null, more: [] }
  const waits = running && (open || money.measures.length > 0) ? waitingInPot({ ask, place, money }) : null
  const shown = { ask, place, money }
  return page(
    t.potTitle(name),
    <>
      {open ? null : <Empty>{pilot ? t.empty : t.locked}</Empty>}
      {said.more.map(one => (
        <p>{one}</p>
      ))}
      {open ? <Chain {...shown} /> : null}
      {programme.municipality ? null : <PotYear {...shown} />}
      {waits ? <Waiting ask={ask} all={waits} /> : null}
      {money.measures.length > 0 ? (
        <Section title={t.measures} id="measures">
          <MeasureTable ask={ask} money={money} brief />
        </Section>
      ) : null}
    </>,
    {
      crumbs: place.crumbs.slice(0, 1),
      illustrative: programme.illustrative,
      lead: said.lead,
      now: <Next {...shown} first={waits?.find(one => one.waitingFor === null)} acts={pilot && running} />,
      facts: (
        <About
          title={h.aboutPot}
          rows={[
            ...money.awards.map(
              one =>
                [
                  h.awardOf(one.year),
                  <a class="ds-link" href={href('award', { ...where, year: one.year })}>
                    {formatKr(one.ore)}
                  </a>,
                ] as const,
            ),
            [h.cameIn, formatKr(money.balance.credited)],
            ...(money.awaitedOre > 0n ? [[h.toCome, formatKr(money.awaitedOre)] as const] : []),
            [h.usableUntil, longDate(programme.endsOn, ask.language)],
            [h.twoPay, formatKr(money.limitOre, 'kroner')],
          ]}
        />
      ),
    },
  )
}

type Shown = { ask: Parameters<Show>[0]; place: Place; money: PotMoney }

/** The one thing that this reader can do next in the pot, and the ways on. */
function Next({ ask, place, money, first, acts }: Shown & { first: Work | undefined; acts: boolean }) {
  const p = potText(ask.language)
  const h = homeText(ask.language)
  const { where, programme, mayManage } = place
  const open = money.balance.credited > 0n
  const links: Way[] = [
    ...(mayManage && acts && open ? [{ label: p.moveBudget, href: href('budget', where) }] : []),
    ...(mayManage && acts ? [{ label: text(ask.language).newMeasure, href: href('newMeasure', where) }] : []),
    { label: p.toGuide, href: href('guide', where) },
    ...(open
      ? [
          { label: p.allVouchers, href: href('vouchers', where) },
          { label: h.toOutlook, href: href('potOutlook', where) },
          { label: p.toFlow, href: href('potFlow', where) },
        ]
      : []),
    ...(mayManage && acts ? [] : [{ label: p.toBudget, href: href('budget', where) }]),
    ...(programme.municipality ? [] : [{ label: p.runningTitle, href: href('runningGrants', where) }]),
  ]
  if (!first)
    return (
      <Now title={h.nextTitle} links={links}>
        <p>{p.nothingWaits}</p>
      </Now>
    )
  return (
    <Now title={first.text} links={links}>
      {urgencyOf(first, ask.today) === 'urgent' ? (
        <p>
          <State tone="warning">{h.urgent}</State>
        </p>
      ) : null}
      {first.due ? <p>{p.decideBy(longDate(first.due, ask.language))}</p> : null}
      <ButtonLink href={first.href}>{h.doIt}</ButtonLink>
    </Now>
  )
}

/** Where the year's money stands, from commitment to use. */
async function PotYear({ ask, place }: Shown) {
  const h = homeText(ask.language)
  const { where, programme } = place
  const years = programme.appropriations.map(one => one.year)
  const year = years.findLast(one => one <= yearOf(ask.today)) ?? years[0]
  if (year === undefined) return null
  const found = await commitmentOf(ask.db, where.programme, year, where.municipality)
  const steps = potYear(found && { ...found, paidAt: found.disbursement?.approvedAt ?? null }, ask.today)
  return (
    <Section title={h.yearTitle(year)} id="year">
      <Line
        label={h.yearTitle(year)}
        language={ask.language}
        steps={steps.map(({ step, state, on }) => ({
          name: h[step],
          state,
          note: on
            ? (step === 'use' ? h.untilDate : (date: string) => date)(longDate(on, ask.language))
            : null,
        }))}
      />
    </Section>
  )
}
