import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { allOf, ok, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
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
    const known = await programmeKnown(tx, scope.programme)
    if (!known.ok) return known
    await lockOrders(tx)
    const [last] = await selectOrders(tx, { kind, most: 1 })
    if (last && isOpen(last)) return refuse('orderOpen')
    const number = await insertOrder(tx, { ...scope, kind, orderedAt: at, orderedBy: actor })
    const data = { order: kind, number, ...scope }
    await record(tx, command, { kind: 'control.ordered', subject: `${kind}/${number}`, data })
    return ok({ number })
  })
}

const programmeKnown = async (db: Db, id: string | null): Promise<Result<void, 'unknownProgramme'>> =>
  refuseIf(id !== null && !(await programmeById(db, id)), 'unknownProgramme', {}, 'programme')

/** What a verification is of, as people name it; all that is wrong with that, of what is known of it. */
export async function scopeNamed(
  db: Db,
  { actor, at }: Command,
  { programme, municipality }: Partly<{ programme: string; municipality: string }>,
): Promise<Result<Scope, ControlRefusal>> {
  const allowed = may.order(actor)
  if (!allowed.ok) return allowed
  const of = municipality ? await municipalityNamed(db, at, municipality) : ok(null)
  const sound = allOf<ControlRefusal>([await programmeKnown(db, programme || null), of])
  return sound.ok ? ok({ programme: programme || null, municipality: of.ok ? of.value : null }) : sound
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
