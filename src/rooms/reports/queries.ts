import { sumOre } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { potOf } from '../awards/index.ts'
import { schemes } from '../catalogue/index.ts'
import { originByYear, totalOf, vectorOf } from '../ledger/index.ts'
import { expendituresOf, measuresOf } from '../measures/index.ts'
import { contributionsOf, type ProgrammeView, yearsOf } from '../programmes/index.ts'
import type { Extract, Figures, Report } from './model.ts'
import { extractsOf } from './rules.ts'
import { selectReports } from './store.ts'

export const reportsOf = (
  db: Db,
  where: { programme?: string; municipality?: string; year?: number },
): Promise<Report[]> => selectReports(db, where)

export async function reportOf(
  db: Db,
  programme: string,
  municipality: string,
  year: number,
): Promise<Report | undefined> {
  const [found] = await selectReports(db, { programme, municipality, year })
  return found
}

/** The figures as the ledger has them now; frozen in the report when it is handed in. */
export async function figuresOf(
  db: Db,
  programme: ProgrammeView,
  municipality: string,
  year: number,
): Promise<Figures> {
  const pot = potOf(programme.id, municipality)
  const earlier = await Promise.all(
    yearsOf(programme)
      .filter(one => one < year)
      .map(one => originByYear(db, pot, one)),
  )
  const carriedIn = vectorOf(
    earlier.flatMap(({ received, spent }) => [
      ...received,
      ...spent.map(({ source, ore }) => ({ source, ore: -ore })),
    ]),
  )
  const { received, spent } = await originByYear(db, pot, year)
  const measures = await measuresOf(db, { programme: programme.id, municipality })
  const paid = (await expendituresOf(db, programme.id, municipality)).filter(
    one => !one.reversed && one.effectiveOn.startsWith(`${year}-`),
  )
  const [carriedInOre, receivedOre, spentOre] = [totalOf(carriedIn), totalOf(received), totalOf(spent)]
  return {
    carriedInOre,
    receivedOre,
    spentOre,
    leftOre: carriedInOre + receivedOre - spentOre,
    measures: measures.map(({ id, number, name }) => ({
      number,
      name,
      spentOre: sumOre(paid.filter(one => one.measure === id).map(one => one.ore)),
    })),
    counts: {
      measures: measures.length,
      evaluated: measures.filter(one => one.plan !== null).length,
      services: new Set(measures.flatMap(one => one.services)).size,
    },
    carriedIn: [...carriedIn],
    received: [...received],
    spent: [...spent],
  }
}

/** The directorates that have schemes in the year's pot: each gets an extract and approves. */
export async function contributorsOf(db: Db, programme: ProgrammeView, year: number): Promise<string[]> {
  // The last half-year ran on money carried over; whoever contributed last still gets its part of the report.
  const latest = contributionsOf(programme, year)
  const contributions = latest.length > 0 ? latest : programme.contributions
  const known = await schemes(
    db,
    contributions.map(one => one.scheme),
  )
  return [...new Set(known.map(one => one.directorate))].sort()
}

/** All extracts of a year, one for each directorate and handed-in report. */
export async function yearExtracts(db: Db, programme: ProgrammeView, year: number): Promise<Extract[]> {
  const known = await schemes(db, [...new Set(programme.contributions.map(one => one.scheme))])
  const reports = await selectReports(db, { programme: programme.id, year })
  return reports.flatMap(({ municipality, figures }) =>
    figures ? extractsOf({ municipality, year, figures }, known) : [],
  )
}
