import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { ifAllowed } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { municipalities } from '../organisations/index.ts'
import { programmeById } from '../programmes/index.ts'
import { type ControlRefusal, isOpen, type OrderKind, type Scope } from './model.ts'
import { may } from './rules.ts'
import { insertOrder, lockOrders, selectOrders } from './store.ts'

const everything: Scope = { programme: null, municipality: null }

/** Asks for a verification, a checkpoint or an export, which a job makes; one of each kind at a time. */
export function order(
  db: Db,
  command: Command,
  kind: OrderKind,
  scope: Scope = everything,
): Promise<Result<{ number: number }, ControlRefusal>> {
  const { actor, at } = command
  return ifAllowed<{ number: number }, ControlRefusal>(db, command, may.order(actor), async tx => {
    if (scope.programme !== null && !(await programmeById(tx, scope.programme)))
      return refuse('unknownProgramme', {}, 'programme')
    await lockOrders(tx)
    const [last] = await selectOrders(tx, { kind, most: 1 })
    if (last && isOpen(last)) return refuse('orderOpen')
    const number = await insertOrder(tx, { ...scope, kind, orderedAt: at, orderedBy: actor })
    const data = { order: kind, number, ...scope }
    await record(tx, command, { kind: 'control.ordered', subject: `${kind}/${number}`, data })
    return ok({ number })
  })
}

/** The municipality that bears the name now, as people write it; refused where none or several do. */
export async function municipalityNamed(
  db: Db,
  at: Date,
  name: string,
): Promise<Result<string, 'unknownMunicipality'>> {
  const wanted = name.trim().toLocaleLowerCase('nb')
  const found = (await municipalities(db, dateOf(at))).filter(
    one => one.name.toLocaleLowerCase('nb') === wanted,
  )
  return found.length === 1 ? ok(found[0]!.id) : refuse('unknownMunicipality', { name }, 'municipality')
}
