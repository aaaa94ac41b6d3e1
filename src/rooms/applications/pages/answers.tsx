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
  const changed = (question: Question) => (differs(question) ? t.changed : t.unchanged)
  return (
    <Section title={t.differenceTitle} id="endringer">
      <p class="ds-paragraph">{t.differenceLead(questions.filter(differs).length)}</p>
      <Table
        name="difference"
        caption={t.differenceTitle}
        rows={questions}
        columns={column => [
          column.several(
            'question',
            t.question,
            question => [questionWords(language)[question], changed(question)],
            {
              shown: question => (
                <>
                  {questionWords(language)[question]}
                  <br />
                  <State tone={differs(question) ? 'info' : 'neutral'}>{changed(question)}</State>
                </>
              ),
              names: true,
            },
          ),
          column.words('preliminary', stageWords(language).preliminary, question => before[question], {
            shown: question => <Marked said={before[question]} other={after[question]} as="del" />,
          }),
          column.words('final', stageWords(language).final, question => after[question], {
            shown: question => <Marked said={after[question]} other={before[question]} as="ins" />,
          }),
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
