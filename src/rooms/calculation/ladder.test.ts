import { expect, test } from 'vitest'
import { assessed, ruleOf } from '../../../test/support/assessed.ts'
import { kroner } from '../../core/ore.ts'

const n = { indicator: 'n' }
const gate = (atLeast: string, pays: object) => ({ kind: 'gate', when: { figure: n, atLeast }, pays })
const fixed = (amount: number) => ({ kind: 'fixed', amountOre: kroner(amount) })

test('R-44 the steps of a last band have no upper end, and those of another have', () => {
  const rule = ruleOf({
    kind: 'bands',
    figure: n,
    bands: [
      { from: 0, amountOre: kroner(10) },
      { from: 100, amountOre: kroner(20), perUnitOre: 50n },
    ],
  })
  const made = assessed(rule, [{ n: '99' }, { n: '103' }])
  expect(made.would).toEqual([10, 22])
  const band = (i: number) => made.explain(i).would.steps.find(step => step.kind === 'band')
  expect(band(0)).toMatchObject({ from: '0', below: '100', next: '20', perUnitOre: 0n, amount: '10' })
  expect(band(1)).toMatchObject({ from: '100', below: null, next: null, perUnitOre: 50n, amount: '21.5' })
})

test('R-44 a gate inside a gate, and one inside a rate, say what is assumed and what is not', () => {
  const nested = assessed(ruleOf(gate('100', gate('200', fixed(7)))), [
    { n: '50' },
    { n: '150' },
    { n: '250' },
  ])
  expect(nested).toMatchObject({ would: [0, 0, 7], could: [7, 7, 7] })
  const kinds = (i: number) => nested.explain(i).could.steps.map(step => step.kind)
  expect(kinds(0)).toEqual(['assumedPassed', 'assumedPassed', 'fixed'])
  expect(kinds(1)).toEqual(['input', 'gate', 'assumedPassed', 'fixed'])
  expect(kinds(2)).toEqual(['sameAsWould'])

  const rated = assessed(
    ruleOf({
      kind: 'cases',
      cases: [{ when: { figure: { indicator: 'm' }, atLeast: '1' }, pays: fixed(3) }],
      otherwise: gate('100', fixed(5)),
    }),
    [
      { n: '50', m: '0' },
      { n: '150', m: '0' },
      { n: '50', m: '1' },
    ],
  )
  expect(rated).toMatchObject({ would: [0, 5, 3], could: [5, 5, 3] })
  const told = (i: number) => rated.explain(i).could.steps.map(step => step.kind)
  expect(told(0)).toEqual(['assumedPassed', 'fixed'])
  expect(told(1)).toEqual(['sameAsWould'])
  expect(told(2)).toEqual(['sameAsWould'])
})
