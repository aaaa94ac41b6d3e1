import { dateOf } from '../../../core/dates.ts'
import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import type { Ask } from '../../../ui/page.ts'
import { Lead, Section, State, type Tone } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import type { ProgrammeView } from '../../programmes/index.ts'
import { callText } from '../call.text.ts'
import type { Call, Status, Submission } from '../model.ts'
import { type Applicant, applicantsOf } from '../queries.ts'
import { latest, statusOf } from '../rules.ts'
import { stageWords, statusWords, text } from '../text.ts'

const tones: Record<Status | 'invited', Tone> = {
  invited: 'neutral',
  draft: 'neutral',
  received: 'success',
  late: 'warning',
  incomplete: 'warning',
  returned: 'warning',
  dismissed: 'danger',
  treated: 'success',
}

export const StatusTag = ({ status, language }: { status: Status | 'invited'; language: Language }) => (
  <State tone={tones[status]}>{statusWords(language)[status]}</State>
)

/** The governor's inbox: one row a municipality, one step a column. */
export async function Inbox({ ask, programme, call }: { ask: Ask; programme: ProgrammeView; call: Call }) {
  const t = callText(ask.language)
  const all = await applicantsOf(ask.db, programme.id, call.office)
  const names = await namesOn(
    ask.db,
    ask.today,
    all.map(one => one.municipality),
  )
  const applied = all.filter(one => one.submissions.length > 0)
  const outstanding = applied.filter(one => !one.resolution)
  const name = (one: Applicant) => names.get(one.municipality) ?? one.municipality
  const address = (one: Applicant) =>
    href('application', { programme: programme.id, municipality: one.municipality })
  return (
    <>
      <Lead>{t.inboxLead(all.length, applied.length, outstanding.length)}</Lead>
      <Section title={t.applicants} id="soknader">
        <Table
          name="applicants"
          caption={t.applicants}
          rows={all}
          columns={column => [
            column.link('municipality', t.municipality, name, {
              to: one => (one.submissions.length > 0 ? address(one) : null),
              names: true,
            }),
            column.day('invited', t.invited, () => dateOf(call.publishedAt)),
            column.yesNo('begun', t.begun, one => one.begun, t),
            column.several('received', t.received, one => received(one, ask.language), {
              shown: one => (
                <>
                  {received(one, ask.language).map((line, i) => (
                    <>
                      {i > 0 ? <br /> : null}
                      {line}
                    </>
                  ))}
                </>
              ),
            }),
            column.words('complete', t.complete, one => complete(one, ask.language)),
            column.words('resolution', t.resolution, one => resolution(one, ask.language)),
            column.state('status', t.status, one => statusWords(ask.language)[statusFor(one)], {
              tone: one => tones[statusFor(one)],
            }),
          ]}
        />
      </Section>
    </>
  )
}

const statusFor = (one: Applicant): Status | 'invited' => (one.begun ? statusOf(one) : 'invited')

const when = (one: Submission, language: Language): string => {
  const t = text(language)
  return `${shortDate(dateOf(one.receivedAt))} ${one.onTime ? t.onTime : t.afterDeadline}`
}

const received = (one: Applicant, language: Language): string[] =>
  one.submissions.map(submission => {
    const stage = submission.stage === 'only' ? '' : `${stageWords(language)[submission.stage]}: `
    return stage + when(submission, language)
  })

function complete(one: Applicant, language: Language): string {
  const t = callText(language)
  const submission = latest(one.submissions)
  if (!submission) return ''
  return submission.missing.length === 0 ? t.yes : t.lacks(submission.missing.length)
}

function resolution(one: Applicant, language: Language): string {
  const t = callText(language)
  if (one.resolution) return t[one.resolution.outcome](shortDate(one.resolution.decidedOn))
  return one.submissions.length > 0 ? t.outstanding : ''
}
