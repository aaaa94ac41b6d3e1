import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tries } from '../../test/support/tries.ts'
import { decimalKr, formatKr, formatOre, kroner, maxOre, minOre, parseKr, sumOre } from './ore.ts'

const amount = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })

test('what is shown with its øre reads back as the same amount', () => {
  fc.assert(
    fc.property(amount, ore => {
      expect(parseKr(formatOre(ore, 'ore'))).toBe(ore)
      expect(parseKr(formatOre(ore))).toBe(ore)
      expect(parseKr(formatKr(ore, 'ore'))).toBe(ore)
      expect(parseKr(decimalKr(ore))).toBe(ore)
    }),
    { numRuns: tries(10_000) },
  )
})

test('shown in whole kroner an amount is at most 50 øre from itself', () => {
  fc.assert(
    fc.property(amount, ore => {
      const away = parseKr(formatOre(ore, 'kroner'))! - ore
      return away <= 50n && away >= -50n
    }),
    { numRuns: tries(10_000) },
  )
})

test('grouped with a narrow no-break space, real minus sign, øre only where they matter', () => {
  expect(formatOre(kroner(1_274_000))).toBe('1\u202f274\u202f000')
  expect(formatOre(127_400_050n)).toBe('1\u202f274\u202f000,50')
  expect(formatOre(-kroner(300_000))).toBe('\u2212300\u202f000')
  expect(formatOre(-40n, 'kroner')).toBe('0')
  expect(formatKr(kroner(12))).toBe('12\u00a0kr')
  expect(decimalKr(-5n)).toBe('-0.05')
})

test('reads what a person types', () => {
  for (const text of [
    '1274000,5',
    '1 274 000,50',
    '1.274.000,50',
    '1274000.5',
    '1274000,50 kr',
    '1274000,5 Kr.',
  ])
    expect(parseKr(text)).toBe(127_400_050n)
  expect(parseKr('–12')).toBe(-1200n)
})

test('what is no amount of at most two decimals is not guessed at', () => {
  for (const text of [
    '',
    'kr',
    '1,234',
    '1.5.5',
    '12,345',
    '1e6',
    '0x10',
    'tolv',
    '--1',
    '1-1',
    '12345678901234',
    'NaN',
  ])
    expect(parseKr(text)).toBeNull()
})

test('D-8 sums and comparisons stay in whole øre', () => {
  expect(sumOre([1n, 2n, -5n])).toBe(-2n)
  expect(sumOre([])).toBe(0n)
  expect([minOre(1n, 2n), maxOre(1n, 2n)]).toEqual([1n, 2n])
})

test('the smaller, the larger, halves of a krone, and zero', () => {
  expect([minOre(1n, 2n), minOre(2n, 1n), maxOre(1n, 2n), maxOre(2n, 1n)]).toEqual([1n, 1n, 2n, 2n])
  expect([formatOre(149n, 'kroner'), formatOre(150n, 'kroner'), formatOre(0n), decimalKr(0n)]).toEqual([
    '1',
    '2',
    '0',
    '0.00',
  ])
  expect([decimalKr(-5n), formatOre(-49n, 'kroner')]).toEqual(['-0.05', '0'])
})

test('what is typed is read whole or not at all', () => {
  expect(
    ['1kr2', '1.234.567', '12.345', '1.23', 'x1.234', '1.234x', '1.2345', '1234.567'].map(parseKr),
  ).toEqual([null, 123_456_700n, 1_234_500n, 123n, null, null, null, null])
})
