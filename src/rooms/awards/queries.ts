import type { Db } from '../../platform/database/connect.ts'
import type { Commitment } from './model.ts'
import { selectCommitments } from './store.ts'

/** Commitments are public once granted: awards to municipalities are public documents. */
export const commitmentsOf = (
  db: Db,
  where: { programme?: string; year?: number; municipality?: string },
): Promise<Commitment[]> => selectCommitments(db, where)

export async function commitmentOf(
  db: Db,
  programme: string,
  year: number,
  municipality: string,
): Promise<Commitment | undefined> {
  const [found] = await selectCommitments(db, { programme, year, municipality })
  return found
}
