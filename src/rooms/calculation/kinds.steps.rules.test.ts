import { expect, test } from 'vitest'
import { assessed, ruleOf as rule } from '../../../test/support/assessed.ts'

const n = { indicator: 'n' }
const m = { indicator: 'm' }

test('R-44 bands that all pay for each unit above their start', () => {
  const bands = [
    { from: 0, amountOre: 10_000n, perUnitOre: 100n },
    { from: 50, amountOre: 20_000n, perUnitOre: 200n },
  ]
  const made = assessed(rule({ kind: 'bands', figure: n, bands }), [{ n: '10' }, { n: '60' }])
  // 100 kr and 10 at 1 kr; 200 kr and 10 above 50 at 2 kr.
  expect(made.would).toEqual([110, 220])
})

test('R-44 a rate with a requirement of its own is told as assumed passed, beside one that has none', () => {
  const gate = { kind: 'gate', when: { figure: m, atLeast: '5' }, pays: { kind: 'fixed', amountOre: 700n } }
  const cases = [{ when: { figure: n, atLeast: '10' }, pays: gate }]
  const made = assessed(rule({ kind: 'cases', cases, otherwise: { kind: 'fixed', amountOre: 300n } }), [
    { n: '12', m: '1' },
    { n: '2', m: '1' },
  ])
  expect(made).toMatchObject({ would: [0, 3], could: [7, 3] })
  const kinds = (i: number) => made.explain(i).could.steps.map(step => step.kind)
  expect(kinds(0)).toEqual(['input', 'gate', 'case', 'assumedPassed', 'fixed'])
  expect(kinds(1)).toEqual(['sameAsWould'])
})

test('R-44 several amounts together behind a requirement are told with what they could have been', () => {
  const inner = { kind: 'gate', when: { figure: n, atLeast: '10' }, pays: { kind: 'fixed', amountOre: 400n } }
  const pays = { kind: 'sum', of: [inner, { kind: 'fixed', amountOre: 300n }] }
  const made = assessed(rule({ kind: 'gate', when: { figure: m, atLeast: '5' }, pays }), [{ n: '2', m: '1' }])
  expect(made).toMatchObject({ would: [0], could: [7] })
  expect(made.explain(0).could.steps.at(-1)).toEqual({
    kind: 'composed',
    how: 'sum',
    of: ['4', '3'],
    amount: '7',
  })
})
