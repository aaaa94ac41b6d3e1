import type { Tx } from '../../platform/database/connect.ts'
import { addFacts } from './actions.ts'
import type { YearOf } from './model.ts'
import { deleteSetAside, selectSetAside } from './set-aside.store.ts'

/** Makes what was set aside for a programme's year part of the public series, as its allocation is final. */
export async function publishFigures(tx: Tx, of: YearOf): Promise<void> {
  const facts = await selectSetAside(tx, of)
  if (facts.length === 0) return
  await addFacts(tx, facts)
  await deleteSetAside(tx, of)
}
