import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import {
  aProgramme,
  askOf,
  caseWorker,
  secretariat,
  shown,
  unmandated,
} from '../../../test/support/programme.ts'
import { recordMandatePost, settingsPage } from './pages/settings.tsx'

const { db } = await testDatabase()

const pageOf = async (id: string, at = '2019-03-01') =>
  (await shown(settingsPage, askOf(db, { actor: caseWorker('sf-innlandet'), at, params: { programme: id } })))
    .html

test('R-1 R-39 R-52 D-8b a programme says for whom it is, its caps, its own budget post and who sends the money', async () => {
  await aProgramme(db, { id: 'stated', nationalCap: 9, sender: 'hdir' })
  const html = await pageOf('stated')
  for (const said of [
    'Utsatte barn og unge (fra og med 0 til og med 24 år, og familiene deres)',
    '226.64',
    'Helsedirektoratet',
  ])
    expect(html).toContain(said)
  expect(html).toMatch(/Høyst så mange kommuner i alt.*>9</s)
  const target = { text: 'Ungdom i overgangen', ageFrom: 12, ageTo: 23, families: false }
  await aProgramme(db, { id: 'narrower', target })
  expect(await pageOf('narrower')).toContain('Ungdom i overgangen (fra og med 12 til og med 23 år)')
})

test('D-10 what a pooled scheme must state and nobody has written is told of on its page', async () => {
  const elements = {
    goal: 'Ungdom blir i skolen',
    criteria: 'Etter folketall',
    followUp: 'Én rapport i året',
  }
  await aProgramme(db, { id: 'unevaluated', ...elements })
  const html = await pageOf('unevaluated')
  for (const said of Object.values(elements)) expect(html).toContain(said)
  expect(html.match(/Ikke skrevet ennå/g)).toHaveLength(1)
  expect(html).toMatch(/Evaluering<\/dt><dd[^>]*>Ikke skrevet ennå/)
})

test('R-15 R-27 regions are chosen before any municipality is, each with its own variant', async () => {
  const regions = [
    { office: 'sf-innlandet', variant: 'oneStage' as const, cap: 4 },
    { office: 'sf-rogaland', variant: 'twoStage' as const, cap: 2 },
  ]
  await aProgramme(db, { id: 'regions', regions })
  const html = await pageOf('regions')
  expect(html).toMatch(/Innlandet<\/th>.*?Ett trinn.*?Rogaland<\/th>.*?To trinn/s)
})

test('R-61 a programme’s phases follow its dates', async () => {
  await aProgramme(db, { id: 'phases' })
  const phases = {
    '2019-07-31': 'før planlegging',
    '2019-08-01': 'planlegging',
    '2020-01-01': 'tiltakene går',
    '2022-12-31': 'tiltakene går',
    '2023-01-01': 'avsluttet',
  }
  for (const [on, phase] of Object.entries(phases)) expect(await pageOf('phases', on)).toContain(`>${phase}<`)
})

test('R-13 a programme is created without its mandate, and the mandate is recorded once', async () => {
  await unmandated(db, 'mandate')
  const ask = (more: object) => askOf(db, { actor: secretariat, at: '2019-03-01', ...more })
  const record = () =>
    shown(
      recordMandatePost,
      ask({
        params: { programme: 'mandate' },
        form: { decidedBy: 'Regjeringen', decidedOn: '01.02.2019', reference: 'Kongelig resolusjon' },
      }),
    )
  expect((await record()).kind).toBe('redirect')
  expect(await pageOf('mandate')).toContain('Kongelig resolusjon')
  expect((await record()).status).toBe(422)
})
