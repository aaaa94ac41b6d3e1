import { formatOre, maxOre, type Ore } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Bars } from '../../../ui/bars.tsx'
import type { Ask } from '../../../ui/page.ts'
import { ButtonLink, LinkTo, Section, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { overrunsOf } from '../beyond.queries.ts'
import { beyondText } from '../beyond.text.ts'
import { overBudget } from '../budget.rules.ts'
import type { MeasureMoney, PotMoney } from '../money.queries.ts'
import { potText } from '../pot.text.ts'
import { crossesAgencies } from '../rules.ts'
import { text } from '../text.ts'
import { MeasureState, measureState, saidOf } from './beyond.tsx'
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

export async function MeasureTable({ ask, money, brief }: { ask: Ask; money: PotMoney; brief?: boolean }) {
  const t = text(ask.language)
  const more = potText(ask.language)
  const { measures } = money
  const statesOf = ({ measure, standing }: MeasureMoney) => [
    measureState(ask, measure, standing),
    ...(crossesAgencies(measure) ? [] : [t.singleSector]),
  ]
  const said = await overrunsOf(
    ask.db,
    measures.filter(one => overBudget(one.standing)).map(one => one.measure.id),
  )
  const why = ({ measure }: MeasureMoney) => said.find(one => one.measure === measure.id)
  const summed = { show: 'kroner', total: true } as const
  return (
    <Table
      name="measures"
      caption={t.measures}
      rows={measures}
      columns={column => [
        column.link('measure', t.measure, ({ measure }) => measure.name, {
          to: ({ measure }) =>
            href('measure', {
              programme: measure.programme,
              municipality: measure.municipality,
              number: measure.number,
            }),
          names: true,
        }),
        column.several('state', t.state, statesOf, {
          shown: ({ measure, standing }) => (
            <>
              <MeasureState ask={ask} measure={measure} now={standing} />{' '}
              {crossesAgencies(measure) ? null : <State tone="warning">{t.singleSector}</State>}
            </>
          ),
        }),
        column.kr('budget', more.budgetKr, one => one.standing.budget, summed),
        column.kr('spent', t.spent, one => one.standing.spent, summed),
        column.kr('committed', more.committedKr, one => one.standing.committed, summed),
        column.kr('left', more.leftKr, one => one.standing.left, summed),
        ...(said.length > 0 && !brief
          ? [
              column.words('why-above', beyondText(ask.language).whyAbove, (one: MeasureMoney) => {
                const last = why(one)
                return last && saidOf(ask, last)
              }),
            ]
          : []),
      ]}
      total={t.sum}
    />
  )
}
