import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tries } from '../../test/support/tries.ts'
import { type Mark, plainNumber, roundedNumber, writtenNumber } from './written-number.ts'

const shape = (text: string) => {
  const found = writtenNumber(text)?.shape
  if (!found) return null
  return [
    found.kind,
    'mark' in found ? found.mark : '',
    'grouped' in found ? (found.grouped ?? '') : '',
  ].join('')
}
const plain = (text: string, decimal: Mark | null = null) => {
  const found = writtenNumber(text)
  return found && plainNumber(found, decimal)
}

test('what its marks must be, or may be', () => {
  const shapes = [
    '1234',
    '12,5',
    '0.125',
    '1234.567',
    '6.180',
    '6,180',
    '1.234.567',
    '1,234,567',
    '1.234,5',
    '1,234.50',
    '.5',
    '12,3456',
    '012.345',
    '1234567',
  ]
  expect(shapes.map(shape)).toEqual([
    ...['whole', 'decimal,', 'decimal.', 'decimal.', 'either.', 'either,', 'thousands.', 'thousands,'],
    ...['decimal,.', 'decimal.,', 'decimal.', 'decimal,', 'decimal.', 'whole'],
  ])
})

test('spaces and apostrophes stand between thousands, and then a mark is for decimals', () => {
  expect(['1 234', '1\u00a0234\u202f567', "1'234.5", '1’234,567', '12 345,50'].map(shape)).toEqual([
    ...['whole', 'whole', 'decimal.', 'decimal,', 'decimal,'],
  ])
  expect(plain('1 234,567')).toBe('1234.567')
  expect(['12 34', '1 2345', '1234 567', '1 234.567,8', '1 234,567.8', "1'23", 'x 1 234'].map(shape)).toEqual(
    Array(7).fill(null),
  )
})

test('what is no number is none', () => {
  const none = [
    '',
    ' ',
    'kr',
    'tolv',
    '12a',
    '1.2.3',
    '1,23,456',
    '1.234.56',
    '12.34.567',
    '1.234,567,8',
    '1,2.3,4',
    '0x10',
    '--1',
    '1-1',
    '(1',
    '%',
    '+',
    'kr kr',
    '1..2',
    ',',
    '12.',
    '1e',
    'e5',
    '1.234.567.',
    '1 %%',
    '0.123.456',
  ]
  expect(none.map(shape)).toEqual(Array(none.length).fill(null))
})

test('signs stand before, behind or around, once', () => {
  const negative = ['-5', '−5', '–5', '5-', '5 −', '(5)', 'kr -5', '-kr 5', '(kr 5)', '- 5']
  expect(negative.map(one => plain(one))).toEqual(Array(negative.length).fill('-5'))
  expect(['+5', '5', 'kr +5'].map(one => plain(one))).toEqual(['5', '5', '5'])
  expect(['-5-', '(-5)', '(5-)', '+-5', '-(5)', '5--'].map(one => plain(one))).toEqual(Array(6).fill(null))
  expect(['-0', '(0,00)', '0-'].map(one => plain(one))).toEqual(['0', '0', '0'])
})

test('a dash alone is nought, as a spreadsheet shows it', () => {
  expect(['-', ' -   ', '–', 'kr -', '- kr'].map(one => plain(one))).toEqual(Array(5).fill('0'))
  expect(['-%', '+', '--', '()'].map(one => plain(one))).toEqual([null, null, null, null])
})

test('kroner and per cent are told', () => {
  const kroner = [
    'kr 5',
    'kr. 5',
    'KR5',
    'NOK 5',
    '5 kr',
    '5kr.',
    '5 nok',
    '5,-',
    '5,–',
    '5.--',
    '5:-',
    '1 500,-',
    'kr 5,-',
  ]
  expect(kroner.map(one => writtenNumber(one)?.kroner)).toEqual(Array(kroner.length).fill(true))
  expect(kroner.map(one => plain(one))).toEqual(kroner.map(one => (one.startsWith('1 5') ? '1500' : '5')))
  expect(['5', '-5', '5 %'].map(one => writtenNumber(one)?.kroner)).toEqual([false, false, false])
  expect(['4,8 %', '4,8%', '-4,8 %'].map(one => [writtenNumber(one)?.percent, plain(one)])).toEqual([
    [true, '4.8'],
    [true, '4.8'],
    [true, '-4.8'],
  ])
  expect(writtenNumber('5')?.percent).toBe(false)
  expect(['k5', '5-kr', 'x(5)', '(5)x', '5%5', '5,-5', '5+', 'x1.5'].map(shape)).toEqual([
    null,
    'whole',
    ...Array(6).fill(null),
  ])
  expect(plain('kr (kr 5)')).toBe('-5')
  expect([plain('-'), writtenNumber('-')]).toEqual([
    '0',
    { negative: false, kroner: false, percent: false, body: '0', shape: { kind: 'whole' }, exponent: 0 },
  ])
  expect(plain('0005,50')).toBe('5.5')
  expect(plain('500e-3')).toBe('0.5')
  expect(['krone 5', '5 kroner'].map(shape)).toEqual([null, null])
})

test('an exponent moves the point', () => {
  expect(['1e-7', '1.5E+05', '12e3', '1,25e1', '-2.5e-1', '5e0'].map(one => plain(one))).toEqual([
    ...['0.0000001', '150000', '12000', '12.5', '-0.25', '5'],
  ])
  expect(writtenNumber('12e3')?.exponent).toBe(3)
  expect(['1e1234', '1e+', 'e1', '1e2e3'].map(shape)).toEqual([null, null, null, null])
})

test('three digits after a mark are read as the column says', () => {
  expect([plain('6.180'), plain('6.180', '.'), plain('-6,125', ',')]).toEqual(['6180', '6.18', '-6.125'])
})

test('every decimal number is read again from each of the ways it is written', () => {
  const parts = fc.record({
    whole: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    fraction: fc.stringMatching(/^\d{0,2}$/),
    negative: fc.boolean(),
    thousands: fc.constantFrom('', ' ', '.', ',', "'", '\u00a0'),
    decimal: fc.constantFrom('.' as const, ',' as const),
  })
  fc.assert(
    fc.property(parts, ({ whole, fraction, negative, thousands, decimal }) => {
      fc.pre(thousands !== decimal)
      const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, thousands)
      const text = `${negative ? '-' : ''}${grouped}${fraction && `${decimal}${fraction}`}`
      const end = fraction.replace(/0+$/, '')
      const value = `${whole}${end && `.${end}`}`
      expect(plain(text)).toBe(negative && value !== '0' ? `-${value}` : value)
    }),
    { numRuns: tries(500) },
  )
})

describe('rounding', () => {
  test('half away from zero, and only where there is more', () => {
    const cases: [string, number, string, boolean][] = [
      ['1.25', 1, '1.3', true],
      ['-1.25', 1, '-1.3', true],
      ['1.24', 1, '1.2', true],
      ['1.2', 1, '1.2', false],
      ['5', 2, '5', false],
      ['0.004', 2, '0', true],
      ['-0.004', 2, '0', true],
      ['0.995', 2, '1', true],
      ['9.999', 0, '10', true],
      ['0.05', 1, '0.1', true],
      ['12.3450', 2, '12.35', true],
      ['0.333333333333333', 9, '0.333333333', true],
    ]
    for (const [text, decimals, rounded, more] of cases)
      expect(roundedNumber(text, decimals), text).toEqual({ text: rounded, rounded: more })
  })
})
