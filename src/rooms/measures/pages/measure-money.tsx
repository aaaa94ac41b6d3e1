import { dateOf } from '../../../core/dates.ts'
import { mayDo } from '../../../core/deed.ts'
import { formatKr, formatOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate, shortDate } from '../../../text/dates.ts'
import {
  DateField,
  Form,
  stateOf as formState,
  SelectField,
  TextField,
  TickField,
} from '../../../ui/form.tsx'
import { type Ask, refusedAt } from '../../../ui/page.ts'
import { Explain, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { overrunsOf } from '../beyond.queries.ts'
import { beyondBy } from '../beyond.rules.ts'
import { beyondText } from '../beyond.text.ts'
import { deeds, paymentState } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { payeeKinds } from '../model.ts'
import { type Commitment, commitmentKinds } from '../money.model.ts'
import { commitmentsOfMeasures } from '../money.queries.ts'
import { commitmentWords, paymentText } from '../payment.text.ts'
import { may, stateOf } from '../rules.ts'
import { payeeWords, text } from '../text.ts'
import { AttachmentFields, PaymentAttachments } from './attachments.tsx'
import { BeforePaying, BeyondField, saidOf } from './beyond.tsx'
import { type Shown, whichOf } from './measure-form.tsx'

/** What stands for «what the pot has at disposal» among the commitments. */
export const atDisposal = 'pot'

/** The form for an expenditure; from the limit up it asks another person to pay. */
export async function SpendForm({ ask, measure, money, refused }: Shown) {
  const t = text(ask.language)
  const p = paymentText(ask.language)
  const state = formState(ask, refused, href('spend', whichOf(ask)), { commitment: atDisposal })
  const sent = refusedAt(refused, href('spend', whichOf(ask)))
  // Asked about once a day to come has been written, and from then on in this form.
  const ahead = sent && (sent.typed.ahead === 'on' || sent.faults.some(one => one.refusal.field === 'ahead'))
  const open = (await commitmentsOfMeasures(ask.db, [measure.id])).filter(one => one.leftOre > 0n)
  return (
    <Form action={href('spend', whichOf(ask))} submit={t.spendButton} state={state} upload>
      <TextField
        name="amount"
        label={t.amount}
        hint={p.limitHint(formatKr(money.limitOre))}
        state={state}
        inputmode="decimal"
        short
      />
      <DateField name="spentOn" label={t.spentOn} hint={p.spentOnHint} state={state} />
      {ahead ? <TickField name="ahead" label={p.aheadTick} state={state} /> : null}
      <SelectField name="payeeKind" label={t.payee} state={state} options={payeeOptions(ask)} />
      {open.length > 0 ? (
        <SelectField
          name="commitment"
          label={p.paidFrom}
          state={state}
          options={[
            { value: atDisposal, label: p.atDisposal },
            ...open.map(one => ({
              value: String(one.number),
              label: `${one.title} (${formatKr(one.leftOre)})`,
            })),
          ]}
        />
      ) : null}
      <TextField name="text" label={t.what} hint={t.whatHint} state={state} />
      <BeyondField ask={ask} refused={refused} address={href('spend', whichOf(ask))} state={state} />
      <AttachmentFields ask={ask} refused={sent} state={state} />
    </Form>
  )
}

const payeeOptions = (ask: Ask) =>
  payeeKinds.map(kind => ({ value: kind, label: payeeWords(ask.language)[kind] }))

/** Payments that wait for another person, and that person's two buttons. */
export async function Payments({ ask, place, measure, money, refused }: Shown) {
  const waiting = money.payments.filter(one => one.measure === measure.id)
  if (waiting.length === 0) return null
  const t = paymentText(ask.language)
  const said = await overrunsOf(ask.db, [measure.id])
  const now = money.measures.find(one => one.measure.id === measure.id)!.standing
  const state = { language: ask.language, refused }
  return (
    <Section title={t.waitingTitle} id="payments">
      {waiting.map(one => {
        const which = { ...whichOf(ask), payment: one.number }
        const standing = { thing: one, state: paymentState(one), subject: place.where }
        const over = beyondBy(now, one.commitment === null ? one.ore : 0n)
        const asked = said.find(other => other.payment === one.id)
        const may = mayDo(deeds.pay, ask.actor, standing)
        const button = deedWords(ask.language)
        const heading = `${formatKr(one.ore)}: ${one.text} (${payeeWords(ask.language)[one.payeeKind]}, ${shortDate(one.spentOn)})`
        return (
          <div>
            <p>
              <strong>{heading}</strong>
            </p>
            <p>{t.askedFor(one.requestedName, longDate(dateOf(one.requestedAt), ask.language))}</p>
            <PaymentAttachments ask={ask} where={place.where} payment={one.id} />
            {!may.ok && over !== null ? (
              <p>
                {beyondText(ask.language).willBe(formatKr(over), formatKr(now.budget))}{' '}
                {asked ? saidOf(ask, asked) : ''}
              </p>
            ) : null}
            {!may.ok && may.refusal.code === 'samePerson' ? <p>{t.ownRequest}</p> : null}
            {may.ok ? (
              <>
                <Form action={href('makePayment', which)} submit={button.pay.button} state={state}>
                  {over === null ? null : (
                    <BeforePaying ask={ask} now={now} by={over} asked={asked} state={state} />
                  )}
                </Form>
                <Explain
                  summary={button.refuse.button}
                  open={refusedAt(refused, href('refusePayment', which)) !== undefined}
                >
                  <Form
                    action={href('refusePayment', which)}
                    submit={button.refuse.button}
                    state={state}
                    quiet
                  >
                    <TextField name="reason" label={t.reason} state={state} />
                  </Form>
                </Explain>
              </>
            ) : null}
          </div>
        )
      })}
    </Section>
  )
}

/** What is committed for the measure, and what is left of it. */
export async function Commitments({ ask, place, measure }: Shown) {
  const t = paymentText(ask.language)
  const all = await commitmentsOfMeasures(ask.db, [measure.id])
  if (all.length === 0) return null
  const mayCommit = may.spend(ask.actor, place.where).ok && stateOf(measure) === 'running'
  return (
    <Section title={t.commitments} id="commitments">
      <CommitmentTable ask={ask} all={all} mayCommit={mayCommit} />
    </Section>
  )
}

/** The form that commits money of the measure's to a contract or a position. */
export function CommitForm({ ask, refused }: Shown) {
  const t = paymentText(ask.language)
  const state = formState(ask, refused, href('commit', whichOf(ask)))
  return (
    <Form action={href('commit', whichOf(ask))} submit={t.commit} state={state}>
      <SelectField
        name="kind"
        label={t.kind}
        state={state}
        options={commitmentKinds.map(kind => ({ value: kind, label: commitmentWords(ask.language)[kind] }))}
      />
      <TextField name="title" label={t.title} hint={text(ask.language).whatHint} state={state} />
      <TextField name="ore" label={text(ask.language).amount} state={state} inputmode="decimal" short />
      <SelectField name="payee" label={text(ask.language).payee} state={state} options={payeeOptions(ask)} />
      <DateField name="endsOn" label={t.endsOn} state={state} />
      <BeyondField ask={ask} refused={refused} address={href('commit', whichOf(ask))} state={state} />
    </Form>
  )
}

function CommitmentTable({
  ask,
  all,
  mayCommit,
}: {
  ask: Ask
  all: readonly Commitment[]
  mayCommit: boolean
}) {
  const t = paymentText(ask.language)
  return (
    <Table
      name="commitments"
      caption={t.commitments}
      rows={all}
      columns={column => [
        column.words('title', t.title, one => one.title, { names: true }),
        column.words('kind', t.kind, one => commitmentWords(ask.language)[one.kind]),
        column.words('payee', text(ask.language).payee, one => payeeWords(ask.language)[one.payeeKind]),
        column.day('ends-on', t.endsOn, one => one.endsOn, { long: ask.language }),
        column.kr('committed', t.committedKr, one => one.ore, { total: true }),
        column.kr('left', t.leftKr, one => one.leftOre, { total: true }),
        ...(mayCommit
          ? [
              column.link('release', t.release, (one: Commitment) => t.releaseOf(one.title), {
                to: one =>
                  one.leftOre > 0n
                    ? href('releaseCommitment', { ...whichOf(ask), commitment: one.number })
                    : null,
              }),
            ]
          : []),
      ]}
      total={text(ask.language).sum}
    />
  )
}

/** Before what is left of a commitment is released: how much, and what becomes of it; null where nothing is left. */
export async function ReleaseForm({ ask, measure, refused }: Shown) {
  const wanted = Number(ask.params.commitment)
  const one = (await commitmentsOfMeasures(ask.db, [measure.id])).find(each => each.number === wanted)
  if (!one || one.leftOre === 0n || stateOf(measure) !== 'running') return null
  const t = paymentText(ask.language)
  const action = href('releaseCommitment', { ...whichOf(ask), commitment: one.number })
  const state = formState(ask, refused, action, { ore: formatOre(one.leftOre) })
  return (
    <Form action={action} submit={t.releaseButton} state={state}>
      <p>{t.releaseLead(one.title, formatKr(one.leftOre))}</p>
      <TextField name="ore" label={t.releaseOre} state={state} inputmode="decimal" short />
    </Form>
  )
}
