import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { formatKr } from '../../core/ore.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { commitmentsOf } from '../awards/index.ts'
import { namesOn } from '../organisations/index.ts'
import type { ProgrammeView } from '../programmes/index.ts'
import { caseById, caseNumber, entryById, letterPdf, register } from '../records/index.ts'
import { type Figures, type ReportAnswers, reportQuestions } from './model.ts'
import { questionWords, text } from './text.ts'

/**
 * Registers the report as it was handed in on the case of the year's award, so that what was shown is what is kept.
 * The last half-year has no award of its own: its report goes to the latest award's case.
 */
export async function registerReport(
  tx: Tx,
  command: Command,
  programme: ProgrammeView,
  report: { municipality: string; year: number; answers: ReportAnswers; figures: Figures },
): Promise<string> {
  const { municipality, year, answers, figures } = report
  const granted = await commitmentsOf(tx, { programme: programme.id, municipality })
  const award = granted.filter(one => one.year <= year).at(-1)!
  const filed = (await caseById(tx, (await entryById(tx, award.entry))!.caseId))!
  const date = dateOf(command.at)
  const names = await namesOn(tx, date, [municipality, programme.sender])
  const name = names.get(municipality) ?? municipality
  const t = text('nb')
  const amounts: [string, bigint][] = [
    [t.carriedIn, figures.carriedInOre],
    [t.received, figures.receivedOre],
    [t.spent, figures.spentOre],
    [t.left, figures.leftOre],
  ]
  const document = letterPdf(
    {
      language: 'nb',
      sender: name,
      recipient: names.get(programme.sender) ?? programme.sender,
      caseNumber: caseNumber(filed),
      date,
      title: t.title(name, year),
      body: [
        amounts.map(([label, ore]) => `${label}: ${formatKr(ore)}`),
        figures.measures.map(one => `${one.name}: ${formatKr(one.spentOre)}`),
        ...reportQuestions.flatMap(question => [`${questionWords('nb')[question]}`, answers[question]]),
      ].filter(part => part.length > 0),
      approver: { name: command.actor.name, title: '', onBehalf: false },
      illustrative: programme.illustrative,
    },
    `rapport-${year}.pdf`,
  )
  const entry = {
    caseId: filed.id,
    direction: 'in' as const,
    title: document.title,
    party: name,
    documents: [document],
  }
  return (await register(tx, command, entry)).entry
}
