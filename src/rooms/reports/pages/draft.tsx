import { dateOf } from '../../../core/dates.ts'
import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Form, type FormState, LongTextField, TextField } from '../../../ui/form.tsx'
import type { Ask } from '../../../ui/page.ts'
import { Empty, LinkTo, Notice, Section } from '../../../ui/pieces.tsx'
import { beyondInYear } from '../../measures/index.ts'
import type { Report, Return } from '../model.ts'
import { lackingOf } from '../prefill.rules.ts'
import { type AskedQuestion, isAsked, isPrefilled, numberQuestions } from '../questions.model.ts'
import { hintWords, questionWords } from '../questions.text.ts'
import { latestOf, unanswered } from '../rules.ts'
import { text } from '../text.ts'
import { WhoAsks } from './answers.tsx'
import { type Opened, params } from './asked.ts'

/** What the report still lacks, each with a link to where it is answered. */
export function Missing({
  ask,
  opened,
  here = true,
}: {
  ask: Ask
  opened: Opened
  /** Whether the fields stand on the same page; else a refusal's link leads to the list. */
  here?: boolean
}) {
  const t = text(ask.language)
  const { answers, figures } = opened.content
  const { questions } = opened.asked
  const words = questionWords(ask.language)
  const { programme, municipality } = params(ask)
  const own = unanswered(answers, questions)
  const elsewhere = lackingOf(figures, questions)
  if (own.length + elsewhere.length === 0) return <Empty>{t.lacksNothing}</Empty>
  const source = (question: string) =>
    question === 'resolution'
      ? href('application', { programme, municipality })
      : href('pot', { programme, municipality })
  return (
    <Section title={t.lacks(own.length + elsewhere.length)} id="missing">
      <ul>
        {own.map(question => (
          <li id={here ? undefined : `field-${question}`}>
            <LinkTo href={`${here ? '' : href('report', params(ask))}#field-${question}`}>
              {words[question]}
            </LinkTo>
          </li>
        ))}
        {elsewhere.map(question => (
          <li>
            <LinkTo href={source(question)}>{words[question]}</LinkTo> ({t.lacksSource})
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Who sent the report back, and when; what they wrote stands at the questions, and here where those are filled in. */
export function SentBack({ ask, opened }: { ask: Ask; opened: Opened }) {
  const { report, nameOf } = opened
  const returns = report && !report.submittedAt ? (latestOf(report)?.returns ?? []) : []
  const words = questionWords(ask.language)
  const filledIn = [...new Set(returns.flatMap(one => one.comments.map(said => said.question)))].filter(
    question => isPrefilled(question),
  )
  return (
    <>
      {returns.map(one => (
        <Notice tone="warning">
          {text(ask.language).returned(
            nameOf(one.directorate),
            longDate(dateOf(one.returnedAt), ask.language),
          )}
        </Notice>
      ))}
      {filledIn.map(question => (
        <>
          <p>
            <LinkTo href={href('reportFigures', params(ask))}>{words[question]}</LinkTo>
          </p>
          <Comments returns={returns} question={question} nameOf={nameOf} />
        </>
      ))}
    </>
  )
}

/** What the directorates have written at a question when they sent the report back. */
export function Comments({
  returns,
  question,
  nameOf,
}: {
  returns: readonly Return[]
  question: string
  nameOf: (id: string) => string
}) {
  return (
    <>
      {returns.flatMap(one =>
        one.comments
          .filter(said => said.question === question)
          .map(said => (
            <blockquote class="remark">
              <strong>{nameOf(one.directorate)}</strong>
              <p>{said.text}</p>
            </blockquote>
          )),
      )}
    </>
  )
}

export function DraftForm({ ask, opened, state }: { ask: Ask; opened: Opened; state: FormState }) {
  const t = text(ask.language)
  const { report, asked } = opened
  const conflict = state.refused?.refusal.code === 'changedByAnother' && report ? report : null
  return (
    <Section title={t.answers} id="answers">
      <Form
        action={href('saveReport', params(ask))}
        submit={t.save}
        state={state}
        autosave={href('saveReport', params(ask))}
        also={{ action: href('reviewReport', params(ask)), submit: t.saveAndReview }}
        quiet
      >
        <input type="hidden" name="version" value={report?.version ?? 0} />
        {asked.questions.filter(isAsked).map(question => (
          <AskedField ask={ask} opened={opened} state={state} question={question} conflict={conflict} />
        ))}
      </Form>
    </Section>
  )
}

/** What the house knows of the year's deviations: measures that used more than their budgets, and why. */
async function KnownDeviations({ ask }: { ask: Ask }) {
  const { year, ...where } = params(ask)
  const known = await beyondInYear(ask.db, where, year)
  if (known.length === 0) return null
  const t = text(ask.language)
  return (
    <>
      <p>{t.knownDeviations}</p>
      <ul>
        {known.map(({ name, ore, budgetOre, on, reason, still }) => (
          <li>
            {t.beyondBudget(name, formatKr(ore), formatKr(budgetOre))}{' '}
            {t.beyondWhy(longDate(on, ask.language), reason)} {still ? '' : t.beyondCovered}
          </li>
        ))}
      </ul>
    </>
  )
}

function AskedField({
  ask,
  opened,
  state,
  question,
  conflict,
}: {
  ask: Ask
  opened: Opened
  state: FormState
  question: AskedQuestion
  conflict: Report | null
}) {
  const { report, asked, nameOf } = opened
  const hints = hintWords(ask.language)
  const field = {
    name: question,
    label: questionWords(ask.language)[question],
    hint: question in hints ? hints[question as keyof typeof hints] : hints.text,
    state,
  }
  const returns = report && !report.submittedAt ? (latestOf(report)?.returns ?? []) : []
  return (
    <div class="asked">
      {numberQuestions[question] === undefined ? (
        <LongTextField {...field} rows={4} />
      ) : (
        <TextField {...field} inputmode="numeric" short />
      )}
      <WhoAsks
        question={question}
        asks={asked.asks}
        all={asked.contributors.length}
        language={ask.language}
        nameOf={nameOf}
      />
      {question === 'deviations' ? <KnownDeviations ask={ask} /> : null}
      <Comments returns={returns} question={question} nameOf={nameOf} />
      {conflict && conflict.answers[question] !== (state.refused!.typed[question] ?? '') ? (
        <blockquote>
          <strong>{text(ask.language).theirs(conflict.savedBy)}</strong>
          <p>{conflict.answers[question]}</p>
        </blockquote>
      ) : null}
    </div>
  )
}
