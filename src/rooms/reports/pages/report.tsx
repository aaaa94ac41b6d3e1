import { href } from '../../../routes.ts'
import { longDate, longTime } from '../../../text/dates.ts'
import type { FormState } from '../../../ui/form.tsx'
import { type Ask, forbidden, isAnswer, page, type Show } from '../../../ui/page.ts'
import { Empty, Lead, LinkTo, Notice, State, type Tone } from '../../../ui/pieces.tsx'
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
  const { programme, report, content, place } = opened
  const { year } = params(ask)
  const t = text(ask.language)
  const empty = content.figures.carriedInOre === 0n && content.figures.receivedOre === 0n
  const state: FormState = {
    language: ask.language,
    refused,
    values: { ...content.answers, version: String(report?.version ?? 0) },
  }
  return page(
    t.title(place, year),
    empty ? <Empty>{t.noAward}</Empty> : <Body ask={ask} opened={opened} state={state} />,
    {
      crumbs: [
        { label: programme.name, href: href('programme', { programme: programme.id }) },
        {
          label: listText(ask.language).listTitle(year),
          href: href('extracts', { programme: programme.id, year }),
        },
      ],
      illustrative: programme.illustrative,
    },
  )
}

function Body({ ask, opened, state }: { ask: Ask; opened: Opened; state: FormState }) {
  const { report, asked, owner, answered } = opened
  const t = text(ask.language)
  const reached = report ? stateOf(report, asked.contributors) : 'draft'
  const latest = report && latestOf(report)
  const before = report?.versions.at(-2)
  const writes = owner && !report?.submittedAt
  return (
    <>
      <First ask={ask} opened={opened} />
      <p>
        <State tone={tones[reached]}>{stateWords(ask.language)[reached]}</State>{' '}
        <LinkTo href={href('crosswalk', { programme: opened.programme.id })}>
          {listText(ask.language).crosswalkLink}
        </LinkTo>
      </p>
      <SentBack ask={ask} opened={opened} />
      {writes ? <Missing ask={ask} opened={opened} /> : null}
      {writes ? <DraftForm ask={ask} opened={opened} state={state} /> : null}
      {writes ? (
        <p>
          <LinkTo href={href('reviewReport', params(ask))}>{t.lookOver}</LinkTo>
        </p>
      ) : null}
      {latest && !writes ? <Receipt ask={ask} version={latest} /> : null}
      {before && latest && !writes ? (
        <Changes ask={ask} opened={opened} before={before} after={latest} questions={asked.questions} />
      ) : null}
      <Approvals ask={ask} opened={opened} state={state} />
      <Unspent ask={ask} opened={opened} reached={reached} state={state} />
      {answered && !writes ? <Answers ask={ask} opened={opened} /> : null}
      <Prefilled ask={ask} opened={opened} />
      <Extracts ask={ask} opened={opened} />
      {answered && !writes ? <Views ask={ask} opened={opened} /> : null}
      <Burden ask={ask} opened={opened} />
      <Versions ask={ask} opened={opened} />
    </>
  )
}

function First({ ask, opened }: { ask: Ask; opened: Opened }) {
  const { report, asked, content, owner } = opened
  const t = text(ask.language)
  const due = reportDue(params(ask).year)
  const latest = report && latestOf(report)
  if (latest && (report.submittedAt || !owner))
    return <Lead>{t.handedIn(latest.submittedBy, longTime(latest.submittedAt, ask.language))}</Lead>
  const all = asked.questions.length
  const prefilled = asked.questions.filter(isPrefilled).length
  const ready = owner ? all - unanswered(content.answers, asked.questions).length : prefilled
  return (
    <>
      <Lead>{t.lead(ready, all, prefilled, longDate(due, ask.language))}</Lead>
      {owner ? null : <Notice>{t.notSent}</Notice>}
    </>
  )
}
