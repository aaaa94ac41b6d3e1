import { kroner } from '../../src/core/ore.ts'
import { expectOk } from '../../src/core/result.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { setUpYear } from '../../src/rooms/allocation/index.ts'
import {
  acceptAward,
  approveDisbursement,
  certifyDisbursement,
  grantAwards,
} from '../../src/rooms/awards/index.ts'
import type { Rule } from '../../src/rooms/calculation/index.ts'
import { post } from '../../src/rooms/ledger/index.ts'
import {
  createMeasure,
  planMeasure,
  registerExpenditure,
  startMeasure,
} from '../../src/rooms/measures/index.ts'
import { fund } from '../../src/rooms/programmes/index.ts'
import { askedQuestions, saveReport, submitReport } from '../../src/rooms/reports/index.ts'
import { addFacts } from '../../src/rooms/statistics/index.ts'
import { madeFinal, runMade } from './approved.ts'
import { actorOf, aProgramme, by, director, lead, pilots, secretariat } from './programme.ts'

// The example of R-45 as a year of a programme: two schemes, two municipalities, and one of them spends.

export const programme = 'pilot'
export const municipalities = ['m-3401', 'm-3403'] as const
const [p, q] = municipalities
/** The pot of the second, from which is spent. */
export const pot = `${programme}:${q}`

const dated = { version: '1', source: 'Eksempel', validFrom: '2020-01-01' }
const refugees = { indicator: 'refugees', lag: 0 }
const rules: Record<string, Rule> = {
  s1: {
    ...dated,
    amount: {
      kind: 'gate',
      when: { figure: refugees, atLeast: '100' },
      pays: { kind: 'perUnit', perUnitOre: kroner(5_000), unit: refugees },
      standIn: 'smallest',
    },
  },
  s2: {
    ...dated,
    running: { indicator: 's2-running', lag: 0 },
    amount: { kind: 'competitive', typicalOre: kroner(800_000), amount: 'typical' },
  },
}
const facts = [
  [p, 'refugees', '60'],
  [q, 'refugees', '140'],
  [p, 's2-running', '0'],
  [q, 's2-running', '900000'],
] as const

/** Two pilots from call to report: a year funded, allocated, paid, spent from, partly reversed and reported on. */
export async function aYearOfMoney(db: Db): Promise<void> {
  await aProgramme(db)
  await pilots(db, programme, 'sf-innlandet', [p, q])
  const shared = { ministry: 'kd', post: '226.64', purpose: 'Eksempel', illustrative: true }
  const appropriation = { year: 2020, ore: kroner(2_600_000), status: 'adopted', source: 'Eksempel' } as const
  expectOk(
    await fund(db, by(secretariat, '2020-01-02'), programme, appropriation, [
      { id: 's1', name: 'S1', directorate: 'udir', ...shared, ore: kroner(1_000_000) },
      { id: 's2', name: 'S2', directorate: 'imdi', ...shared, ore: kroner(1_600_000) },
    ]),
  )
  const setup = { guarantee: 'would', rules, indicators: {} } as const
  expectOk(await setUpYear(db, by(secretariat, '2020-01-03'), programme, 2020, setup))
  const given = facts.map(([organisation, indicator, value]) => ({ organisation, indicator, value }))
  const sourced = { year: 2020, source: 'Eksempel', asOf: '2020-01-01', illustrative: true }
  await db.transaction().execute(tx =>
    addFacts(
      tx,
      given.map(one => ({ ...one, ...sourced })),
    ),
  )
  const where = { programme, year: 2020 }
  const number = await runMade(db, by(secretariat, '2020-01-04'), where, null)
  await madeFinal(db, where, number, '2020-01-05')
  const [holder, certifier] = [actorOf('budgetHolder', 'udir'), actorOf('certifier', 'udir')]
  const grant = { ...where, municipality: null, caseNumber: '2020/1' }
  expectOk(await grantAwards(db, by(holder, '2020-01-20'), grant))
  for (const municipality of [p, q]) {
    expectOk(await acceptAward(db, by(director(municipality), '2020-01-25'), { ...where, municipality }))
    expectOk(await certifyDisbursement(db, by(certifier, '2020-02-01'), { ...where, municipality }))
    expectOk(await approveDisbursement(db, by(holder, '2020-02-02'), { ...where, municipality }))
  }
  await aMeasure(db)
}

async function aMeasure(db: Db): Promise<void> {
  const where = { programme, municipality: q }
  const idea = { name: 'Familieteam', need: 'Ventetid', services: ['Skole', 'NAV'], families: true }
  const period = { ageFrom: 6, ageTo: 16, startsOn: '2020-03-01', endsOn: '2020-12-31' }
  const { number } = expectOk(
    await createMeasure(db, by(lead(q), '2020-02-10'), where, { ...idea, ...period }),
  )
  const which = { ...where, number }
  const plan = { effect: 'Ventetid', instrument: 'Samarbeid', owner: 'Leder', baselineOn: '2020-02-10' }
  expectOk(await planMeasure(db, by(lead(q), '2020-02-11'), which, plan))
  expectOk(await startMeasure(db, by(lead(q), '2020-03-01'), which))
  for (const [month, ore] of [333_333n, 100_001n, 7n, 9_345_678n].entries()) {
    const spentOn = `2020-0${month + 4}-01`
    const one = { ore, spentOn, payeeKind: 'ownStaff', text: 'Lønn' } as const
    expectOk(await registerExpenditure(db, by(lead(q), spentOn), which, one))
  }
  const undo = by(lead(q), '2020-09-01')
  const posting = { pot, key: 'undo-3', effectiveOn: '2020-09-01', text: 'Feil' }
  expectOk(await inTransaction(db, undo, tx => post(tx, undo, posting, { kind: 'reversal', number: 3 })))
  const report = { ...where, year: 2020 }
  const answers = Object.fromEntries(askedQuestions.map(one => [one, '17']))
  expectOk(await saveReport(db, by(lead(q), '2021-02-01'), report, { answers, version: 0 }))
  expectOk(await submitReport(db, by(director(q), '2021-02-02'), report))
}
