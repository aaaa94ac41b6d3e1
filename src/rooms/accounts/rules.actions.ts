import type { Command } from '../../core/actor.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { ifAllowed } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { measuresOf } from '../measures/index.ts'
import type { PotOf } from '../pot/index.ts'
import type { AccountsRefusal, Rule } from './model.ts'
import { insertRule, updateRuleEnded } from './rules.store.ts'
import { may } from './rules.ts'
import { lockAccounts } from './store.ts'

/** Keeps a rule of the municipality's own, tried after those it has. */
export function keepRule(
  db: Db,
  command: Command,
  where: PotOf,
  rule: Pick<Rule, 'kind' | 'value' | 'measure'>,
): Promise<Result<{ number: number }, AccountsRefusal>> {
  return ifAllowed<{ number: number }, AccountsRefusal>(
    db,
    command,
    may.manage(command.actor, where),
    async tx => {
      await lockAccounts(tx, where)
      const own = await measuresOf(tx, where)
      if (rule.measure !== null && !own.some(one => one.id === rule.measure))
        return refuse('unknownMeasure', {}, 'measure')
      const number = await insertRule(tx, where, { ...rule, madeBy: command.actor.name }, command.at)
      const data = { ...where, number, kind: rule.kind }
      await record(tx, command, { kind: 'accounts.ruleKept', subject: where.programme, data })
      return ok({ number })
    },
  )
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
