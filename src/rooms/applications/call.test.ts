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
import { fund } from '../programmes/index.ts'
import { callPage, publishCallPost } from './pages/inbox.tsx'
import { applicationsWork } from './pages/work.ts'

const { db } = await testDatabase()
const [innlandet, hamar] = ['sf-innlandet', 'm-3403']

test('R-20 R-23 the call invites the region’s municipalities in one act, and shows deadline, number and schemes', async () => {
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
  expect((await shown(callPage, ask(caseWorker(office)))).html).toContain('Publiser og inviter')
  expect((await shown(publishCallPost, ask(caseWorker(innlandet), form))).kind).toBe('forbidden')
  expect((await shown(publishCallPost, ask(caseWorker(office), form))).html).toContain(
    'fristen for endelig søknad',
  )
  const whole = { ...form, finalDeadline: '15.11.2019' }
  expect((await shown(publishCallPost, ask(caseWorker(office), whole))).kind).toBe('redirect')
  const open = (await shown(callPage, ask(publicActor))).html
  for (const part of ['2019/77', '31. mai 2019', 'Søk nå.', 'Inkludering av barn', 'Illustrasjon'])
    expect(open).toContain(part)
  expect(open).not.toContain('er invitert')
  expect((await shown(callPage, ask(caseWorker(office)))).html).toMatch(
    /2\d kommuner er invitert, 0 har søkt, 0 mangler vedtak/,
  )
})

test('each sees only what waits for them, and for whom the rest waits', async () => {
  const programme = await aProgramme(db, { id: 'work' })
  const list = (actor: Actor, on: string) => applicationsWork(askOf(db, { actor, at: on }))
  const ours = async (actor: Actor, on: string) =>
    (await list(actor, on)).filter(one => one.href.includes('/work/'))
  expect(await ours(caseWorker(innlandet), '2019-03-10')).toMatchObject([
    { waitingFor: null, since: '2019-02-01' },
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
  expect(await list(publicActor, '2019-06-03')).toEqual([])
})
