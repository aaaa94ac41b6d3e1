import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Case, someCase, withContributions } from '../../../test/support/random-programme.ts'
import { sumOre } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import type { Part, Run, Scheme } from './model.ts'
import { allocate } from './rules.ts'

/** Each property is tried on this many random programmes; every rule kind is in them, and every reach of the pot. */
const numRuns = 10_000

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
      const { schemes, lines } = result.value
      return (
        potOre >= guaranteeOre &&
        lines.every(line => line.awardOre >= line.guaranteeOre) &&
        schemes.every(({ would, could }) => would.every((w, i) => 0 <= w && w <= could[i]!)) &&
        schemes.every(({ would, could }) => [...would, ...could].every(one => one % 100 === 0))
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
      others: programme.others.toReversed(),
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
