import { expect, test } from 'vitest'
import { tabulate } from './figures.rules.ts'
import { type Rule, ruleSchema } from './model.ts'
import { figuresOf } from './quantity.rules.ts'
import { assess } from './scheme.rules.ts'

const dated = { version: '1', source: 'Regelverk', validFrom: '2020-01-01' }
const rule = (amount: object): Rule => ruleSchema.parse({ ...dated, amount })
const n = { indicator: 'n' }

function assessed(of: Rule, figures: Record<string, string>[]) {
  const recipients = figures.map((_, i) => ({
    id: `m${i}`,
    number: `${1001 + i}`,
    name: `M${i}`,
    region: 'R',
  }))
  const facts = figures.flatMap((row, i) =>
    Object.entries(row).map(([indicator, value]) => {
      const about = { municipality: `m${i}`, indicator, year: 2020, value }
      return { ...about, source: 'Eksempel', date: '2020-01-01', illustrative: true }
    }),
  )
  const table = tabulate(recipients, 2020, facts)
  if ('twice' in table) throw new Error('a figure stands twice')
  return assess(of, figuresOf(table))
}

test('R-44 a figure that a gate has moved is not called the municipality’s own by a gate inside it', () => {
  const inner = {
    kind: 'gate',
    when: {
      all: [
        { figure: n, atLeast: '50' },
        { figure: { indicator: 'm' }, atLeast: '5' },
      ],
    },
    pays: { kind: 'perUnit', perUnitOre: 100n, unit: n },
  }
  const outer = rule({ kind: 'gate', when: { figure: n, atLeast: '100' }, pays: inner })
  const made = assessed(outer, [{ n: '20', m: '0' }])
  const { amountOre, steps } = made.explain(0).could
  expect(amountOre).toBe(10_000n)
  expect(steps.filter(step => step.kind === 'standIn')).toEqual([
    { kind: 'standIn', standIn: 'smallest', indicator: 'n', value: '100', eligible: 0 },
  ])
})
