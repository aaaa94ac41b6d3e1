import type { Outline } from './model.ts'

type Coded = Pick<Outline, 'id' | 'purposes' | 'groups'>

/** both: same target group and same purpose; group and purpose: only that one is shared. */
export const overlapKinds = ['both', 'group', 'purpose'] as const
export type OverlapKind = (typeof overlapKinds)[number]
export type Pair<Scheme extends Coded> = { a: Scheme; b: Scheme; groups: string[]; purposes: string[] }

/** Pairs of one kind, those that share most first; equal ones keep the order of the schemes. */
type Found<Scheme extends Coded> = {
  count: number
  page(offset: number, most: number): Pair<Scheme>[]
  all(): [Scheme, Scheme][]
}

type Overlaps<Scheme extends Coded> = Record<OverlapKind, Found<Scheme>>

/**
 * Every pair of schemes that share a target group, a purpose or both, the three kept apart, each pair once. Five
 * hundred schemes are 125 000 pairs: they are counted as bits, and only the page that is shown is written out.
 */
export function overlaps<Scheme extends Coded>(schemes: readonly Scheme[]): Overlaps<Scheme> {
  const known = counted.get(schemes) ?? countOverlaps(schemes)
  counted.set(schemes, known)
  return known as Overlaps<Scheme>
}

/** The same list has the same pairs: they are counted once. */
const counted = new WeakMap<readonly Coded[], Overlaps<Coded>>()

function countOverlaps<Scheme extends Coded>(schemes: readonly Scheme[]): Overlaps<Scheme> {
  const groups = bitsOf(schemes.map(one => one.groups))
  const purposes = bitsOf(schemes.map(one => one.purposes))
  /** By kind, then by how much is shared: the places of both schemes, one after the other. */
  const buckets: Record<OverlapKind, number[][]> = { both: [], group: [], purpose: [] }
  for (let i = 0; i < schemes.length; i++) {
    for (let j = i + 1; j < schemes.length; j++) {
      const sameGroups = groups(i, j)
      const samePurposes = purposes(i, j)
      if (sameGroups === 0 && samePurposes === 0) continue
      const kind = sameGroups === 0 ? 'purpose' : samePurposes === 0 ? 'group' : 'both'
      buckets[kind][sameGroups + samePurposes] ??= []
      buckets[kind][sameGroups + samePurposes]!.push(i, j)
    }
  }
  const found = (kind: OverlapKind): Found<Scheme> => {
    const count = buckets[kind].reduce((sum, bucket) => sum + bucket.length / 2, 0)
    let flat: number[] | undefined
    const at = (n: number): [Scheme, Scheme] => {
      flat ??= buckets[kind].toReversed().flatMap(bucket => bucket ?? [])
      return [schemes[flat[2 * n]!]!, schemes[flat[2 * n + 1]!]!]
    }
    return {
      count,
      page: (offset, most) =>
        Array.from({ length: Math.max(0, Math.min(most, count - offset)) }, (_, n) =>
          pairOf(...at(offset + n)),
        ),
      all: () => Array.from({ length: count }, (_, n) => at(n)),
    }
  }
  return { both: found('both'), group: found('group'), purpose: found('purpose') }
}

export const pairOf = <Scheme extends Coded>(a: Scheme, b: Scheme): Pair<Scheme> => ({
  a,
  b,
  groups: a.groups.filter(one => b.groups.includes(one)),
  purposes: a.purposes.filter(one => b.purposes.includes(one)),
})

/** The pairs of one scheme with the others, those that share most first. */
export function overlapsOf<Scheme extends Coded>(
  scheme: Scheme,
  others: readonly Scheme[],
): Record<OverlapKind, Pair<Scheme>[]> {
  const pairs = others
    .filter(one => one.id !== scheme.id)
    .map(one => pairOf(scheme, one))
    .sort((x, y) => y.groups.length + y.purposes.length - x.groups.length - x.purposes.length)
  return {
    both: pairs.filter(one => one.groups.length > 0 && one.purposes.length > 0),
    group: pairs.filter(one => one.groups.length > 0 && one.purposes.length === 0),
    purpose: pairs.filter(one => one.groups.length === 0 && one.purposes.length > 0),
  }
}

/** How many codes two lists share, by their places; any number of codes, thirty to a word. */
function bitsOf(lists: readonly (readonly string[])[]): (i: number, j: number) => number {
  const places = new Map<string, number>()
  for (const code of lists.flat()) if (!places.has(code)) places.set(code, places.size)
  const words = Math.max(1, Math.ceil(places.size / 30))
  const bits = new Int32Array(lists.length * words)
  lists.forEach((list, i) => {
    for (const code of list) {
      const place = places.get(code)!
      bits[i * words + Math.floor(place / 30)]! |= 1 << (place % 30)
    }
  })
  if (words === 1) return (i, j) => ones(bits[i]! & bits[j]!)
  return (i, j) => {
    let shared = 0
    for (let word = 0; word < words; word++) shared += ones(bits[i * words + word]! & bits[j * words + word]!)
    return shared
  }
}

/** How many bits of a word are set, counted side by side. */
function ones(word: number): number {
  if (word === 0) return 0
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How many schemes have both the target group and the purpose: where many meet, they overlap. */
export function crossings(
  schemes: readonly Coded[],
  groups: readonly string[],
  purposes: readonly string[],
): number[][] {
  return groups.map(group => {
    const here = schemes.filter(one => one.groups.includes(group))
    return purposes.map(purpose => here.filter(one => one.purposes.includes(purpose)).length)
  })
}
