import { readFactsTable } from '../../platform/facts.ts'
import type { Fact, Indicator, SplitWeight } from './model.ts'

const source = 'SSB 07459'
/** The shipped table counts in these municipalities in every year. */
const borders = '2024-01-01'

/** Ages from-to of each indicator that ships. */
const ages: Record<string, readonly [number, number]> = {
  'children-0-5': [0, 5],
  'children-6-15': [6, 15],
  'children-16-18': [16, 18],
  'youth-19-24': [19, 24],
  'children-0-17': [0, 17],
  'children-0-24': [0, 24],
}

/** What the figures that ship are, in words. */
export function shippedIndicators(): Indicator[] {
  const persons = { unit: 'persons', source, merging: 'sum', weight: null, illustrative: false } as const
  return [
    ...Object.entries(ages).map(([id, [from, to]]) => ({
      ...persons,
      id,
      name: {
        nb: `Barn og unge ${from}–${to} år`,
        nn: `Barn og unge ${from}–${to} år`,
        en: `Children and youth aged ${from}–${to}`,
      },
      about: {
        nb: `Bosatte fra og med ${from} til og med ${to} år 1. januar.`,
        nn: `Busette frå og med ${from} til og med ${to} år 1. januar.`,
        en: `Residents aged ${from} up to and including ${to} on 1 January.`,
      },
    })),
    {
      ...persons,
      id: 'population',
      name: { nb: 'Folketall', nn: 'Folketal', en: 'Population' },
      about: {
        nb: 'Alle bosatte 1. januar.',
        nn: 'Alle busette 1. januar.',
        en: 'All residents on 1 January.',
      },
    },
  ]
}

/** Persons by age group a municipality and year, from the table of single ages that ships with the product. */
export function shippedFacts(): Fact[] {
  const rows = readFactsTable('statistics', 'children')
  return rows.flatMap(row => {
    const year = Number(row.year)
    const fact = (indicator: string, value: number): Fact => ({
      indicator,
      organisation: row.municipality!,
      year,
      value: String(value),
      source,
      asOf: `${year}-01-01`,
      illustrative: false,
      borders,
    })
    const counts = Object.entries(ages).map(([id, [from, to]]) => {
      let sum = 0
      for (let age = from; age <= to; age++) sum += Number(row[`a${age}`])
      return fact(id, sum)
    })
    return [...counts, fact('population', Number(row.total))]
  })
}

export const shippedSplits = (): SplitWeight[] =>
  readFactsTable('statistics', 'splits').map(row => ({
    predecessor: row.predecessor!,
    successor: row.successor!,
    on: row.on!,
    weight: row.weight!,
    source: row.source!,
  }))
