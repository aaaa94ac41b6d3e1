import { canonicalJson, sha256 } from '../../core/digest.ts'
import { minOre, type Ore, sumOre } from '../../core/ore.ts'
import { monotoneSplitter } from '../../core/split.ts'
import type { Entry, Layer, Posting, Request, Taken, Vector } from './model.ts'

/** Merges equal sources, drops zeros and sorts by source. */
export function vectorOf(parts: Iterable<{ source: string; ore: Ore }>): Vector {
  const sums = new Map<string, Ore>()
  for (const { source, ore } of parts) sums.set(source, (sums.get(source) ?? 0n) + ore)
  return [...sums]
    .filter(([, ore]) => ore !== 0n)
    .map(([source, ore]) => ({ source, ore }))
    .sort((a, b) => (a.source < b.source ? -1 : 1))
}

export const totalOf = (vector: Vector): Ore => sumOre(vector.map(part => part.ore))

/**
 * Takes `ore` from the layers, the oldest first. Null when they hold less.
 * What each layer gives is the difference of its cumulative origin before and after: house-monotone, so that it is never
 * negative, exact for each payment and exact when the layer is spent.
 */
export function take(layers: readonly Layer[], ore: Ore): Taken[] | null {
  let left = ore
  const taken: Taken[] = []
  for (const { layer, amount, spent, vector } of [...layers].sort((a, b) => a.layer - b.layer)) {
    if (left === 0n) break
    const here = minOre(amount - spent, left)
    if (here === 0n) continue
    const cumulative = monotoneSplitter(vector.map(part => part.ore))
    const [before, after] = [cumulative(spent), cumulative(spent + here)]
    const parts = vector
      .map(({ source }, i) => ({ source, ore: after[i]! - before[i]! }))
      .filter(part => part.ore > 0n)
    taken.push({ layer, parts })
    left -= here
  }
  return left === 0n ? taken : null
}

/** Binds an entry with its two postings and its origins to the head of the pot's chain before it. */
export function entryDigest(head: string, entry: Entry): string {
  const { pot, number, voucherYear, voucher, key, body, kind, effectiveOn, recordedAt, person, role } = entry
  const { text, payee, reverses } = entry
  const lines = [
    [entry.from, -entry.ore],
    [entry.to, entry.ore],
  ]
  const origins = entry.origins.map(({ layer, source, ore }) => [layer, source, ore])
  return sha256(
    canonicalJson([
      ...[head, pot, number, voucherYear, voucher, key, body, kind, effectiveOn, recordedAt, person, role],
      ...[text, payee, reverses, lines, origins],
    ]),
  )
}

/** The digest of what was asked for, whoever asked and whenever: the same key with another body is refused. */
export const bodyDigest = (posting: Posting, request: Request): string =>
  sha256(canonicalJson([posting.pot, posting.effectiveOn, posting.text, request]))
