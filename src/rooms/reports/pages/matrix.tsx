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
      <Matrix {...shown} name="filled-in" caption={t.filledIn} questions={questions.filter(isPrefilled)} />
      <Matrix {...shown} name="written" caption={t.written} questions={questions.filter(isAsked)} />
    </div>
  )
}

function Matrix({
  ask,
  asked,
  nameOf,
  name,
  caption,
  questions,
}: Shown & { name: string; caption: string; questions: readonly Question[] }) {
  const t = crosswalkText(ask.language)
  const asks = (question: Question, directorate: string) =>
    asked.asks.some(one => one.question === question && one.directorate === directorate)
  const countOf = (directorate: string) => questions.filter(one => asks(one, directorate)).length
  return (
    <Table
      name={name}
      caption={caption}
      rows={questions}
      columns={column => [
        column.words('question', t.question, one => questionWords(ask.language)[one], { names: true }),
        ...asked.contributors.map(directorate =>
          column.yesNo(directorate, nameOf(directorate), one => asks(one, directorate), {
            yes: <Mark label={t.asks} />,
            no: '',
            total: { count: BigInt(countOf(directorate)) },
          }),
        ),
      ]}
      total={t.sum}
    />
  )
}

const Mark = ({ label }: { label: string }) => (
  <>
    <span aria-hidden="true">●</span>
    <span class="visually-hidden">{label}</span>
  </>
)
