import { z } from 'zod'
import { formatKr, maxOre, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { amountField, dateField, optionalText, textField } from '../../../ui/fields.ts'
import {
  DateField,
  Form,
  type FormState,
  stateOf as formState,
  LongTextField,
  SelectField,
  TextField,
} from '../../../ui/form.tsx'
import { type Ask, isAnswer, page, type Show } from '../../../ui/page.ts'
import { Empty, Explain, Lead, LinkTo, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { setLimit } from '../../pot/index.ts'
import { moveBudget } from '../budget.actions.ts'
import { budgetText } from '../budget.text.ts'
import { faultsInMove } from '../faults.queries.ts'
import { type PotMoney, potMoney } from '../money.queries.ts'
import { paymentText } from '../payment.text.ts'
import { refusals } from '../refusal.text.ts'
import { may, stateOf } from '../rules.ts'
import { servicesText } from '../sector.text.ts'
import { text } from '../text.ts'
import { MoveLog } from './moves.tsx'
import { placeOf, whereOf } from './place.ts'
import { MeasureTable } from './pot-budget.tsx'

/** What stands for «not shared out» among the measures. */
const free = '0'

/** The pot's budget: what each measure has, the form that moves it, and the decisions on it so far. */
export const budgetPage: Show = async (ask, refused) => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const t = budgetText(ask.language)
  const money = await potMoney(ask.db, place.where)
  const { credited, repaid } = money.balance
  const shared = sumOre(money.measures.map(one => one.standing.budget))
  const over = sumOre(money.measures.map(one => maxOre(0n, -one.standing.left)))
  const open = credited > 0n
  return page(
    t.title(place.name),
    <>
      {open ? (
        <Lead>
          {t.lead(
            formatKr(shared, 'kroner'),
            formatKr(credited - repaid, 'kroner'),
            formatKr(money.freeOre, 'kroner'),
          )}
          {over > 0n ? ` ${t.overUsed(formatKr(over, 'kroner'))}` : ''}
        </Lead>
      ) : (
        <Empty>{text(ask.language).empty}</Empty>
      )}
      <p>
        {t.freedom} <LinkTo href={href('guide', place.where)}>{t.toGuide}</LinkTo>
      </p>
      {money.measures.length > 0 ? (
        <>
          <MeasureTable ask={ask} money={money} />
          <p>
            <LinkTo href={href('serviceShares', place.where)}>{servicesText(ask.language).link}</LinkTo>
          </p>
        </>
      ) : null}
      {open && place.mayManage && money.measures.length > 0 ? (
        <MoveForm
          ask={ask}
          money={money}
          state={formState(ask, refused, href('budget', place.where), usual(ask))}
        />
      ) : null}
      <Section title={t.log} id="log">
        <MoveLog ask={ask} place={place} />
        <p>
          <LinkTo href={href('budgetFile', { ...place.where, format: 'csv' })}>{t.logCsv}</LinkTo>
          {' · '}
          <LinkTo href={href('budgetFile', { ...place.where, format: 'xlsx' })}>{t.logXlsx}</LinkTo>
        </p>
      </Section>
      <Limit ask={ask} money={money} state={formState(ask, refused, href('setLimit', place.where))} />
    </>,
    { crumbs: place.crumbs, illustrative: place.programme.illustrative },
  )
}

const usual = (ask: Ask) => ({ from: free, decidedOn: ask.today, effectiveOn: ask.today })

function MoveForm({ ask, money, state }: { ask: Ask; money: PotMoney; state: FormState }) {
  const t = budgetText(ask.language)
  const notShared = { value: free, label: t.canGive(t.notShared, formatKr(money.freeOre, 'kroner')) }
  return (
    <Section title={t.moveTitle} id="move">
      <Form action={href('budget', whereOf(ask))} submit={t.move} state={state}>
        <SelectField
          name="from"
          label={t.from}
          state={state}
          options={[
            notShared,
            ...money.measures.map(({ measure, standing }) => ({
              value: String(measure.number),
              label: t.canGive(measure.name, formatKr(maxOre(0n, standing.left), 'kroner')),
            })),
          ]}
        />
        <SelectField
          name="to"
          label={t.to}
          state={state}
          options={[
            ...money.measures
              .filter(one => stateOf(one.measure) !== 'closed')
              .map(({ measure }) => ({ value: String(measure.number), label: measure.name })),
            { value: free, label: t.notShared },
          ]}
        />
        <TextField name="ore" label={t.ore} state={state} inputmode="decimal" short />
        <LongTextField name="reason" label={t.reason} hint={t.reasonHint} state={state} rows={2} />
        <TextField name="decidedBy" label={t.decidedBy} hint={t.decidedByHint} state={state} />
        <DateField name="decidedOn" label={t.decidedOn} state={state} />
        <TextField name="reference" label={t.reference} state={state} optional short />
        <DateField name="effectiveOn" label={t.effectiveOn} state={state} />
      </Form>
    </Section>
  )
}

/** From which amount a payment takes two people; whoever makes the payments sets it. */
function Limit({ ask, money, state }: { ask: Ask; money: PotMoney; state: FormState }) {
  const t = paymentText(ask.language)
  const where = whereOf(ask)
  return (
    <Section title={t.limitTitle} id="limit">
      <p>{t.limitHint(formatKr(money.limitOre))}</p>
      {may.pay(ask.actor, where).ok ? (
        <Explain summary={t.saveLimit} open={Boolean(state.refused)}>
          <Form action={href('setLimit', where)} submit={t.saveLimit} state={state} quiet>
            <TextField name="limit" label={t.limitField} state={state} inputmode="decimal" short />
          </Form>
        </Explain>
      ) : null}
    </Section>
  )
}

const measureField = z
  .string('fillIn')
  .regex(/^\d{1,6}$/, 'fillIn')
  .transform(value => (value === free ? null : Number(value)))

export const budgetPost = post({
  schema: z.object({
    from: measureField,
    to: measureField,
    ore: amountField,
    reason: textField(1000),
    decidedBy: textField(200),
    decidedOn: dateField,
    reference: optionalText(60),
    effectiveOn: dateField,
  }),
  faults: (ask, sound) => faultsInMove(ask.db, ask.command, whereOf(ask), sound),
  act: (ask, input) => moveBudget(ask.db, ask.command, whereOf(ask), input),
  next: (ask, { number }) => href('budgetMove', { ...whereOf(ask), move: number }),
  show: budgetPage,
  words: refusals,
})

export const limitPost = post({
  schema: z.object({ limit: amountField }),
  act: (ask, { limit }) => setLimit(ask.db, ask.command, whereOf(ask), limit),
  next: ask => href('budget', whereOf(ask)),
  show: budgetPage,
  words: refusals,
})
