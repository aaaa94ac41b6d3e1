import type { Ore } from '../../../core/ore.ts'
import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import type { Ask } from '../../../ui/page.ts'
import { Explain, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { schemes } from '../../catalogue/index.ts'
import type { ProgrammeView } from '../../programmes/index.ts'
import type { Extract, Figures } from '../model.ts'
import { isPrefilled, type Question } from '../questions.model.ts'
import { questionWords } from '../questions.text.ts'
import { extractsOf, latestOf } from '../rules.ts'
import { text } from '../text.ts'
import { AnswerList, measureRows, payeeRows, Spread, WhoAsks } from './answers.tsx'
import { type Opened, params } from './asked.ts'
import { Comments } from './draft.tsx'
import { Matrices } from './matrix.tsx'

/** Answers that are tables of amounts, and so are not read as lines. */
export const tableQuestions: readonly Question[] = ['spentByMeasure', 'spentByPayee']

/** What is filled in beforehand, each with who asks for it. */
export function Prefilled({ ask, opened }: { ask: Ask; opened: Opened }) {
  const { asked, content, nameOf, owner } = opened
  const t = text(ask.language)
  const questions = asked.questions.filter(isPrefilled)
  const returns = (opened.report && latestOf(opened.report)?.returns) ?? []
  const { programme, municipality } = params(ask)
  const who = (question: Question) => (
    <>
      <WhoAsks
        question={question}
        asks={asked.asks}
        all={asked.contributors.length}
        language={ask.language}
        nameOf={nameOf}
      />
      <Comments returns={returns} question={question} nameOf={nameOf} />
    </>
  )
  return (
    <Section title={t.figures} id="figures">
      <p>{t.figuresNote}</p>
      {owner ? (
        <p>
          <LinkTo href={href('pot', { programme, municipality })}>{t.toMeasures}</LinkTo>
        </p>
      ) : null}
      <AnswerList
        questions={questions.filter(one => !tableQuestions.includes(one))}
        content={content}
        language={ask.language}
        after={who}
      />
      <SpreadTables figures={content.figures} questions={questions} language={ask.language} after={who} />
    </Section>
  )
}

/** The two tables of amounts: by measure and by kind of payee, as far as they are asked for and there is any. */
export function SpreadTables({
  figures,
  questions,
  language,
  own,
  reader,
  audience,
  after,
}: {
  figures: Figures
  questions: readonly Question[]
  language: Language
  own?: Extract | undefined
  /** Whose view it is: a page may show several. */
  reader?: string
  audience?: string
  after?: (question: Question) => unknown
}) {
  const t = text(language)
  const words = questionWords(language)
  const nameOf = (name: string) => (audience ? `${name}-${audience}` : name)
  const captionOf = (question: Question) => [words[question], ...(reader ? [reader] : [])].join(', ')
  return (
    <>
      {questions.includes('spentByMeasure') && figures.measures.length > 0 ? (
        <>
          <Spread
            name={nameOf('spent-by-measure')}
            caption={captionOf('spentByMeasure')}
            head={t.measure}
            rows={measureRows(figures, own?.measures)}
            part={own !== undefined}
            language={language}
          />
          {after?.('spentByMeasure')}
        </>
      ) : null}
      {questions.includes('spentByPayee') && figures.payees.length > 0 ? (
        <>
          <Spread
            name={nameOf('spent-by-payee')}
            caption={captionOf('spentByPayee')}
            head={t.payee}
            rows={payeeRows(figures, language, own?.payees)}
            part={own !== undefined}
            language={language}
          />
          {after?.('spentByPayee')}
        </>
      ) : null}
    </>
  )
}

export async function extractsFor(ask: Ask, programme: ProgrammeView, figures: Figures): Promise<Extract[]> {
  const { municipality, year } = params(ask)
  const known = await schemes(ask.db, [...new Set(programme.contributions.map(one => one.scheme))])
  return extractsOf({ municipality, year, figures }, known)
}

export async function Extracts({ ask, opened }: { ask: Ask; opened: Opened }) {
  const t = text(ask.language)
  const rows = await extractsFor(ask, opened.programme, opened.content.figures)
  return (
    <Section title={t.extractsTitle} id="extracts">
      <p>{t.extractsNote}</p>
      <ExtractTable
        ask={ask}
        name="extracts"
        caption={t.extractsTitle}
        rows={rows}
        label={one => opened.nameOf(one.directorate)}
        to={one =>
          opened.answered ? href('reportView', { ...params(ask), audience: one.directorate }) : null
        }
        head={t.directorate}
      />
      <Explain summary={t.whoGetsWhat}>
        <Matrices ask={ask} asked={opened.asked} nameOf={opened.nameOf} />
      </Explain>
    </Section>
  )
}

export function ExtractTable({
  ask,
  name,
  caption,
  rows,
  label,
  to,
  head,
}: {
  ask: Ask
  name: string
  caption: string
  rows: Extract[]
  label: (row: Extract) => string
  to: (row: Extract) => string | null
  head: string
}) {
  const t = text(ask.language)
  const amounts: [string, string, (row: Extract) => Ore][] = [
    ['carried-in', t.carriedIn, row => row.carriedInOre],
    ['received', t.received, row => row.receivedOre],
    ['spent', t.spent, row => row.spentOre],
    ['left', t.left, row => row.leftOre],
  ]
  return (
    <Table
      name={name}
      caption={caption}
      rows={rows}
      columns={column => [
        column.link('of', head, label, { to: to, names: true }),
        ...amounts.map(([name, head, of]) => column.kr(name, t.inKr(head), of, { show: 'ore', total: true })),
      ]}
      total={t.sum}
    />
  )
}
