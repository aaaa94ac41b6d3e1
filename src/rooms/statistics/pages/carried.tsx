import { decimalOf, formatDecimal } from '../../../core/decimal.ts'
import type { Language } from '../../../core/words.ts'
import { Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Figure } from '../model.ts'
import type { FigureTable } from '../table.queries.ts'
import { text, whyWords } from '../text.ts'

const mostListed = 20

export const formatted = (value: string): string => formatDecimal(decimalOf(value))

/** How a carried figure was made, in one line. */
export function howMade(figure: Figure, names: ReadonlyMap<string, string>, language: Language): string {
  const t = text(language)
  return figure
    .carried!.parts.map(part => {
      const name = names.get(part.organisation) ?? part.organisation
      if (part.returned && part.weight === null) return t.partReturned(name, formatted(part.value))
      return part.weight === null
        ? t.partOf(name, formatted(part.value), formatDecimal(decimalOf(part.share), 6))
        : t.partWeighed(name, formatted(part.value), formatted(part.weight))
    })
    .join('; ')
}

/** What was carried over, and from which parts. */
export function Carried({ table, language }: { table: FigureTable; language: Language }) {
  const t = text(language)
  const { carried, names } = table
  const shown = carried.slice(0, mostListed)
  return (
    <Section title={t.carriedTitle} id="carried">
      <p>{carried.length === 0 ? t.carriedNone : t.carriedLead(carried.length)}</p>
      {shown.length === 0 ? null : (
        <Table
          name="carried"
          caption={t.carriedTitle}
          rows={shown}
          columns={column => [
            column.words(
              'municipality',
              t.municipality,
              one => names.get(one.municipality) ?? one.municipality,
              { names: true },
            ),
            column.year('year', t.year, one => one.year),
            column.decimal('value', t.value, one => decimalOf(one.value)),
            column.words('parts', t.parts, one => howMade(one, names, language)),
          ]}
        />
      )}
      {carried.length > shown.length ? <p>{t.andMore(carried.length - shown.length)}</p> : null}
    </Section>
  )
}

/** What is missing, and why it was not carried over. */
export function Missing({ table, language }: { table: FigureTable; language: Language }) {
  const t = text(language)
  const { notCarried, names } = table
  const shown = notCarried.slice(0, mostListed)
  return (
    <Section title={t.missingTitle} id="missing">
      <p>{notCarried.length === 0 ? t.missingNone : t.missingLead(notCarried.length)}</p>
      {shown.length === 0 ? null : (
        <Table
          name="missing"
          caption={t.missingTitle}
          rows={shown}
          columns={column => [
            column.words(
              'municipality',
              t.municipality,
              one => names.get(one.municipality) ?? one.municipality,
              { names: true },
            ),
            column.year('year', t.year, one => one.year),
            column.words('why', t.why, one => whyWords(language)[one.why](names.get(one.about) ?? one.about)),
          ]}
        />
      )}
      {notCarried.length > shown.length ? <p>{t.andMore(notCarried.length - shown.length)}</p> : null}
    </Section>
  )
}
