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

test('R-44 a reckoned figure is told by what it is reckoned from', () => {
  const m = { indicator: 'm' }
  const of = (unit: object, figures: Record<string, string>) => {
    const made = assessed(rule({ kind: 'perUnit', perUnitOre: 100n, unit }), [figures])
    return [made.would[0], made.explain(0).would.steps.find(step => step.kind === 'reckoned')]
  }
  const told = (how: string, parts: string[], value: string) => ({ kind: 'reckoned', how, of: parts, value })
  const figures = { n: '7', m: '2', 'n-1': '10', 'n-2': '21' }
  expect(of({ kind: 'sum', of: [n, m] }, figures)).toEqual([9, told('sum', ['7', '2'], '9')])
  expect(of({ kind: 'product', of: [n, m] }, figures)).toEqual([14, told('product', ['7', '2'], '14')])
  expect(of({ kind: 'ratio', of: n, per: m }, figures)).toEqual([4, told('ratio', ['7', '2'], '3.5')])
  expect(of({ kind: 'excess', of: n, over: m }, figures)).toEqual([5, told('excess', ['7', '2'], '5')])
  expect(of({ kind: 'excess', of: m, over: n }, figures)).toEqual([0, told('excess', ['2', '7'], '0')])
  expect(of({ kind: 'mean', indicator: 'n', years: 2 }, figures)).toEqual([
    16,
    told('mean', ['10', '21'], '15.5'),
  ])
  expect(of({ kind: 'sum', of: [n, { kind: 'constant', value: '0.25' }] }, figures)).toEqual([
    8,
    told('sum', ['7', '0.25'], '7.25'),
  ])
})

test('R-44 what is paid for each unit is named where it is an indicator, and not where it is reckoned from one', () => {
  const named = (unit: object) =>
    assessed(rule({ kind: 'perUnit', perUnitOre: 100n, unit }), [{ n: '7', 'n-1': '9' }])
      .explain(0)
      .would.steps.find(step => step.kind === 'times')
  expect(named(n)).toMatchObject({ indicator: 'n', value: '7' })
  expect(named({ kind: 'mean', indicator: 'n', years: 1 })).toMatchObject({
    indicator: undefined,
    value: '9',
  })
})

test('R-44 a division by zero is told with the municipality that it is, and not where nobody has zero', () => {
  const ratio = rule({
    kind: 'perUnit',
    perUnitOre: 100n,
    unit: { kind: 'ratio', of: n, per: { indicator: 'm' } },
  })
  const troubles = (...list: string[]) =>
    assessed(
      ratio,
      list.map(m => ({ n: '6', m })),
    ).troubles
  expect(troubles('1', '0', '0')).toEqual([{ code: 'divisionByZero', municipality: 'm1' }])
  expect(troubles('0')).toEqual([{ code: 'divisionByZero', municipality: 'm0' }])
  expect(troubles('1', '3')).toEqual([])
})

test('R-44 every test of a requirement is told with its bounds, and several with whether they hold together', () => {
  const m = { indicator: 'm' }
  const tests = [
    { figure: n, atLeast: '5', atMost: '9' },
    { figure: { kind: 'sum', of: [n, m] }, atMost: '20' },
  ]
  const steps = (when: object, figures: Record<string, string>) =>
    assessed(rule({ kind: 'gate', when, pays: { kind: 'fixed', amountOre: 100n } }), [figures])
      .explain(0)
      .would.steps.filter(step => step.kind === 'gate' || step.kind === 'conditions')
  const first = (value: string, met: boolean) => ({
    kind: 'gate',
    indicator: 'n',
    value,
    atLeast: '5',
    atMost: '9',
    met,
  })
  const second = (value: string, met: boolean) => ({
    kind: 'gate',
    indicator: undefined,
    value,
    atLeast: undefined,
    atMost: '20',
    met,
  })
  const together = (join: string, met: boolean) => ({ kind: 'conditions', join, of: 2, met })
  expect(steps({ all: tests }, { n: '5', m: '1' })).toEqual([
    first('5', true),
    second('6', true),
    together('all', true),
  ])
  expect(steps({ all: tests }, { n: '10', m: '1' })).toEqual([
    first('10', false),
    second('11', true),
    together('all', false),
  ])
  expect(steps({ any: tests }, { n: '9', m: '12' })).toEqual([
    first('9', true),
    second('21', false),
    together('any', true),
  ])
  expect(steps({ any: tests }, { n: '4', m: '17' })).toEqual([
    first('4', false),
    second('21', false),
    together('any', false),
  ])
  expect(steps({ all: tests.slice(0, 1) }, { n: '4', m: '0' })).toEqual([first('4', false)])
})

test('R-44 a figure that a gate outside has moved, and the gate inside leaves, is told as the outer gate made it', () => {
  const inner = {
    kind: 'gate',
    when: { figure: { indicator: 'm' }, atLeast: '5' },
    pays: { kind: 'perUnit', perUnitOre: 100n, unit: n },
  }
  const outer = {
    kind: 'gate',
    when: { figure: n, atLeast: '100' },
    pays: inner,
    standIn: 'medianOfEligible',
  }
  const made = assessed(rule(outer), [
    { n: '20', m: '9' },
    { n: '20', m: '0' },
    { n: '120', m: '9' },
    { n: '150', m: '9' },
  ])
  expect(made.would).toEqual([0, 0, 120, 150])
  expect(made.could).toEqual([135, 135, 120, 150])
  const standIns = (i: number) => made.explain(i).could.steps.filter(step => step.kind === 'standIn')
  const median = { kind: 'standIn', standIn: 'medianOfEligible', indicator: 'n', value: '135', eligible: 2 }
  expect(standIns(0)).toEqual([median])
  expect(standIns(1)).toContainEqual(median)
  expect(standIns(2)).toEqual([])
})
