import { z } from 'zod'
import { formatKr, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { amountField, dateField, lines, textField, ticked, wholeNumber } from '../../../ui/fields.ts'
import {
  DateField,
  Form,
  type FormState,
  LongTextField,
  SelectField,
  TextField,
  TickField,
} from '../../../ui/form.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Facts, Lead, Section, State } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { namesOn } from '../../organisations/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { closeMeasure, createMeasure, planMeasure, registerExpenditure, startMeasure } from '../actions.ts'
import { type Measure, payeeKinds } from '../model.ts'
import { expendituresOf, measureByNumber, planOf } from '../queries.ts'
import { may, stateOf } from '../rules.ts'
import { payeeWords, refusals, stateWords, text } from '../text.ts'
import { Expenditures, officeFor } from './pot.tsx'

const potParams = (ask: Ask) => ({ programme: ask.params.programme!, municipality: ask.params.municipality! })
const params = (ask: Ask) => ({ ...potParams(ask), number: Number(ask.params.number) })

export const newMeasurePage: Show = async (ask, refused) => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme) return notFound
  if (!may.manage(ask.actor, potParams(ask)).ok) return forbidden
  const t = text(ask.language)
  const { ageFrom, ageTo } = programme.target
  const values = {
    ageFrom: String(ageFrom),
    ageTo: String(ageTo),
    startsOn: programme.startsOn,
    endsOn: programme.endsOn,
  }
  const state: FormState = { language: ask.language, refused, values }
  return page(
    t.newMeasure,
    <Form action={href('newMeasure', potParams(ask))} submit={t.create} state={state}>
      <LongTextField name="need" label={t.need} hint={t.needHint} state={state} rows={3} />
      <TextField name="name" label={t.name} state={state} />
      <TextField name="ageFrom" label={t.ageFrom} state={state} inputmode="numeric" short />
      <TextField name="ageTo" label={t.ageTo} state={state} inputmode="numeric" short />
      <TickField name="families" label={t.families} state={state} />
      <LongTextField name="services" label={t.services} hint={t.servicesHint} state={state} rows={3} />
      <DateField name="startsOn" label={t.startsOn} state={state} />
      <DateField name="endsOn" label={t.endsOn} state={state} />
    </Form>,
    { crumbs: await crumbs(ask, programme.name), illustrative: programme.illustrative },
  )
}

export const newMeasurePost = post({
  schema: z.object({
    need: textField(2000),
    name: textField(120),
    ageFrom: wholeNumber(0, 120),
    ageTo: wholeNumber(0, 120),
    families: ticked,
    services: lines,
    startsOn: dateField,
    endsOn: dateField,
  }),
  act: (ask, input) => createMeasure(ask.db, ask.command, potParams(ask), input),
  next: (ask, { number }) => href('measure', { ...potParams(ask), number }),
  show: newMeasurePage,
  words: refusals,
})

export const measurePage: Show = async (ask, refused) => {
  const { programme: id, municipality, number } = params(ask)
  const programme = await programmeById(ask.db, id)
  const measure = await measureByNumber(ask.db, id, municipality, number)
  if (!programme || !measure) return notFound
  if (!may.readPot(ask.actor, { municipality, office: await officeFor(ask, programme, municipality) }).ok)
    return forbidden
  const t = text(ask.language)
  const plan = await planOf(ask.db, measure)
  const spent = (await expendituresOf(ask.db, id, municipality)).filter(
    one => one.measure === measure.id && !one.reversed,
  )
  const state: FormState = { language: ask.language, refused }
  return page(
    measure.name,
    <>
      <Lead>{t.measureLead(measure.name, formatKr(sumOre(spent.map(one => one.ore))))}</Lead>
      <p>
        <State tone={stateOf(measure) === 'running' ? 'success' : 'neutral'}>
          {stateWords(ask.language)[stateOf(measure)]}
        </State>
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
        ]}
      />
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
      {may.manage(ask.actor, { municipality }).ok ? <Acts ask={ask} measure={measure} state={state} /> : null}
      <Expenditures ask={ask} measures={[measure]} spent={spent} />
    </>,
    { crumbs: await crumbs(ask, programme.name), illustrative: programme.illustrative },
  )
}

async function crumbs(ask: Ask, programme: string) {
  const { municipality } = potParams(ask)
  const name = (await namesOn(ask.db, ask.today, [municipality])).get(municipality) ?? municipality
  return [
    { label: programme, href: href('programme', { programme: ask.params.programme! }) },
    { label: text(ask.language).potTitle(name), href: href('pot', potParams(ask)) },
  ]
}

/** What the programme lead can do with the measure now. */
function Acts({ ask, measure, state }: { ask: Ask; measure: Measure; state: FormState }) {
  const t = text(ask.language)
  if (!measure.plan) {
    return (
      <Section title={t.planTitle} id="make-plan">
        <p>{t.planLead}</p>
        <Form action={href('planMeasure', params(ask))} submit={t.savePlan} state={state}>
          <LongTextField name="effect" label={t.effect} state={state} rows={3} />
          <LongTextField name="instrument" label={t.instrument} state={state} rows={3} />
          <TextField name="owner" label={t.owner} state={state} />
          <DateField name="baselineOn" label={t.baselineOn} state={state} />
        </Form>
      </Section>
    )
  }
  if (!measure.runningFrom)
    return <Form action={href('startMeasure', params(ask))} submit={t.start} state={state} />
  if (measure.closedAt) return null
  return (
    <>
      <Section title={t.spendTitle} id="spend">
        <Form action={href('spend', params(ask))} submit={t.spendButton} state={state}>
          <TextField name="amount" label={t.amount} state={state} inputmode="decimal" short />
          <DateField name="spentOn" label={t.spentOn} state={state} />
          <SelectField
            name="payeeKind"
            label={t.payee}
            state={state}
            options={payeeKinds.map(kind => ({ value: kind, label: payeeWords(ask.language)[kind] }))}
          />
          <TextField name="text" label={t.what} hint={t.whatHint} state={state} />
        </Form>
      </Section>
      <details class="ds-details explain">
        <summary>{t.closeTitle}</summary>
        <div>
          <Form
            action={href('closeMeasure', params(ask))}
            submit={t.close}
            state={{ ...state, refused: undefined }}
            quiet
          >
            <LongTextField name="result" label={t.result} hint={t.resultHint} state={state} rows={4} />
          </Form>
        </div>
      </details>
    </>
  )
}

const next = (ask: Ask) => href('measure', params(ask))

export const planMeasurePost = post({
  schema: z.object({
    effect: textField(2000),
    instrument: textField(2000),
    owner: textField(200),
    baselineOn: dateField,
  }),
  act: (ask, input) => planMeasure(ask.db, ask.command, params(ask), input),
  next,
  show: measurePage,
  words: refusals,
})

export const startMeasurePost = post({
  schema: z.object({}),
  act: ask => startMeasure(ask.db, ask.command, params(ask)),
  next,
  show: measurePage,
  words: refusals,
})

export const spendPost = post({
  schema: z.object({
    amount: amountField,
    spentOn: dateField,
    payeeKind: z.enum(payeeKinds, 'fillIn'),
    text: textField(300),
  }),
  act: (ask, { amount, ...rest }) =>
    registerExpenditure(ask.db, ask.command, params(ask), { ore: amount, ...rest }),
  next,
  show: measurePage,
  words: refusals,
})

export const closeMeasurePost = post({
  schema: z.object({ result: textField(4000) }),
  act: (ask, { result }) => closeMeasure(ask.db, ask.command, params(ask), result),
  next,
  show: measurePage,
  words: refusals,
})
