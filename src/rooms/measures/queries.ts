import type { Db } from '../../platform/database/connect.ts'
import { potOf } from '../awards/index.ts'
import { plans } from '../evaluation/index.ts'
import { type Voucher, vouchersOf } from '../ledger/index.ts'
import type { Measure, PayeeKind } from './model.ts'
import { selectExpenditures, selectMeasures } from './store.ts'

export const measuresOf = (
  db: Db,
  where: { programme?: string; municipality?: string },
): Promise<Measure[]> => selectMeasures(db, where)

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

export type Expenditure = Voucher & { measure: string; payeeKind: PayeeKind; reversed: boolean }

/** What the pot has paid for, in order of voucher; a reversed expenditure says so. */
export async function expendituresOf(
  db: Db,
  programme: string,
  municipality: string,
): Promise<Expenditure[]> {
  const pot = potOf(programme, municipality)
  const vouchers = await vouchersOf(db, pot)
  const links = new Map((await selectExpenditures(db, pot)).map(one => [one.number, one]))
  return vouchers.flatMap(voucher => {
    const link = links.get(voucher.number)
    const reversed = vouchers.some(one => one.reverses === voucher.number)
    return link ? [{ ...voucher, measure: link.measure, payeeKind: link.payeeKind, reversed }] : []
  })
}
