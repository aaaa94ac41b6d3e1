import type { DateText } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { schemeById, schemes } from '../catalogue/index.ts'
import type { ProgrammeView } from '../programmes/index.ts'
import {
  type Asking,
  type Load,
  oneReport,
  type Reminder,
  remindersIn,
  remindersOf,
  separateReports,
} from './burden.rules.ts'
import type { Asked } from './crosswalk.queries.ts'
import { questionsFor } from './crosswalk.rules.ts'
import type { Figures } from './model.ts'
import { figuresOf, reportOf } from './queries.ts'

export type Comparison = { one: Load; separate: Load }

/**
 * The one report against the separate reports of the schemes that the money of the year came from. How many reports a
 * scheme asks for, and from which amount an auditor's statement, is the catalogue's.
 */
export async function burdenOf(
  db: Db,
  programme: ProgrammeView,
  asked: Asked,
  figures: Figures,
  reminders: readonly Reminder[],
): Promise<Comparison> {
  const parts = figures.received.length > 0 ? figures.received : figures.carriedIn
  const known = await schemes(
    db,
    parts.map(one => one.source),
  )
  const asking: Asking[] = []
  for (const { id, directorate } of known) {
    const entry = await schemeById(db, id)
    const got = parts.find(one => one.source === id)!.ore
    asking.push({
      questions: questionsFor(asked.asks, directorate),
      // A scheme that the catalogue says nothing of has one report a year, as the grant rules ask of all.
      reports: Math.max(1, entry?.reports ?? 1),
      attachment: attachmentFrom(entry?.auditorOre, got),
      reminders: remindersIn(reminders, directorate),
    })
  }
  const pool = await schemeById(db, programme.id)
  const attachment = attachmentFrom(pool?.auditorOre, figures.receivedOre)
  return {
    one: oneReport(asked.questions, attachment, reminders.length),
    separate: separateReports(asking, figures),
  }
}

/** The same for a municipality's report of a year, as its figures and reminders are on the day. */
export async function reportBurden(
  db: Db,
  programme: ProgrammeView,
  asked: Asked,
  { municipality, year, today }: { municipality: string; year: number; today: DateText },
): Promise<Comparison> {
  const figures = await figuresOf(db, programme, municipality, year)
  const report = await reportOf(db, programme.id, municipality, year)
  return burdenOf(db, programme, asked, figures, remindersOf(report, year, today))
}

const attachmentFrom = (least: bigint | null | undefined, got: bigint): boolean =>
  least !== null && least !== undefined && got > 0n && got >= least
