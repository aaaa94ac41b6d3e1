import type { Command } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Tx } from '../../platform/database/connect.ts'
import {
  type Entry,
  genesis,
  potAccount,
  spentAccount,
  stateAccount,
  type Taken,
  type Vector,
} from './model.ts'
import { entryDigest, take, totalOf, vectorOf } from './rules.ts'
import {
  insertAccount,
  insertEntry,
  insertLayer,
  insertOrigins,
  insertPot,
  lockPot,
  selectEntries,
  selectLayers,
  selectLines,
  selectOrigins,
  updateSpent,
} from './store.ts'

/** What every posting says: its idempotency key, when it counts, and a text for the voucher. */
export type Posting = { pot: string; key: string; effectiveOn: DateText; text: string }

export type Posted = { pot: string; number: number; origin: Vector }

/** Opens a pot for its owner; nothing when it is open. Opening is no posting: the first credit is. */
export async function openPot(
  tx: Tx,
  command: Command,
  pot: { id: string; owner: string; name: string },
): Promise<void> {
  await insertPot(tx, { id: pot.id, owner: pot.owner, openedAt: command.at, head: genesis(pot.id) })
  await insertAccount(tx, { id: potAccount(pot.id), kind: 'pot', pot: pot.id, name: pot.name })
  await insertAccount(tx, { id: stateAccount(pot.id), kind: 'appropriation', pot: pot.id, name: pot.name })
}

/** Credits a pot with an award: a new layer with its own vector of parts per source scheme, which sum to the credit. */
export async function credit(
  tx: Tx,
  command: Command,
  posting: Posting,
  parts: Vector,
): Promise<Result<Posted>> {
  const vector = vectorOf(parts)
  const earlier = await alreadyPosted(tx, posting)
  if (earlier) return ok(earlier)
  return addLayer(
    tx,
    command,
    posting,
    { kind: 'award', from: stateAccount(posting.pot), reverses: null },
    vector,
  )
}

/** Spends from a pot for a purpose (a measure). Refused when the pot holds less; the refusal says what is left. */
export async function spend(
  tx: Tx,
  command: Command,
  posting: Posting,
  purpose: { id: string; name: string },
  ore: Ore,
): Promise<Result<Posted, 'insufficientFunds'>> {
  const { pot } = posting
  const head = await headOf(tx, pot)
  const earlier = await alreadyPosted(tx, posting)
  if (earlier) return ok(earlier)
  const layers = await selectLayers(tx, pot)
  const taken = take(layers, ore)
  if (!taken) {
    const left = layers.reduce((sum, layer) => sum + layer.amount - layer.spent, 0n)
    return refuse('insufficientFunds', { wanted: ore, left }, 'amount')
  }
  const account = spentAccount(pot, purpose.id)
  await insertAccount(tx, { id: account, kind: 'spent', pot, name: purpose.name })
  const lines = [
    { account: potAccount(pot), ore: -ore },
    { account, ore },
  ]
  const entry = entryOf(command, posting, head.lastEntry + 1, 'expenditure', lines, originsOf(taken, -1n))
  await insertEntry(tx, entry, entryDigest(head.head, entry))
  await insertOrigins(tx, entry)
  for (const one of taken) await updateSpent(tx, pot, one.layer, totalOf(one.parts))
  return ok({ pot, number: entry.number, origin: vectorOf(taken.flatMap(one => one.parts)) })
}

/** Reverses an expenditure, whole and once: its vector comes back to the pot as a new layer. */
export async function reverse(
  tx: Tx,
  command: Command,
  posting: Posting,
  number: number,
): Promise<Result<Posted, 'noSuchEntry' | 'alreadyReversed'>> {
  await headOf(tx, posting.pot)
  const earlier = await alreadyPosted(tx, posting)
  if (earlier) return ok(earlier)
  const entries = await selectEntries(tx, { pot: posting.pot })
  const original = entries.find(entry => entry.number === number && entry.kind === 'expenditure')
  if (!original) return refuse('noSuchEntry', { number })
  if (entries.some(entry => entry.reverses === number)) return refuse('alreadyReversed', { number })
  const account = (await selectLines(tx, posting.pot)).find(
    line => line.number === number && line.ore > 0n,
  )!.account
  const origin = (await selectOrigins(tx, [posting.pot])).filter(one => one.number === number)
  const vector = vectorOf(origin.map(({ source, ore }) => ({ source, ore: -ore })))
  return addLayer(tx, command, posting, { kind: 'reversal', from: account, reverses: number }, vector)
}

type Source = { kind: 'award' | 'reversal'; from: string; reverses: number | null }

async function addLayer(
  tx: Tx,
  command: Command,
  posting: Posting,
  source: Source,
  vector: Vector,
): Promise<Result<Posted, never>> {
  const { pot } = posting
  const head = await headOf(tx, pot)
  const amount = totalOf(vector)
  const layer = (await selectLayers(tx, pot)).length + 1
  const lines = [
    { account: source.from, ore: -amount },
    { account: potAccount(pot), ore: amount },
  ]
  const origins = originsOf([{ layer, parts: vector }], 1n)
  const entry = {
    ...entryOf(command, posting, head.lastEntry + 1, source.kind, lines, origins),
    reverses: source.reverses,
  }
  await insertEntry(tx, entry, entryDigest(head.head, entry))
  await insertLayer(tx, pot, layer, entry.number, amount, vector)
  await insertOrigins(tx, entry)
  return ok({ pot, number: entry.number, origin: vector })
}

async function headOf(tx: Tx, pot: string): Promise<{ lastEntry: number; head: string }> {
  const head = await lockPot(tx, pot)
  if (!head) throw new Error(`pot ${pot} is not open`)
  return head
}

/** The same key gives the same answer and no second posting (invariant 11). */
async function alreadyPosted(tx: Tx, posting: Posting): Promise<Posted | null> {
  const [entry] = await selectEntries(tx, { key: posting.key })
  if (!entry) return null
  if (entry.pot !== posting.pot) throw new Error(`key ${posting.key} belongs to another pot`)
  const origin = (await selectOrigins(tx, [entry.pot])).filter(one => one.number === entry.number)
  const parts = origin.map(({ source, ore }) => ({ source, ore: ore < 0n ? -ore : ore }))
  return { pot: entry.pot, number: entry.number, origin: vectorOf(parts) }
}

const originsOf = (taken: readonly Taken[], sign: 1n | -1n): Entry['origins'] =>
  taken.flatMap(({ layer, parts }) => parts.map(({ source, ore }) => ({ layer, source, ore: sign * ore })))

function entryOf(
  { actor, at }: Command,
  { pot, key, effectiveOn, text }: Posting,
  number: number,
  kind: Entry['kind'],
  lines: Entry['lines'],
  origins: Entry['origins'],
): Entry {
  return {
    pot,
    number,
    key,
    kind,
    effectiveOn,
    recordedAt: at,
    person: actor.person,
    role: actor.role,
    text,
    reverses: null,
    lines,
    origins,
  }
}
