import type { Command } from '../../core/actor.ts'
import { mayDo } from '../../core/deed.ts'
import { sha256 } from '../../core/digest.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { ifAllowed, inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { deeds, runState } from './deeds.rules.ts'
import type { RunRefusal } from './model.ts'
import { insertObjection, selectObjections, updateAnswered } from './objections.store.ts'
import { approvalsOf, contributorsOf, standing } from './runs.queries.ts'
import { lockYear, selectRuns } from './runs.store.ts'

type Where = { programme: string; year: number }

/** A directorate that contributes says no to a run, with its reason, which the secretariat is to answer. */
export function objectToRun(
  db: Db,
  command: Command,
  where: Where & { number: number },
  reason: string,
): Promise<Result<void, RunRefusal>> {
  return inTransaction<void, RunRefusal>(db, command, async tx => {
    const { programme, year, number } = where
    const contributors = await contributorsOf(tx, programme, year)
    const allowed = deeds.object.who(command.actor, { contributors })
    if (!allowed.ok) return allowed
    if (reason.trim() === '') return refuse('objectionReasonMissing', {}, 'reason')
    await lockYear(tx, programme, year)
    const directorate = command.actor.organisation!
    const runs = await selectRuns(tx, programme, year)
    const approvals = await approvalsOf(tx, programme, year, number)
    const lacking = approvals.filter(one => !one.approval).map(one => one.directorate)
    const run = runs.find(one => one.number === number)
    const state = runState(run, standing(runs), lacking)
    const possible = mayDo(deeds.object, command.actor, { thing: run, state, subject: { contributors } })
    if (!possible.ok) return possible
    if (!lacking.includes(directorate)) return refuse('alreadyApproved')
    const stands = (await selectObjections(tx, where)).some(
      one => one.directorate === directorate && one.answer === null,
    )
    if (stands) return refuse('alreadyObjected')
    const said = { directorate, reason: reason.trim(), madeAt: command.at, madeBy: command.actor.name }
    await insertObjection(tx, where, said)
    const data = { number, directorate, reason: sha256(said.reason) }
    await record(tx, command, { kind: 'allocation.objected', subject: `${programme}/${year}`, data })
    return done
  })
}

/** The secretariat answers a no in words; the directorate may then say yes, or no once more. */
export function answerObjection(
  db: Db,
  command: Command,
  where: Where & { number: number; directorate: string },
  answer: string,
): Promise<Result<void, RunRefusal>> {
  return ifAllowed<void, RunRefusal>(db, command, deeds.answer.who(command.actor), async tx => {
    const { programme, year, number, directorate } = where
    if (answer.trim() === '') return refuse('answerMissing', {}, 'answer')
    await lockYear(tx, programme, year)
    const runs = await selectRuns(tx, programme, year)
    const run = runs.find(one => one.number === number)
    if (runState(run, standing(runs), ['somebody']) !== 'open') return refuse('yearFinal')
    const said = { answer: answer.trim(), at: command.at, by: command.actor.name }
    if (!(await updateAnswered(tx, where, directorate, said))) return refuse('nothingToAnswer')
    const data = { number, directorate, answer: sha256(said.answer) }
    await record(tx, command, { kind: 'allocation.objectionAnswered', subject: `${programme}/${year}`, data })
    return done
  })
}
