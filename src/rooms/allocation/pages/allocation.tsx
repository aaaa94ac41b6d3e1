import { z } from 'zod'
import { dateOf } from '../../../core/dates.ts'
import { formatKr, formatOre } from '../../../core/ore.ts'
import { apiRoutes, href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Bars } from '../../../ui/bars.tsx'
import { numberIn, optionalText, textField, wholeNumber } from '../../../ui/fields.ts'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, Lead, LinkTo, State } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import type { Programme, Run } from '../../calculation/index.ts'
import { municipalityName } from '../../calculation/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { acts, pageRefusals } from '../act.text.ts'
import { changeRule } from '../library.actions.ts'
import { makeRun, stopRun } from '../make.actions.ts'
import { text } from '../page.text.ts'
import { approveRun, finaliseRun } from '../runs.actions.ts'
import { type Content, contentOf, type RunHead, runsOf, seesUnfinished, standing } from '../runs.queries.ts'
import { keys, RunActs, restKeyOf } from './run-acts.tsx'

const perPage = 25

/** A year's allocation: who gets what, from what, against guarantee and basis, and what is to be done with it. */
export const allocationPage: Show = async (ask, refused) => {
  const view = await programmeById(ask.db, ask.params.programme!)
  const year = Number(ask.params.year)
  if (!view?.appropriations.some(one => one.year === year)) return notFound
  const t = text(ask.language)
  const runs = await runsOf(ask.db, ask.actor, view.id, year)
  const insider = await seesUnfinished(ask.db, ask.actor, view.id, year)
  const wanted = runs.find(one => one.number === numberIn(ask.query.kjoring))
  const shown = wanted ?? openRun(runs) ?? standing(runs)
  const content = shown && (await contentOf(ask.db, view.id, year, shown))
  return page(
    t.title(year),
    <>
      {shown && content ? (
        <Shown ask={ask} head={shown} content={content} />
      ) : (
        <Empty>{insider ? t.notMade : t.notPublic}</Empty>
      )}
      {await RunActs({ ask, refused, view, year, runs, shown, content, insider })}
    </>,
    {
      crumbs: [{ label: view.name, href: href('programme', { programme: view.id }) }],
      illustrative: view.illustrative || (shown?.illustrative ?? false),
    },
  )
}

/** The latest run that may still become final. */
const openRun = (runs: readonly RunHead[]): RunHead | undefined => {
  const final = standing(runs)
  const last = runs.at(-1)
  return last && !last.finalisedAt && last.corrects === (final?.number ?? null) ? last : undefined
}

function Shown({ ask, head, content }: { ask: Ask; head: RunHead; content: Content }) {
  const t = text(ask.language)
  const { run, input } = content
  const { programme } = input
  const over = (line: Run['lines'][number]) => line.awardOre - line.guaranteeOre
  const least = run.lines.reduce((a, b) => (over(b) < over(a) ? b : a))
  const from = numberIn(ask.query.fra) ?? 0
  const lines = run.lines.slice(from, from + perPage)
  return (
    <>
      <Lead>{t.noneLost(municipalityName(programme, least.municipality), formatKr(over(least)))}</Lead>
      <Standing ask={ask} head={head} where={{ programme: programme.id, year: run.year }} />
      <p>{t.sums(formatKr(run.potOre), formatKr(run.awardOre), formatKr(run.undistributedOre))}</p>
      <p>
        {programme.appropriation.source}: {t.appropriation[programme.appropriation.status]}.
      </p>
      <Picture ask={ask} programme={programme} run={run} lines={lines} />
      <p>{t.partNote}</p>
      <WhoGetsWhat ask={ask} programme={programme} run={run} lines={lines} number={head.number} />
      <Pages ask={ask} run={run} from={from} />
      <p>
        {t.inputHash}: <code>{run.inputHash.slice(0, 16)}</code>
      </p>
      <p>
        <LinkTo href={apiRoutes.apiDocument}>{t.api}</LinkTo>
      </p>
    </>
  )
}

function Standing({
  ask,
  head,
  where,
}: {
  ask: Ask
  head: RunHead
  where: { programme: string; year: number }
}) {
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
      {head.corrects && head.finalisedAt ? (
        <p>
          <LinkTo href={href('awards', where)}>{a.sentStands}</LinkTo>
        </p>
      ) : null}
      {head.deviationReason ? <p>{a.deviationSigned(head.finalisedBy!, head.deviationReason)}</p> : null}
    </>
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

const where = (ask: Ask) => ({ programme: ask.params.programme!, year: Number(ask.params.year) })
const number = wholeNumber(1, 100_000)

export const changeRulePost = post({
  schema: z.object({ rule: textField(600) }),
  act: (ask, { rule }) => {
    const [scheme = '', ...version] = rule.split(' ')
    return changeRule(ask.db, ask.command, where(ask), scheme, version.join(' '))
  },
  next: ask => href('allocation', where(ask)),
  show: allocationPage,
  words: pageRefusals,
})

export const makeRunPost = post({
  schema: z.object({ restKey: z.enum(keys, 'fillIn'), correctionReason: optionalText(2000) }),
  act: (ask, { restKey, correctionReason }) =>
    makeRun(ask.db, ask.command, where(ask), restKeyOf(restKey), correctionReason || null),
  next: ask => href('allocation', where(ask)),
  show: allocationPage,
  words: pageRefusals,
})

export const stopRunPost = post({
  schema: z.object({}),
  act: ask => stopRun(ask.db, ask.command, where(ask)),
  next: ask => href('allocation', where(ask)),
  show: allocationPage,
  words: pageRefusals,
})

export const approveRunPost = post({
  schema: z.object({ number }),
  act: (ask, input) => approveRun(ask.db, ask.command, where(ask), input.number),
  next: ask => href('allocation', where(ask)),
  show: allocationPage,
  words: pageRefusals,
})

export const finaliseRunPost = post({
  schema: z.object({ number, deviationReason: optionalText(2000) }),
  act: (ask, input) =>
    finaliseRun(ask.db, ask.command, where(ask), input.number, input.deviationReason || null),
  next: ask => href('allocation', where(ask)),
  show: allocationPage,
  words: pageRefusals,
})
