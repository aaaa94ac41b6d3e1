import type { Command } from '../../core/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { addToDay } from './days.rules.ts'
import {
  type Chained,
  creditYearOf,
  type Entry,
  type LedgerRefusal,
  type Original,
  type Planned,
  type Posting,
  type PotState,
  type Request,
} from './model.ts'
import { movedOf, plan } from './posting.rules.ts'
import { entryDigest } from './rules.ts'

/** Posts one more to the pot, or says why not; the pot is then as it was. */
export function add(
  pot: PotState,
  command: Command,
  posting: Posting & { body: string },
  request: Request,
  original: Original | null,
): Result<Chained, LedgerRefusal> {
  const planned = plan(pot, request, posting.effectiveOn, original)
  if (!planned.ok) return planned
  const { head: before, closedThrough } = pot
  const entry = entryOf(pot, command, posting, request.kind, planned.value)
  const digest = entryDigest(before, entry)
  pot.head = digest
  pot.lastEntry = entry.number
  pot.vouchers.set(entry.voucherYear, entry.voucher)
  pot.balances.set(entry.from, (pot.balances.get(entry.from) ?? 0n) - entry.ore)
  pot.balances.set(entry.to, (pot.balances.get(entry.to) ?? 0n) + entry.ore)
  settle(pot, planned.value)
  knowDay(pot, entry)
  return ok({ ...entry, digest, before, closedThrough })
}

function entryOf(
  { pot, lastEntry, vouchers }: PotState,
  { actor, at }: Command,
  { key, body, text }: Posting & { body: string },
  kind: Request['kind'],
  { effectiveOn, from, to, ore, origins, payee, reverses }: Planned,
): Entry {
  const voucherYear = Number(effectiveOn.slice(0, 4))
  return {
    pot,
    number: lastEntry + 1,
    voucherYear,
    voucher: (vouchers.get(voucherYear) ?? 0) + 1,
    key,
    body,
    kind,
    effectiveOn,
    recordedAt: at,
    person: actor.person,
    role: actor.role,
    text,
    payee,
    reverses,
    from,
    to,
    ore,
    origins,
  }
}

/** What the layers hold afterwards: those that are spent are not looked at again. */
function settle(pot: PotState, { spent, newLayer }: Planned): void {
  for (const { layer, ore } of spent) pot.layers.find(one => one.layer === layer)!.spent += ore
  pot.layers = pot.layers.filter(one => one.spent < one.amount)
  if (!newLayer) return
  pot.layers.push({ ...newLayer, spent: 0n })
  pot.lastLayer = newLayer.layer
}

/** What the day moved, if it is one of those that are known, and that money of its year came. */
function knowDay(pot: PotState, entry: Entry): void {
  const { effectiveOn } = entry
  const moved = movedOf(entry)
  if (moved !== 0n && effectiveOn > pot.daysAfter) addToDay(pot.days, effectiveOn, moved)
  const year = creditYearOf(pot.pot, entry.from)
  if (year !== null && effectiveOn > (pot.credited.get(year) ?? '')) pot.credited.set(year, effectiveOn)
}
