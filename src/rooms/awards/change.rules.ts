import type { DateText } from '../../core/dates.ts'
import { maxOre, type Ore, sumOre } from '../../core/ore.ts'
import { largestRemainder } from '../../core/split.ts'
import type { Change, ChangeState, Commitment } from './model.ts'

/** What the run that counts gives one municipality. */
export type Counted = { run: number; ore: Ore }

/** The change that is on its way: notified and not decided, or decided and not accepted. */
export const openChange = ({ changes }: Pick<Commitment, 'changes'>): Change | undefined => {
  const last = changes.at(-1)
  return last && (last.outcome === null || (last.outcome === 'changed' && !last.acceptedAt))
    ? last
    : undefined
}

/** Money that may be no longer awarded is not paid while that is found out. */
export const holdsPayment = (commitment: Pick<Commitment, 'changes'>): boolean => {
  const open = openChange(commitment)
  return open !== undefined && open.toOre < open.fromOre
}

/**
 * How far a change of a commitment that is sent has come: it stands as it is until a change has been decided and accepted.
 *
 * @param counted of the run that counts now; undefined where it gives the municipality no line.
 */
export function changeStateOf(
  commitment: Pick<Commitment, 'run' | 'ore' | 'changes'>,
  counted: Counted | undefined,
  today: DateText,
): ChangeState {
  const open = openChange(commitment)
  if (open?.outcome === 'changed') return 'decided'
  if (open) return open.repliedAt || open.replyBy < today ? 'heard' : 'noticed'
  const last = commitment.changes.at(-1)
  const kept = last?.outcome === 'kept' && last.toRun === counted?.run
  if (counted && counted.run !== commitment.run && counted.ore !== commitment.ore && !kept) return 'corrected'
  if (!last) return 'unchanged'
  return last.outcome === 'kept' ? 'dropped' : 'changed'
}

type Part = { source: string; ore: Ore }

/**
 * What is still to be paid of a changed award, by scheme: what each scheme's part has grown by, to the øre in all. Where a
 * part has become less while the whole became more, the others give it up in proportion: nothing is negative.
 */
export function grownParts(now: readonly Part[], before: readonly Part[], ore: Ore): Part[] {
  const had = new Map(before.map(part => [part.source, part.ore]))
  const grown = now.map(one => ({
    source: one.source,
    ore: maxOre(0n, one.ore - (had.get(one.source) ?? 0n)),
  }))
  if (sumOre(grown.map(part => part.ore)) === ore) return grown.filter(part => part.ore > 0n)
  const weights = grown.map(part => part.ore)
  const shared = largestRemainder(ore, sumOre(weights) > 0n ? weights : now.map(part => part.ore))
  return grown.map(({ source }, i) => ({ source, ore: shared[i]! })).filter(part => part.ore > 0n)
}
