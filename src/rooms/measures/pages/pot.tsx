import { absOre, formatKr, formatOre, type Ore, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Explain, Facts, Lead, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Amount, Table } from '../../../ui/table.tsx'
import { schemes } from '../../catalogue/index.ts'
import { originLeft } from '../../ledger/index.ts'
import { yearsOf } from '../../programmes/index.ts'
import { isPilot } from '../../selection/index.ts'
import { cliffOf } from '../budget.rules.ts'
import type { Forecast } from '../forecast.rules.ts'
import { type PotMoney, potForecast, potMoney, voucherLines } from '../money.queries.ts'
import { paymentText } from '../payment.text.ts'
import { potText } from '../pot.text.ts'
import { text } from '../text.ts'
import { type Place, placeOf } from './place.ts'
import { Budgets } from './pot-budget.tsx'
import { Cliff, Running } from './pot-cliff.tsx'
import { VoucherTable } from './vouchers.tsx'

const latestShown = 25

/** A pot's front page: what is left and until when, what each measure has, what ends, and what waits. */
export const potPage: Show = async ask => {
  const place = await placeOf(ask)
  if (!place) return notFound
  if (place === 'forbidden') return forbidden
  const { where, programme, name, mayManage } = place
  const t = text(ask.language)
  const money = await potMoney(ask.db, where)
  const open = money.balance.credited > 0n
  const pilot = await isPilot(ask.db, where.programme, where.municipality)
  const seen = open ? await potForecast(ask.db, programme, money, ask.today) : null
  const lines = open ? await voucherLines(ask.db, money.pot, { most: latestShown }) : []
  const running = ask.today <= programme.endsOn
  return page(
    t.potTitle(name),
    <>
      {open ? (
        <FirstLine ask={ask} place={place} money={money} seen={seen} />
      ) : (
        <Empty>{pilot ? t.empty : t.locked}</Empty>
      )}
      {open ? <Balance ask={ask} money={money} /> : null}
      {running && (open || money.measures.length > 0) ? (
        <Waiting ask={ask} place={place} money={money} />
      ) : null}
      <Budgets ask={ask} place={place} money={money} />
      {pilot && running && mayManage ? (
        <p>
          <ButtonLink href={href('newMeasure', where)} quiet={open}>
            {t.newMeasure}
          </ButtonLink>
        </p>
      ) : null}
      {open && running ? <ToTheEnd ask={ask} money={money} seen={seen} /> : null}
      {running ? <Cliff ask={ask} place={place} money={money} /> : null}
      {pilot && !programme.municipality ? <Running ask={ask} place={place} /> : null}
      {open ? (
        <Section title={potText(ask.language).latest} id="vouchers">
          <VoucherTable ask={ask} where={where} lines={lines} />
          <p>
            <LinkTo href={href('vouchers', where)}>{potText(ask.language).allVouchers}</LinkTo>
            {' · '}
            <LinkTo href={href('voucherFile', { ...where, format: 'csv' })}>
              {paymentText(ask.language).csv}
            </LinkTo>
            {' · '}
            <LinkTo href={href('voucherFile', { ...where, format: 'xlsx' })}>
              {paymentText(ask.language).xlsx}
            </LinkTo>
          </p>
          <p>
            <LinkTo href={href('accounts', where)}>{potText(ask.language).toAccounts}</LinkTo>
          </p>
        </Section>
      ) : null}
      {open ? <Left ask={ask} pot={money.pot} /> : null}
      {open && !programme.municipality ? (
        <Section title={t.years}>
          <ul>
            {yearsOf(programme).map(year => (
              <li>
                <LinkTo href={href('report', { ...where, year })}>{t.toReport(year)}</LinkTo>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>,
    { crumbs: place.crumbs.slice(0, 1), illustrative: programme.illustrative },
  )
}

/** What is left and until when, and what will be left then, in one breath. */
function FirstLine({
  ask,
  place,
  money,
  seen,
}: {
  ask: Ask
  place: Place
  money: PotMoney
  seen: Forecast | null
}) {
  const t = text(ask.language)
  const more = potText(ask.language)
  const { left, credited } = money.balance
  const until = longDate(place.programme.endsOn, ask.language)
  return (
    <Lead>
      {t.potLead(formatKr(left, 'kroner'), formatKr(credited, 'kroner'), until)}{' '}
      {seen
        ? seen.emptyOn
          ? more.willBeLacking(
              formatKr(-seen.leftOre, 'kroner'),
              longDate(seen.emptyOn, ask.language),
              money.awaitedOre > 0n,
            )
          : seen.leftOre >= 0n
            ? more.willBeLeft(formatKr(seen.leftOre, 'kroner'), money.awaitedOre > 0n)
            : null
        : null}
    </Lead>
  )
}

function Balance({ ask, money }: { ask: Ask; money: PotMoney }) {
  const t = potText(ask.language)
  const { available, committed, carried, spent, repaid, credited } = money.balance
  const when = (term: string, ore: Ore) => (ore > 0n ? [[term, formatKr(ore)] as const] : [])
  return (
    <Section title={t.balance} id="balance">
      <Facts
        rows={[
          [t.available, formatKr(available)],
          [t.committed, formatKr(committed)],
          ...when(t.carried, carried),
          [t.spent, formatKr(spent)],
          ...when(t.repaid, repaid),
          [t.received, formatKr(credited)],
          ...when(t.awaited, money.awaitedOre),
        ]}
      />
      <p>
        <LinkTo
          href={href('potFlow', { programme: ask.params.programme!, municipality: ask.params.municipality! })}
        >
          {t.toFlow}
        </LinkTo>
        {' · '}
        <LinkTo href={href('followKrone', { programme: ask.params.programme! })}>{t.toPublic}</LinkTo>
        {' · '}
        <LinkTo
          href={href('yearEnd', { programme: ask.params.programme!, municipality: ask.params.municipality! })}
        >
          {t.toYearEnd}
        </LinkTo>
        {' · '}
        <LinkTo
          href={href('guide', { programme: ask.params.programme!, municipality: ask.params.municipality! })}
        >
          {t.toGuide}
        </LinkTo>
      </p>
    </Section>
  )
}

/** What a person in the municipality has to decide, each with the way to it. */
function Waiting({ ask, place, money }: { ask: Ask; place: Place; money: PotMoney }) {
  const t = potText(ask.language)
  const toMeasure = (number: number) => href('measure', { ...place.where, number })
  const of = (id: string) => money.measures.find(one => one.measure.id === id)!.measure
  const waiting = [
    ...money.payments.map(one => ({
      to: toMeasure(of(one.measure).number),
      says: t.waitsPayment(formatKr(one.ore), of(one.measure).name, one.requestedName),
    })),
    ...money.measures.flatMap(({ measure, afterGrant }) => {
      const cliff = cliffOf(measure, afterGrant, ask.today)
      return cliff?.state === 'overdue'
        ? [
            {
              to: `${toMeasure(measure.number)}#after`,
              says: t.waitsAfterGrant(measure.name, longDate(cliff.decideBy, ask.language)),
            },
          ]
        : []
    }),
    ...money.measures.flatMap(({ measure, standing }) =>
      standing.left < 0n && standing.budget > 0n
        ? [
            {
              to: href('budget', place.where),
              says: t.waitsOver(measure.name, formatKr(-standing.left, 'kroner')),
            },
          ]
        : [],
    ),
    ...(money.freeOre > 0n
      ? [{ to: href('budget', place.where), says: t.waitsBudget(formatKr(money.freeOre, 'kroner')) }]
      : []),
  ]
  return (
    <Section title={t.waiting} id="waiting">
      {waiting.length === 0 ? (
        <p>{t.nothingWaits}</p>
      ) : (
        <ul>
          {waiting.map(one => (
            <li>
              <LinkTo href={one.to}>{one.says}</LinkTo>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** The forecast, said as one, with how it was reckoned. */
function ToTheEnd({ ask, money, seen }: { ask: Ask; money: PotMoney; seen: Forecast | null }) {
  const t = potText(ask.language)
  if (!seen)
    return (
      <Section title={t.forecastTitle} id="forecast">
        <p>{t.tooShort}</p>
      </Section>
    )
  const [now, awaited, expected, left] = t.forecastRows as [string, string, string, string]
  const rows: [string, Ore][] = [
    [now, money.balance.left],
    [awaited, money.awaitedOre],
    [expected, -seen.expectedOre],
  ]
  return (
    <Section title={t.forecastTitle} id="forecast">
      <p>
        {t.forecastHow(longDate(seen.from, ask.language), formatKr(seen.monthOre, 'kroner'), seen.daysLeft)}{' '}
        {seen.by === 'committed' ? `${t.byCommitted} ` : ''}
        {t.onlyKnown}
      </p>
      <Table
        caption={t.forecastTitle}
        rows={rows}
        columns={[
          { head: t.what, cell: ([term]) => term, names: true },
          { head: t.amountKr, cell: ([, ore]) => formatOre(ore, 'kroner'), figure: true },
        ]}
        total={[seen.leftOre < 0n ? t.lacking : left, formatOre(absOre(seen.leftOre), 'kroner')]}
      />
    </Section>
  )
}

async function Left({ ask, pot }: { ask: Ask; pot: string }) {
  const t = text(ask.language)
  const left = await originLeft(ask.db, pot)
  const known = await schemes(
    ask.db,
    left.map(one => one.source),
  )
  const names = new Map(known.map(one => [one.id, one.name]))
  const sum = sumOre(left.map(one => one.ore))
  return (
    <Explain summary={t.leftBySource}>
      <p>{t.originNote}</p>
      <Table
        caption={t.leftBySource}
        rows={left}
        columns={[
          { head: t.scheme, cell: one => names.get(one.source) ?? one.source, names: true },
          { head: t.amountKr, cell: one => <Amount ore={one.ore} show="ore" />, figure: true },
        ]}
        total={[t.sum, <Amount ore={sum} show="ore" />]}
      />
    </Explain>
  )
}
