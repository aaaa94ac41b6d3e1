import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { commitmentsOf } from '../awards/index.ts'
import { namesOn } from '../organisations/index.ts'
import type { ProgrammeView } from '../programmes/index.ts'
import { caseById, caseNumber, entryById, letterPdf, register } from '../records/index.ts'
import type { Content } from './model.ts'
import { linesOf } from './prefill.text.ts'
import type { Question } from './questions.model.ts'
import { questionWords } from './questions.text.ts'
import { text } from './text.ts'

/**
 * Registers the report as it was handed in on the case of the year's award, so that what was shown is what is kept.
 * The last half-year has no award of its own: its report goes to the latest award's case.
 */
export async function registerReport(
  tx: Tx,
  command: Command,
  programme: ProgrammeView,
  report: Content & { municipality: string; year: number; number: number; questions: readonly Question[] },
): Promise<string> {
  const { municipality, year, number } = report
  const granted = await commitmentsOf(tx, { programme: programme.id, municipality })
  const award = granted.filter(one => one.year <= year).at(-1)!
  const filed = (await caseById(tx, (await entryById(tx, award.entry))!.caseId))!
  const date = dateOf(command.at)
  const names = await namesOn(tx, date, [municipality, programme.sender])
  const name = names.get(municipality) ?? municipality
  const t = text('nb')
  const title = number > 1 ? t.corrected(t.title(name, year), number) : t.title(name, year)
  const document = letterPdf(
    {
      language: 'nb',
      sender: name,
      recipient: names.get(programme.sender) ?? programme.sender,
      caseNumber: caseNumber(filed),
      date,
      title,
      body: report.questions.flatMap(question => [
        `${questionWords('nb')[question]}`,
        linesOf(question, report, 'nb'),
      ]),
      approver: { name: command.actor.name, title: '', onBehalf: false },
      illustrative: programme.illustrative,
    },
    `rapport-${year}${number > 1 ? `-${number}` : ''}.pdf`,
  )
  const entry = {
    caseId: filed.id,
    direction: 'in' as const,
    title,
    party: name,
    documents: [document],
  }
  return (await register(tx, command, entry)).entry
}
