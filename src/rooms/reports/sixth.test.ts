import { expect, test } from 'vitest'
import { runMade } from '../../../test/support/approved.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { p, paid, threePilots } from '../../../test/support/money.ts'
import { actorOf, askOf, by, director, lead, secretariat, shown } from '../../../test/support/programme.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { approveRun, contributorsOf, finalAwards, finaliseRun, setUpYear } from '../allocation/index.ts'
import { ruleSchema } from '../calculation/index.ts'
import { addToRegister } from '../organisations/index.ts'
import { fund, programmeById } from '../programmes/index.ts'
import { approveReport, askedQuestions, saveReport, submitReport, yearExtracts } from './index.ts'
import { extractsPage } from './pages/extracts.tsx'
import { reportPage } from './pages/report.tsx'
import { reportViewPage } from './pages/view.tsx'
import { reportOf } from './queries.ts'
import { latestOf } from './rules.ts'

const { db } = await testDatabase()
const six = ['udir', 'hdir', 'bufdir', 'avdir', 'imdi', 'sjette']

test('R-10 a sixth directorate that is data alone puts money in, approves, stands in every award, reads the report and gets its extract as the five do', async () => {
  const programme = await threePilots(db)
  await db.transaction().execute(tx =>
    addToRegister(tx, {
      organisations: [{ id: 'sjette', kind: 'directorate', orgNumber: null, illustrative: true }],
      names: [
        {
          organisation: 'sjette',
          name: 'Det sjette',
          number: null,
          title: null,
          from: '2019-01-01',
          to: null,
        },
      ],
      relations: [{ organisation: 'sjette', kind: 'partOf', relatedTo: 'kd', from: '2019-01-01', to: null }],
      successions: [],
    }),
  )
  const year = 2020
  const command = by(secretariat, '2019-12-20')
  const scheme = { ministry: 'kd', post: '000.00', purpose: 'R-10', illustrative: true, ore: kroner(30_000n) }
  const schemes = six.map(directorate => ({
    id: `s-${directorate}`,
    name: directorate,
    directorate,
    ...scheme,
  }))
  const appropriation = { year, ore: kroner(180_000n), status: 'adopted' as const, source: 'test' }
  expectOk(await fund(db, command, programme, appropriation, schemes))
  const fixed = { kind: 'fixed', amountOre: kroner(10_000n) }
  const rule = ruleSchema.parse({ version: '1', source: 'R-10', validFrom: '2020-01-01', amount: fixed })
  const rules = Object.fromEntries(schemes.map(one => [one.id, rule]))
  expectOk(await setUpYear(db, command, programme, year, { guarantee: 'would', rules, indicators: {} }))
  expect(await contributorsOf(db, programme, year)).toEqual(six.toSorted())

  const where = { programme, year }
  const number = await runMade(db, by(secretariat, '2020-01-05'), where, 'equal')
  const approve = (directorate: string) =>
    approveRun(db, by(actorOf('directorateOfficer', directorate), '2020-01-06'), where, number)
  for (const directorate of six.slice(0, 5)) expectOk(await approve(directorate))
  const finalise = () => finaliseRun(db, by(secretariat, '2020-01-07'), where, number)
  expect(await finalise()).toMatchObject({ refusal: { code: 'notApproved', values: { waiting: 1 } } })
  expectOk(await approve('sjette'))
  expectOk(await finalise())
  for (const { parts } of (await finalAwards(db, programme, year))!.awards)
    expect(parts.map(one => one.source)).toEqual(schemes.map(one => one.id).toSorted())

  await paid(db, programme, p)
  const report = { ...where, municipality: p }
  const answers = Object.fromEntries(askedQuestions.map(one => [one, `Svar på ${one}`]))
  const given = { ...answers, reached: '40', minutes: '90' } as Parameters<typeof saveReport>[3]['answers']
  expectOk(await saveReport(db, by(lead(p), '2021-02-01'), report, { answers: given, version: 0 }))
  expectOk(await submitReport(db, by(director(p), '2021-02-02'), report))
  const award = (await finalAwards(db, programme, year))!.awards.find(one => one.municipality === p)!
  const extracts = await yearExtracts(db, (await programmeById(db, programme))!, year)
  expect(extracts.map(one => [one.directorate, one.receivedOre])).toEqual(
    six.toSorted().map(one => [one, award.parts.find(part => part.source === `s-${one}`)!.ore]),
  )
  const actor = actorOf('directorateOfficer', 'sjette')
  const params = { programme, municipality: p, year: String(year) }
  const read = (page: typeof reportPage, more = {}) =>
    shown(page, askOf(db, { actor, at: '2021-02-10', params: { ...params, ...more } }))
  expect((await read(reportPage)).html).toContain('Svar på progress')
  expect((await read(extractsPage)).html).toContain('id="extract-sjette"')
  expect((await read(reportViewPage, { audience: 'sjette' })).html).toContain('regnes som Det sjette sin del')
  for (const one of six) {
    const officer = by(actorOf('directorateOfficer', one), '2021-02-11')
    expectOk(await approveReport(db, officer, report, null))
  }
  const { approvals } = latestOf((await reportOf(db, programme, p, year))!)!
  expect(approvals.map(one => one.directorate).toSorted()).toEqual(six.toSorted())
})
