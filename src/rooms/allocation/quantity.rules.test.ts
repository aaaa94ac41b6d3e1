import { expect, test } from 'vitest'
import { assessed, ruleOf as rule } from '../../../test/support/assessed.ts'

const n = { indicator: 'n' }

test('R-44 a figure that a gate has moved is not called the municipality’s own by a gate inside it', () => {
  const inner = {
    kind: 'gate',
    when: {
      all: [
        { figure: n, atLeast: '50' },
        { figure: { indicator: 'm' }, atLeast: '5' },
      ],
    },
    pays: { kind: 'perUnit', perUnitOre: 100n, unit: n },
  }
  const outer = rule({ kind: 'gate', when: { figure: n, atLeast: '100' }, pays: inner })
  const made = assessed(outer, [{ n: '20', m: '0' }])
  const { amountOre, steps } = made.explain(0).could
  expect(amountOre).toBe(10_000n)
  expect(steps.filter(step => step.kind === 'standIn')).toEqual([
    { kind: 'standIn', standIn: 'smallest', indicator: 'n', value: '100', eligible: 0 },
  ])
})

test('R-44 the stand-in of two requirements on one figure is the strictest of all, and the mildest of any', () => {
  const of = (when: object) =>
    assessed(rule({ kind: 'gate', when, pays: { kind: 'perUnit', perUnitOre: 100n, unit: n } }), [
      { n: '20', m: '0' },
      { n: '500', m: '0' },
    ]).could
  const m = { figure: { indicator: 'm' }, atLeast: '1' }
  const [low, lower] = [
    { figure: n, atLeast: '100' },
    { figure: n, atLeast: '50' },
  ]
  const [high, higher] = [
    { figure: n, atMost: '200' },
    { figure: n, atMost: '300' },
  ]
  expect(of({ all: [low, lower, m] })).toEqual([100, 500])
  expect(of({ all: [lower, low, m] })).toEqual([100, 500])
  expect(of({ any: [{ all: [low, m] }, { all: [lower, m] }] })).toEqual([50, 500])
  expect(of({ any: [{ all: [lower, m] }, { all: [low, m] }] })).toEqual([50, 500])
  expect(of({ all: [high, higher, m] })).toEqual([20, 200])
  expect(of({ all: [higher, high, m] })).toEqual([20, 200])
  expect(of({ any: [{ all: [high, m] }, { all: [higher, m] }] })).toEqual([20, 300])
  expect(of({ any: [{ all: [higher, m] }, { all: [high, m] }] })).toEqual([20, 300])
  expect(of({ all: [{ figure: n, atLeast: '100', atMost: '200' }, m] })).toEqual([100, 200])
})

test('R-44 a figure that stands in says which it is, and how many it is the median of', () => {
  const of = (standIn: string) =>
    assessed(
      rule({
        kind: 'gate',
        when: { figure: n, atLeast: '100' },
        pays: { kind: 'perUnit', perUnitOre: 100n, unit: n },
        standIn,
      }),
      [{ n: '20' }, { n: '100' }, { n: '300' }],
    )
  const step = (standIn: string, i = 0) =>
    of(standIn)
      .explain(i)
      .could.steps.find(one => one.kind === 'standIn')
  expect(step('smallest')).toMatchObject({ standIn: 'smallest', value: '100' })
  expect(step('medianOfEligible')).toMatchObject({ standIn: 'medianOfEligible', value: '200', eligible: 2 })
  expect(step('own')).toMatchObject({ standIn: 'own', value: '20' })
  expect(step('smallest', 1)).toBeUndefined()
})

test('R-44 a stand-in replaces the figures that fail their own test, and keeps those that meet it', () => {
  const m = { indicator: 'm' }
  const of = (standIn: string, when: object) =>
    assessed(rule({ kind: 'gate', when, pays: { kind: 'perUnit', perUnitOre: 100n, unit: n }, standIn }), [
      { n: '150', m: '0' },
      { n: '20', m: '0' },
      { n: '400', m: '9' },
      { n: '600', m: '9' },
    ])
  const both = {
    all: [
      { figure: n, atLeast: '100' },
      { figure: m, atLeast: '5' },
    ],
  }
  // The first fails only by m: its own 150 is kept. The second fails by n too: the median of 400 and 600 stands in.
  const made = of('medianOfEligible', both)
  expect(made.could).toEqual([150, 500, 400, 600])
  const told = (i: number, indicator: string) =>
    made.explain(i).could.steps.find(step => step.kind === 'standIn' && step.indicator === indicator)
  expect(told(0, 'n')).toMatchObject({ standIn: 'own', value: '150' })
  expect(told(1, 'n')).toMatchObject({ standIn: 'medianOfEligible', value: '500', eligible: 2 })
  expect(of('smallest', both).could).toEqual([150, 100, 400, 600])
  const range = {
    all: [
      { figure: n, atLeast: '100', atMost: '450' },
      { figure: m, atLeast: '5' },
    ],
  }
  expect(of('medianOfEligible', range).could).toEqual([150, 400, 400, 400])
})

test('R-44 a median that does not keep the bounds of the test is held by them, and called what it is', () => {
  // Those that qualify do so by m: the median of their n, 10, is below what n must be.
  const made = assessed(
    rule({
      kind: 'gate',
      when: {
        any: [
          { figure: n, atLeast: '100' },
          { figure: { indicator: 'm' }, atLeast: '5' },
        ],
      },
      pays: { kind: 'perUnit', perUnitOre: 100n, unit: n },
      standIn: 'medianOfEligible',
    }),
    [
      { n: '20', m: '0' },
      { n: '10', m: '9' },
    ],
  )
  expect(made.could).toEqual([100, 10])
  const { steps } = made.explain(0).could
  expect(steps.find(step => step.kind === 'standIn')).toMatchObject({ standIn: 'smallest', value: '100' })
})
