import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { potOf } from '../awards/index.ts'
import { record } from '../events/index.ts'
import { potBalances } from '../ledger/index.ts'
import { type ProgrammeView, programmeById } from '../programmes/index.ts'
import { noReportAnswers, type Report, type ReportAnswers, type ReportRefusal } from './model.ts'
import { contributorsOf, figuresOf } from './queries.ts'
import { registerReport } from './registry.actions.ts'
import { may, stateOf, unanswered } from './rules.ts'
import { insertApproval, insertUnspent, lockReport, updateAnswers, updateSubmitted } from './store.ts'

type Which = { programme: string; municipality: string; year: number }

/** Saves the answers as one types; a save made from an older version is refused and loses no word. */
export function saveReport(
  db: Db,
  command: Command,
  which: Which,
  draft: { answers: ReportAnswers; version: number },
): Promise<Result<{ version: number }, ReportRefusal>> {
  return onReport<{ version: number }>(
    db,
    command,
    which,
    may.draft(command.actor, which),
    async (tx, report) => {
      if (report.submittedAt) return refuse('alreadySubmitted')
      if (report.version !== draft.version) return refuse('changedByAnother', { by: report.savedBy })
      await updateAnswers(tx, report.id, draft.answers, report.version + 1, command.at, command.actor.name)
      return ok({ version: report.version + 1 })
    },
  )
}

/** Hands in the report: the figures are frozen as the ledger has them at this moment. */
export function submitReport(db: Db, command: Command, which: Which): Promise<Result<void, ReportRefusal>> {
  return onReport<void>(
    db,
    command,
    which,
    may.submit(command.actor, which),
    async (tx, report, programme) => {
      if (report.submittedAt) return refuse('alreadySubmitted')
      const missing = unanswered(report.answers)
      if (missing.length > 0) return refuse('answersMissing', { missing: missing.length }, missing[0])
      const figures = await figuresOf(tx, programme, which.municipality, which.year)
      const { municipality, year } = which
      const sent = { municipality, year, answers: report.answers, figures }
      const entry = await registerReport(tx, command, programme, sent)
      await updateSubmitted(tx, report.id, figures, command.at, command.actor.name, entry)
      await record(tx, command, {
        kind: 'reports.submitted',
        subject: report.id,
        data: { year: which.year, spent: figures.spentOre.toString() },
      })
      return done
    },
  )
}

/** One directorate's approval of the report, for its own part. */
export async function approveReport(
  db: Db,
  command: Command,
  which: Which,
  comment: string | null,
): Promise<Result<void, ReportRefusal>> {
  const programme = await programmeById(db, which.programme)
  const contributors = programme ? await contributorsOf(db, programme, which.year) : []
  return onReport<void>(
    db,
    command,
    which,
    may.approve(command.actor, { contributors }),
    async (tx, report) => {
      if (!report.submittedAt) return refuse('notSubmitted')
      if (
        !(await insertApproval(
          tx,
          report.id,
          command.actor.organisation!,
          command.actor.name,
          command.at,
          comment,
        ))
      ) {
        return refuse('alreadyApproved')
      }
      await record(tx, command, {
        kind: 'reports.approved',
        subject: report.id,
        data: { directorate: command.actor.organisation },
      })
      return done
    },
  )
}

/** Decides on what was not spent: it is carried over and may be used until the agreed end. */
export function decideUnspent(
  db: Db,
  command: Command,
  which: Which,
  decision: { useBy: DateText; reason: string },
): Promise<Result<void, ReportRefusal>> {
  return onReport<void>(
    db,
    command,
    which,
    may.decideUnspent(command.actor),
    async (tx, report, programme) => {
      const contributors = await contributorsOf(tx, programme, which.year)
      const state = stateOf(report, contributors)
      if (state === 'settled') return refuse('alreadyDecided')
      if (state !== 'approved') return refuse('notApproved')
      const ore = report.figures!.leftOre
      await insertUnspent(tx, report.id, { ore, ...decision, by: command.actor.name, at: command.at })
      await record(tx, command, {
        kind: 'reports.unspentDecided',
        subject: report.id,
        data: { ore: ore.toString(), useBy: decision.useBy },
        reason: decision.reason,
      })
      return done
    },
  )
}

async function onReport<T>(
  db: Db,
  command: Command,
  which: Which,
  allowed: Result<void, 'notAllowed'>,
  work: (tx: Tx, report: Report, programme: ProgrammeView) => Promise<Result<T, ReportRefusal>>,
): Promise<Result<T, ReportRefusal>> {
  return inTransaction<T, ReportRefusal>(db, command, async tx => {
    if (!allowed.ok) return allowed
    const programme = await programmeById(tx, which.programme)
    if (!programme) return refuse('unknownProgramme')
    const pot = potOf(which.programme, which.municipality)
    if ((await potBalances(tx, [pot])).get(pot)!.credited === 0n) return refuse('noAward')
    const report = await lockReport(tx, {
      id: randomUUID(),
      ...which,
      answers: noReportAnswers,
      at: command.at,
      by: command.actor.name,
    })
    return work(tx, report, programme)
  })
}
