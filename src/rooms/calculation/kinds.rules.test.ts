import { expect, test } from 'vitest'
import { kroner } from '../../core/ore.ts'
import { type FactTable, tabulate } from './figures.rules.ts'
import { type Fact, type Rule, ruleSchema } from './model.ts'
import { figuresOf } from './quantity.rules.ts'
import { assess } from './scheme.rules.ts'

const dated = { version: '1', source: 'Regelverk', validFrom: '2020-01-01' }
const rule = ({ running, ...amount }: Record<string, unknown>): Rule =>
  ruleSchema.parse({ ...dated, running, amount })

/** W and U in kroner for municipalities a, b, c ..., whose figures are given as one object each. */
function amounts(of: Rule, figures: Record<string, string>[]): [number, number][] {
  const { would, could } = assess(of, figuresOf(tableOf(figures)))
  return figures.map((_, i) => [would[i]! / 100, could[i]! / 100])
}

function tableOf(figures: Record<string, string>[]): FactTable {
  const recipients = figures.map((_, i) => ({
    id: `m${i}`,
    number: `${1001 + i}`,
    name: `M${i}`,
    region: 'Øst',
  }))
  const facts = figures.flatMap((row, i) =>
    Object.entries(row).map(([name, value]): Fact => {
      const [indicator, lag] = name.split('-') as [string, string | undefined]
      const about = { municipality: `m${i}`, indicator, year: 2020 - Number(lag ?? 0), value }
      return { ...about, source: 'Eksempel', date: '2020-01-01', illustrative: true }
    }),
  )
  return tabulate(recipients, 2020, facts) as FactTable
}

test('R-44 perUnit pays øre per unit and rounds once, up to the next whole krone', () => {
  const pupils = rule({ kind: 'perUnit', perUnitOre: 27_907n, unit: { indicator: 'pupils' } })
  expect(amounts(pupils, [{ pupils: '100' }, { pupils: '3' }, { pupils: '0' }])).toEqual([
    [27_907, 27_907],
    [838, 838],
    [0, 0],
  ])
})

test('R-44 capOverYears pays its years, then nothing; assumed passed, it counts as a first year', () => {
  const capped = rule({
    kind: 'capOverYears',
    perYearOre: [kroner(1_000_000), kroner(1_000_000), kroner(500_000)],
    yearsReceived: { indicator: 'had' },
  })
  expect(amounts(capped, [{ had: '0' }, { had: '2' }, { had: '3' }, { had: '5' }])).toEqual([
    [1_000_000, 1_000_000],
    [500_000, 500_000],
    [0, 1_000_000],
    [0, 1_000_000],
  ])
  const ofCost = rule({ ...capped.amount, cost: { indicator: 'cost' } })
  expect(
    amounts(ofCost, [
      { had: '0', cost: '640000.50' },
      { had: '4', cost: '2000000' },
    ]),
  ).toEqual([
    [640_001, 640_001],
    [0, 1_000_000],
  ])
})

test('R-44 gate: the value that stands in is the smallest that qualifies, its own, or the median of the eligible', () => {
  const per = (standIn?: string) =>
    rule({
      kind: 'gate',
      when: { figure: { indicator: 'n' }, atLeast: '100' },
      pays: { kind: 'perUnit', perUnitOre: kroner(1_000), unit: { indicator: 'n' } },
      ...(standIn ? { standIn } : {}),
    })
  const figures = [{ n: '60' }, { n: '100' }, { n: '200' }, { n: '99.9' }]
  expect(amounts(per(), figures)[0]).toEqual([0, 100_000])
  expect(amounts(per('own'), figures)[0]).toEqual([0, 60_000])
  expect(amounts(per('medianOfEligible'), figures)).toEqual([
    [0, 150_000],
    [100_000, 100_000],
    [200_000, 200_000],
    [0, 150_000],
  ])
  expect(amounts(per('medianOfEligible'), [{ n: '60' }])).toEqual([[0, 100_000]])
})

test('R-44 gate: one of several gates is enough, and where the amount hangs on another fact its own is used', () => {
  const either = rule({
    kind: 'gate',
    when: {
      any: [
        { figure: { indicator: 'share' }, atLeast: '5' },
        { figure: { indicator: 'persons' }, atLeast: '100' },
      ],
    },
    pays: { kind: 'perUnit', perUnitOre: kroner(10), unit: { indicator: 'children' } },
  })
  expect(
    amounts(either, [
      { share: '5.0', persons: '3', children: '700' },
      { share: '4.9', persons: '100', children: '700' },
      { share: '4.9', persons: '99', children: '700' },
    ]),
  ).toEqual([
    [7_000, 7_000],
    [7_000, 7_000],
    [0, 7_000],
  ])
})

test('R-44 bands: from and including; a band of nothing is the gate, and the smallest paying amount stands in', () => {
  const banded = rule({
    kind: 'bands',
    figure: { indicator: 'people' },
    bands: [
      { from: 0, amountOre: kroner(300_000) },
      { from: 5_000, amountOre: kroner(200_000) },
      { from: 50_000, amountOre: 0n },
    ],
  })
  expect(amounts(banded, [{ people: '4999' }, { people: '5000' }, { people: '50000' }])).toEqual([
    [300_000, 300_000],
    [200_000, 200_000],
    [0, 200_000],
  ])
})

test('R-44 meanOfYears: the mean of earlier years; who never had any gets the stand-in', () => {
  const mean = (standIn?: string) =>
    rule({ kind: 'meanOfYears', grants: 'g', years: 3, ...(standIn ? { standIn } : {}) })
  const figures = [
    { 'g-1': '100', 'g-2': '200', 'g-3': '201' },
    { 'g-1': '0', 'g-2': '0', 'g-3': '0' },
    { 'g-1': '900', 'g-2': '0', 'g-3': '0' },
  ]
  expect(amounts(mean(), figures)).toEqual([
    [167, 167],
    [0, 167],
    [300, 300],
  ])
  expect(amounts(mean('own'), figures)[1]).toEqual([0, 0])
  expect(amounts(mean('medianOfEligible'), figures)[1]).toEqual([0, 234])
})

test('R-44 competitive: a running grant is what it would have got; else the typical or the expected amount', () => {
  const won = { kind: 'competitive', running: { indicator: 'running' }, typicalOre: kroner(800_000) }
  const figures = [{ running: '0' }, { running: '900000' }, { running: '200000' }]
  expect(amounts(rule(won), figures)).toEqual([
    [0, 800_000],
    [900_000, 900_000],
    [200_000, 800_000],
  ])
  expect(amounts(rule({ ...won, amount: 'expected', chance: '0.3' }), figures)).toEqual([
    [0, 240_000],
    [900_000, 900_000],
    [200_000, 240_000],
  ])
})

test('R-44 a running grant goes before the formula, and what it could have got is never below it', () => {
  const children = rule({
    kind: 'perUnit',
    perUnitOre: 10_000n,
    unit: { indicator: 'n' },
    running: { indicator: 'running' },
  })
  expect(
    amounts(children, [
      { n: '10', running: '0' },
      { n: '10', running: '700' },
      { n: '10', running: '1500.10' },
    ]),
  ).toEqual([
    [1_000, 1_000],
    [700, 1_000],
    [1_501, 1_501],
  ])
})

test('R-44 a rule that cannot be carried out is refused where it is read', () => {
  const refused = (amount: object) => ruleSchema.safeParse({ ...dated, amount }).success
  const figure = { indicator: 'p' }
  expect(refused({ kind: 'bands', figure, bands: [{ from: 10, amountOre: 1n }] })).toBe(false)
  expect(refused({ kind: 'bands', figure, bands: [] })).toBe(false)
  const expected = { kind: 'competitive', typicalOre: 1n, amount: 'expected' }
  expect(refused(expected)).toBe(false)
  expect(refused({ ...expected, chance: '1.1' })).toBe(false)
  expect(refused({ ...expected, chance: '1' })).toBe(true)
  expect(refused({ kind: 'perUnit', unit: figure, perUnitOre: -1n })).toBe(false)
  expect(refused({ kind: 'lottery' })).toBe(false)
})
