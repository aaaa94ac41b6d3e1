import type { Tx } from '../../platform/database/connect.ts'
import { readFactsTable } from '../../platform/facts.ts'
import type { Fact } from './model.ts'
import { insertFacts } from './store.ts'

/** Adds facts; one that is there for the same indicator, organisation and year stays as it is. */
export const addFacts = (tx: Tx, facts: readonly Fact[]): Promise<void> => insertFacts(tx, facts)

/** Children and youth 0-24 a municipality and year, from the table that ships with the product (SSB 07459). */
export async function loadChildren(tx: Tx): Promise<void> {
  const rows = readFactsTable('statistics', 'children')
  const source = 'SSB 07459'
  await insertFacts(
    tx,
    rows.map(row => {
      let children = 0
      for (let age = 0; age <= 24; age++) children += Number(row[`a${age}`])
      const year = Number(row.year)
      return {
        indicator: 'children-0-24',
        organisation: row.municipality!,
        year,
        value: String(children),
        source,
        asOf: `${year}-01-01`,
        illustrative: false,
      }
    }),
  )
}
