import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { funded } from '../../../test/support/money.ts'
import { aPdf, aProgramme, askOf, by, director, secretariat, shown } from '../../../test/support/programme.ts'
import { publicActor } from '../../core/actor.ts'
import { expectOk } from '../../core/result.ts'
import { addRegion, changeProgramme, replaceMandate } from './change.actions.ts'
import { settingsPage } from './pages/settings.tsx'
import { programmeById } from './queries.ts'

const { db } = await testDatabase()
const command = by(secretariat, '2019-03-01')
const settings = async (programme: string) =>
  (await shown(settingsPage, askOf(db, { actor: publicActor, params: { programme } }))).html

test('a programme’s name, dates and post are changed with a reason, and what was before stays readable', async () => {
  const id = await aProgramme(db, { id: 'changed' })
  const { name, planningFrom, startsOn, endsOn, post } = (await programmeById(db, id))!
  const same = { name, planningFrom, startsOn, endsOn, post, reason: 'Navnet var midlertidig' }
  const change = (to: Partial<typeof same>, who = command) => changeProgramme(db, who, id, { ...same, ...to })
  expect(await change({})).toMatchObject({ refusal: { code: 'nothingChanged' } })
  expect(await change({ name: 'Nytt' }, by(director('m-3401'), '2019-03-01'))).toMatchObject({
    refusal: { code: 'notAllowed' },
  })
  expect(await change({ endsOn: '2000-01-01' })).toMatchObject({ refusal: { code: 'datesReversed' } })
  expectOk(await change({ name: 'Det nye navnet' }))
  expect(await programmeById(db, id)).toMatchObject({ name: 'Det nye navnet', startsOn })
  const html = await settings(id)
  for (const part of [name, 'Det nye navnet', 'Navnet var midlertidig', secretariat.name])
    expect(html).toContain(part)
})

test('once a year has its money the start is fixed, and no such year falls outside', async () => {
  const id = await aProgramme(db, { id: 'with-money' })
  const { name, planningFrom, startsOn, endsOn, post } = (await programmeById(db, id))!
  await funded(db, id, 1_000_000, 2022)
  const to = { name, planningFrom, startsOn, endsOn, post, reason: 'Prøve' }
  expect(await changeProgramme(db, command, id, { ...to, startsOn: '2020-02-01' })).toMatchObject({
    refusal: { code: 'startFixed' },
  })
  expect(await changeProgramme(db, command, id, { ...to, endsOn: '2021-12-31' })).toMatchObject({
    refusal: { code: 'yearOutside', values: { year: 2022 } },
  })
})

test('a region is taken in by its name, once', async () => {
  const id = await aProgramme(db, {
    id: 'regions',
    regions: [{ office: 'sf-innlandet', variant: 'oneStage', cap: 1 }],
  })
  const region = { variant: 'twoStage' as const, cap: 3, reason: 'Trøndelag vil være med' }
  expect(await addRegion(db, command, id, { ...region, name: 'sf-trondelag' })).toMatchObject({
    refusal: { code: 'unknownOffice' },
  })
  const name = 'fylkesmannen i trøndelag'
  expectOk(await addRegion(db, command, id, { ...region, name }))
  expect((await programmeById(db, id))!.regions).toContainEqual({
    office: 'sf-trondelag',
    variant: 'twoStage',
    cap: 3,
  })
  expect(await addRegion(db, command, id, { ...region, name })).toMatchObject({
    refusal: { code: 'regionKnown' },
  })
})

test('a mandate is replaced by a new version with its document, and the one before is named', async () => {
  const id = await aProgramme(db, { id: 'mandate' })
  const before = (await programmeById(db, id))!.mandate!
  const mandate = {
    decidedBy: 'Stortinget',
    decidedOn: '2019-02-01',
    reference: 'Innst. 1',
    reason: 'Ny regjering',
  }
  const file = { name: 'vedtak.pdf', bytes: aPdf }
  const broken = { name: 'vedtak.exe', bytes: new Uint8Array([77, 90, 0, 1]) }
  expect(await replaceMandate(db, command, id, { ...mandate, file: broken })).toMatchObject({
    refusal: { code: 'fileNotAllowed' },
  })
  expectOk(await replaceMandate(db, command, id, { ...mandate, file }))
  expect((await programmeById(db, id))!.mandate).toMatchObject({
    decidedBy: 'Stortinget',
    document: { name: 'vedtak.pdf' },
  })
  const html = await settings(id)
  for (const part of [before.decidedBy, 'Ny regjering', 'vedtak.pdf']) expect(html).toContain(part)
})
