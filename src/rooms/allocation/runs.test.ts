import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { runMade } from '../../../test/support/approved.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { funded, threePilots } from '../../../test/support/money.ts'
import { actorOf, aProgramme, askOf, by, secretariat, shown } from '../../../test/support/programme.ts'
import { publicActor } from '../../core/actor.ts'
import { sumOre } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { changeRule, saveRule } from './library.actions.ts'
import { makeRun } from './make.actions.ts'
import { allocationPage } from './pages/allocation.tsx'
import { changeRulePage } from './pages/run-acts.tsx'
import { makeRunPost } from './pages/run-posts.ts'
import { approveRun, finaliseRun } from './runs.actions.ts'
import { finalAwards } from './runs.queries.ts'

const { db } = await testDatabase()
let id = ''
beforeAll(async () => {
  id = await threePilots(db)
})

test('R-45 a pot too small for the guarantees is refused with the shortfall of each scheme and who must top up', async () => {
  await funded(db, id, 1_500_000, 2021)
  const refused = await makeRun(db, by(secretariat, '2021-01-05'), { programme: id, year: 2021 }, 'basis')
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'shortfall' } })
  const ask = askOf(db, {
    actor: secretariat,
    at: '2021-01-05',
    params: { programme: id, year: '2021' },
    form: { restKey: 'basis' },
  })
  const page = await shown(makeRunPost, ask)
  expect(page).toMatchObject({ status: 422 })
  expect(page.html.replace(/[\u00a0\u202f]/g, ' ')).toMatch(/Ordning 2 bidrar med 750 000 kr.*må legge til/s)
  expect(
    (await shown(allocationPage, askOf(db, { actor: secretariat, params: { programme: id, year: '2021' } })))
      .html,
  ).toContain('ikke beregnet')
})

test('R-45 no award below its guarantee is made final: the run is not made, and the database takes no such award', async () => {
  const where = { programme: id, year: 2021 }
  expect(await finaliseRun(db, by(secretariat, '2021-01-06'), where, 1)).toMatchObject({
    refusal: { code: 'noRun' },
  })
  const insert = sql`insert into allocation.awards values (${id}, 2021, 1, 'm-3420', 200, 300, 199)`
  await expect(insert.execute(db)).rejects.toThrow(/awards_check/)
})

test('R-45 a year for which nobody is chosen is not reckoned, and the page says whom it waits for', async () => {
  const none = await aProgramme(db, { id: 'nobody' })
  await funded(db, none, 1_500_000, 2021)
  const params = { programme: none, year: '2021' }
  for (const restKey of ['basis', 'children-0-24', 'none']) {
    const ask = askOf(db, { actor: secretariat, at: '2021-01-05', params, form: { restKey } })
    const page = await shown(makeRunPost, ask)
    expect([page.status, page.html.includes('Ingen kommune har takket ja')]).toEqual([422, true])
  }
})

describe('R-45 approval, deviation and correction', () => {
  const where = { programme: '', year: 2022 }
  const officer = (directorate: string) => by(actorOf('directorateOfficer', directorate), '2022-01-10')
  const finalise = (number: number, reason: string | null) =>
    finaliseRun(db, by(secretariat, '2022-01-11'), where, number, reason)
  const page = async (actor = secretariat, query: Record<string, string> = {}) =>
    (
      await shown(allocationPage, askOf(db, { actor, params: { programme: id, year: '2022' }, query }))
    ).html.replace(/[\u00a0\u202f]/g, ' ')

  test('R-45 a run waits for each contributing directorate, and no other may approve it', async () => {
    where.programme = id
    await funded(db, id, 3_000_000, 2022)
    const number = await runMade(db, by(secretariat, '2022-01-05'), where, null)
    expect(await finalise(number, null)).toMatchObject({
      refusal: { code: 'notApproved', values: { waiting: 2 } },
    })
    expect(await approveRun(db, officer('hdir'), where, number)).toMatchObject({
      refusal: { code: 'notAllowed' },
    })
    expectOk(await approveRun(db, officer('imdi'), where, number))
    expect(await approveRun(db, officer('imdi'), where, number)).toMatchObject({
      refusal: { code: 'alreadyApproved' },
    })
    expect(await page()).toContain('1 av 2 direktorater')
    expectOk(await approveRun(db, officer('bufdir'), where, number))
  })

  test('R-45 awards below the basis are made final only with a signed reason, and the page shows it', async () => {
    expect(await finalise(1, null)).toMatchObject({ refusal: { code: 'deviationReasonMissing' } })
    expectOk(await finalise(1, 'Bevilgningen er kuttet'))
    expect(await page()).toContain('Avvik fra grunnlaget, underskrevet av')
    expect(await page()).toContain('Bevilgningen er kuttet')
    const change = sql`update allocation.runs set made_by = 'x' where programme = ${id} and year = 2022`
    await expect(change.execute(db)).rejects.toThrow()
  })

  test('R-45 a correction is a new run with its reason; it shows what moved and why, and replaces the first when final', async () => {
    expect(await makeRun(db, by(secretariat, '2022-02-01'), where, 'equal')).toMatchObject({
      refusal: { code: 'correctionReasonMissing' },
    })
    const before = (await finalAwards(db, id, 2022))!
    const revised = {
      indicator: 'refugees',
      organisation: 'm-3420',
      year: 2022,
      value: '110',
      asOf: '2022-02-01',
    }
    await sql`insert into statistics.facts (indicator, organisation, year, value, source, as_of, illustrative, version)
      values (${revised.indicator}, ${revised.organisation}, ${revised.year}, ${revised.value}, 'test', ${revised.asOf}, true, 2)`.execute(
      db,
    )
    const number = await runMade(db, by(secretariat, '2022-02-01'), where, null, 'Feil antall flyktninger')
    expect((await finalAwards(db, id, 2022))!.number).toBe(before.number)
    const html = await page()
    expect(html).toContain('Retter kjøring 1: Feil antall flyktninger')
    expect(html).toContain('refugees i Elverum i 2022: 60 er nå 110.')
    for (const one of ['imdi', 'bufdir']) expectOk(await approveRun(db, officer(one), where, number))
    expectOk(await finalise(number, 'Fortsatt kuttet'))
    const after = (await finalAwards(db, id, 2022))!
    expect(after.number).toBe(number)
    const total = (awards: typeof after.awards) => sumOre(awards.map(one => one.awardOre))
    expect(total(after.awards)).toBe(total(before.awards))
    expect(after.awards.map(one => one.awardOre)).not.toEqual(before.awards.map(one => one.awardOre))
    expect(await finalise(number, 'Igjen')).toMatchObject({ refusal: { code: 'yearFinal' } })
    expect(await page(publicActor)).toContain('Retter kjøring 1')
  })

  test('R-44 another version of a rule is saved by its owner and taken into use; runs that are made keep theirs', async () => {
    const file = (version: string, rate: unknown) =>
      Buffer.from(
        JSON.stringify({
          version,
          source: 'Ny utlysning',
          validFrom: '2022-01-01',
          amount: { kind: 'fixed', amountNok: rate },
        }),
      )
    const owner = by(actorOf('directorateOfficer', 'imdi'), '2022-03-01')
    expect(await saveRule(db, owner, 's1', file('2', -5))).toMatchObject({ refusal: { code: 'ruleFile' } })
    expect(await saveRule(db, officer('bufdir'), 's1', file('2', 5))).toMatchObject({
      refusal: { code: 'notAllowed' },
    })
    expectOk(await saveRule(db, owner, 's1', file('2', 400_000)))
    expect(await saveRule(db, owner, 's1', file('2', 1))).toMatchObject({ refusal: { code: 'versionTaken' } })
    const choose = (version: string) => changeRule(db, by(secretariat, '2022-03-02'), where, 's1', version)
    expect(await choose('3')).toMatchObject({ refusal: { code: 'noRule' } })
    const rules = await shown(
      changeRulePage,
      askOf(db, { actor: secretariat, params: { programme: id, year: '2022' } }),
    )
    expect(rules.html).toContain('Ordning 1: versjon 2 i stedet for 1: ')
    expectOk(await choose('2'))
    expectOk(await makeRun(db, by(secretariat, '2022-03-03'), where, null, 'Ny regel'))
    expect(await page()).toContain('s1: regelversjon 1 er nå 2.')
  })
})
