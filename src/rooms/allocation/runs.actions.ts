import type { Command } from '../../core/actor.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { programmeById } from '../programmes/index.ts'
import { may } from './access.rules.ts'
import type { AllocationCode, Programme } from './model.ts'
import { allocate } from './rules.ts'
import { inputOf } from './runs.queries.ts'
import { insertRun, insertSetup, lockYear, type Setup, selectRuns, updateFinalised } from './runs.store.ts'

export type RunRefusal =
  | AllocationCode
  | 'notAllowed'
  | 'unknownProgramme'
  | 'yearSetUp'
  | 'notSetUp'
  | 'noPilots'
  | 'yearFinal'
  | 'noRun'
  | 'commandInFlight'

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
  if (!(await insertSetup(tx, programme, year, setup))) return refuse('yearSetUp', { year })
  await record(tx, command, {
    kind: 'allocation.yearSetUp',
    subject: `${programme}/${year}`,
    data: { guarantee: setup.guarantee },
  })
  return done
}

/**
 * Makes a run of the year: its inputs are kept with it, so that anyone can make it again. A pot that does not reach
 * the guarantees is refused with the shortfall of each scheme.
 */
export function makeRun(
  db: Db,
  command: Command,
  where: { programme: string; year: number },
  restKey: Programme['restKey'],
): Promise<Result<{ number: number }, RunRefusal>> {
  return inTransaction<{ number: number }, RunRefusal>(db, command, async tx => {
    const allowed = may.run(command.actor)
    if (!allowed.ok) return allowed
    const { programme, year } = where
    await lockYear(tx, programme, year)
    const runs = await selectRuns(tx, programme, year)
    if (runs.some(one => one.finalisedAt !== null)) return refuse('yearFinal')
    const view = await programmeById(tx, programme)
    if (!view) return refuse('unknownProgramme')
    const input = await inputOf(tx, view, year, restKey)
    if (!input) return refuse('notSetUp', { year })
    if (input.programme.municipalities.length === 0) return refuse('noPilots')
    const result = allocate(input.programme, input.facts)
    if (!result.ok) return result
    const number = runs.length + 1
    await insertRun(tx, programme, year, {
      number,
      input,
      run: result.value,
      madeAt: command.at,
      madeBy: command.actor.name,
    })
    await record(tx, command, {
      kind: 'allocation.runMade',
      subject: `${programme}/${year}`,
      data: { number, inputHash: result.value.inputHash },
    })
    return ok({ number })
  })
}

/** Makes a run final: nothing in it changes afterwards. What is not shared out must have been decided on. */
export function finaliseRun(
  db: Db,
  command: Command,
  where: { programme: string; year: number },
  number: number,
): Promise<Result<void, RunRefusal>> {
  return inTransaction<void, RunRefusal>(db, command, async tx => {
    const allowed = may.finalise(command.actor)
    if (!allowed.ok) return allowed
    const { programme, year } = where
    await lockYear(tx, programme, year)
    const runs = await selectRuns(tx, programme, year)
    if (runs.some(one => one.finalisedAt !== null)) return refuse('yearFinal')
    if (!runs.some(one => one.number === number)) return refuse('noRun')
    await updateFinalised(tx, programme, year, number, command.at, command.actor.name)
    await record(tx, command, {
      kind: 'allocation.finalised',
      subject: `${programme}/${year}`,
      data: { number },
    })
    return done
  })
}
