import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, jsonCell, plainCell, sumOfCells } from './cell.ts'

const ore = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
const oreIn = (text: string): bigint => BigInt(text.replace('.', ''))

test('an amount is written with two decimals and read back to the øre, in CSV and JSON alike', () => {
  fc.assert(
    fc.property(ore, amount => {
      const text = plainCell({ ore: amount })
      expect(text).toMatch(/^-?\d+\.\d\d$/)
      expect(oreIn(text)).toBe(amount)
      expect(jsonCell({ ore: amount })).toBe(text)
    }),
  )
})

test('the sum of a column is the sum of what its rows are written as; what holds nothing adds nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.option(ore)), amounts => {
      const cells = amounts.map((amount): Cell => (amount === null ? null : { ore: amount }))
      const written = cells.map(plainCell).filter(text => text !== '')
      const total = written.reduce((sum, text) => sum + oreIn(text), 0n)
      expect(oreIn(plainCell(sumOfCells('amount', cells)))).toBe(total)
    }),
  )
  expect(sumOfCells('count', [{ count: 2n }, null, { count: 40n }])).toEqual({ count: 42n })
  const decimals = [{ decimal: { units: 15n, scale: 1 } }, { decimal: { units: 25n, scale: 2 } }]
  expect(plainCell(sumOfCells('decimal', decimals))).toBe('1.75')
})

test('what is no number is not added up', () => {
  expect(() => sumOfCells('words', ['a'])).toThrow(TypeError)
  expect(() => sumOfCells('amount', [{ count: 1n }])).toThrow(TypeError)
})

test.each<[string, Cell, string, unknown]>([
  ['words', '=1+1', '=1+1', '=1+1'],
  ['several words', ['a', 'b'], 'a; b', ['a', 'b']],
  ['yes', true, 'true', true],
  ['nothing', null, '', null],
  ['a count', { count: 1_274_000n }, '1274000', 1_274_000],
  ['a decimal', { decimal: { units: 862_125n, scale: 6 } }, '0.862125', '0.862125'],
  ['a percentage', { percent: { units: -125n, scale: 1 } }, '-12.5', '-12.5'],
  ['a day', { day: '2019-05-31' }, '2019-05-31', '2019-05-31'],
])('%s as machines read it', (_, cell, plain, json) => {
  expect(plainCell(cell)).toBe(plain)
  expect(jsonCell(cell)).toEqual(json)
})

test('a count that a number cannot hold is no number', () => {
  expect(() => jsonCell({ count: 2n ** 60n })).toThrow(RangeError)
})
