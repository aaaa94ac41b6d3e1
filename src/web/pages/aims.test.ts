import { expect, test } from 'vitest'
import { demoDatabase } from '../../../test/support/demo.ts'
import { actorOf, askOf, by, lead, secretariat, shown } from '../../../test/support/programme.ts'
import { expectOk } from '../../core/result.ts'
import {
  aims,
  type Baseline,
  baselinesOf,
  programmeById,
  recordBaseline,
} from '../../rooms/programmes/index.ts'
import { aimsOf } from './aims-reckoned.ts'
import { movedBetween, roomOf, spentOn } from './aims-shares.ts'
import { knowledgePage, recordBaselinePost } from './knowledge.tsx'

const { db } = await demoDatabase()
const programme = 'pilot-0-24'
const view = (await programmeById(db, programme))!
const today = '2026-11-22'
const front = async (id = programme, actor = actorOf('auditor', 'riksrevisjonen')) =>
  (await shown(knowledgePage, askOf(db, { actor, at: today, params: { programme: id } }))).html

test('R-7 each of the three aims has an indicator with a baseline, a value a year and a source', async () => {
  const years = await aimsOf(db, view, 2026)
  expect(years.map(one => one.year)).toEqual([2020, 2021, 2022, 2023])
  const baselines = await baselinesOf(db, programme)
  for (const aim of aims) {
    for (const { year, share } of years)
      if (year < 2023) expect(share[aim], `${aim} ${year}`).toBeGreaterThanOrEqual(0)
    const baseline = baselines.find(one => one.aim === aim)!
    expect(baseline.source).not.toBe('')
    expect(baseline.illustrative).toBe(true)
  }
  // Every krone of the pilot was shared out by the municipalities themselves; in the last half-year none was left to be.
  expect(years.map(one => one.share.room)).toEqual([1000, 1000, 1000, null])
  expect(years.map(one => one.share.moved! > 0)).toEqual([false, true, true, false])
  expect(years.map(one => one.share.cooperation)).toEqual([1000, 1000, 1000, 1000])
})

test('R-7 no share is above a hundred per cent: what is left from before is in the whole, and what came back takes nothing off others', async () => {
  const open = await aimsOf(db, (await programmeById(db, 'oppvekst-sammen'))!, 2026)
  for (const { year, share } of [...(await aimsOf(db, view, 2026)), ...open])
    for (const [indicator, tenths] of Object.entries(share))
      if (tenths !== null) expect(tenths >= 0 && tenths <= 1000, `${indicator} ${year} ${tenths}`).toBe(true)
  // 7 of 100 were left: the next year 107 are to be shared out, and all of them are.
  const year = (receivedOre: bigint, sharedOre: bigint) => ({
    receivedOre,
    sharedOre,
    movedOre: 500n,
    spentOre: 90n,
  })
  expect(roomOf([year(100n, 93n), year(100n, 107n)])).toEqual([
    { toShareOre: 100n, sharedOre: 93n, unusedOre: 100n, movedOre: 100n },
    { toShareOre: 107n, sharedOre: 107n, unusedOre: 110n, movedOre: 110n },
  ])
  // Decided ahead of its money; and taken back from measures.
  const ahead = roomOf([year(0n, 50n), year(100n, 50n), year(0n, -30n), year(0n, 30n)])
  expect(ahead.map(one => [one.sharedOre, one.toShareOre])).toEqual([
    [0n, 0n],
    [100n, 100n],
    [0n, 0n],
    [30n, 30n],
  ])
  const move = (from: string, to: string) => ({ from, to, ore: 40n })
  expect(movedBetween([move('a', 'b'), move('b', 'c'), move('c', 'a'), move('a', 'c')])).toBe(40n)
  const spent = [
    { measure: 'a', ore: 100n },
    { measure: 'b', ore: -10n },
  ]
  expect(spentOn(spent, new Set(['a']))).toEqual({ partOre: 100n, allOre: 100n })
})

test('R-7 the programme’s front page shows the aims with picture and table, and what is not known', async () => {
  const html = await front()
  for (const words of [
    'De tre målene',
    'Handlingsrom 2020',
    'Utviklingsarbeid 2022',
    'Samarbeid mellom tjenester 2023',
    'Nullpunktet, 1. desember 2019',
    'tag-illustrative',
    'ingenting å måle',
  ])
    expect(html).toContain(words)
  expect(html).not.toContain('/nullpunkt')
  const open = await front('oppvekst-sammen', secretariat)
  expect(open.match(/ikke kjent/g)!.length).toBeGreaterThanOrEqual(4)
  expect(open).toContain('action="/programmer/oppvekst-sammen/nullpunkt"')
})

test('a baseline is the secretariat’s to record, from before the programme began; what was typed comes back', async () => {
  const one: Baseline = {
    aim: 'room',
    tenths: 125,
    asOf: '2019-11-01',
    source: 'Kartlegging',
    illustrative: false,
  }
  const record = (actor = secretariat, more: Partial<Baseline> = {}) =>
    recordBaseline(db, by(actor, today), programme, { ...one, ...more })
  expect(await record(lead('m-4010'))).toMatchObject({ refusal: { code: 'notAllowed' } })
  expect(await record(secretariat, { asOf: '2020-01-02' })).toMatchObject({
    refusal: { code: 'baselineTooLate', field: 'asOf' },
  })
  expectOk(await record())
  expect((await baselinesOf(db, programme)).find(known => known.aim === 'room')).toEqual(one)
  const form = { aim: 'cooperation', percent: '120', asOf: '01.12.2019', source: 'Intervjuer i kommunen' }
  const ask = askOf(db, { actor: secretariat, at: today, params: { programme }, form })
  const told = await shown(recordBaselinePost, ask)
  expect(told).toMatchObject({ status: 422 })
  for (const words of ['Skriv et tall fra 0 til 100', 'value="120"', 'Intervjuer i kommunen'])
    expect(told.html).toContain(words)
})
