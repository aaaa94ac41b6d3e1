import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { sha256 } from '../../core/digest.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { record } from '../events/index.ts'
import { measuresOf } from '../measures/index.ts'
import type { PotOf } from '../pot/index.ts'
import { programmeById } from '../programmes/index.ts'
import { readLines } from './lines.file.ts'
import { type AccountsImport, type AccountsRefusal, aside, type Choice, type ImportState } from './model.ts'
import { may, printOf } from './rules.ts'
import {
  insertImport,
  insertLines,
  lockAccounts,
  selectImports,
  selectLines,
  updateChoices,
  updateStopped,
} from './store.ts'

export type Which = PotOf & { number: number }
type UploadedFile = { name: string; bytes: Uint8Array }

/** The one who acts, as they are written down. */
export const signed = ({ actor, at }: Command) => ({ person: actor.person!, name: actor.name, at })

/**
 * Reads a file of voucher lines for a look before anything is posted. The same file twice is looked over once; when it
 * has been posted, its lines are found to be. A file with anything wrong in it is refused whole.
 */
export async function receiveLines(
  db: Db,
  command: Command,
  where: PotOf,
  file: UploadedFile,
): Promise<Result<{ number: number }, AccountsRefusal>> {
  const allowed = may.manage(command.actor, where)
  if (!allowed.ok) return allowed
  if (file.bytes.length === 0) return refuse('fileMissing', {}, 'file')
  const { lines, problems } = await readLines(file.bytes)
  if (problems.count > 0) return problems.refused('badFile')
  return inTransaction<{ number: number }, AccountsRefusal>(db, command, async tx => {
    if (!(await programmeById(tx, where.programme))) return refuse('unknownProgramme')
    await lockAccounts(tx, where)
    const digest = sha256(file.bytes)
    const [going] = await selectImports(tx, { ...where, sha256: digest, states: ['open', 'waiting'] })
    if (going) return ok({ number: going.number })
    const id = randomUUID()
    const one = { ...where, id, fileName: file.name.slice(0, 200), sha256: digest, rows: lines.length }
    const number = await insertImport(tx, one, signed(command))
    await insertLines(
      tx,
      id,
      lines.map(line => ({ ...line, print: printOf(line) })),
    )
    const data = { number, sha256: digest, lines: lines.length }
    await record(tx, command, { kind: 'accounts.received', subject: id, data })
    return ok({ number })
  })
}

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

/** Ties lines to measures by hand, sets them aside, or says who is paid. Lines that are not named stay as they are. */
export function chooseLines(
  db: Db,
  command: Command,
  which: Which,
  choices: ReadonlyMap<number, Choice>,
): Promise<Result<void, AccountsRefusal>> {
  const needs = { allowed: may.manage(command.actor, which), states: ['open'] as const }
  return onImport<void>(db, command, which, needs, async (tx, found) => {
    const measures = new Set((await measuresOf(tx, which)).map(one => one.id))
    const changed = (await selectLines(tx, found.id)).flatMap(line => {
      const given = choices.get(line.line)
      const same =
        !given || (given.choice === line.choice && given.anyway === line.anyway && given.payee === line.payee)
      return same ? [] : [{ line: line.line, ...given }]
    })
    const known = ({ choice }: Choice) => choice === null || choice === aside || measures.has(choice)
    if (!changed.every(known)) return refuse('unknownMeasure')
    await updateChoices(tx, found.id, changed, command.actor.person!)
    const data = { lines: changed.length }
    if (changed.length > 0) await record(tx, command, { kind: 'accounts.chosen', subject: found.id, data })
    return done
  })
}

/** Stops a file that is not posted; its lines are let go. */
export function stopImport(db: Db, command: Command, which: Which): Promise<Result<void, AccountsRefusal>> {
  const needs = { allowed: may.manage(command.actor, which), states: ['open', 'waiting'] as const }
  return onImport<void>(db, command, which, needs, async (tx, found) => {
    await updateStopped(tx, found.id)
    await record(tx, command, { kind: 'accounts.stopped', subject: found.id })
    return done
  })
}
