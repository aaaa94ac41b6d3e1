import { formatKr, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import type { Ask } from '../../../ui/page.ts'
import { Lead, LinkTo, Section, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { schemes } from '../../catalogue/index.ts'
import { cliffOf } from '../budget.rules.ts'
import { budgetText } from '../budget.text.ts'
import { type PotMoney, runningGrantsOf } from '../money.queries.ts'
import { cliffWords, outcomeWords, potText } from '../pot.text.ts'
import { text } from '../text.ts'
import type { Place } from './place.ts'

/** Full-time positions from hundredths: «1,5». */
export const positionsText = (hundredths: number): string => String(hundredths / 100).replace('.', ',')

/** What ends when the money ends, and what is decided about it. */
export function Cliff({ ask, place, money }: { ask: Ask; place: Place; money: PotMoney }) {
  const t = potText(ask.language)
  const rows = money.measures.flatMap(one => {
    const cliff = cliffOf(one.measure, one.afterGrant, ask.today)
    return cliff ? [{ ...one, cliff }] : []
  })
  if (rows.length === 0) return null
  const positions = rows.reduce((sum, one) => sum + (one.afterGrant?.positions ?? 0), 0)
  const open = rows.filter(one => one.cliff.state !== 'decided').length
  return (
    <Section title={t.cliffTitle} id="cliff">
      <p>{t.cliffLead(positionsText(positions), open)}</p>
      <Table
        name="cliff"
        caption={t.cliffTitle}
        rows={rows}
        columns={column => [
          column.link('measure', text(ask.language).measure, ({ measure }) => measure.name, {
            to: ({ measure }) => `${href('measure', { ...place.where, number: measure.number })}#after`,
            names: true,
          }),
          column.day('ends-on', t.endsOn, ({ measure }) => measure.endsOn, { long: ask.language }),
          column.yesNo('statutory', t.statutory, one => one.afterGrant?.statutory, {
            yes: t.statutoryYes,
            no: t.statutoryNo,
            none: t.notStated,
          }),
          column.decimal(
            'positions',
            t.positions,
            one => one.afterGrant && { units: BigInt(one.afterGrant.positions), scale: 2 },
            { none: t.notStated },
          ),
          column.kr('other', t.otherKr, one => one.afterGrant?.otherOre, {
            show: 'kroner',
            none: t.notStated,
          }),
          column.words('afterwards', t.afterwards, one => one.afterGrant?.afterwards, { none: t.notStated }),
          column.several('decision', t.decision, one => decisionOf(ask, one), {
            shown: one => <Decision ask={ask} one={one} />,
          }),
        ]}
      />
    </Section>
  )
}

type Ending = {
  cliff: NonNullable<ReturnType<typeof cliffOf>>
  afterGrant: PotMoney['measures'][number]['afterGrant']
}

/** How far the decision has come, and what it was or when it is due. */
function decisionOf(ask: Ask, { cliff, afterGrant }: Ending): [string, string] {
  const decision = afterGrant?.decision
  return [
    cliffWords(ask.language)[cliff.state],
    decision
      ? `${outcomeWords(ask.language)[decision.outcome]}, ${decision.by} ${shortDate(decision.on)}`
      : potText(ask.language).decideBy(shortDate(cliff.decideBy)),
  ]
}

function Decision({ ask, one }: { ask: Ask; one: Ending }) {
  const tone = { decided: 'success', overdue: 'danger', waits: 'warning' } as const
  const [state, what] = decisionOf(ask, one)
  return (
    <>
      <State tone={tone[one.cliff.state]}>{state}</State> {what}
    </>
  )
}

/** Grants of the pooled schemes beside the pot, so that nothing is funded twice (D-8b). */
export async function Running({ ask, place, first }: { ask: Ask; place: Place; first?: boolean }) {
  const t = potText(ask.language)
  const grants = await runningGrantsOf(ask.db, place.programme, place.where.municipality, ask.today)
  const known = await schemes(
    ask.db,
    grants.map(one => one.scheme),
  )
  const names = new Map(known.map(one => [one.id, one.name]))
  const says = t.runningLead(grants.length, formatKr(sumOre(grants.map(one => one.ore))))
  const b = budgetText(ask.language)
  const table =
    grants.length === 0 ? null : (
      <Table
        name="running-grants"
        caption={t.runningTitle}
        rows={grants}
        illustrative={one => one.illustrative}
        columns={column => [
          column.words('scheme', b.scheme, one => names.get(one.scheme) ?? one.scheme, { names: true }),
          column.words('purpose', b.purpose, one => one.purpose, {
            after: one => (one.illustrative ? <State>{text(ask.language).illustration}</State> : null),
          }),
          column.words('period', b.period, one => `${shortDate(one.startsOn)}–${shortDate(one.endsOn)}`),
          column.words('grant-reference', b.grantReference, one => one.reference),
          column.kr('amount', b.amountKr, one => one.ore, { show: 'kroner' }),
        ]}
      />
    )
  if (first)
    return (
      <>
        <Lead>{says}</Lead>
        {table}
      </>
    )
  return (
    <Section title={t.runningTitle} id="running">
      <p>{says}</p>
      {table}
      {ask.actor.role === 'directorateOfficer' ? (
        <p>
          <LinkTo href={href('runningGrants', place.where)}>{t.toRunning}</LinkTo>
        </p>
      ) : null}
    </Section>
  )
}
