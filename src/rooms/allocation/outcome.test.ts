import { expect, test } from 'vitest'
import { dated, fact, programme, scheme } from '../../../test/support/small-programme.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import type { Fact, Programme, Scheme } from './model.ts'
import { allocate } from './rules.ts'

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
