import type { Outline, Terms } from './model.ts'
import { overlaps, type Pair, pairOf } from './overlap.rules.ts'

export const termKinds = ['reportDue', 'unspent', 'ownShare', 'auditorOre'] as const
export type TermKind = (typeof termKinds)[number]

/** A term's value as one text, so that values of any kind are the same or not; null where nothing is asked. */
export const termValue = (scheme: Terms, term: TermKind): string | null => {
  const value = scheme[term]
  return value === null ? null : String(value)
}

/** How the schemes ask: each value of each term with the schemes that have it, the most common first. */
export function termValues(
  schemes: readonly Outline[],
): Record<TermKind, { value: string | null; schemes: Outline[] }[]> {
  const of = (term: TermKind) =>
    [...Map.groupBy(schemes, one => termValue(one, term))]
      .map(([value, having]) => ({ value, schemes: having }))
      .sort((a, b) => b.schemes.length - a.schemes.length)
  return {
    reportDue: of('reportDue'),
    unspent: of('unspent'),
    ownShare: of('ownShare'),
    auditorOre: of('auditorOre'),
  }
}

export type TermPair = Pair<Outline> & { conflicts: TermKind[]; duplicates: TermKind[] }

/**
 * Pairs for the same target group and purpose whose terms meet in one municipality. Conflict: both ask, and ask
 * for different things, so that one set of books will not do. Duplicate: both ask for the same thing, so that it is
 * sent in twice. Most conflicts first; only the page that is shown is written out.
 */
export function termPairs(schemes: readonly Outline[]): {
  conflicting: number
  duplicated: number
  count: number
  page(offset: number, most: number): TermPair[]
} {
  /** By the number of conflicts. */
  const buckets: [Outline, Outline][][] = [[], [], [], [], []]
  let duplicated = 0
  for (const pair of overlaps(schemes).both.all()) {
    let [conflicts, duplicates] = [0, 0]
    for (const term of termKinds) {
      const [a, b] = [pair[0][term], pair[1][term]]
      if (a === null || b === null) continue
      if (a === b) duplicates++
      else conflicts++
    }
    if (duplicates > 0) duplicated++
    if (conflicts + duplicates > 0) buckets[conflicts]!.push(pair)
  }
  const sorted = buckets.toReversed().flat()
  return {
    conflicting: sorted.length - buckets[0]!.length,
    duplicated,
    count: sorted.length,
    page: (offset, most) =>
      sorted.slice(offset, offset + most).map(([a, b]) => ({ ...pairOf(a, b), ...judged(a, b) })),
  }
}

function judged(a: Outline, b: Outline): Pick<TermPair, 'conflicts' | 'duplicates'> {
  const asked = termKinds.filter(term => a[term] !== null && b[term] !== null)
  const duplicates = asked.filter(term => a[term] === b[term])
  return { duplicates, conflicts: asked.filter(term => !duplicates.includes(term)) }
}
