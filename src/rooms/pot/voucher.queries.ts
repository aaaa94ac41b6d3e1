import type { Db } from '../../platform/database/connect.ts'
import { vouchersOf } from '../ledger/index.ts'

type Voucher = Awaited<ReturnType<typeof vouchersOf>>[number]

/** A voucher by its name, «2026/17», with those of the one that it takes back and of the one that took it back. */
export type NamedVoucher = Voucher & {
  name: string
  reversesName: string | null
  reversedByName: string | null
}

/** Vouchers of a pot, the newest first: all, or at most `most` before the entry `before`. */
export async function namedVouchers(
  db: Db,
  pot: string,
  which: { numbers?: readonly number[]; measure?: string; before?: number; most?: number } = {},
): Promise<NamedVoucher[]> {
  const vouchers = await vouchersOf(db, pot, which)
  const numbers = vouchers.map(one => one.number)
  const takenBack = vouchers.flatMap(one => one.reverses ?? [])
  const [reversed, reversing] = await Promise.all([
    takenBack.length > 0 ? vouchersOf(db, pot, { numbers: takenBack }) : [],
    numbers.length > 0 ? vouchersOf(db, pot, { reversing: numbers }) : [],
  ])
  const names = new Map([...vouchers, ...reversed].map(one => [one.number, nameOf(one)]))
  const backBy = new Map(reversing.map(one => [one.reverses, nameOf(one)]))
  return vouchers.toReversed().map(one => ({
    ...one,
    name: nameOf(one),
    reversesName: one.reverses === null ? null : (names.get(one.reverses) ?? null),
    reversedByName: backBy.get(one.number) ?? null,
  }))
}

const nameOf = ({ voucherYear, voucher }: Voucher): string => `${voucherYear}/${voucher}`
