import type { Command } from '../../core/actor.ts'
import { allOf, done, ok, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { measuresOf } from '../measures/index.ts'
import type { PotOf } from '../pot/index.ts'
import { type AccountsImport, type AccountsRefusal, aside, type Choice, type ImportState } from './model.ts'
import { may, stoppable } from './rules.ts'
import {
  lockAccounts,
  selectImports,
  selectLines,
  updateBeyond,
  updateChoices,
  updateStopped,
} from './store.ts'

export type Which = PotOf & { number: number }

/** The one who acts, as they are written down. */
export const signed = ({ actor, at }: Command) => ({ person: actor.person!, name: actor.name, at })

/** The import, for whoever may act on it and while it stands where it must; others wait until it is decided on. */
export async function onImport<T>(
  db: Db,
  command: Command,
  which: Which,
  needs: { allowed: Result<void, 'notAllowed'>; states: readonly ImportState[] },
  work: (tx: Tx, found: AccountsImport) => Promise<Result<T, AccountsRefusal>>,
): Promise<Result<T, AccountsRefusal>> {
  return inTransaction<T, AccountsRefusal>(db, command, async tx => {
    if (!needs.allowed.ok) return needs.allowed
    await lockAccounts(tx, which)
    const [found] = await selectImports(tx, which)
    if (!found) return refuse('unknownImport')
    return needs.states.includes(found.state) ? work(tx, found) : refuse('notOpen')
  })
}

type Choices = ReadonlyMap<number, Choice>

/** What the choices change of a file's lines; refused where they name measures that are not the pot's. */
export async function chosenIn(
  db: Db,
  found: AccountsImport,
  choices: Choices,
): Promise<Result<({ line: number } & Choice)[], AccountsRefusal>> {
  const measures = new Set((await measuresOf(db, found)).map(one => one.id))
  const changed = (await selectLines(db, found.id)).flatMap(line => {
    const given = choices.get(line.line)
    const same =
      !given || (given.choice === line.choice && given.anyway === line.anyway && given.payee === line.payee)
    return same ? [] : [{ line: line.line, ...given }]
  })
  const known = ({ choice }: Choice) => choice === null || choice === aside || measures.has(choice)
  const sound = allOf<AccountsRefusal>(
    changed.map(one => refuseIf(!known(one), 'unknownMeasure', {}, `target-${one.line}`)),
  )
  return sound.ok ? ok(changed) : sound
}

/** The import while it stands there, for whoever may tie its columns and choose its lines. */
export async function openFor(
  db: Db,
  { actor }: Command,
  which: Which,
  state: ImportState = 'open',
): Promise<Result<AccountsImport, AccountsRefusal>> {
  const allowed = may.manage(actor, which)
  if (!allowed.ok) return allowed
  const [found] = await selectImports(db, which)
  if (!found) return refuse('unknownImport')
  return found.state === state ? ok(found) : refuse('notOpen')
}

/** All that is wrong with what is chosen. */
export async function faultsInChoices(
  db: Db,
  command: Command,
  which: Which,
  choices: Choices,
): Promise<Result<unknown, AccountsRefusal>> {
  const found = await openFor(db, command, which)
  return found.ok ? chosenIn(db, found.value, choices) : found
}

/** Ties lines to measures by hand, sets them aside, or says who is paid. Lines that are not named stay as they are. */
export function chooseLines(
  db: Db,
  command: Command,
  which: Which,
  choices: Choices,
): Promise<Result<void, AccountsRefusal>> {
  const needs = { allowed: may.manage(command.actor, which), states: ['open'] as const }
  return onImport<void>(db, command, which, needs, async (tx, found) => {
    const chosen = await chosenIn(tx, found, choices)
    if (!chosen.ok) return chosen
    const changed = chosen.value
    await updateChoices(tx, found.id, changed, command.actor.person!)
    const data = { lines: changed.length }
    if (changed.length > 0) await record(tx, command, { kind: 'accounts.chosen', subject: found.id, data })
    return done
  })
}

/** Keeps why measures may use more than their budgets, while the lines are looked over. */
export function keepBeyond(
  db: Db,
  command: Command,
  which: Which,
  beyond: string,
): Promise<Result<void, AccountsRefusal>> {
  const needs = { allowed: may.manage(command.actor, which), states: ['open'] as const }
  return onImport<void>(db, command, which, needs, async (tx, found) => {
    await updateBeyond(tx, found.id, beyond)
    return done
  })
}

/** Stops a file that is not posted; its lines are let go. */
export function stopImport(db: Db, command: Command, which: Which): Promise<Result<void, AccountsRefusal>> {
  const needs = {
    allowed: may.manage(command.actor, which),
    states: stoppable,
  }
  return onImport<void>(db, command, which, needs, async (tx, found) => {
    await updateStopped(tx, found.id)
    await record(tx, command, { kind: 'accounts.stopped', subject: found.id })
    return done
  })
}
