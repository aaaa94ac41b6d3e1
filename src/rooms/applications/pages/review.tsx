import { z } from 'zod'
import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate, longTime } from '../../../text/dates.ts'
import { wholeNumber } from '../../../ui/fields.ts'
import { Form, type FormState } from '../../../ui/form.tsx'
import {
  type Ask,
  forbidden,
  isAnswer,
  notFound,
  page,
  type Refused,
  redirect,
  type Show,
} from '../../../ui/page.ts'
import { ButtonLink, Facts, Lead, Notice, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { submit } from '../actions.ts'
import { type DraftState, deeds } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import type { Call, Stage } from '../model.ts'
import { refusals } from '../refusals.text.ts'
import { isOnTime, missingFrom, readyOf } from '../rules.ts'
import { questionWords, stageWords, text } from '../text.ts'
import { AnswerList } from './answers.tsx'
import { type Asked, applicationAsked, dueOf, place } from './asked.ts'

type Ready = Asked & { stage: Stage; call: Call }

/** Every answer as it will be read, what is missing, and whether it is in time, before it is sent. */
export const reviewApplicationPage: Show = async (ask, refused) => {
  const asked = await applicationAsked(ask)
  if (isAnswer(asked)) return asked
  if (asked.view !== 'own') return forbidden
  const { stage, call } = asked
  if (!call) return notFound
  if (!stage) return redirect(href('application', place(asked)))
  const t = text(ask.language)
  const ready: Ready = { ...asked, stage, call }
  return page(
    t.reviewTitle,
    <>
      <TheLead ask={ask} asked={ready} />
      <Facts
        rows={[
          [
            t.resolutionTitle,
            asked.application.resolution ? t[asked.application.resolution.outcome] : t.resolutionOutstanding,
          ],
        ]}
      />
      <p class="ds-paragraph">{t.reviewAttachments}</p>
      <Section title={stageWords(ask.language)[stage]} id="svar">
        <AnswerList answers={asked.application.draft.answers} language={ask.language} />
      </Section>
      <Sending ask={ask} asked={ready} refused={refused} />
    </>,
    {
      crumbs: [...asked.crumbs, { label: t.title(asked.name), href: href('application', place(asked)) }],
      illustrative: asked.programme.illustrative,
    },
  )
}

function TheLead({ ask, asked }: { ask: Ask; asked: Ready }) {
  const t = text(ask.language)
  const missing = missingFrom(asked.application.draft.answers)
  const due = longDate(dueOf(asked), ask.language)
  const names = missing.map(question => questionWords(ask.language)[question]).join('; ')
  if (!isOnTime(ask.command.at, dueOf(asked))) {
    return (
      <Lead>
        {t.leftLate(due)}
        {missing.length > 0 ? ` ${t.reviewMissing(names)}` : ''}
      </Lead>
    )
  }
  return <Lead>{missing.length > 0 ? t.reviewMissing(names) : t.reviewReady(due)}</Lead>
}

/** The button, or why there is none. */
function Sending({ ask, asked, refused }: { ask: Ask; asked: Ready; refused: Refused | undefined }) {
  const t = text(ask.language)
  const state: FormState = { language: ask.language, refused }
  const waits = asked.stage === 'final' && !asked.application.resolution
  // The page is shown while a stage is open.
  const standing = {
    thing: asked,
    state: 'unwritten' as DraftState,
    subject: { municipality: asked.municipality },
  }
  const maySend = mayDo(deeds.submit, ask.actor, standing).ok
  return (
    <>
      {waits ? <Notice tone="warning">{t.finalWaits}</Notice> : null}
      {maySend ? null : <Ready ask={ask} asked={asked} state={state} />}
      {maySend && !waits ? (
        <Form
          action={href('submitApplication', place(asked))}
          submit={deedWords(ask.language).submit.button}
          state={state}
        >
          <input type="hidden" name="version" value={String(asked.application.draft.version)} />
        </Form>
      ) : null}
      <p>
        <ButtonLink href={href('application', place(asked))} quiet>
          {t.change}
        </ButtonLink>
      </p>
    </>
  )
}

/** Whoever writes says that it is ready, and it waits for the director. */
function Ready({ ask, asked, state }: { ask: Ask; asked: Ready; state: FormState }) {
  const t = text(ask.language)
  const { draft } = asked.application
  const ready = readyOf(asked.application)
  if (ready) return <Notice>{t.calledReady(ready.by, longTime(ready.at, ask.language))}</Notice>
  return (
    <>
      <Notice>{t.directorSends}</Notice>
      <Form
        action={href('readyApplication', place(asked))}
        submit={deedWords(ask.language).callReady.button}
        state={state}
      >
        <input type="hidden" name="version" value={String(draft.version)} />
      </Form>
    </>
  )
}

export const submitApplicationPost = post({
  schema: z.object({ version: wholeNumber(0, 999_999) }),
  act: (ask, { version }) =>
    submit(
      ask.db,
      ask.command,
      { programme: ask.params.programme!, municipality: ask.params.municipality! },
      version,
    ),
  next: ask =>
    href('application', { programme: ask.params.programme!, municipality: ask.params.municipality! }),
  show: reviewApplicationPage,
  words: refusals,
})
