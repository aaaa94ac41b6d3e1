import { mayDo } from '../../../core/deed.ts'
import { formatKr, formatOre, maxOre, type Ore } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Bars } from '../../../ui/bars.tsx'
import { Form } from '../../../ui/form.tsx'
import { About, Local, Now, type Way } from '../../../ui/frame.tsx'
import { type Ask, isAnswer, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Facts, LinkTo, Section } from '../../../ui/pieces.tsx'
import { budgetText } from '../budget.text.ts'
import { deeds, paymentState } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { voucherLines } from '../money.queries.ts'
import { paymentText } from '../payment.text.ts'
import { potText } from '../pot.text.ts'
import { homeText } from '../pot-home.text.ts'
import { planOf } from '../queries.ts'
import { stateOf } from '../rules.ts'
import { text } from '../text.ts'
import { BeyondBudget, MeasureState } from './beyond.tsx'
import { After, Coded } from './measure-after.tsx'
import { measureLead, moneyOfMeasure, openMeasure, type Shown, whichOf } from './measure-form.tsx'
import { Commitments, Payments } from './measure-money.tsx'
import { MoveLog } from './moves.tsx'
import { VoucherTable } from './vouchers.tsx'

const latestShown = 25

/** A measure: its need, what it has spent of its budget, what is known of it, and what can be done with it now. */
export const measurePage: Show = async (ask, refused) => {
  const shown = await openMeasure(ask, refused)
  if (isAnswer(shown)) return shown
  const { place, measure } = shown
  const t = text(ask.language)
  const plan = await planOf(ask.db, measure)
  const own = moneyOfMeasure(shown)
  return page(
    measure.name,
    <>
      <Parts ask={ask} here="measure" />
      <Money {...shown} />
      <BeyondBudget {...shown} />
      <Payments {...shown} />
      <Section title={t.need} id="need">
        <p>{measure.need}</p>
      </Section>
      {plan ? (
        <Section title={t.planTitle} id="plan">
          <Facts
            rows={[
              [t.effect, plan.effect],
              [t.instrument, plan.instrument],
              [t.owner, plan.owner],
              [t.baselineOn, longDate(plan.baselineOn, ask.language)],
              ...(plan.result ? [[t.result, plan.result] as const] : []),
            ]}
          />
        </Section>
      ) : null}
      <Commitments {...shown} />
      <After {...shown} afterGrant={own.afterGrant} />
    </>,
    {
      crumbs: place.crumbs,
      illustrative: place.programme.illustrative,
      lead: measureLead(shown),
      now: <Next {...shown} />,
      facts: (
        <About
          title={t.aboutMeasure}
          rows={[
            [t.state, <MeasureState ask={ask} measure={measure} now={own.standing} />],
            [t.target, t.ages(measure.ageFrom, measure.ageTo, measure.families)],
            [t.services, measure.services.join(', ')],
            [
              t.period,
              `${longDate(measure.startsOn, ask.language)} – ${longDate(measure.endsOn, ask.language)}`,
            ],
            [potText(ask.language).committedShort, formatKr(own.standing.committed)],
            [potText(ask.language).leftOfBudget, formatKr(own.standing.left)],
            ...(await Coded(shown)),
          ]}
        />
      ),
    },
  )
}

/** The measure's vouchers and the moves of its budget. */
export const measureVouchersPage: Show = async ask => {
  const shown = await openMeasure(ask, undefined)
  if (isAnswer(shown)) return shown
  const { place, measure, money } = shown
  const p = potText(ask.language)
  const open = money.balance.credited > 0n
  const lines = open ? await voucherLines(ask.db, money.pot, { measure: measure.id, most: latestShown }) : []
  return page(
    measure.name,
    <>
      <Parts ask={ask} here="vouchers" />
      <Section title={p.latest} id="vouchers">
        {lines.length > 0 ? (
          <VoucherTable ask={ask} where={place.where} lines={lines} ofOne />
        ) : (
          <p>{text(ask.language).noVouchers}</p>
        )}
      </Section>
      <Section title={p.budgetTitle} id="budget">
        <MoveLog ask={ask} place={place} measure={measure} />
        <p>
          <LinkTo href={href('budget', place.where)}>{p.toBudget}</LinkTo>
        </p>
      </Section>
    </>,
    { crumbs: place.crumbs, illustrative: place.programme.illustrative, lead: measureLead(shown) },
  )
}

function Parts({ ask, here }: { ask: Ask; here: 'measure' | 'vouchers' }) {
  const t = text(ask.language)
  return (
    <Local
      label={t.partsOf}
      parts={[
        { label: t.theMeasure, href: href('measure', whichOf(ask)), here: here === 'measure' },
        {
          label: t.vouchersAndBudget,
          href: href('measureVouchers', whichOf(ask)),
          here: here === 'vouchers',
        },
      ]}
    />
  )
}

/** Its budget against what is spent and committed, as a picture; the same figures stand beside it. */
function Money(shown: Shown) {
  const p = potText(shown.ask.language)
  const { budget, spent, committed, left } = moneyOfMeasure(shown).standing
  if (budget + spent + committed === 0n) return null
  const kroner = (ore: Ore) => Number(maxOre(0n, ore)) / 100
  return (
    <Bars
      id="measure-money"
      title={p.budgetPicture}
      description={p.budgetCaption}
      format={amount => formatOre(BigInt(Math.round(amount * 100)), 'kroner')}
      bars={[
        {
          label: shown.measure.name,
          parts: [
            { label: p.spent, amount: kroner(spent), pattern: 0 },
            { label: p.committedShort, amount: kroner(committed), pattern: 1 },
            { label: p.leftOfBudget, amount: kroner(left), pattern: 4 },
          ],
          ...(budget > 0n ? { marks: [{ label: p.budget, amount: kroner(budget) }] } : {}),
        },
      ]}
    />
  )
}

/** The one thing to do with the measure now, by how far it has come, and the ways to what else can be done. */
function Next(shown: Shown) {
  const { ask, place, measure, money, refused } = shown
  const t = text(ask.language)
  const h = homeText(ask.language)
  const which = whichOf(ask)
  const [waiting] = money.payments.filter(
    one =>
      one.measure === measure.id &&
      mayDo(deeds.pay, ask.actor, { thing: one, state: paymentState(one), subject: place.where }).ok,
  )
  if (waiting)
    return (
      <Now title={deedWords(ask.language).pay.button}>
        <p>{formatKr(waiting.ore)}</p>
        <ButtonLink href="#payments">{h.doIt}</ButtonLink>
      </Now>
    )
  if (!place.mayManage || measure.closedAt) return null
  const longer: Way[] =
    measure.endsOn < place.programme.endsOn ? [{ label: t.longer, href: href('extendMeasure', which) }] : []
  const always: Way[] = [
    { label: budgetText(ask.language).codingTitle, href: href('codeMeasure', which) },
    { label: budgetText(ask.language).afterTitle, href: href('stateAfterGrant', which) },
    ...longer,
  ]
  if (!measure.plan)
    return (
      <Now title={t.planTitle} links={always}>
        <p>{t.planLead}</p>
        <ButtonLink href={href('planMeasure', which)}>{t.savePlan}</ButtonLink>
      </Now>
    )
  if (stateOf(measure) === 'planned')
    return (
      <Now title={t.start} links={always}>
        <Form
          action={href('startMeasure', which)}
          submit={t.start}
          state={{ language: ask.language, refused }}
        />
      </Now>
    )
  return (
    <Now
      title={t.spendTitle}
      links={[
        { label: paymentText(ask.language).commitTitle, href: href('commit', which) },
        { label: potText(ask.language).moveBudget, href: href('budget', place.where) },
        ...always,
        { label: t.closeTitle, href: href('closeMeasure', which) },
      ]}
    >
      <ButtonLink href={href('spend', which)}>{t.spendButton}</ButtonLink>
    </Now>
  )
}
