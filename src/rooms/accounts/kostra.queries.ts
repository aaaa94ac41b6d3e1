import type { Db } from '../../platform/database/connect.ts'
import { organisation } from '../organisations/index.ts'
import type { KostraFile, KostraPlace, KostraRow } from './kostra.model.ts'
import { type Comparison, compareKostra } from './kostra.rules.ts'
import { selectKostra, selectKostraRows } from './kostra.store.ts'
import { spentInYear } from './queries.ts'

/** The municipality's official number on the last day of the year that its accounts are about. */
export const numberIn = async (db: Db, municipality: string, year: number): Promise<string | null> =>
  (await organisation(db, municipality, `${year}-12-31`))?.number ?? null

export type KostraYear = { file: KostraFile | undefined; rows: KostraRow[]; comparison: Comparison }

/** The newest KOSTRA file of the municipality's year, beside what its pot was spent on. */
export async function kostraYear(db: Db, where: KostraPlace): Promise<KostraYear> {
  const file = await selectKostra(db, where)
  const rows = file ? await selectKostraRows(db, file.id) : []
  const spent = await spentInYear(db, where, where.year)
  return { file, rows, comparison: compareKostra(spent, file ? rows : null) }
}
