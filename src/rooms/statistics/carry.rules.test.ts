import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask, fact, histories, history, succession } from '../../../test/support/borders.ts'
import { addDecimals, compareDecimals, type Decimal, decimalOf, decimalText } from '../../core/decimal.ts'
import { carry } from './carry.rules.ts'

describe('figures in other borders', () => {
  // a and b become c; d is divided between c and e, which lives on; f is a new name alone.
  const successions = [succession('a', 'c'), succession('b', 'c'), succession('d', 'c'), succession('d', 'e')]
  const weights = [
    { ...succession('d', 'c'), weight: '0.35', source: 'w' },
    { ...succession('d', 'e'), weight: '0.65', source: 'w' },
  ]
  const begins = {
    a: '2000-01-01',
    b: '2000-01-01',
    d: '2000-01-01',
    e: '2000-01-01',
    f: '2000-01-01',
    c: '2020-01-01',
  }
  const facts = ['a', 'b', 'd', 'e', 'f'].map((id, i) => fact(id, String(10 ** i), '2017-01-01'))
  const municipalities = ['c', 'e', 'f']

  test('counts are summed, a division by its weights, and each figure shows its parts', () => {
    const { figures, notCarried } = carry({
      ...ask(),
      municipalities,
      facts,
      history: history(successions, weights, begins),
    })
    expect(figures.map(one => [one.municipality, one.value])).toEqual([
      ['c', '46'],
      ['e', '1065'],
      ['f', '10000'],
    ])
    expect(figures[0]!.carried).toEqual({
      how: 'sum',
      from: '2017-01-01',
      weighedBy: null,
      parts: [
        { organisation: 'a', value: '1', share: '1', shareSource: null, weight: null },
        { organisation: 'b', value: '10', share: '1', shareSource: null, weight: null },
        { organisation: 'd', value: '100', share: '0.35', shareSource: 'w', weight: null },
      ],
    })
    expect(figures[2]!.carried).toBeNull()
    expect(notCarried).toEqual([])
  })

  test('a share is the mean weighed by its weight indicator; without the weight it is not carried', () => {
    const shares = ['a', 'b', 'd', 'e', 'f'].map((id, i) =>
      fact(id, String(10 * (i + 1)), '2017-01-01', 'share'),
    )
    const all = { ...ask('share'), municipalities, history: history(successions, weights, begins) }
    const { figures } = carry({ ...all, facts: [...facts, ...shares] })
    // (10×1 + 20×10 + 30×35) / 46 = 1260/46
    expect(figures.map(one => one.value)).toEqual(['27.391304347826', '39.389671361502', '50'])
    expect(figures[0]!.carried).toMatchObject({ how: 'mean', weighedBy: 'n' })
    expect(carry({ ...all, facts: shares }).notCarried.map(one => [one.municipality, one.why])).toEqual([
      ['c', 'weightMissing'],
      ['e', 'weightMissing'],
    ])
  })

  test('what may not be merged, lacks a predecessor or was divided without weights, is listed and not guessed', () => {
    const ranks = facts.map(one => ({ ...one, indicator: 'rank' }))
    const why = (input: Parameters<typeof carry>[0]) =>
      carry(input).notCarried.map(one => [one.municipality, one.why, one.about])
    const whole = { municipalities, history: history(successions, weights, begins) }
    expect(why({ ...ask('rank'), ...whole, facts: ranks })).toEqual([
      ['c', 'notForMerging', 'c'],
      ['e', 'notForMerging', 'e'],
    ])
    expect(why({ ...ask(), ...whole, facts: facts.slice(1) })).toEqual([['c', 'predecessorMissing', 'a']])
    for (const some of [[], weights.slice(1), [weights[0]!, { ...weights[1]!, weight: '0.6' }]])
      expect(why({ ...ask(), municipalities, facts, history: history(successions, some, begins) })).toEqual([
        ['c', 'splitWithoutWeight', 'd'],
        ['e', 'splitWithoutWeight', 'd'],
      ])
    expect(why({ ...ask(), ...whole, facts: [] }).map(one => one[1])).toEqual([
      'noFigure',
      'noFigure',
      'noFigure',
    ])
  })

  test('back in time: those that one was divided into are summed; one that was merged cannot be divided again', () => {
    const back = {
      ...ask(),
      on: '2019-01-01',
      facts: [fact('x', '3', '2024-01-01'), fact('y', '4', '2024-01-01'), fact('c', '9', '2024-01-01')],
      history: history(
        [succession('p', 'x'), succession('p', 'y'), succession('a', 'c'), succession('b', 'c')],
        [],
        { p: '2000-01-01', x: '2020-01-01', y: '2020-01-01', c: '2020-01-01', a: '2000-01-01' },
      ),
    }
    expect(carry({ ...back, municipalities: ['p'] }).figures[0]).toMatchObject({ value: '7' })
    expect(carry({ ...back, municipalities: ['a'] }).notCarried[0]).toMatchObject({ why: 'mergedLater' })
  })

  test('one that lived on through a merger is not given its old, smaller figure', () => {
    const lived = history([succession('a', 'e')], [], { a: '2000-01-01', e: '2000-01-01' })
    const { figures } = carry({ ...ask(), municipalities: ['e'], facts, history: lived })
    expect(figures[0]).toMatchObject({ value: '1001' })
  })
})

const sum = (values: string[]): Decimal => addDecimals(values.map(decimalOf))

test('whatever merges and divides, nothing is lost and nothing counted twice', () => {
  fc.assert(
    fc.property(histories, fc.array(fc.nat(100_000), { minLength: 6, maxLength: 6 }), (random, values) => {
      const facts = values.map((value, i) => fact(`m${i}`, String(value), '2017-01-01'))
      const { figures, notCarried } = carry({
        ...ask(),
        municipalities: random.alive,
        facts,
        history: history(random.successions, random.splits, random.begins),
      })
      expect(notCarried).toEqual([])
      expect(figures.map(one => one.municipality)).toEqual(random.alive)
      expect(compareDecimals(sum(figures.map(one => one.value)), sum(facts.map(one => one.value)))).toBe(0)
      for (const predecessor of facts.map(one => one.organisation)) {
        const shares = figures.flatMap(one => {
          if (!one.carried) return one.municipality === predecessor ? ['1'] : []
          return one.carried.parts.filter(part => part.organisation === predecessor).map(part => part.share)
        })
        expect(decimalText(sum(shares))).toBe('1')
      }
    }),
    { numRuns: 500 },
  )
})
