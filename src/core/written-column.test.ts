import { describe, expect, test } from 'vitest'
import { type Counts, NumberColumn } from './written-column.ts'
import { writtenNumber } from './written-number.ts'

/** A column of numbers by what they count, «of: number», and what its marks then stand for. */
function column(...numbers: string[]) {
  const made = new NumberColumn()
  for (const [i, text] of numbers.entries()) {
    const [of = '', number] = text.includes(':') ? text.split(':') : ['', text]
    made.see(writtenNumber(number!)!, { line: i + 2, column: 4 }, of)
  }
  return made
}
const point = (counts: Counts, numbers: string[], norm = false, of = '') =>
  column(...numbers).meaning(counts, norm, of)['.']
const comma = (counts: Counts, numbers: string[], norm = false, of = '') =>
  column(...numbers).meaning(counts, norm, of)[',']

describe('what the marks of a column stand for', () => {
  test('nothing but what may be either: by what is counted, and by what the file’s kind is', () => {
    expect([point('whole', ['6.180']), comma('whole', ['6,180'])]).toEqual(['thousands', 'thousands'])
    expect([point('kroner', ['6.180']), comma('kroner', ['6,180'])]).toEqual(['thousands', 'ambiguous'])
    expect([point('kroner', ['6.180'], true), point('whole', ['6.180'], true)]).toEqual([
      'ambiguous',
      'thousands',
    ])
    expect([point('percent', ['6.180']), point('any', ['6.180'])]).toEqual(['ambiguous', 'ambiguous'])
  })

  test('one that must be thousands makes all of them thousands, but for shares', () => {
    const all = ['1.234.567', '6.180']
    expect(['whole', 'kroner', 'percent', 'any'].map(one => point(one as Counts, all))).toEqual([
      ...['thousands', 'thousands', 'ambiguous', 'thousands'],
    ])
    const apart = ['a:1.234.567', 'b:6.180']
    expect([point('any', apart, false, 'b'), point('kroner', apart, false, 'b')]).toEqual([
      'ambiguous',
      'thousands',
    ])
    expect(point('whole', ['1.234,5', '6.180'])).toBe('thousands')
    expect(point('any', ['1.234,5', '6.180'])).toBe('thousands')
  })

  test('one that must be decimals: shares have them too, what is exact is ambiguous', () => {
    const all = ['12.5', '6.180']
    expect(['whole', 'kroner', 'percent', 'any'].map(one => point(one as Counts, all))).toEqual([
      ...['ambiguous', 'ambiguous', 'decimal', 'decimal'],
    ])
    const apart = ['a:12.5', 'b:6.180']
    expect([point('any', apart, false, 'b'), point('percent', apart, false, 'b')]).toEqual([
      'ambiguous',
      'decimal',
    ])
  })

  test('decimals after the other mark: then this one is for thousands, where that can be', () => {
    const all = ['4,8', '6.180']
    expect(['whole', 'kroner', 'percent', 'any'].map(one => point(one as Counts, all))).toEqual([
      ...['thousands', 'thousands', 'ambiguous', 'ambiguous'],
    ])
    expect(point('kroner', all, true)).toBe('thousands')
  })

  test('thousands by the other mark: then this one is for decimals, where that can be', () => {
    const all = ['1,234,567', '6.180']
    expect(['whole', 'kroner', 'percent', 'any'].map(one => point(one as Counts, all))).toEqual([
      ...['ambiguous', 'ambiguous', 'decimal', 'ambiguous'],
    ])
  })

  test('both marks before three digits, with one meaning, is none', () => {
    expect(column('6.180', '6,180').meaning('whole', false)).toEqual({ '.': 'ambiguous', ',': 'ambiguous' })
    expect(column('a:6.180', 'b:6,180').meaning('whole', false, 'a')).toMatchObject({ '.': 'thousands' })
    expect(column('4,8', '6.180', '6,180').meaning('percent', false)).toMatchObject({ ',': 'decimal' })
  })
})

test('two cells that contradict each other are named', () => {
  const at = (line: number) => ({ line, column: 4 })
  expect(column('1', '6.180', '2,5').conflict()).toBeNull()
  expect(column('1.5', '1', '2,5').conflict()).toEqual([at(2), at(4)])
  expect(column('1.234.567', '1,234,567').conflict()).toEqual([at(2), at(3)])
  expect(column('1,234,567', '2,5').conflict()).toEqual([at(3), at(2)])
  expect(column('1.234,5', '12.5').conflict()).toEqual([at(3), at(2)])
  expect(column('1.234,5', '1.234.567').conflict()).toBeNull()
  expect(column('1.234,5', '1,234,567').conflict()).toEqual([at(2), at(3)])
  expect(column().conflict()).toBeNull()
})
