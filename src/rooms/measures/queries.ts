import type { Db } from '../../platform/database/connect.ts'
import { plans } from '../evaluation/index.ts'
import type { Measure } from './model.ts'
import { selectMeasures } from './store.ts'

export const measuresOf = (
  db: Db,
  { programme, municipality }: { programme?: string; municipality?: string },
): Promise<Measure[]> =>
  selectMeasures(db, { ...(programme ? { programme } : {}), ...(municipality ? { municipality } : {}) })

export async function measureByNumber(
  db: Db,
  programme: string,
  municipality: string,
  number: number,
): Promise<Measure | undefined> {
  const [found] = await selectMeasures(db, { programme, municipality, number })
  return found
}

export async function planOf(db: Db, measure: Measure) {
  const [found] = measure.plan ? await plans(db, [measure.plan]) : []
  return found
}
