import { tabulate } from '../../src/rooms/calculation/figures.rules.ts'
import { type Rule, ruleSchema } from '../../src/rooms/calculation/index.ts'
import { figuresOf } from '../../src/rooms/calculation/quantity.rules.ts'
import { assess, explain } from '../../src/rooms/calculation/scheme.rules.ts'

export const ruleOf = (amount: object, more: object = {}): Rule =>
  ruleSchema.parse({ version: '1', source: 'Regelverk', validFrom: '2020-01-01', ...more, amount })

/**
 * A rule on municipalities whose figures are given by indicator, «n-1» for the year before: W and U in kroner, what was
 * wrong, and the steps of each.
 */
export function assessed(rule: Rule, figures: Record<string, string>[]) {
  const recipients = figures.map((_, i) => ({
    id: `m${i}`,
    number: `${1001 + i}`,
    name: `M${i}`,
    region: 'R',
  }))
  const facts = figures.flatMap((row, i) =>
    Object.entries(row).map(([name, value]) => {
      const [indicator, lag] = name.split('-') as [string, string | undefined]
      const about = { municipality: `m${i}`, indicator, year: 2020 - Number(lag ?? 0), value }
      return { ...about, source: 'Eksempel', date: '2020-01-01', illustrative: true }
    }),
  )
  const table = tabulate(recipients, 2020, facts)
  if ('twice' in table) throw new Error('a figure stands twice')
  const asked = figuresOf(table)
  const made = assess(rule, asked)
  const kr = (ore: Float64Array) => Array.from(ore, one => one / 100)
  return {
    would: kr(made.would),
    could: kr(made.could),
    troubles: asked.troubles,
    explain: explain(rule, figuresOf(table)),
  }
}
