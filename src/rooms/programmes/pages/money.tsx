import { formatOre, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Bars } from '../../../ui/bars.tsx'
import { type Ask, notFound, page, redirect, type Show } from '../../../ui/page.ts'
import { Empty, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { type Scheme, schemes } from '../../catalogue/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { type ProgrammeView, programmeById } from '../queries.ts'
import { may } from '../rules.ts'
import { text } from '../text.ts'
import { Contributions } from './contributions.tsx'

/** The tab «Penger»: what each year has, from which schemes, and what each of them gives of its own. */
export const moneyPage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme) return notFound
  if (programme.municipality) return redirect(href('ownPot', { programme: programme.id }))
  const t = text(ask.language)
  const known = await schemes(ask.db, [...new Set(programme.contributions.map(one => one.scheme))])
  const names = await namesOn(
    ask.db,
    programme.startsOn,
    known.map(one => one.directorate),
  )
  const total = sumOre(programme.appropriations.map(one => one.ore))
  const years = programme.appropriations.map(one => one.year)
  return page(
    t.moneyTitle,
    years.length > 0 ? (
      <>
        <Money ask={ask} programme={programme} known={known} names={names} />
        <Contributions ask={ask} programme={programme} />
      </>
    ) : (
      <Empty>{may.manage(ask.actor).ok ? t.moneyEmpty : t.leadNoMoney}</Empty>
    ),
    {
      lead: years.length > 0 ? t.lead(programme.name, total, yearsText(years)) : t.leadNoMoney,
      illustrative: programme.illustrative,
    },
  )
}

const yearsText = (years: readonly number[]): string =>
  years.length === 1 ? `${years[0]}` : `${years[0]}–${years.at(-1)}`

/** The schemes in the same order and with the same pattern in every picture of the product. */
const patternOf = (programme: ProgrammeView, scheme: string): number =>
  [...new Set(programme.contributions.map(one => one.scheme))].sort().indexOf(scheme)

function Money({
  ask,
  programme,
  known,
  names,
}: {
  ask: Ask
  programme: ProgrammeView
  names: Map<string, string>
  known: Scheme[]
}) {
  const t = text(ask.language)
  const { appropriations, contributions } = programme
  const oreOf = (scheme: string, year: number) =>
    contributions.find(one => one.scheme === scheme && one.year === year)?.ore ?? 0n
  const mark = (one: Scheme) =>
    one.illustrative ? <span class="tag-illustrative">{t.illustration}</span> : null
  return (
    <Section title={t.moneyTitle} id="money">
      <Bars
        id="contributions"
        title={t.pictureTitle}
        description={t.pictureText}
        caption={t.pictureText}
        format={amount => formatOre(BigInt(Math.round(amount * 100)), 'kroner')}
        bars={appropriations.map(({ year }) => ({
          label: String(year),
          parts: known.map(one => ({
            label: one.name,
            amount: Number(oreOf(one.id, year)) / 100,
            pattern: patternOf(programme, one.id),
          })),
        }))}
      />
      <Table
        name="contributed"
        caption={t.moneyCaption}
        rows={known}
        illustrative={one => one.illustrative}
        columns={column => [
          column.words('scheme', t.scheme, one => one.name, { names: true, after: mark }),
          column.words('owner', t.owner, one => names.get(one.directorate) ?? one.directorate),
          ...appropriations.map(({ year, status }) =>
            column.kr(`year-${year}`, `${year} (${t[status]})`, one => oreOf(one.id, year), { total: true }),
          ),
        ]}
        total={t.sum}
      />
      <ul>
        {appropriations.map(({ year, source }) => (
          <li>
            {year}: {source}
          </li>
        ))}
      </ul>
    </Section>
  )
}
