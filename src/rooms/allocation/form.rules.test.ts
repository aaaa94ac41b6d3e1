import { expect, test } from 'vitest'
import { ruleOfForm } from './form.rules.ts'

test('R-44 bands are typed with whole or decimal borders, below zero too', () => {
  const typed = { version: '1', source: 's', validFrom: '2020-01-01', indicator: 'result' }
  const bands = '\u22122,5: 100\n0: 200\n1 000: 300\n1 000,25: 400\nx: 1'
  const made = ruleOfForm('bands', { ...typed, bands }) as { amount: { bands: { from: unknown }[] } }
  expect(made.amount.bands.map(one => one.from)).toEqual(['-2.5', 0, 1000, '1000.25', 'x'])
})
