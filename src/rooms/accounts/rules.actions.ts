import type { Command } from '../../core/actor.ts'
import { done, ok, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { ifAllowed } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { measuresOf } from '../measures/index.ts'
import type { PotOf } from '../pot/index.ts'
import type { AccountsRefusal, Rule } from './model.ts'
import { insertRule, updateRuleEnded } from './rules.store.ts'
import { may } from './rules.ts'
import { lockAccounts } from './store.ts'

type NewRule = Pick<Rule, 'kind' | 'value' | 'measure'>

/** All that is wrong with a rule, of what is known of it. */
export async function faultsInRule(
  db: Db,
  { actor }: Command,
  where: PotOf,
  { measure }: Partly<NewRule>,
): Promise<Result<void, AccountsRefusal>> {
  const allowed = may.manage(actor, where)
  if (!allowed.ok) return allowed
  const own = measure ? await measuresOf(db, where) : []
  return refuseIf(measure && !own.some(one => one.id === measure), 'unknownMeasure', {}, 'measure')
}

/** Keeps a rule of the municipality's own, tried after those it has. */
export function keepRule(
  db: Db,
  command: Command,
  where: PotOf,
  rule: NewRule,
): Promise<Result<{ number: number }, AccountsRefusal>> {
  const allowed = may.manage(command.actor, where)
  return ifAllowed<{ number: number }, AccountsRefusal>(db, command, allowed, async tx => {
    await lockAccounts(tx, where)
    const sound = await faultsInRule(tx, command, where, rule)
    if (!sound.ok) return sound
    const number = await insertRule(tx, where, { ...rule, madeBy: command.actor.name }, command.at)
    const data = { ...where, number, kind: rule.kind }
    await record(tx, command, { kind: 'accounts.ruleKept', subject: where.programme, data })
    return ok({ number })
  })
}

/** Ends a rule: it is tried no more, and what was posted by it stays. */
export function endRule(
  db: Db,
  command: Command,
  where: PotOf & { rule: number },
): Promise<Result<void, AccountsRefusal>> {
  return ifAllowed<void, AccountsRefusal>(db, command, may.manage(command.actor, where), async tx => {
    if (!(await updateRuleEnded(tx, where, where.rule, command.at))) return refuse('unknownRule')
    const { programme, municipality, rule } = where
    const data = { programme, municipality, number: rule }
    await record(tx, command, { kind: 'accounts.ruleEnded', subject: programme, data })
    return done
  })
}
