import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { canonicalJson, sha256 } from '../../core/digest.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { contributorsOf } from '../allocation/index.ts'
import { record } from '../events/index.ts'
import { programmeById } from '../programmes/index.ts'
import { may } from './access.rules.ts'
import type { Change } from './scenario.model.ts'
import { baseOf } from './scenario.queries.ts'
import { insertScenario } from './scenario.store.ts'

export type ScenarioActRefusal = 'notAllowed' | 'notSetUp' | 'nameMissing' | 'commandInFlight' | 'keyReused'

/** Keeps a scenario with a name, to be read by its address and held against others. It decides nothing. */
export function keepScenario(
  db: Db,
  command: Command,
  where: { programme: string; year: number },
  { name, changes, ...given }: { name: string; changes: Change[]; id?: string },
): Promise<Result<{ id: string }, ScenarioActRefusal>> {
  return inTransaction<{ id: string }, ScenarioActRefusal>(db, command, async tx => {
    const contributors = await contributorsOf(tx, where.programme, where.year)
    const allowed = may.simulate(command.actor, { contributors })
    if (!allowed.ok) return allowed
    if (name === '') return refuse('nameMissing', {}, 'name')
    const view = await programmeById(tx, where.programme)
    const base = view && (await baseOf(tx, command.actor, view, where.year))
    if (!base) return refuse('notSetUp', { year: where.year })
    const id = given.id ?? randomUUID()
    await insertScenario(tx, {
      id,
      ...where,
      name,
      changes,
      baseHash: base.hash,
      madeAt: command.at,
      madeBy: command.actor.name,
      organisation: command.actor.organisation,
    })
    await record(tx, command, {
      kind: 'simulation.scenarioKept',
      subject: `${where.programme}/${where.year}`,
      data: { scenario: id, changes: sha256(canonicalJson(changes)) },
    })
    return ok({ id })
  })
}
