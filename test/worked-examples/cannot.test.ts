import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRule } from '../../src/rooms/calculation/index.ts'
import { assessed } from '../support/assessed.ts'

/** What is wanted of a rule, and the nearest that one can write: refused where it is read or reckoned, or not met. */
type Try = { amount: object; figures?: Record<string, string>[]; wanted?: number[] }

const figure = (indicator: string) => ({ indicator })
const constant = (value: string) => ({ kind: 'constant', value })
const perKrone = (unit: object) => ({ kind: 'perUnit', perUnitNok: 1, unit })
/** 60 per cent of what one is below the mean, or above it: the taxes of three are 80, 100 and 120. */
const from = (mean: string, own: string) => ({
  kind: 'sum',
  of: [figure(mean), { kind: 'product', of: [figure(own), constant('-1')] }],
})
const equalised = (mean: string, own: string): Try => ({
  amount: perKrone({ kind: 'product', of: [constant('0.6'), from(mean, own)] }),
  figures: ['80', '100', '120'].map(value => ({ [own]: value, [mean]: '100' })),
  wanted: [12, 0, -12],
})
const share = { kind: 'share', parts: [{ weight: '1', by: figure('people') }] }

const tries: Record<string, Try> = {
  'Income equalisation in the Norwegian block grant': equalised('mean', 'tax'),
  'Expenditure equalisation by a cost key': equalised('need', 'own'),
  'Formulas with roots, powers or logarithms, as some school and road grants use for sparsity': {
    amount: perKrone({ kind: 'power', of: figure('people'), to: '0.5' }),
  },
  'Income guarantee that all pay for by the same amount each (INGAR)': {
    amount: {
      ...share,
      appropriationNok: { kind: 'sum', of: [perKrone(figure('lift')), perKrone(figure('lift'))] },
    },
  },
  'A grant whose rate follows from other grants of the same year': {
    amount: perKrone({ scheme: 'another', which: 'would' }),
  },
  "A figure held against the mean of all recipients, such as 110 per cent of the country's": {
    amount: {
      kind: 'gate',
      when: { figure: figure('people'), atLeast: { mean: 'people', of: 'all' } },
      pays: perKrone(constant('1')),
    },
  },
  'Two figures about each person of a list, such as cost and income': {
    amount: {
      kind: 'each',
      figure: figure('cost'),
      pays: perKrone({ kind: 'excess', of: figure('cost'), over: figure('income') }),
    },
    figures: [{ cost: '2', 'cost:1': '10', 'cost:2': '20', income: '2', 'income:1': '5', 'income:2': '20' }],
    wanted: [5],
  },
  'Grants paid out to the penny, as wages support by the day was': {
    amount: { kind: 'fixed', amountNok: '100.50' },
    figures: [{}],
    wanted: [100.5],
  },
  'Tests of text, such as «in the action zone»': {
    amount: { kind: 'gate', when: { figure: figure('zone'), equals: 'yes' }, pays: perKrone(constant('1')) },
  },
}

const told = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8')
const rows = told
  .slice(told.indexOf('## What cannot be written'))
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| formula'))
  .map(line => line.split(' | ')[0]!.slice(2))

test('R-44 everything that docs/rules.md says cannot be written is tried', () => {
  expect(rows).toEqual(Object.keys(tries))
})

test.each(rows)('R-44 cannot be written: %s', row => {
  const { amount, figures, wanted } = tries[row]!
  const rule = { version: '1', source: 'Test', validFrom: '2020-01-01', amount }
  const read = readRule(Buffer.from(JSON.stringify(rule)), null)
  if (!wanted) {
    expect(read.ok).toBe(false)
    return
  }
  if (!read.ok) throw new Error(`refused where it is read: ${JSON.stringify(read.refusal.problems)}`)
  const made = assessed(read.value, figures!)
  if (made.troubles.length === 0) expect(made.would).not.toEqual(wanted)
  else expect(made.troubles).toMatchObject([{ code: 'negative', what: 'amount', municipalities: 'm2' }])
})
