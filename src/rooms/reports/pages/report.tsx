import type { Child } from 'hono/jsx'
import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { longDate, longTime } from '../../../text/dates.ts'
import { awaitedWords, waitsSince } from '../../../text/work.ts'
import type { FormState } from '../../../ui/form.tsx'
import { Local, Now } from '../../../ui/frame.tsx'
import { type Answer, type Ask, forbidden, isAnswer, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Notice, State, type Tone } from '../../../ui/pieces.tsx'
import { listText } from '../list.text.ts'
import type { ReportState } from '../model.ts'
import { isPrefilled } from '../questions.model.ts'
import { latestOf, reportDue, stateOf, unanswered } from '../rules.ts'
import { stateWords, text } from '../text.ts'
import { type Opened, openReport, params } from './asked.ts'
import { Burden } from './burden.tsx'
import { Changes } from './changes.tsx'
import { DraftForm, Missing, SentBack } from './draft.tsx'
import { Extracts, Prefilled } from './figures.tsx'
import { Answers, Receipt, Versions, Views } from './sent.tsx'
import { Approvals, Unspent } from './settling.tsx'

export const tones: Record<ReportState, Tone> = {
  draft: 'neutral',
  returned: 'warning',
  submitted: 'info',
  approved: 'info',
  settled: 'success',
}

/** A municipality's report of one year: the form while it is a draft, what was sent and its fate afterwards. */
export const reportPage: Show = async (ask, refused) => {
  const opened = await openReport(ask)
  if (isAnswer(opened)) return opened
  if (!opened.reader) return forbidden
  const { report, content } = opened
  const state: FormState = {
    language: ask.language,
    refused,
    values: { ...content.answers, version: String(report?.version ?? 0) },
  }
  return partPage(ask, opened, 'answers', <Answering ask={ask} opened={opened} state={state} />)
}

/** What is filled in beforehand from the ledger and the decisions, and how it is shared between the directorates. */
export const reportFiguresPage: Show = async ask => {
  const opened = await openReport(ask)
  if (isAnswer(opened)) return opened
  if (!opened.reader) return forbidden
  return partPage(
    ask,
    opened,
    'figures',
    <>
      <Prefilled ask={ask} opened={opened} />
      <Extracts ask={ask} opened={opened} />
    </>,
  )
}

/** What was received and who reads it, what the report asks of the municipality against separate ones, its versions. */
export const reportWorkPage: Show = async ask => {
  const opened = await openReport(ask)
  if (isAnswer(opened)) return opened
  if (!opened.reader) return forbidden
  const { report, owner } = opened
  const latest = report && (report.submittedAt || !owner) ? latestOf(report) : undefined
  return partPage(
    ask,
    opened,
    'work',
    <>
      {latest ? <Receipt ask={ask} version={latest} /> : null}
      {opened.answered && latest ? <Views ask={ask} opened={opened} /> : null}
      <Burden ask={ask} opened={opened} />
      <Versions ask={ask} opened={opened} />
    </>,
  )
}

const parts = { answers: 'report', figures: 'reportFigures', work: 'reportWork' } as const

/** One part of the report, with its state and what is next beside it. */
async function partPage(ask: Ask, opened: Opened, here: keyof typeof parts, body: Child): Promise<Answer> {
  const { programme, report, asked, content, place } = opened
  const { year } = params(ask)
  const t = text(ask.language)
  const empty = content.figures.carriedInOre === 0n && content.figures.receivedOre === 0n
  const reached = report ? stateOf(report, asked.contributors) : 'draft'
  return page(
    t.title(place, year),
    empty ? (
      <Empty>{t.noAward}</Empty>
    ) : (
      <>
        <Local
          label={t.partsOf}
          parts={(Object.keys(parts) as (keyof typeof parts)[]).map(part => ({
            label: t[part],
            href: href(parts[part], params(ask)),
            here: part === here,
          }))}
        />
        {body}
      </>
    ),
    {
      crumbs: [
        { label: programme.name, href: href('programme', { programme: programme.id }) },
        {
          label: listText(ask.language).listTitle(year),
          href: href('extracts', { programme: programme.id, year }),
        },
      ],
      illustrative: programme.illustrative,
      lead: empty ? null : leadOf(ask, opened),
      now: empty ? null : <Next ask={ask} opened={opened} reached={reached} />,
    },
  )
}

async function Answering({ ask, opened, state }: { ask: Ask; opened: Opened; state: FormState }) {
  const { report, asked, owner, answered } = opened
  const t = text(ask.language)
  const reached = report ? stateOf(report, asked.contributors) : 'draft'
  const latest = report && latestOf(report)
  const before = report?.versions.at(-2)
  const writes = owner && !report?.submittedAt
  return (
    <>
      {writes || report?.submittedAt ? null : <Notice>{t.notSent}</Notice>}
      <SentBack ask={ask} opened={opened} />
      {writes ? <DraftForm ask={ask} opened={opened} state={state} /> : null}
      <Approvals ask={ask} opened={opened} state={state} />
      <Unspent ask={ask} opened={opened} reached={reached} state={state} />
      {before && latest && !writes ? (
        <Changes ask={ask} opened={opened} before={before} after={latest} questions={asked.questions} />
      ) : null}
      {answered && !writes ? <Answers ask={ask} opened={opened} /> : null}
    </>
  )
}

function leadOf(ask: Ask, opened: Opened): string {
  const { report, asked, content, owner } = opened
  const t = text(ask.language)
  const due = reportDue(params(ask).year)
  const latest = report && latestOf(report)
  if (latest && (report.submittedAt || !owner))
    return t.handedIn(latest.submittedBy, longTime(latest.submittedAt, ask.language))
  const all = asked.questions.length
  const prefilled = asked.questions.filter(isPrefilled).length
  const ready = owner ? all - unanswered(content.answers, asked.questions).length : prefilled
  return t.lead(ready, all, prefilled, longDate(due, ask.language))
}

/** How far the report has come, and what still lacks of it for those who write. */
function Next({ ask, opened, reached }: { ask: Ask; opened: Opened; reached: ReportState }) {
  const { report, owner, programme } = opened
  const t = text(ask.language)
  const writes = owner && !report?.submittedAt
  return (
    <Now
      title={writes ? t.finish : t.stands}
      links={[
        { label: listText(ask.language).crosswalkLink, href: href('crosswalk', { programme: programme.id }) },
      ]}
    >
      <p>
        <State tone={tones[reached]}>{stateWords(ask.language)[reached]}</State>
      </p>
      <Awaited ask={ask} opened={opened} reached={reached} />
      {writes ? <Missing ask={ask} opened={opened} /> : null}
      {writes ? (
        <ButtonLink href={href('reviewReport', params(ask))} quiet>
          {t.lookOver}
        </ButtonLink>
      ) : null}
    </Now>
  )
}

/** For whom a report that was sent waits: the directorates that have not approved it, then who decides on the rest. */
function Awaited({ ask, opened, reached }: { ask: Ask; opened: Opened; reached: ReportState }) {
  const { report, asked, nameOf } = opened
  const latest = report?.submittedAt ? latestOf(report) : undefined
  if (!latest || (reached !== 'submitted' && reached !== 'approved')) return null
  const approved = new Map(latest.approvals.map(one => [one.directorate, one.approvedAt]))
  const lacking = asked.contributors.filter(one => !approved.has(one)).map(nameOf)
  const who =
    reached === 'submitted'
      ? new Intl.ListFormat(ask.language, { type: 'conjunction' }).format(lacking)
      : awaitedWords(ask.language).secretariat!
  const since = reached === 'submitted' ? latest.submittedAt : [...approved.values()].sort().at(-1)!
  return <p>{waitsSince(ask.language).sentence(who, longDate(dateOf(since), ask.language))}</p>
}
