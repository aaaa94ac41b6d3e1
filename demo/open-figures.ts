import { kroner } from '../src/core/ore.ts'
import { largestRemainder } from '../src/core/split.ts'
import { type Fact, type Programme, referencesOfProgramme } from '../src/rooms/calculation/index.ts'
import { type Place, vidda } from './open-places.ts'
import { illustration, yearProgramme } from './steps.ts'

/** A year's rules as in the pilot's illustration, with another pot and made-up figures about made-up municipalities. */
export function inventedYear(
  year: number,
  municipalities: readonly Place[],
  pot: number,
): { programme: Programme; facts: Fact[] } {
  const like = yearProgramme('pilot-2022')
  const shares = largestRemainder(
    BigInt(pot),
    like.schemes.map(one => one.contributionOre),
  )
  const made: Programme = {
    ...like,
    year,
    potOre: kroner(pot),
    appropriation: { status: 'adopted', source: illustration },
    schemes: like.schemes.map((one, i) => ({ ...one, contributionOre: kroner(shares[i]!) })),
    municipalities: municipalities.map(({ id, number, name }) => ({ id, number, name, region: vidda.short })),
  }
  const value = (indicator: string, one: Place): string => {
    const figures: Record<string, number> = {
      'children-0-24': one.children,
      population: one.population,
      'immigrant-share': 4,
      refugees: Math.round(one.population / 160),
      'cost-of-c': 700_000,
      'years-with-c': 0,
    }
    return String(figures[indicator] ?? one.children * 150)
  }
  const wanted = [...referencesOfProgramme(made), { indicator: 'children-0-24', lag: 0 }]
  const seen = new Set<string>()
  const facts = municipalities.flatMap(one =>
    wanted.flatMap(({ indicator, lag }): Fact[] => {
      const key = `${one.id} ${indicator} ${year - lag}`
      if (seen.has(key)) return []
      seen.add(key)
      return [
        {
          municipality: one.id,
          indicator,
          year: year - lag,
          value: value(indicator, one),
          source: illustration,
          date: `${year - lag}-01-01`,
          illustrative: true,
        },
      ]
    }),
  )
  return { programme: made, facts }
}
