import type { Command } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { add, batchOf, written } from './batch.rules.ts'
import {
  carriedAccount,
  commitmentAccount,
  genesis,
  type LedgerRefusal,
  type Posted,
  type Posting,
  potAccount,
  type Request,
} from './model.ts'
import { accountOf, type Original, originOf } from './posting.rules.ts'
import { insertAccount, insertEntries, lockPot, readPot, selectReversible } from './posting.store.ts'
import { bodyDigest } from './rules.ts'
import { insertClosing, insertPot, selectOrigins, updateClosedThrough } from './store.ts'

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
 * Refused, with nothing written: more than there is (`insufficientFunds`, `insufficientCommitment`, `nothingCarried`),
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

/**
 * Posts many requests to one pot, in their order and as {@link post} does each: all of them or none. What is refused says
 * which one it was, from 0, as its value `at`.
 */
export async function postAll(
  tx: Tx,
  command: Command,
  pot: string,
  wanted: readonly { posting: Posting; request: Request }[],
): Promise<Result<Posted[], LedgerRefusal>> {
  const head = await lockPot(tx, pot)
  if (!head) throw new Error(`pot ${pot} is not open`)
  const keys = wanted.map(one => one.posting.key)
  const years = [...new Set(wanted.map(one => Number(one.posting.effectiveOn.slice(0, 4))))]
  const accounts = [...new Set(wanted.flatMap(one => accountsIn(pot, one.request)))]
  const read = await readPot(tx, pot, head.openLayer, keys, years, accounts)
  const known = new Map(read.earlier.map(one => [one.key, one]))
  const batch = batchOf({ pot, ...head, ...read })
  const posted: Posted[] = []
  for (const [at, { posting, request }] of wanted.entries()) {
    const body = bodyDigest(posting, request)
    const earlier = known.get(posting.key)
    if (earlier) {
      if (earlier.pot !== pot || earlier.body !== body) return refuse('keyReused', { at })
      const { number, voucherYear, voucher } = earlier
      posted.push({ pot, number, voucherYear, voucher, origin: await originOfEntry(tx, pot, number) })
      continue
    }
    const original = request.kind === 'reversal' ? await originalOf(tx, pot, request.number) : null
    const added = add(batch, command, { ...posting, body }, request, original)
    if (!added.ok) return refuse(added.refusal.code, { ...added.refusal.values, at }, added.refusal.field)
    const { number, voucherYear, voucher, origins } = added.value
    posted.push({ pot, number, voucherYear, voucher, origin: originOf(origins) })
    known.set(posting.key, { key: posting.key, pot, body, number, voucherYear, voucher })
  }
  if (batch.entries.length > 0) {
    await openAccounts(tx, pot, wanted, read.balances)
    await insertEntries(tx, written(batch))
  }
  return ok(posted)
}

/** Opens the accounts that are posted to for the first time. */
async function openAccounts(
  tx: Tx,
  pot: string,
  wanted: readonly { posting: Posting; request: Request }[],
  open: ReadonlyMap<string, unknown>,
): Promise<void> {
  const accounts = wanted.map(one => accountOf(pot, one.request, one.posting.text))
  const missing = new Map(accounts.flatMap(one => (one && !open.has(one.id) ? [[one.id, one] as const] : [])))
  for (const one of missing.values()) await insertAccount(tx, one)
}

/** The accounts whose balances decide, and the one that may have to be opened. */
function accountsIn(pot: string, request: Request): string[] {
  const own = [potAccount(pot), carriedAccount(pot)]
  const committed = 'purpose' in request ? [commitmentAccount(pot, request.purpose.id)] : []
  const other = accountOf(pot, request, '')
  return [...own, ...committed, ...(other ? [other.id] : [])]
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
  const head = await lockPot(tx, pot)
  if (!head) throw new Error(`pot ${pot} is not open`)
  if (head.closedThrough !== null && through <= head.closedThrough)
    return refuse('periodClosed', { through: head.closedThrough })
  await updateClosedThrough(tx, pot, through)
  await insertClosing(tx, { pot, through, head: head.head, at: command.at, by: command.actor.name })
  return done
}
