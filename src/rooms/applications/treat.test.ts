import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import {
  aCall,
  aProgramme,
  applied,
  askOf,
  by,
  caseWorker,
  director,
  lead,
  panelMember,
  secretariat,
  shown,
  someAnswers,
} from '../../../test/support/programme.ts'
import type { Actor } from '../../core/actor.ts'
import { expectOk } from '../../core/result.ts'
import { lists, whatWaits } from '../../web/waiting.ts'
import { documentBytes, entriesOf } from '../records/index.ts'
import * as applications from './index.ts'
import { applicationPage } from './pages/application.tsx'
import { reviewTreatmentPost, treatApplicationPost } from './pages/posts.ts'
import { treatPage } from './pages/treat.tsx'
import { reviewTreatmentPage } from './pages/treat-review.tsx'

// What came late or incomplete, and the letter that tells what was decided on it.

const { db } = await testDatabase()
const innlandet = 'sf-innlandet'
const id = await aProgramme(db)
await aCall(db, id, innlandet)

const at = (municipality: string) => ({ programme: id, municipality })
const page = (actor: Actor, municipality: string, more: Partial<Parameters<typeof askOf>[1]> = {}) =>
  askOf(db, { actor, at: '2019-05-20', params: at(municipality), ...more })

test('R-30 the case worker’s letter names what is missing and the new deadline', async () => {
  const one = 'm-3411'
  await applied(db, id, one, { answers: { ...someAnswers, measures: '' } })
  const form = { outcome: 'returned', reason: 'Vi trenger en kort omtale.', newDeadline: '' }
  const ask = (more: object) =>
    page(caseWorker(innlandet), one, { at: '2019-06-03', form: { ...form, ...more } })
  expect((await shown(treatPage, ask({}))).html).toContain('Se over brevet')
  const refused = await shown(treatApplicationPost, ask({}))
  expect(refused).toMatchObject({ kind: 'page', status: 422 })
  expect(refused.html).toContain('Skriv en ny frist')
  expect(refused.html).toContain('Vi trenger en kort omtale.')
  const both = await shown(treatApplicationPost, ask({ reason: '' }))
  expect(/id="error-summary".*?<\/ul>/s.exec(both.html)?.[0].match(/<li>/g)).toHaveLength(2)
  const kept = await shown(treatApplicationPost, ask({ newDeadline: '14.06.2019' }))
  expect(kept.to).toMatch(/\/behandling\/se-over$/)
  const call = (await applications.callOf(db, id, innlandet))!
  // The letter is read as it will be sent, and nothing is sent before the button.
  const letters = async () =>
    (await entriesOf(db, { caseId: call.caseId }, true)).filter(each => each.direction === 'out')
  const before = (await letters()).length
  const { html } = await shown(reviewTreatmentPage, ask({}))
  for (const words of [
    'Søknaden mangler opplysninger',
    'Tiltak og tjenester kommunen vil prøve ut, i korte trekk',
    'Vi trenger en kort omtale.',
    'Send det som mangler, innen 14. juni 2019.',
    caseWorker(innlandet).name,
    'Avgjør og send brev',
  ])
    expect(html).toContain(words)
  expect((await shown(treatPage, ask({}))).html).toContain('Vi trenger en kort omtale.')
  expect((await shown(reviewTreatmentPost, ask({ version: '7' }))).status).toBe(409)
  expect(await letters()).toHaveLength(before)
  expect((await shown(reviewTreatmentPost, ask({ version: '1' }))).kind).toBe('redirect')
  expect(await letters()).toHaveLength(before + 1)
  expect((await shown(reviewTreatmentPage, ask({}))).kind).toBe('redirect')
  const [letter] = await entriesOf(db, { caseId: call.caseId }, true)
  expect(letter).toMatchObject({ title: 'Søknaden mangler opplysninger', direction: 'out' })
  const { bytes } = (await documentBytes(db, letter!.documents[0]!.sha256))!
  expect(bytes.length).toBeGreaterThan(1000)
  const after = await shown(applicationPage, page(director(one), one, { at: '2019-06-04' }))
  expect(after.html).toContain('innen 14. juni 2019')
  const again = { answers: { ...someAnswers, measures: 'Familieteam.' }, version: 1 }
  expectOk(await applications.saveDraft(db, by(lead(one), '2019-06-10'), at(one), again))
  const resent = expectOk(await applications.submit(db, by(director(one), '2019-06-10'), at(one)))
  expect(resent).toMatchObject({ onTime: true, missing: [] })
  const resentOne = (await applications.applicationOf(db, id, one))!
  expect(resentOne.submissions.map(each => each.number)).toEqual([1, 2])
  expect(applications.statusOf(resentOne)).toBe('received')
})

test('R-25 the governor decides whether a late one is treated, with the reason kept', async () => {
  const one = 'm-3412'
  await applied(db, id, one, { on: '2019-06-01' })
  const form = { outcome: 'treated', reason: 'Feil hos oss ga forsinkelsen.', newDeadline: '' }
  const others = [secretariat, panelMember(innlandet), caseWorker('sf-trondelag'), director(one)]
  for (const actor of others) {
    expect((await shown(treatApplicationPost, page(actor, one, { form }))).kind).toBe('forbidden')
    expect((await shown(reviewTreatmentPage, page(actor, one))).kind).toBe('forbidden')
    const sent = page(actor, one, { form: { version: '1' } })
    expect((await shown(reviewTreatmentPost, sent)).kind).toBe('forbidden')
  }
  const decides = (more: object) => page(caseWorker(innlandet), one, { at: '2019-06-03', ...more })
  await shown(treatApplicationPost, decides({ form }))
  await shown(reviewTreatmentPost, decides({ form: { version: '1' } }))
  const kept = (await applications.applicationOf(db, id, one))!
  expect(applications.assessable(kept)).toBe(true)
  expect(kept.treatments).toMatchObject([{ outcome: 'treated', reason: form.reason }])
})

/** What waits of one municipality's application, for whoever asks. */
const waits = async (actor: Actor, on: string, municipality: string) =>
  (await whatWaits(askOf(db, { actor, at: on }), [lists.applications])).filter(one =>
    one.href.includes(`/soknad/${municipality}`),
  )

test('a deficiency letter waits for its municipality, and its new deadline is the application’s once it is answered', async () => {
  const one = 'm-3413'
  await applied(db, id, one, { answers: { ...someAnswers, measures: '' } })
  const decision = { outcome: 'returned' as const, reason: 'Vi mangler omtalen.', newDeadline: '2019-06-14' }
  expectOk(await applications.treat(db, by(caseWorker(innlandet), '2019-06-03'), at(one), decision))
  const letter = { since: '2019-06-03', due: '2019-06-14', text: expect.stringContaining('mangelbrevet') }
  expect(await waits(caseWorker(innlandet), '2019-06-05', one)).toEqual([
    expect.objectContaining({ ...letter, waitingFor: 'Stange' }),
  ])
  expect(await waits(lead(one), '2019-06-05', one)).toContainEqual(
    expect.objectContaining({ ...letter, waitingFor: null, note: undefined }),
  )
  expect(await waits(caseWorker('sf-trondelag'), '2019-06-05', one)).toEqual([])
  const again = { answers: { ...someAnswers, measures: 'Familieteam.' }, version: 1 }
  expectOk(await applications.saveDraft(db, by(lead(one), '2019-06-10'), at(one), again))
  expectOk(await applications.submit(db, by(director(one), '2019-06-10'), at(one)))
  expect(await waits(caseWorker(innlandet), '2019-06-11', one)).toEqual([])
  for (const actor of [caseWorker(innlandet), director(one)])
    expect((await shown(applicationPage, page(actor, one, { at: '2019-06-11' }))).html).toMatch(
      /<dt>Frist<\/dt><dd>14\. juni 2019<\/dd>/,
    )
})

test('R-25 after the deadline a municipality is told that it may still send, and what happens then', async () => {
  const [begun, not] = ['m-3414', 'm-3415']
  const draft = { answers: someAnswers, version: 0 }
  expectOk(await applications.saveDraft(db, by(lead(begun), '2019-05-20'), at(begun), draft))
  const toSend = async (actor: Actor, on: string, one: string) =>
    (await waits(actor, on, one)).filter(each => each.due !== null)
  const told = expect.stringMatching(/kan fortsatt sende.*statsforvalteren avgjør/)
  for (const one of [begun, not]) {
    expect(await toSend(lead(one), '2019-05-31', one)).toMatchObject([{ note: undefined }])
    expect(await toSend(lead(one), '2019-06-01', one)).toMatchObject([{ due: '2019-05-31', note: told }])
    // Whoever only sees it wait is not told what another may do.
    expect(await toSend(director(one), '2019-06-01', one)).toMatchObject([{ note: undefined }])
  }
  // One that is begun is told of until the programme starts; one that nobody has begun, for a while.
  expect(await toSend(lead(begun), '2019-12-31', begun)).toHaveLength(1)
  expect(await toSend(lead(not), '2019-06-30', not)).toHaveLength(1)
  expect(await toSend(lead(not), '2019-07-01', not)).toEqual([])
})
