import { kroner, sumOre } from '../src/core/ore.ts'
import { type Fact, type Programme, referencesOfProgramme } from '../src/rooms/calculation/index.ts'
import type { FictionalScheme } from './fictional-schemes.ts'
import { type Place, vidda } from './open-places.ts'

const source = 'Grunnlagstall for programmet'

const indicators = {
  'children-0-24': {
    nb: 'Barn og unge 0–24 år',
    nn: 'Barn og unge 0–24 år',
    en: 'Children and young people aged 0–24',
  },
  'children-6-15': { nb: 'Barn 6–15 år', nn: 'Barn 6–15 år', en: 'Children aged 6–15' },
  'youth-19-24': { nb: 'Unge 19–24 år', nn: 'Unge 19–24 år', en: 'Young people aged 19–24' },
  population: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Inhabitants' },
  'years-of-support': {
    nb: 'År med foreldrestøtte',
    nn: 'År med foreldrestøtte',
    en: 'Years with support for parents',
  },
  'cost-of-support': {
    nb: 'Kostnad for foreldrestøtten (kr)',
    nn: 'Kostnad for foreldrestøtta (kr)',
    en: 'Cost of support for parents (kr)',
  },
  'grants-low-income': {
    nb: 'Tidligere tilskudd til barn i familier med lav inntekt (kr)',
    nn: 'Tidlegare tilskot til barn i familiar med låg inntekt (kr)',
    en: 'Earlier grants for children in low-income families (kr)',
  },
  refugees: { nb: 'Nybosatte flyktninger', nn: 'Nybusette flyktningar', en: 'Newly settled refugees' },
}

/** What an indicator is for a municipality, so many years before. */
function figureOf(indicator: string, { population, children, figures }: Place, lag: number): number {
  const more: Record<string, number> = {
    'children-0-24': children,
    population,
    'children-6-15': figures.pupils,
    'youth-19-24': figures.youth,
    'years-of-support': 0,
    'cost-of-support': figures.support,
    'grants-low-income': figures.grants[lag - 1] ?? 0,
    refugees: figures.refugees,
  }
  const value = more[indicator]
  if (value === undefined) throw new Error(`the story has no figure for ${indicator}`)
  return value
}

/** A year of a fictional programme: its schemes with their rules, and figures about its municipalities. `rest` shares the rest. */
export function inventedYear(
  { id, name, year, rest }: { id: string; name: string; year: number; rest: string },
  municipalities: readonly Place[],
  schemes: readonly FictionalScheme[],
): { programme: Programme; facts: Fact[] } {
  const potOre = sumOre(schemes.map(one => kroner(one.nok)))
  const rule = { version: `${year}.1`, source: 'Regler for ordningen', validFrom: `${year}-01-01` }
  const programme: Programme = {
    id,
    name,
    year,
    illustrative: true,
    potOre,
    appropriation: { status: 'adopted', source: `Budsjettet for ${year}` },
    guarantee: 'would',
    restKey: { indicator: rest, lag: 0 },
    indicators,
    schemes: schemes.map(({ nok, amount, purpose: _, ...one }) => ({
      ...one,
      contributionOre: kroner(nok),
      rule: { ...rule, amount },
    })),
    municipalities: municipalities.map(({ id, number, name }) => ({ id, number, name, region: vidda.short })),
    others: [],
  }
  const facts = municipalities.flatMap(one =>
    referencesOfProgramme(programme).map(
      ({ indicator, lag }): Fact => ({
        municipality: one.id,
        indicator,
        year: year - lag,
        value: String(figureOf(indicator, one, lag)),
        source,
        date: `${year - lag}-01-01`,
        illustrative: true,
      }),
    ),
  )
  return { programme, facts }
}
