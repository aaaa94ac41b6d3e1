import { describe, expect, test } from 'vitest'
import { dated, fact, programme, scheme } from '../../../test/support/small-programme.ts'
import { canonicalJson } from '../../core/digest.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import type { Programme } from './model.ts'
import { allocate, explainer } from './rules.ts'

/** The example that stands in R-45: S1 needs 100 refugees and pays 5 000 kr each; S2 is won by 3 of 10. */
const refugees = { indicator: 'refugees', lag: 0 }
const s1 = {
  ...dated,
  amount: {
    kind: 'gate',
    when: { figure: refugees, atLeast: '100' },
    pays: { kind: 'perUnit', perUnitOre: kroner(5_000), unit: refugees },
    standIn: 'smallest',
  },
}
const s2 = {
  ...dated,
  running: { indicator: 's2-running', lag: 0 },
  amount: { kind: 'competitive', typicalOre: kroner(800_000), amount: 'typical' },
}
const pq = (s1Contribution: number, s2Contribution: number, more: Partial<Programme> = {}) =>
  programme([scheme('S1', s1Contribution, s1), scheme('S2', s2Contribution, s2)], ['P', 'Q'], more)
const facts = [
  fact('P', 'refugees', '60'),
  fact('Q', 'refugees', '140'),
  fact('P', 's2-running', '0'),
  fact('Q', 's2-running', '900000'),
]
const kr = (amount: bigint) => Number(amount / 100n)

describe('R-45 guarantee and basis', () => {
  test('R-44 R-45 the example: W, U and the awards from a pot of 2 600 000', () => {
    const run = expectOk(allocate(pq(1_000_000, 1_600_000), facts))
    const cells = Object.fromEntries(
      run.schemes.flatMap(({ scheme, would, could }) =>
        run.lines.map(({ municipality }, i) => [
          `${municipality} ${scheme}`,
          [would[i]! / 100, could[i]! / 100],
        ]),
      ),
    )
    expect(cells).toEqual({
      'P S1': [0, 500_000],
      'P S2': [0, 800_000],
      'Q S1': [700_000, 700_000],
      'Q S2': [900_000, 900_000],
    })
    const [p, q] = run.lines
    expect([kr(p!.guaranteeOre), kr(p!.basisOre), kr(p!.awardOre), kr(p!.deviationOre)]).toEqual([
      0, 1_300_000, 1_000_000, -300_000,
    ])
    expect([kr(q!.guaranteeOre), kr(q!.basisOre), kr(q!.awardOre), kr(q!.deviationOre)]).toEqual([
      1_600_000, 1_600_000, 1_600_000, 0,
    ])
    expect(run.reached).toEqual({
      kind: 'fraction',
      numeratorOre: kroner(1_000_000),
      denominatorOre: kroner(1_300_000),
    })
    expect(run.undistributedOre).toBe(0n)
  })

  test('R-45 a pot that reaches every basis leaves the rest undistributed until a key is decided', () => {
    const open = expectOk(allocate(pq(1_500_000, 1_600_000), facts))
    expect(open.lines.map(line => kr(line.awardOre))).toEqual([1_300_000, 1_600_000])
    expect(kr(open.undistributedOre)).toBe(200_000)
    const shared = (restKey: Programme['restKey']) =>
      expectOk(allocate(pq(1_500_000, 1_600_000, { restKey }), facts)).lines.map(line => kr(line.restOre))
    expect(shared('equal')).toEqual([100_000, 100_000])
    expect(shared({ indicator: 'refugees', lag: 0 })).toEqual([60_000, 140_000])
    expect(shared('basis')).toEqual([89_655, 110_345])
  })

  test('R-45 a pot below the guarantees is refused with the shortfall per scheme and what its owner must add', () => {
    const refused = allocate(pq(700_000, 600_000), facts)
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'shortfall' } })
    const { shortfall } = (refused as Extract<typeof refused, { ok: false }>).refusal
    expect(kr(shortfall!.missingOre)).toBe(300_000)
    expect(
      shortfall!.schemes.map(one => [one.scheme, kr(one.guaranteedOre), kr(one.shortOre), kr(one.topUpOre)]),
    ).toEqual([
      ['S1', 700_000, 0, 0],
      ['S2', 900_000, 300_000, 300_000],
    ])
  })

  test('R-45 what one scheme has over lowers what the others must add, in proportion', () => {
    const refused = allocate(pq(600_000, 900_000, { guarantee: 'could' }), facts)
    const { shortfall } = (refused as Extract<typeof refused, { ok: false }>).refusal
    expect(shortfall!.schemes.map(one => [kr(one.shortOre), kr(one.topUpOre)])).toEqual([
      [600_000, 600_000],
      [800_000, 800_000],
    ])
    expect(kr(shortfall!.missingOre)).toBe(1_400_000)
  })

  test('R-45 the stricter reading guarantees what it could have got', () => {
    const strict = { guarantee: 'could' } as const
    expect(allocate(pq(1_000_000, 1_600_000, strict), facts)).toMatchObject({
      ok: false,
      refusal: { code: 'shortfall', values: { missingOre: kroner(300_000) } },
    })
    const run = expectOk(allocate(pq(1_300_000, 1_600_000, strict), facts))
    expect(run.lines.map(line => kr(line.guaranteeOre))).toEqual([1_300_000, 1_600_000])
  })

  test('R-46 a municipality outside the target group has that scheme in its basis, and the ladder says it is assumed', () => {
    const cell = explainer(pq(1_000_000, 1_600_000), facts)('P', 'S1')!
    expect(cell.would.steps.at(-1)).toEqual({ kind: 'closed' })
    expect(cell.could.steps[0]).toEqual({ kind: 'assumedPassed' })
    expect(cell.could.steps).toContainEqual({
      kind: 'standIn',
      standIn: 'smallest',
      indicator: 'refugees',
      value: '100',
      eligible: 1,
    })
  })

  test('R-43 parts by scheme sum to each award and to each contribution', () => {
    const run = expectOk(allocate(pq(1_000_000, 1_600_000), facts))
    const parts = run.lines.map(line => line.parts.map(part => kr(part.amountOre)))
    expect(parts).toEqual([
      [384_615, 615_385],
      [615_385, 984_615],
    ])
  })
})

describe('R-44 what stops a run', () => {
  const code = (result: ReturnType<typeof allocate>) => (result.ok ? 'ok' : result.refusal)

  test('R-44 a missing figure is named by municipality, indicator and year', () => {
    const refusal = code(
      allocate(
        pq(1_000_000, 1_600_000),
        facts.filter(one => !(one.municipality === 'P' && one.indicator === 'refugees')),
      ),
    )
    expect(refusal).toEqual({
      code: 'missingFact',
      values: { municipality: 'P', indicator: 'refugees', year: 2020, more: 0 },
      missing: [{ municipality: 'P', indicator: 'refugees', year: 2020 }],
    })
  })

  test('R-44 a figure, a scheme or a municipality that stands twice, and contributions that are not the pot', () => {
    expect(code(allocate(pq(1_000_000, 1_600_000), [...facts, facts[0]!]))).toMatchObject({
      code: 'duplicateFact',
    })
    const base = pq(1_000_000, 1_600_000)
    const [first] = base.schemes
    expect(code(allocate({ ...base, schemes: [first!, first!] }, facts))).toMatchObject({
      code: 'duplicateScheme',
    })
    const [p] = base.municipalities
    expect(code(allocate({ ...base, municipalities: [p!, { ...p!, id: 'x' }] }, facts))).toMatchObject({
      code: 'duplicateMunicipality',
    })
    expect(code(allocate({ ...base, potOre: 100n }, facts))).toMatchObject({ code: 'contributionsDiffer' })
  })

  test('R-45 a key for the rest that weighs nothing is refused only when there is a rest', () => {
    const zeros = [...facts, fact('P', 'nobody', '0'), fact('Q', 'nobody', '0')]
    const restKey = { indicator: 'nobody', lag: 0 }
    expect(code(allocate(pq(1_500_000, 1_600_000, { restKey }), zeros))).toMatchObject({
      code: 'restKeyEmpty',
    })
    expect(code(allocate(pq(1_300_000, 1_600_000, { restKey }), zeros))).toBe('ok')
    const below = [...facts, fact('P', 'nobody', '-1'), fact('Q', 'nobody', '5')]
    expect(code(allocate(pq(1_500_000, 1_600_000, { restKey }), below))).toMatchObject({
      code: 'restKeyNegative',
      values: { municipalities: 'P' },
    })
  })
})

test('R-44 the same input gives the same bytes, in whatever order it comes', () => {
  const base = pq(1_000_000, 1_600_000)
  const turned: Programme = {
    ...base,
    schemes: base.schemes.toReversed(),
    municipalities: base.municipalities.toReversed(),
  }
  const one = canonicalJson(expectOk(allocate(base, facts)))
  expect(canonicalJson(expectOk(allocate(turned, facts.toReversed())))).toBe(one)
  const other = expectOk(allocate({ ...base, name: 'Et annet navn' }, facts))
  expect(one).not.toContain(other.inputHash)
})

describe('R-44 what cannot be reckoned', () => {
  const people = (value: string) => [fact('P', 'n', value)]
  const each = (unit: object, more: object = {}) =>
    programme(
      [scheme('S', 100, { ...dated, amount: { kind: 'perUnit', perUnitOre: 100n, unit } })],
      ['P'],
      more,
    )
  const n = { indicator: 'n', lag: 0 }

  test('R-44 an amount that is not below 2^53 øre is refused by scheme, and nothing is explained', () => {
    const huge = each({ kind: 'product', of: [n, n] })
    const result = allocate(huge, people('999999999999999'))
    expect(result).toMatchObject({ refusal: { code: 'amountTooLarge', values: { scheme: 'S' } } })
    expect(explainer(huge, people('999999999999999'))('P', 'S')).toBeUndefined()
    expect(explainer(huge, people('3'))('P', 'S')?.would.amountOre).toBe(900n)
    expect(explainer(huge, people('3'))('Q', 'S')).toBeUndefined()
    expect(explainer(huge, people('3'))('P', 'T')).toBeUndefined()
    expect(explainer(huge, [])('P', 'S')).toBeUndefined()
    expect(explainer(huge, [...people('3'), ...people('3')])('P', 'S')).toBeUndefined()
  })

  test('R-44 a sum over schemes that is not below 2^53 øre is refused too', () => {
    const most = (id: string, amountOre: bigint) =>
      scheme(id, 50, { ...dated, amount: { kind: 'fixed', amountOre } })
    const of = (...amounts: bigint[]) =>
      allocate(
        programme(
          amounts.map((one, i) => most(`S${i}`, one)),
          ['P'],
        ),
        [],
      )
    const top = 2n ** 53n - 1n
    const whole = top - (top % 100n)
    const split = Array.from({ length: 10 }, () => 900_719_925_474_000n)
    expect(of(...split)).toMatchObject({ refusal: { code: 'shortfall' } })
    expect(of(...split, whole - 9_007_199_254_740_000n + 100n)).toMatchObject({
      refusal: { code: 'amountTooLarge' },
    })
  })

  test('R-44 division by zero is refused with scheme and municipality', () => {
    const ratio = each({ kind: 'ratio', of: { kind: 'constant', value: '1' }, per: n })
    expect(allocate(ratio, people('0'))).toMatchObject({
      refusal: { code: 'divisionByZero', values: { scheme: 'S', municipality: 'P' } },
    })
  })
})
