import { expect, test } from 'vitest'
import { assessed, ruleOf as rule } from '../../../test/support/assessed.ts'
import { unlessTooLarge } from './scheme.rules.ts'

test('R-44 rounding up is told where an amount is not whole kroner, and not where it is', () => {
  const ratio = { kind: 'ratio', of: { indicator: 'n' }, per: { indicator: 'm' } }
  const made = assessed(rule({ kind: 'perUnit', perUnitOre: 100n, unit: ratio }), [
    { n: '6', m: '3' },
    { n: '7', m: '3' },
  ])
  expect(made.would).toEqual([2, 3])
  const roundings = (i: number) => made.explain(i).would.steps.filter(step => step.kind === 'roundedUp')
  expect(roundings(0)).toEqual([])
  expect(roundings(1)).toEqual([{ kind: 'roundedUp', amountOre: 300n }])
})

test('R-44 only an amount that is too large is taken for that; any other fault is told as it is', () => {
  const failing = (error: Error) => () =>
    unlessTooLarge(() => {
      throw error
    })
  expect(unlessTooLarge(() => 7)).toBe(7)
  expect(failing(new RangeError('amountTooLarge'))()).toBeUndefined()
  expect(failing(new RangeError('another'))).toThrow('another')
  expect(failing(new Error('amountTooLarge'))).toThrow('amountTooLarge')
})
