import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { budgetHolder, certifier, p, year } from '../../../test/support/money.ts'
import { potWithMoney } from '../../../test/support/pot-with-money.ts'
import { actorOf, askOf, by, director, lead, secretariat, shown } from '../../../test/support/programme.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { lists, whatWaits } from '../../web/waiting.ts'
import { repay } from '../awards/index.ts'
import { potBalances } from '../ledger/index.ts'
import { programmeById } from '../programmes/index.ts'
import * as reports from './index.ts'
import { yearEndPage } from './pages/year-end.tsx'
import { carryOverPost, closeBooksPost } from './pages/year-end-posts.ts'

const { db } = await testDatabase()
const { programme, pot, aMeasure, spend, where } = await potWithMoney(db)
const which = { ...where, year }
const view = (await programmeById(db, programme))!
const first = (html: string) => /class="ds-paragraph lead"[^>]*>([^<]*)</.exec(html)![1]!
const ask = (at: string, actor = secretariat, more: object = {}) =>
  askOf(db, { actor, at, params: { programme, municipality: p, ...more }, form: {} })
const seen = async (at: string, actor = secretariat) => (await shown(yearEndPage, ask(at, actor))).html
const close = (on: string, actor = director(p), of = which) => reports.closeYear(db, by(actor, on), of)

test('R-56 a year ends: decided, carried over, paid back by two people, and its books closed for good', async () => {
  const measure = await aMeasure()
  expectOk(await spend(measure, 1234))
  expect(await close('2020-12-31')).toMatchObject({ refusal: { code: 'yearNotOver' } })
  expect(await close('2021-01-05')).toMatchObject({ refusal: { code: 'yearUnsettled', values: { year } } })
  expect(first(await seen('2021-01-05'))).toContain('Rapporten venter på kommunedirektøren')

  const answers = Object.fromEntries(reports.askedQuestions.map(one => [one, '17']))
  expectOk(await reports.saveReport(db, by(lead(p), '2021-02-01'), which, { answers, version: 0 }))
  expectOk(await reports.submitReport(db, by(director(p), '2021-02-02'), which))
  expect(first(await seen('2021-02-05'))).toContain('venter på direktoratene, siden 2. februar 2021')
  for (const one of ['imdi', 'bufdir'])
    expectOk(
      await reports.approveReport(db, by(actorOf('directorateOfficer', one), '2021-03-01'), which, null),
    )
  const carry = (actor = secretariat) => reports.carryOverDecided(db, by(actor, '2021-04-02'), which)
  expect(await carry()).toMatchObject({ refusal: { code: 'notDecided' } })
  const decision = { useBy: '2022-12-31', repayOre: kroner(1000), dueOn: '2021-05-01', reason: 'Fortsetter' }
  expectOk(await reports.decideUnspent(db, by(secretariat, '2021-04-01'), which, decision))
  const { available } = (await potBalances(db, [pot])).get(pot)!
  expect(await carry(lead(p))).toMatchObject({ refusal: { code: 'notAllowed' } })
  expect(await close('2021-04-02')).toMatchObject({ refusal: { code: 'yearUnsettled' } })
  const doing = async (actor = secretariat) =>
    (await whatWaits(ask('2021-04-02', actor), [lists.yearEnds])).map(({ text, since }) => [
      text.split(/[\s\u00a0]/)[0],
      since,
    ])
  expect(await doing()).toEqual([['Overfør', '2021-04-01']])
  expect(await doing(certifier)).toEqual([['Attester', '2021-04-01']])
  expect(await doing(director(p))).toEqual([])
  expect(await seen('2021-04-02')).toMatch(/<form[^>]*arsavslutning\/2020\/overfor"/)
  expect(await carry()).toMatchObject({ value: { carriedOre: available - kroner(1000) } })
  expect(await carry()).toMatchObject({ refusal: { code: 'nothingUnspent' } })

  const certify = (actor = certifier) => reports.certifyDecided(db, by(actor, '2021-04-10'), which)
  expect(await certify(director(p))).toMatchObject({ refusal: { code: 'notAllowed' } })
  expectOk(await certify())
  expect(first(await seen('2021-04-12'))).toContain(
    'Tilbakebetalingen venter på den som har budsjettdisponeringsmyndighet, siden 10. april 2021',
  )
  const same = { ...budgetHolder, person: certifier.person }
  expect(await repay(db, by(same, '2021-04-13'), which)).toMatchObject({ refusal: { code: 'samePerson' } })
  expectOk(await repay(db, by(budgetHolder, '2021-04-13'), which))

  for (const actor of [lead(p), director('m-3427'), { ...budgetHolder, organisation: 'hdir' }])
    expect(await close('2021-04-20', actor)).toMatchObject({ refusal: { code: 'notAllowed' } })
  expect(await doing(director(p))).toEqual([['Lukk', '2021-04-01']])
  expect(await seen('2021-04-20', director(p))).toContain('Lukk bøkene til og med 31. desember 2020')
  expect(await close('2021-04-20')).toMatchObject({ value: { through: '2020-12-31' } })
  const line = first(await seen('2021-04-21'))
  for (const part of ['Ved utgangen av 2020', 'Kommunen beholder', 'Betalt tilbake 13. april 2021'])
    expect(line).toContain(part)
  expect(line).toContain('Ingenting venter. Bøkene er lukket til og med 31. desember 2020.')
})

test('R-56 closed is closed: never again, never opened, nothing posted there, and corrected in an open year', async () => {
  expect(await close('2021-04-22')).toMatchObject({ refusal: { code: 'booksClosed' } })
  const reopened = sql`update ledger.pots set closed_through = '2019-12-31' where id = ${pot}`.execute(db)
  await expect(reopened).rejects.toThrow('not opened again')
  const late = await spend({ number: 1 }, 10, { spentOn: '2020-12-30' })
  expect(late).toMatchObject({ refusal: { code: 'periodClosed' } })
  expectOk(await spend({ number: 1 }, 10, { spentOn: '2021-01-02' }))
})

test('R-56 each year of a pot sums to the øre, and the next begins where it ended', async () => {
  const years = await reports.yearEndsOf(db, view, p, '2021-12-31')
  expect(years.map(one => one.money.year)).toEqual([2020, 2021])
  for (const { money } of years) {
    const had = money.broughtOre + money.carriedInOre + money.receivedOre
    expect(had - money.spentOre - money.repaidOre - money.carriedOutOre).toBe(money.leftOre)
  }
  const [one, two] = years.map(year => year.money)
  expect(two!.carriedInOre).toBe(one!.carriedOutOre)
  expect(two!.broughtOre).toBe(one!.leftOre)
  expect(two!.repaidOre).toBe(kroner(1000))
  expect(one!.unspentOre).toBe(one!.receivedOre - kroner(1234))
})

test('the page is for those who follow the pot, acts stand where they are allowed, and a refusal says what to do', async () => {
  const other = await shown(yearEndPage, ask('2021-05-01', director('m-3427')))
  expect(other.kind).toBe('forbidden')
  expect(await seen('2021-05-01', director(p))).not.toContain('<form')
  const told = (post: typeof closeBooksPost, actor: typeof secretariat, of: string) =>
    shown(post, ask('2021-05-01', actor, { year: of }))
  const closed = await told(closeBooksPost, director(p), '2020')
  expect(closed).toMatchObject({ status: 422 })
  expect(closed.html).toContain('kan ikke åpnes igjen')
  expect((await told(closeBooksPost, director(p), '2099')).html).toContain('Velg et år i tabellen')
  expect((await told(carryOverPost, secretariat, '2020')).html).toContain('allerede overført')
  for (const language of ['nn', 'en'] as const) {
    const { html } = await shown(yearEndPage, { ...ask('2021-05-01'), language })
    expect(html).toContain(language === 'nn' ? 'Bøkene er lukka' : 'The books are closed')
  }
})
