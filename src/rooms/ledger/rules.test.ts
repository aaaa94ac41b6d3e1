import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOre } from '../../core/ore.ts'
import type { Layer } from './model.ts'
import { take, totalOf, vectorOf } from './rules.ts'

const vectors = fc
  .array(fc.bigInt({ min: 1n, max: 900_000_000n }), { minLength: 1, maxLength: 8 })
  .map(parts => vectorOf(parts.map((ore, i) => ({ source: `s${i}`, ore }))))

const histories = fc.record({
  vectors: fc.array(vectors, { minLength: 1, maxLength: 4 }),
  cuts: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 25 }),
})

test('R-48 origin is exact for each payment and exact when the layers are spent, over 10 000 random histories', () => {
  fc.assert(
    fc.property(histories, ({ vectors, cuts }) => {
      const layers: Layer[] = vectors.map((vector, i) => ({
        layer: i + 1,
        amount: totalOf(vector),
        spent: 0n,
        vector,
      }))
      const whole = sumOre(layers.map(layer => layer.amount))
      const scale = BigInt(cuts.reduce((a, b) => a + b, 0))
      const payments = cuts.map(cut => (whole * BigInt(cut)) / scale).filter(ore => ore > 0n)
      payments.push(whole - sumOre(payments))
      const bySource = new Map<string, bigint>()
      for (const ore of payments.filter(one => one > 0n)) {
        const taken = take(layers, ore)!
        expect(sumOre(taken.map(one => totalOf(one.parts)))).toBe(ore)
        for (const { layer, parts } of taken) {
          layers[layer - 1]!.spent += totalOf(parts)
          for (const part of parts) {
            if (part.ore < 0n) throw new Error('negative part')
            bySource.set(`${layer}${part.source}`, (bySource.get(`${layer}${part.source}`) ?? 0n) + part.ore)
          }
        }
      }
      for (const { layer, vector } of layers)
        for (const { source, ore } of vector) expect(bySource.get(`${layer}${source}`)).toBe(ore)
      expect(take(layers, 1n)).toBeNull()
    }),
    { numRuns: 10_000 },
  )
})

test('money leaves the oldest layer first', () => {
  const layers: Layer[] = [
    { layer: 2, amount: 100n, spent: 0n, vector: [{ source: 'b', ore: 100n }] },
    { layer: 1, amount: 100n, spent: 40n, vector: [{ source: 'a', ore: 100n }] },
  ]
  expect(take(layers, 70n)).toEqual([
    { layer: 1, parts: [{ source: 'a', ore: 60n }] },
    { layer: 2, parts: [{ source: 'b', ore: 10n }] },
  ])
})
