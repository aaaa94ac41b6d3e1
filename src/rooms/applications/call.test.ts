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
  secretariat,
  shown,
} from '../../../test/support/programme.ts'
import { type Actor, publicActor } from '../../core/actor.ts'
import { expectOk } from '../../core/result.ts'
import { inboxPage } from '../../web/pages/inbox.ts'
import { lists, whatWaits } from '../../web/waiting.ts'
import { municipalitiesOf } from '../organisations/index.ts'
import { createProgramme, fund, programmeById } from '../programmes/index.ts'
import { entriesOf } from '../records/index.ts'
import { declareReady, saveDraft } from './actions.ts'
import { publishCall } from './call.actions.ts'
import { mandatory, noAnswers } from './model.ts'
import { callPage } from './pages/call.tsx'
import { amendCallPage, previewCallPage } from './pages/call-acts.tsx'
import { amendCallPost, publishCallPost, saveCallPost, withdrawCallPost } from './pages/call-posts.ts'
import { callOf, invitationsOf } from './queries.ts'

const { db } = await testDatabase()
const [innlandet, hamar] = ['sf-innlandet', 'm-3403']

test('R-13 R-20 R-23 the call invites the region’s municipalities in one act, and shows deadline, number and schemes', async () => {
  const office = 'sf-agder'
  const region = { id: 'agder', regions: [{ office, variant: 'twoStage' as const, cap: 4 }] }
  const agder = await aProgramme(db, region)
  const scheme = {
    id: 'fattigdom',
    name: 'Inkludering av barn',
    directorate: 'bufdir',
    ministry: 'bfd',
    post: '846.61',
    purpose: 'Deltakelse',
    illustrative: true,
    ore: 100n,
  }
  expectOk(
    await fund(
      db,
      by(secretariat, '2019-03-02'),
      agder,
      { year: 2020, ore: 100n, status: 'proposed', source: 'Prop. 1 S' },
      [scheme],
    ),
  )
  const params = { programme: agder, office }
  const ask = (actor: Actor, form = {}) => askOf(db, { actor, at: '2019-03-10', params, form })
  const form = { caseNumber: '2019/77', deadline: '31.05.2019', finalDeadline: '', text: 'Søk nå.' }
  expect((await shown(callPage, ask(publicActor))).html).toContain('ikke publisert den ennå')
  expect((await shown(callPage, ask(caseWorker(office)))).html).toContain('Lagre og se over')
  expect((await shown(saveCallPost, ask(caseWorker(innlandet), form))).kind).toBe('forbidden')
  expect((await shown(saveCallPost, ask(caseWorker(office), form))).html).toContain(
    'fristen for endelig søknad',
  )
  // Everything that is wrong, at once, and with its field.
  const many = { ...form, caseNumber: '77', deadline: '01.03.2019', text: '' }
  const said = (await shown(saveCallPost, ask(caseWorker(office), many))).html
  expect(/id="error-summary".*?<\/ul>/s.exec(said)?.[0].match(/<li>/g)).toHaveLength(4)
  expect(said).toMatch(/<a[^>]*>Tekst[^<:]*: Fyll ut feltet\.<\/a>/)
  const whole = { ...form, finalDeadline: '15.11.2019' }
  expect((await shown(saveCallPost, ask(caseWorker(office), whole))).kind).toBe('redirect')
  expect((await shown(callPage, ask(publicActor))).html).toContain('ikke publisert den ennå')
  const preview = (await shown(previewCallPage, ask(caseWorker(office)))).html
  expect(preview).toMatch(/Når du publiserer, får 2\d kommuner invitasjonen/)
  expect((await shown(publishCallPost, ask(caseWorker(office)))).html).toContain('Kryss av')
  expect((await shown(publishCallPost, ask(caseWorker(office), { seen: 'on' }))).kind).toBe('redirect')
  const open = (await shown(callPage, ask(publicActor))).html
  for (const part of ['2019/77', '31. mai 2019', 'Søk nå.', 'Inkludering av barn', 'Illustrasjon'])
    expect(open).toContain(part)
  expect(open).not.toContain('er invitert')
  expect((await shown(inboxPage, ask(caseWorker(office)))).html).toMatch(
    /2\d kommuner er invitert, 0 har søkt, 0 mangler vedtak/,
  )
  const invited = (await invitationsOf(db, { programme: agder, office })).map(one => one.municipality)
  const all = (await municipalitiesOf(db, office, '2020-01-01')).map(one => one.id)
  expect(invited.toSorted()).toEqual(all.toSorted())
})

test('R-13 no call goes out from a programme without a mandate', async () => {
  const office = 'sf-rogaland'
  const { mandate, ...wanted } = (await programmeById(db, 'agder'))!
  const regions = [{ office, variant: 'oneStage' as const, cap: 4 }]
  expectOk(await createProgramme(db, by(secretariat, '2019-03-02'), { ...wanted, id: 'none', regions }))
  const params = { programme: 'none', office }
  const form = { caseNumber: '2019/78', deadline: '31.05.2019', finalDeadline: '', text: 'Søk nå.' }
  const ask = askOf(db, { actor: caseWorker(office), at: '2019-03-10', params, form })
  const page = await shown(saveCallPost, ask)
  expect(page.status).toBe(422)
  expect(page.html).toContain('mandat')
  expect(await callOf(db, 'none', office)).toBeUndefined()
})

test('R-36 a case number is a year and a sequence of any length, once in each office', async () => {
  const [one, other] = ['sf-oslo-viken', 'sf-vestland']
  const publish = async (id: string, office: string, caseNumber: string) => {
    await aProgramme(db, { id, regions: [{ office, variant: 'oneStage', cap: 4 }] })
    const call = {
      programme: id,
      office,
      caseNumber,
      deadline: '2019-05-31',
      finalDeadline: null,
      text: 'Søk.',
    }
    return publishCall(db, by(caseWorker(office), '2019-03-10'), call)
  }
  expectOk(await publish('first', one, '2019/6452'))
  expectOk(await publish('second', other, '2019/6452'))
  expectOk(await publish('third', one, '2019/1'))
  expectOk(await publish('fourth', one, '2019/123456789'))
  expect(await publish('fifth', one, '2019/6452')).toMatchObject({ refusal: { code: 'caseNumberTaken' } })
  expect(await publish('sixth', one, '6452')).toMatchObject({ refusal: { code: 'badCaseNumber' } })
})

test('R-14 each sees only what waits for them, an office its own region, and for whom the rest waits', async () => {
  const programme = await aProgramme(db, { id: 'work' })
  const list = (actor: Actor, on: string) => whatWaits(askOf(db, { actor, at: on }), [lists.applications])
  const ours = async (actor: Actor, on: string) =>
    (await list(actor, on)).filter(one => one.href.includes('/work/'))
  expect(await ours(caseWorker(innlandet), '2019-03-10')).toMatchObject([
    { waitingFor: null, since: '2019-03-01' },
  ])
  await aCall(db, programme, innlandet)
  expect(await ours(caseWorker(innlandet), '2019-04-01')).toMatchObject([
    { waitingFor: expect.stringContaining('kommuner'), due: '2019-05-31' },
  ])
  expect(await ours(lead(hamar), '2019-04-01')).toMatchObject([{ waitingFor: null, due: '2019-05-31' }])
  expect(await ours(director(hamar), '2019-04-01')).toMatchObject([{ waitingFor: 'programlederen' }])
  await applied(db, programme, hamar, { on: '2019-06-02' })
  expect(await ours(caseWorker(innlandet), '2019-06-03')).toMatchObject([
    { text: 'Avgjør søknaden fra Hamar: mottatt etter frist', waitingFor: null },
    { waitingFor: 'Hamar' },
  ])
  expect(await ours(director(hamar), '2019-06-03')).toMatchObject([
    { text: expect.stringContaining('Politisk vedtak') },
  ])
  expect(await ours(caseWorker('sf-trondelag'), '2019-06-03')).toMatchObject([
    { href: expect.stringContaining('sf-trondelag'), since: '2019-03-01' },
  ])
  expect(await list(publicActor, '2019-06-03')).toEqual([])
})

test('a draft waits for the director when its writer says that it is ready, and not while it is written on', async () => {
  const programme = await aProgramme(db, { id: 'ready' })
  await aCall(db, programme, innlandet)
  const where = { programme, municipality: hamar }
  const waits = async (actor: Actor) =>
    (await whatWaits(askOf(db, { actor, at: '2019-04-20' }), [lists.applications]))
      .filter(one => one.href.includes(`/${programme}/`))
      .map(one => one.waitingFor)
  const write = async (version: number) => {
    const answers = { ...noAnswers, ...Object.fromEntries(mandatory.map(one => [one, `Utkast ${version}`])) }
    return expectOk(await saveDraft(db, by(lead(hamar), '2019-04-10'), where, { answers, version })).version
  }
  const first = await write(0)
  expect([await waits(lead(hamar)), await waits(director(hamar))]).toEqual([[null], ['programlederen']])
  expectOk(await declareReady(db, by(lead(hamar), '2019-04-11'), where, first))
  expect([await waits(lead(hamar)), await waits(director(hamar))]).toEqual([['kommunedirektøren'], [null]])
  const second = await write(first)
  expect([await waits(lead(hamar)), await waits(director(hamar))]).toEqual([[null], ['programlederen']])
  expect(await declareReady(db, by(lead(hamar), '2019-04-12'), where, second - 1)).toMatchObject({
    refusal: { code: 'changedByAnother' },
  })
})

test('a call is amended as a new version that is told to those invited, and withdrawn with a reason', async () => {
  const programme = await aProgramme(db, { id: 'amended' })
  await aCall(db, programme, innlandet)
  const where = { programme, office: innlandet }
  const ask = (actor: Actor, form = {}) => askOf(db, { actor, at: '2019-04-20', params: where, form })
  const before = (await callOf(db, programme, innlandet))!
  const form = { deadline: '30.06.2019', text: 'Ny tekst.', reason: 'Flere ba om mer tid.', seen: 'on' }
  const same = { ...form, deadline: before.deadline, text: before.text }
  expect((await shown(amendCallPost, ask(caseWorker(innlandet), same))).html).toContain('Ingenting er endret')
  expect((await shown(amendCallPost, ask(caseWorker('sf-trondelag'), form))).kind).toBe('forbidden')
  const told = (await invitationsOf(db, where)).length
  expect((await shown(amendCallPage, ask(caseWorker(innlandet)))).html).toContain(
    `${told} inviterte kommuner`,
  )
  expect((await shown(amendCallPost, ask(caseWorker(innlandet), form))).kind).toBe('redirect')
  expect(await callOf(db, programme, innlandet)).toMatchObject({
    version: 2,
    deadline: '2019-06-30',
    text: 'Ny tekst.',
  })
  const open = (await shown(callPage, ask(publicActor))).html
  for (const part of ['Ny tekst.', before.text, 'Flere ba om mer tid.', '30. juni 2019', '31. mai 2019'])
    expect(open).toContain(part)
  const letters = (await entriesOf(db, { caseId: before.caseId }, true)).map(one => one.title)
  expect(letters).toContain('Endret utlysning: Pilot for programfinansiering')

  const withdraw = { reason: 'Bevilgningen falt bort.', seen: 'on' }
  expect((await shown(withdrawCallPost, ask(caseWorker(innlandet), { reason: '' }))).status).toBe(422)
  expect((await shown(withdrawCallPost, ask(caseWorker(innlandet), withdraw))).kind).toBe('redirect')
  expect((await shown(callPage, ask(publicActor))).html).toContain('Bevilgningen falt bort.')
  const answers = { answers: noAnswers, version: 0 }
  const late = await saveDraft(db, by(lead(hamar), '2019-04-21'), { programme, municipality: hamar }, answers)
  expect(late).toMatchObject({ refusal: { code: 'callWithdrawn' } })
  const waits = await whatWaits(askOf(db, { actor: lead(hamar), at: '2019-04-21' }), [lists.applications])
  expect(waits.filter(one => one.href.includes(`/${programme}/`))).toEqual([])
})
