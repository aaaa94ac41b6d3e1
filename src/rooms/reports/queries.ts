import { dateOf } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { applicationOf } from '../applications/index.ts'
import { commitmentOf } from '../awards/index.ts'
import { schemes } from '../catalogue/index.ts'
import { plans } from '../evaluation/index.ts'
import { flowsOf } from '../ledger/index.ts'
import { measuresOf } from '../measures/index.ts'
import { potOf } from '../pot/index.ts'
import { contributionsOf, type ProgrammeView } from '../programmes/index.ts'
import type { Extract, Figures, Known, Report, Unspent } from './model.ts'
import { moneyOf } from './money.rules.ts'
import { knownOf, useByOf } from './prefill.rules.ts'
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

/** The figures as the ledger has them now; frozen in the report when it is handed in. Amounts in øre. */
export async function figuresOf(
  db: Db,
  programme: ProgrammeView,
  municipality: string,
  year: number,
): Promise<Figures> {
  const flows = await flowsOf(db, { pots: [potOf(programme.id, municipality)] })
  const measures = await measuresOf(db, { programme: programme.id, municipality })
  const ids = measures.flatMap(one => (one.plan === null ? [] : [one.plan]))
  const decided = await decisionsOf(db, programme, municipality, year)
  return {
    ...moneyOf(flows, measures, year),
    known: knownOf(year, measures, await plans(db, ids), decided),
  }
}

/** What was decided elsewhere: the year's award, until when the money may be used, and the council's resolution. */
async function decisionsOf(
  db: Db,
  programme: ProgrammeView,
  municipality: string,
  year: number,
): Promise<Pick<Known, 'award' | 'useBy' | 'resolution'>> {
  const award = await commitmentOf(db, programme.id, year, municipality)
  const resolution = (await applicationOf(db, programme.id, municipality))?.resolution
  const before = await unspentOf(db, { programme: programme.id, municipality })
  return {
    award: award
      ? {
          run: award.run,
          ore: award.ore,
          grantedOn: dateOf(award.grantedAt),
          acceptedOn: award.acceptedAt && dateOf(award.acceptedAt),
        }
      : null,
    useBy: useByOf(before.find(one => one.year === year - 1)?.useBy, programme.endsOn),
    resolution: resolution
      ? {
          body: resolution.body,
          decidedOn: resolution.decidedOn,
          caseRef: resolution.caseRef,
          adopted: resolution.outcome === 'adopted',
        }
      : null,
  }
}

/**
 * What has been decided about unspent money, by year: `ore` in all, of which `repayOre` goes back to the state by `dueOn`
 * and the rest may be used until `useBy`. Empty where nothing is decided. The posting of a repayment is not here.
 */
export async function unspentOf(
  db: Db,
  where: { programme: string; municipality?: string },
): Promise<(Unspent & { municipality: string; year: number })[]> {
  const reports = await selectReports(db, where)
  return reports.flatMap(({ municipality, year, unspent }) =>
    unspent ? [{ municipality, year, ...unspent }] : [],
  )
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
