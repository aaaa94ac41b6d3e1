import { z } from 'zod'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { dateField, optionalText, textField, wholeNumber } from '../../../ui/fields.ts'
import { Form, type FormState, LongTextField } from '../../../ui/form.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, Facts, Lead, Section, State } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { namesOn, officeOf } from '../../organisations/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { approveReport, decideUnspent, saveReport, submitReport } from '../actions.ts'
import {
  type Figures,
  noReportAnswers,
  type Report,
  type ReportAnswers,
  reportAnswersSchema,
  reportQuestions,
} from '../model.ts'
import { contributorsOf, figuresOf, reportOf } from '../queries.ts'
import { may, stateOf, unanswered } from '../rules.ts'
import { questionWords, refusals, stateWords, text, whyWords } from '../text.ts'
import { params } from './asked.ts'
import { Extracts, FigureTables } from './figures.tsx'
import { Approvals, Unspent } from './settling.tsx'

/** The figures that are filled in beforehand, besides one for each measure. */
const fixedFigures = 7

export const reportPage: Show = async (ask, refused) => {
  const { programme: id, municipality, year } = params(ask)
  const programme = await programmeById(ask.db, id)
  if (!programme || !Number.isInteger(year)) return notFound
  const office = (await officeOf(ask.db, municipality, programme.startsOn)) ?? null
  if (!may.read(ask.actor, { municipality, office }).ok) return forbidden
  const t = text(ask.language)
  const report = await reportOf(ask.db, id, municipality, year)
  const owner = may.draft(ask.actor, { municipality }).ok
  const figures = report?.figures ?? (await figuresOf(ask.db, programme, municipality, year))
  const contributors = await contributorsOf(ask.db, programme, year)
  const names = await namesOn(ask.db, `${year}-01-01`, [municipality, ...contributors])
  const empty = figures.carriedInOre === 0n && figures.receivedOre === 0n
  const answers = report?.answers ?? noReportAnswers
  const reached = report ? stateOf(report, contributors) : 'draft'
  // What is not handed in yet is the municipality's own draft.
  const showsAnswers = report?.submittedAt != null || owner
  const state: FormState = {
    language: ask.language,
    refused,
    values: { ...answers, version: String(report?.version ?? 0) },
  }
  return page(
    t.title(names.get(municipality) ?? municipality, year),
    empty ? (
      <Empty>{t.noAward}</Empty>
    ) : (
      <>
        <First ask={ask} report={report} answers={answers} figures={figures} owner={owner} />
        <p>
          <State tone={reached === 'settled' ? 'success' : 'info'}>{stateWords(ask.language)[reached]}</State>
        </p>
        <FigureTables ask={ask} figures={figures} />
        {showsAnswers && report?.submittedAt ? <Answers ask={ask} answers={answers} /> : null}
        {owner && !report?.submittedAt ? <DraftForm ask={ask} report={report} state={state} /> : null}
        <Extracts ask={ask} programme={programme} figures={figures} names={names} />
        {report?.submittedAt ? (
          <Approvals ask={ask} report={report} contributors={contributors} names={names} state={state} />
        ) : null}
        <Unspent ask={ask} programme={programme} report={report} reached={reached} state={state} />
      </>
    ),
    {
      crumbs: [
        { label: programme.name, href: href('programme', { programme: id }) },
        { label: t.listTitle(year), href: href('extracts', { programme: id, year }) },
      ],
      illustrative: programme.illustrative,
    },
  )
}

function First({
  ask,
  report,
  answers,
  figures,
  owner,
}: {
  ask: Ask
  report: Report | undefined
  answers: ReportAnswers
  figures: Figures
  owner: boolean
}) {
  const t = text(ask.language)
  const prefilled = fixedFigures + figures.measures.length
  const all = prefilled + reportQuestions.length
  if (report?.submittedAt)
    return <Lead>{t.handedIn(report.submittedBy!, longTime(report.submittedAt, ask.language))}</Lead>
  return <Lead>{t.lead(owner ? all - unanswered(answers).length : prefilled, all, prefilled)}</Lead>
}

function Answers({ ask, answers }: { ask: Ask; answers: ReportAnswers }) {
  return (
    <Section title={text(ask.language).answers}>
      <Facts
        rows={reportQuestions.map(
          question => [questionWords(ask.language)[question], answers[question]] as const,
        )}
      />
    </Section>
  )
}

function DraftForm({ ask, report, state }: { ask: Ask; report: Report | undefined; state: FormState }) {
  const t = text(ask.language)
  const conflict = state.refused?.refusal.code === 'changedByAnother' && report ? report : null
  return (
    <Section title={t.answers} id="answers">
      <Form
        action={href('saveReport', params(ask))}
        submit={t.save}
        state={state}
        autosave={href('saveReport', params(ask))}
        also={
          may.submit(ask.actor, params(ask)).ok
            ? { action: href('submitReport', params(ask)), submit: t.submit }
            : undefined
        }
        quiet
      >
        <input type="hidden" name="version" value={report?.version ?? 0} />
        {reportQuestions.map(question => (
          <>
            <LongTextField
              name={question}
              label={questionWords(ask.language)[question]}
              hint={whyWords(ask.language)[question]}
              state={state}
            />
            {conflict && conflict.answers[question] !== state.refused!.typed[question] ? (
              <blockquote>
                <strong>{t.theirs(conflict.savedBy)}</strong>
                <p>{conflict.answers[question]}</p>
              </blockquote>
            ) : null}
          </>
        ))}
      </Form>
    </Section>
  )
}

const next = (ask: Ask) => href('report', params(ask))

const save = post({
  schema: reportAnswersSchema.extend({ version: wholeNumber(0, 1_000_000) }),
  act: (ask, { version, ...answers }) => saveReport(ask.db, ask.command, params(ask), { answers, version }),
  next,
  show: reportPage,
  words: refusals,
})

/** Saved as one types: the script is told the new version and the time, a form without script sees the page again. */
export const saveReportPost: typeof save = async ask => {
  const answer = await save(ask)
  if (!ask.wantsJson || answer.kind !== 'redirect') return answer
  const saved = await reportOf(
    ask.db,
    ask.params.programme!,
    ask.params.municipality!,
    Number(ask.params.year),
  )
  return {
    kind: 'json',
    value: { version: saved!.version, at: longTime(saved!.savedAt, ask.language).slice(-5) },
  }
}

/** What stands in the fields is saved first and then sent: the same button for those without script. */
export const submitReportPost = post({
  schema: reportAnswersSchema.extend({ version: wholeNumber(0, 1_000_000).optional() }),
  async act(ask, { version, ...answers }) {
    const { key } = ask.command
    if (version !== undefined) {
      const command = { ...ask.command, key: key && `${key}:save` }
      const saved = await saveReport(ask.db, command, params(ask), { answers, version })
      if (!saved.ok) return saved
    }
    return submitReport(ask.db, ask.command, params(ask))
  },
  next,
  show: reportPage,
  words: refusals,
})

export const approveReportPost = post({
  schema: z.object({ comment: optionalText(1000) }),
  act: (ask, { comment }) => approveReport(ask.db, ask.command, params(ask), comment || null),
  next,
  show: reportPage,
  words: refusals,
})

export const decideUnspentPost = post({
  schema: z.object({ useBy: dateField, reason: textField(1000) }),
  act: (ask, input) => decideUnspent(ask.db, ask.command, params(ask), input),
  next,
  show: reportPage,
  words: refusals,
})
