import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { allocated, funded, p, paid, threePilots, year } from '../../../test/support/money.ts'
import { actorOf, askOf, by, director, lead, secretariat, shown } from '../../../test/support/programme.ts'
import { kroner, sumOre } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { finalAwards } from '../allocation/index.ts'
import { originLeft } from '../ledger/index.ts'
import {
  createMeasure,
  moveBudget,
  planMeasure,
  registerExpenditure,
  startMeasure,
} from '../measures/index.ts'
import { potOf } from '../pot/index.ts'
import { programmeById } from '../programmes/index.ts'
import * as reports from './index.ts'
import { extractsPage } from './pages/extracts.tsx'
import { saveReportPost } from './pages/posts.ts'
import { reportPage } from './pages/report.tsx'
import { noReportAnswers } from './questions.model.ts'

const { db } = await testDatabase()
let id = ''
const which = () => ({ programme: id, municipality: p, year })
beforeAll(async () => {
  id = await threePilots(db)
  await funded(db, id, 4_500_000)
  await allocated(db, id)
  await paid(db, id, p)
  const where = { programme: id, municipality: p }
  const wanted = {
    name: 'Familieteam',
    need: 'Behov',
    ageFrom: 0,
    ageTo: 18,
    families: true,
    services: ['Skole', 'Helse'],
    startsOn: '2020-01-01',
    endsOn: '2022-12-31',
  }
  const { number } = expectOk(await createMeasure(db, by(lead(p), '2020-01-20'), where, wanted))
  const one = { ...where, number }
  const plan = { effect: 'e', instrument: 'i', owner: 'o', baselineOn: '2020-01-15' }
  expectOk(await planMeasure(db, by(lead(p), '2020-01-21'), one, plan))
  expectOk(await startMeasure(db, by(lead(p), '2020-01-22'), one))
  const on = { decidedOn: '2020-02-01', effectiveOn: '2020-02-01', decidedBy: 'Kommunedirektøren' }
  const budget = { ...on, from: null, to: number, ore: kroner(1000), reason: 'x', reference: '' }
  expectOk(await moveBudget(db, by(lead(p), '2020-02-01'), where, budget))
  expectOk(
    await registerExpenditure(db, by(lead(p), '2020-03-01'), one, {
      ore: kroner(1234) + 57n,
      spentOn: '2020-03-01',
      payeeKind: 'ownStaff',
      text: 'Lønn',
      beyond: 'Flere familier',
    }),
  )
})

const answers = {
  ...Object.fromEntries(reports.askedQuestions.map(question => [question, `Svar på ${question}`])),
  reached: '40',
  minutes: '90',
} as reports.ReportAnswers
const params = () => ({ programme: id, municipality: p, year: String(year) })

test('R-53 two people save the same report at once: one wins, the other is told and loses no word', async () => {
  const save = (name: string, text: string) =>
    shown(
      saveReportPost,
      askOf(db, {
        actor: { ...lead(p), name },
        at: '2021-02-01',
        params: params(),
        form: { ...noReportAnswers, progress: text, version: '0' },
      }),
    )
  expect((await save('Anne', 'Annes tekst')).kind).toBe('redirect')
  const told = await save('Bjørn', 'Bjørns tekst')
  expect(told).toMatchObject({ status: 409 })
  for (const words of ['Noen andre har lagret', 'Annes tekst', 'Bjørns tekst', 'Det Anne har lagret'])
    expect(told.html).toContain(words)
})

test('R-53 at least 60 % is filled in beforehand from the ledger and the measures', async () => {
  const html = (await shown(reportPage, askOf(db, { actor: lead(p), at: '2021-02-01', params: params() })))
    .html
  const [, all, prefilled] = /\d+ av (\d+) svar er klare\. (\d+) er fylt ut/.exec(html)!
  const known = html.replace(/[\u00a0\u202f]/g, ' ')
  expect(known).toContain('Familieteam brukte og bandt 234,57 kr mer enn budsjettet på 1 000 kr.')
  expect(known).toContain('Grunnen, skrevet 1. mars 2020: Flere familier')
  expect(Number(all)).toBeLessThanOrEqual(25)
  expect(Number(prefilled) / Number(all)).toBeGreaterThanOrEqual(0.6)
})

test('R-53 a report with answers missing is refused at the first of them, and nothing changes', async () => {
  const refused = await reports.submitReport(db, by(director(p), '2021-02-10'), which())
  expect(refused).toMatchObject({ refusal: { code: 'answersMissing', field: 'effects' } })
})

test('R-43 R-53 R-56 the extracts sum to the award to the øre; approved by each directorate, what is unspent is carried over', async () => {
  expectOk(await reports.saveReport(db, by(lead(p), '2021-02-11'), which(), { answers, version: 1 }))
  expectOk(await reports.submitReport(db, by(director(p), '2021-02-12'), which()))
  const view = (await programmeById(db, id))!
  const extracts = await reports.yearExtracts(db, view, year)
  const award = (await finalAwards(db, id, year))!.awards.find(one => one.municipality === p)!
  expect(sumOre(extracts.map(one => one.receivedOre))).toBe(award.awardOre)
  expect(sumOre(extracts.map(one => one.spentOre))).toBe(kroner(1234) + 57n)
  const decide = () =>
    reports.decideUnspent(db, by(secretariat, '2021-04-01'), which(), {
      useBy: '2022-12-31',
      reason: 'Tiltakene fortsetter',
    })
  expect(await decide()).toMatchObject({ refusal: { code: 'notApproved' } })
  expect(
    await reports.approveReport(db, by(actorOf('directorateOfficer', 'hdir'), '2021-03-01'), which(), null),
  ).toMatchObject({ refusal: { code: 'notAllowed' } })
  for (const directorate of ['imdi', 'bufdir']) {
    expectOk(
      await reports.approveReport(
        db,
        by(actorOf('directorateOfficer', directorate), '2021-03-01'),
        which(),
        null,
      ),
    )
  }
  expectOk(await decide())
  const next = await reports.figuresOf(db, view, p, year + 1)
  expect(next.carriedInOre).toBe(award.awardOre - kroner(1234) - 57n)
  expect(next.carriedIn).toEqual(await originLeft(db, potOf(id, p)))
})

test('R-10 a directorate owns schemes, reads every report and gets an extract of its own', async () => {
  const reader = (organisation: string) => actorOf('directorateOfficer', organisation)
  const ask = (organisation: string) =>
    askOf(db, { actor: reader(organisation), at: '2021-05-01', params: params() })
  for (const directorate of ['imdi', 'bufdir'])
    expect((await shown(reportPage, ask(directorate))).html).toContain('Svar på progress')
  // It gives nothing to this programme.
  expect((await shown(reportPage, ask('avdir'))).html).not.toContain('Svar på progress')
  const { html } = await shown(extractsPage, ask('imdi'))
  for (const directorate of ['imdi', 'bufdir']) expect(html).toContain(`id="extract-${directorate}"`)
})

test('R-53 extracts add up for any five directorates, over 10 000 random reports', () => {
  const parts = fc.array(fc.tuple(fc.nat(9), fc.bigInt({ min: 0n, max: 10n ** 12n })), { maxLength: 12 })
  fc.assert(
    fc.property(
      parts,
      parts,
      parts,
      fc.array(fc.nat(4), { minLength: 10, maxLength: 10 }),
      (a, b, c, owners) => {
        const schemes = owners.map((owner, i) => ({ id: `s${i}`, directorate: `d${owner}` }))
        const of = (list: [number, bigint][]) => list.map(([i, ore]) => ({ source: `s${i}`, ore }))
        const sum = (list: [number, bigint][]) => sumOre(list.map(([, ore]) => ore))
        const figures = {
          carriedInOre: sum(a),
          receivedOre: sum(b),
          spentOre: sum(c),
          leftOre: sum(a) + sum(b) - sum(c),
          measures: [{ number: 1, name: 'm', spentOre: sum(c), parts: of(c) }],
          payees: [{ kind: 'ownStaff', spentOre: sum(a), parts: of(a) }],
          known: null,
          carriedIn: of(a),
          received: of(b),
          spent: of(c),
        }
        const extracts = reports.extractsOf({ municipality: 'm', year: 2020, figures }, schemes)
        if (extracts.length !== new Set(owners).size) throw new Error('not one for each directorate')
        for (const key of ['carriedInOre', 'receivedOre', 'spentOre', 'leftOre'] as const) {
          if (sumOre(extracts.map(one => one[key])) !== figures[key])
            throw new Error(`${key} does not add up`)
        }
        for (const key of ['measures', 'payees'] as const) {
          if (sumOre(extracts.map(one => one[key][0]!.spentOre)) !== figures[key][0]!.spentOre)
            throw new Error(`${key} do not add up`)
        }
      },
    ),
    { numRuns: 10_000 },
  )
})
