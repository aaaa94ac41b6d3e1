import { z } from 'zod'

/** Of what is wrong in one file no more is looked for: a person mends twenty at a time, and is told how many there are. */
export const mostProblemsLookedFor = 1000

/**
 * A list of at least and at most so many, both inclusive. A longer one is not looked into, and one with more problems
 * than are looked for not to its end, so that a broken list of a million costs no more than a whole one.
 */
export function list<T extends z.ZodType>(element: T, { least = 0, most }: { least?: number; most: number }) {
  const made = z.array(element).min(least).max(most)
  let whole = made._zod.parse
  const stopping: typeof whole = (payload, ctx) => {
    const input: unknown = payload.value
    if (!Array.isArray(input) || input.length > most) return whole(payload, ctx)
    const read: unknown[] = []
    for (const [i, value] of input.entries()) {
      const one = element._zod.run({ value, issues: [] }, ctx) as z.core.ParsePayload
      payload.issues.push(...z.core.util.prefixIssues(i, one.issues))
      read.push(one.value)
      if (payload.issues.length >= mostProblemsLookedFor) break
    }
    payload.value = (read.length < input.length ? input : read) as typeof payload.value
    return payload
  }
  // The library puts another in its place when it has learnt that the schema does not hold itself; that is kept inside.
  Object.defineProperty(made._zod, 'parse', {
    get: () => stopping,
    set: (given: typeof whole) => {
      whole = given
    },
  })
  return made
}
