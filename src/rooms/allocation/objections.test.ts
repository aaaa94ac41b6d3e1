import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { runMade } from '../../../test/support/approved.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { funded, threePilots } from '../../../test/support/money.ts'
import { actorOf, askOf, by, secretariat, shown } from '../../../test/support/programme.ts'
import type { Actor } from '../../core/actor.ts'
import { expectOk } from '../../core/result.ts'
import { gatherProgrammes } from '../programmes/index.ts'
import { makeRun } from './make.actions.ts'
import { answerObjection, objectToRun } from './objections.actions.ts'
import { allocationPage } from './pages/allocation.tsx'
import { answerPage } from './pages/run-acts.tsx'
import { objectPost } from './pages/run-posts.ts'
import { approveRun, finaliseRun } from './runs.actions.ts'
import { allocationWaiting } from './waiting.queries.ts'

const { db } = await testDatabase()
const where = { programme: '', year: 2022, number: 0 }
const officer = (directorate: string) => actorOf('directorateOfficer', directorate)
const at = '2022-01-10'
const reason = 'Satsen er fra i fjor'

beforeAll(async () => {
  where.programme = await threePilots(db)
  await funded(db, where.programme, 3_000_000, 2022)
  where.number = await runMade(db, by(secretariat, '2022-01-05'), where, null)
})

const page = async (actor: Actor) =>
  (await shown(allocationPage, askOf(db, { actor, params: { programme: where.programme, year: '2022' } })))
    .html
const waits = async (actor: Actor) =>
  (await allocationWaiting(db, actor, await gatherProgrammes(db))).map(({ deed, thing, mine }) => [
    deed,
    thing.directorate ?? null,
    mine,
  ])
const object = (directorate: string, said = reason) =>
  objectToRun(db, by(officer(directorate), at), where, said)

test('a directorate says no with its reason, and then the run waits for the secretariat, and not for it', async () => {
  expect(await object('hdir')).toMatchObject({ refusal: { code: 'notAllowed' } })
  expect(await object('imdi', '  ')).toMatchObject({ refusal: { code: 'objectionReasonMissing' } })
  const params = { programme: where.programme, year: '2022' }
  const empty = askOf(db, { actor: officer('imdi'), params, form: { number: '1', reason: '' } })
  expect(await shown(objectPost, empty)).toMatchObject({ status: 422 })
  expectOk(await object('imdi'))
  expect(await object('imdi')).toMatchObject({ refusal: { code: 'alreadyObjected' } })
  expect(await waits(secretariat)).toEqual([['answer', 'imdi', true]])
  expect(await waits(officer('bufdir'))).toEqual([['approve', null, true]])
  expect(await waits(officer('imdi'))).toEqual([['answer', 'imdi', false]])
  expect(await page(officer('bufdir'))).toContain(reason)
  expect(await page(actorOf('ks', 'ks'))).not.toContain(reason)
})

test('a run with a no that stands is not made final, and the page says why', async () => {
  expectOk(await approveRun(db, by(officer('bufdir'), at), where, where.number))
  const final = await finaliseRun(db, by(secretariat, at), where, where.number, 'Kuttet')
  expect(final).toMatchObject({ refusal: { code: 'notApproved' } })
  expect(await page(secretariat)).toContain('Kan ikke fastsettes mens disse sier nei')
  expect(await object('bufdir')).toMatchObject({ refusal: { code: 'alreadyApproved' } })
})

test('the secretariat answers in words, and the directorate says yes', async () => {
  const answer = (actor: Actor, said: string) =>
    answerObjection(db, by(actor, '2022-01-11'), { ...where, directorate: 'imdi' }, said)
  expect(await answer(officer('bufdir'), 'Svar')).toMatchObject({ refusal: { code: 'notAllowed' } })
  expect(await answer(secretariat, ' ')).toMatchObject({ refusal: { code: 'answerMissing' } })
  const params = { programme: where.programme, year: '2022', directorate: 'imdi' }
  expect((await shown(answerPage, askOf(db, { actor: secretariat, params }))).html).toContain(reason)
  expectOk(await answer(secretariat, 'Satsen er vedtatt i statsbudsjettet'))
  expect(await answer(secretariat, 'Igjen')).toMatchObject({ refusal: { code: 'nothingToAnswer' } })
  expect(await waits(secretariat)).toEqual([])
  expect(await waits(officer('imdi'))).toEqual([['approve', null, true]])
  expect(await page(officer('imdi'))).toContain('Satsen er vedtatt i statsbudsjettet')
  expectOk(await approveRun(db, by(officer('imdi'), '2022-01-12'), where, where.number))
  expect(await waits(secretariat)).toEqual([['finalise', null, true]])
  expectOk(await finaliseRun(db, by(secretariat, '2022-01-13'), where, where.number, 'Kuttet'))
})

test('an answer may be a new run: what was said no to is overtaken', async () => {
  const year = { programme: where.programme, year: 2022 }
  const made = async () =>
    expectOk(await makeRun(db, by(secretariat, '2022-02-01'), year, null, 'Ny sats')).number!
  const first = await made()
  expectOk(await objectToRun(db, by(officer('imdi'), at), { ...year, number: first }, reason))
  const second = await made()
  expect(await waits(secretariat)).toEqual([])
  expect(await waits(officer('imdi'))).toEqual([['approve', null, true]])
  expect(second).toBe(first + 1)
})

test('what is written stands in no event, only its digest', async () => {
  const { rows } = await sql<{ data: string }>`
    select data::text from events.events where kind in ('allocation.objected', 'allocation.objectionAnswered')`.execute(
    db,
  )
  expect(rows.length).toBeGreaterThan(2)
  for (const { data } of rows) expect(data).not.toMatch(/Satsen/)
})

test('the first line says who is below the basis, and never that none loses', async () => {
  const html = (await page(secretariat)).replaceAll(/[\u00a0\u202f]/g, ' ')
  expect(html).toMatch(/(Én kommune|\d+ kommuner) får mindre enn beregningsgrunnlaget\. Mest under: /)
  expect(html).not.toContain('Ingen kommune taper')
})
