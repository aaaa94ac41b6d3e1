import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import {
  allocated,
  budgetHolder,
  caseNumber,
  certifier,
  funded,
  p,
  q,
  threePilots,
  undecided,
  year,
} from '../../../test/support/money.ts'
import { actorOf, aProgramme, askOf, by, director, lead, shown } from '../../../test/support/programme.ts'
import { kroner, sumOre } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { contentOf, finalAwards } from '../allocation/index.ts'
import { originByYear, potBalances, totalOf } from '../ledger/index.ts'
import { potOf } from '../pot/index.ts'
import { entryById } from '../records/index.ts'
import * as awards from './index.ts'
import { approveDisbursementPost } from './pages/award.tsx'
import { grantAwardsPost } from './pages/awards.tsx'

const { db } = await testDatabase()
let id = ''
beforeAll(async () => {
  id = await threePilots(db)
  await funded(db, id, 4_500_000)
  await allocated(db, id)
})

const where = (municipality: string) => ({ programme: id, year, municipality })
const params = (municipality: string) => ({ programme: id, year: String(year), municipality })
const grant = (municipality: string | null, on = '2020-01-10') =>
  awards.grantAwards(db, by(budgetHolder, on), { programme: id, year, municipality, caseNumber })

test('R-27 R-28 money without a political decision is refused, and everyone else’s is granted', async () => {
  expect(await grant(undecided)).toMatchObject({ ok: false, refusal: { code: 'resolutionMissing' } })
  const page = await shown(
    grantAwardsPost,
    askOf(db, {
      actor: budgetHolder,
      at: '2020-01-10',
      params: { programme: id, year: String(year) },
      form: { caseNumber, municipality: undecided },
    }),
  )
  expect(page).toMatchObject({ status: 422 })
  expect(page.html).toContain('mangler politisk vedtak')
  expect(page.html).toContain(caseNumber)
  expect(expectOk(await grant(null))).toEqual({ granted: 2, held: 1 })
})

test('R-43 awards and the undistributed rest sum to the appropriation, each at or above its guarantee, with its letter', async () => {
  const final = (await finalAwards(db, id, year))!
  const { run } = await contentOf(db, id, year, final)
  expect(sumOre(final.awards.map(one => one.awardOre)) + run.undistributedOre).toBe(kroner(4_500_000))
  for (const one of final.awards) {
    expect(one.awardOre >= one.guaranteeOre).toBe(true)
    expect(sumOre(one.parts.map(part => part.ore))).toBe(one.awardOre)
  }
  const commitment = (await awards.commitmentOf(db, id, year, q))!
  const letter = (await entryById(db, commitment.entry))!
  expect(letter).toMatchObject({ direction: 'out', title: 'Tilskuddsbrev 2020 til Tynset' })
  expect(letter.documents).toHaveLength(1)
})

test('R-43 no money before the terms are accepted', async () => {
  expect(await awards.certifyDisbursement(db, by(certifier, '2020-01-13'), where(p))).toMatchObject({
    refusal: { code: 'termsNotAccepted' },
  })
  expect(await awards.acceptAward(db, by(lead(p), '2020-01-12'), where(p))).toMatchObject({
    refusal: { code: 'notAllowed' },
  })
  expectOk(await awards.acceptAward(db, by(director(p), '2020-01-12'), where(p)))
})

test('D-8b whoever certified cannot approve, in a sentence, and the database refuses it too', async () => {
  const both = { ...budgetHolder, person: certifier.person }
  expectOk(await awards.certifyDisbursement(db, by(certifier, '2020-01-13'), where(p)))
  const page = await shown(
    approveDisbursementPost,
    askOf(db, { actor: both, at: '2020-01-14', params: params(p) }),
  )
  expect(page).toMatchObject({ status: 422 })
  expect(page.html).toContain('En annen med budsjettdisponeringsmyndighet må godkjenne den')
  await expect(
    sql`update awards.disbursements set approved_by = certified_by, approved_at = certified_at, pot = 'x', entry_number = 1`.execute(
      db,
    ),
  ).rejects.toThrow(/two_people/)
  expect((await potBalances(db, [potOf(id, p)])).get(potOf(id, p))).toMatchObject({
    credited: 0n,
  })
})

test('R-48 R-51 the approved disbursement opens the municipality’s pot with the award’s own parts, once', async () => {
  expectOk(await awards.approveDisbursement(db, by(budgetHolder, '2020-01-14'), where(p)))
  expect(await awards.approveDisbursement(db, by(budgetHolder, '2020-01-14'), where(p))).toMatchObject({
    refusal: { code: 'alreadyPaid' },
  })
  const award = (await finalAwards(db, id, year))!.awards.find(one => one.municipality === p)!
  const { received } = await originByYear(db, potOf(id, p), year)
  expect(received).toEqual(award.parts)
  expect(totalOf(received)).toBe(award.awardOre)
  const { rows } = await sql<{ owner: string }>`
    select owner from ledger.pots where id = ${potOf(id, p)}`.execute(db)
  expect(rows).toEqual([{ owner: p }])
})

test('D-8b who sends the money is data: the budget holder of another body grants nothing', async () => {
  const wanted = { programme: id, year, municipality: q, caseNumber }
  const other = by(actorOf('budgetHolder', 'hdir'), '2020-01-10')
  expect(await awards.grantAwards(db, other, wanted)).toMatchObject({ refusal: { code: 'notAllowed' } })
  const elsewhere = await aProgramme(db, { id: 'elsewhere', sender: 'hdir' })
  const there = { ...wanted, programme: elsewhere }
  expect(await awards.grantAwards(db, other, there)).toMatchObject({ refusal: { code: 'runNotFinal' } })
  expect(await awards.grantAwards(db, by(budgetHolder, '2020-01-10'), there)).toMatchObject({
    refusal: { code: 'notAllowed' },
  })
})

test('two budget holders approve at once: one does it, the other is told', async () => {
  expectOk(await awards.acceptAward(db, by(director(q), '2020-01-12'), where(q)))
  expectOk(await awards.certifyDisbursement(db, by(certifier, '2020-01-13'), where(q)))
  const approve = () => awards.approveDisbursement(db, by(budgetHolder, '2020-01-14'), where(q))
  const results = await Promise.all([approve(), approve()])
  expect(results.map(one => (one.ok ? 'done' : one.refusal.code)).sort()).toEqual(['alreadyPaid', 'done'])
})
