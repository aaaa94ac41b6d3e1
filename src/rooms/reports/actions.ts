import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { type Deed, mayDo } from '../../core/deed.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { saveDraft } from '../../platform/drafts.ts'
import { record } from '../events/index.ts'
import { potBalances } from '../ledger/index.ts'
import { potOf } from '../pot/index.ts'
import { type ProgrammeView, programmeById } from '../programmes/index.ts'
import { askedOf } from './crosswalk.queries.ts'
import { questionsFor } from './crosswalk.rules.ts'
import { type DeedState, deeds } from './deeds.rules.ts'
import type { Report, ReportRefusal, Return, Unspent } from './model.ts'
import { contributorsOf, figuresOf, reportOf } from './queries.ts'
import { noReportAnswers, type ReportAnswers } from './questions.model.ts'
import { registerReport } from './registry.actions.ts'
import { decidable, latestOf, sendable, stateOf } from './rules.ts'
import { draftOf, insertUnspent, lockReport, updateReturned, updateSubmitted } from './store.ts'
import { insertApproval, insertReturn, insertVersion } from './versions.store.ts'

type Which = { programme: string; municipality: string; year: number }

/**
 * Saves the answers as one types; a save made from an older version is refused and loses no word. A question that is not
 * named is empty.
 */
export function saveReport(
  db: Db,
  command: Command,
  which: Which,
  draft: { answers: Partial<ReportAnswers>; version: number; form?: string | undefined },
): Promise<Result<{ version: number }, ReportRefusal>> {
  return onReport<{ version: number }>(db, command, which, deeds.write, async (tx, report) => {
    const fields = { ...noReportAnswers, ...draft.answers }
    const { version: base, form } = draft
    return saveDraft(tx, command, { document: draftOf(report.id), base, form, fields })
  })
}

/**
 * Hands in the report: the figures are frozen as the ledger has them at this moment, and the answers, the figures
 * and the crosswalk of the day become a version that never changes.
 *
 * @param seen the draft's version that was looked over; if another has saved since, nothing is sent.
 */
export function submitReport(
  db: Db,
  command: Command,
  which: Which,
  seen?: number,
): Promise<Result<void, ReportRefusal>> {
  return onReport<void>(db, command, which, deeds.submit, async (tx, report, programme) => {
    if (seen !== undefined && seen !== report.version)
      return refuse('changedByAnother', { by: report.savedBy })
    const { municipality, year } = which
    const asked = await askedOf(tx, programme, year, dateOf(command.at))
    const complete = sendable(report.answers, asked.questions)
    if (!complete.ok) return complete
    const figures = await figuresOf(tx, programme, municipality, year)
    const number = (latestOf(report)?.number ?? 0) + 1
    const sent = {
      municipality,
      year,
      number,
      answers: report.answers,
      figures,
      questions: asked.questions,
    }
    const entry = await registerReport(tx, command, programme, sent)
    const [submittedAt, submittedBy] = [command.at, command.actor.name]
    await insertVersion(tx, report.id, {
      number,
      answers: report.answers,
      figures,
      crosswalk: asked.crosswalk.id,
      submittedAt,
      submittedBy,
      entry,
    })
    await updateSubmitted(tx, report.id, figures, submittedAt, submittedBy, entry)
    await record(tx, command, {
      kind: 'reports.submitted',
      subject: report.id,
      data: { year, version: number, spent: figures.spentOre.toString() },
    })
    return done
  })
}

/** One directorate's approval of the version that was sent last, for its own part. */
export async function approveReport(
  db: Db,
  command: Command,
  which: Which,
  comment: string | null,
): Promise<Result<void, ReportRefusal>> {
  return onSent<void>(db, command, which, deeds.approve, async (tx, report, version, directorate) => {
    const { name: by } = command.actor
    const one = { report: report.id, version, directorate, by, at: command.at }
    if (!(await insertApproval(tx, one, comment))) return refuse('alreadyApproved')
    await record(tx, command, {
      kind: 'reports.approved',
      subject: report.id,
      data: { directorate, version },
    })
    return done
  })
}

/**
 * Sends the latest version back to be corrected, with comments at the questions that the directorate asks. While it is
 * back, the other directorates may add theirs, so that it is corrected once.
 */
export async function returnReport(
  db: Db,
  command: Command,
  which: Which,
  comments: Return['comments'],
): Promise<Result<void, ReportRefusal>> {
  return onSent<void>(
    db,
    command,
    which,
    deeds.return,
    async (tx, report, version, directorate, programme) => {
      const { asks } = await askedOf(tx, programme, which.year, dateOf(command.at), report)
      const own = questionsFor(asks, directorate)
      const said = comments.filter(one => own.includes(one.question))
      if (said.length === 0) return refuse('commentMissing')
      const { name: by } = command.actor
      const one = { report: report.id, version, directorate, by, at: command.at }
      if (!(await insertReturn(tx, one, said))) return refuse('alreadyReturned')
      await updateReturned(tx, report.id)
      await record(tx, command, {
        kind: 'reports.returned',
        subject: report.id,
        data: { directorate, version, questions: said.map(({ question }) => question).join(' ') },
      })
      return done
    },
  )
}

/** All that is wrong with what is decided on what was not spent, of what is known of it. */
export async function faultsInUnspent(
  db: Db,
  command: Command,
  which: Which,
  decision: Parameters<typeof decidable>[1],
): Promise<Result<void, ReportRefusal>> {
  const asked = await askedFor(db, command, which, deeds.decideUnspent)
  if (!asked.ok) return asked
  const report = await reportOf(db, which.programme, which.municipality, which.year)
  return report?.figures ? decidable(report.figures.leftOre, decision) : done
}

/**
 * Decides on what was not spent: carried over and usable until a day, or repaid by a day, or some of each. The
 * repayment is decided here and posted elsewhere: see {@link unspentOf} at the door.
 */
export function decideUnspent(
  db: Db,
  command: Command,
  which: Which,
  decision: Pick<Unspent, 'useBy' | 'reason'> & Partial<Pick<Unspent, 'repayOre' | 'dueOn'>>,
): Promise<Result<void, ReportRefusal>> {
  return onReport<void>(db, command, which, deeds.decideUnspent, async (tx, report) => {
    const ore = report.figures!.leftOre
    const { repayOre = 0n, dueOn = null, useBy, reason } = decision
    const sound = decidable(ore, { repayOre, dueOn, useBy })
    if (!sound.ok) return sound
    await insertUnspent(tx, report.id, {
      ore,
      outcome: repayOre > 0n ? 'repaid' : 'carriedOver',
      useBy: repayOre === ore && ore > 0n ? null : useBy,
      repayOre,
      dueOn: repayOre > 0n ? dueOn : null,
      reason,
      decidedBy: command.actor.name,
      decidedAt: command.at,
    })
    await record(tx, command, {
      kind: 'reports.unspentDecided',
      subject: report.id,
      data: { ore: ore.toString(), useBy },
      reason,
    })
    if (repayOre > 0n) {
      const data = { ...which, ore: repayOre.toString(), dueOn }
      await record(tx, command, { kind: 'reports.repaymentDecided', subject: report.id, data, reason })
    }
    return done
  })
}

/** What a contributing directorate does with the version that is with it. */
async function onSent<T>(
  db: Db,
  command: Command,
  which: Which,
  deed: OfReport,
  work: (
    tx: Tx,
    report: Report,
    version: number,
    directorate: string,
    programme: ProgrammeView,
  ) => Promise<Result<T, ReportRefusal>>,
): Promise<Result<T, ReportRefusal>> {
  return onReport<T>(db, command, which, deed, async (tx, report, view) => {
    const latest = latestOf(report)
    if (!latest) return refuse('notSubmitted')
    return work(tx, report, latest.number, command.actor.organisation!, view)
  })
}

type OfReport = Deed<unknown, DeedState, ReportRefusal>

/** What a deed does with a report, under its lock: first whether the actor may, before a row is made of it. */
/** The programme and who contributes to its year, for whoever may do the deed with its report. */
async function askedFor(
  db: Db,
  { actor }: Command,
  { programme: id, municipality, year }: Which,
  deed: OfReport,
): Promise<Result<{ programme: ProgrammeView; contributors: string[] }, ReportRefusal>> {
  const programme = await programmeById(db, id)
  const contributors = programme ? await contributorsOf(db, programme, year) : []
  const allowed = deed.who(actor, { municipality, contributors })
  if (!allowed.ok) return allowed
  if (!programme) return refuse('unknownProgramme')
  const pot = potOf(id, municipality)
  const { credited } = (await potBalances(db, [pot])).get(pot)!
  return credited === 0n ? refuse('noAward') : ok({ programme, contributors })
}

async function onReport<T>(
  db: Db,
  command: Command,
  which: Which,
  deed: OfReport,
  work: (tx: Tx, report: Report, programme: ProgrammeView) => Promise<Result<T, ReportRefusal>>,
): Promise<Result<T, ReportRefusal>> {
  return inTransaction<T, ReportRefusal>(db, command, async tx => {
    const asked = await askedFor(tx, command, which, deed)
    if (!asked.ok) return asked
    const { programme, contributors } = asked.value
    const subject = { municipality: which.municipality, contributors }
    const report = await lockReport(tx, {
      id: randomUUID(),
      ...which,
    })
    const state = stateOf(report, contributors)
    const possible = mayDo(deed, command.actor, { thing: report, state, subject })
    return possible.ok ? work(tx, report, programme) : possible
  })
}
