import { expect, test } from 'vitest'
import { nextVersion, ruleOfForm } from './form.rules.ts'

test('R-44 bands are typed with whole or decimal borders, below zero too', () => {
  const typed = { version: '1', source: 's', validFrom: '1. januar 2020', indicator: 'result' }
  const bands = [
    ['\u22122,5', '100'],
    ['0', '200'],
    ['1 000', '300'],
    ['1 000,25', '400'],
    ['x', '1'],
  ]
  const rows = Object.fromEntries(
    bands.flatMap(([from, amount], i) => [
      [`bandFrom-${i + 1}`, from!],
      [`bandAmount-${i + 1}`, amount!],
    ]),
  )
  const made = ruleOfForm('bands', { ...typed, ...rows }) as {
    validFrom: string
    amount: { bands: { from: unknown }[] }
  }
  expect(made.validFrom).toBe('2020-01-01')
  expect(made.amount.bands.map(one => one.from)).toEqual(['-2.5', 0, 1000, '1000.25', 'x'])
})

test('R-44 a figure is chosen with its year, and the version is counted up', () => {
  const typed = { source: 's', validFrom: '2027-01-01', amount: '1 000', version: '1' }
  const shares = { 'partWeight-1': '60', 'partIndicator-1': 'children', 'lag-partIndicator-1': '1' }
  const made = ruleOfForm('share', { ...typed, ...shares, 'lag-partIndicator-2': '1' })
  expect(made).toMatchObject({
    amount: { parts: [{ weight: '60', by: { indicator: 'children', lag: 1 } }] },
  })
  expect(nextVersion('31.1.2027', [])).toBe('2027.1')
  expect(nextVersion('31.1.2027', ['2027.1', '2026.2'])).toBe('2027.2')
})
