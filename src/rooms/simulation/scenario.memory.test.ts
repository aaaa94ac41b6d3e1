import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { kroner } from '../../core/ore.ts'
import { type Fact, programmeSchema, ruleSchema } from '../calculation/index.ts'
import type { Base, Change } from './scenario.model.ts'
import { simulate } from './scenario.rules.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
const heap = () => {
  collect()
  return process.memoryUsage().heapUsed
}

const year = 2026
const norway = Array.from({ length: 357 }, (_, i) => ({
  id: `m-${i}`,
  number: String(1000 + i),
  name: `Kommune ${i}`,
  region: 'R',
  office: 'o',
  fictional: true,
}))
const programme = programmeSchema.parse({
  id: 'x',
  name: 'X',
  year,
  illustrative: true,
  potOre: kroner(30_000_000_000),
  appropriation: { status: 'proposed', source: 'Oppdiktet' },
  restKey: 'basis',
  schemes: Array.from({ length: 30 }, (_, i) => ({
    ...{ id: `s-${i}`, name: `S ${i}`, directorate: 'D', ministry: 'M', post: '1.1' },
    contributionOre: kroner(1_000_000_000),
    rule: ruleSchema.parse({
      ...{ version: '1', source: 'Oppdiktet', validFrom: '2026-01-01' },
      amount: { kind: 'perUnit', perUnitOre: kroner(100 + i), unit: { indicator: 'children' } },
    }),
  })),
  municipalities: norway.map(({ office, fictional, ...one }) => one),
})
const facts = norway.map(
  ({ id }, i): Fact => ({
    municipality: id,
    indicator: 'children',
    year,
    value: String(100 + 37 * i),
    source: 'Oppdiktet',
    date: '2026-01-01',
    illustrative: true,
  }),
)
const base: Base = {
  programme,
  facts,
  today: null,
  todayUndistributedOre: 0n,
  pool: new Map(),
  versions: new Map(),
  norway,
}

test('R-88 a thousand scenarios of 30 schemes and 357 municipalities take no more memory at 900 than at 500', () => {
  function* variants(): Generator<Change[]> {
    for (let i = 0; i < 1000; i++)
      yield [
        { kind: 'scaleRule', scheme: `s-${i % 30}`, percent: String(10 + (i % 900)) },
        { kind: 'pot', potOre: kroner(20_000_000_000 + i * 1_000_000) },
      ]
  }
  const heaps: number[] = []
  let made = 0
  for (const one of simulate(base, variants())) {
    if (!one.ok) throw new Error(one.refusal.code)
    made++
    // As many rules as are kept have been scaled by then.
    if (made === 500 || made === 900) heaps.push(heap())
  }
  expect(made).toBe(1000)
  expect(heaps[1]! / heaps[0]!).toBeLessThan(1.15)
})
