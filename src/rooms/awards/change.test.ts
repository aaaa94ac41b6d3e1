import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { exportedOnce } from '../../../test/support/exported-once.ts'
import { listSums } from '../../../test/support/list-sums.ts'
import {
  allocated,
  budgetHolder,
  caseNumber,
  certifier,
  correctedYear,
  funded,
  p,
  paid,
  q,
  threePilots,
  year,
} from '../../../test/support/money.ts'
import { askOf, by, director, shown } from '../../../test/support/programme.ts'
import { grantsOf } from '../../api/grants.ts'
import { formatKr, type Ore, sumOre } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { verify } from '../../verify/verify.ts'
import { lists, whatWaits } from '../../web/waiting.ts'
import { finalAwards } from '../allocation/index.ts'
import { originByYear, post, potBalances, totalOf } from '../ledger/index.ts'
import { potMoney } from '../measures/index.ts'
import { potOf } from '../pot/index.ts'
import { entryById } from '../records/index.ts'
import * as awards from './index.ts'
import { awardPage } from './pages/award.tsx'
import { awardsPage } from './pages/awards.tsx'
import { decideChangePost, notifyChangePost, replyToNoticePost } from './pages/change-posts.ts'

const { db } = await testDatabase()
let id = ''
let before = new Map<string, Ore>()
let after = new Map<string, Ore>()
const amounts = async () =>
  new Map((await finalAwards(db, id, year))!.awards.map(one => [one.municipality, one.awardOre]))

beforeAll(async () => {
  id = await threePilots(db)
  await funded(db, id, 4_500_000)
  await allocated(db, id)
  before = await amounts()
})

const where = (municipality: string) => ({ programme: id, year, municipality })
const params = (municipality: string) => ({ programme: id, year: String(year), municipality })
const plain = (html: string) => html.replace(/[\u00a0\u202f]/g, ' ')
const kr = (ore: Ore) => plain(formatKr(ore))
const page = async (actor = budgetHolder, municipality = p, at = '2020-02-10') =>
  plain((await shown(awardPage, askOf(db, { actor, at, params: params(municipality) }))).html)
const sums = async (at: string) => listSums(await list(at))
const list = async (at = '2020-02-10') => {
  const ask = askOf(db, { actor: budgetHolder, at, params: { programme: id, year: String(year) } })
  return plain((await shown(awardsPage, ask)).html)
}
/** What waits, but for the third municipality, whose council has not decided. */
const waits = async (actor: typeof budgetHolder, at: string, others = false) =>
  (await whatWaits(askOf(db, { actor, at }), [lists.awards]))
    .filter(one => (one.waitingFor !== null) === others && !one.text.startsWith('Gi tilsagn'))
    .map(one => [one.text, one.due, one.waitingFor].filter(Boolean).join(' '))
const notice = {
  reason: 'Antallet flyktninger var feil.',
  basisKind: 'reservation',
  basis: 'Forbeholdet i tilskuddsbrevet om rettede tall.',
  replyBy: '2020-02-24',
} as const
const notify = (municipality: string, on = '2020-02-03', more: object = {}) =>
  awards.notifyChange(db, by(budgetHolder, on), where(municipality), { ...notice, ...more })

async function corrected(refugees: number, on: string, version: number) {
  await correctedYear(db, id, { refugees, on, version })
  after = await amounts()
}

const decide = (municipality: string, on: string, outcome: 'changed' | 'kept') =>
  awards.decideChange(db, by(budgetHolder, on), where(municipality), { outcome, reason: 'Vurdert' })

/** The one amount, wherever it is shown. */
async function everywhere(municipality: string, ore: Ore, at: string) {
  expect(await page(budgetHolder, municipality, at)).toContain(`får ${kr(ore)} i ${year}.`)
  const pot = await potMoney(db, { programme: id, municipality })
  expect(pot.awards.map(one => one.ore)).toEqual([ore])
  const { grants } = (await grantsOf(db, 'https://x', id)) as {
    grants: { id: string; amountAwarded: number; budgetBreakdown: { amount: { amount: number } }[] }[]
  }
  const open = grants.find(one => one.id.endsWith(municipality))!
  expect(BigInt(Math.round(open.amountAwarded * 100))).toBe(ore)
  const parts = open.budgetBreakdown.map(one => BigInt(Math.round(one.amount.amount * 100)))
  expect(sumOre(parts)).toBe(ore)
  const standing = await awards.standingAwards(db, id, year)
  expect(standing.find(one => one.municipality === municipality)!.ore).toBe(ore)
  const rows = [...(await list(at)).matchAll(/<tr>.*?<\/tr>/gs)].map(one => one[0])
  const row = rows.find(one => one.includes(`/tilsagn/${year}/${municipality}"`))!
  expect(row).toContain(kr(ore).replace(' kr', ''))
  await sums(at)
  return { row, pot, open }
}

test('R-43 before it is sent, a correction simply replaces the award', async () => {
  await corrected(110, '2020-01-08', 2)
  expect(after.get(p)).not.toBe(before.get(p))
  await paid(db, id, p)
  expectOk(await awards.grantAwards(db, by(budgetHolder, '2020-01-15'), { ...where(q), caseNumber }))
  await everywhere(p, after.get(p)!, '2020-01-20')
  await everywhere(q, after.get(q)!, '2020-01-20')
  before = after
  expect(await notify(p, '2020-01-20')).toMatchObject({ refusal: { code: 'notCorrected' } })
})

test('R-43 what is sent stands when the allocation is corrected, until it is notified; who waits for whom is told', async () => {
  await corrected(200, '2020-02-01', 3)
  expect(after.get(p)! > before.get(p)!).toBe(true)
  expect(after.get(q)! < before.get(q)!).toBe(true)
  for (const one of [p, q]) await everywhere(one, before.get(one)!, '2020-02-02')
  expect(await page()).toContain(`den gir nå ${kr(after.get(p)!)}`)
  const mine = await waits(budgetHolder, '2020-02-02')
  expect(mine).toContain(`Varsle Elverum om mulig endring av tilsagnet for ${year}`)
  expect(mine).toContain(`Varsle Tynset om mulig endring av tilsagnet for ${year}`)
  expect(await awards.acceptChange(db, by(director(p), '2020-02-02'), where(p))).toMatchObject({
    refusal: { code: 'notDecided' },
  })
  expect(await notify(p, '2020-02-03', { replyBy: '2020-02-09' })).toMatchObject({
    refusal: { code: 'replyTooSoon', field: 'replyBy' },
  })
  const stranger = by(director(p), '2020-02-03')
  expect(await awards.notifyChange(db, stranger, where(p), notice)).toMatchObject({
    refusal: { code: 'notAllowed' },
  })
  const form = { reason: notice.reason, basisKind: 'reservation', basis: notice.basis, replyBy: '' }
  const ask = askOf(db, { actor: budgetHolder, at: '2020-02-03', params: params(p), form })
  const again = await shown(notifyChangePost, ask)
  expect(again.status).toBe(422)
  expect(again.html).toContain(notice.basis)
  await shown(notifyChangePost, { ...ask, form: { ...form, replyBy: '24.02.2020' } })
  expect(await notify(p)).toMatchObject({ refusal: { code: 'alreadyNotified' } })
})

test('R-43 a payment of what may be no longer awarded is held from the notice on, and what grew goes on', async () => {
  expectOk(await awards.acceptAward(db, by(director(q), '2020-02-02'), where(q)))
  expectOk(await awards.certifyDisbursement(db, by(certifier, '2020-02-02'), where(q)))
  expectOk(await notify(q))
  expect(await awards.approveDisbursement(db, by(budgetHolder, '2020-02-04'), where(q))).toMatchObject({
    refusal: { code: 'paymentHeld' },
  })
  expect(await page(budgetHolder, q)).toContain('holdes tilbake til endringen er avgjort')
  expect(await waits(budgetHolder, '2020-02-04')).toEqual([])
  const sent = (await awards.commitmentOf(db, id, year, q))!.changes[0]!
  const letter = (await entryById(db, sent.notice))!
  expect(letter.title).toBe('Varsel om mulig endring av tilsagnet for 2020 til Tynset')
  for (const one of [p, q]) await everywhere(one, before.get(one)!, '2020-02-05')
})

test('R-43 the municipality is heard, its words are kept and filed, and only then is it decided', async () => {
  expect(await decide(q, '2020-02-10', 'changed')).toMatchObject({ refusal: { code: 'replyPending' } })
  expect(await waits(director(q), '2020-02-10')).toEqual([
    `Uttal dere om mulig endring av tilsagnet for ${year}: Pilot for programfinansiering 2020-02-24`,
  ])
  expect(await waits(budgetHolder, '2020-02-10', true)).toContain(
    `Tynset kan uttale seg om mulig endring av tilsagnet for ${year} 2020-02-24 kommunedirektøren`,
  )
  const words = 'Vi har allerede ansatt to.'
  await shown(
    replyToNoticePost,
    askOf(db, { actor: director(q), at: '2020-02-11', params: params(q), form: { reply: words } }),
  )
  expect(await awards.replyToNotice(db, by(director(q), '2020-02-12'), where(q), 'Igjen')).toMatchObject({
    refusal: { code: 'alreadyReplied' },
  })
  expect(await page(budgetHolder, q)).toContain(words)
  expect(await waits(budgetHolder, '2020-02-12')).toEqual([
    `Avgjør endringen av tilsagnet til Tynset for ${year}`,
  ])
  const form = { outcome: 'changed', reason: 'Garantien er holdt; tallet var feil.' }
  await shown(decideChangePost, askOf(db, { actor: budgetHolder, at: '2020-02-13', params: params(q), form }))
  // The other did not answer, and its deadline passes.
  expect(await waits(budgetHolder, '2020-02-24')).toEqual([])
  expect(await waits(budgetHolder, '2020-02-25')).toEqual([
    `Avgjør endringen av tilsagnet til Elverum for ${year}`,
  ])
  expectOk(await decide(p, '2020-02-25', 'changed'))
  for (const one of [p, q]) await everywhere(one, before.get(one)!, '2020-02-26')
  const { letter } = (await awards.commitmentOf(db, id, year, q))!.changes[0]!
  expect((await entryById(db, letter!))!.title).toBe('Endret tilskuddsbrev 2020 til Tynset')
})

test('R-43 accepted, the new version is the commitment everywhere; what was certified of the old one is certified again', async () => {
  expect(await waits(director(q), '2020-02-26')).toEqual([
    `Godta det endrede tilsagnet for ${year}: Pilot for programfinansiering`,
  ])
  for (const one of [p, q])
    expectOk(await awards.acceptChange(db, by(director(one), '2020-02-27'), where(one)))
  for (const one of [p, q]) await everywhere(one, after.get(one)!, '2020-02-28')
  expect(await awards.approveDisbursement(db, by(budgetHolder, '2020-02-28'), where(q))).toMatchObject({
    refusal: { code: 'notCertified' },
  })
  expectOk(await awards.certifyDisbursement(db, by(certifier, '2020-02-28'), where(q)))
  expectOk(await awards.approveDisbursement(db, by(budgetHolder, '2020-02-28'), where(q)))
  const { received } = await originByYear(db, potOf(id, q), year)
  expect(totalOf(received)).toBe(after.get(q))
  const stays = sql`update awards.changes set to_ore = 1 where accepted_at is not null`
  await expect(stays.execute(db)).rejects.toThrow()
})

test('D-8b R-48 what was paid too little is settled by two, of the schemes whose parts grew', async () => {
  const missing = after.get(p)! - before.get(p)!
  const { row, pot, open } = (await everywhere(p, after.get(p)!, '2020-02-28')) as {
    row: string
    pot: { awaitedOre: Ore }
    open: object
  }
  expect(row).toContain('skal gjøres opp')
  expect(pot.awaitedOre).toBe(missing)
  expect(open).toMatchObject({ amountDisbursed: Number(before.get(p)!) / 100 })
  expect(await page()).toContain(`${kr(missing)} er betalt for lite`)
  expect(await waits(certifier, '2020-03-01')).toEqual([`Attester oppgjøret med Elverum for ${year}`])
  expect(await awards.settle(db, by(budgetHolder, '2020-03-01'), where(p))).toMatchObject({
    refusal: { code: 'notCertified' },
  })
  expectOk(await awards.certifySettlement(db, by(certifier, '2020-03-01'), where(p)))
  expect(await waits(budgetHolder, '2020-03-01')).toEqual([`Godkjenn oppgjøret med Elverum for ${year}`])
  const both = by({ ...budgetHolder, person: certifier.person }, '2020-03-02')
  expect(await awards.settle(db, both, where(p))).toMatchObject({ refusal: { code: 'samePerson' } })
  const was = await sums('2020-03-02')
  expectOk(await awards.settle(db, by(budgetHolder, '2020-03-02'), where(p)))
  expect(await sums('2020-03-02')).toEqual({ ...was, paid: was.paid + missing })
  const { received } = await originByYear(db, potOf(id, p), year)
  const standing = (await awards.standingAwards(db, id, year)).find(one => one.municipality === p)!
  expect(received).toEqual(standing.parts)
  expect((await potMoney(db, { programme: id, municipality: p })).awaitedOre).toBe(0n)
  expect(await awards.settle(db, by(budgetHolder, '2020-03-02'), where(p))).toMatchObject({
    refusal: { code: 'nothingToSettle' },
  })
})

test('D-8b what was paid too much goes back by two, no more than the pot has; a change that is dropped changes nothing', async () => {
  before = after
  await corrected(60, '2020-03-10', 4)
  expect(after.get(p)! < before.get(p)!).toBe(true)
  for (const one of [p, q]) expectOk(await notify(one, '2020-03-11', { replyBy: '2020-03-20' }))
  expectOk(await decide(p, '2020-03-21', 'changed'))
  expectOk(await decide(q, '2020-03-21', 'kept'))
  const { letter } = (await awards.commitmentOf(db, id, year, q))!.changes.at(-1)!
  expect((await entryById(db, letter!))!.title).toBe('Tilsagnet for 2020 til Tynset blir ikke endret')
  const was = await sums('2020-03-22')
  expectOk(await awards.acceptChange(db, by(director(p), '2020-03-22'), where(p)))
  const fell = before.get(p)! - after.get(p)!
  expect(await sums('2020-03-22')).toEqual({ ...was, committed: was.committed - fell })
  await everywhere(p, after.get(p)!, '2020-03-23')
  await everywhere(q, before.get(q)!, '2020-03-23')
  expect(await waits(budgetHolder, '2020-03-23')).toEqual([])
  expect(await page()).toContain(`${kr(fell)} er betalt for mye`)
  expectOk(await awards.certifySettlement(db, by(certifier, '2020-03-24'), where(p)))
  // Most of it is elsewhere: nothing is taken that is not there, and nothing is half done.
  const ownPot = potOf(id, p)
  const { available } = (await potBalances(db, [ownPot])).get(ownPot)!
  const command = by(budgetHolder, '2020-03-24')
  const posting = (key: string) => ({ pot: ownPot, key, effectiveOn: '2020-03-24', text: 'x' })
  const elsewhere = { kind: 'repayment', ore: available - 1n } as const
  const gone = expectOk(
    await inTransaction(db, command, tx => post(tx, command, posting('elsewhere'), elsewhere)),
  )
  const settling = () => awards.settle(db, by(budgetHolder, '2020-03-25'), where(p))
  expect(await settling()).toMatchObject({ refusal: { code: 'settlementTooLarge', values: { left: 1n } } })
  const back = { kind: 'reversal', number: gone.number } as const
  expectOk(await inTransaction(db, command, tx => post(tx, command, posting('back'), back)))
  expectOk(await settling())
  const pot = (await potBalances(db, [potOf(id, p)])).get(potOf(id, p))!
  expect(pot.credited - pot.repaid).toBe(after.get(p))
})

test('R-43 a change to nothing lapses, one that is corrected again is notified again', async () => {
  await corrected(200, '2020-04-01', 5)
  expectOk(await notify(p, '2020-04-02', { replyBy: '2020-04-10' }))
  await corrected(110, '2020-04-03', 6)
  expect(await decide(p, '2020-04-11', 'changed')).toMatchObject({
    refusal: { code: 'correctedAgain', field: 'outcome' },
  })
  expectOk(await decide(p, '2020-04-11', 'kept'))
  expect(await waits(budgetHolder, '2020-04-12')).toContain(
    `Varsle Elverum om mulig endring av tilsagnet for ${year}`,
  )
  const one = (await awards.commitmentOf(db, id, year, p))!
  expect(awards.stateOf({ ...one, ore: 0n, paidOre: 0n, disbursement: null })).toBe('lapsed')
})

test('D-8 an export with changes and settlements verifies, and a settlement that was changed shows', async () => {
  const { folder, change } = await exportedOnce(db)
  expect(verify(folder)).toEqual([])
  change('awards.settlements.jsonl', text => text.replace(/"ore":"(-?\d+)"/, '"ore":"1"'))
  expect(verify(folder).map(one => [one.check, one.field])).toEqual([
    ['files', 'sha256'],
    ['disbursements', 'ore'],
    ['events', 'data.ore'],
  ])
})
