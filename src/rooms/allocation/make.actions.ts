import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { done, ok, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed } from '../../platform/database/transaction.ts'
import type { Programme, Run } from '../calculation/index.ts'
import { allocate } from '../calculation/index.ts'
import { record } from '../events/index.ts'
import { programmeById } from '../programmes/index.ts'
import { may } from './access.rules.ts'
import { inputOf } from './input.queries.ts'
import type { RunRefusal } from './model.ts'
import { insertOrder, moveOrder, selectOrders } from './order.store.ts'
import { standing } from './runs.queries.ts'
import { insertRun, lockYear, type RunInput, selectRuns } from './runs.store.ts'

type Year = { programme: string; year: number }
type Asked = { restKey: Programme['restKey']; correctionReason: string | null }

/** As many awards by scheme as are written while a person waits: below a second. A larger run is ordered. */
const mostAtOnce = 20_000

/**
 * Makes a run of the year: its inputs are kept with it, so that anyone can make it again. A pot that does not reach
 * the guarantees is refused with the shortfall of each scheme. Once a run is final, a new one corrects it and
 * says why. A run of a whole country is ordered, and made by a job: it has no number yet.
 */
export function makeRun(
  db: Db,
  command: Command,
  where: Year,
  restKey: Programme['restKey'],
  correctionReason: string | null = null,
): Promise<Result<{ number: number | null }, RunRefusal>> {
  return ifAllowed<{ number: number | null }, RunRefusal>(db, command, may.run(command.actor), async tx => {
    const asked = { restKey, correctionReason }
    const calculated = await calculateIn(tx, where, asked)
    if (!calculated.ok) return calculated
    const { programme } = calculated.value.input
    const total = programme.municipalities.length
    if (total * programme.schemes.length <= mostAtOnce)
      return ok({ number: await keepIn(tx, command, calculated.value) })
    const [latest] = await selectOrders(tx, where)
    if (latest?.state === 'waiting' || latest?.state === 'working') return refuse('runOrdered')
    const order = randomUUID()
    const by = { orderedAt: command.at, orderedBy: command.actor }
    await insertOrder(tx, { id: order, ...where, ...asked, total, ...by })
    await record(tx, command, {
      kind: 'allocation.runOrdered',
      subject: order,
      data: { ...where, municipalities: total },
    })
    return ok({ number: null })
  })
}

/** Stops a run that is ordered and not made yet: nothing of it is kept. */
export function stopRun(db: Db, command: Command, where: Year): Promise<Result<void, RunRefusal>> {
  return ifAllowed<void, RunRefusal>(db, command, may.run(command.actor), async tx => {
    const [latest] = await selectOrders(tx, where)
    if (!latest || !(await moveOrder(tx, latest.id, ['waiting', 'working'], { state: 'stopped' })))
      return refuse('nothingOrdered')
    await record(tx, command, { kind: 'allocation.runStopped', subject: latest.id })
    return done
  })
}

/** A run that is reckoned and not kept yet. */
export type Calculated = Year & {
  number: number
  setup: number
  input: RunInput
  run: Run
  corrects: number | null
  correctionReason: string | null
}

/** A year that is final is corrected with a reason. */
const correctable = (
  runs: Parameters<typeof standing>[0],
  reason: string | null | undefined,
): Result<void, RunRefusal> =>
  refuseIf(
    standing(runs) && reason !== undefined && !reason,
    'correctionReasonMissing',
    {},
    'correctionReason',
  )

/** All that is wrong with a run that is asked for, of what is known of it. */
export async function faultsInRun(
  db: Db,
  { actor }: Command,
  { programme, year }: Year,
  { correctionReason }: Partly<{ correctionReason: string }>,
): Promise<Result<void, RunRefusal>> {
  const allowed = may.run(actor)
  return allowed.ok ? correctable(await selectRuns(db, programme, year), correctionReason) : allowed
}

/** Reckons the year's next run, with the year locked until the transaction ends. */
export async function calculateIn(
  tx: Tx,
  where: Year,
  { restKey, correctionReason }: Asked,
): Promise<Result<Calculated, RunRefusal>> {
  const { programme, year } = where
  await lockYear(tx, programme, year)
  const runs = await selectRuns(tx, programme, year)
  const final = standing(runs)
  const sound = correctable(runs, correctionReason)
  if (!sound.ok) return sound
  const view = await programmeById(tx, programme)
  if (!view) return refuse('unknownProgramme')
  const found = await inputOf(tx, view, year, restKey)
  if (!found) return refuse('notSetUp', { year })
  const { setup, ...input } = found
  if (input.programme.municipalities.length === 0) return refuse('noPilots')
  const result = allocate(input.programme, input.facts)
  if (!result.ok) return result
  const corrects = final?.number ?? null
  const reason = final ? correctionReason : null
  return ok({
    ...where,
    number: runs.length + 1,
    setup,
    input,
    run: result.value,
    corrects,
    correctionReason: reason,
  })
}

/** Keeps a run that was reckoned in the same transaction. Throws what `onWritten` throws. */
export async function keepIn(
  tx: Tx,
  command: Command,
  { programme, year, ...one }: Calculated,
  onWritten: (municipalities: number) => Promise<void> = async () => {},
): Promise<number> {
  const made = { ...one, madeAt: command.at, madeBy: command.actor.name }
  await insertRun(tx, programme, year, made, onWritten)
  await record(tx, command, {
    kind: 'allocation.runMade',
    subject: `${programme}/${year}`,
    data: { number: one.number, inputHash: one.run.inputHash },
  })
  return one.number
}
