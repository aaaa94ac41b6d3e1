import type { PropsWithChildren } from 'hono/jsx'
import { href } from '../../../routes.ts'
import { Form, type FormState, LongTextField, RadioField, SelectField } from '../../../ui/form.tsx'
import type { Ask } from '../../../ui/page.ts'
import { Explain, Section } from '../../../ui/pieces.tsx'
import { isUnjudged } from '../meeting.rules.ts'
import { meetingText } from '../meeting.text.ts'
import { declarations, type Said, votes } from '../model.ts'
import { declaredWords, voteWords } from '../text.ts'
import { at, type MatterParts } from './asked.ts'

const actionOf = (ask: Ask) => href('sayInMatter', { ...at(ask), matter: ask.params.matter! })
/** All forms of the page are sent to one address: each knows its own refusal by its row. */
const stateIn = ({ ask, refused }: MatterParts, values: Record<string, string> = {}): FormState => ({
  language: ask.language,
  refused,
  values,
})
const only = (seats: readonly { number: number }[]) => (seats.length === 1 ? String(seats[0]!.number) : '')

/** One thing that happens in the matter, as a form of its own. */
const Act = ({
  ask,
  kind,
  submit,
  state,
  quiet,
  children,
}: PropsWithChildren<{
  ask: Ask
  kind: Said['kind']
  submit: string
  state: FormState
  quiet?: boolean
}>) => (
  <Form action={actionOf(ask)} row={kind} submit={submit} state={state} quiet={quiet ?? false}>
    <input type="hidden" name="kind" value={kind} />
    {children}
  </Form>
)

const Who = ({
  ask,
  state,
  among,
}: {
  ask: Ask
  state: FormState
  among: readonly { number: number; name: string }[]
}) => (
  <SelectField
    name="seat"
    label={meetingText(ask.language).who}
    state={state}
    options={among.map(one => ({ value: String(one.number), label: one.name }))}
  />
)

/** Each says of themselves whether they are impartial; whoever runs the meeting writes what is said aloud. */
export function Declare(parts: MatterParts) {
  const { ask, opened, matter } = parts
  const t = meetingText(ask.language)
  const silent = opened.seats.filter(
    one =>
      !matter.declared.has(one.number) &&
      (opened.own.includes(one.number) || (opened.runs && opened.now.present.has(one.number))),
  )
  if (silent.length === 0) return null
  const state = stateIn(parts, { seat: only(silent) })
  return (
    <Section title={t.declareTitle}>
      <Act ask={ask} kind="declared" submit={t.declare} state={state}>
        <Who ask={ask} state={state} among={silent} />
        <RadioField
          name="says"
          label={t.impartiality}
          state={state}
          options={declarations.map(value => ({ value, label: declaredWords(ask.language)[value] }))}
        />
        <LongTextField name="reason" label={t.reason} hint={t.declareHint} state={state} rows={2} optional />
      </Act>
    </Section>
  )
}

/** The others judge whoever has raised their own impartiality. */
export function Judge(parts: MatterParts) {
  const { ask, opened, matter } = parts
  const t = meetingText(ask.language)
  const raised = opened.seats.filter(
    one => isUnjudged(matter, one.number) && !opened.own.includes(one.number),
  )
  if (raised.length === 0) return null
  const state = stateIn(parts, { seat: only(raised) })
  return (
    <Section title={t.judgeTitle}>
      <Act ask={ask} kind="judged" submit={t.judge} state={state}>
        <Who ask={ask} state={state} among={raised} />
        <RadioField
          name="disqualified"
          label={t.judgedAs}
          state={state}
          options={[
            { value: 'yes', label: t.disqualified },
            { value: 'no', label: t.impartial },
          ]}
        />
        <LongTextField name="reason" label={t.reason} state={state} rows={2} />
      </Act>
    </Section>
  )
}

export const Take = (parts: MatterParts) => (
  <Act ask={parts.ask} kind="taken" submit={meetingText(parts.ask.language).take} state={stateIn(parts)} />
)

export function Put(parts: MatterParts) {
  const { ask, matter } = parts
  const t = meetingText(ask.language)
  const state = stateIn(parts, { proposal: matter.proposal ?? '' })
  return (
    <Section title={t.putTitle}>
      <Act ask={ask} kind="put" submit={t.put} state={state} quiet={matter.proposal !== null}>
        <LongTextField name="proposal" label={t.proposal} state={state} rows={4} />
      </Act>
    </Section>
  )
}

export function VoteForm(parts: MatterParts) {
  const { ask, opened, matter } = parts
  const t = meetingText(ask.language)
  const left = opened.seats.filter(
    one =>
      matter.part.some(each => each.votes && each.seat === one.number) &&
      !matter.votes.has(one.number) &&
      (opened.runs || opened.own.includes(one.number)),
  )
  if (left.length === 0) return null
  const state = stateIn(parts, { seat: only(left) })
  return (
    <Section title={t.voteTitle}>
      <Act ask={ask} kind="voted" submit={t.vote} state={state} quiet>
        <Who ask={ask} state={state} among={left} />
        <RadioField
          name="vote"
          label={t.voteTitle}
          state={state}
          options={votes.map(value => ({ value, label: voteWords(ask.language)[value] }))}
        />
        <LongTextField name="reason" label={t.reason} hint={t.voteHint} state={state} rows={2} optional />
      </Act>
    </Section>
  )
}

export function Conclude(parts: MatterParts) {
  const { ask, matter } = parts
  const t = meetingText(ask.language)
  const state = stateIn(parts, { how: matter.votes.size > 0 ? 'votes' : '' })
  return (
    <Section title={t.concludeTitle}>
      <Act ask={ask} kind="concluded" submit={t.concludeTitle} state={state}>
        <RadioField
          name="how"
          label={t.concludeTitle}
          state={state}
          options={[
            { value: 'consent', label: t.byConsent },
            { value: 'votes', label: t.byVotes },
          ]}
        />
      </Act>
    </Section>
  )
}

export function Defer(parts: MatterParts) {
  const t = meetingText(parts.ask.language)
  const state = stateIn(parts)
  return (
    <Explain summary={t.deferTitle} open={state.refused?.row === 'deferred'}>
      <Act ask={parts.ask} kind="deferred" submit={t.deferTitle} state={state} quiet>
        <LongTextField name="reason" label={t.reason} state={state} rows={2} />
      </Act>
    </Explain>
  )
}
