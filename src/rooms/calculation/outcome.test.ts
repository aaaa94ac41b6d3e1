import { expect, test } from 'vitest'
import { dated, fact, programme, scheme } from '../../../test/support/small-programme.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import type { Fact, Programme, Scheme } from './model.ts'
import { allocate, calculate, deskOf } from './rules.ts'

test('R-44 a run is illustrative when the programme or a figure it uses is, and not otherwise', () => {
  const real = { ...fact('P', 'n', '3'), illustrative: false }
  const of = (illustrative: boolean) =>
    programme(
      [
        scheme('S', 3, {
          ...dated,
          amount: { kind: 'perUnit', perUnitOre: 100n, unit: { indicator: 'n', lag: 0 } },
        }),
      ],
      ['P'],
      { illustrative },
    )
  const isMarked = (marked: boolean, facts: Fact[]) => expectOk(allocate(of(marked), facts)).illustrative
  expect(isMarked(false, [real])).toBe(false)
  expect(isMarked(false, [{ ...real, illustrative: true }])).toBe(true)
  expect(isMarked(true, [real])).toBe(true)
  expect(isMarked(false, [real, fact('P', 'unused', '1')])).toBe(false)
})

test('R-44 one illustrative figure of one municipality is enough for a run to be illustrative', () => {
  const [n, k] = ['n', 'k'].map(indicator => ({ indicator, lag: 0 }))
  const unit = { kind: 'sum', of: [n, k] }
  const both = programme(
    [scheme('S', 10, { ...dated, amount: { kind: 'perUnit', perUnitOre: 100n, unit } })],
    ['P', 'Q'],
    { illustrative: false },
  )
  const facts = ['P', 'Q'].flatMap(one => ['n', 'k'].map(indicator => fact(one, indicator, '1')))
  const marked = (which: number) =>
    expectOk(
      allocate(
        both,
        facts.map((one, i) => ({ ...one, illustrative: i === which })),
      ),
    ).illustrative
  expect([-1, 0, 1, 2, 3].map(marked)).toEqual([false, true, true, true, true])
})

test('R-44 a rule that a variant keeps is reckoned once, and one that it changes is reckoned anew', () => {
  const amount = { kind: 'perUnit', perUnitOre: 100n, unit: { indicator: 'n', lag: 0 } }
  const base = programme([scheme('S', 10, { ...dated, amount })], ['P'])
  const desk = deskOf(base, [fact('P', 'n', '3')])
  if ('refusal' in desk) throw new Error('a figure stands twice')
  const would = (one: Programme) => expectOk(calculate(one, desk)).schemes[0]!.would
  const first = would(base)
  expect([...first]).toEqual([300])
  expect(would({ ...base, name: 'Et annet navn' })).toBe(first)
  const dearer = { ...amount, perUnitOre: 200n }
  const [own] = base.schemes as [Scheme]
  const changed = { ...own, rule: { ...own.rule, amount: dearer } as Scheme['rule'] }
  expect([...would({ ...base, schemes: [changed] })]).toEqual([600])
})

test('R-44 a basis that is not below 2^53 øre is refused, though it is of one municipality only', () => {
  const unit = { indicator: 'n', lag: 0 }
  const half = { ...dated, amount: { kind: 'perUnit', perUnitOre: 100n, unit } }
  const two = programme([scheme('S', 10, half), scheme('T', 10, half)], ['P', 'Q'])
  const of = (p: string) => allocate(two, [fact('P', 'n', p), fact('Q', 'n', '1')])
  expect(of('60000000000000')).toMatchObject({ refusal: { code: 'amountTooLarge' } })
  expect(of('1')).toMatchObject({ ok: true })
})

test('R-45 a key for the rest with 15 digits and decimals keeps its proportions', () => {
  const none = { ...dated, amount: { kind: 'fixed', amountOre: 0n } }
  const shared = programme([scheme('S', 300, none)], ['P', 'Q'], { restKey: { indicator: 'k', lag: 0 } })
  // 999 999 999 999 999 is twice 499 999 999 999 999,5.
  const run = expectOk(
    allocate(shared, [fact('P', 'k', '999999999999999'), fact('Q', 'k', '499999999999999.5')]),
  )
  expect(run.lines.map(line => line.restOre)).toEqual([kroner(200), kroner(100)])
})

test('R-45 the rest is shared by an indicator in its exact proportions, to nine decimals', () => {
  const shared = programme(
    [scheme('S', 1_000, { ...dated, amount: { kind: 'fixed', amountOre: 0n } })],
    ['P', 'Q'],
    {
      restKey: { indicator: 'k', lag: 0 },
    },
  )
  const run = expectOk(allocate(shared, [fact('P', 'k', '0.000000001'), fact('Q', 'k', '0.000000003')]))
  expect(run.lines.map(line => line.restOre)).toEqual([25_000n, 75_000n])
  expect(run.awardOre).toBe(100_000n)
  expect(run.undistributedOre).toBe(0n)
})

test('R-44 what a run cannot start from is named', () => {
  const of = (amountOre: bigint) => ({ ...dated, amount: { kind: 'fixed', amountOre } })
  const base = programme([scheme('S', 3, of(0n)), scheme('T', 4, of(0n))], ['P', 'Q'])
  const refused = (change: Partial<Programme>, facts: Fact[] = []) => {
    const result = allocate({ ...base, ...change }, facts)
    return result.ok ? undefined : { code: result.refusal.code, ...result.refusal.values }
  }
  const [s] = base.schemes as [Scheme]
  const [p, q] = base.municipalities as [Programme['others'][number], Programme['others'][number]]
  expect(refused({ schemes: [s, { ...s, contributionOre: kroner(4) }] })).toEqual({
    code: 'duplicateScheme',
    scheme: 'S',
  })
  expect(refused({ others: [{ ...p, number: '1999' }] })).toEqual({
    code: 'duplicateMunicipality',
    municipality: 'P',
  })
  expect(refused({ others: [{ ...p, id: 'X' }] })).toEqual({
    code: 'duplicateMunicipality',
    municipality: '1001',
  })
  expect(refused({ municipalities: [p, { ...q, number: '1001' }] })).toEqual({
    code: 'duplicateMunicipality',
    municipality: '1001',
  })
  expect(refused({ potOre: kroner(8) })).toEqual({
    code: 'contributionsDiffer',
    contributionsOre: kroner(7),
    potOre: kroner(8),
  })
  expect(refused({}, [fact('P', 'n', '1'), fact('P', 'n', '1')])).toEqual({
    code: 'duplicateFact',
    municipality: 'P',
    indicator: 'n',
    year: 2020,
  })
  expect(refused({}, [fact('P', 'n', '1'), fact('P', 'n', '1', 2019), fact('Z', 'n', '1')])).toBeUndefined()
})
