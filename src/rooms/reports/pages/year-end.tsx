import { formatKr, formatOre, type Ore } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Bars } from '../../../ui/bars.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, Explain, Lead, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { namesOn, officeOf } from '../../organisations/index.ts'
import { type ProgrammeView, partnersOf, programmeById } from '../../programmes/index.ts'
import { may } from '../rules.ts'
import { yearEndsOf } from '../yearend.queries.ts'
import { closingDay, type Ended, isClosed, type Wait, waitsOf, type YearMoney } from '../yearend.rules.ts'
import { doerWords, moneyWords, stepWords, yearEndText } from '../yearend.text.ts'
import { Acts } from './year-end-acts.tsx'

/** How each year of a pot ended: what was unspent, what was decided on it, what waits, and until when the books are closed. */
export const yearEndPage: Show = async (ask, _refused) => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme) return notFound
  const municipality = ask.params.municipality!
  const office = (await officeOf(ask.db, municipality, programme.startsOn)) ?? null
  const partners = await partnersOf(ask.db, programme)
  if (!may.read(ask.actor, { municipality, office, partners }).ok) return forbidden
  const t = yearEndText(ask.language)
  const where = { programme: programme.id, municipality }
  const name = (await namesOn(ask.db, programme.startsOn, [municipality])).get(municipality) ?? municipality
  const years = await yearEndsOf(ask.db, programme, municipality, ask.today)
  return page(
    t.title(name),
    years.length > 0 ? (
      <>
        <FirstLine ask={ask} years={years} programme={programme} />
        <Acts ask={ask} programme={programme} municipality={municipality} years={years} />
        <Money ask={ask} years={years} />
        <Steps ask={ask} years={years} where={where} />
        <Explain summary={t.how}>
          <p>{t.howText}</p>
        </Explain>
      </>
    ) : (
      <Empty>{t.empty}</Empty>
    ),
    {
      crumbs: [
        { label: programme.name, href: href('programme', { programme: programme.id }) },
        { label: name, href: href('pot', where) },
      ],
      illustrative: programme.illustrative,
    },
  )
}

/** The year that ended last, in one breath. */
function FirstLine({ ask, years, programme }: { ask: Ask; years: Ended[]; programme: ProgrammeView }) {
  const t = yearEndText(ask.language)
  const day = (on: string) => longDate(on, ask.language)
  const last = years.findLast(one => one.closesOn < ask.today)
  if (!last) return <Lead>{t.noYear(day(closingDay(years[0]!.money.year, programme.endsOn)))}</Lead>
  const { money, closedThrough } = last
  const waiting = years.flatMap(one =>
    waitsOf(one, ask.today).map(wait =>
      one === last ? `${waitText(ask, wait)}.` : `${one.money.year}: ${waitText(ask, wait)}.`,
    ),
  )
  const settled = money.unspentOre === 0n && money.leftOre === 0n
  return (
    <Lead>
      {[
        t.unspent(money.year, formatKr(money.unspentOre)),
        ...(settled ? [t.allUsed] : decisionText(ask, last)),
        ...(waiting.length > 0 ? waiting : [t.nothing]),
        closedThrough ? t.closedThrough(day(closedThrough)) : t.open,
      ].join(' ')}
    </Lead>
  )
}

const waitText = (ask: Ask, { step, since }: Wait): string =>
  yearEndText(ask.language).waitsFor(
    stepWords(ask.language)[step],
    doerWords(ask.language)[step],
    longDate(since, ask.language),
  )

/** What was decided on a year's unspent money, a sentence each. */
function decisionText(ask: Ask, { unspent, repayment }: Ended): string[] {
  const t = yearEndText(ask.language)
  if (!unspent) return [t.undecided]
  const day = (on: string) => longDate(on, ask.language)
  const { ore, repayOre, useBy, dueOn } = unspent
  return [
    ...(useBy && ore > repayOre ? [t.keeps(formatKr(ore - repayOre), day(useBy))] : []),
    ...(dueOn ? [t.paysBack(formatKr(repayOre), day(dueOn))] : []),
    ...(repayment?.repaidOn ? [t.repaidOn(day(repayment.repaidOn))] : []),
  ]
}

type Key = Exclude<keyof YearMoney, 'year' | 'unspentOre'>
const called: Record<Key, string> = {
  broughtOre: 'brought',
  carriedInOre: 'carried-in',
  receivedOre: 'received',
  spentOre: 'spent',
  repaidOre: 'repaid',
  carriedOutOre: 'carried-out',
  leftOre: 'left',
}
const keys = Object.keys(called) as Key[]
const outs: [Key, number][] = [
  ['spentOre', 0],
  ['repaidOre', 3],
  ['carriedOutOre', 1],
  ['leftOre', 4],
]

function Money({ ask, years }: { ask: Ask; years: Ended[] }) {
  const t = yearEndText(ask.language)
  const label = moneyWords(ask.language)
  const rows = years.map(one => one.money)
  const shown = keys.filter(key => key !== 'broughtOre' || rows.some(one => one[key] !== 0n))
  const flowing: Key[] = ['receivedOre', 'spentOre', 'repaidOre']
  // What a year begins or ends with is no sum over the years; what is left is the last year's.
  const totals = (key: Key) =>
    key === 'leftOre' ? { ore: rows.at(-1)!.leftOre } : flowing.includes(key) ? (true as const) : undefined
  const kroner = (ore: Ore) => Number(ore) / 100
  const drawn = outs.filter(([key]) => key === 'spentOre' || rows.some(one => one[key] !== 0n))
  return (
    <Section title={t.moneyTitle} id="money">
      <Bars
        id="year-end"
        title={t.picture}
        description={t.pictureText}
        caption={t.pictureText}
        format={amount => formatOre(BigInt(Math.round(amount * 100)), 'kroner')}
        bars={rows.map(one => ({
          label: String(one.year),
          parts: drawn.map(([key, pattern]) => ({ label: label[key], amount: kroner(one[key]), pattern })),
        }))}
      />
      <p>{t.sums}</p>
      <Table
        name="money"
        caption={t.moneyTitle}
        rows={rows}
        columns={column => [
          column.year('year', t.year, one => one.year, { names: true }),
          ...shown.map(key =>
            column.kr(called[key], `${label[key]}, kr`, one => one[key], { show: 'ore', total: totals(key) }),
          ),
        ]}
        total={t.sum}
      />
    </Section>
  )
}

function Steps({
  ask,
  years,
  where,
}: {
  ask: Ask
  years: Ended[]
  where: { programme: string; municipality: string }
}) {
  const t = yearEndText(ask.language)
  const over = (one: Ended) => one.closesOn < ask.today
  return (
    <Section title={t.stepsTitle} id="steps">
      <Table
        name="steps"
        caption={t.stepsTitle}
        rows={years}
        columns={column => [
          column.link('year', t.year, ({ money: { year } }) => t.report(year), {
            to: ({ money: { year } }) => href('report', { ...where, year }),
            names: true,
          }),
          column.words('decided', t.decided, one =>
            over(one)
              ? one.money.unspentOre === 0n && !one.unspent?.repayOre
                ? t.allUsed
                : decisionText(ask, one).join(' ')
              : t.running,
          ),
          column.words('waits', t.waits, one => {
            const waits = waitsOf(one, ask.today)
            return waits.length > 0 ? waits.map(wait => waitText(ask, wait)).join('. ') : t.nobody
          }),
          column.state(
            'books',
            t.books,
            one => (isClosed(one) ? `${t.closed} ${longDate(one.closesOn, ask.language)}` : t.openShort),
            { tone: one => (isClosed(one) ? 'success' : 'neutral') },
          ),
        ]}
      />
    </Section>
  )
}
