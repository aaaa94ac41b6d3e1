// Ids are drawn at random, so that two builds of the same demo have none in common. Here each gets the number of its first
// appearance instead. What is read in the order of ids would appear in a random order, so rows are first put in an order
// that does not depend on them.
import type { Lines } from './taken.ts'

const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const digest = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g

/**
 * Every id in the tables -> its number. In each round every table's rows are sorted by their text, with the ids that have a
 * number by then written as that, the others as one mark, and digests, which may follow from ids, as another. A row that is like no other numbers its ids. Where only rows that
 * are like another are left, the first of them goes first: choosing wrongly could only show as a difference, never hide one.
 */
export function numbersOf(tables: Lines): { numbers: ReadonlyMap<string, string>; alike: number } {
  const numbers = new Map<string, string>()
  const give = (row: string) => {
    for (const [one] of row.matchAll(id)) if (!numbers.has(one)) numbers.set(one, `id-${numbers.size + 1}`)
  }
  const isOpen = (row: string) => (row.match(id) ?? []).some(one => !numbers.has(one))
  // The log of events first: it has nearly all ids, in the order in which things happened.
  const names = [...tables.keys()].sort(
    (a, b) => Number(b === 'events.events') - Number(a === 'events.events') || (a < b ? -1 : 1),
  )
  let alike = 0
  for (;;) {
    let moved = false
    let first: string | undefined
    for (const name of names) {
      const masked = Map.groupBy(tables.get(name)!.filter(isOpen), row =>
        row.replace(digest, '#').replace(id, one => numbers.get(one) ?? '?'),
      )
      for (const text of [...masked.keys()].sort()) {
        const rows = masked.get(text)!
        if (rows.length > 1) first ??= rows[0]!
        else {
          give(rows[0]!)
          moved = true
        }
      }
    }
    if (moved) continue
    if (first === undefined) return { numbers, alike }
    give(first)
    alike++
  }
}

/** The text with every id that has a number written as that. */
export const withNumbers = (text: string, numbers: ReadonlyMap<string, string>): string =>
  text.replace(id, one => numbers.get(one) ?? one)
