import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Lead, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { askedBy } from '../crosswalk.queries.ts'
import { differences } from '../difference.rules.ts'
import type { Version } from '../model.ts'
import { readOf } from '../prefill.text.ts'
import { type Question, reportQuestions } from '../questions.model.ts'
import { questionWords } from '../questions.text.ts'
import { text } from '../text.ts'
import { AnswerList, Lines } from './answers.tsx'
import { type Opened, openReport, params } from './asked.ts'
import { Comments } from './draft.tsx'
import { Receipt } from './sent.tsx'

/** A version as it was sent, frozen, and what has changed in it since the one before. */
export const reportVersionPage: Show = async ask => {
  const opened = await openReport(ask)
  if (!opened) return notFound
  if (!opened.reader) return forbidden
  const { report, programme, place, nameOf } = opened
  const number = Number(ask.params.number)
  const version = report?.versions.find(one => one.number === number)
  if (!version) return notFound
  const before = report?.versions.find(one => one.number === number - 1)
  const { year } = params(ask)
  const t = text(ask.language)
  const asked = await askedBy(ask.db, programme, year, version.crosswalk)
  return page(
    t.versionTitle(place, year, number),
    <>
      <Lead>{t.versionLead(number, version.submittedBy, longTime(version.submittedAt, ask.language))}</Lead>
      {before ? (
        <Changes ask={ask} opened={opened} before={before} after={version} questions={asked.questions} />
      ) : null}
      <Receipt ask={ask} version={version} />
      <Section title={t.theirAnswers} id="answers">
        <AnswerList
          questions={asked.questions}
          content={version}
          language={ask.language}
          after={question => <Comments returns={version.returns} question={question} nameOf={nameOf} />}
        />
      </Section>
    </>,
    {
      crumbs: [
        { label: programme.name, href: href('programme', { programme: programme.id }) },
        { label: t.title(place, year), href: href('report', params(ask)) },
      ],
      illustrative: programme.illustrative,
    },
  )
}

/** Which answers are otherwise than in the version before, side by side. */
async function Changes({
  ask,
  opened,
  before,
  after,
  questions,
}: {
  ask: Ask
  opened: Opened
  before: Version
  after: Version
  questions: readonly Question[]
}) {
  const t = text(ask.language)
  const earlier = await askedBy(ask.db, opened.programme, params(ask).year, before.crosswalk)
  const changed = differences(
    readOf(before, earlier.questions, ask.language),
    readOf(after, questions, ask.language),
    reportQuestions,
  )
  const lines = (some: readonly string[]) => <Lines lines={some.length > 0 ? some : [t.nothing]} />
  return (
    <Section title={t.changesTitle(before.number)} id="changes">
      <p>{changed.length === 0 ? t.noChanges : t.changesLead(changed.length)}</p>
      {changed.length === 0 ? null : (
        <Table
          caption={t.changesTitle(before.number)}
          rows={changed}
          columns={[
            { head: t.question, cell: one => questionWords(ask.language)[one.question], names: true },
            { head: t.before, cell: one => lines(one.before) },
            { head: t.after, cell: one => lines(one.after) },
          ]}
        />
      )}
    </Section>
  )
}
