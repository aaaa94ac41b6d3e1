import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { budgetHolder, certifier, p } from '../../../test/support/money.ts'
import { potWithMoney } from '../../../test/support/pot-with-money.ts'
import { by, director, lead } from '../../../test/support/programme.ts'
import { kroner, sumOre } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { certifyRepayment, repay } from '../awards/index.ts'
import { originLeft, potBalances } from '../ledger/index.ts'
import { reverseExpenditure } from '../measures/index.ts'
import { programmeById } from '../programmes/index.ts'
import { askedQuestions, figuresOf, type ReportAnswers, saveReport, submitReport } from './index.ts'

const { db } = await testDatabase()
const { programme, pot, where, aMeasure, spend } = await potWithMoney(db)

test('R-48 R-56 what is paid back or taken back in a later year is in no report twice, and measures sum to what was spent', async () => {
  const [one, other] = [await aMeasure('Familieteam'), await aMeasure('Los')]
  const { voucher } = expectOk(await spend(one, 5_000)) as { voucher: number }
  expectOk(await spend(other, 3_000, { payeeKind: 'private' }))
  const year = { ...where, year: 2020 }
  expectOk(
    await certifyRepayment(db, by(certifier, '2021-05-01'), year, { ore: kroner(1_000), reason: 'Ubrukt' }),
  )
  expectOk(await repay(db, by(budgetHolder, '2021-05-02'), year))
  expectOk(
    await reverseExpenditure(db, by(lead(p), '2021-06-01'), { ...where, entry: voucher }, 'Feil konto'),
  )
  expectOk(await spend(other, 700, { spentOn: '2021-07-01', payeeKind: 'families' }))

  const view = (await programmeById(db, programme))!
  const of = (ofYear: number) => figuresOf(db, view, p, ofYear)
  const [first, second, third] = [await of(2020), await of(2021), await of(2022)]
  expect(first.spentOre).toBe(kroner(8_000))
  // What was carried in is what is left when the repayment is made; the reversal counts in the year in which it is made.
  expect(second.carriedInOre).toBe(first.leftOre - kroner(1_000))
  expect(second.spentOre).toBe(kroner(700) - kroner(5_000))
  expect(third.carriedInOre).toBe((await potBalances(db, [pot])).get(pot)!.left)
  expect(third.carriedIn).toEqual(await originLeft(db, pot))
  for (const figures of [first, second, third])
    for (const parts of [figures.measures, figures.payees])
      expect(sumOre(parts.map(part => part.spentOre))).toBe(figures.spentOre)
})

test('D-8 such reports verify', async () => {
  const answers = {
    ...Object.fromEntries(askedQuestions.map(question => [question, 'Svar'])),
    reached: '4',
    minutes: '9',
  } as ReportAnswers
  for (const year of [2020, 2021, 2022]) {
    expectOk(await saveReport(db, by(lead(p), '2023-02-01'), { ...where, year }, { answers, version: 0 }))
    expectOk(await submitReport(db, by(director(p), '2023-02-02'), { ...where, year }))
  }
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-report-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { exportTo } = await import('../../jobs/export.ts')
  const { verify } = await import('../../verify/verify.ts')
  await exportTo(db, join(folder, 'export'))
  expect(verify(join(folder, 'export'))).toEqual([])
})
