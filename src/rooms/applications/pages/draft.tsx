import { href } from '../../../routes.ts'
import { Form, type FormState, LongTextField } from '../../../ui/form.tsx'
import { type Ask, type Refused, refusedAt } from '../../../ui/page.ts'
import { Section } from '../../../ui/pieces.tsx'
import { longestAnswer, mandatory, type Question, questions, type Stage } from '../model.ts'
import { questionWords, stageWords, text } from '../text.ts'
import { type Asked, place } from './asked.ts'
import { Prose } from './prose.tsx'

/**
 * The form with all its questions, saved as one types. When another has saved meanwhile, what was typed stays in the
 * fields, the other's text stands beside each answer that differs, and the form goes on from the other's version.
 */
export function DraftForm({
  ask,
  asked,
  refused,
}: {
  ask: Ask
  asked: Asked & { stage: Stage }
  refused?: Refused | undefined
}) {
  const t = text(ask.language)
  const { draft } = asked.application
  const address = href('saveApplication', place(asked))
  const mine = refusedAt(refused, address)
  const state: FormState = { language: ask.language, refused: mine, values: draft.answers }
  return (
    <Section title={t.formTitle(stageWords(ask.language)[asked.stage])} id="skjema">
      <p class="ds-paragraph">{t.formIntro}</p>
      <Form action={address} autosave={address} submit={t.save} state={state}>
        <input type="hidden" name="version" value={String(draft.version)} />
        {questions.map(question => (
          <>
            <LongTextField
              name={question}
              label={questionWords(ask.language)[question]}
              hint={t.longest(longestAnswer)}
              optional={!mandatory.includes(question)}
              state={state}
              rows={5}
            />
            <OthersText ask={ask} asked={asked} refused={mine} question={question} />
          </>
        ))}
      </Form>
    </Section>
  )
}

/** The text that another has saved for an answer, where it is not the one that was typed. */
function OthersText({
  ask,
  asked,
  refused,
  question,
}: {
  ask: Ask
  asked: Asked
  refused: Refused | undefined
  question: Question
}) {
  if (refused?.refusal.code !== 'changedByAnother') return null
  const { draft } = asked.application
  const saved = draft.answers[question]
  if (saved === (refused.typed[question] ?? '').trim()) return null
  const t = text(ask.language)
  return (
    <aside class="ds-card" data-color="warning" data-variant="tinted">
      <p class="ds-paragraph">
        <strong>{t.othersText(draft.savedBy)}</strong>
      </p>
      <Prose>{saved || t.othersEmpty}</Prose>
    </aside>
  )
}
