import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tries } from '../../test/support/tries.ts'
import { largestRemainder, monotoneSplit } from './split.ts'

const sum = (parts: readonly bigint[]) => parts.reduce((a, b) => a + b, 0n)

/** Weights from one krone to the largest budget post, so that neighbours may differ by ten orders of magnitude. */
const skewed = fc
  .tuple(fc.nat({ max: 14 }), fc.nat({ max: 999_999 }))
  .map(([exponent, digits]) => (BigInt(digits) * 10n ** BigInt(exponent)) / 1_000_000n)
const weights = fc.array(skewed, { minLength: 1, maxLength: 30 }).filter(list => sum(list) > 0n)
const total = fc.bigInt({ min: 0n, max: 10n ** 13n })

for (const [name, split] of [
  ['largestRemainder', largestRemainder],
  ['monotoneSplit', monotoneSplit],
] as const) {
  describe(name, () => {
    test('R-43 parts sum to the whole, none is negative and a weight of zero gets nothing', () => {
      fc.assert(
        fc.property(total, weights, (amount, list) => {
          const parts = split(amount, list)
          expect(sum(parts)).toBe(amount)
          for (const [i, part] of parts.entries())
            if (part < 0n || (list[i] === 0n && part > 0n)) return false
          return true
        }),
        { numRuns: tries(10_000) },
      )
    })

    test('a whole that equals the weights gives the weights back', () => {
      fc.assert(
        fc.property(weights, list => {
          expect(split(sum(list), list)).toEqual(list)
        }),
        { numRuns: tries(5_000) },
      )
    })

    test('nothing splits into nothing, whatever the weights', () => {
      expect(split(0n, [])).toEqual([])
      expect(split(0n, [0n, 0n])).toEqual([0n, 0n])
      expect(split(0n, [3n, 4n])).toEqual([0n, 0n])
    })

    test('a negative amount, a negative weight and weights that are all zero are bugs', () => {
      expect(() => split(-1n, [1n])).toThrow(RangeError)
      expect(() => split(1n, [2n, -1n])).toThrow(RangeError)
      expect(() => split(1n, [0n, 0n])).toThrow(RangeError)
      expect(() => split(1n, [])).toThrow(RangeError)
    })
  })
}

test('largestRemainder: a part is the floor of its exact share or one øre more', () => {
  fc.assert(
    fc.property(total, weights, (amount, list) => {
      const whole = sum(list)
      return largestRemainder(amount, list).every((part, i) => {
        const floor = (amount * list[i]!) / whole
        return part === floor || part === floor + 1n
      })
    }),
    { numRuns: tries(10_000) },
  )
})

test('largestRemainder: ties go to the heavier weight, then to the lower index', () => {
  expect(largestRemainder(1n, [1n, 1n])).toEqual([1n, 0n])
  expect(largestRemainder(2n, [1n, 1n, 1n])).toEqual([1n, 1n, 0n])
  expect(largestRemainder(2n, [1n, 3n])).toEqual([0n, 2n])
})

test('monotoneSplit: when the whole grows, no part falls', () => {
  const steps = fc.array(fc.bigInt({ min: 1n, max: 50n }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(total, steps, weights, (start, growth, list) => {
      let whole = start
      let before = monotoneSplit(whole, list)
      for (const more of growth) {
        whole += more
        const after = monotoneSplit(whole, list)
        if (after.some((part, i) => part < before[i]!)) return false
        before = after
      }
      return true
    }),
    { numRuns: tries(10_000) },
  )
})

test('monotoneSplit: øre by øre to the end, no payment is negative', () => {
  const list = [7n, 1n, 19n, 3n, 3n]
  for (let whole = 1n; whole <= 330n; whole++) {
    const before = monotoneSplit(whole - 1n, list)
    const moved = monotoneSplit(whole, list).map((part, i) => part - before[i]!)
    expect(sum(moved)).toBe(1n)
    expect(moved.every(part => part >= 0n)).toBe(true)
  }
})

test('monotoneSplit: a part strays less than 1.5 øre from its exact share, up to 30 skewed weights', () => {
  fc.assert(
    fc.property(total, weights, (amount, list) => {
      const whole = sum(list)
      return monotoneSplit(amount, list).every((part, i) => {
        const strays = part * whole - amount * list[i]!
        return 2n * (strays < 0n ? -strays : strays) < 3n * whole
      })
    }),
    { numRuns: tries(20_000) },
  )
})

/** The definition, step by step: the two lightest are joined, the lowest index first among equals, and so on. */
function byDefinition(amount: bigint, list: readonly bigint[]): bigint[] {
  type Group = { weight: bigint; first: number; share: (part: bigint) => void }
  const parts = list.map(() => 0n)
  let groups: Group[] = list.flatMap((weight, first) =>
    weight > 0n
      ? [
          {
            weight,
            first,
            share: (part: bigint) => {
              parts[first] = part
            },
          },
        ]
      : [],
  )
  const isBefore = (a: Group, b: Group) => a.weight < b.weight || (a.weight === b.weight && a.first < b.first)
  const lightest = () => {
    const found = groups.reduce((best, one) => (isBefore(one, best) ? one : best))
    groups = groups.filter(one => one !== found)
    return found
  }
  while (groups.length > 1) {
    const [a, b] = [lightest(), lightest()]
    const weight = a.weight + b.weight
    const share = (part: bigint) => {
      const [whole, rest] = [(part * a.weight) / weight, (part * a.weight) % weight]
      const light = 2n * rest >= weight ? whole + 1n : whole
      a.share(light)
      b.share(part - light)
    }
    groups.push({ weight, first: Math.min(a.first, b.first), share })
  }
  if (amount > 0n) groups[0]!.share(amount)
  return parts
}

test('R-43 monotoneSplit is two-way roundings down the Huffman tree, also among equal weights', () => {
  const few = fc
    .array(fc.bigInt({ min: 0n, max: 4n }), { minLength: 1, maxLength: 9 })
    .filter(list => sum(list) > 0n)
  fc.assert(
    fc.property(fc.oneof(weights, few), fc.oneof(total, fc.bigInt({ min: 0n, max: 40n })), (list, amount) => {
      expect(monotoneSplit(amount, list)).toEqual(byDefinition(amount, list))
    }),
    { numRuns: Math.max(tries(10_000), 200) },
  )
})

test('largestRemainder breaks ties by weight, then by index', () => {
  expect(largestRemainder(1n, [1n, 1n])).toEqual([1n, 0n])
  expect(largestRemainder(1n, [1n, 1n, 2n])).toEqual([0n, 0n, 1n])
  expect(largestRemainder(2n, [1n, 3n])).toEqual([0n, 2n])
  expect(largestRemainder(4n, [3n, 1n, 4n])).toEqual([2n, 0n, 2n])
})

test('what cannot be split says why', () => {
  expect(() => monotoneSplit(-1n, [1n])).toThrow('a negative amount cannot be split')
  expect(() => monotoneSplit(1n, [2n, -1n])).toThrow('a weight cannot be negative')
  expect(() => monotoneSplit(1n, [0n])).toThrow('weights that are all zero')
})
