import type { Command } from '../../core/actor.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { AllocationCode } from '../calculation/index.ts'
import { record } from '../events/index.ts'
import { may } from './access.rules.ts'
import { keepRule } from './keep.actions.ts'
import { approvalsOf, contributorsOf, standing } from './runs.queries.ts'
import {
  insertApproval,
  insertSetup,
  lockYear,
  type Setup,
  selectLines,
  selectRuns,
  updateFinalised,
} from './runs.store.ts'

export type RunRefusal =
  | AllocationCode
  | 'notAllowed'
  | 'unknownProgramme'
  | 'yearSetUp'
  | 'notSetUp'
  | 'noPilots'
  | 'yearFinal'
  | 'noRun'
  | 'alreadyApproved'
  | 'notApproved'
  | 'deviationReasonMissing'
  | 'correctionReasonMissing'
  | 'runOrdered'
  | 'nothingOrdered'
  | 'commandInFlight'
  | 'keyReused'

/** Decides how a year is to be allocated: each scheme's rule, and which reading of the guarantee holds. */
export function setUpYear(
  db: Db,
  command: Command,
  programme: string,
  year: number,
  setup: Setup,
): Promise<Result<void, RunRefusal>> {
  return inTransaction<void, RunRefusal>(db, command, tx => setUpIn(tx, command, programme, year, setup))
}

/** As {@link setUpYear}, within a transaction that does more. */
export async function setUpIn(
  tx: Tx,
  command: Command,
  programme: string,
  year: number,
  setup: Setup,
): Promise<Result<void, RunRefusal>> {
  const allowed = may.setUp(command.actor)
  if (!allowed.ok) return allowed
  if (!(await insertSetup(tx, programme, year, 1, setup))) return refuse('yearSetUp', { year })
  for (const [scheme, rule] of Object.entries(setup.rules)) await keepRule(tx, command, scheme, rule)
  await record(tx, command, {
    kind: 'allocation.yearSetUp',
    subject: `${programme}/${year}`,
    data: { guarantee: setup.guarantee },
  })
  return done
}

/** A directorate that contributes says that the run may be made final. */
export function approveRun(
  db: Db,
  command: Command,
  where: { programme: string; year: number },
  number: number,
): Promise<Result<void, RunRefusal>> {
  return inTransaction<void, RunRefusal>(db, command, async tx => {
    const { programme, year } = where
    const contributors = await contributorsOf(tx, programme, year)
    const allowed = may.approve(command.actor, { contributors })
    if (!allowed.ok) return allowed
    await lockYear(tx, programme, year)
    const run = (await selectRuns(tx, programme, year)).find(one => one.number === number)
    if (!run) return refuse('noRun')
    if (run.finalisedAt) return refuse('yearFinal')
    const directorate = command.actor.organisation!
    const approval = { directorate, at: command.at, by: command.actor.name }
    if (!(await insertApproval(tx, { ...where, number }, approval))) return refuse('alreadyApproved')
    await record(tx, command, {
      kind: 'allocation.approved',
      subject: `${programme}/${year}`,
      data: { number, directorate },
    })
    return done
  })
}

/**
 * Makes a run final: nothing in it changes afterwards. Every directorate that contributes has approved it, and where
 * awards lie below their basis the reason is signed.
 */
export function finaliseRun(
  db: Db,
  command: Command,
  where: { programme: string; year: number },
  number: number,
  deviationReason: string | null = null,
): Promise<Result<void, RunRefusal>> {
  return inTransaction<void, RunRefusal>(db, command, async tx => {
    const allowed = may.finalise(command.actor)
    if (!allowed.ok) return allowed
    const { programme, year } = where
    await lockYear(tx, programme, year)
    const runs = await selectRuns(tx, programme, year)
    const run = runs.find(one => one.number === number)
    if (!run) return refuse('noRun')
    if (run.finalisedAt || (standing(runs)?.number ?? null) !== run.corrects) return refuse('yearFinal')
    const waiting = (await approvalsOf(tx, programme, year, number)).filter(one => !one.approval)
    if (waiting.length > 0) return refuse('notApproved', { waiting: waiting.length })
    const awards = await selectLines(tx, programme, year, number)
    const below = awards.some(one => one.awardOre < one.basisOre)
    if (below && !deviationReason) return refuse('deviationReasonMissing', {}, 'deviationReason')
    await updateFinalised(tx, programme, year, number, {
      at: command.at,
      by: command.actor.name,
      deviationReason: below ? deviationReason : null,
    })
    await record(tx, command, {
      kind: 'allocation.finalised',
      subject: `${programme}/${year}`,
      data: { number, corrects: run.corrects, below },
    })
    return done
  })
}
