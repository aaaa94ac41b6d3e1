import { absOre, formatKr, formatOre, type Ore } from '../../../core/ore.ts'
import { Bars } from '../../../ui/bars.tsx'
import { numberIn } from '../../../ui/fields.ts'
import { About } from '../../../ui/frame.tsx'
import type { Ask } from '../../../ui/page.ts'
import { Explain, Lead, LinkTo, Notice, Section, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { indicatorName } from '../../calculation/index.ts'
import { scenarioForm } from '../choices.text.ts'
import { percentChange } from '../percent.rules.ts'
import type { Base, Change, LeftOut, ScenarioRow, Simulated, Summary } from '../scenario.model.ts'
import { changeInWords, outcomeLead, refusalOfScenario } from '../scenario.text.ts'
import { simulatorWords } from '../simulator.text.ts'

type Props = {
  ask: Ask
  base: Base
  changes: readonly Change[]
  made: Simulated
  /** The address of the page with another part of the table. */
  at: (query: Record<string, string>) => string
}

/** What a scenario gives: who wins and loses and what it costs, or why it cannot be. */
export function ScenarioResult({ ask, base, changes, made, at }: Props) {
  const t = simulatorWords(ask.language)
  const f = scenarioForm(ask.language)
  return (
    <>
      {made.ok ? (
        <p>
          <State tone="info">{t.calculatedNow}</State>
        </p>
      ) : (
        <Impossible ask={ask} made={made} />
      )}
      <LeftOutList ask={ask} base={base} leftOut={made.leftOut} />
      <Section title={f.changes} id="changes">
        <ul>
          {changes.length === 0 ? <li>{f.noChanges}</li> : null}
          {changes.map(one => (
            <li>{changeInWords(base, one, ask.language)}</li>
          ))}
        </ul>
      </Section>
      {made.ok ? (
        <>
          {made.summary.withheldOre > 0n ? <p>{t.withheld(formatKr(made.summary.withheldOre))}</p> : null}
          <Before ask={ask} rows={made.rows} />
          <Explain summary={t.everyMunicipality(made.rows.length)} open={ask.query.fra !== undefined}>
            <Rows ask={ask} rows={made.rows} at={at} />
          </Explain>
          <Explain summary={t.howTitle}>
            <p>{base.today ? t.how1 : t.how1b}</p>
            <p>{t.how2}</p>
          </Explain>
        </>
      ) : null}
    </>
  )
}

function Impossible({ ask, made }: { ask: Ask; made: Extract<Simulated, { ok: false }> }) {
  const t = simulatorWords(ask.language)
  const { shortfall } = made.refusal
  if (!shortfall) return <Lead>{refusalOfScenario(made, ask.language)}</Lead>
  const name = (id: string) => made.programme?.schemes.find(one => one.id === id)?.name ?? id
  return (
    <>
      <Lead>{t.cannot(formatKr(shortfall.missingOre))}</Lead>
      <Table
        name="shortfall"
        caption={t.shortTitle}
        rows={shortfall.schemes}
        columns={column => [
          column.words('scheme', t.scheme, one => name(one.scheme), { names: true }),
          column.kr('contributes', t.contributes, one => one.contributionOre, {
            total: { ore: shortfall.potOre },
          }),
          column.kr('guarantees', t.guarantees, one => one.guaranteedOre, {
            total: { ore: shortfall.guaranteeOre },
          }),
          column.kr('must-add', t.mustAdd, one => one.topUpOre, { total: { ore: shortfall.missingOre } }),
        ]}
        total=""
      />
    </>
  )
}

function LeftOutList({ ask, base, leftOut }: { ask: Ask; base: Base; leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null
  const t = simulatorWords(ask.language)
  const byFigure = Map.groupBy(
    leftOut.flatMap(one => one.missing.map(({ indicator, year }) => ({ name: one.name, indicator, year }))),
    one => `${one.indicator} ${one.year}`,
  )
  const lines = [...byFigure.values()].map(list => ({
    says: t.leftOut(
      list.length,
      `«${indicatorName(base.programme, list[0]!.indicator, ask.language)}» (${list[0]!.year})`,
    ),
    names: list.map(one => one.name).join(', '),
  }))
  const [first] = lines
  return (
    <>
      <Notice tone="warning">
        {lines.length === 1 ? first!.says : t.leftOutMany(leftOut.length, lines.length)}
      </Notice>
      <Explain summary={t.whoLeftOut}>
        {lines.map(one => (
          <p>
            {one.says} {one.names}.
          </p>
        ))}
      </Explain>
    </>
  )
}

/** The page's answer, and its sums beside it; neither where the scenario cannot be. */
export const besideResult = (ask: Ask, made: Simulated | null) =>
  made?.ok
    ? { lead: outcomeLead(made.summary, ask.language), facts: <Sums ask={ask} summary={made.summary} /> }
    : {}

function Sums({ ask, summary }: { ask: Ask; summary: Summary }) {
  const t = simulatorWords(ask.language)
  const moved = (one: Summary['largestWinner']) => (one ? `${one.name}: ${formatKr(one.ore)}` : t.none)
  return (
    <About
      title={t.sums}
      rows={[
        [t.taking, t.takingOf(summary.municipalities, summary.schemes)],
        [t.pot, formatKr(summary.potOre)],
        [t.potBefore, formatKr(summary.potBeforeOre)],
        [t.cost, formatKr(summary.costOre)],
        [t.needGuarantees, formatKr(summary.guaranteeOre)],
        [t.needBases, formatKr(summary.basisOre)],
        [t.undistributed, formatKr(summary.undistributedOre)],
        [t.againstGuarantee, t.guaranteeOf(summary.aboveGuarantee, summary.atGuarantee)],
        [t.won, formatKr(summary.wonOre)],
        [t.lost, formatKr(summary.lostOre)],
        [t.largestWinner, moved(summary.largestWinner)],
        [t.largestLoser, moved(summary.largestLoser)],
      ]}
    />
  )
}

export const kronerOf = (ore: Ore): number => Number(ore) / 100
export const mostInPicture = 8

/** Those that move most, by what each gets after with today as a mark. */
function Before({ ask, rows }: { ask: Ask; rows: readonly ScenarioRow[] }) {
  const t = simulatorWords(ask.language)
  const moved = (one: ScenarioRow) => absOre(one.afterOre - one.beforeOre)
  const most = [...rows]
    .sort((a, b) => (moved(a) < moved(b) ? 1 : moved(a) > moved(b) ? -1 : 0))
    .slice(0, mostInPicture)
  return (
    <Bars
      id="before-after"
      title={t.pictureTitle}
      description={t.pictureText}
      caption={t.pictureText}
      format={amount => formatOre(BigInt(Math.round(amount * 100)), 'kroner')}
      bars={most.map(one => ({
        label: one.name,
        parts: [{ label: t.after, amount: kronerOf(one.afterOre), pattern: 2 }],
        marks: [{ label: t.today, amount: kronerOf(one.beforeOre) }],
      }))}
    />
  )
}

const perPage = 25

function Rows({ ask, rows, at }: { ask: Ask; rows: readonly ScenarioRow[]; at: Props['at'] }) {
  const t = simulatorWords(ask.language)
  const from = numberIn(ask.query.fra) ?? 0
  const change = (one: ScenarioRow) => one.afterOre - one.beforeOre
  const sorted = [...rows].sort((a, b) => (change(a) < change(b) ? 1 : change(a) > change(b) ? -1 : 0))
  const last = Math.min(from + perPage, rows.length)
  return (
    <>
      <Table
        name="per-municipality"
        caption={t.perMunicipality}
        rows={sorted.slice(from, last)}
        columns={column => [
          column.words('municipality', t.municipality, one => one.name, { names: true }),
          column.kr('today', t.inKr(t.today), one => one.beforeOre),
          column.kr('after', t.inKr(t.after), one => one.afterOre),
          column.kr('change', t.inKr(t.change), one => change(one)),
          column.percent('percent', t.percent, percentChange, { none: '–' }),
          column.kr('guarantee', t.inKr(t.guarantee), one => one.guaranteeOre),
        ]}
      />
      {rows.length > perPage ? (
        <p>
          {t.shownOf(from + 1, last, rows.length)}{' '}
          {from > 0 ? (
            <LinkTo href={at({ fra: String(Math.max(0, from - perPage)) })}>{t.previous}</LinkTo>
          ) : null}{' '}
          {last < rows.length ? <LinkTo href={at({ fra: String(last) })}>{t.next}</LinkTo> : null}
        </p>
      ) : null}
      <p>
        <LinkTo href={at({ fil: 'csv' })}>{t.csv}</LinkTo>{' '}
        <LinkTo href={at({ fil: 'xlsx' })}>{t.xlsx}</LinkTo>
      </p>
    </>
  )
}
