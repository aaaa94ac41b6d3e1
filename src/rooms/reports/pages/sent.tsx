import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { longDate, longTime } from '../../../text/dates.ts'
import { Form, type FormState, LongTextField } from '../../../ui/form.tsx'
import { type Ask, refusedAt } from '../../../ui/page.ts'
import { Explain, Facts, LinkTo, Section } from '../../../ui/pieces.tsx'
import { caseById, caseNumber, entryById, mayOpenEntry } from '../../records/index.ts'
import { openAudiences } from '../audiences.rules.ts'
import { questionsFor } from '../crosswalk.rules.ts'
import type { Version } from '../model.ts'
import { linesOf } from '../prefill.text.ts'
import { isAsked } from '../questions.model.ts'
import { questionWords } from '../questions.text.ts'
import { latestOf, may } from '../rules.ts'
import { text } from '../text.ts'
import { viewText } from '../view.text.ts'
import { AnswerList, Lines } from './answers.tsx'
import { type Opened, params } from './asked.ts'
import { Comments } from './draft.tsx'

/** What was received, by whom and when, with the registry entry that keeps it. */
export async function Receipt({ ask, version }: { ask: Ask; version: Version }) {
  const t = text(ask.language)
  const entry = version.entry ? await entryById(ask.db, version.entry) : undefined
  const filed = entry ? await caseById(ask.db, entry.caseId) : undefined
  const document = entry?.documents[0]
  const opens = entry && filed && (await mayOpenEntry(ask.db, ask.actor, filed, entry.number))
  return (
    <Section title={t.receipt} id="receipt">
      <Facts
        rows={[
          [t.sentBy, version.submittedBy],
          [t.sentAt, longTime(version.submittedAt, ask.language)],
          [t.versionNo, version.number],
          ...(entry && filed && document
            ? ([
                [
                  t.caseNo,
                  opens ? (
                    <LinkTo
                      href={href('document', {
                        office: filed.organisation,
                        year: filed.year,
                        number: filed.number,
                        entry: entry.number,
                        document: document.number,
                      })}
                    >
                      {caseNumber(filed)}–{entry.number}
                    </LinkTo>
                  ) : (
                    `${caseNumber(filed)}–${entry.number}`
                  ),
                ],
                [t.digest, <span class="digest">{document.sha256}</span>],
              ] as const)
            : []),
        ]}
      />
    </Section>
  )
}

/** Who reads the report, with a link to what each of them sees. */
export function Views({ ask, opened }: { ask: Ask; opened: Opened }) {
  const t = text(ask.language)
  const v = viewText(ask.language)
  const label = { kommunestyret: v.council, offentligheten: v.everyone }
  return (
    <Section title={t.viewsTitle} id="views">
      <ul>
        {opened.asked.contributors.map(one => (
          <li>
            <LinkTo href={href('reportView', { ...params(ask), audience: one })}>{opened.nameOf(one)}</LinkTo>
          </li>
        ))}
        {openAudiences.map(one => (
          <li>
            <LinkTo href={href('reportView', { ...params(ask), audience: one })}>{label[one]}</LinkTo>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The answers as they were sent, with the directorates' comments where there are any. */
export function Answers({ ask, opened }: { ask: Ask; opened: Opened }) {
  const { report, asked, content, nameOf } = opened
  const returns = report ? (latestOf(report)?.returns ?? []) : []
  return (
    <Section title={text(ask.language).theirAnswers} id="answers">
      <AnswerList
        questions={asked.questions.filter(isAsked)}
        content={content}
        language={ask.language}
        after={question => <Comments returns={returns} question={question} nameOf={nameOf} />}
      />
    </Section>
  )
}

/** Every version that was sent, the newest first. */
export function Versions({ ask, opened }: { ask: Ask; opened: Opened }) {
  const t = text(ask.language)
  const versions = opened.report?.versions ?? []
  if (versions.length === 0) return null
  return (
    <Section title={t.versions} id="versions">
      <ul>
        {versions.toReversed().map(one => (
          <li>
            <LinkTo href={href('reportVersion', { ...params(ask), number: one.number })}>
              {t.versionLink(one.number)}
            </LinkTo>
            , {longDate(dateOf(one.submittedAt), ask.language)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A directorate sends the report back, with what is to be corrected written at each question it asks. */
export function ReturnForm({ ask, opened, state }: { ask: Ask; opened: Opened; state: FormState }) {
  const t = text(ask.language)
  const { report, asked, content } = opened
  const directorate = ask.actor.organisation ?? ''
  if (!report?.submittedAt || !may.approve(ask.actor, { contributors: asked.contributors }).ok) return null
  return (
    <Explain
      summary={t.returnTitle}
      open={refusedAt(state.refused, href('returnReport', params(ask))) !== undefined}
    >
      <p>{t.returnNote}</p>
      <Form action={href('returnReport', params(ask))} submit={t.returnReport} state={state} quiet>
        {questionsFor(asked.asks, directorate).map(question => (
          <div class="asked">
            <p>
              <strong>{questionWords(ask.language)[question]}</strong>
              <br />
              <Lines lines={linesOf(question, content, ask.language)} />
            </p>
            <LongTextField
              name={`comment-${question}`}
              label={t.commentAt(questionWords(ask.language)[question])}
              state={state}
              rows={2}
              optional
            />
          </div>
        ))}
      </Form>
    </Explain>
  )
}
