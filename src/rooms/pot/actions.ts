import type { Command } from '../../core/actor.ts'
import type { Ore } from '../../core/ore.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { ifAllowed } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { programmeById } from '../programmes/index.ts'
import type { PotOf, PotRefusal } from './model.ts'
import { may } from './rules.ts'
import { upsertLimit } from './store.ts'

/** From which amount two people are needed. The municipal director sets it. */
export function setLimit(
  db: Db,
  command: Command,
  where: PotOf,
  ore: Ore,
): Promise<Result<void, PotRefusal>> {
  return ifAllowed<void, PotRefusal>(db, command, may.setLimit(command.actor, where), async tx => {
    if (!(await programmeById(tx, where.programme))) return refuse('unknownProgramme')
    await upsertLimit(tx, where, ore, command.actor.name, command.at)
    const data = { ...where, ore: ore.toString() }
    await record(tx, command, { kind: 'pot.limitSet', subject: where.programme, data })
    return done
  })
}
