import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { forbidden, isAnswer, notFound, page, type Show } from '../../../ui/page.ts'
import { Lead, Section } from '../../../ui/pieces.tsx'
import { askedBy } from '../crosswalk.queries.ts'
import { text } from '../text.ts'
import { AnswerList } from './answers.tsx'
import { openReport, params } from './asked.ts'
import { Changes } from './changes.tsx'
import { Comments } from './draft.tsx'
import { Receipt } from './sent.tsx'

/** A version as it was sent, frozen, and what has changed in it since the one before. */
export const reportVersionPage: Show = async ask => {
  const opened = await openReport(ask)
  if (isAnswer(opened)) return opened
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
