import { z } from 'zod'
import { zone } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { longDate, longTime } from '../../../text/dates.ts'
import { dateField, fileField, optionalDate, textField, wholeNumber } from '../../../ui/fields.ts'
import { type Ask, isAnswer, page, type Refused, type Show } from '../../../ui/page.ts'
import { Empty, Lead, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { predecessorsOf } from '../../organisations/index.ts'
import { saveDraft } from '../actions.ts'
import { recordResolution, treat } from '../decisions.actions.ts'
import { answersSchema } from '../model.ts'
import { refusals } from '../refusals.text.ts'
import { isOnTime, latest, missingFrom, statusOf } from '../rules.ts'
import { stageWords, text } from '../text.ts'
import { AnswerList, Difference } from './answers.tsx'
import { StatusTag } from './applicants.tsx'
import { type Asked, applicationAsked, dueOf } from './asked.ts'
import { ResolutionSection, TreatmentSection } from './decisions.tsx'
import { DraftForm } from './draft.tsx'
import { Receipts, Treatments } from './receipts.tsx'

/** The application: the form and the receipts for the municipality, what was handed in for those who handle it. */
export const applicationPage: Show = async (ask, refused) => {
  const asked = await applicationAsked(ask)
  if (isAnswer(asked)) return asked
  const t = text(ask.language)
  const { submissions } = asked.application
  return page(
    t.title(asked.name),
    <>
      <TheLead ask={ask} asked={asked} />
      <Predecessors ask={ask} asked={asked} />
      {submissions.length > 0 ? (
        <p>
          <StatusTag status={statusOf(asked.application)} language={ask.language} />
        </p>
      ) : null}
      <Treatments ask={ask} asked={asked} />
      <TreatmentSection ask={ask} asked={asked} refused={refused} />
      <Draft ask={ask} asked={asked} refused={refused} />
      {asked.call ? <ResolutionSection ask={ask} asked={asked} refused={refused} /> : null}
      <Receipts ask={ask} asked={asked} />
      <Answered ask={ask} asked={asked} />
    </>,
    { crumbs: asked.crumbs, illustrative: asked.programme.illustrative },
  )
}

type Parts = { ask: Ask; asked: Asked }

/** What is left and by when, or what has been received. */
function TheLead({ ask, asked }: Parts) {
  const t = text(ask.language)
  const { call, stage, application } = asked
  const submission = latest(application.submissions)
  const due = call && longDate(dueOf({ stage, call, application }), ask.language)
  if (asked.view === 'own' && call && stage && due) {
    const left = missingFrom(application.draft.answers).length
    const inTime = isOnTime(ask.command.at, dueOf({ stage, call, application }))
    return <Lead>{inTime ? t.left(left, due) : t.leftLate(due)}</Lead>
  }
  if (!submission) return <Lead>{t.notReceived(asked.name)}</Lead>
  const words = stageWords(ask.language)[submission.stage]
  const received = t.receivedLead(words, longTime(submission.receivedAt, ask.language), submission.onTime)
  return <Lead>{application.resolution ? received : `${received} ${t.resolutionOutstanding}`}</Lead>
}

/** A municipality that came of others names them: Nærøysund of Vikna and Nærøy. */
async function Predecessors({ ask, asked }: Parts) {
  const from = await predecessorsOf(ask.db, asked.municipality)
  if (from.length === 0) return null
  const names = from.map(one => `${one.name} (${one.number})`)
  return <p class="ds-paragraph">{text(ask.language).predecessors(asked.name, names.join(', '))}</p>
}

function Draft({ ask, asked, refused }: Parts & { refused: Refused | undefined }) {
  if (asked.view !== 'own') return null
  if (!asked.call) return <Empty>{text(ask.language).notOpen}</Empty>
  const { stage } = asked
  return stage ? <DraftForm ask={ask} asked={{ ...asked, stage }} refused={refused} /> : null
}

function Answered({ ask, asked }: Parts) {
  const { submissions } = asked.application
  const answersAt = (stage: string) => submissions.find(one => one.stage === stage)?.answers
  const [before, after] = [answersAt('preliminary'), answersAt('final')]
  const submission = latest(submissions)
  if (!submission) return null
  return (
    <>
      {before && after ? <Difference before={before} after={after} language={ask.language} /> : null}
      <Section title={text(ask.language).answersTitle} id="svar">
        <AnswerList answers={submission.answers} language={ask.language} />
      </Section>
    </>
  )
}

const where = (ask: Ask) => ({
  programme: ask.params.programme!,
  municipality: ask.params.municipality!,
})

const clockTime = (at: Date): string =>
  new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at)

/** Saves the draft, whatever else the form has saved: its versions, and no key, say whether another has been there. */
export const saveApplicationPost = post({
  schema: answersSchema.extend({ version: wholeNumber(0, 999_999) }),
  act: (ask, { version, ...answers }) =>
    saveDraft(ask.db, { ...ask.command, key: undefined }, where(ask), {
      answers,
      version,
      form: ask.formName,
    }),
  next: ask => href('reviewApplication', where(ask)),
  saved: (ask, { version }) => ({ version, at: clockTime(ask.command.at) }),
  show: applicationPage,
  words: refusals,
})

export const recordResolutionPost = post({
  schema: z.object({
    body: textField(200),
    decidedOn: dateField,
    caseRef: textField(100),
    outcome: z.enum(['adopted', 'rejected'], 'fillIn'),
    file: fileField,
  }),
  act: (ask, input) => recordResolution(ask.db, ask.command, where(ask), input),
  next: ask => href('application', where(ask)),
  show: applicationPage,
  words: refusals,
})

export const treatApplicationPost = post({
  schema: z.object({
    outcome: z.enum(['treated', 'dismissed', 'returned'], 'fillIn'),
    reason: textField(),
    newDeadline: optionalDate,
  }),
  act: (ask, input) => treat(ask.db, ask.command, where(ask), input),
  next: ask => href('application', where(ask)),
  show: applicationPage,
  words: refusals,
})
