import type { Ore } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { type PotOf, usualLimit } from './model.ts'
import { selectLimit } from './store.ts'

/** From which amount a payment from the pot takes two people. */
export const limitOf = async (db: Db, where: PotOf): Promise<Ore> =>
  (await selectLimit(db, where)) ?? usualLimit
