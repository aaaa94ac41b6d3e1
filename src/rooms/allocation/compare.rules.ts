import { canonicalJson } from '../../core/digest.ts'
import type { Ore } from '../../core/ore.ts'
import type { Fact, Programme, Run } from '../calculation/index.ts'
import { factKey } from '../calculation/index.ts'

type Made = { input: { programme: Programme; facts: readonly Fact[] }; run: Run }

/** What one run gives beside another, and what in their inputs differs: what moved and why. */
export type Comparison = {
  awards: { municipality: string; beforeOre: Ore; afterOre: Ore }[]
  facts: { before: Fact | undefined; after: Fact | undefined }[]
  rules: { scheme: string; before: string | undefined; after: string | undefined }[]
  /** Municipalities that are in one only. */
  pilots: string[]
  restKey: boolean
}

/** Only what differs is listed; municipalities in the order of the later run, then those that it has not. */
export function compareRuns(before: Made, after: Made): Comparison {
  const awardsOf = ({ run }: Made) => new Map(run.lines.map(line => [line.municipality, line.awardOre]))
  const [old, now] = [awardsOf(before), awardsOf(after)]
  const all = [...new Set([...now.keys(), ...old.keys()])]
  const awards = all.map(municipality => ({
    municipality,
    beforeOre: old.get(municipality) ?? 0n,
    afterOre: now.get(municipality) ?? 0n,
  }))
  return {
    awards: awards.filter(one => one.beforeOre !== one.afterOre),
    facts: differing(factsOf(before), factsOf(after), fact => fact.value).map(([, a, b]) => ({
      before: a,
      after: b,
    })),
    rules: differing(rulesOf(before), rulesOf(after), rule => canonicalJson(rule)).map(([scheme, a, b]) => ({
      scheme,
      before: a?.version,
      after: b?.version,
    })),
    pilots: all.filter(one => old.has(one) !== now.has(one)),
    restKey: canonicalJson(before.input.programme.restKey) !== canonicalJson(after.input.programme.restKey),
  }
}

const factsOf = ({ input }: Made) =>
  new Map(input.facts.map(fact => [factKey(fact.municipality, fact.indicator, fact.year), fact]))
const rulesOf = ({ input }: Made) => new Map(input.programme.schemes.map(({ id, rule }) => [id, rule]))

function differing<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  what: (one: T) => string,
): [string, T | undefined, T | undefined][] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort()
  return keys.flatMap((key): [string, T | undefined, T | undefined][] => {
    const [a, b] = [before.get(key), after.get(key)]
    return a && b && what(a) === what(b) ? [] : [[key, a, b]]
  })
}
