import type { Ask } from '../../../ui/page.ts'
import { Table } from '../../../ui/table.tsx'
import type { Asked } from '../crosswalk.queries.ts'
import { crosswalkText } from '../crosswalk.text.ts'
import { isAsked, isPrefilled, type Question } from '../questions.model.ts'
import { questionWords } from '../questions.text.ts'

type Shown = { ask: Ask; asked: Asked; nameOf: (id: string) => string }

/** Each question against each directorate: what is filled in beforehand, and what the municipality answers. */
export function Matrices(shown: Shown) {
  const t = crosswalkText(shown.ask.language)
  const { questions } = shown.asked
  return (
    <div class="matrix">
      <Matrix {...shown} caption={t.filledIn} questions={questions.filter(isPrefilled)} />
      <Matrix {...shown} caption={t.written} questions={questions.filter(isAsked)} />
    </div>
  )
}

function Matrix({
  ask,
  asked,
  nameOf,
  caption,
  questions,
}: Shown & { caption: string; questions: readonly Question[] }) {
  const t = crosswalkText(ask.language)
  const asks = (question: Question, directorate: string) =>
    asked.asks.some(one => one.question === question && one.directorate === directorate)
  const countOf = (directorate: string) => questions.filter(one => asks(one, directorate)).length
  return (
    <Table
      caption={caption}
      rows={questions}
      columns={[
        { head: t.question, cell: one => questionWords(ask.language)[one], names: true },
        ...asked.contributors.map(directorate => ({
          head: nameOf(directorate),
          cell: (one: Question) => (asks(one, directorate) ? <Mark label={t.asks} /> : ''),
        })),
      ]}
      total={[t.sum, ...asked.contributors.map(one => String(countOf(one)))]}
    />
  )
}

const Mark = ({ label }: { label: string }) => (
  <>
    <span aria-hidden="true">●</span>
    <span class="visually-hidden">{label}</span>
  </>
)
