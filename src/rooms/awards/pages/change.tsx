import { mayDo, whyNot } from '../../../core/deed.ts'
import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate, longTime } from '../../../text/dates.ts'
import { reasonOf, WhyNot } from '../../../ui/deed.tsx'
import { DateField, Form, type FormState, LongTextField, RadioField, SelectField } from '../../../ui/form.tsx'
import type { Ask, Refused } from '../../../ui/page.ts'
import { Facts, Notice, Section } from '../../../ui/pieces.tsx'
import { changeText } from '../change.text.ts'
import { changeLetterWords } from '../change-letters.text.ts'
import { type DeedState, deeds } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { type Change, changeBases } from '../model.ts'
import type { AwardLine } from '../standing.queries.ts'
import { refusals } from '../text.ts'
import { LetterLink } from './letter-link.tsx'

export type Where = { programme: string; year: number; municipality: string }
type Shown = { ask: Ask; line: AwardLine; where: Where; sender: string; refused: Refused | undefined }

/** How a change of the commitment stands, what has been said of it, and what the reader can do with it now. */
export function ChangeOf(shown: Shown) {
  const { ask, line } = shown
  if (line.change === 'unchanged') return null
  const t = changeText(ask.language)
  const last = line.commitment!.changes.at(-1)
  return (
    <Section title={t.title} id="change">
      <Notice tone={line.change === 'changed' || line.change === 'dropped' ? 'info' : 'warning'}>
        {answer(shown, last)}
      </Notice>
      {last && line.change !== 'corrected' ? <Said ask={ask} one={last} /> : null}
      <Steps {...shown} />
    </Section>
  )
}

function answer({ ask, line }: Shown, last: Change | undefined): string {
  const t = changeText(ask.language)
  const kr = (ore: bigint) => formatKr(ore)
  if (line.change === 'corrected' || !last)
    return t.corrected(kr(line.ore), kr(line.correctedOre ?? line.ore))
  if (line.change === 'decided') return t.decided(kr(last.fromOre), kr(last.toOre))
  if (line.change === 'changed') return t.changed(kr(last.fromOre), kr(last.toOre))
  if (line.change === 'dropped') return t.dropped(kr(last.fromOre))
  return t.noticed(kr(last.fromOre), kr(last.toOre), longDate(last.replyBy, ask.language))
}

/** Everything that was said about it, in its order. */
function Said({ ask, one }: { ask: Ask; one: Change }) {
  const t = changeText(ask.language)
  const label = deedWords(ask.language)
  const by = (who: string | null, at: Date | null) => (at ? `${who}, ${longTime(at, ask.language)}` : '')
  const outcome = one.outcome === 'changed' ? t.toChange : t.toKeep
  return (
    <>
      <Facts
        rows={[
          [label.notify.done, by(one.notifiedBy, one.notifiedAt)],
          [t.reason, one.reason],
          [changeLetterWords(ask.language).basis[one.basisKind], one.basis],
          [t.replyBy, longDate(one.replyBy, ask.language)],
          [t.reply, one.reply ? `${one.reply} (${by(one.repliedBy, one.repliedAt)})` : t.noReply],
          ...(one.decidedAt
            ? ([
                [t.outcome, `${outcome} (${by(one.decidedBy, one.decidedAt)})`],
                [t.why, one.decisionReason ?? ''],
              ] as const)
            : []),
          ...(one.acceptedAt
            ? ([[label.acceptChange.done, by(one.acceptedBy, one.acceptedAt)]] as const)
            : []),
        ]}
      />
      <p>
        <LetterLink ask={ask} entry={one.notice} says={t.notice} />
        {one.letter ? (
          <>
            {' · '}
            <LetterLink ask={ask} entry={one.letter} says={t.decision} />
          </>
        ) : null}
        {one.acceptedAt ? (
          <>
            {' · '}
            <LetterLink ask={ask} entry={one.fromEntry} says={t.earlier} />
          </>
        ) : null}
      </p>
    </>
  )
}

const steps = { notify: Notify, reply: Reply, decide: Decide, acceptChange: Accept } as const
type Step = keyof typeof steps

/** The forms of what the reader can do, and why not yet of what they could do later. */
function Steps({ ask, line, where, sender, refused }: Shown) {
  const standing = {
    thing: line.commitment,
    state: line.change as DeedState,
    subject: { sender, municipality: where.municipality },
  }
  const state: FormState = { language: ask.language, refused }
  const replied = line.commitment!.changes.at(-1)?.reply !== null
  return (
    <>
      {(Object.keys(steps) as Step[]).map(step => {
        const submit = deedWords(ask.language)[step].button
        const Fields = steps[step]
        if (step === 'reply' && replied) return null
        if (mayDo(deeds[step], ask.actor, standing).ok)
          return (
            <Form action={href(addresses[step], where)} submit={submit} state={state}>
              <Fields ask={ask} state={state} />
            </Form>
          )
        // Only the step that comes next is told about beforehand.
        if (step !== 'decide' || line.change !== 'noticed') return null
        const why = reasonOf(whyNot(deeds[step], ask.actor, standing), ask.language, refusals)
        return <WhyNot submit={submit} why={why} />
      })}
    </>
  )
}

const addresses = {
  notify: 'notifyChange',
  reply: 'replyToNotice',
  decide: 'decideChange',
  acceptChange: 'acceptChange',
} as const

type InForm = { ask: Ask; state: FormState }

function Notify({ ask, state }: InForm) {
  const t = changeText(ask.language)
  const kinds = changeLetterWords(ask.language).basis
  return (
    <>
      <LongTextField name="reason" label={t.reason} state={state} rows={3} />
      <SelectField
        name="basisKind"
        label={t.basisKind}
        state={state}
        options={changeBases.map(value => ({ value, label: kinds[value] }))}
      />
      <LongTextField name="basis" label={t.basis} state={state} rows={2} />
      <DateField name="replyBy" label={t.replyBy} state={state} />
    </>
  )
}

function Reply({ ask, state }: InForm) {
  return <LongTextField name="reply" label={changeText(ask.language).reply} state={state} rows={4} />
}

function Decide({ ask, state }: InForm) {
  const t = changeText(ask.language)
  return (
    <>
      <RadioField
        name="outcome"
        label={t.outcome}
        state={state}
        options={[
          { value: 'changed', label: t.toChange },
          { value: 'kept', label: t.toKeep },
        ]}
      />
      <LongTextField name="reason" label={t.why} state={state} rows={3} />
    </>
  )
}

function Accept(_: InForm) {
  return null
}
