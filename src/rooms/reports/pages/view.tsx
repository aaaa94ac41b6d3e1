import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { type Ask, forbidden, isAnswer, notFound, page, type Show } from '../../../ui/page.ts'
import { Lead, Section, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { isOpenAudience, type OpenAudience, shownTo } from '../audiences.rules.ts'
import { questionsFor } from '../crosswalk.rules.ts'
import type { Extract, Figures } from '../model.ts'
import { isAsked, isPrefilled, moneyQuestions, type Question } from '../questions.model.ts'
import { stateOf } from '../rules.ts'
import { stateWords, text } from '../text.ts'
import { viewText } from '../view.text.ts'
import { AnswerList, Reason } from './answers.tsx'
import { type Opened, openReport, params } from './asked.ts'
import { extractsFor, SpreadTables, tableQuestions } from './figures.tsx'
import { tones } from './report.tsx'

/** The report as one reader gets it: a directorate its extract, the council and the public what concerns them. */
export const reportViewPage: Show = async ask => {
  const opened = await openReport(ask)
  const audience = ask.params.audience!
  if (isAnswer(opened)) return opened
  const { asked, report, owner, reader, place, programme } = opened
  const open = isOpenAudience(audience)
  if (!open && !asked.contributors.includes(audience)) return notFound
  const sent = (report?.versions.length ?? 0) > 0
  const everyone = audience === 'offentligheten'
  const allowed = everyone && !reader ? opened.answered : reader && (owner || sent)
  if (!allowed) return reader || everyone ? notFound : forbidden
  const t = text(ask.language)
  const { year } = params(ask)
  const who = audienceName(ask, opened, audience)
  const state = report ? stateOf(report, asked.contributors) : 'draft'
  // What anyone reads has been approved, whatever has become of a later version.
  const reached = everyone && !reader ? 'approved' : state
  return page(
    audience === 'offentligheten' && !reader
      ? t.title(place, year)
      : viewText(ask.language).viewTitle(place, year, who),
    <>
      <p>
        {owner && !report?.submittedAt ? (
          <State tone="warning">{viewText(ask.language).preview}</State>
        ) : (
          <State tone={tones[reached]}>{stateWords(ask.language)[reached]}</State>
        )}
      </p>
      <ViewBody ask={ask} opened={opened} audience={audience} />
    </>,
    {
      crumbs: [
        { label: programme.name, href: href('programme', { programme: programme.id }) },
        ...(reader ? [{ label: t.title(place, year), href: href('report', params(ask)) }] : []),
      ],
      illustrative: programme.illustrative,
    },
  )
}

/** How many of the report's questions the reader gets the answers to. */
export const countFor = ({ asked }: Opened, audience: string): number =>
  (isOpenAudience(audience) ? shownTo(audience, asked.questions) : questionsFor(asked.asks, audience)).length

export function audienceName(ask: Ask, opened: Opened, audience: string): string {
  const t = viewText(ask.language)
  if (audience === 'kommunestyret') return t.council
  return audience === 'offentligheten' ? t.everyone : opened.nameOf(audience)
}

/** What the reader sees, without the page around it: the preview shows it for every reader. */
export function ViewBody({ ask, opened, audience }: { ask: Ask; opened: Opened; audience: string }) {
  return isOpenAudience(audience) ? (
    <OpenView ask={ask} opened={opened} audience={audience} />
  ) : (
    <ExtractView ask={ask} opened={opened} directorate={audience} />
  )
}

/** The municipality's own figures and answers, without the directorates' calculated shares. */
function OpenView({ ask, opened, audience }: { ask: Ask; opened: Opened; audience: OpenAudience }) {
  const { content, asked, place } = opened
  const t = viewText(ask.language)
  const questions = shownTo(audience, asked.questions)
  const { spentOre, leftOre } = content.figures
  return (
    <>
      <Lead>
        {audience === 'kommunestyret'
          ? t.councilLead(place, formatKr(spentOre), formatKr(leftOre))
          : t.publicLead(place, formatKr(spentOre))}
      </Lead>
      <Parts
        ask={ask}
        opened={opened}
        questions={questions}
        reader={audienceName(ask, opened, audience)}
        audience={audience}
        open={audience === 'offentligheten'}
      />
      <p>{t.originNote}</p>
    </>
  )
}

/** One directorate's extract: its part of the money, and the answers to what it asks, with the reason why. */
async function ExtractView({ ask, opened, directorate }: { ask: Ask; opened: Opened; directorate: string }) {
  const { content, asked, programme, nameOf } = opened
  const t = viewText(ask.language)
  const extracts = await extractsFor(ask, programme, content.figures)
  const own = extracts.find(one => one.directorate === directorate)
  const { figures } = content
  const spent = own?.spentOre ?? 0n
  return (
    <>
      <Lead>
        {t.extractLead(nameOf(directorate), formatKr(spent, 'ore'), formatKr(figures.spentOre, 'ore'))}
      </Lead>
      <p>{t.extractNote}</p>
      {own ? <OwnMoney ask={ask} own={own} figures={figures} reader={nameOf(directorate)} /> : null}
      <Parts
        ask={ask}
        opened={opened}
        questions={questionsFor(asked.asks, directorate).filter(one => !moneyQuestions.includes(one))}
        own={own}
        reader={nameOf(directorate)}
        audience={directorate}
        directorate={directorate}
      />
    </>
  )
}

function OwnMoney({
  ask,
  own,
  figures,
  reader,
}: {
  ask: Ask
  own: Extract
  figures: Figures
  reader: string
}) {
  const t = text(ask.language)
  const v = viewText(ask.language)
  const rows: [string, keyof Extract & keyof Figures][] = [
    [t.carriedIn, 'carriedInOre'],
    [t.received, 'receivedOre'],
    [t.spent, 'spentOre'],
    [t.left, 'leftOre'],
  ]
  return (
    <Table
      name={`money-${own.directorate}`}
      caption={`${v.money}, ${reader}`}
      rows={rows}
      columns={column => [
        column.words('money', v.money, ([label]) => label, { names: true }),
        column.kr('own-part', t.ownPart, ([, key]) => own[key] as bigint, { show: 'ore' }),
        column.kr('whole', t.whole, ([, key]) => figures[key] as bigint, { show: 'ore' }),
      ]}
    />
  )
}

function Parts({
  ask,
  opened,
  questions,
  own,
  open,
  reader,
  audience,
  directorate,
}: {
  ask: Ask
  opened: Opened
  questions: readonly Question[]
  reader: string
  audience: string
  own?: Extract | undefined
  open?: boolean
  directorate?: string
}) {
  const { content, asked } = opened
  const t = text(ask.language)
  const facts = questions.filter(one => isPrefilled(one) && !tableQuestions.includes(one))
  const why = (question: Question) =>
    directorate === undefined ? null : (
      <Reason
        question={question}
        asks={asked.asks.filter(one => one.directorate === directorate)}
        language={ask.language}
      />
    )
  const list = (which: readonly Question[]) => (
    <AnswerList
      questions={which}
      content={content}
      language={ask.language}
      open={open ?? false}
      after={why}
    />
  )
  return (
    <>
      <SpreadTables
        figures={content.figures}
        questions={questions}
        language={ask.language}
        own={own}
        reader={reader}
        audience={audience}
      />
      <Section title={t.theirAnswers}>{list(questions.filter(isAsked))}</Section>
      <Section title={t.figures}>{list(facts)}</Section>
    </>
  )
}
