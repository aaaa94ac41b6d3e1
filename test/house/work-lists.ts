import type { SourceFile } from './source.ts'

/**
 * The work lists that are still written by hand, with their lines. A line is taken away or made smaller, never added or
 * raised: what waits follows from a room's deeds (`deeds.rules.ts`, `waiting.queries.ts`).
 */
const writtenByHand: Readonly<Record<string, number>> = {
  'src/rooms/accounts/pages/work.ts': 26,
  'src/rooms/measures/pages/work.ts': 67,
  'src/rooms/pools/pages/work.ts': 26,
  'src/rooms/records/pages/work.ts': 22,
}

const isWorkList = (path: string): boolean => /^src\/rooms\/[^/]+\/pages\/(?:[a-z-]+-)?work\.tsx?$/.test(path)

/** Wall: no work list is written by hand but those that were, and none of these grows. */
export function workListViolations(
  files: readonly SourceFile[],
  written: Readonly<Record<string, number>> = writtenByHand,
): string[] {
  const found = new Map(
    files.filter(file => isWorkList(file.path)).map(file => [file.path, linesOf(file)] as const),
  )
  return [
    ...[...found].flatMap(([path, lines]) => {
      const known = written[path]
      if (known === undefined) return [`${path}: say what waits by the room's deeds, in waiting.queries.ts`]
      if (lines > known)
        return [`${path}: ${lines} lines, and had ${known}; move what waits to the room's deeds`]
      return lines < known
        ? [`${path}: has shrunk to ${lines} lines; write that in test/house/work-lists.ts`]
        : []
    }),
    ...Object.keys(written)
      .filter(path => !found.has(path))
      .map(path => `${path}: is gone; take its line out of test/house/work-lists.ts`),
  ]
}

const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length
