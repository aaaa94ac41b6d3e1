import type { Command } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Tx } from '../../platform/database/connect.ts'
import {
  carriedAccount,
  commitmentAccount,
  type Entry,
  genesis,
  type LedgerRefusal,
  type Posted,
  type Posting,
  potAccount,
  type Request,
} from './model.ts'
import { accountOf, type Original, originOf, plan } from './posting.rules.ts'
import { insertAccount, insertEntry, lockPot, readPot, selectReversible } from './posting.store.ts'
import { bodyDigest, entryDigest } from './rules.ts'
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
  const { pot, key, effectiveOn } = posting
  const head = await lockPot(tx, pot)
  if (!head) throw new Error(`pot ${pot} is not open`)
  const year = Number(effectiveOn.slice(0, 4))
  const read = await readPot(tx, pot, head.openLayer, key, year, accountsIn(pot, request))
  const body = bodyDigest(posting, request)
  if (read.earlier) {
    const { pot: postedTo, body: posted, ...earlier } = read.earlier
    if (postedTo !== pot || posted !== body) return refuse('keyReused')
    return ok({ pot, ...earlier, origin: await originOfEntry(tx, pot, earlier.number) })
  }
  const original = request.kind === 'reversal' ? await originalOf(tx, pot, request.number) : null
  const planned = plan({ pot, ...head, ...read, original }, request, effectiveOn)
  if (!planned.ok) return planned
  const account = accountOf(pot, request, posting.text)
  if (account && !read.balances.has(account.id)) await insertAccount(tx, account)
  const { lines, origins, payee, reverses } = planned.value
  const entry: Entry = {
    pot,
    number: head.lastEntry + 1,
    voucherYear: year,
    voucher: read.lastVoucher + 1,
    key,
    body,
    kind: request.kind,
    effectiveOn,
    recordedAt: command.at,
    person: command.actor.person,
    role: command.actor.role,
    text: posting.text,
    payee,
    reverses,
    lines,
    origins,
  }
  await insertEntry(tx, entry, planned.value, entryDigest(head.head, entry))
  const { number, voucherYear, voucher } = entry
  return ok({ pot, number, voucherYear, voucher, origin: originOf(origins) })
}

/** The accounts whose balances decide, and the one that may have to be opened. */
const accountsIn = (pot: string, request: Request): string[] => [
  potAccount(pot),
  carriedAccount(pot),
  ...('purpose' in request ? [commitmentAccount(pot, request.purpose.id)] : []),
  ...[accountOf(pot, request, '')?.id ?? []].flat(),
]

async function originalOf(tx: Tx, pot: string, number: number): Promise<Original | null> {
  const found = await selectReversible(tx, pot, number)
  return found ? { ...found, vector: await originOfEntry(tx, pot, number) } : null
}

const originOfEntry = async (tx: Tx, pot: string, number: number): Promise<Posted['origin']> =>
  originOf(await selectOrigins(tx, { pot, number }))

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
