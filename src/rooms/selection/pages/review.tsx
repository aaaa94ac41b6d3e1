import { href } from '../../../routes.ts'
import { Form, type FormState } from '../../../ui/form.tsx'
import { LetterDraft } from '../../../ui/letter.tsx'
import { type Ask, forbidden, isAnswer, page, redirect, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Lines, Notice } from '../../../ui/pieces.tsx'
import { faultsOf } from '../../../ui/post.ts'
import { letterRead } from '../../records/index.ts'
import { deeds } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { letterOf, type Plan, planOf } from '../plan.actions.ts'
import { decisionDraft } from '../queries.ts'
import { refusals } from '../refusals.text.ts'
import { outcomeWords, text } from '../text.ts'
import { wantedOf } from '../wanted.rules.ts'
import { type Asked, selectionAsked, underSelection } from './asked.ts'

/** What will happen when the selection is decided: every letter as it will be sent, to whom, and the button. */
export const reviewDecisionPage: Show = async (ask, refused) => {
  const asked = await selectionAsked(ask, ask.params.office!)
  if (isAnswer(asked)) return asked
  if (!deeds.decide.who(ask.actor).ok) return forbidden
  const t = text(ask.language)
  const where = { programme: asked.programme.id, office: asked.office }
  const draft = await decisionDraft(ask.db, where)
  const around = underSelection(ask, asked)
  if (!draft || Object.keys(draft.fields).length === 0)
    return refused
      ? page(t.reviewTitle, <Empty>{t.nothingNow}</Empty>, around)
      : redirect(href('decideSelection', where))
  const change = (
    <p>
      <ButtonLink href={href('decideSelection', where)} quiet>
        {t.changeDecision}
      </ButtonLink>
    </p>
  )
  const plan = await planOf(ask.db, ask.command, where, wantedOf(draft.fields))
  if (!plan.ok) {
    const faults = faultsOf([plan.refusal, ...(plan.more ?? [])], ask, refusals)
    return page(
      t.reviewTitle,
      <>
        <Notice tone="warning">{t.reviewStopped}</Notice>
        <Lines of={faults.map(one => one.sentence)} />
        {change}
      </>,
      around,
    )
  }
  const state: FormState = { language: ask.language, refused }
  const words = deedWords(ask.language)
  const { each, how } = plan.value
  return page(
    t.reviewTitle,
    <>
      <Letters ask={ask} asked={asked} plan={plan.value} />
      <Form
        action={href('reviewDecision', where)}
        submit={(how === 'promoted' ? words.promote : words.decide).button}
        state={state}
      >
        <input type="hidden" name="version" value={String(draft.version)} />
      </Form>
      {change}
    </>,
    { ...around, lead: t.reviewLead(each.length) },
  )
}

/** Each letter as it will be sent; the only one stands open. */
async function Letters({ ask, asked, plan }: { ask: Ask; asked: Asked; plan: Plan }) {
  const words = outcomeWords(ask.language)
  const letters = await Promise.all(plan.each.map(one => letterOf(ask.db, ask.command, plan, one)))
  return (
    <>
      {plan.each.map(({ municipality, outcome }, i) => (
        <LetterDraft
          summary={`${asked.name(municipality)}: ${words[outcome]}`}
          letter={letterRead(letters[i]!.letter)}
          open={letters.length === 1}
        />
      ))}
    </>
  )
}
