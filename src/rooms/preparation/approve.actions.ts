import type { Command } from '../../core/actor.ts'
import { idOfName } from '../../core/id-of-name.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { setUpIn } from '../allocation/index.ts'
import { schemeById, schemes as schemesOf } from '../catalogue/index.ts'
import { record } from '../events/index.ts'
import { createIn, fundIn, mandateIn, programmeById, settleIn } from '../programmes/index.ts'
import { moveFiguresAside } from '../statistics/index.ts'
import { doneBy, toDo } from './actions.ts'
import { deeds } from './deeds.rules.ts'
import type { PreparationRefusal, Prepared } from './model.ts'
import { figuresKey } from './queries.ts'
import { updateApproved } from './store.ts'
import { setupFrom } from './tryout.queries.ts'

/**
 * Another says yes: the programme is created with its mandate where it is new, the year gets its money, and how it is to
 * be allocated is written down. All of it or nothing. Figures that were set aside for it follow.
 *
 * @param prepared what the steps come to; they do not change while it waits.
 */
export function approvePreparation(
  db: Db,
  command: Command,
  id: number,
  prepared: Prepared,
): Promise<Result<{ programme: string; year: number }, PreparationRefusal>> {
  type Done = { programme: string; year: number }
  return inTransaction<Done, PreparationRefusal>(db, command, async tx => {
    const found = await toDo(tx, command, id, deeds.approve)
    if (!found.ok) return found
    const { year } = found.value
    const created = await programmeOf(tx, command, found.value.programme, prepared)
    if (!created.ok) return created
    const { id: programme } = created.value
    const funded = await moneyIn(tx, command, programme, prepared)
    if (!funded.ok) return funded
    await moveFiguresAside(tx, { programme: figuresKey(id), year }, { programme, year })
    await updateApproved(tx, id, programme, doneBy(command))
    await record(tx, command, {
      kind: 'preparation.approved',
      subject: String(id),
      data: { programme, year },
    })
    return ok({ programme, year })
  })
}

/** The programme that is there, or the new one with its mandate. */
async function programmeOf(
  tx: Tx,
  command: Command,
  known: string | null,
  { programme }: Prepared,
): Promise<Result<{ id: string }, PreparationRefusal>> {
  if (known !== null) return ok({ id: known })
  if (!programme) return refuse('stepsLacking')
  const { about, mandate } = programme
  const created = await createIn(tx, command, { ...about, id: await freeId(tx, about.name) })
  if (!created.ok) return created
  const mandated = await mandateIn(tx, command, created.value.id, mandate)
  return mandated.ok ? created : mandated
}

/** What the programme is called in addresses, by its name; with a number where another is called so. */
async function freeId(tx: Tx, name: string): Promise<string> {
  const id = idOfName(name)
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? id : `${id}-${number}`
    if (!(await programmeById(tx, wanted)) && !(await schemeById(tx, wanted))) return wanted
  }
}

async function moneyIn(
  tx: Tx,
  command: Command,
  programme: string,
  prepared: Prepared,
): Promise<Result<void, PreparationRefusal>> {
  const { year, appropriation, schemes, settings } = prepared
  const given = new Map(schemes.map(one => [one.scheme, one]))
  const known = (await schemesOf(tx, [...given.keys()])).map(one => {
    const { ore, post } = given.get(one.id)!
    return { ...one, ore, post }
  })
  const ore = known.reduce((sum, one) => sum + one.ore, 0n)
  const funded = await fundIn(tx, command, programme, { year, ore, ...appropriation }, known)
  if (!funded.ok) return funded
  const setup = await setupFrom(tx, prepared)
  if (!setup) return refuse('noRule')
  const setUp = await setUpIn(tx, command, programme, year, setup)
  if (!setUp.ok) return setUp
  return settleIn(tx, command, programme, settings)
}
