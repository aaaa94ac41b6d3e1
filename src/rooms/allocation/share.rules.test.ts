import { expect, test } from 'vitest'
import { kroner } from '../../core/ore.ts'
import { tabulate } from './figures.rules.ts'
import { type Rule, ruleSchema } from './model.ts'
import { figuresOf } from './quantity.rules.ts'
import { assess } from './scheme.rules.ts'

const dated = { version: '1', source: 'Regelverk', validFrom: '2020-01-01' }
const rule = (amount: object): Rule =>
  ruleSchema.parse({ ...dated, amount: { kind: 'share', appropriationOre: kroner(1_000), ...amount } })
const people = (indicator: string, weight: string) => ({ weight, by: { indicator } })

/** The rule on municipalities whose figures are given by indicator: what they get in kroner, and the steps of each. */
function shared(of: Rule, figures: Record<string, string>[]) {
  const recipients = figures.map((_, i) => ({
    id: `m${i}`,
    number: `${1001 + i}`,
    name: `M${i}`,
    region: 'R',
  }))
  const facts = figures.flatMap((row, i) =>
    Object.entries(row).map(([indicator, value]) => ({
      municipality: `m${i}`,
      indicator,
      year: 2020,
      value,
      source: 'Eksempel',
      date: '2020-01-01',
      illustrative: true,
    })),
  )
  const table = tabulate(recipients, 2020, facts)
  if ('twice' in table) throw new Error('a figure stands twice')
  const asked = figuresOf(table)
  const made = assess(of, asked)
  const kr = (ore: Float64Array) => Array.from(ore, one => one / 100)
  return { would: kr(made.would), could: kr(made.could), troubles: asked.troubles, explain: made.explain }
}

test('R-44 share: a part that nobody has weight in is not shared out, and a bound that holds nobody changes nothing', () => {
  const figures = [
    { a: '10', b: '0' },
    { a: '30', b: '0' },
  ]
  const parts = { parts: [people('a', '60'), people('b', '40')] }
  const free = shared(rule(parts), figures).would
  expect(free).toEqual([150, 450])
  expect(shared(rule({ ...parts, mostOre: kroner(900) }), figures).would).toEqual(free)
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
  expect(held.explain(0).would.steps).toContainEqual({ kind: 'shareHeld', bound: 'most', amountOre: 50_000n })
  expect(held.explain(1).would.steps).toContainEqual({
    kind: 'shareRest',
    before: '200',
    left: '500',
    all: '300',
    amount: '333.3333',
  })
})
