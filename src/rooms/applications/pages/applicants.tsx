import { dateOf } from '../../../core/dates.ts'
import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import { Now } from '../../../ui/frame.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, LinkTo, State, type Tone } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { type ProgrammeView, programmeById, regionOf } from '../../programmes/index.ts'
import { panelOf } from '../../records/index.ts'
import { callText } from '../call.text.ts'
import { compareText } from '../compare.text.ts'
import type { Call, Status, Submission } from '../model.ts'
import { type Applicant, applicantsOf, callOf } from '../queries.ts'
import { latest, may, statusOf } from '../rules.ts'
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

/** What was decided on an application, in words; this room knows only what was never assessed. */
type OutcomeOf = (municipality: string) => { word: string; tone: Tone } | undefined
/** Asked of whoever decides, above this room. */
type Outcomes = (ask: Ask, where: { programme: string; office: string }) => Promise<OutcomeOf>

/** The governor's inbox: one row a municipality, one step a column, and at the end what was decided on each. */
export const inboxWith =
  (outcomes: Outcomes): Show =>
  async ask => {
    const programme = await programmeById(ask.db, ask.params.programme!)
    const office = ask.params.office!
    if (!programme || !regionOf(programme, office)) return notFound
    if (!may.readInbox(ask.actor, { office, panel: panelOf(office) }).ok) return forbidden
    const t = callText(ask.language)
    const call = await callOf(ask.db, programme.id, office)
    const at = { programme: programme.id, office }
    const around = {
      crumbs: [
        { label: programme.name, href: href('programme', { programme: programme.id }) },
        { label: t.callsTitle, href: href('calls', { programme: programme.id }) },
      ],
      illustrative: programme.illustrative,
    }
    if (!call)
      return page(
        t.applications,
        <>
          <Empty>{t.none}</Empty>
          <p>
            <LinkTo href={href('call', at)}>{t.toCall}</LinkTo>
          </p>
        </>,
        around,
      )
    const all = await applicantsOf(ask.db, programme.id, office)
    const applied = all.filter(one => one.submissions.length > 0)
    const outstanding = applied.filter(one => !one.resolution)
    const decided = await outcomes(ask, at)
    return page(t.applications, await Applicants({ ask, programme, call, all, decided }), {
      ...around,
      now:
        applied.length > 1 ? (
          <Now
            title={compareText(ask.language).title}
            links={[{ label: compareText(ask.language).choose, href: href('compareApplications', at) }]}
          />
        ) : null,
      lead: t.inboxLead(all.length, applied.length, outstanding.length),
    })
  }

async function Applicants({
  ask,
  programme,
  call,
  all,
  decided,
}: {
  ask: Ask
  programme: ProgrammeView
  call: Call
  all: readonly Applicant[]
  decided: OutcomeOf
}) {
  const t = callText(ask.language)
  const names = await namesOn(
    ask.db,
    ask.today,
    all.map(one => one.municipality),
  )
  const name = (one: Applicant) => names.get(one.municipality) ?? one.municipality
  const dismissed = { word: t.notAssessed, tone: 'danger' as const }
  const outcome = (one: Applicant) =>
    decided(one.municipality) ?? (statusFor(one) === 'dismissed' ? dismissed : undefined)
  const address = (one: Applicant) =>
    href('application', { programme: programme.id, municipality: one.municipality })
  return (
    <Table
      name="applicants"
      perPage={50}
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
        ...(all.some(one => outcome(one))
          ? [
              column.state('outcome', t.outcome, (one: Applicant) => outcome(one)?.word ?? null, {
                tone: (one: Applicant) => outcome(one)?.tone ?? 'neutral',
              }),
            ]
          : []),
      ]}
    />
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
