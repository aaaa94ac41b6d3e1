import { type DateText, dateOf } from '../../../core/dates.ts'
import { formatKr, minOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import type { Ask } from '../../../ui/page.ts'
import { LinkTo, Section } from '../../../ui/pieces.tsx'
import { byUrgency, type Work, WorkItems } from '../../../ui/work.tsx'
import { awaitsDecision, overBudget } from '../budget.rules.ts'
import type { PotMoney } from '../money.queries.ts'
import { potText } from '../pot.text.ts'
import { may } from '../rules.ts'
import type { Place } from './place.ts'

type Shown = { ask: Ask; place: Place; money: PotMoney }

/** What people in the municipality have to decide, each with the way to it: what is yours first. */
export function Waiting({ ask, all }: { ask: Ask; all: readonly Work[] }) {
  const t = potText(ask.language)
  const groups: [string, Work[]][] = [
    [t.onYou, all.filter(one => one.waitingFor === null)],
    [t.onOthers, all.filter(one => one.waitingFor !== null)],
  ]
  return (
    <Section title={t.waiting} id="waiting">
      {all.length === 0 ? <p>{t.nothingWaits}</p> : null}
      {groups.map(([title, work]) =>
        work.length > 0 ? (
          <>
            <h3 class="ds-heading" data-size="2xs">
              {title}
            </h3>
            <WorkItems work={work.slice(0, mostShown)} language={ask.language} today={ask.today} />
            {work.length > mostShown ? (
              <p>
                <LinkTo href={href('today')}>{t.moreWaits(work.length - mostShown)}</LinkTo>
              </p>
            ) : null}
          </>
        ) : null,
      )}
    </Section>
  )
}

/** As many of each as stand on the front page; the rest are counted, and stand in «I dag». */
const mostShown = 8

/** What waits in the municipality, the most urgent first. */
export const waitingInPot = (shown: Shown): Work[] => waitingOf(shown).sort(byUrgency(shown.ask.today))

function waitingOf({ ask, place, money }: Shown): Work[] {
  const t = potText(ask.language)
  const { where } = place
  const payer = may.pay(ask.actor, where).ok ? null : t.payers
  const lead = may.manage(ask.actor, where).ok ? null : t.leads
  const toMeasure = (number: number) => href('measure', { ...where, number })
  const measures = new Map(money.measures.map(one => [one.measure.id, one.measure]))
  const payments = money.payments.map((one): Work => {
    const { number, name } = measures.get(one.measure)!
    return {
      text: t.waitsPayment(formatKr(one.ore), name, one.requestedName),
      href: toMeasure(number),
      since: dateOf(one.requestedAt),
      due: null,
      ore: one.ore,
      waitingFor: payer,
    }
  })
  const forLead = (text: string, to: string, due: DateText | null = null): Work => ({
    text,
    href: to,
    since: null,
    due,
    waitingFor: lead,
  })
  const over = money.measures
    .filter(one => overBudget(one.standing))
    .map(({ measure, standing }) =>
      forLead(t.waitsOver(measure.name, formatKr(-standing.left, 'kroner')), href('budget', where)),
    )
  const afterwards = money.measures.flatMap(({ measure, afterGrant }) => {
    const cliff = awaitsDecision(measure, afterGrant, ask.today)
    const to = `${toMeasure(measure.number)}#after`
    return cliff ? [forLead(t.waitsAfterGrant(measure.name), to, cliff.decideBy)] : []
  })
  // What a payment that waits would take is not asked for twice.
  const freeOre = minOre(money.unclaimedOre, money.unclaimedThenOre)
  const free =
    freeOre > 0n ? [forLead(t.waitsBudget(formatKr(freeOre, 'kroner')), href('budget', where))] : []
  return [...payments, ...over, ...afterwards, ...free]
}
