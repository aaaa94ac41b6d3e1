import { dateOf } from '../../../core/dates.ts'
import { formatKr, formatOre } from '../../../core/ore.ts'
import { apiRoutes, href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Bars } from '../../../ui/bars.tsx'
import { numberIn } from '../../../ui/fields.ts'
import { About } from '../../../ui/frame.tsx'
import { type Ask, isAnswer, page, type Show } from '../../../ui/page.ts'
import { Empty, LinkTo, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Programme, Run } from '../../calculation/index.ts'
import { municipalityName } from '../../calculation/index.ts'
import { acts } from '../act.text.ts'
import { saidText } from '../objections.text.ts'
import { latestOrder } from '../order.queries.ts'
import { text } from '../page.text.ts'
import { type Content, contentOf, type RunHead, seesUnfinished } from '../runs.queries.ts'
import { Moved } from './moved.tsx'
import { Ordered } from './order.tsx'
import { type YearOf, yearOf } from './place.ts'
import { NextAct, Saying, saidOf } from './said.tsx'

/** As many municipalities as fit a page with their bars: more go by pages. */
const perPage = 12

/** A year's allocation: who gets what, from what, against guarantee and basis, and what is to be done with it. */
export const allocationPage: Show = async (ask, refused) => {
  const year = await yearOf(ask)
  if (isAnswer(year)) return year
  const t = text(ask.language)
  const { view, runs, where } = year
  const insider = await seesUnfinished(ask.db, ask.actor, view.id, year.year)
  const wanted = runs.find(one => one.number === numberIn(ask.query.kjoring))
  const shown = wanted ?? year.open ?? year.final
  const content = shown && (await contentOf(ask.db, view.id, year.year, shown))
  const said = shown && insider ? await saidOf(ask, year, shown) : undefined
  const order = await latestOrder(ask.db, ask.actor, where)
  return page(
    t.title(year.year),
    <>
      {order ? <Ordered ask={ask} order={order} /> : null}
      {shown && content ? (
        <>
          <Standing ask={ask} head={shown} />
          {said ? <Saying ask={ask} said={said} /> : null}
          {shown.corrects ? await Moved({ ask, year, shown, content }) : null}
          <Shown ask={ask} head={shown} content={content} />
        </>
      ) : (
        <Empty>{insider ? t.notMade : t.notPublic}</Empty>
      )}
    </>,
    {
      crumbs: [{ label: view.name, href: href('programme', { programme: view.id }) }],
      illustrative: view.illustrative || (shown?.illustrative ?? false),
      lead: content ? headline(ask, content) : null,
      now: await NextAct({ ask, refused, year, shown, said }),
      facts:
        shown && content ? (
          <Known ask={ask} year={year} head={shown} content={content} insider={insider} />
        ) : null,
    },
  )
}

/** The answer in a sentence: who is lowest, held against what is guaranteed and what the basis gives. */
function headline(ask: Ask, { run, input }: Content): string {
  const t = saidText(ask.language)
  const lowest = (of: (line: Line) => bigint) => run.lines.reduce((a, b) => (of(b) < of(a) ? b : a))
  const said = (line: Line, ore: bigint) =>
    [municipalityName(input.programme, line.municipality), formatKr(ore)] as const
  const below = (of: (line: Line) => bigint) => run.lines.filter(line => of(line) < 0n).length
  const over = (line: Line) => line.awardOre - line.guaranteeOre
  const least = lowest(over)
  if (over(least) < 0n) return t.belowGuarantee(below(over), ...said(least, -over(least)))
  const deviation = (line: Line) => line.deviationOre
  const most = lowest(deviation)
  return deviation(most) < 0n
    ? t.someBelow(below(deviation), ...said(most, -deviation(most)))
    : text(ask.language).noneLost(...said(least, over(least)))
}

type Line = Run['lines'][number]

function Shown({ ask, head, content }: { ask: Ask; head: RunHead; content: Content }) {
  const t = text(ask.language)
  const { run, input } = content
  const { programme } = input
  const from = numberIn(ask.query.fra) ?? 0
  const lines = run.lines.slice(from, from + perPage)
  return (
    <>
      <Picture ask={ask} programme={programme} run={run} lines={lines} />
      <WhoGetsWhat ask={ask} programme={programme} run={run} lines={lines} number={head.number} />
      <Pages ask={ask} run={run} from={from} />
      <p>{t.partNote}</p>
    </>
  )
}

function Standing({ ask, head }: { ask: Ask; head: RunHead }) {
  const t = text(ask.language)
  const a = acts(ask.language)
  return (
    <>
      <p>
        <State tone={head.finalisedAt ? 'success' : 'info'}>
          {head.finalisedAt
            ? t.final(head.finalisedBy!, longDate(dateOf(head.finalisedAt), ask.language))
            : t.draft(head.number)}
        </State>
      </p>
      {head.corrects ? <p>{a.corrects(head.corrects, head.correctionReason!)}</p> : null}
      {head.deviationReason ? <p>{a.deviationSigned(head.finalisedBy!, head.deviationReason)}</p> : null}
    </>
  )
}

type KnownProps = { ask: Ask; year: YearOf; head: RunHead; content: Content; insider: boolean }

/** What is known of the run, and the runs before it for those who may see them. */
function Known({ ask, year: { where, runs }, head, content: { run, input }, insider }: KnownProps) {
  const [t, s, a] = [text(ask.language), saidText(ask.language), acts(ask.language)]
  const on = (at: Date) => longDate(dateOf(at), ask.language)
  const { appropriation } = input.programme
  const others = insider ? runs.filter(one => one.number !== head.number) : []
  return (
    <About
      title={s.about}
      rows={[
        [
          s.appropriation,
          `${formatKr(run.potOre)}. ${appropriation.source}: ${t.appropriation[appropriation.status]}.`,
        ],
        [s.awarded, formatKr(run.awardOre)],
        [t.undistributed, formatKr(run.undistributedOre)],
        [s.run, String(head.number)],
        [s.madeBy, s.by(head.madeBy, on(head.madeAt))],
        [t.inputHash, <code>{run.inputHash.slice(0, 16)}</code>],
        ...(others.length > 0
          ? [
              [
                a.earlier,
                others.map((one, i) => (
                  <>
                    {i > 0 ? <br /> : null}
                    <LinkTo href={href('allocation', where, { kjoring: `${one.number}` })}>
                      {a.earlierRun(one.number, on(one.madeAt), one.madeBy)}
                    </LinkTo>
                  </>
                )),
              ] as const,
            ]
          : []),
        ['API', <LinkTo href={apiRoutes.apiDocument}>{t.api}</LinkTo>],
      ]}
    />
  )
}

type Props = { ask: Ask; programme: Programme; run: Run; lines: readonly Run['lines'][number][] }

function WhoGetsWhat({ ask, programme, run, lines, number }: Props & { number: number }) {
  const t = text(ask.language)
  const where = { programme: programme.id, year: run.year }
  const all = lines.length === run.lines.length
  return (
    <Table
      name="awards"
      caption={t.tableTitle}
      rows={lines}
      columns={column => [
        column.link('municipality', t.municipality, line => municipalityName(programme, line.municipality), {
          to: line => href('cell', { ...where, municipality: line.municipality }, { kjoring: `${number}` }),
          names: true,
        }),
        column.kr('guarantee', t.inKroner(t.guarantee), line => line.guaranteeOre, { total: true }),
        column.kr('basis', t.inKroner(t.basis), line => line.basisOre, { total: true }),
        column.kr('award', t.inKroner(t.award), line => line.awardOre, { total: true }),
        column.kr('deviation', t.inKroner(t.deviation), line => line.deviationOre, { total: true }),
      ]}
      total={all ? t.sum : undefined}
    />
  )
}

function Pages({ ask, run, from }: { ask: Ask; run: Run; from: number }) {
  if (run.lines.length <= perPage) return null
  const t = text(ask.language)
  const at = (start: number) =>
    href('allocation', { programme: run.programme, year: run.year }, { ...ask.query, fra: `${start}` })
  const last = Math.min(from + perPage, run.lines.length)
  return (
    <p>
      {t.shownOf(from + 1, last, run.lines.length)}{' '}
      {from > 0 ? <LinkTo href={at(Math.max(0, from - perPage))}>{t.previous}</LinkTo> : null}{' '}
      {last < run.lines.length ? <LinkTo href={at(last)}>{t.next}</LinkTo> : null}
    </p>
  )
}

/** As many schemes as a reader can tell apart in a bar; beyond that the bars are by directorate. */
const mostSchemes = 8

function Picture({ ask, programme, run, lines }: Props) {
  const t = text(ask.language)
  const byScheme = programme.schemes.length <= mostSchemes
  const schemes = new Map(programme.schemes.map(one => [one.id, one]))
  const groupOf = new Map(programme.schemes.map(one => [one.id, byScheme ? one.id : one.directorate]))
  const order = [...new Set(groupOf.values())].sort()
  const kroner = (ore: bigint) => Number(ore) / 100
  const partsOf = (line: Run['lines'][number]) => {
    const sums = new Map<string, bigint>()
    for (const { scheme, amountOre } of line.parts) {
      const group = groupOf.get(scheme)!
      sums.set(group, (sums.get(group) ?? 0n) + amountOre)
    }
    return [...sums].map(([group, ore]) => ({
      label: schemes.get(group)?.name ?? group,
      amount: kroner(ore),
      pattern: order.indexOf(group),
    }))
  }
  return (
    <Bars
      id="allocation"
      title={t.pictureTitle(run.year)}
      description={byScheme ? t.pictureText : t.byDirectorate}
      caption={byScheme ? t.pictureText : t.byDirectorate}
      format={amount => formatOre(BigInt(Math.round(amount * 100)), 'kroner')}
      bars={lines.map(line => ({
        label: municipalityName(programme, line.municipality),
        parts: partsOf(line),
        marks: [
          { label: t.guarantee, amount: kroner(line.guaranteeOre) },
          { label: t.basis, amount: kroner(line.basisOre), dashed: true },
        ],
      }))}
    />
  )
}
