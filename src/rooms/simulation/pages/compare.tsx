import { formatOre, type Ore } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Bars } from '../../../ui/bars.tsx'
import { type Answer, type Ask, notFound, page } from '../../../ui/page.ts'
import { Lead, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { type NamedScenario as Named, scenariosToFile } from '../scenario.file.ts'
import type { Base } from '../scenario.model.ts'
import type { KeptScenario } from '../scenario.queries.ts'
import { simulator } from '../scenario.rules.ts'
import { keptWords, refusalOfScenario } from '../scenario.text.ts'
import { simulatorWords } from '../simulator.text.ts'
import { kronerOf, mostInPicture } from './scenario-result.tsx'

/** Several scenarios of one year beside each other; the first two against each other in a picture. */
export async function comparePage(
  ask: Ask,
  given: {
    base: Base
    chosen: readonly KeptScenario[]
    kept: readonly KeptScenario[]
    crumbs: { label: string; href: string }[]
    illustrative: boolean
  },
): Promise<Answer> {
  const { base, chosen, kept, ...frame } = given
  if (chosen.length === 0) return notFound
  const t = keptWords(ask.language)
  const reckon = simulator(base)
  const all = chosen.map(one => ({ ...one, made: reckon(one.changes) }))
  const good = all.flatMap(({ name, made }) => (made.ok ? [{ name, made }] : []))
  if (ask.query.fil && good.length > 0) return scenarioFile(ask, base, good, ask.query.fil)
  const best = good.toSorted((a, b) => b.made.summary.winners - a.made.summary.winners)[0]
  const where = { programme: base.programme.id, year: base.programme.year }
  const ids = chosen.map(one => one.id)
  const to = (list: readonly string[], more = {}) =>
    href('simulator', where, { sammen: list.join(','), ...more })
  return page(
    t.compareTitle,
    <>
      {best ? (
        <Lead>{t.compareLead(best.name, best.made.summary.winners, best.made.summary.losers)}</Lead>
      ) : null}
      {all.map(({ name, made }) =>
        made.ok ? null : (
          <p>
            <strong>{name}:</strong> {refusalOfScenario(made, ask.language)}
          </p>
        ),
      )}
      <Summaries ask={ask} good={good} />
      {good.length > 1 ? <Against ask={ask} a={good[0]!} b={good[1]!} /> : null}
      <Rows ask={ask} good={good} />
      <p>
        <LinkTo href={to(ids, { fil: 'csv' })}>{simulatorWords(ask.language).csv}</LinkTo>{' '}
        <LinkTo href={to(ids, { fil: 'xlsx' })}>{simulatorWords(ask.language).xlsx}</LinkTo>
      </p>
      {kept.some(one => !ids.includes(one.id)) ? (
        <Section title={t.keptTitle} id="kept">
          <ul>
            {kept
              .filter(one => !ids.includes(one.id))
              .map(one => (
                <li>
                  <LinkTo href={to([...ids, one.id])}>
                    {t.compareWith}: {one.name}
                  </LinkTo>
                </li>
              ))}
          </ul>
        </Section>
      ) : null}
    </>,
    frame,
  )
}

function Summaries({ ask, good }: { ask: Ask; good: readonly Named[] }) {
  const t = simulatorWords(ask.language)
  const k = keptWords(ask.language)
  return (
    <Table
      name="scenarios"
      caption={k.compareTitle}
      rows={good}
      columns={column => [
        column.words('scenario', k.scenario, one => one.name, { names: true }),
        column.count('winners', k.winners, one => one.made.summary.winners),
        column.count('losers', k.losers, one => one.made.summary.losers),
        column.kr('cost', t.inKr(t.cost), one => one.made.summary.costOre),
        column.kr('pot', t.inKr(t.pot), one => one.made.summary.potOre),
        column.kr('need-guarantees', t.inKr(t.needGuarantees), one => one.made.summary.guaranteeOre),
      ]}
    />
  )
}

/** Each municipality of any of the scenarios, with what it gets today and in each; undefined where it is not in one. */
function together(good: readonly Named[]) {
  const rows = new Map<string, { name: string; beforeOre: Ore; afterOre: (Ore | undefined)[] }>()
  for (const [i, { made }] of good.entries())
    for (const one of made.rows) {
      const row = rows.get(one.municipality) ?? {
        name: one.name,
        beforeOre: one.beforeOre,
        afterOre: good.map(() => undefined),
      }
      row.afterOre[i] = one.afterOre
      rows.set(one.municipality, row)
    }
  return [...rows.values()]
}

function Against({ ask, a, b }: { ask: Ask; a: Named; b: Named }) {
  const t = keptWords(ask.language)
  const apart = ({ afterOre: [x = 0n, y = 0n] }: ReturnType<typeof together>[number]) =>
    x > y ? x - y : y - x
  const rows = together([a, b])
    .toSorted((one, other) => Number(apart(other) - apart(one)))
    .slice(0, mostInPicture)
  const text = t.comparePicture(a.name, b.name)
  return (
    <Bars
      id="against"
      title={`${a.name} – ${b.name}`}
      description={text}
      caption={text}
      format={amount => formatOre(BigInt(Math.round(amount * 100)), 'kroner')}
      bars={rows.map(one => ({
        label: one.name,
        parts: [{ label: a.name, amount: kronerOf(one.afterOre[0] ?? 0n), pattern: 2 }],
        marks: [
          { label: simulatorWords(ask.language).today, amount: kronerOf(one.beforeOre) },
          { label: b.name, amount: kronerOf(one.afterOre[1] ?? 0n), dashed: true },
        ],
      }))}
    />
  )
}

function Rows({ ask, good }: { ask: Ask; good: readonly Named[] }) {
  const t = simulatorWords(ask.language)
  return (
    <Table
      name="per-municipality"
      caption={t.perMunicipality}
      rows={together(good)}
      columns={column => [
        column.words('municipality', t.municipality, one => one.name, { names: true }),
        column.kr('today', t.inKr(t.today), one => one.beforeOre),
        ...good.map(({ name }, i) =>
          column.kr(`scenario-${i + 1}`, t.inKr(name), one => one.afterOre[i], { none: '–' }),
        ),
      ]}
    />
  )
}

export function scenarioFile(ask: Ask, base: Base, good: readonly Named[], format: string): Answer {
  const made = scenariosToFile(base, good, format, ask.language)
  return made ? { kind: 'file', ...made, inline: false } : notFound
}
