import type { Actor } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { concerns, type Listed, type Waiting, waitingOf } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import { balancesOf } from '../ledger/index.ts'
import { potOf } from '../pot/index.ts'
import { selectOverruns } from './beyond.store.ts'
import { selectBudgets } from './budget.store.ts'
import { beyondState, deeds, overDeeds } from './deeds.rules.ts'
import type { Measure } from './model.ts'
import type { Standing } from './money.model.ts'
import { standingsOf } from './money.queries.ts'
import { measuresOf } from './queries.ts'
import { stateOf } from './rules.ts'
import { type AskedPayment, selectAskedPayments } from './waiting.store.ts'

/** Payments that wait for whoever may make them (D-8b). */
export async function paymentsWaiting(
  db: Db,
  actor: Actor,
): Promise<Waiting<keyof typeof deeds, Listed & AskedPayment>[]> {
  const { organisation: municipality } = actor
  if (municipality === null || !concerns(deeds, actor)) return []
  const standing = (await selectAskedPayments(db, municipality)).map(one => ({
    thing: { ...one, since: dateOf(one.requestedAt), due: null, names: [] },
    state: 'asked',
    subject: { municipality },
  }))
  return waitingOf(deeds, actor, standing)
}

type OverBudget = Listed &
  Pick<Measure, 'programme' | 'municipality' | 'number' | 'name'> & { left: Standing['left'] }

/** Running measures that use more than their budgets, for whoever is to say why or to move budget to them. */
export async function beyondWaiting(
  db: Db,
  actor: Actor,
): Promise<Waiting<keyof typeof overDeeds, OverBudget>[]> {
  const { organisation: municipality } = actor
  if (municipality === null || !concerns(overDeeds, actor)) return []
  const running = (await measuresOf(db, { municipality })).filter(one => stateOf(one) === 'running')
  const ids = running.map(one => one.id)
  const budgets = await selectBudgets(db, ids)
  if (budgets.size === 0) return []
  const pots = [...new Set(running.map(one => potOf(one.programme, municipality)))]
  const standings = standingsOf(ids, await balancesOf(db, pots), budgets)
  const said = await selectOverruns(db, { measures: ids })
  const standing = running.map(one => {
    const { id, programme, number, name } = one
    const now = standings.get(id)!
    const own = said.filter(other => other.measure === id)
    const place = { programme, municipality, number, name, left: now.left }
    return {
      thing: { ...place, since: null, due: null, names: [] },
      state: beyondState(one, now, own),
      subject: { municipality },
    }
  })
  return waitingOf(overDeeds, actor, standing)
}
