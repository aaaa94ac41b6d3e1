import { type Ore, sumOre } from '../../../core/ore.ts'
import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import type { Ask } from '../../../ui/page.ts'
import { Explain, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Amount, Table } from '../../../ui/table.tsx'
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
  after,
}: {
  figures: Figures
  questions: readonly Question[]
  language: Language
  own?: Extract | undefined
  /** Whose view it is: a page may show several. */
  reader?: string
  after?: (question: Question) => unknown
}) {
  const t = text(language)
  const words = questionWords(language)
  const captionOf = (question: Question) => [words[question], ...(reader ? [reader] : [])].join(', ')
  return (
    <>
      {questions.includes('spentByMeasure') && figures.measures.length > 0 ? (
        <>
          <Spread
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
        caption={t.extractsTitle}
        rows={rows}
        label={one =>
          opened.answered ? (
            <LinkTo href={href('reportView', { ...params(ask), audience: one.directorate })}>
              {opened.nameOf(one.directorate)}
            </LinkTo>
          ) : (
            opened.nameOf(one.directorate)
          )
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
  caption,
  rows,
  label,
  head,
}: {
  ask: Ask
  caption: string
  rows: Extract[]
  label: (row: Extract) => unknown
  head: string
}) {
  const t = text(ask.language)
  const columns: [string, (row: Extract) => Ore][] = [
    [t.carriedIn, row => row.carriedInOre],
    [t.received, row => row.receivedOre],
    [t.spent, row => row.spentOre],
    [t.left, row => row.leftOre],
  ]
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        { head, cell: row => label(row) as string, names: true },
        ...columns.map(([name, of]) => ({
          head: t.inKr(name),
          cell: (row: Extract) => <Amount ore={of(row)} show="ore" />,
          figure: true,
        })),
      ]}
      total={[t.sum, ...columns.map(([, of]) => <Amount ore={sumOre(rows.map(of))} show="ore" />)]}
    />
  )
}
