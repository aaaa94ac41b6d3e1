import { addDecimals, compareDecimals, decimalOf, formatDecimal } from '../../../core/decimal.ts'
import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { numberIn } from '../../../ui/fields.ts'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { Facts, Lead, LinkTo, Section, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Figure, Indicator } from '../model.ts'
import { listedIndicator } from '../queries.ts'
import {
  type FigureRow,
  type FigureTable,
  figureTable,
  type Sorting,
  sortedRows,
  sortings,
} from '../table.queries.ts'
import { mergingWords, text, unitWords } from '../text.ts'
import { Carried, formatted, Missing } from './carried.tsx'
import { Spread } from './spread.tsx'

const perPage = 50
const mostYears = 10

type Asked = { find: string; sorting: Sorting; year: number; page: number }

/** One indicator for every municipality of today: sum and extremes first, then how they are spread, then each. */
export const indicatorPage: Show = async ask => {
  const found = await listedIndicator(ask.db, ask.params.indicator!)
  if (!found) return notFound
  const t = text(ask.language)
  const all = found.years
  const asked = askedOf(ask, all)
  const last = all.indexOf(asked.year) + 1
  const years = all.slice(Math.max(0, last - mostYears), Math.max(last, mostYears))
  const table = await figureTable(ask.db, found.id, years, ask.today)
  const { indicator } = found
  const name = indicator?.name[ask.language] ?? found.id
  const unit = indicator ? unitWords(ask.language)[indicator.unit] : ''
  return page(
    name,
    <>
      <Answer table={table} indicator={indicator} year={asked.year} unit={unit} language={ask.language} />
      {table.rows.some(row => row.byYear.get(asked.year)?.illustrative) ? (
        <p>
          <State tone="warning">{t.illustration}</State>
        </p>
      ) : null}
      <Spread table={table} indicator={indicator} year={asked.year} language={ask.language} />
      <EachMunicipality
        ask={ask}
        id={found.id}
        table={table}
        years={years}
        all={all}
        asked={asked}
        caption={t.caption(name, unit)}
      />
      <Carried table={table} language={ask.language} />
      <Missing table={table} language={ask.language} />
      {indicator ? (
        <Section title={t.about} id="about">
          <Facts
            rows={[
              [t.whatItIs, indicator.about[ask.language]],
              [t.source, indicator.source],
              [t.whenMerged, mergingWords(ask.language)[indicator.merging]],
              [t.code, <code>{indicator.id}</code>],
            ]}
          />
        </Section>
      ) : null}
    </>,
    { crumbs: [{ label: t.title, href: href('figures') }] },
  )
}

function askedOf({ query }: Ask, years: readonly number[]): Asked {
  const year = numberIn(query.ar) ?? 0
  return {
    find: (query.sok ?? '').slice(0, 100),
    sorting: sortings.find(one => one === query.sorter) ?? 'hoyest',
    year: years.includes(year) ? year : (years.at(-1) ?? 0),
    page: Math.max(1, numberIn(query.side) ?? 1),
  }
}

function Answer(props: {
  table: FigureTable
  indicator: Indicator | undefined
  year: number
  unit: string
  language: Language
}) {
  const { table, indicator, year, unit } = props
  const t = text(props.language)
  const rows = sortedRows(table.rows, { find: '', sorting: 'hoyest', year }).filter(one =>
    one.byYear.has(year),
  )
  const [most, least] = [rows[0], rows.at(-1)]
  if (!most || !least) return <Lead>{t.answerNone}</Lead>
  const value = (row: FigureRow) => `${formatted(row.byYear.get(year)!.value)} ${unit}`.trim()
  const sum = addDecimals(rows.map(row => decimalOf(row.byYear.get(year)!.value)))
  return (
    <Lead>
      {indicator?.merging === 'sum' ? `${t.answerSum(year, formatDecimal(sum), unit)} ` : `${year}: `}
      {compareDecimals(sum, { units: 0n, scale: 0 }) === 0
        ? null
        : t.answerRange(value(most), most.name, value(least), least.name)}
    </Lead>
  )
}

function EachMunicipality(props: {
  ask: Ask
  id: string
  table: FigureTable
  years: readonly number[]
  all: readonly number[]
  asked: Asked
  caption: string
}) {
  const { ask, id, table, years, asked } = props
  const t = text(ask.language)
  const rows = sortedRows(table.rows, asked)
  const from = Math.min(
    (asked.page - 1) * perPage,
    Math.max(0, Math.floor((rows.length - 1) / perPage) * perPage),
  )
  const shown = rows.slice(from, from + perPage)
  const at = (side: number) =>
    href(
      'indicator',
      { indicator: id },
      { ar: String(asked.year), sorter: asked.sorting, sok: asked.find, side: String(side) },
    )
  return (
    <Section title={t.table} id="table">
      <Filter ask={ask} id={id} asked={asked} years={props.all} />
      {rows.length === 0 ? (
        <p>{t.noneFound}</p>
      ) : (
        <p>{t.shown(from + 1, from + shown.length, rows.length)}</p>
      )}
      {rows.length === 0 ? null : (
        <Table
          part
          name="figures"
          caption={props.caption}
          rows={shown}
          columns={column => [
            column.words('municipality', t.municipality, row => row.name, {
              names: true,
              after: row =>
                years.some(year => row.byYear.get(year)?.illustrative) ? (
                  <State tone="warning">{t.illustration}</State>
                ) : null,
            }),
            column.words('number', t.number, row => row.number),
            ...years.map(year =>
              column.decimal(
                `year-${year}`,
                String(year),
                row => row.byYear.get(year) && decimalOf(row.byYear.get(year)!.value),
                { shown: row => cellOf(row.byYear.get(year)) },
              ),
            ),
          ]}
        />
      )}
      {shown.some(row => years.some(year => row.byYear.get(year)?.carried)) ? <p>* {t.carried}</p> : null}
      <p class="form-actions">
        {from > 0 ? <LinkTo href={at(from / perPage)}>{t.before}</LinkTo> : null}
        {from + perPage < rows.length ? <LinkTo href={at(from / perPage + 2)}>{t.next}</LinkTo> : null}
        <LinkTo href={href('indicatorFile', { indicator: id }, { type: 'csv' })}>{t.fetchCsv}</LinkTo>
        <LinkTo href={href('indicatorFile', { indicator: id }, { type: 'xlsx' })}>{t.fetchXlsx}</LinkTo>
      </p>
    </Section>
  )
}

const cellOf = (figure: Figure | undefined): string =>
  figure ? `${formatted(figure.value)}${figure.carried ? ' *' : ''}` : '–'

function Filter({ ask, id, asked, years }: { ask: Ask; id: string; asked: Asked; years: readonly number[] }) {
  const t = text(ask.language)
  const labels: Record<Sorting, string> = {
    hoyest: t.byMost,
    lavest: t.byLeast,
    navn: t.byName,
    nummer: t.byNumber,
  }
  return (
    <form method="get" action={`${href('indicator', { indicator: id })}#table`} class="filter">
      <div class="ds-field">
        <label class="ds-label" for="sok">
          {t.find}
        </label>
        <input class="ds-input short" type="search" id="sok" name="sok" value={asked.find} />
      </div>
      <div class="ds-field">
        <label class="ds-label" for="sorter">
          {t.sortBy}
        </label>
        <select class="ds-input" id="sorter" name="sorter">
          {sortings.map(one => (
            <option value={one} selected={one === asked.sorting}>
              {labels[one]}
            </option>
          ))}
        </select>
      </div>
      <div class="ds-field">
        <label class="ds-label" for="ar">
          {t.year}
        </label>
        <select class="ds-input" id="ar" name="ar">
          {years.toReversed().map(year => (
            <option value={year} selected={year === asked.year}>
              {year}
            </option>
          ))}
        </select>
      </div>
      <button class="ds-button" type="submit" data-variant="secondary">
        {t.show}
      </button>
    </form>
  )
}
