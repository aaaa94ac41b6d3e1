import { formatKr, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate, shortDate } from '../../../text/dates.ts'
import type { Ask } from '../../../ui/page.ts'
import { Lead, LinkTo, Section, State } from '../../../ui/pieces.tsx'
import { Amount, Table } from '../../../ui/table.tsx'
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
  type Row = (typeof rows)[number]
  const stated = (one: Row, of: (it: NonNullable<Row['afterGrant']>) => string) =>
    one.afterGrant ? of(one.afterGrant) : t.notStated
  return (
    <Section title={t.cliffTitle} id="cliff">
      <p>{t.cliffLead(positionsText(positions), open)}</p>
      <Table
        caption={t.cliffTitle}
        rows={rows}
        columns={[
          {
            head: text(ask.language).measure,
            cell: ({ measure }) => (
              <LinkTo href={`${href('measure', { ...place.where, number: measure.number })}#after`}>
                {measure.name}
              </LinkTo>
            ),
            names: true,
          },
          { head: t.endsOn, cell: ({ measure }) => longDate(measure.endsOn, ask.language) },
          {
            head: t.statutory,
            cell: one => stated(one, it => (it.statutory ? t.statutoryYes : t.statutoryNo)),
          },
          { head: t.positions, cell: one => stated(one, it => positionsText(it.positions)), figure: true },
          {
            head: t.otherKr,
            cell: one =>
              one.afterGrant ? <Amount ore={one.afterGrant.otherOre} show="kroner" /> : t.notStated,
            figure: true,
          },
          { head: t.afterwards, cell: one => stated(one, it => it.afterwards) },
          { head: t.decision, cell: one => <Decision ask={ask} one={one} /> },
        ]}
      />
    </Section>
  )
}

function Decision({
  ask,
  one: { cliff, afterGrant },
}: {
  ask: Ask
  one: {
    cliff: NonNullable<ReturnType<typeof cliffOf>>
    afterGrant: PotMoney['measures'][number]['afterGrant']
  }
}) {
  const tone = { decided: 'success', overdue: 'danger', waits: 'warning' } as const
  const decision = afterGrant?.decision
  return (
    <>
      <State tone={tone[cliff.state]}>{cliffWords(ask.language)[cliff.state]}</State>{' '}
      {decision
        ? `${outcomeWords(ask.language)[decision.outcome]}, ${decision.by} ${shortDate(decision.on)}`
        : potText(ask.language).decideBy(shortDate(cliff.decideBy))}
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
        caption={t.runningTitle}
        rows={grants}
        columns={[
          { head: b.scheme, cell: one => names.get(one.scheme) ?? one.scheme, names: true },
          {
            head: b.purpose,
            cell: one => (
              <>
                {one.purpose} {one.illustrative ? <State>{text(ask.language).illustration}</State> : null}
              </>
            ),
          },
          { head: b.period, cell: one => `${shortDate(one.startsOn)}–${shortDate(one.endsOn)}` },
          { head: b.grantReference, cell: one => one.reference },
          { head: b.amountKr, cell: one => <Amount ore={one.ore} show="kroner" />, figure: true },
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
