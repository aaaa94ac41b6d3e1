import type { Command } from '../../core/actor.ts'
import { mayDo } from '../../core/deed.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed, inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { programmeById } from '../programmes/index.ts'
import { publishFigures } from '../statistics/index.ts'
import { deeds, runState } from './deeds.rules.ts'
import { keepRule } from './keep.actions.ts'
import type { RunRefusal } from './model.ts'
import { approvalsOf, contributorsOf, standing } from './runs.queries.ts'
import {
  insertApproval,
  insertSetup,
  lockYear,
  type Setup,
  selectLines,
  selectRuns,
  selectSetup,
  updateFinalised,
} from './runs.store.ts'

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
  await lockYear(tx, programme, year)
  const state = (await selectSetup(tx, programme, year)) ? 'noRun' : 'unset'
  const view = await programmeById(tx, programme)
  const subject = { sender: view?.sender }
  const possible = mayDo(deeds.setUp, command.actor, { thing: setup, state, subject })
  if (!possible.ok) return possible.refusal.code === 'yearSetUp' ? refuse('yearSetUp', { year }) : possible
  await insertSetup(tx, programme, year, 1, setup)
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
    const subject = { contributors }
    const allowed = deeds.approve.who(command.actor, subject)
    if (!allowed.ok) return allowed
    await lockYear(tx, programme, year)
    const run = (await selectRuns(tx, programme, year)).find(one => one.number === number)
    // Also one that has been overtaken: to have said yes to it does no harm.
    const state = run ? (run.finalisedAt ? 'final' : 'open') : 'noRun'
    const possible = mayDo(deeds.approve, command.actor, { thing: run, state, subject })
    if (!possible.ok) return possible
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
  return ifAllowed<void, RunRefusal>(db, command, deeds.finalise.who(command.actor), async tx => {
    const { programme, year } = where
    await lockYear(tx, programme, year)
    const runs = await selectRuns(tx, programme, year)
    const run = runs.find(one => one.number === number)
    const waiting = (await approvalsOf(tx, programme, year, number)).filter(one => !one.approval)
    const directorates = waiting.map(one => one.directorate)
    const state = runState(run, standing(runs), directorates)
    const possible = mayDo(deeds.finalise, command.actor, { thing: run, state, subject: {} })
    if (!possible.ok) return refuse(possible.refusal.code, { waiting: waiting.length })
    if (!run) return refuse('noRun')
    const awards = await selectLines(tx, programme, year, number)
    const below = awards.some(one => one.awardOre < one.basisOre)
    if (below && !deviationReason) return refuse('deviationReasonMissing', {}, 'deviationReason')
    await updateFinalised(tx, programme, year, number, {
      at: command.at,
      by: command.actor.name,
      deviationReason: below ? deviationReason : null,
    })
    await publishFigures(tx, where)
    await record(tx, command, {
      kind: 'allocation.finalised',
      subject: `${programme}/${year}`,
      data: { number, corrects: run.corrects, below },
    })
    return done
  })
}
