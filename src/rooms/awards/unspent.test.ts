import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { budgetHolder, certifier, p } from '../../../test/support/money.ts'
import { potWithMoney } from '../../../test/support/pot-with-money.ts'
import { by, lead, secretariat } from '../../../test/support/programme.ts'
import { kroner, sumOre } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { originByYear, potBalances, totalOf } from '../ledger/index.ts'
import { carryOver, certifyRepayment, repay } from './index.ts'
import { carriedIn } from './unspent.rules.ts'

const { db } = await testDatabase()
const { programme, pot, aMeasure, spend } = await potWithMoney(db)
const where = { programme, municipality: p, year: 2020 }
const available = async (effectiveOn?: string) => {
  const asOf = effectiveOn ? { effectiveOn, recordedOn: '2022-12-31' } : undefined
  return (await potBalances(db, [pot], asOf)).get(pot)!
}

test('R-56 what was unspent is carried to the øre, also where most of it has been spent since, and once', async () => {
  const carry = (on: string, actor = secretariat) => carryOver(db, by(actor, on), where)
  expect(await carry('2020-12-31')).toMatchObject({ refusal: { code: 'yearNotOver' } })
  expect(await carry('2021-04-10', lead(p))).toMatchObject({ refusal: { code: 'notAllowed' } })
  const measure = await aMeasure()
  const before = await available()
  // Two thirds of it are spent in the new year before it is decided that it is kept.
  for (let left = (before.available * 2n) / 3n; left > 0n; left -= kroner(99_000)) {
    const ore = left < kroner(99_000) ? left : kroner(99_000)
    expectOk(await spend(measure, 0, { ore, spentOn: '2021-02-01' }))
  }
  expect(await carry('2021-04-10')).toMatchObject({ value: { carriedOre: before.available } })
  expect(await available('2020-12-31')).toMatchObject({ available: 0n, carried: before.available })
  expect(await available('2021-01-01')).toMatchObject({ available: before.available, carried: 0n })
  expect(await carry('2021-04-11')).toMatchObject({ refusal: { code: 'nothingUnspent' } })
})

test('D-8b what is paid back is certified by one and approved by another, of the schemes that it came from', async () => {
  const certify = (kr: number, reason = 'Ikke brukt', actor = certifier) =>
    certifyRepayment(db, by(actor, '2021-05-01'), where, { ore: kroner(kr), reason })
  const approve = (actor = budgetHolder) => repay(db, by(actor, '2021-05-02'), where)
  expect(await approve()).toMatchObject({ refusal: { code: 'notCertified' } })
  expect(await certify(99_000_000)).toMatchObject({ refusal: { code: 'moreThanLeft' } })
  expect(await certify(1000, ' ')).toMatchObject({ refusal: { code: 'reasonMissing' } })
  expect(await certify(1000, 'Ikke brukt', lead(p))).toMatchObject({ refusal: { code: 'notAllowed' } })
  expectOk(await certify(1000))
  expect(await certify(1)).toMatchObject({ refusal: { code: 'alreadyCertified' } })
  expect(await approve(certifier)).toMatchObject({ refusal: { code: 'notAllowed' } })
  const same = { ...budgetHolder, person: certifier.person }
  expect(await approve(same)).toMatchObject({ refusal: { code: 'samePerson' } })
  const alone = sql`update awards.repayments set approved_by = certified_by, approved_at = certified_at, pot = ${pot}, entry_number = 1`
  await expect(alone.execute(db)).rejects.toThrow('two_people')
  expectOk(await approve())
  expect((await available()).repaid).toBe(kroner(1000))
  expect(totalOf((await originByYear(db, pot, 2021)).repaid)).toBe(kroner(1000))
  expect(await approve()).toMatchObject({ refusal: { code: 'alreadyPaid' } })
})

test('property: the parts sum to what was unspent, and none is more than there is', () => {
  const ore = fc.bigInt({ min: 1n, max: 10_000n })
  fc.assert(
    fc.property(ore, ore, (unspent, now) => {
      const parts = carriedIn(unspent, now)!
      expect(sumOre(parts)).toBe(unspent)
      expect(parts.every(one => one > 0n && one <= now)).toBe(true)
    }),
  )
  expect(carriedIn(1n, 0n)).toBeNull()
})
