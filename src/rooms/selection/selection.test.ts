import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import {
  aCall,
  answered,
  aProgramme,
  applied,
  by,
  caseWorker,
  decided,
  director,
  panelMember,
  pilots,
  recommended,
  resolved,
  secretariat,
} from '../../../test/support/programme.ts'
import { expectOk } from '../../core/result.ts'
import { callOf, noAnswers } from '../applications/index.ts'
import { eventsOf } from '../events/index.ts'
import { setCap } from '../programmes/index.ts'
import { entriesOf, entryById } from '../records/index.ts'
import * as selection from './index.ts'

const { db } = await testDatabase()

const innlandet = 'sf-innlandet'
const six = ['m-3401', 'm-3403', 'm-3405', 'm-3407', 'm-3411', 'm-3412']
const refusal = (code: string, values = {}) => ({ ok: false, refusal: { code, values } })

/** A region of a new programme in which these have applied and are recommended in this order. */
async function aRegion(id: string, municipalities: readonly string[], office = innlandet): Promise<string> {
  await aProgramme(db, { id })
  await aCall(db, id, office)
  for (const one of municipalities) await applied(db, id, one)
  await recommended(db, id, office, municipalities)
  return id
}

test('R-39 a fifth municipality in a region is refused, in a sentence with its figures, and fewer is accepted', async () => {
  const id = await aRegion('fifth', six)
  for (const one of six.slice(0, 4)) expectOk(await decided(db, id, innlandet, one))
  expect(await decided(db, id, innlandet, six[4]!)).toMatchObject(
    refusal('regionFull', { cap: 4, taken: 4, left: 0 }),
  )
  expect((await selection.decisionsOf(db, id)).length).toBe(4)
})

test('R-39 two decisions at once for the last place: one gets it', async () => {
  const id = await aRegion('race', six)
  for (const one of six.slice(0, 3)) expectOk(await decided(db, id, innlandet, one))
  const both = await Promise.all([
    decided(db, id, innlandet, six[3]!),
    decided(db, id, innlandet, six[4]!),
    decided(db, id, innlandet, six[5]!),
  ])
  expect(both.filter(one => one.ok).length).toBe(1)
  expect(both.filter(one => !one.ok && one.refusal.code === 'regionFull').length).toBe(2)
})

test('R-39 a thirteenth in all is refused also when the region’s own cap is raised', async () => {
  const id = 'thirteenth'
  await aProgramme(db, { id })
  const regions: [string, string[]][] = [
    [innlandet, six],
    ['sf-trondelag', ['m-5001', 'm-5006', 'm-5007', 'm-5014']],
    ['sf-vestfold-telemark', ['m-4001', 'm-4003', 'm-4010', 'm-3901']],
  ]
  for (const [office, municipalities] of regions) {
    await aCall(db, id, office)
    for (const one of municipalities) await applied(db, id, one)
    await recommended(db, id, office, municipalities)
    for (const one of municipalities.slice(0, 4)) expectOk(await decided(db, id, office, one))
  }
  expectOk(await setCap(db, by(secretariat, '2019-06-21'), id, innlandet, 6))
  expect(await decided(db, id, innlandet, six[4]!)).toMatchObject(
    refusal('programmeFull', { cap: 12, taken: 12 }),
  )
  expect((await selection.decisionsOf(db, id)).length).toBe(12)
})

test('R-39 the cap for all regions is a setting of the programme too', async () => {
  const id = 'few'
  await aProgramme(db, { id, nationalCap: 1 })
  await aCall(db, id, innlandet)
  for (const one of six.slice(0, 2)) await applied(db, id, one)
  await recommended(db, id, innlandet, six.slice(0, 2))
  expectOk(await decided(db, id, innlandet, six[0]!))
  expect(await decided(db, id, innlandet, six[1]!)).toMatchObject(refusal('programmeFull', { cap: 1 }))
})

test('R-42 nobody is decided on without a reason, twice, or without a recommendation', async () => {
  const id = await aRegion('reasons', six.slice(0, 2))
  const decideOn = (municipality: string, reason: string) =>
    selection.decide(
      db,
      by(secretariat, '2019-06-20'),
      { programme: id, office: innlandet },
      { answerBy: '2019-07-01', decisions: [{ municipality, outcome: 'selected', reason }] },
    )
  expect(await decideOn(six[0]!, '  ')).toMatchObject(refusal('reasonMissing'))
  expect(await decideOn(six[5]!, 'Fin søknad.')).toMatchObject(refusal('notRecommended'))
  expectOk(await decideOn(six[0]!, 'Fin søknad.'))
  expect(await decideOn(six[0]!, 'En gang til.')).toMatchObject(refusal('alreadyDecided'))
})

test('R-12 R-42 the group with its regional KS recommends, with reasons and dissent on the case; the authority decides', async () => {
  const id = 'acts'
  await aProgramme(db, { id })
  await aCall(db, id, innlandet)
  await applied(db, id, six[0]!)
  const where = { programme: id, office: innlandet }
  const ranking = [{ municipality: six[0]!, reason: 'Har folk til arbeidet.' }]
  const dissent = 'Ett medlem ville ha ventet.'
  const recommend = (who: string, on: string, list = ranking) =>
    selection.recommend(db, by(panelMember(who), on), where, { ranking: list, dissent })
  expect(await recommend('ks-innlandet', '2019-05-31')).toMatchObject(refusal('deadlineNotPassed'))
  expect(await recommend('ks-trondelag', '2019-06-03')).toMatchObject(refusal('notAllowed'))
  expect(await recommend('ks-innlandet', '2019-06-03', [])).toMatchObject(refusal('nobodyRanked'))
  expectOk(await recommend('ks-innlandet', '2019-06-03'))
  expect(await recommend(innlandet, '2019-06-04')).toMatchObject(refusal('alreadyRecommended'))
  const kept = await selection.recommendationOf(db, id, innlandet)
  expect(kept).toMatchObject({ ranking, dissent, recommendedBy: 'panelMember ks-innlandet' })
  expect(await entryById(db, kept!.entry)).toMatchObject({ direction: 'internal' })
  expect(await selection.decisionsOf(db, id)).toEqual([])
  const decide = selection.decide(db, by(panelMember(innlandet), '2019-06-20'), where, {
    answerBy: null,
    decisions: [{ municipality: six[0]!, outcome: 'reserve', reason: 'x' }],
  })
  expect(await decide).toMatchObject(refusal('notAllowed'))
  const said = JSON.stringify((await eventsOf(db, id)).map(event => event.data))
  expect(said).not.toContain('Har folk')
  expect(said).toContain('sha256')
})

test('R-42 only what came in good order, or was taken in all the same, is ranked', async () => {
  const id = 'assessable'
  await aProgramme(db, { id })
  await aCall(db, id, innlandet)
  await applied(db, id, six[0]!)
  await applied(db, id, six[1]!, { on: '2019-06-01' })
  await applied(db, id, six[2]!, { answers: { ...noAnswers, measures: 'Et team.' } })
  const rank = (municipality: string) =>
    selection.recommend(
      db,
      by(panelMember(innlandet), '2019-06-10'),
      { programme: id, office: innlandet },
      { ranking: [{ municipality, reason: 'God.' }], dissent: null, leavesOut: true },
    )
  for (const one of [six[1]!, six[2]!, six[3]!])
    expect(await rank(one)).toMatchObject(refusal('notAssessable'))
  expectOk(await rank(six[0]!))
})

test('R-15 R-40 a selection is conditional until the political decision, and in two stages the final application, is in', async () => {
  const id = 'conditional'
  await aProgramme(db, { id })
  const [vt, siljan] = ['sf-vestfold-telemark', 'm-4010']
  for (const office of [innlandet, vt]) await aCall(db, id, office)
  for (const one of [six[0]!, six[1]!, siljan]) await applied(db, id, one)
  for (const one of [six[0]!, siljan]) await resolved(db, id, one)
  await recommended(db, id, innlandet, six.slice(0, 2))
  await recommended(db, id, vt, [siljan])
  for (const one of six.slice(0, 2)) expectOk(await decided(db, id, innlandet, one))
  expectOk(await decided(db, id, vt, siljan))
  for (const one of [six[0]!, six[1]!, siljan]) expectOk(await answered(db, id, one))
  const standing = async () =>
    Object.fromEntries(
      (await selection.pilotsOf(db, id)).map(one => [
        one.municipality,
        [one.conditional, one.resolved, one.conditionMet],
      ]),
    )
  expect(await standing()).toEqual({
    [six[0]!]: [false, true, true],
    [six[1]!]: [true, false, false],
    [siljan]: [true, true, false],
  })
  await resolved(db, id, six[1]!, 'adopted', '2019-09-12')
  await applied(db, id, siljan, { on: '2019-10-01' })
  expect(Object.values(await standing()).map(one => one[2])).toEqual([true, true, true])
})

test('R-28 a municipality whose council has turned the application down cannot be selected', async () => {
  const id = 'rejected'
  await aProgramme(db, { id })
  await aCall(db, id, innlandet)
  await applied(db, id, six[0]!)
  await resolved(db, id, six[0]!, 'rejected')
  await recommended(db, id, innlandet, [six[0]!])
  expect(await decided(db, id, innlandet, six[0]!)).toMatchObject(refusal('resolutionRejected'))
  expectOk(await decided(db, id, innlandet, six[0]!, 'notSelected'))
})

test('R-41 each gets a letter, a selected one an offer; a no releases the place to the first reserve', async () => {
  const id = await aRegion('offers', six)
  for (const one of six.slice(0, 4)) expectOk(await decided(db, id, innlandet, one))
  for (const one of six.slice(4)) expectOk(await decided(db, id, innlandet, one, 'reserve'))
  const call = (await callOf(db, id, innlandet))!
  const letters = (await entriesOf(db, { caseId: call.caseId }, true)).filter(one => one.direction === 'out')
  expect(letters.filter(one => one.title.startsWith('Tilbud')).length).toBe(4)
  expect(letters.filter(one => one.title.startsWith('Plass på reservelista')).length).toBe(2)
  const promote = (municipality: string) =>
    selection.decide(
      db,
      by(secretariat, '2019-07-01', `promote-${municipality}`),
      { programme: id, office: innlandet },
      { promote: municipality, answerBy: '2019-07-15', reason: 'En plass ble ledig.' },
    )
  expect(await promote(six[4]!)).toMatchObject(refusal('regionFull'))
  expectOk(await answered(db, id, six[1]!, 'declined'))
  expect(await answered(db, id, six[1]!, 'accepted')).toMatchObject(refusal('alreadyAnswered'))
  expect(await promote(six[5]!)).toMatchObject(refusal('notFirstReserve'))
  expectOk(await promote(six[4]!))
  expectOk(await promote(six[4]!))
  expect(await selection.offerOf(db, id, six[4]!)).toMatchObject({ answer: null, answerBy: '2019-07-15' })
  expect(await promote(six[5]!)).toMatchObject(refusal('regionFull'))
  expect(await selection.isPilot(db, id, six[1]!)).toBe(false)
})

test('R-41 only the municipality’s own director answers, and a late yes is recorded as late', async () => {
  const id = await aRegion('late', six.slice(0, 1))
  expectOk(await decided(db, id, innlandet, six[0]!))
  const where = { programme: id, municipality: six[0]! }
  for (const actor of [director('m-3405'), caseWorker(innlandet), secretariat]) {
    expect(await selection.answerOffer(db, by(actor, '2019-07-01'), where, 'accepted')).toMatchObject(
      refusal('notAllowed'),
    )
  }
  expect(await answered(db, id, six[0]!, 'accepted', '2019-07-05')).toEqual({
    ok: true,
    value: { late: true },
  })
  expect(await selection.isPilot(db, id, six[0]!)).toBe(true)
  const [latest] = await eventsOf(db, id)
  expect(latest).toMatchObject({ kind: 'selection.offerAnswered', data: { late: true } })
})

test('invariant 11: a decision sent twice acts once', async () => {
  const id = await aRegion('twice', six.slice(0, 1))
  const send = () =>
    selection.decide(
      db,
      by(secretariat, '2019-06-20', 'the-same-form-sent-twice'),
      { programme: id, office: innlandet },
      { answerBy: '2019-07-01', decisions: [{ municipality: six[0]!, outcome: 'selected', reason: 'God.' }] },
    )
  expect(await Promise.all([send(), send()])).toEqual([
    { ok: true, value: { selected: 1 } },
    { ok: true, value: { selected: 1 } },
  ])
  const call = (await callOf(db, id, innlandet))!
  const letters = await entriesOf(db, { caseId: call.caseId }, true)
  expect(letters.filter(one => one.title.startsWith('Tilbud')).length).toBe(1)
})

test('R-38 whoever has accepted is a pilot', async () => {
  await aProgramme(db, { id: 'whole' })
  await pilots(db, 'whole', innlandet, six.slice(0, 2))
  expect((await selection.pilotsOf(db, 'whole')).map(one => one.municipality)).toEqual(six.slice(0, 2))
})
