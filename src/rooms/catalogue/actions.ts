import type { Tx } from '../../platform/database/connect.ts'
import { readFactsTable } from '../../platform/facts.ts'
import type { Scheme } from './model.ts'
import { anyPost, insertPosts, insertScheme } from './store.ts'

/** Fills an empty catalogue with the budget posts 60-69 that ship with the product. */
export async function loadBudgetPosts(tx: Tx): Promise<void> {
  if (await anyPost(tx)) return
  const rows = readFactsTable('catalogue', 'budget-posts')
  await insertPosts(
    tx,
    rows.map(row => ({
      year: Number(row.year),
      chapter: Number(row.chapter),
      item: Number(row.item),
      subItem: Number(row.sub_item),
      name: row.name!,
      ore: (BigInt(row.amount_nok!) * 100n).toString(),
      kind: row.kind!,
      rounded: row.rounded === '1',
    })),
  )
}

/** Adds a scheme with its owner; one that is known already stays as it is. */
export const addScheme = (tx: Tx, scheme: Scheme): Promise<void> => insertScheme(tx, scheme)
