import { href } from '../../../routes.ts'
import { Bars } from '../../../ui/bars.tsx'
import { type Ask, page, type Show } from '../../../ui/page.ts'
import { Empty, Explain, Lead, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { municipalities } from '../../organisations/index.ts'
import { type Burden, burdenOf, facedBy, monthsOf, withPot } from '../burden.rules.ts'
import { compareText } from '../compare.text.ts'
import { writeMonthDay } from '../lists.rules.ts'
import type { Outline } from '../model.ts'
import { figuresOf, outlines, pools, takenUp, yearsWithMoney } from '../queries.ts'
import { dayOf } from '../rules.ts'
import { text } from '../text.ts'
import { Choice, crumbs, Filters, Name, yearOfAsk, years } from './pieces.tsx'

/** What the schemes ask of one municipality in a year, and what a pooled programme takes away. */
export const burdenPage: Show = async ask => {
  const t = compareText(ask.language)
  const shared = text(ask.language)
  const all = await yearsWithMoney(ask.db)
  const year = yearOfAsk(ask, all)
  const places = await municipalities(ask.db, dayOf(year))
  const place = places.find(one => one.id === ask.query.kommune)
  const pots = await pools(ask.db)
  const pot = pots.find(one => one.id === ask.query.program)?.id ?? pots[0]?.id ?? ''
  const filters = (
    <Filters action={href('burden')} submit={shared.show} label={t.burden}>
      <Choice
        name="kommune"
        label={t.municipality}
        value={place?.id ?? ''}
        none=""
        options={places
          .map(one => ({ value: one.id, label: one.name }))
          .sort((a, b) => a.label.localeCompare(b.label, 'nb'))}
      />
      <Choice name="ar" label={shared.year} value={String(year)} options={years(all)} />
      <Choice
        name="program"
        label={t.pot}
        value={pot}
        options={pots.map(one => ({ value: one.id, label: one.name }))}
      />
    </Filters>
  )
  if (!place)
    return page(
      t.burden,
      <>
        <Lead>{t.chooseMunicipality}</Lead>
        {filters}
      </>,
      { crumbs: crumbs(ask.language) },
    )
  const listed = await outlines(ask.db, year, { funded: false })
  const faced = facedBy(listed, await figuresOf(ask.db, place.id, year))
  return page(
    t.burden,
    <>
      <Lead>{t.burdenLead(place.name, year, burdenOf(faced))}</Lead>
      {filters}
      <p>
        <span class="tag-illustrative">{shared.illustration}</span> {t.burdenNote(faced.length)}
      </p>
      <WithPot ask={ask} year={year} listed={listed} faced={faced} pot={listed.find(one => one.id === pot)} />
      <Calendar ask={ask} faced={faced} />
    </>,
    { crumbs: crumbs(ask.language) },
  )
}

async function WithPot({
  ask,
  year,
  listed,
  faced,
  pot,
}: {
  ask: Ask
  year: number
  listed: readonly Outline[]
  faced: readonly Outline[]
  pot: Outline | undefined
}) {
  const t = compareText(ask.language)
  if (!pot) return null
  const taken = await takenUp(ask.db, pot.id, year)
  if (!taken)
    return (
      <Section title={t.withPot} id="pot">
        <Empty>{t.noneTakenUp(pot.name)}</Empty>
      </Section>
    )
  // Without the programme each of its schemes would be there by itself, also where it has no money of its own now.
  const alone = [
    ...new Map([...faced, ...listed.filter(one => taken.ids.has(one.id))].map(one => [one.id, one])).values(),
  ]
  const before = burdenOf(alone)
  const after = burdenOf(withPot(alone, pot, taken.ids))
  const rows: [string, keyof Burden][] = [
    [text(ask.language).schemes, 'schemes'],
    [t.deadlines, 'deadlines'],
    [text(ask.language).forms, 'forms'],
    [text(ask.language).reports, 'reports'],
  ]
  return (
    <Section title={t.withPot} id="pot">
      <p>{t.withPotText(pot.name, taken.ids.size, taken.year)}</p>
      <Table
        name="with-pot"
        caption={t.withPot}
        rows={rows}
        columns={column => [
          column.words('what', t.what, ([label]) => label, { names: true }),
          column.count('without-pot', t.withoutPot, ([, key]) => before[key]),
          column.count('with-it', t.withIt, ([, key]) => after[key]),
          column.count('less', t.less, ([, key]) => after[key] - before[key]),
        ]}
      />
    </Section>
  )
}

function Calendar({ ask, faced }: { ask: Ask; faced: readonly Outline[] }) {
  const t = compareText(ask.language)
  const months = monthsOf(faced)
  const nameOf = (month: number) => t.months[month - 1]!
  return (
    <Section title={t.byMonth} id="months">
      <Bars
        id="calendar"
        title={t.byMonth}
        description={t.byMonthText}
        caption={t.byMonthText}
        format={amount => String(amount)}
        bars={months.map(one => ({
          label: nameOf(one.month),
          parts: [
            { label: t.toApply, amount: one.apply, pattern: 0 },
            { label: t.toReport, amount: one.report, pattern: 1 },
          ],
        }))}
      />
      <Table
        name="by-month"
        caption={t.byMonth}
        rows={months}
        columns={column => [
          column.words('month', t.month, one => nameOf(one.month), { names: true }),
          column.count('to-apply', t.toApply, one => one.apply, { total: true }),
          column.count('to-report', t.toReport, one => one.report, { total: true }),
          column.count('in-all', t.sum, one => one.dues.length, { total: true }),
        ]}
        total={t.sum}
      />
      {months
        .filter(one => one.dues.length > 0)
        .map(one => (
          <Explain summary={`${nameOf(one.month)}: ${one.dues.length}`}>
            <ul>
              {one.dues.map(due => (
                <li>
                  {writeMonthDay(due.day)} {t[due.what]}: <Name one={due.scheme} language={ask.language} />
                </li>
              ))}
            </ul>
          </Explain>
        ))}
    </Section>
  )
}
