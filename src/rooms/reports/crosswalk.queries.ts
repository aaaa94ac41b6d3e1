import type { DateText } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { ProgrammeView } from '../programmes/index.ts'
import type { Ask, Crosswalk, Proposal } from './crosswalk.model.ts'
import { asksOf, holdingOn, questionsOf } from './crosswalk.rules.ts'
import { selectCrosswalks, selectProposals } from './crosswalk.store.ts'
import type { Report } from './model.ts'
import { contributorsOf } from './queries.ts'
import type { Question } from './questions.model.ts'
import { latestOf } from './rules.ts'

/** Who asks what of a report, and why. */
export type Asked = {
  crosswalk: Crosswalk
  contributors: string[]
  asks: Ask[]
  questions: Question[]
}

/** A report that was sent keeps the crosswalk it was sent with; a draft goes by the one that holds on the day. */
export async function askedOf(
  db: Db,
  programme: ProgrammeView,
  year: number,
  on: DateText,
  sent?: Pick<Report, 'submittedAt' | 'versions'>,
): Promise<Asked> {
  const known = await selectCrosswalks(db, programme.id)
  const kept = sent?.submittedAt ? latestOf(sent)?.crosswalk : undefined
  const crosswalk = known.find(one => one.id === kept) ?? holdingOn(known, on)
  return within(db, programme, year, crosswalk)
}

/** As a version of a report was asked. */
export async function askedBy(db: Db, programme: ProgrammeView, year: number, id: string): Promise<Asked> {
  const known = await selectCrosswalks(db, programme.id)
  return within(db, programme, year, known.find(one => one.id === id)!)
}

async function within(db: Db, programme: ProgrammeView, year: number, crosswalk: Crosswalk): Promise<Asked> {
  const contributors = await contributorsOf(db, programme, year)
  const asks = asksOf(crosswalk.lines, contributors)
  return { crosswalk, contributors, asks, questions: questionsOf(asks) }
}

export const crosswalksOf = (db: Db, programme: string): Promise<Crosswalk[]> =>
  selectCrosswalks(db, programme)

export const proposalsOf = (db: Db, programme: string): Promise<Proposal[]> => selectProposals(db, programme)
