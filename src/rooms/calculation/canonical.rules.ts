import { canonicalJson, sha256 } from '../../core/digest.ts'
import { byText } from './figures.rules.ts'
import type { Fact, Programme } from './model.ts'

/** Municipalities by number, schemes by id: the order of every run, whatever order the input came in. */
export function canonicalProgramme(programme: Programme): Programme {
  return {
    ...programme,
    schemes: [...programme.schemes].sort((a, b) => byText(a.id, b.id)),
    municipalities: [...programme.municipalities].sort((a, b) => byText(a.number, b.number)),
    others: [...programme.others].sort((a, b) => byText(a.number, b.number)),
  }
}

export const factKey = (municipality: string, indicator: string, year: number): string =>
  `${municipality}\t${indicator}\t${year}`

const canonicalFacts = (facts: readonly Fact[]): Fact[] => {
  const keyed = facts.map(fact => ({ fact, key: factKey(fact.municipality, fact.indicator, fact.year) }))
  return keyed.sort((a, b) => byText(a.key, b.key)).map(({ fact }) => fact)
}

/**
 * Raised when a rule kind or the distribution changes, so that an old hash never stands for a new calculation. Before the
 * fourth a quotient was rounded to nine decimals; a programme that divides nothing is reckoned alike by both, and keeps
 * the hash that it has. Runs of the third are made again by it.
 */
export type Engine = '3' | '4'

/** The engine that a run with this hash was made by. */
export const engineOfRun = (programme: Programme, facts: readonly Fact[], hash: string): Engine =>
  divides(programme.schemes) && inputHash(programme, facts, '3') === hash ? '3' : '4'

const divides = (value: unknown): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (('kind' in value && value.kind === 'ratio') || Object.values(value).some(divides))

/** SHA-256 of the engine's version, the programme and the facts, in hexadecimal; the input's order does not matter. */
export function inputHash(programme: Programme, facts: readonly Fact[], by: Engine = '4'): string {
  const engine = divides(programme.schemes) ? by : '3'
  const rows = canonicalFacts(facts).map(fact => [
    fact.municipality,
    fact.indicator,
    fact.year,
    fact.value,
    fact.source,
    fact.date,
    fact.illustrative,
    ...(fact.carriedFrom ? [fact.carriedFrom] : []),
  ])
  const { letter, ...calculated } = canonicalProgramme(programme)
  return sha256(canonicalJson({ engine, programme: calculated, facts: rows }))
}
