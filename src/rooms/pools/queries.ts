import type { Db } from '../../platform/database/connect.ts'
import type { Transfer } from './model.ts'
import { selectTransfers } from './store.ts'

/** What has been moved, or waits to be, into a programme's pot. The caller asks who may see it. */
export const transfersOf = (db: Db, ...programmes: string[]): Promise<Transfer[]> =>
  selectTransfers(db, programmes)
