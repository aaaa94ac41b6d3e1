import { expect, test } from 'vitest'
import { fact, programme, scheme } from '../../../test/support/small-programme.ts'
import { fractions } from './column.rules.ts'
import { byText, missingIn, recipientsOf, referenceKey, tabulate } from './figures.rules.ts'

const n = { indicator: 'n', lag: 0 }
const before = { indicator: 'n', lag: 1 }
const k = { indicator: 'k', lag: 0 }

const people = recipientsOf(
  programme(
    [
      scheme('S', 1, {
        version: '1',
        source: 'R',
        validFrom: '2020-01-01',
        amount: { kind: 'fixed', amountOre: 0n },
      }),
    ],
    ['Q', 'P'],
    {
      others: [{ id: 'A', number: '0301', name: 'A', region: 'Øst' }],
    },
  ),
)
const tableOf = (...facts: ReturnType<typeof fact>[]) => {
  const table = tabulate(people, 2020, facts)
  if ('twice' in table) throw new Error('a figure stands twice')
  return table
}

test('R-44 recipients stand by number, those outside the programme among them', () => {
  expect(people.map(one => one.id)).toEqual(['A', 'Q', 'P'])
  expect([byText('0301', '1001'), byText('a', 'a'), byText('Å', 'a')]).toEqual([-1, 0, 1])
})

test('R-44 a figure is found by indicator and year, in the order of the recipients', () => {
  expect([referenceKey(n), referenceKey(before)]).toEqual(['n 0', 'n 1'])
  const table = tableOf(
    fact('P', 'n', '3'),
    fact('A', 'n', '1.5'),
    fact('Q', 'n', '2'),
    fact('Q', 'n', '20', 2019),
    fact('elsewhere', 'n', '9'),
    fact('elsewhere', 'n', '9'),
  )
  expect(fractions(table.column(n)).map(one => Number(one.n) / Number(one.d))).toEqual([1.5, 2, 3])
  expect(table.facts(before).map(one => one?.value)).toEqual([undefined, '20', undefined])
  expect(table.facts(k)).toEqual([undefined, undefined, undefined])
})

test('R-44 a figure that stands twice is given back, the second of them', () => {
  const facts = [fact('P', 'n', '3'), fact('P', 'n', '3', 2019), fact('P', 'k', '3'), fact('P', 'n', '4')]
  expect(tabulate(people, 2020, facts)).toEqual({ twice: facts[3] })
})

test('R-44 what is missing is named by municipality, indicator and year, and what is there is not', () => {
  const table = tableOf(
    ...['A', 'Q', 'P'].map(one => fact(one, 'n', '1')),
    fact('Q', 'n', '1', 2019),
    fact('P', 'k', '1'),
  )
  expect(missingIn(table, [n])).toEqual([])
  expect(missingIn(table, [n, before, k])).toEqual([
    { municipality: 'A', indicator: 'n', year: 2019 },
    { municipality: 'A', indicator: 'k', year: 2020 },
    { municipality: 'Q', indicator: 'k', year: 2020 },
    { municipality: 'P', indicator: 'n', year: 2019 },
  ])
})
