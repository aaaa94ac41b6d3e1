import { expect, test } from 'vitest'
import { assessed, ruleOf as rule } from '../../../test/support/assessed.ts'
import type { Rule } from './rule.model.ts'
import { numberedReferences, unlessTooLarge } from './scheme.rules.ts'

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

test('the values of lists are asked for wherever a rule has a list, as many as its largest count says', () => {
  const list = (indicator: string, lag = 0) => ({
    kind: 'each',
    figure: { indicator, lag },
    pays: { kind: 'lump' },
  })
  const inside = [
    list('a'),
    { kind: 'share', least: list('b'), most: list('c') },
    { kind: 'share' },
    { kind: 'gate', pays: list('d') },
    { kind: 'notBefore', pays: list('e') },
    { kind: 'cases', cases: [{ pays: list('f') }], otherwise: list('g') },
    { kind: 'sum', of: [list('h'), { kind: 'lump' }] },
    { kind: 'least', of: [list('i')] },
    { kind: 'greatest', of: [list('j')] },
    { kind: 'ownShare', of: list('k') },
    { kind: 'againstLastYear', of: list('l') },
    { kind: 'priceAdjusted', of: list('m') },
    { kind: 'rounded', of: list('n') },
    { kind: 'each', figure: { indicator: 'o', lag: 1 }, pays: list('p') },
    list('a'),
  ].map(amount => ({ amount }) as unknown as Rule)
  const counted = (indicator: string, value: string, year = 2020, municipality = 'x') => ({
    ...{ indicator, value, year, municipality, source: 's', date: '2020-01-01', illustrative: true },
  })
  const facts = [
    ...'abcdefghijklmnp'.split('').map(name => counted(name, '1')),
    counted('a', '3.9', 2020, 'y'),
    counted('a', '9', 2019),
    counted('o', '2', 2019),
    counted('z', '5'),
  ]
  const asked = numberedReferences(inside, 2020, facts).map(one => `${one.indicator}@${one.lag}`)
  expect(asked).toEqual([
    ...['a:1@0', 'a:2@0', 'a:3@0'],
    ...'bcdefghijklmn'.split('').map(name => `${name}:1@0`),
    ...['o:1@1', 'o:2@1', 'p:1@0'],
  ])
  expect(numberedReferences(inside, 2021, facts)).toHaveLength(0)
  expect(numberedReferences([inside[0]!], 2020, [counted('a', '-1')])).toEqual([])
})
