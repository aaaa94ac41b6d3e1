import type { Command } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { add } from './chain.rules.ts'
import { insertClosing, updateClosedThrough } from './closing.store.ts'
import {
  type Chained,
  genesis,
  type LedgerRefusal,
  type Original,
  type Posted,
  type Posting,
  type PotState,
  potAccount,
  type Request,
} from './model.ts'
import { accountOf, originOf } from './posting.rules.ts'
import {
  append,
  appendAll,
  insertAccount,
  lockPot,
  selectEarlier,
  selectReversible,
} from './posting.store.ts'
import { recalled, remember } from './recall.store.ts'
import { bodyDigest } from './rules.ts'
import { foldEntries, insertPot, selectOrigins, selectUnfolded } from './store.ts'

/** Opens a pot for its owner; nothing when it is open. Opening is no posting: the first credit is. */
export async function openPot(
  tx: Tx,
  command: Command,
  pot: { id: string; owner: string; name: string },
): Promise<void> {
  await insertPot(tx, { id: pot.id, owner: pot.owner, openedAt: command.at, head: genesis(pot.id) })
  const own = { kind: 'pot', pot: pot.id, year: null, measure: null, name: pot.name } as const
  await insertAccount(tx, { id: potAccount(pot.id), ...own })
}

/**
 * Posts a request to a pot in the caller's transaction: the next voucher, with its origin by source. The same key with
 * the same body gives the first answer and posts nothing; with another body it is refused (invariant 11).
 *
 * Refused, with nothing written: more than there is (`insufficientFunds`, `insufficientCommitment`, `nothingCarried`), more
 * than the pot as a whole holds on the day or on any later one (`insufficientThen`),
 * effect in a closed period, an entry that cannot be reversed or is reversed already.
 *
 * @throws when the pot is not open, or an amount is not above zero.
 */
export async function post(
  tx: Tx,
  command: Command,
  posting: Posting,
  request: Request,
): Promise<Result<Posted, LedgerRefusal>> {
  const posted = await postAll(tx, command, posting.pot, [{ posting, request }])
  return posted.ok ? ok(posted.value[0]!) : posted
}

type Wanted = { posting: Posting; request: Request }

/**
 * Posts many requests to one pot, in their order and as {@link post} does each: all of them or none. What is refused says
 * which one it was, from 0, as its value `at`.
 *
 * They are planned for the pot as this process last knew it, and written only if it is still so. Where it is not, it is
 * locked, read and planned for again.
 */
export async function postAll(
  tx: Tx,
  command: Command,
  pot: string,
  wanted: readonly Wanted[],
): Promise<Result<Posted[], LedgerRefusal>> {
  const daysAfter = wanted.map(one => one.posting.effectiveOn).sort()[0] ?? dateOf(command.at)
  const known = recalled(pot)
  if (known && known.daysAfter <= daysAfter && wanted.every(one => isPlain(known, one.request))) {
    const posted = await postTo(tx, command, known, wanted, new Map())
    // A refusal too may be of what the pot was.
    if (posted !== 'moved' && posted.ok) return posted
  }
  const locked = await lockPot(tx, pot, daysAfter)
  if (!locked) throw new Error(`pot ${pot} is not open`)
  const earlier = await selectEarlier(
    tx,
    wanted.map(one => one.posting.key),
  )
  const posted = await postTo(tx, command, locked, wanted, new Map(earlier.map(one => [one.key, one])))
  if (posted === 'moved') throw new Error(`pot ${pot} moved while it was locked`)
  return posted
}

/** Whether it can be planned without asking the database: a reversal needs its original, and opening an account the lock. */
function isPlain({ pot, balances }: PotState, request: Request): boolean {
  const account = accountOf(pot, request, '')
  return account !== null && balances.has(account.id)
}

type Earlier = Awaited<ReturnType<typeof selectEarlier>>[number]

/**
 * Plans and writes; «moved» where the pot is another than `state`, or a key has been posted. What of many was written before
 * that stays, and is found again by its key.
 */
async function postTo(
  tx: Tx,
  command: Command,
  state: PotState,
  wanted: readonly Wanted[],
  earlier: Map<string, Earlier>,
): Promise<Result<Posted[], LedgerRefusal> | 'moved'> {
  const { pot } = state
  const opened = new Set(state.balances.keys())
  const entries: Chained[] = []
  const posted: Posted[] = []
  for (const [at, { posting, request }] of wanted.entries()) {
    const body = bodyDigest(posting, request)
    const before = earlier.get(posting.key)
    if (before) {
      if (before.pot !== pot || before.body !== body) return refuse('keyReused', { at })
      posted.push({ ...numbersOf(before), origin: await originOfEntry(tx, pot, before.number) })
      continue
    }
    const original = request.kind === 'reversal' ? await originalOf(tx, pot, request.number) : null
    const added = add(state, command, { ...posting, body }, request, original)
    if (!added.ok) return refuse(added.refusal.code, { ...added.refusal.values, at }, added.refusal.field)
    entries.push(added.value)
    posted.push({ ...numbersOf(added.value), origin: originOf(added.value.origins) })
    earlier.set(posting.key, { ...added.value, body })
  }
  // Before it is written, so that whoever posts next plans for what comes after it, and waits for it in the database.
  remember(state)
  await openAccounts(tx, pot, wanted, opened)
  const [one, ...more] = entries
  const written = more.length > 0 ? await appendAll(tx, entries) : one ? await append(tx, one) : 'written'
  if (written !== 'written') return 'moved'
  return ok(posted)
}

const numbersOf = ({ pot, number, voucherYear, voucher, effectiveOn }: Omit<Posted, 'origin'>) => ({
  effectiveOn,
  pot,
  number,
  voucherYear,
  voucher,
})

/** Opens the accounts that are posted to for the first time. */
async function openAccounts(
  tx: Tx,
  pot: string,
  wanted: readonly Wanted[],
  open: ReadonlySet<string>,
): Promise<void> {
  const accounts = wanted.map(one => accountOf(pot, one.request, one.posting.text))
  const missing = new Map(accounts.flatMap(one => (one && !open.has(one.id) ? [[one.id, one] as const] : [])))
  for (const one of missing.values()) await insertAccount(tx, one)
}

async function originalOf(tx: Tx, pot: string, number: number): Promise<Original | null> {
  const found = await selectReversible(tx, pot, number)
  return found ? { ...found, vector: await originOfEntry(tx, pot, number) } : null
}

const originOfEntry = async (tx: Tx, pot: string, number: number): Promise<Posted['origin']> =>
  originOf(await selectOrigins(tx, { pot, numbers: [number] }))

/**
 * Closes a pot's books through a day: nothing is posted with effect on it or before it afterwards, and it is never
 * opened again; a mistake is corrected in an open period. Refused when it is closed that far already.
 */
export async function closePeriod(
  tx: Tx,
  command: Command,
  pot: string,
  through: DateText,
): Promise<Result<void, 'periodClosed'>> {
  const head = await lockPot(tx, pot, through)
  if (!head) throw new Error(`pot ${pot} is not open`)
  if (head.closedThrough !== null && through <= head.closedThrough)
    return refuse('periodClosed', { through: head.closedThrough })
  await updateClosedThrough(tx, pot, through)
  await insertClosing(tx, { pot, through, head: head.head, at: command.at, by: command.actor.name })
  return done
}

const foldedAtOnce = 10_000

/** Folds what has been posted into the sums that pages ask for. They are right without it, and quick with it. */
export async function fold(db: Db): Promise<void> {
  for (const pot of await selectUnfolded(db))
    while ((await foldEntries(db, pot, foldedAtOnce)) === foldedAtOnce);
}
