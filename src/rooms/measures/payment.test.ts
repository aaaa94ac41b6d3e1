import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { p } from '../../../test/support/money.ts'
import { contract, potWithMoney, today } from '../../../test/support/pot-with-money.ts'
import { by, director, lead, municipalBudgetHolder, shown } from '../../../test/support/programme.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { lists, whatWaits } from '../../web/waiting.ts'
import { originLeft, potBalances } from '../ledger/index.ts'
import { setLimit } from '../pot/index.ts'
import * as measures from './index.ts'
import { potMoney, voucherLines } from './money.queries.ts'
import { measurePage, measureVouchersPage } from './pages/measure.tsx'
import { makePaymentPost, refusePaymentPost, spendPost } from './pages/measure-posts.ts'
import { potPage } from './pages/pot.tsx'
import { voucherPage } from './pages/voucher.tsx'
import { reversePost } from './pages/voucher-posts.ts'
import { voucherFilePage, vouchersPage } from './pages/vouchers.tsx'

const { db } = await testDatabase()
const { where, pot, command, aMeasure, spend, asked } = await potWithMoney(db)
const standingOf = async (number: number) =>
  (await potMoney(db, where)).measures.find(one => one.measure.number === number)!.standing

test('a commitment is paid from and released, and never beyond what is left of it', async () => {
  const a = await aMeasure()
  const before = (await potBalances(db, [pot])).get(pot)!
  const { commitment } = expectOk(await measures.commit(db, command(), a, { ...contract, ore: kroner(900) }))
  expectOk(await spend(a, 400, { commitment }))
  expect(await spend(a, 501, { commitment })).toMatchObject({
    refusal: { code: 'commitmentSpent', values: { left: kroner(500) } },
  })
  expect(await spend(a, 1, { commitment: 99 })).toMatchObject({ refusal: { code: 'unknownCommitment' } })
  const which = { ...a, commitment }
  expect(await measures.releaseCommitment(db, command(), which, kroner(501))).toMatchObject({
    refusal: { code: 'commitmentSpent' },
  })
  expectOk(await measures.releaseCommitment(db, command(), which, kroner(500)))
  expect(await standingOf(a.number)).toMatchObject({ spent: kroner(400), committed: 0n })
  const after = (await potBalances(db, [pot])).get(pot)!
  expect(before.available - after.available).toBe(kroner(400))
  const tooLong = { ...contract, ore: 1n, endsOn: '2023-01-01' }
  expect(await measures.commit(db, command(), a, tooLong)).toMatchObject({ refusal: { code: 'endsTooLate' } })
  const { html } = await shown(measurePage, asked({ number: a.number }))
  expect(html).toContain('Veiledning')
})

test('R-48 what was paid from a commitment and is taken back is committed again', async () => {
  const a = await aMeasure()
  const { commitment } = expectOk(await measures.commit(db, command(), a, { ...contract, ore: kroner(900) }))
  const paid = expectOk(await spend(a, 400, { commitment })) as { voucher: number }
  expectOk(
    await measures.reverseExpenditure(db, command(), { ...where, entry: paid.voucher }, 'Feil faktura'),
  )
  expect(await standingOf(a.number)).toMatchObject({ spent: 0n, committed: kroner(900) })
  expectOk(await measures.releaseCommitment(db, command(), { ...a, commitment }, kroner(900)))
  expect(await standingOf(a.number)).toMatchObject({ spent: 0n, committed: 0n })
})

test('D-8b a payment that is split on one day counts as one, unless it is taken back', async () => {
  const a = await aMeasure()
  const half = expectOk(await spend(a, 60_000)) as { voucher: number }
  expect(await spend(a, 40_000)).toMatchObject({ value: { payment: 1 } })
  expect(await spend(a, 40_000, { payeeKind: 'families' })).toHaveProperty('value.voucher')
  expect(await spend(a, 40_000, { spentOn: '2020-05-02' })).toHaveProperty('value.voucher')
  expectOk(
    await measures.reverseExpenditure(db, command(), { ...where, entry: half.voucher }, 'Dobbel faktura'),
  )
  expect(await spend(a, 40_000)).toHaveProperty('value.voucher')
})

test('D-8b the director may leave payments to a budget holder of the municipality, and to no other', async () => {
  const a = await aMeasure()
  expectOk(await spend(a, 120_000))
  const pay = (who: string) =>
    measures.decidePayment(
      db,
      by(municipalBudgetHolder(who), today),
      { ...a, payment: 1 },
      { outcome: 'paid', reason: '' },
    )
  expect(await pay('m-3812')).toMatchObject({ refusal: { code: 'notAllowed' } })
  expectOk(await pay(p))
  expect((await standingOf(a.number)).spent).toBe(kroner(120_000))
  const set = setLimit(db, by(municipalBudgetHolder(p), today), where, kroner(1))
  expect(await set).toMatchObject({ refusal: { code: 'notAllowed' } })
})

test('D-8b a payment from the limit up is made by another person, which the database holds too', async () => {
  const a = await aMeasure()
  const asks = await spend(a, 100_000)
  expect(asks).toEqual({ ok: true, value: { payment: 1 } })
  expect((await standingOf(a.number)).spent).toBe(0n)
  const which = { ...a, payment: 1 }
  const decide = (actor: ReturnType<typeof lead>, outcome: 'paid' | 'refused' = 'paid', reason = '') =>
    measures.decidePayment(db, by(actor, today), which, { outcome, reason })
  expect(await decide(lead(p))).toMatchObject({ refusal: { code: 'notAllowed' } })
  const both = { ...director(p), person: lead(p).person }
  expect(await decide(both)).toMatchObject({ refusal: { code: 'samePerson' } })
  const alone = sql`update measures.payments set outcome = 'refused', decided_by = requested_by, decided_at = '2020-06-01'`
  await expect(alone.execute(db)).rejects.toThrow('two_people')
  expect(await decide(director(p), 'refused', ' ')).toMatchObject({ refusal: { code: 'reasonMissing' } })
  const seen = (await shown(potPage, asked({}, {}, director(p)))).html
  expect(seen.replace(/[\u00a0\u202f]/g, ' ')).toContain('Betaling på 100 000 kr til Familieteam')
  const work = await whatWaits(asked({}, {}, director(p)), [lists.payments])
  expect(work.map(one => one.text.replace(/[\u00a0\u202f]/g, ' '))).toContain(
    'Anvis 100 000 kr til Familieteam',
  )
  await shown(makePaymentPost, asked({ number: a.number, payment: 1 }, {}, director(p)))
  expect((await standingOf(a.number)).spent).toBe(kroner(100_000))
  expect(await decide(director(p))).toMatchObject({ refusal: { code: 'alreadyDecided' } })
})

test('D-8b a refused payment has its reason and moves nothing; the director sets the limit, the lead does not', async () => {
  const a = await aMeasure()
  expectOk(await spend(a, 150_000))
  await shown(
    refusePaymentPost,
    asked({ number: a.number, payment: 1 }, { reason: 'Mangler avtale' }, director(p)),
  )
  expect(await standingOf(a.number)).toMatchObject({ spent: 0n })
  const set = (actor: ReturnType<typeof lead>, kr: number) =>
    setLimit(db, by(actor, today), where, kroner(kr))
  expect(await set(lead(p), 1_000_000)).toMatchObject({ refusal: { code: 'notAllowed' } })
  expectOk(await set(director(p), 500))
  expect(await spend(a, 500)).toMatchObject({ value: { payment: 2 } })
  expect(await spend(a, 499)).toHaveProperty('value.voucher')
  expectOk(await set(director(p), 100_000))
})

test('R-48 an expenditure is taken back once, with a reason; its schemes get theirs again, and both vouchers name each other', async () => {
  const a = await aMeasure()
  const before = await originLeft(db, pot)
  const made = expectOk(await spend(a, 777)) as { voucher: number }
  const entry = { ...where, entry: made.voucher }
  expect(await measures.reverseExpenditure(db, command(), entry, '  ')).toMatchObject({
    refusal: { code: 'reasonMissing' },
  })
  expectOk(await measures.reverseExpenditure(db, command(), entry, 'Ført på feil tiltak'))
  expect(await originLeft(db, pot)).toEqual(before)
  const again = await shown(reversePost, asked({ entry: made.voucher }, { reason: 'En gang til' }))
  expect(again).toMatchObject({ status: 422 })
  expect(again.html).toContain('allerede tilbakeført')
  expect(
    await measures.reverseExpenditure(db, command(), { ...where, entry: 1 }, 'Tilskuddet'),
  ).toMatchObject({
    refusal: { code: 'noSuchEntry' },
  })
  const list = (await shown(vouchersPage, asked())).html
  expect(list).toMatch(/tilbakefører bilag 2020\/\d+/)
  expect(list).toMatch(/tilbakeført med bilag 2020\/\d+/)
})

test('R-56 spent-before-the-money: money is spent from the programme’s start on; what was advanced until the money came is charged that day, and says so', async () => {
  const a = await aMeasure('Forskudd')
  expect(await spend(a, 3, { spentOn: '2019-12-31' })).toMatchObject({
    refusal: { code: 'beforeStart', field: 'spentOn', values: { from: '2020-01-01' } },
  })
  const { voucher } = expectOk(await spend(a, 321, { spentOn: '2020-01-05' })) as { voucher: number }
  const [own] = await voucherLines(db, pot, { numbers: [voucher] })
  expect(own).toMatchObject({ effectiveOn: '2020-01-14', link: { spentOn: '2020-01-05' } })
  const before = await potBalances(db, [pot], { effectiveOn: '2020-01-13', recordedOn: today })
  expect(before.get(pot)!.left).toBe(0n)
  const one = await shown(voucherPage, asked({ entry: voucher }))
  expect(one.html).toContain('Forskuttert av kommunen: bilaget er fra 5. januar 2020')
  expect(one.html).toContain('potten hadde pengene først 14. januar 2020')
  expect((await shown(vouchersPage, asked())).html).toContain('forskuttert av kommunen 05.01.2020')
  const { bytes } = (await voucherFilePage(asked({ format: 'csv' }))) as { bytes: Uint8Array }
  const line = new TextDecoder()
    .decode(bytes)
    .split('\r\n')
    .find(text => text.includes('Forskudd'))
  expect(line).toMatch(/^2020\/\d+,2020-01-14,2020-01-05,/)
  // One payment is not split by its own day either, whatever day it is charged on.
  expect(await spend(a, 99_700, { spentOn: '2020-01-05' })).toMatchObject({ value: { payment: 1 } })
  const paid = await measures.decidePayment(
    db,
    by(director(p), today),
    { ...a, payment: 1 },
    { outcome: 'paid', reason: '' },
  )
  expectOk(paid)
  const [large] = await voucherLines(db, pot, {
    measure: (await measures.measuresOf(db, where)).find(m => m.number === a.number)!.id,
    most: 1,
  })
  expect(large).toMatchObject({ effectiveOn: '2020-01-14', link: { spentOn: '2020-01-05' } })
})

test('a day to come is asked about, once and without losing what was typed, and then taken', async () => {
  const a = await aMeasure('Fram i tid')
  const form = { amount: '123', spentOn: '01.07.2020', payeeKind: 'ownStaff', text: 'Lønn i juli' }
  const first = await shown(measurePage, asked({ number: a.number }))
  expect(first.html).not.toContain('fram i tid')
  const refused = await shown(spendPost, asked({ number: a.number }, form))
  expect(refused).toMatchObject({ status: 422 })
  expect(refused.html).toContain('Datoen er fram i tid. Er den riktig?')
  expect(refused.html).toMatch(/name="ahead"/)
  expect(refused.html).toContain('Lønn i juli')
  expect((await standingOf(a.number)).spent).toBe(0n)
  await shown(spendPost, asked({ number: a.number }, { ...form, ahead: 'on' }))
  expect((await standingOf(a.number)).spent).toBe(kroner(123))
})

test('the pot’s vouchers go by pages, a measure shows its latest, and the file has them all', async () => {
  const a = await aMeasure('Mange bilag')
  for (let i = 0; i < 27; i++) expectOk(await spend(a, 10))
  const rows = (html: string) => html.match(/bilag\/\d+"/g)!.length
  expect(rows((await shown(measureVouchersPage, asked({ number: a.number }))).html)).toBe(25)
  expect(rows((await shown(vouchersPage, asked())).html)).toBeGreaterThan(27)
  const { bytes } = (await voucherFilePage(asked({ format: 'csv' }))) as { bytes: Uint8Array }
  const lines = new TextDecoder().decode(bytes).trim().split('\r\n')
  expect(lines[0]).toContain('beregnet andel')
  expect(lines.length - 1).toBe(
    Number(/Potten har (\d+) bilag/.exec((await shown(vouchersPage, asked())).html)![1]),
  )
})
