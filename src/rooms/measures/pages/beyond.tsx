import { dateOf } from '../../../core/dates.ts'
import { formatKr, type Ore } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import { Form, type FormState, stateOf as formState, LongTextField } from '../../../ui/form.tsx'
import { type Ask, type Refused, refusedAt } from '../../../ui/page.ts'
import { Explain, LinkTo, Notice, Section, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { overrunsOf } from '../beyond.queries.ts'
import { explained } from '../beyond.rules.ts'
import { beyondText } from '../beyond.text.ts'
import { overBudget } from '../budget.rules.ts'
import type { Measure } from '../model.ts'
import type { Overrun, Standing } from '../money.model.ts'
import { potText } from '../pot.text.ts'
import { may, stateOf } from '../rules.ts'
import { stateWords } from '../text.ts'
import { type Shown, whichOf } from './measure-form.tsx'

/** Where a measure is, and how far it is beyond its budget if it is. */
export function measureState(ask: Ask, measure: Measure, now: Standing): string {
  const word = stateWords(ask.language)[stateOf(measure)]
  return overBudget(now) ? beyondText(ask.language).state(word, formatKr(-now.left)) : word
}

/** The same with its shape; one that has used more than its budget is not shown as well under way. */
export function MeasureState({ ask, measure, now }: { ask: Ask; measure: Measure; now: Standing }) {
  const tone = overBudget(now) ? 'warning' : stateOf(measure) === 'running' ? 'success' : 'neutral'
  return <State tone={tone}>{measureState(ask, measure, now)}</State>
}

/** What somebody said, with who and when. */
export const saidOf = (ask: Ask, { reason, saidName, saidAt }: Overrun): string =>
  beyondText(ask.language).saidOf(reason, saidName, shortDate(dateOf(saidAt)))

/** The field for the reason: asked once the measure would go beyond its budget, and from then on in this form. */
export function BeyondField({
  ask,
  refused,
  address,
  state,
}: {
  ask: Ask
  refused: Refused | undefined
  address: string
  state: FormState
}) {
  const sent = refusedAt(refused, address)
  const asked =
    sent && (sent.typed.beyond !== undefined || sent.faults.some(one => one.refusal.field === 'beyond'))
  return asked ? <ReasonField ask={ask} state={state} /> : null
}

function ReasonField({ ask, state }: { ask: Ask; state: FormState }) {
  const t = beyondText(ask.language)
  return <LongTextField name="beyond" label={t.field} hint={t.fieldHint} state={state} rows={2} />
}

/** Told before a payment is made that takes the measure beyond its budget: how far, what the asker said, and the field. */
export function BeforePaying({
  ask,
  now,
  by,
  asked,
  state,
}: {
  ask: Ask
  now: Standing
  by: Ore
  asked: Overrun | undefined
  state: FormState
}) {
  const t = beyondText(ask.language)
  return (
    <>
      <Notice tone="warning">{t.willBe(formatKr(by), formatKr(now.budget))}</Notice>
      {asked ? <p>{t.askerSaid(asked.saidName, asked.reason)}</p> : null}
      <ReasonField ask={ask} state={{ ...state, values: { beyond: asked?.reason ?? '' } }} />
    </>
  )
}

/** How far the measure is beyond its budget, why it has been, and the form that says why where nobody has. */
export async function BeyondBudget({ ask, place, measure, money, refused }: Shown) {
  const said = await overrunsOf(ask.db, [measure.id])
  const now = money.measures.find(one => one.measure.id === measure.id)!.standing
  const over = overBudget(now)
  if (!over && said.length === 0) return null
  const t = beyondText(ask.language)
  const told = explained(now, said)
  const action = href('explainBeyond', whichOf(ask))
  return (
    <Section title={t.title} id="beyond">
      <p>{over ? t.now(formatKr(now.spent + now.committed), formatKr(now.budget)) : t.covered}</p>
      {over && !told ? (
        <p>
          <State tone="warning">{t.unexplained}</State>
        </p>
      ) : null}
      {said.length > 0 ? (
        <Explain summary={t.history} open={said.length < 2}>
          <Table
            name="overruns"
            caption={t.history}
            rows={said}
            columns={column => [
              column.day('said-on', t.saidOn, one => dateOf(one.saidAt), { names: true }),
              column.words('of', t.of, one =>
                one.entries > 0 ? t.ofPosted : one.payment ? t.ofAsked : t.ofMeasure,
              ),
              column.kr('beyond', t.byKr, one => one.usedOre - one.budgetOre),
              column.kr('budget', t.budgetKr, one => one.budgetOre),
              column.words('reason', t.reason, one => one.reason),
              column.words('who', t.who, one => one.saidName),
            ]}
          />
        </Explain>
      ) : null}
      {over && !told && stateOf(measure) === 'running' && may.manage(ask.actor, place.where).ok ? (
        <Form action={action} submit={t.save} state={formState(ask, refused, action)}>
          <ReasonField ask={ask} state={formState(ask, refused, action)} />
        </Form>
      ) : null}
      {over && place.mayManage ? (
        <p>
          <LinkTo href={href('budget', place.where)}>{potText(ask.language).moveBudget}</LinkTo>
        </p>
      ) : null}
    </Section>
  )
}
