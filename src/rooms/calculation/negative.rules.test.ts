import { expect, test } from 'vitest'
import { assessed, ruleOf } from '../../../test/support/assessed.ts'
import { expectOk } from '../../core/result.ts'
import { engineOfRun, inputHash } from './canonical.rules.ts'
import { decimal, programmeSchema } from './model.ts'
import { allocate, explainer } from './rules.ts'

const figure = { indicator: 'result' }
const pays = { kind: 'fixed', amountOre: 10_000n }
const of = (...values: string[]) => values.map(result => ({ result }))

test('R-44 facts-negative: a condition may ask for at least -2, and says what stands in below it', () => {
  const made = assessed(
    ruleOf({ kind: 'gate', when: { figure, atLeast: '-2' }, pays }),
    of('-2.3', '-2', '-1.999', '4'),
  )
  expect(made.would).toEqual([0, 100, 100, 100])
  expect(made.explain(0).would.steps).toContainEqual({
    kind: 'gate',
    indicator: 'result',
    value: '-2.3',
    atLeast: '-2',
    atMost: undefined,
    met: false,
  })
  const most = assessed(
    ruleOf({ kind: 'gate', when: { figure, atMost: '-1.5' }, pays }),
    of('-1.6', '-1.4', '-2'),
  )
  expect(most.would).toEqual([100, 0, 100])
  // Half of the bound stands in for whoever is below it: 100 kr and so much for each per cent above -4.
  const moved = {
    kind: 'perUnit',
    perUnitOre: 100n,
    unit: { kind: 'excess', of: figure, over: { kind: 'constant', value: '-4' } },
  }
  const gated = assessed(
    ruleOf({ kind: 'gate', when: { figure, atLeast: '-2' }, pays: moved }),
    of('-6', '-1'),
  )
  expect([gated.would, gated.could]).toEqual([
    [0, 3],
    [2, 3],
  ])
})

test('R-44 bands may begin below zero and at decimals; below the first nobody is guessed about', () => {
  const bands = [
    { from: '-10', amountOre: 30_000n },
    { from: '-2.5', amountOre: 20_000n, perUnitOre: 1_000n },
    { from: 0, amountOre: 0n },
    { from: '3.25', amountOre: 500n },
  ]
  const rule = ruleOf({ kind: 'bands', figure, bands })
  const made = assessed(rule, of('-10', '-2.51', '-2.5', '-0.5', '0', '3.2499', '3.25'))
  expect(made.would).toEqual([300, 300, 200, 220, 0, 0, 5])
  expect(made.explain(3).would.steps).toContainEqual(
    expect.objectContaining({ from: '-2.5', below: '0', value: '-0.5' }),
  )
  expect(assessed(rule, of('-10.1', '1', '-11')).troubles).toEqual([
    { code: 'belowBands', from: '-10', municipalities: 'm0 m2' },
  ])
  for (const wrong of [
    [{ from: '0.5', amountOre: 1n }],
    [
      { from: '-1', amountOre: 1n },
      { from: '-1.0', amountOre: 2n },
    ],
  ])
    expect(() => ruleOf({ kind: 'bands', figure, bands: wrong })).toThrow('bands')
})

test('R-44 inside a rule an amount may be negative, what it pays may not; nobody is shared a negative weight', () => {
  const change = { kind: 'perUnit', perUnitOre: 1_000n, unit: figure }
  const base = { kind: 'fixed', amountOre: 10_000n }
  expect(assessed(ruleOf({ kind: 'sum', of: [base, change] }), of('-3', '2')).would).toEqual([70, 120])
  const floor = { kind: 'greatest', of: [change, { kind: 'fixed', amountOre: 0n }] }
  expect(assessed(ruleOf(floor), of('-3', '2')).would).toEqual([0, 20])
  expect(assessed(ruleOf(change), of('-3', '2', '-1')).troubles).toEqual([
    { code: 'negative', what: 'amount', municipalities: 'm0 m2' },
  ])
  const share = { kind: 'share', appropriationOre: 10_000n, parts: [{ weight: '1', by: figure }] }
  expect(assessed(ruleOf(share), of('3', '-2')).troubles).toEqual([
    { code: 'negative', what: 'weight', municipalities: 'm1' },
  ])
  const among = assessed(
    ruleOf({ ...share, when: { figure, atLeast: '0' }, standIn: 'own' }),
    of('3', '-2', '1'),
  )
  expect([among.troubles, among.would, among.could]).toEqual([[], [75, 0, 25], [75, 0, 25]])
})

test('R-44 years and promised grants may not be negative', () => {
  const caps = { kind: 'capOverYears', perYearOre: [10_000n], yearsReceived: figure }
  const made = assessed(ruleOf(caps), of('-1', '0'))
  expect(made.troubles).toEqual([{ code: 'negative', what: 'years', municipalities: 'm0' }])
  const running = assessed(ruleOf(pays, { running: figure }), of('-1', '0'))
  expect(running.troubles).toEqual([{ code: 'negative', what: 'running', municipalities: 'm0' }])
})

test('R-44 one may divide by a negative figure, and take away; rates, weights and per cent have no sign', () => {
  const ratio = { kind: 'ratio', of: { kind: 'constant', value: '-6' }, per: figure }
  const divided = (...values: string[]) =>
    assessed(ruleOf({ kind: 'perUnit', perUnitOre: 100n, unit: ratio }), of(...values))
  expect([divided('-2', '-4').would, divided('-2', '-4').troubles]).toEqual([[3, 2], []])
  expect(divided('-2', '0').troubles).toEqual([{ code: 'divisionByZero', municipality: 'm1' }])
  const taken = {
    kind: 'sum',
    of: [figure, { kind: 'product', of: [figure, { kind: 'constant', value: '-0.5' }] }],
  }
  expect(assessed(ruleOf({ kind: 'perUnit', perUnitOre: 100n, unit: taken }), of('8')).would).toEqual([4])
  expect(['-2', '-0.5', '0', '12.25'].map(one => decimal.safeParse(one).success)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['--2', '- 2', '+2', '−2', '2-'].map(one => decimal.safeParse(one).success)).toEqual(
    Array(5).fill(false),
  )
  expect(() => ruleOf({ kind: 'ownShare', percent: '-5', of: pays })).toThrow()
  expect(() =>
    ruleOf({ kind: 'share', appropriationOre: 100n, parts: [{ weight: '-1', by: figure }] }),
  ).toThrow()
})

test('R-44 quotients are exact: what nine decimals would round away is not', () => {
  // A third of 3 000 000 000 kr is 1 000 000 000 kr; by nine decimals it would be 999 999 999 kr.
  const third = { kind: 'ratio', of: { kind: 'constant', value: '1' }, per: { kind: 'constant', value: '3' } }
  const unit = { kind: 'product', of: [third, figure] }
  expect(assessed(ruleOf({ kind: 'perUnit', perUnitOre: 100n, unit }), of('3000000000')).would).toEqual([
    1_000_000_000,
  ])
  // Shares by quotients sum, and equal quotients get equal shares.
  const per = { kind: 'ratio', of: figure, per: { indicator: 'people' } }
  const share = ruleOf({ kind: 'share', appropriationOre: 700_000_000n, parts: [{ weight: '1', by: per }] })
  const made = assessed(share, [
    { result: '1', people: '3' },
    { result: '2', people: '6' },
    { result: '1', people: '7' },
    { result: '-0', people: '11' },
  ])
  expect(made.would).toEqual([2_882_353, 2_882_353, 1_235_294, 0])
})

test('R-44 a run that an earlier engine made is made again by it, and keeps its hash', () => {
  const third = { kind: 'ratio', of: { kind: 'constant', value: '1' }, per: { kind: 'constant', value: '3' } }
  const of = (unit: object) => {
    const rule = ruleOf({ kind: 'perUnit', perUnitOre: 100n, unit })
    const people = { municipality: 'm', indicator: 'result', year: 2020, value: '3000000000' }
    const fact = { ...people, source: 'S', date: '2020-01-01', illustrative: true }
    const potOre = 1_000_000_000_000n
    const scheme = {
      id: 's',
      name: 'S',
      directorate: 'D',
      ministry: 'M',
      post: '1',
      contributionOre: potOre,
      rule,
    }
    const municipalities = [{ id: 'm', number: '1001', name: 'M', region: 'R' }]
    const year = {
      id: 'p',
      name: 'P',
      year: 2020,
      illustrative: true,
      appropriation: { status: 'adopted', source: 'S' },
    }
    return {
      programme: programmeSchema.parse({ ...year, potOre, schemes: [scheme], municipalities }),
      facts: [fact],
    }
  }
  const divided = of({ kind: 'product', of: [third, figure] })
  const by = (engine: '3' | '4') => expectOk(allocate(divided.programme, divided.facts, engine))
  expect([by('3').basisOre, by('4').basisOre]).toEqual([99_999_999_900n, 100_000_000_000n])
  expect(by('3').inputHash).not.toBe(by('4').inputHash)
  for (const engine of ['3', '4'] as const) {
    expect(engineOfRun(divided.programme, divided.facts, by(engine).inputHash)).toBe(engine)
    const steps = explainer(divided.programme, divided.facts, engine)('m', 's')!.would
    expect(steps.amountOre).toBe(by(engine).basisOre)
  }
  const whole = of(figure)
  expect(inputHash(whole.programme, whole.facts, '3')).toBe(inputHash(whole.programme, whole.facts))
})
