import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOre } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import type { Fact, Part, Programme, Rule, Run, Scheme } from './model.ts'
import { allocate, referencesOfProgramme } from './rules.ts'

/** Each property is tried on this many random programmes; every rule kind is in them, and every reach of the pot. */
const numRuns = 10_000

type Random = (below: number) => number

/** A small generator of our own (mulberry32): thousands of whole programmes are made from one number each. */
function random(seed: number): Random {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const pick = <T>(next: Random, list: readonly T[]): T => list[next(list.length)]!
const ore = (next: Random, most: number) => BigInt(next(most))
const standIns = ['smallest', 'own', 'medianOfEligible'] as const

function someRule(next: Random, kind: Rule['kind'], scheme: string): Rule {
  const dated = { version: '1', source: 'Tilfeldig', validFrom: '2020-01-01' }
  const running = { indicator: `${scheme}.running`, lag: 0 }
  const common = next(3) === 0 ? { ...dated, running } : dated
  const unit = { indicator: pick(next, ['children', 'refugees']), lag: next(2) }
  const refugees = { indicator: 'refugees', lag: 0, atLeast: `${next(150)}` }
  const share = { indicator: 'share', lag: 1, atLeast: `${next(9)}.5` }
  switch (kind) {
    case 'capOverYears': {
      const perYearOre = Array.from({ length: 1 + next(3) }, () => ore(next, 2e7))
      const cost = next(2) ? { cost: { indicator: `${scheme}.cost`, lag: 0 } } : {}
      return { kind, ...common, perYearOre, yearsReceived: { indicator: `${scheme}.had`, lag: 0 }, ...cost }
    }
    case 'perUnit':
      return { kind, ...common, perUnitOre: ore(next, 90_000), unit }
    case 'threshold': {
      const gates = next(2) ? [refugees] : [share, refugees]
      return { kind, ...common, gates, perUnitOre: ore(next, 600_000), unit, standIn: pick(next, standIns) }
    }
    case 'bands': {
      const amounts = [0, 3_000 + next(9_000), 20_000 + next(9_000)]
      const list = amounts.map(from => ({ from, amountOre: next(4) ? ore(next, 4e7) : 0n }))
      return { kind, ...common, population: { indicator: 'children', lag: 0 }, bands: list }
    }
    case 'meanOfYears':
      return {
        kind,
        ...common,
        grants: `${scheme}.grants`,
        years: 1 + next(4),
        standIn: pick(next, standIns),
      }
    case 'competitive': {
      const amount = pick(next, ['typical', 'expected'] as const)
      return { kind, ...dated, running, typicalOre: ore(next, 1e8), amount, chance: `0.${next(10)}` }
    }
  }
}

const allKinds = ['capOverYears', 'perUnit', 'threshold', 'bands', 'meanOfYears', 'competitive'] as const

function someValue(next: Random, indicator: string): string {
  if (indicator.endsWith('.had')) return `${next(5)}`
  if (indicator.endsWith('.running') || indicator.endsWith('.grants')) return next(2) ? '0' : `${next(9e5)}.5`
  if (indicator.endsWith('.cost')) return `${next(400_000)}`
  if (indicator === 'share') return `${next(10)}.${next(10)}`
  return `${next(indicator === 'refugees' ? 250 : 40_000)}`
}

const withContributions = (programme: Programme, contributionsOre: bigint[]): Programme => ({
  ...programme,
  potOre: sumOre(contributionsOre),
  schemes: programme.schemes.map((scheme, i) => ({ ...scheme, contributionOre: contributionsOre[i]! })),
})

/** A programme with its facts, and where its guarantees and its bases end. */
type Case = { programme: Programme; facts: Fact[]; rich: Run }

function someCase([seed, municipalities, schemes]: [number, number, number]): Case {
  const next = random(seed)
  const first = next(allKinds.length)
  const base: Programme = {
    id: 'p',
    name: 'Program',
    year: 2020,
    illustrative: true,
    potOre: 0n,
    appropriation: { status: 'proposed', source: 'Tilfeldig' },
    guarantee: next(4) ? 'would' : 'could',
    restKey: pick(next, [null, 'basis', 'equal', { indicator: 'children', lag: 0 }] as const),
    indicators: {},
    schemes: Array.from({ length: schemes }, (_, i) => ({
      id: `s${i}`,
      name: `S${i}`,
      directorate: 'D',
      ministry: 'M',
      post: '1.60',
      contributionOre: 0n,
      rule: someRule(next, allKinds[(first + i) % allKinds.length]!, `s${i}`),
    })),
    municipalities: Array.from({ length: municipalities }, (_, i) => ({
      id: `m${i}`,
      number: `${9999 - i * 7}`,
      name: `M${i}`,
      region: 'R',
    })),
  }
  const facts = base.municipalities.flatMap(({ id }) =>
    referencesOfProgramme(base).map(({ indicator, lag }) => ({
      municipality: id,
      indicator,
      year: 2020 - lag,
      value: someValue(next, indicator),
      source: 'Tilfeldig',
      date: '2020-01-01',
      illustrative: true,
    })),
  )
  const plenty = base.schemes.map(() => 10n ** 13n)
  const rich = expectOk(allocate({ ...withContributions(base, plenty), restKey: null }, facts))
  return { programme: withContributions(base, someContributions(next, rich, schemes)), facts, rich }
}

/** A pot below the guarantees, between guarantees and bases, or above the bases, put together at random. */
function someContributions(next: Random, { guaranteeOre, basisOre }: Run, schemes: number): bigint[] {
  const reach = next(6)
  const [fromOre, toOre] =
    reach === 0
      ? [0n, guaranteeOre]
      : reach < 4
        ? [guaranteeOre, basisOre]
        : [basisOre, basisOre * 2n + 10_000n]
  const parts = Array.from({ length: schemes }, () => BigInt(next(5)))
  const potKroner = (fromOre + ((toOre - fromOre) * BigInt(next(1001))) / 1000n) / 100n
  const kroner = parts.map(part => (potKroner * part) / BigInt(5 * schemes))
  kroner[next(schemes)]! += potKroner - sumOre(kroner)
  return kroner.map(one => one * 100n)
}

const cases = fc
  .tuple(fc.nat({ max: 2 ** 32 - 1 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(someCase)

const each = (check: (one: Case) => boolean | undefined): void =>
  fc.assert(fc.property(cases, check), { numRuns })

const onRuns = (check: (run: Run, one: Case) => boolean | undefined): void =>
  each(one => {
    const result = allocate(one.programme, one.facts)
    return result.ok ? check(result.value, one) : undefined
  })

test('the random programmes reach the basis, the fraction and the shortfall, with and without a rest', () => {
  const seen: Record<string, number> = {}
  for (let seed = 0; seed < 2_000; seed++) {
    const { programme, facts } = someCase([seed, 1 + (seed % 6), 1 + (seed % 5)])
    const result = allocate(programme, facts)
    const reach = result.ok ? result.value.reached.kind : result.refusal.code
    seen[reach] = (seen[reach] ?? 0) + 1
    if (result.ok && result.value.undistributedOre > 0n) seen.rest = (seen.rest ?? 0) + 1
  }
  for (const reach of ['basis', 'fraction', 'shortfall', 'rest']) expect(seen[reach]).toBeGreaterThan(100)
  expect(Object.keys(seen).sort()).toEqual(['basis', 'fraction', 'rest', 'restKeyEmpty', 'shortfall'])
})

test('R-43 R-48 awards sum to the pot; origin rows sum to awards, columns to contributions, in the pot’s own mix', () => {
  onRuns((run, { programme }) => {
    const rows = [...run.lines.map(line => line.parts), run.undistributedParts]
    const totals = [...run.lines.map(line => line.awardOre), run.undistributedOre]
    const { schemes, potOre } = programme
    return (
      sumOre(totals) === potOre &&
      totals.every(total => total % 100n === 0n) &&
      rows.every((row, i) => sumOre(row.map(part => part.amountOre)) === totals[i]) &&
      rows.every((row, i) => row.every((part, s) => isNearShare(part, totals[i]!, schemes[s]!, potOre))) &&
      schemes.every((scheme, s) => sumOre(rows.map(row => row[s]!.amountOre)) === scheme.contributionOre)
    )
  })
})

/** Never negative, and less than three kroner from the award's exact share: two roundings of under 1.5 kroner. */
function isNearShare(
  { scheme, amountOre }: Part,
  awardOre: bigint,
  { id, contributionOre }: Scheme,
  potOre: bigint,
) {
  const strays = amountOre * potOre - awardOre * contributionOre
  return scheme === id && amountOre >= 0n && (strays < 0n ? -strays : strays) <= 300n * potOre
}

test('R-44 R-45 U is never below W, nobody gets less than its guarantee, or the shortfall is told right', () => {
  each(({ programme, facts, rich }) => {
    const result = allocate(programme, facts)
    const { guaranteeOre } = rich
    const { potOre } = programme
    if (result.ok) {
      const { cells, lines } = result.value
      return (
        potOre >= guaranteeOre &&
        lines.every(line => line.awardOre >= line.guaranteeOre) &&
        cells.every(({ would, could }) => could.amountOre >= would.amountOre && would.amountOre >= 0n) &&
        cells.every(({ would, could }) => (would.amountOre + could.amountOre) % 100n === 0n)
      )
    }
    const { code, shortfall } = result.refusal
    if (code === 'restKeyEmpty') return rich.basisOre === 0n && potOre > 0n
    return (
      shortfall !== undefined &&
      potOre < guaranteeOre &&
      shortfall.missingOre === guaranteeOre - potOre &&
      sumOre(shortfall.schemes.map(s => s.topUpOre)) === shortfall.missingOre &&
      sumOre(shortfall.schemes.map(s => s.guaranteedOre)) === guaranteeOre &&
      shortfall.schemes.every(s => s.topUpOre <= s.shortOre)
    )
  })
})

test('R-45 a larger pot lowers nobody; nobody is above its basis while another is below, save by a rest with a key', () => {
  onRuns((run, { programme, facts }) => {
    const above = run.lines.some(line => line.deviationOre > 0n)
    const below = run.lines.some(line => line.deviationOre < 0n)
    const explained = run.lines.every(line => line.deviationOre <= line.restOre)
    const keyless = programme.restKey !== null || run.lines.every(line => line.restOre === 0n)
    const reach = run.reached.kind === 'basis' ? !below : !above
    const fair = keyless && explained && !(above && below) && reach
    const more = programme.schemes.map((scheme, i) => scheme.contributionOre + BigInt(1 + i * i) * 100n)
    const larger = allocate(withContributions(programme, more), facts)
    if (!larger.ok) return fair && larger.refusal.code === 'restKeyEmpty'
    return fair && larger.value.lines.every((line, i) => line.awardOre >= run.lines[i]!.awardOre)
  })
})

test('R-44 the order of the input does not matter, and the same input gives the same bytes', () => {
  onRuns((run, { programme, facts }) => {
    const turned = {
      ...programme,
      schemes: programme.schemes.toReversed(),
      municipalities: programme.municipalities.toReversed(),
    }
    const again = expectOk(allocate(turned, facts.toReversed()))
    return bytes(again) === bytes(run)
  })
})

const bytes = (run: Run) =>
  JSON.stringify(run, (_, value) => (typeof value === 'bigint' ? `${value}` : value))

test('R-44 a figure that is missing is named, whichever it is', () => {
  each(({ programme, facts }) => {
    const at = facts.length % 7
    const gone = facts[at]
    if (!gone) return undefined
    const refused = allocate(programme, facts.toSpliced(at, 1))
    if (refused.ok) return false
    const { municipality, indicator, year } = refused.refusal.values
    return municipality === gone.municipality && indicator === gone.indicator && year === gone.year
  })
})
