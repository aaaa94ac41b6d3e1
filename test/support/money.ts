import { sql } from 'kysely'
import { kroner } from '../../src/core/ore.ts'
import { expectOk } from '../../src/core/result.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import * as allocation from '../../src/rooms/allocation/index.ts'
import * as awards from '../../src/rooms/awards/index.ts'
import { ruleSchema } from '../../src/rooms/calculation/index.ts'
import * as programmes from '../../src/rooms/programmes/index.ts'
import { addFacts } from '../../src/rooms/statistics/index.ts'
import { madeFinal, runMade } from './approved.ts'
import {
  aCall,
  actorOf,
  answered,
  aProgramme,
  applied,
  by,
  decided,
  director,
  recommended,
  resolved,
  secretariat,
} from './programme.ts'

// Money for tests: the two schemes of R-45's example, and three municipalities of Innlandet.

export const p = 'm-3420'
export const q = 'm-3427'
/** Accepted, but its council has not decided. */
export const undecided = 'm-3443'

export const budgetHolder = actorOf('budgetHolder', 'udir')
export const certifier = actorOf('certifier', 'udir')
export const year = 2020
export const caseNumber = '2020/226'

const dated = { version: '1', source: 'R-45', validFrom: '2020-01-01' }
const rules = {
  s1: ruleSchema.parse({
    ...dated,
    amount: {
      kind: 'gate',
      when: { figure: { indicator: 'refugees' }, atLeast: '100' },
      pays: { kind: 'perUnit', perUnitOre: kroner(5000), unit: { indicator: 'refugees' } },
    },
  }),
  s2: ruleSchema.parse({
    ...dated,
    running: { indicator: 'grant-s2' },
    amount: { kind: 'competitive', typicalOre: kroner(800_000) },
  }),
}

/** Three pilots that have accepted; two of them with the council's decision. */
export async function threePilots(db: Db): Promise<string> {
  const id = await aProgramme(db)
  await aCall(db, id, 'sf-innlandet')
  for (const one of [p, q, undecided]) await applied(db, id, one)
  for (const one of [p, q]) await resolved(db, id, one)
  await recommended(db, id, 'sf-innlandet', [p, q, undecided])
  for (const municipality of [p, q, undecided]) {
    expectOk(await decided(db, id, 'sf-innlandet', municipality))
    expectOk(await answered(db, id, municipality))
  }
  return id
}

/** Funds the year with `potKr`, half from each scheme, and sets up its rules and facts. */
export async function funded(db: Db, programme: string, potKr: number, ofYear = year): Promise<void> {
  const half = kroner(potKr) / 2n
  const scheme = { ministry: 'kd', post: '000.00', purpose: 'R-45', illustrative: true, ore: half }
  const schemes = [
    { id: 's1', name: 'Ordning 1', directorate: 'imdi', ...scheme },
    { id: 's2', name: 'Ordning 2', directorate: 'bufdir', ...scheme },
  ]
  const appropriation = { year: ofYear, ore: kroner(potKr), status: 'adopted' as const, source: 'test' }
  expectOk(await programmes.fund(db, by(secretariat, '2019-12-20'), programme, appropriation, schemes))
  const setup = { guarantee: 'would' as const, rules, indicators: {} }
  expectOk(await allocation.setUpYear(db, by(secretariat, '2019-12-20'), programme, ofYear, setup))
  const figures: [string, number, number][] = [
    [p, 60, 0],
    [q, 140, 900_000],
    [undecided, 20, 0],
  ]
  const fact = (organisation: string, indicator: string, value: number) => ({
    organisation,
    indicator,
    value: String(value),
    year: ofYear,
    source: 'test',
    asOf: `${ofYear}-01-01`,
    illustrative: true,
  })
  await db.transaction().execute(tx =>
    addFacts(
      tx,
      figures.flatMap(([one, refugees, grant]) => [
        fact(one, 'refugees', refugees),
        fact(one, 'grant-s2', grant),
      ]),
    ),
  )
}

/** Makes and finalises the year's run; what is left over is shared by the basis. */
export async function allocated(db: Db, programme: string, ofYear = year): Promise<void> {
  const where = { programme, year: ofYear }
  const number = await runMade(db, by(secretariat, '2020-01-05'), where, 'basis')
  await madeFinal(db, where, number, '2020-01-06')
}

/** From commitment to pot. */
export async function paid(db: Db, programme: string, municipality: string, ofYear = year): Promise<void> {
  const where = { programme, year: ofYear, municipality }
  expectOk(await awards.grantAwards(db, by(budgetHolder, '2020-01-10'), { ...where, caseNumber }))
  expectOk(await awards.acceptAward(db, by(director(municipality), '2020-01-12'), where))
  expectOk(await awards.certifyDisbursement(db, by(certifier, '2020-01-13'), where))
  expectOk(await awards.approveDisbursement(db, by(budgetHolder, '2020-01-14'), where))
}

/** The first municipality's figure is corrected, and with it the whole year: a new run is final. */
export async function correctedYear(
  db: Db,
  programme: string,
  one: { refugees: number; on: string; version: number },
): Promise<void> {
  await sql`insert into statistics.facts (indicator, organisation, year, value, source, as_of, illustrative, version)
    values ('refugees', ${p}, ${year}, ${one.refugees}, 'test', ${one.on}, true, ${one.version})`.execute(db)
  const where = { programme, year }
  const number = await runMade(db, by(secretariat, one.on), where, 'basis', 'Feil antall')
  await madeFinal(db, where, number, one.on)
}
