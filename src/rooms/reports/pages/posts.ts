import { z } from 'zod'
import { parseKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { optionalDate, optionalText, textField, wholeNumber } from '../../../ui/fields.ts'
import type { Ask } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import {
  approveReport,
  decideUnspent,
  faultsInUnspent,
  returnReport,
  saveReport,
  submitReport,
} from '../actions.ts'
import { reportAnswersSchema, reportQuestions } from '../questions.model.ts'
import { refusals } from '../refusals.text.ts'
import { params } from './asked.ts'
import { reportPage } from './report.tsx'
import { reviewReportPage } from './review.tsx'

const toReport = (ask: Ask) => href('report', params(ask))
const draftSchema = reportAnswersSchema.extend({ version: wholeNumber(0, 1_000_000) })
/** As one types, and by its button: its versions, and no key, say whether another has been there. */
const draft = {
  schema: draftSchema,
  act: (ask: Ask, { version, ...answers }: z.output<typeof draftSchema>) =>
    saveReport(ask.db, { ...ask.command, key: undefined }, params(ask), {
      answers,
      version,
      form: ask.formName,
    }),
  saved: (ask: Ask, { version }: { version: number }) => ({
    version,
    at: longTime(ask.command.at, ask.language).slice(-5),
  }),
  show: reportPage,
  words: refusals,
}
export const saveReportPost = post({ ...draft, next: toReport })

/** The same fields, and on to the page that shows how the report will be read. */
export const reviewReportPost = post({ ...draft, next: ask => href('reviewReport', params(ask)) })

/** Sends what was looked over: if another has saved since, the page is shown again as it now is. */
export const submitReportPost = post({
  schema: z.object({ version: wholeNumber(0, 1_000_000) }),
  act: (ask, { version }) => submitReport(ask.db, ask.command, params(ask), version),
  next: toReport,
  show: reviewReportPage,
  words: refusals,
})

export const approveReportPost = post({
  schema: z.object({ comment: optionalText(1000) }),
  act: (ask, { comment }) => approveReport(ask.db, ask.command, params(ask), comment || null),
  next: toReport,
  show: reportPage,
  words: refusals,
})

export const returnReportPost = post({
  schema: z.object(
    Object.fromEntries(reportQuestions.map(question => [`comment-${question}`, optionalText(1000)])),
  ),
  act: (ask, typed) =>
    returnReport(
      ask.db,
      ask.command,
      params(ask),
      reportQuestions.flatMap(question => {
        const text = typed[`comment-${question}`]
        return text ? [{ question, text }] : []
      }),
    ),
  next: toReport,
  show: reportPage,
  words: refusals,
})

/** An amount that may be left out; nothing is to be repaid then. */
const optionalAmount = z
  .string()
  .trim()
  .default('')
  .transform((typed, context) => {
    if (typed === '') return 0n
    const ore = parseKr(typed)
    if (ore !== null && ore >= 0n) return ore
    context.addIssue({ code: 'custom', message: 'notAnAmount' })
    return z.NEVER
  })

export const decideUnspentPost = post({
  schema: z.object({
    useBy: optionalDate,
    repay: optionalAmount,
    dueOn: optionalDate,
    reason: textField(1000),
  }),
  faults: (ask, { repay, dueOn, useBy }) =>
    faultsInUnspent(ask.db, ask.command, params(ask), { repayOre: repay, dueOn, useBy }),
  act: (ask, { repay, ...input }) =>
    decideUnspent(ask.db, ask.command, params(ask), { ...input, repayOre: repay }),
  next: toReport,
  show: reportPage,
  words: refusals,
})
