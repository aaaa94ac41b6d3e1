import { href } from '../../../routes.ts'
import { longDate, longTime } from '../../../text/dates.ts'
import { About, Now } from '../../../ui/frame.tsx'
import { type Ask, isAnswer, page, type Refused, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Section } from '../../../ui/pieces.tsx'
import { predecessorsOf } from '../../organisations/index.ts'
import { theStage } from '../deeds.text.ts'
import { isOnTime, latest, missingFrom, readyOf, statusOf } from '../rules.ts'
import { text } from '../text.ts'
import { AnswerList, Difference } from './answers.tsx'
import { StatusTag } from './applicants.tsx'
import { type Asked, applicationAsked, dueOf, place } from './asked.ts'
import { ResolutionSection, TreatmentChoice } from './decisions.tsx'
import { DraftForm } from './draft.tsx'
import { Notes } from './notes.tsx'
import { InQueue } from './queue.tsx'
import { Receipts, receivedFacts, Treatments } from './receipts.tsx'

/** The application: the form and the receipts for the municipality, what was handed in for those who handle it. */
export const applicationPage: Show = async (ask, refused) => {
  const asked = await applicationAsked(ask)
  if (isAnswer(asked)) return asked
  const t = text(ask.language)
  const from = await predecessorsOf(ask.db, asked.municipality)
  const names = from.map(one => `${one.name} (${one.number})`)
  return page(
    t.title(asked.name),
    <>
      {asked.view === 'handles' ? <InQueue ask={ask} asked={asked} /> : null}
      {/* A municipality that came of others names them: Nærøysund of Vikna and Nærøy. */}
      {names.length > 0 ? <p>{t.predecessors(asked.name, names.join(', '))}</p> : null}
      {asked.view === 'own' ? (
        <Own ask={ask} asked={asked} refused={refused} />
      ) : (
        <Handled ask={ask} asked={asked} />
      )}
    </>,
    {
      crumbs: asked.crumbs,
      illustrative: asked.programme.illustrative,
      lead: leadOf(ask, asked),
      now: <Next ask={ask} asked={asked} />,
      facts: asked.call ? (
        <About title={t.aboutApplication} rows={await receivedFacts({ ask, asked })} />
      ) : null,
    },
  )
}

type Parts = { ask: Ask; asked: Asked }
type Shown = Parts & { refused: Refused | undefined }

/** For the municipality: what has been decided, the form while a stage is open, the political decision, the receipts. */
const Own = ({ ask, asked, refused }: Shown) => (
  <>
    <Treatments ask={ask} asked={asked} />
    <Draft ask={ask} asked={asked} refused={refused} />
    {asked.call ? <ResolutionSection ask={ask} asked={asked} /> : null}
    <Receipts ask={ask} asked={asked} />
    {asked.stage ? null : <Answered ask={ask} asked={asked} />}
  </>
)

/** For those who handle it: the answers first, since they are read before anything is decided. */
const Handled = ({ ask, asked }: Parts) => (
  <>
    <Answered ask={ask} asked={asked} />
    {asked.call ? <ResolutionSection ask={ask} asked={asked} /> : null}
    <Treatments ask={ask} asked={asked} />
    <Notes ask={ask} asked={asked} />
  </>
)

/** What is left and by when, or what has been received. */
function leadOf(ask: Ask, asked: Asked): string {
  const t = text(ask.language)
  const { call, stage, application } = asked
  const submission = latest(application.submissions)
  const due = call && longDate(dueOf({ stage, call, application }), ask.language)
  if (asked.view === 'own' && call && stage && due) {
    const left = missingFrom(application.draft.answers).length
    const inTime = isOnTime(ask.command.at, dueOf({ stage, call, application }))
    return inTime ? t.left(left, due) : t.leftLate(due)
  }
  if (!submission) return t.notReceived(asked.name)
  const words = theStage(ask.language)[submission.stage]
  const received = t.receivedLead(words, longTime(submission.receivedAt, ask.language), submission.onTime)
  return application.resolution ? received : `${received} ${t.resolutionOutstanding}`
}

/** How it stands, and the one next act: to look over what is written, or to decide on what came late or incomplete. */
function Next({ ask, asked }: Parts) {
  const t = text(ask.language)
  const { application, call, stage, view } = asked
  const status =
    application.submissions.length > 0 ? (
      <p>
        <StatusTag status={statusOf(application)} language={ask.language} />
      </p>
    ) : null
  if (view === 'handles') return <TreatmentChoice ask={ask} asked={asked} status={status} />
  if (!call) return null
  if (!stage) return status ? <Now title={t.status}>{status}</Now> : null
  const { draft } = application
  const ready = readyOf(application)
  return (
    <Now title={t.reviewTitle}>
      {status}
      {draft.version > 0 ? <p>{t.savedBy(longTime(draft.savedAt, ask.language), draft.savedBy)}</p> : null}
      {ready ? <p>{t.calledReady(ready.by, longTime(ready.at, ask.language))}</p> : <p>{t.readyHow}</p>}
      <ButtonLink href={href('reviewApplication', place(asked))} quiet>
        {t.reviewTitle}
      </ButtonLink>
    </Now>
  )
}

function Draft({ ask, asked, refused }: Shown) {
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
