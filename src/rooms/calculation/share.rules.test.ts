import { expect, test } from 'vitest'
import { ruleOf, assessed as shared } from '../../../test/support/assessed.ts'
import { kroner } from '../../core/ore.ts'

const rule = (amount: object) => ruleOf({ kind: 'share', appropriationOre: kroner(1_000), ...amount })
const people = (indicator: string, weight: string) => ({ weight, by: { indicator } })

test('R-44 share: a part that nobody has weight in is not shared out, and a bound that holds nobody changes nothing', () => {
  const figures = [
    { a: '10', b: '0' },
    { a: '30', b: '0' },
  ]
  const parts = { parts: [people('a', '60'), people('b', '40')] }
  const free = shared(rule(parts), figures).would
  expect(free).toEqual([150, 450])
  const loose = shared(rule({ ...parts, mostOre: kroner(900) }), figures)
  expect(loose.would).toEqual(free)
  expect(loose.explain(0).would.steps.filter(step => step.kind === 'shareRest')).toEqual([])
  expect(shared(rule({ ...parts, leastOre: kroner(5) }), figures).would).toEqual(free)
  expect(shared(rule({ ...parts, leastOre: kroner(200) }), figures).would).toEqual([200, 400])
})

test('R-44 share: what is left for those who are not held is told with the figures it is reckoned from', () => {
  const held = shared(rule({ parts: [people('a', '1')], mostOre: kroner(500) }), [
    { a: '70' },
    { a: '20' },
    { a: '10' },
  ])
  expect(held.would).toEqual([500, 333, 167])
  expect(held.explain(0).would.steps).toContainEqual({
    kind: 'shareHeld',
    bound: 'most',
    amountOre: 50_000n,
    before: '700',
    change: '-200',
  })
  expect(held.explain(1).would.steps).toContainEqual({
    kind: 'shareRest',
    before: '200',
    left: '500',
    all: '300',
    amount: '333.3333',
    change: '133.3333',
  })
})

test('R-44 share: leasts that together are more than the appropriation are told, and not those that just fill it', () => {
  const of = (leastNok: number) =>
    shared(rule({ parts: [people('a', '1')], leastOre: kroner(leastNok) }), [{ a: '3' }, { a: '1' }])
  expect(of(500).troubles).toEqual([])
  expect(of(500).would).toEqual([500, 500])
  expect(of(501).troubles).toEqual([
    { code: 'leastTooMuch', leastOre: 100_200n, appropriationOre: 100_000n, missingOre: 200n, recipients: 2 },
  ])
})

test('R-44 share: the side that is broken the most in sum is held first, and both where they are alike', () => {
  const bounds = { parts: [people('a', '1')], leastOre: kroner(100), mostOre: kroner(450) }
  const figures = (...list: string[]) => list.map(a => ({ a }))
  // Free: 600, 350, 50. Above the most by 150, below the least by 50: the first is held, and the last then has 68,75.
  expect(shared(rule(bounds), figures('60', '35', '5')).would).toEqual([450, 450, 100])
  // Free: 460, 460, 40, 40. Below by 120, above by 20: the last two are held, and the first two then share 800.
  expect(shared(rule(bounds), figures('46', '46', '4', '4')).would).toEqual([400, 400, 100, 100])
  // Free: 510, 450, 40. Above by 60, below by 60: both are held at once.
  expect(shared(rule(bounds), figures('51', '45', '4')).would).toEqual([450, 450, 100])
  // Free: 600, 314,29, 85,71. Above by 150, below by 14,29: the first is held, and 550 by 22 and 6 is 432,14 and 117,86.
  expect(shared(rule(bounds), figures('42', '22', '6')).would).toEqual([450, 432, 118])
})

test('R-44 share: one that fails the requirement is reckoned beside those that pass, and held by the same bounds', () => {
  const gated = (more: object) =>
    rule({
      parts: [people('a', '1')],
      when: { figure: { indicator: 'a' }, atLeast: '10' },
      standIn: 'own',
      ...more,
    })
  const figures = [{ a: '30' }, { a: '10' }, { a: '8' }, { a: '2' }]
  expect(shared(gated({}), figures)).toMatchObject({ would: [750, 250, 0, 0], could: [750, 250, 167, 48] })
  const held = shared(gated({ leastOre: kroner(100), mostOre: kroner(150) }), figures)
  expect(held.could).toEqual([150, 150, 150, 100])
  const bound = (i: number) => held.explain(i).could.steps.find(step => step.kind === 'shareHeld')
  expect(bound(2)).toMatchObject({
    bound: 'most',
    amountOre: 15_000n,
    before: '166.6667',
    change: '-16.6667',
  })
  expect(bound(3)).toMatchObject({ bound: 'least', amountOre: 10_000n })
  const free = shared(gated({ leastOre: kroner(40), mostOre: kroner(900) }), figures)
  expect(free.explain(3).could.steps.filter(step => step.kind === 'shareHeld')).toEqual([])
  const none = shared(gated({}), [{ a: '9' }, { a: '1' }])
  expect(none).toMatchObject({ would: [0, 0], could: [1_000, 1_000] })
})

test('R-44 share: whoever is held at the least is told so, and one without weight is told nothing of the rest', () => {
  const made = shared(rule({ parts: [people('a', '1')], mostOre: kroner(600) }), [
    { a: '9' },
    { a: '1' },
    { a: '0' },
  ])
  expect(made.would).toEqual([600, 400, 0])
  const kinds = (i: number) => made.explain(i).would.steps.map(step => step.kind)
  expect(kinds(1)).toContain('shareRest')
  expect(kinds(2)).not.toContain('shareRest')
  const least = shared(rule({ parts: [people('a', '1')], leastOre: kroner(200) }), [{ a: '9' }, { a: '1' }])
  expect(least.explain(1).would.steps).toContainEqual({
    kind: 'shareHeld',
    bound: 'least',
    amountOre: 20_000n,
    before: '100',
    change: '100',
  })
})

test('R-44 share: weights with decimals are shares of their sum, and the sum that is shared out is told in øre', () => {
  const made = shared(rule({ parts: [people('a', '0.25'), people('b', '0.5')] }), [
    { a: '1', b: '0' },
    { a: '0', b: '1' },
  ])
  // 0,25 of 0,75 is a third of 1 000 kr.
  expect(made.would).toEqual([333, 667])
  expect(made.explain(1).would.steps).toContainEqual({
    kind: 'shareRounded',
    amount: '667',
    recipients: 2,
    sumOre: 100_000n,
  })
})

test('R-44 share: parts of a krone go down, and whole kroner go to those that lost the most', () => {
  const two = rule({ appropriationOre: kroner(2), parts: [people('a', '1')] })
  // 0,60, 0,60 and 0,80 of 2 kr.
  expect(shared(two, [{ a: '3' }, { a: '3' }, { a: '4' }]).would).toEqual([1, 0, 1])
})

test('R-44 share: a part that nobody has weight in gives nothing to one that fails the requirement either', () => {
  const made = shared(
    rule({
      parts: [people('a', '60'), people('b', '40')],
      when: { figure: { indicator: 'a' }, atLeast: '20' },
      standIn: 'own',
    }),
    [
      { a: '30', b: '0' },
      { a: '10', b: '0' },
    ],
  )
  // 600 kr by 10 of 30 + 10.
  expect(made).toMatchObject({ would: [600, 0], could: [600, 150] })
})
