import type { Ore } from './ore.ts'

/**
 * Splits `total` over `weights` by largest remainder: each part is the floor of its exact share or one øre more,
 * and the parts sum to the total. Ties go to the heavier weight, then to the lower index (sorting
 * is stable).
 * For a single split. Where the total grows over time use {@link monotoneSplit}: here one more øre may lower a part.
 *
 * @throws RangeError when the total or a weight is negative, or every weight is zero while the total is not.
 */
export function largestRemainder(total: Ore, weights: readonly bigint[]): Ore[] {
  const sum = checkedSum(total, weights)
  if (total === 0n) return weights.map(() => 0n)
  const parts = weights.map(weight => (total * weight) / sum)
  const left = Number(total - parts.reduce((a, b) => a + b, 0n))
  const byRemainder = weights
    .map((weight, index) => ({ index, weight, remainder: (total * weight) % sum }))
    .sort((a, b) => compare(b.remainder, a.remainder) || compare(b.weight, a.weight))
  for (const { index } of byRemainder.slice(0, left)) parts[index]! += 1n
  return parts
}

/**
 * Splits `total` over `weights` house-monotonically: when the total grows, no part falls. Exact at every total,
 * a pure function of total and weights. Two-way roundings down a Huffman tree of the weights: each rounding is
 * monotone, so their composition is. A part strays less than 1.5 øre from its exact share (property-tested).
 *
 * @throws RangeError as {@link largestRemainder}.
 */
export const monotoneSplit = (total: Ore, weights: readonly bigint[]): Ore[] =>
  monotoneSplitter(weights)(total)

/** As {@link monotoneSplit}, for many totals over the same weights. */
export function monotoneSplitter(weights: readonly bigint[]): (total: Ore) => Ore[] {
  let tree: Node | undefined
  return total => {
    checkedSum(total, weights)
    const parts = weights.map(() => 0n)
    if (total === 0n) return parts
    tree ??= huffman(weights)
    pour(total, tree, parts)
    return parts
  }
}

/** `double` is twice the weight, which a rounding to the nearest divides by. */
type Node = { weight: bigint; double: bigint; index: number; children?: [Node, Node] }

function pour(amount: Ore, node: Node, parts: Ore[]): void {
  if (!node.children) {
    parts[node.index] = amount
    return
  }
  const [light, heavy] = node.children
  const toLight = (amount * light.double + node.weight) / node.double
  pour(toLight, light, parts)
  pour(amount - toLight, heavy, parts)
}

/** Weights of zero are left out: they get nothing. Ties are broken by the lowest index in the subtree. */
function huffman(weights: readonly bigint[]): Node {
  const lighter = (a: Node, b: Node) => compare(a.weight, b.weight) || a.index - b.index
  const forest: Node[] = weights
    .map((weight, index) => ({ weight, double: 2n * weight, index }))
    .filter(leaf => leaf.weight > 0n)
    .sort(lighter)
  while (forest.length > 1) {
    const [a, b] = forest.splice(0, 2) as [Node, Node]
    const weight = a.weight + b.weight
    const index = Math.min(a.index, b.index)
    const joined: Node = { weight, double: 2n * weight, index, children: [a, b] }
    let [low, high] = [0, forest.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (lighter(joined, forest[middle]!) < 0) high = middle
      else low = middle + 1
    }
    forest.splice(low, 0, joined)
  }
  return forest[0]!
}

function checkedSum(total: Ore, weights: readonly bigint[]): bigint {
  if (total < 0n) throw new RangeError('a negative amount cannot be split')
  let sum = 0n
  for (const weight of weights) {
    if (weight < 0n) throw new RangeError('a weight cannot be negative')
    sum += weight
  }
  if (sum === 0n && total !== 0n)
    throw new RangeError('an amount cannot be split over weights that are all zero')
  return sum
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0)
