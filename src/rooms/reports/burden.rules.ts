import { type DateText, dateOf } from '../../core/dates.ts'
import type { Figures, Report } from './model.ts'
import {
  type AskedQuestion,
  isAsked,
  isPrefilled,
  numberQuestions,
  type PrefilledQuestion,
  type Question,
} from './questions.model.ts'
import { reportDue } from './rules.ts'

/**
 * Minutes that a piece of work is taken to last. An assumption of ours, not a measurement, and shown as one: the
 * municipality's own minutes are asked for in the report.
 */
export const assumedMinutes = { check: 1, field: 4, number: 10, text: 20, attachment: 120 } as const

/** What has to be done for a report, or for several. */
export type Load = {
  reports: number
  questions: number
  /** Fields that somebody has to fill in. */
  fields: number
  /** Pages from the first to the receipt. */
  screens: number
  /** The reports themselves and the auditor's statements with them. */
  documents: number
  minutes: number
  /** Times that somebody had to ask again: after the deadline, or by sending the report back. */
  reminders: number
}
export const loadKeys = [
  'reports',
  'questions',
  'fields',
  'screens',
  'documents',
  'minutes',
  'reminders',
] as const

const noLoad = Object.fromEntries(loadKeys.map(key => [key, 0])) as Load

/** A reminder of the report: from a directorate that sent it back, or, where it names none, of the deadline. */
export type Reminder = { directorate: string | null }

/** The reminders of one report, each from a row: a deadline that went by before it was sent, and every return. */
export function remindersOf(report: Report | undefined, year: number, today: DateText): Reminder[] {
  const [first] = report?.versions ?? []
  const sentOn = first ? dateOf(first.submittedAt) : today
  const late = sentOn > reportDue(year) ? [{ directorate: null }] : []
  const returns = report?.versions.flatMap(one => one.returns) ?? []
  return [...late, ...returns.map(({ directorate }) => ({ directorate }))]
}

/**
 * The same as reminders of one scheme's own report. An assumption of ours: it would have been as late, and its own
 * directorate would have sent it back as often.
 */
export const remindersIn = (reminders: readonly Reminder[], directorate: string): number =>
  reminders.filter(one => one.directorate === null || one.directorate === directorate).length

/** The form, the page to look it over, and the receipt: as many in a separate form as here. */
const screensOfReport = 3

/** How long the report took is asked for the sake of this report alone. */
const ownQuestions: readonly Question[] = ['minutes']

/** Fields that would have to be typed for what is filled in here: one for an amount, two for a measure and its amount. */
function fieldsOf(question: PrefilledQuestion, { measures, payees, known }: Figures): number {
  const rows: Partial<Record<PrefilledQuestion, number>> = {
    spentByMeasure: 2 * measures.length,
    spentByPayee: 2 * payees.length,
    award: known?.award ? 2 : 0,
    measures: 3,
    started: 2 * (known?.started.length ?? 0),
    closed: 2 * (known?.closed.length ?? 0),
    services: known?.services.length ?? 0,
    ages: 3,
    needs: 2 * (known?.needs.length ?? 0),
    resolution: 3,
  }
  // A list with nothing in it has a field all the same, to say so.
  return Math.max(1, rows[question] ?? 1)
}

const minutesOf = (question: AskedQuestion): number =>
  numberQuestions[question] === undefined ? assumedMinutes.text : assumedMinutes.number

const attachmentsOf = (schemes: readonly Asking[]) => schemes.filter(one => one.attachment).length

/** One scheme's own report, as it would be without the programme. */
export type Asking = {
  /** The questions that its directorate asks. */
  questions: readonly Question[]
  /** How many reports a year the scheme asks for by the catalogue. */
  reports: number
  /** Whether the amount is so large that the scheme asks for an auditor's statement. */
  attachment: boolean
  /** How often somebody would have had to ask again for one such report. */
  reminders: number
}

/** The one report: what is filled in beforehand is only looked over. */
export function oneReport(questions: readonly Question[], attachment: boolean, reminders = 0): Load {
  const asked = questions.filter(isAsked)
  const work = asked.reduce((sum, one) => sum + minutesOf(one), 0)
  const checks = questions.length - asked.length
  return {
    reports: 1,
    questions: questions.length,
    fields: asked.length,
    screens: screensOfReport,
    documents: 1 + (attachment ? 1 : 0),
    minutes: work + checks * assumedMinutes.check + (attachment ? assumedMinutes.attachment : 0),
    reminders,
  }
}

/** The same content in the schemes' separate reports: there nothing is filled in, so all of it is typed. */
export function separateReports(schemes: readonly Asking[], figures: Figures): Load {
  const attachments = attachmentsOf(schemes)
  const sum = schemes.reduce((load, { questions, reports, reminders }) => {
    const own = questions.filter(one => !ownQuestions.includes(one))
    const typed = own.reduce((all, one) => all + (isPrefilled(one) ? fieldsOf(one, figures) : 1), 0)
    const work = own.reduce(
      (all, one) =>
        all +
        (isPrefilled(one) ? fieldsOf(one, figures) * assumedMinutes.field : minutesOf(one as AskedQuestion)),
      0,
    )
    return {
      reports: load.reports + reports,
      questions: load.questions + own.length * reports,
      fields: load.fields + typed * reports,
      screens: load.screens + screensOfReport * reports,
      documents: load.documents + reports,
      minutes: load.minutes + work * reports,
      reminders: load.reminders + reminders * reports,
    }
  }, noLoad)
  return {
    ...sum,
    documents: sum.documents + attachments,
    minutes: sum.minutes + attachments * assumedMinutes.attachment,
  }
}

export const sumLoads = (loads: readonly Load[]): Load =>
  loads.reduce(
    (sum, one) => Object.fromEntries(loadKeys.map(key => [key, sum[key] + one[key]])) as unknown as Load,
    noLoad,
  )

/** How many per cent the one is of the other, rounded; a hundred where there is nothing to compare with. */
export const percentOf = (one: number, all: number): number =>
  all === 0 ? 100 : Math.round((100 * one) / all)
