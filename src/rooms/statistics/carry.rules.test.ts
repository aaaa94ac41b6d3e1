import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDecimals, compareDecimals, type Decimal, decimalOf, decimalText } from '../../core/decimal.ts'
import type { History } from './ancestry.rules.ts'
import { carry } from './carry.rules.ts'
import type { Fact, Indicator, SplitWeight, Succession } from './model.ts'

const indicator = (id: string, merging: Indicator['merging'], weight: string | null = null): Indicator => ({
  id,
  name: { nb: id, nn: id, en: id },
  about: { nb: '', nn: '', en: '' },
  unit: 'count',
  source: 'test',
  merging,
  weight,
  illustrative: false,
})
const indicators = [indicator('n', 'sum'), indicator('share', 'weighted', 'n'), indicator('rank', 'none')]
const fact = (organisation: string, value: string, borders: string | null, id = 'n'): Fact => ({
  indicator: id,
  organisation,
  year: 2017,
  value,
  source: 'test',
  asOf: '2017-01-01',
  illustrative: false,
  borders,
})
const history = (
  successions: Succession[],
  splits: SplitWeight[],
  begins: Record<string, string>,
): History => ({
  successions,
  splits,
  begins: new Map(Object.entries(begins)),
})
const succession = (predecessor: string, successor: string, on = '2020-01-01') => ({
  predecessor,
  successor,
  on,
})
const ask = (id = 'n') => ({ references: [{ indicator: id, year: 2017 }], on: '2024-01-01', indicators })

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

describe('a municipality that comes back with its old area', () => {
  // h, a and o become p in 2020; in 2024 h is itself again as k, and q keeps a and o. r was a part of h until 2018.
  const back = { ...succession('p', 'k', '2024-01-01'), returns: 'h' }
  const successions = [
    ...['h', 'a', 'o'].map(id => succession(id, 'p')),
    back,
    succession('p', 'q', '2024-01-01'),
  ]
  const weights = [
    { ...back, weight: '0.1', source: 'w' },
    { ...succession('p', 'q', '2024-01-01'), weight: '0.9', source: 'w' },
  ]
  const begins = { h: '2000-01-01', a: '2000-01-01', o: '2000-01-01', p: '2020-01-01' }
  const later = { ...begins, k: '2024-01-01', q: '2024-01-01' }
  const whole = history(successions, weights, later)
  const facts = [
    fact('h', '9300', '2017-01-01'),
    fact('a', '48000', '2017-01-01'),
    fact('o', '8200', '2017-01-01'),
  ]
  const of = (input: Partial<Parameters<typeof carry>[0]>) =>
    carry({ ...ask(), municipalities: ['k', 'q'], facts, history: whole, ...input })

  test('has its own old figures, counts and shares alike; what is left has what is left', () => {
    const { figures } = of({})
    expect(figures.map(one => one.value)).toEqual(['9300', '56200'])
    expect(
      figures.map(one => one.carried!.parts.map(part => [part.organisation, part.share, part.returned])),
    ).toEqual([
      [['h', '1', true]],
      [
        ['a', '1', true],
        ['o', '1', true],
      ],
    ])
    const shares = ['h', 'a', 'o'].map((id, i) => fact(id, `${10 * (i + 1)}`, '2017-01-01', 'share'))
    // (20×48000 + 30×8200) / 56200
    expect(of({ ...ask('share'), facts: [...facts, ...shares] }).figures.map(one => one.value)).toEqual([
      '10',
      '21.459074733096',
    ])
    // A rank is of one municipality: k is h, so it has h's, and q is nobody's.
    const ranks = of({ ...ask('rank'), facts: facts.map(one => ({ ...one, indicator: 'rank' })) })
    expect(ranks.figures.map(one => [one.municipality, one.value])).toEqual([['k', '9300']])
    expect(ranks.notCarried.map(one => [one.municipality, one.why])).toEqual([['q', 'notForMerging']])
  })

  test('has a share of what was counted while it was merged', () => {
    const merged = of({ facts: [fact('p', '1000', '2021-01-01')] })
    expect(merged.figures.map(one => [one.value, one.carried!.parts[0]!.returned])).toEqual([
      ['100', undefined],
      ['900', undefined],
    ])
  })

  test('is followed forward too; what was merged for good is not', () => {
    const forward = of({
      municipalities: ['h', 'a', 'p'],
      on: '2019-01-01',
      facts: [fact('k', '5', '2024-01-01'), fact('q', '7', '2024-01-01')],
    })
    expect(forward.figures.map(one => [one.municipality, one.value])).toEqual([['h', '5']])
    expect(forward.notCarried.map(one => [one.municipality, one.why])).toContainEqual(['a', 'mergedLater'])
    // With a alone left, q is a again.
    const two = history(
      successions.filter(each => each.predecessor !== 'o'),
      weights,
      later,
    )
    const alone = of({
      municipalities: ['a'],
      on: '2019-01-01',
      facts: [fact('q', '7', '2024-01-01')],
      history: two,
    })
    expect(alone.figures[0]).toMatchObject({ value: '7' })
  })

  test('which of several has what is left is not guessed', () => {
    const three = [...successions, succession('p', 'x', '2024-01-01')]
    const { figures, notCarried } = of({
      municipalities: ['k', 'q', 'x'],
      history: history(three, weights, later),
    })
    expect(figures.map(one => one.municipality)).toEqual(['k'])
    expect(notCarried.map(one => [one.why, one.about])).toEqual([
      ['splitWithoutWeight', 'p'],
      ['splitWithoutWeight', 'p'],
    ])
  })
})

/** A random history: each year some end, each going whole to one heir, or in parts to several, old or new. */
const histories = fc
  .array(
    fc.array(
      fc.record({
        pick: fc.nat(),
        heirs: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        cut: fc.nat(999),
      }),
      {
        maxLength: 3,
      },
    ),
    { maxLength: 5 },
  )
  .map(years => {
    let alive = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5']
    const begins: Record<string, string> = Object.fromEntries(alive.map(id => [id, '2000-01-01']))
    const successions: Succession[] = []
    const splits: SplitWeight[] = []
    for (const [i, changes] of years.entries()) {
      const on = `${2018 + i}-01-01`
      const ending = [...new Set(changes.map(({ pick }) => alive[pick % alive.length]!))]
      const stay = alive.filter(id => !ending.includes(id))
      const born = [`n${i}a`, `n${i}b`]
      const used = new Set<string>()
      for (const [j, predecessor] of ending.entries()) {
        const { heirs, cut } = changes[j]!
        const chosen = [...new Set(heirs.map(nat => [...stay, ...born][nat % (stay.length + 2)]!))]
        const parts = chosen.map((_, k) => (k === 0 ? 1000 - cut : k === 1 && chosen.length === 2 ? cut : 0))
        if (chosen.length === 3) parts.splice(1, 2, Math.floor(cut / 2), cut - Math.floor(cut / 2))
        for (const [k, successor] of chosen.entries()) {
          used.add(successor)
          successions.push({ predecessor, successor, on })
          if (chosen.length > 1)
            splits.push({
              predecessor,
              successor,
              on,
              weight: decimalText({ units: BigInt(parts[k]!), scale: 3 }),
              source: 'w',
            })
        }
      }
      const begun = born.filter(id => used.has(id))
      for (const id of begun) begins[id] = on
      alive = [...stay, ...begun]
    }
    return { alive, begins, successions, splits }
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

test('whoever returns after any history has what it would have had, had it never been merged', () => {
  const own = fc.array(fc.nat(100_000), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(histories, own, fc.nat(), fc.nat(), (random, values, pick, other) => {
      const facts = values.map((value, i) => fact(`m${i}`, String(value), '2017-01-01'))
      const merged = random.alive.filter(
        (_, i) => i === pick % random.alive.length || i === other % random.alive.length,
      )
      const [back, ...rest] = merged
      const into = merged.map(id => succession(id, 'merged', '2030-01-01'))
      const out = [
        { ...succession('merged', 'again', '2034-01-01'), returns: back! },
        ...(rest.length > 0 ? [succession('merged', 'left', '2034-01-01')] : []),
      ]
      const begins = { ...random.begins, merged: '2030-01-01', again: '2034-01-01', left: '2034-01-01' }
      const of = (municipalities: string[], successions: Succession[], on: string) =>
        carry({ ...ask(), on, municipalities, facts, history: history(successions, random.splits, begins) })
      const before = of(merged, random.successions, '2029-01-01')
      const names = ['again', ...rest.map(() => 'left')]
      const after = of(names, [...random.successions, ...into, ...out], '2035-01-01')
      expect(after.notCarried).toEqual([])
      expect(after.figures.map(one => one.value)).toEqual(before.figures.map(one => one.value))
    }),
    { numRuns: 200 },
  )
})
