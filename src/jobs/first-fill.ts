import type { Db } from '../platform/database/connect.ts'
import { loadBudgetPosts } from '../rooms/catalogue/index.ts'
import { loadOfficialRegister } from '../rooms/organisations/index.ts'
import { loadChildren } from '../rooms/statistics/index.ts'

/** The register, posts and figures that ship with the product: what any database needs before its first programme. */
export async function fillFirst(db: Db): Promise<void> {
  await db.transaction().execute(async tx => {
    await loadOfficialRegister(tx)
    await loadBudgetPosts(tx)
    await loadChildren(tx)
  })
}
