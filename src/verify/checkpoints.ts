import { canonicalJson, sha256 } from '../core/digest.ts'
import { isSealedBy } from '../core/signature.ts'
import {
  checkpointDigest,
  eventHead,
  firstEventHead,
  type Heads,
  keyInForce,
  type SealKey,
} from '../rooms/ledger/index.ts'
import { type Examination, look, type Place } from './model.ts'
import type { Pot } from './pots.ts'
import { missing, placeOf } from './read.ts'
import { checkSealKeys, sealKeys } from './seal-keys.ts'
import type { Tables } from './tables.ts'

/** A checkpoint that the auditor keeps, from the file that `handlingsrom checkpoint` wrote. */
export type Kept = { number: number; content: string; digest: string; signature: string; key: string }

/**
 * The checkpoints of the export follow each other, are signed with the installation's key, and say what the rows still say: the heads
 * of the pots, the chain of events, versions of rules and the inputs of final runs. With the auditor's own checkpoint
 * the same is asked of that one, and that the export still has it: whoever can re-sign everything here cannot reach it.
 */
export function checkCheckpoints(
  tables: Tables,
  pots: readonly Pot[],
  examination: Examination,
  kept: Kept | null,
): void {
  const rows = tables['ledger.checkpoints'].toSorted((a, b) => a.number - b.number)
  const keys = sealKeys(tables)
  checkSealKeys(tables, keys, examination)
  const chain = eventChain(tables)
  let before: string | null = null
  for (const [i, row] of rows.entries()) {
    const looked = look(examination, 'checkpoints')
    const place = placeOf('ledger.checkpoints', row)
    if (!looked.same(place, 'number', row.number, i + 1)) return
    if (!looked.same(place, 'digest', row.digest, checkpointDigest(row.content))) continue
    const inForce = keyInForce(keys, row.number)?.publicKey ?? kept?.key ?? rows[0]!.key
    if (!looked.same(place, 'key', row.key, inForce)) continue
    if (!isSealedBy(row.key, row.digest, row.signature)) looked.wrong(place, 'signature', row.signature, null)
    const heads = JSON.parse(row.content) as Heads
    looked.same(place, 'before', heads.before, before)
    before = row.digest
    checkHeads(heads, tables, pots, chain, examination, place)
  }
  if (kept) checkKept(kept, keys, tables, pots, chain, examination)
}

function checkKept(
  kept: Kept,
  keys: readonly SealKey[],
  tables: Tables,
  pots: readonly Pot[],
  chain: ReadonlyMap<string, string>,
  examination: Examination,
): void {
  const { same, wrong } = look(examination, 'checkpoints')
  const own = { file: 'checkpoint', row: String(kept.number) }
  if (!same(own, 'digest', kept.digest, checkpointDigest(kept.content))) return
  if (!isSealedBy(kept.key, kept.digest, kept.signature)) wrong(own, 'signature', kept.signature, null)
  const inForce = keyInForce(keys, kept.number)?.publicKey ?? kept.key
  look(examination, 'checkpoints', 0).same(own, 'key', inForce, kept.key)
  const row = tables['ledger.checkpoints'].find(one => one.number === kept.number)
  const place = row ? placeOf('ledger.checkpoints', row) : missing('ledger.checkpoints', kept.number)
  same(place, 'digest', row?.digest, kept.digest)
  checkHeads(JSON.parse(kept.content) as Heads, tables, pots, chain, examination, place)
}

/** Each thing that was sealed is told by itself: which pot, which event, which rule. */
function checkHeads(
  heads: Heads,
  tables: Tables,
  pots: readonly Pot[],
  chain: ReadonlyMap<string, string>,
  examination: Examination,
  place: Place,
): void {
  for (const [id, [entries, head]] of Object.entries(heads.pots)) {
    const { same } = look(examination, 'checkpoints', 0)
    if (entries === 0) continue
    const entry = pots.find(one => one.row.id === id)?.vouchers.find(one => one.row.number === entries)
    const at = entry ? placeOf('ledger.entries', entry.row) : missing('ledger.entries', id, entries)
    same(at, 'digest', entry?.row.digest, head)
  }
  if (heads.events) {
    const [id, head] = heads.events
    look(examination, 'checkpoints', 0).same(
      missing('events.events', `… ${id}`),
      'events',
      chain.get(id),
      head,
    )
  }
  const fixed = fixedOf(tables)
  for (const [name, digest] of Object.entries(heads.fixed)) {
    const found = fixed.get(name)
    const at = found?.place ?? { ...place, row: name }
    look(examination, 'checkpoints', 0).same(at, name, found?.digest, digest)
  }
}

/** The head after each event, by its id. */
function eventChain(tables: Tables): Map<string, string> {
  const chain = new Map<string, string>()
  let head = firstEventHead
  const events = tables['events.events'].toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
  for (const one of events) {
    head = eventHead(head, {
      id: one.id,
      recordedAt: one.recorded_at,
      person: one.person,
      personName: one.person_name,
      role: one.role,
      organisation: one.organisation,
      kind: one.kind,
      subject: one.subject,
      data: one.data,
      reason: one.reason,
    })
    chain.set(one.id, head)
  }
  return chain
}

function fixedOf(tables: Tables): Map<string, { digest: string; place: Place }> {
  const rules = tables['allocation.rules'].map(row => {
    const place = placeOf('allocation.rules', row)
    return [`allocation.rules ${place.row}`, { digest: sha256(canonicalJson(row.rule)), place }] as const
  })
  const runs = tables['allocation.runs'].map(row => {
    const place = placeOf('allocation.runs', row)
    const digest = row.finalised_at === null ? '' : row.input_hash
    return [`allocation.runs ${place.row}`, { digest, place }] as const
  })
  return new Map([...rules, ...runs])
}
