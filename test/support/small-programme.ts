import { kroner } from '../../src/core/ore.ts'
import type { Fact, Programme, Rule, Scheme } from '../../src/rooms/calculation/index.ts'
import { programmeSchema } from '../../src/rooms/calculation/model.ts'

// A programme of a few schemes and municipalities, for tests that reckon with figures of their own.

export const dated = { version: '1', source: 'Regelverk', validFrom: '2020-01-01' }
export const fact = (municipality: string, indicator: string, value: string, year = 2020): Fact => ({
  municipality,
  indicator,
  year,
  value,
  source: 'Eksempel',
  date: '2020-01-01',
  illustrative: true,
})
export const scheme = (id: string, contribution: number, rule: object): Scheme => ({
  id,
  name: `Ordning ${id}`,
  directorate: `Direktorat ${id}`,
  ministry: `Departement ${id}`,
  post: '226.64',
  contributionOre: kroner(contribution),
  rule: rule as Rule,
})
export const programme = (schemes: Scheme[], names: string[], more: Partial<Programme> = {}): Programme =>
  programmeSchema.parse({
    id: 'eksempel',
    name: 'Eksempel',
    year: 2020,
    illustrative: true,
    potOre: schemes.reduce((sum, one) => sum + one.contributionOre, 0n),
    appropriation: { status: 'adopted', source: 'Eksempel' },
    schemes,
    municipalities: names.map((name, i) => ({ id: name, number: `${1001 + i}`, name, region: 'Øst' })),
    ...more,
  })
