import { formatKr, type Ore } from '../../../core/ore.ts'
import { longDate } from '../../../text/dates.ts'
import type { Ask } from '../../../ui/page.ts'
import { Explain, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Outlook, PotMoney } from '../money.queries.ts'
import { heldThrough } from '../outlook.rules.ts'
import { outlookText } from '../outlook.text.ts'
import { potText } from '../pot.text.ts'
import { OutlookPicture } from './outlook-picture.tsx'
import type { Place } from './place.ts'

/** What the pot will hold when the money ends, by plan and as it has been used, with how it was reckoned. */
export function ToTheEnd({
  ask,
  place,
  money,
  outlook,
}: {
  ask: Ask
  place: Place
  money: PotMoney
  outlook: Outlook
}) {
  const t = outlookText(ask.language)
  const { held, what } = potText(ask.language)
  const { forecast } = outlook
  if (!forecast) return null
  const { planned, asBefore, daysLeft } = forecast
  const { endsOn, municipality: own } = place.programme
  const title = t.title(longDate(endsOn, ask.language))
  type Row = { term: string; planned: Ore; asBefore: Ore }
  const same = (term: string, ore: Ore): Row => ({ term, planned: ore, asBefore: ore })
  const rows: Row[] = [
    same(held, money.balance.left),
    ...(money.awaitedOre > 0n ? [same(t.awaited, money.awaitedOre)] : []),
    { term: t.toTheEnd, planned: -planned.expectedOre, asBefore: -(asBefore?.expectedOre ?? 0n) },
  ]
  const kroner = { show: 'kroner' } as const
  return (
    <Section title={title} id="forecast">
      <p>
        {t.notADecision} {own ? '' : t.unspentGoesBack}
      </p>
      <OutlookPicture ask={ask} place={place} money={money} outlook={outlook} />
      <Table
        name="to-the-end"
        caption={title}
        rows={rows}
        columns={column => [
          column.words('what', what, one => one.term, { names: true }),
          column.kr('as-planned', t.kr(t.asPlanned), one => one.planned, { ...kroner, total: true }),
          ...(asBefore
            ? [column.kr('as-before', t.kr(t.asBefore), one => one.asBefore, { ...kroner, total: true })]
            : []),
        ]}
        total={t.leftThen}
      />
      <p>{t.asPlannedHow}</p>
      <p>
        {asBefore
          ? t.asBeforeHow(
              longDate(asBefore.from, ask.language),
              formatKr(asBefore.monthOre, 'kroner'),
              daysLeft,
            )
          : t.tooShort}
      </p>
      <Explain summary={t.byMonth}>
        <Table
          name="by-month"
          caption={t.byMonth}
          rows={heldThrough(outlook.months)}
          columns={column => [
            column.words('month', t.month, one => one.month.slice(0, 7), { names: true }),
            column.kr('spent', t.spentKr, one => one.spentOre, kroner),
            column.kr('held', t.heldKr, one => one.heldOre, kroner),
          ]}
        />
      </Explain>
    </Section>
  )
}
