import { expect, test } from 'vitest'
import { assessed, ruleOf } from '../../../test/support/assessed.ts'
import { ruleInWords } from './rule.text.ts'
import { stepInWords } from './step.text.ts'

const cost = { indicator: 'cost' }
const above = (over: string, rate = 80n) => ({
  kind: 'perUnit',
  perUnitOre: rate,
  unit: { kind: 'excess', of: cost, over: { kind: 'constant', value: over } },
})
const each = (pays: object) => ruleOf({ kind: 'each', figure: cost, pays })

test('R-44 a threshold holds for each person, not for all of them together', () => {
  // 80 % of what exceeds 1 686 000 kr: 2 529 000 gives 674 400, 1 029 000 nothing; together they would be 186 000 above.
  const rows = [
    { cost: '2', 'cost:1': '2529000', 'cost:2': '1029000' },
    { cost: '0' },
    { cost: '1', 'cost:1': '1686001.25' },
  ]
  const made = assessed(each(above('1686000')), rows)
  expect(made.troubles).toEqual([])
  expect(made.would).toEqual([674_400, 0, 1])
  expect(made.could).toEqual(made.would)
  const steps = (i: number) => made.explain(i).would.steps
  expect(steps(0).filter(step => step.kind === 'item')).toEqual([
    { kind: 'item', number: 1, of: 2 },
    { kind: 'item', number: 2, of: 2 },
  ])
  expect(steps(0).at(-1)).toEqual({ kind: 'composed', how: 'sum', of: ['674400', '0'], amount: '674400' })
  expect(steps(1).map(step => step.kind)).toEqual(['input', 'noItems'])
  expect(steps(2).filter(step => step.kind === 'composed')).toEqual([])
  const named = { indicators: { cost: { nb: 'Netto utgifter', nn: 'Netto utgifter', en: 'Net costs' } } }
  const second = steps(0).filter(step => step.kind === 'input')[2]!
  expect(stepInWords(named as never, 'Namsos', second, 'nb')).toContain('Netto utgifter 2')
})

test('R-44 in a list any amount is made for each: bands, caps and the municipality’s own figures beside it', () => {
  const pays = {
    kind: 'cases',
    cases: [{ when: { figure: { indicator: 'small' }, atLeast: '1' }, pays: above('100', 100n) }],
    otherwise: { kind: 'least', of: [above('0', 100n), { kind: 'fixed', amountOre: 5_000n }] },
  }
  const made = assessed(each(pays), [
    { small: '1', cost: '2', 'cost:1': '150', 'cost:2': '99' },
    { small: '0', cost: '3', 'cost:1': '70', 'cost:2': '20', 'cost:3': '0.5' },
  ])
  expect(made.would).toEqual([50, 71])
  expect(made.explain(1).would.steps.at(-2)).toMatchObject({ of: ['50', '20', '0.5'], amount: '70.5' })
})

test('R-44 a gate around a list stands in for the municipality’s figures in each of it, and U is assumed by any of it', () => {
  const gate = {
    kind: 'gate',
    when: { figure: { indicator: 'poor' }, atLeast: '5' },
    pays: above('100', 100n),
  }
  const made = assessed(each(gate), [
    { poor: '5', cost: '1', 'cost:1': '150' },
    { poor: '4', cost: '2', 'cost:1': '150', 'cost:2': '160' },
  ])
  expect([made.would, made.could]).toEqual([
    [50, 0],
    [50, 110],
  ])
  const outer = {
    kind: 'gate',
    when: { figure: { indicator: 'rate' }, atLeast: '5' },
    pays: {
      kind: 'each',
      figure: cost,
      pays: {
        kind: 'perUnit',
        perUnitOre: 100n,
        unit: { kind: 'product', of: [cost, { indicator: 'rate' }] },
      },
    },
  }
  const moved = assessed(ruleOf(outer), [{ rate: '2', cost: '2', 'cost:1': '10', 'cost:2': '1' }])
  expect([moved.would, moved.could]).toEqual([[0], [55]])
})

test('R-44 a list that is not as long as its count says is refused, never reckoned on', () => {
  const of = (row: Record<string, string>) => assessed(each(above('0')), [row]).troubles
  const missing = { code: 'missingFact', municipality: 'm0', indicator: 'cost:2', year: 2020 }
  expect(of({ cost: '2', 'cost:1': '5' })).toEqual([missing])
  expect(of({ cost: '1', 'cost:1': '5', 'cost:2': '6' })).toMatchObject([
    { code: 'notACount', indicator: 'cost' },
  ])
  expect(of({ cost: '0.5', 'cost:1': '5' })).toMatchObject([{ code: 'notACount' }])
  expect(of({ cost: '-1' })).toMatchObject([{ code: 'notACount' }])
  expect(of({ cost: '10001' })).toMatchObject([{ code: 'notACount' }])
})

test('R-44 lists and own bounds are said in plain words', () => {
  const least = {
    kind: 'ownShare',
    percent: '5',
    of: { kind: 'recorded', amount: { indicator: 'aid', lag: 1 } },
  }
  const share = {
    kind: 'share',
    appropriationOre: 100_000n,
    parts: [{ weight: '1', by: cost }],
    least,
    most: each(above('0')).amount,
  }
  const [said] = ruleInWords(ruleOf(share), { indicators: {} }, 'nb')
  expect(said!.parts.map(one => one.text.split('. ')[0])).toEqual([
    'Vekt 1: etter cost.',
    'Hver får minst sitt eget beløp, og de andre gir fra seg i samme forhold',
    'Hver får høyst sitt eget beløp, og de andre får det som er over',
  ])
  expect(said!.parts[2]!.parts[0]!.text).toBe('For hver i listen «cost», lagt sammen:')
})

test('R-44 a bound that holds is told with what it, or the others’ bounds, gave or took', () => {
  const held = (bound: 'least' | 'most', change: string) =>
    stepInWords(
      { indicators: {} } as never,
      'M',
      { kind: 'shareHeld', bound, amountOre: 10_000n, before: '90', change },
      'en',
    )
  expect(held('least', '10')).toContain('the least gives 10\u00a0kr more')
  expect(held('least', '-10')).toContain('bounds take 10\u00a0kr, and the least keeps')
  expect(held('least', '0')).toContain('bounds take 0\u00a0kr')
  expect(held('most', '-10')).toContain('the most takes 10\u00a0kr')
  expect(held('most', '10')).toContain('bounds give 10\u00a0kr more, and the most keeps')
})
