import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask, fact, histories, history, succession } from '../../../test/support/borders.ts'
import { carry } from './carry.rules.ts'
import type { Succession } from './model.ts'

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

test('a municipality that comes back: has its own old figures, counts and shares alike; what is left has what is left', () => {
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

test('a municipality that comes back: has a share of what was counted while it was merged', () => {
  const merged = of({ facts: [fact('p', '1000', '2021-01-01')] })
  expect(merged.figures.map(one => [one.value, one.carried!.parts[0]!.returned])).toEqual([
    ['100', undefined],
    ['900', undefined],
  ])
})

test('a municipality that comes back: is followed forward too; what was merged for good is not', () => {
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

test('a municipality that comes back: which of several has what is left is not guessed', () => {
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

test('a municipality that comes back: takes all with it, and who is left, of a split with weight 0, has nought', () => {
  const on = '2019-01-01'
  const split = (to: string, weight: string) => ({ ...succession('h', to, on), weight, source: 'w' })
  const merged = [
    succession('h', 'm', on),
    succession('h', 'n', on),
    ...['m', 'n'].map(id => succession(id, 'p')),
  ]
  const out = [{ ...succession('p', 'k', '2024-01-01'), returns: 'm' }, succession('p', 'q', '2024-01-01')]
  const began = { h: '2000-01-01', m: on, n: on, p: '2020-01-01', k: '2024-01-01', q: '2024-01-01' }
  const told = of({
    facts: [fact('h', '9300', '2017-01-01')],
    history: history([...merged, ...out], [split('m', '1'), split('n', '0')], began),
  })
  expect(told.notCarried).toEqual([])
  expect(told.figures.map(one => one.value)).toEqual(['9300', '0'])
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
