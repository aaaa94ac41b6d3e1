import { formatOre, maxOre, type Ore, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Bars } from '../../../ui/bars.tsx'
import type { Ask } from '../../../ui/page.ts'
import { ButtonLink, LinkTo, Section, State } from '../../../ui/pieces.tsx'
import { Amount, Table } from '../../../ui/table.tsx'
import { overBudget } from '../budget.rules.ts'
import type { Measure } from '../model.ts'
import type { MeasureMoney, PotMoney } from '../money.queries.ts'
import { potText } from '../pot.text.ts'
import { crossesAgencies, stateOf } from '../rules.ts'
import { stateWords, text } from '../text.ts'
import type { Place } from './place.ts'

/** Each measure's budget against what it has spent and committed, as a picture and as a table. */
export function Budgets({ ask, place, money }: { ask: Ask; place: Place; money: PotMoney }) {
  const t = potText(ask.language)
  const { measures } = money
  if (measures.length === 0) return null
  const used = measures.some(({ standing }) => standing.budget + standing.spent + standing.committed > 0n)
  return (
    <Section title={t.budgetTitle} id="measures">
      {used ? <Picture ask={ask} measures={measures} /> : null}
      <MeasureTable ask={ask} money={money} />
      <p>
        {place.mayManage && money.balance.credited > 0n ? (
          <ButtonLink href={href('budget', place.where)}>{t.moveBudget}</ButtonLink>
        ) : (
          <LinkTo href={href('budget', place.where)}>{t.toBudget}</LinkTo>
        )}
      </p>
    </Section>
  )
}

function Picture({ ask, measures }: { ask: Ask; measures: readonly MeasureMoney[] }) {
  const t = potText(ask.language)
  const kroner = (ore: Ore) => Number(ore) / 100
  return (
    <Bars
      id="budget"
      title={t.budgetPicture}
      description={t.budgetCaption}
      caption={t.budgetCaption}
      format={amount => formatOre(BigInt(Math.round(amount * 100)), 'kroner')}
      bars={measures.map(({ measure, standing }) => ({
        label: measure.name.length > 42 ? `${measure.name.slice(0, 41)}…` : measure.name,
        parts: [
          { label: t.spent, amount: kroner(maxOre(0n, standing.spent)), pattern: 0 },
          { label: t.committedShort, amount: kroner(standing.committed), pattern: 1 },
          { label: t.leftOfBudget, amount: kroner(maxOre(0n, standing.left)), pattern: 4 },
        ],
        ...(standing.budget > 0n ? { marks: [{ label: t.budget, amount: kroner(standing.budget) }] } : {}),
      }))}
    />
  )
}

export function MeasureTable({ ask, money }: { ask: Ask; money: PotMoney }) {
  const t = text(ask.language)
  const more = potText(ask.language)
  const { measures } = money
  const sum = (of: (one: MeasureMoney) => Ore) => <Amount ore={sumOre(measures.map(of))} show="kroner" />
  const figure = (head: string, of: (one: MeasureMoney) => Ore) => ({
    head,
    cell: (one: MeasureMoney) => <Amount ore={of(one)} show="kroner" />,
    figure: true,
  })
  return (
    <Table
      caption={t.measures}
      rows={measures}
      columns={[
        {
          head: t.measure,
          cell: ({ measure }) => (
            <LinkTo
              href={href('measure', {
                programme: measure.programme,
                municipality: measure.municipality,
                number: measure.number,
              })}
            >
              {measure.name}
            </LinkTo>
          ),
          names: true,
        },
        {
          head: t.state,
          cell: ({ measure, standing }) => (
            <>
              <MeasureState ask={ask} measure={measure} over={overBudget(standing)} />{' '}
              {crossesAgencies(measure) ? null : <State tone="warning">{t.singleSector}</State>}
            </>
          ),
        },
        figure(more.budgetKr, one => one.standing.budget),
        figure(t.spent, one => one.standing.spent),
        figure(more.committedKr, one => one.standing.committed),
        figure(more.leftKr, one => one.standing.left),
      ]}
      total={[
        t.sum,
        '',
        sum(one => one.standing.budget),
        sum(one => one.standing.spent),
        sum(one => one.standing.committed),
        sum(one => one.standing.left),
      ]}
    />
  )
}

/** Where a measure is; one that has used more than its budget is not shown as well under way. */
function MeasureState({ ask, measure, over }: { ask: Ask; measure: Measure; over: boolean }) {
  const state = stateOf(measure)
  const word = stateWords(ask.language)[state]
  if (over) return <State tone="warning">{potText(ask.language).aboveBudget(word)}</State>
  return <State tone={state === 'running' ? 'success' : 'neutral'}>{word}</State>
}
