import type { Language } from '../../../core/words.ts'
import { Section, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { type Answers, type Question, questions } from '../model.ts'
import { questionWords, stageWords, text } from '../text.ts'
import { Prose } from './prose.tsx'

/** Every question with its answer as it is read. */
export function AnswerList({ answers, language }: { answers: Answers; language: Language }) {
  const words = questionWords(language)
  return (
    <>
      {questions.map(question => (
        <>
          <h3 class="ds-heading" data-size="xs">
            {words[question]}
          </h3>
          {answers[question] ? (
            <Prose>{answers[question]}</Prose>
          ) : (
            <p class="ds-paragraph">
              <em>{text(language).unanswered}</em>
            </p>
          )}
        </>
      ))}
    </>
  )
}

/** The preliminary and the final application side by side; sentences that are not in the other are marked. */
export function Difference({
  before,
  after,
  language,
}: {
  before: Answers
  after: Answers
  language: Language
}) {
  const t = text(language)
  const differs = (question: Question) => before[question] !== after[question]
  return (
    <Section title={t.differenceTitle} id="endringer">
      <p class="ds-paragraph">{t.differenceLead(questions.filter(differs).length)}</p>
      <Table
        caption={t.differenceTitle}
        rows={questions}
        columns={[
          {
            head: t.question,
            cell: question => (
              <>
                {questionWords(language)[question]}
                <br />
                <State tone={differs(question) ? 'info' : 'neutral'}>
                  {differs(question) ? t.changed : t.unchanged}
                </State>
              </>
            ),
            names: true,
          },
          {
            head: stageWords(language).preliminary,
            cell: question => <Marked said={before[question]} other={after[question]} as="del" />,
          },
          {
            head: stageWords(language).final,
            cell: question => <Marked said={after[question]} other={before[question]} as="ins" />,
          },
        ]}
      />
    </Section>
  )
}

const sentences = (said: string): string[] => said.split(/(?<=[.!?])\s+|\n+/).filter(Boolean)

function Marked({ said, other, as: Mark }: { said: string; other: string; as: 'ins' | 'del' }) {
  const known = new Set(sentences(other))
  return (
    <>
      {sentences(said).map(sentence => (
        <>{known.has(sentence) ? sentence : <Mark>{sentence}</Mark>} </>
      ))}
    </>
  )
}
