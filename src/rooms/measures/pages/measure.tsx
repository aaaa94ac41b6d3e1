import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { DateField, Form, stateOf as formState, LongTextField, TextField } from '../../../ui/form.tsx'
import { isAnswer, notFound, page, type Show } from '../../../ui/page.ts'
import { Facts, Lead, LinkTo, Section } from '../../../ui/pieces.tsx'
import { potMoney, voucherLines } from '../money.queries.ts'
import { potText } from '../pot.text.ts'
import { measureByNumber, planOf } from '../queries.ts'
import { stateOf } from '../rules.ts'
import { text } from '../text.ts'
import { BeyondBudget, MeasureState } from './beyond.tsx'
import { After, Coded } from './measure-after.tsx'
import { type Shown, whichOf } from './measure-form.tsx'
import { Commitments, Payments, Spend } from './measure-money.tsx'
import { MoveLog } from './moves.tsx'
import { placeOf } from './place.ts'
import { VoucherTable } from './vouchers.tsx'

const latestShown = 25

/** A measure: its need, what it has spent of its budget, and what can be done with it now. */
export const measurePage: Show = async (ask, refused) => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const which = whichOf(ask)
  const measure = await measureByNumber(ask.db, which.programme, which.municipality, which.number)
  if (!measure) return notFound
  const t = text(ask.language)
  const plan = await planOf(ask.db, measure)
  const money = await potMoney(ask.db, place.where)
  const own = money.measures.find(one => one.measure.id === measure.id)!
  const lines =
    money.balance.credited > 0n
      ? await voucherLines(ask.db, money.pot, { measure: measure.id, most: latestShown })
      : []
  const shown: Shown = { ask, place, measure, money, refused }
  return page(
    measure.name,
    <>
      <Lead>
        {own.standing.budget > 0n
          ? t.measureLeadOf(measure.name, formatKr(own.standing.spent), formatKr(own.standing.budget))
          : t.measureLead(measure.name, formatKr(own.standing.spent))}
      </Lead>
      <p>
        <MeasureState ask={ask} measure={measure} now={own.standing} />
      </p>
      <Facts
        rows={[
          [t.need, measure.need],
          [t.target, t.ages(measure.ageFrom, measure.ageTo, measure.families)],
          [t.services, measure.services.join(', ')],
          [
            t.period,
            `${longDate(measure.startsOn, ask.language)} – ${longDate(measure.endsOn, ask.language)}`,
          ],
          [potText(ask.language).committedShort, formatKr(own.standing.committed)],
          [potText(ask.language).leftOfBudget, formatKr(own.standing.left)],
        ]}
      />
      <BeyondBudget {...shown} />
      <Payments {...shown} />
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
      {place.mayManage ? <Acts {...shown} /> : null}
      <Commitments {...shown} />
      <Section title={potText(ask.language).budgetTitle} id="budget">
        <MoveLog ask={ask} place={place} measure={measure} />
        <p>
          <LinkTo href={href('budget', place.where)}>{potText(ask.language).toBudget}</LinkTo>
        </p>
      </Section>
      <Coded {...shown} />
      <After {...shown} afterGrant={own.afterGrant} />
      {lines.length > 0 ? (
        <Section title={potText(ask.language).latest} id="vouchers">
          <VoucherTable ask={ask} where={place.where} lines={lines} ofOne />
        </Section>
      ) : null}
      {place.mayManage && !measure.closedAt && measure.endsOn < place.programme.endsOn ? (
        <Longer ask={ask} refused={refused} endsOn={place.programme.endsOn} />
      ) : null}
      {place.mayManage && stateOf(measure) === 'running' ? <Close ask={ask} refused={refused} /> : null}
    </>,
    { crumbs: place.crumbs, illustrative: place.programme.illustrative },
  )
}

/** What the programme lead can do with the measure now. */
function Acts(shown: Shown) {
  const { ask, measure, refused } = shown
  const t = text(ask.language)
  if (!measure.plan) {
    const state = formState(ask, refused, href('planMeasure', whichOf(ask)))
    return (
      <Section title={t.planTitle} id="make-plan">
        <p>{t.planLead}</p>
        <Form action={href('planMeasure', whichOf(ask))} submit={t.savePlan} state={state}>
          <LongTextField name="effect" label={t.effect} state={state} rows={3} />
          <LongTextField name="instrument" label={t.instrument} state={state} rows={3} />
          <TextField name="owner" label={t.owner} state={state} />
          <DateField name="baselineOn" label={t.baselineOn} state={state} />
        </Form>
      </Section>
    )
  }
  if (!measure.runningFrom)
    return (
      <Form
        action={href('startMeasure', whichOf(ask))}
        submit={t.start}
        state={{ language: ask.language, refused }}
      />
    )
  return measure.closedAt ? null : <Spend {...shown} />
}

function Longer({ ask, refused, endsOn }: Pick<Shown, 'ask' | 'refused'> & { endsOn: string }) {
  const t = text(ask.language)
  const state = formState(ask, refused, href('extendMeasure', whichOf(ask)), { longerTo: endsOn })
  return (
    <details class="ds-details explain" open={Boolean(state.refused)}>
      <summary>{t.longer}</summary>
      <div>
        <Form action={href('extendMeasure', whichOf(ask))} submit={t.longer} state={state} quiet>
          <DateField name="longerTo" label={t.longerTo(longDate(endsOn, ask.language))} state={state} />
        </Form>
      </div>
    </details>
  )
}

function Close({ ask, refused }: Pick<Shown, 'ask' | 'refused'>) {
  const t = text(ask.language)
  const state = formState(ask, refused, href('closeMeasure', whichOf(ask)))
  return (
    <details class="ds-details explain" open={Boolean(state.refused)}>
      <summary>{t.closeTitle}</summary>
      <div>
        <Form action={href('closeMeasure', whichOf(ask))} submit={t.close} state={state} quiet>
          <LongTextField name="result" label={t.result} hint={t.resultHint} state={state} rows={4} />
        </Form>
      </div>
    </details>
  )
}
