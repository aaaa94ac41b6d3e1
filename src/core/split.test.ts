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
