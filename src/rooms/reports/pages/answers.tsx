import type { Child } from 'hono/jsx'
import type { Language } from '../../../core/words.ts'
import { Table } from '../../../ui/table.tsx'
import { leastCount } from '../audiences.rules.ts'
import type { Ask as Asks } from '../crosswalk.model.ts'
import type { Content, Figures } from '../model.ts'
import { linesOf, payeeName } from '../prefill.text.ts'
import type { Question } from '../questions.model.ts'
import { questionWords } from '../questions.text.ts'
import { text } from '../text.ts'

/** Lines of an answer, with the line breaks of whoever wrote it. */
export const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 1 ? (
    <span class="written">{lines[0]}</span>
  ) : (
    <ul class="lines">
      {lines.map(line => (
        <li class="written">{line}</li>
      ))}
    </ul>
  )

/** Which directorates ask a question, and why; those with the same reason stand together. */
export function WhoAsks({ question, asks, all, language, nameOf }: Reasoned & { all: number }) {
  const t = text(language)
  const some = asks.filter(one => one.question === question).length
  return (
    <details class="who-asks">
      <summary>{some === all ? t.askedByAll(all) : t.askedBySome(some, all)}</summary>
      <Reasons question={question} asks={asks} language={language} nameOf={nameOf} />
    </details>
  )
}

type Reasoned = {
  question: Question
  asks: readonly Asks[]
  language: Language
  nameOf: (id: string) => string
}

/** The reasons why a question is asked; those who have the same stand together. */
export function Reasons({ question, asks, language, nameOf }: Reasoned) {
  const byReason = Map.groupBy(
    asks.filter(one => one.question === question),
    one => one.why[language],
  )
  return (
    <ul class="reasons">
      {[...byReason].map(([why, list]) => (
        <li>
          {list.map(one => nameOf(one.directorate)).join(', ')}: {why}
        </li>
      ))}
    </ul>
  )
}

/** The reason alone, to the directorate that asks. */
export const Reason = ({ question, asks, language }: Omit<Reasoned, 'nameOf'>) => (
  <span class="why">{asks.find(one => one.question === question)?.why[language]}</span>
)

type Row = { label: string; ore: bigint; whole: bigint }

/** Amounts by measure or by kind of payee: a part beside the whole where the reader gets a part only. */
export function Spread({
  name,
  caption,
  head,
  rows,
  part,
  language,
}: {
  name: string
  caption: string
  head: string
  rows: readonly Row[]
  part: boolean
  language: Language
}) {
  const t = text(language)
  const summed = { show: 'ore', total: true } as const
  return (
    <Table
      name={name}
      caption={caption}
      rows={rows}
      columns={column => [
        column.words('what', head, row => row.label, { names: true }),
        ...(part ? [column.kr('own-part', t.ownPart, row => row.ore, summed)] : []),
        column.kr('amount', part ? t.whole : t.amountKr, row => row.whole, summed),
      ]}
      total={t.sum}
    />
  )
}

export const measureRows = (
  figures: Figures,
  own: readonly { number: number; spentOre: bigint }[] = figures.measures,
): Row[] =>
  figures.measures.map(one => ({
    label: one.name,
    ore: own.find(part => part.number === one.number)?.spentOre ?? 0n,
    whole: one.spentOre,
  }))

export const payeeRows = (
  figures: Figures,
  language: Language,
  own: readonly { kind: string; spentOre: bigint }[] = figures.payees,
): Row[] =>
  figures.payees.map(one => ({
    label: payeeName(one.kind, language),
    ore: own.find(part => part.kind === one.kind)?.spentOre ?? 0n,
    whole: one.spentOre,
  }))

/** Questions with their answers, one below the other; `after` may add what belongs to each. */
export function AnswerList({
  questions,
  content,
  language,
  open,
  after,
}: {
  questions: readonly Question[]
  content: Content
  language: Language
  /** Anyone may read: small numbers are not told. */
  open?: boolean
  after?: (question: Question) => Child
}) {
  const t = text(language)
  const lines = (question: Question) => {
    const reached = Number(content.answers.reached)
    if (open && question === 'reached' && reached > 0 && reached < leastCount)
      return [t.fewerThan(leastCount)]
    return linesOf(question, content, language)
  }
  return (
    <dl class="answers">
      {questions.map(question => (
        <div>
          <dt>{questionWords(language)[question]}</dt>
          <dd>
            <Lines lines={lines(question).length > 0 ? lines(question) : [t.nothing]} />
            {after?.(question)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
