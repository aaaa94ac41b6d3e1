import type { Lines } from './taken.ts'

export type Difference = { where: string; a: string | undefined; b: string | undefined }

/** Line by line under each name. Rows of tables stand sorted, so that one more or less moves no others. */
export function differencesIn(
  a: Lines,
  b: Lines,
): { names: number; lines: number; differences: Difference[] } {
  const names = [...new Set([...a.keys(), ...b.keys()])].sort()
  let lines = 0
  const differences = names.flatMap(name => {
    const [of, to] = [a.get(name), b.get(name)]
    if (!of || !to) return [{ where: name, a: of && `${of.length} lines`, b: to && `${to.length} lines` }]
    lines += Math.max(of.length, to.length)
    return unlike(of, to).map(one => ({ where: name, ...one }))
  })
  return { names: names.length, lines, differences }
}

/** Lines of one that the other has not, as often: the first with the first. In another order they differ as well. */
function unlike(
  a: readonly string[],
  b: readonly string[],
): { a: string | undefined; b: string | undefined }[] {
  if (a.length === b.length && a.every((line, i) => line === b[i])) return []
  const [onlyA, onlyB] = [without(a, b), without(b, a)]
  const pairs = Array.from({ length: Math.max(onlyA.length, onlyB.length) }, (_, i) => ({
    a: onlyA[i],
    b: onlyB[i],
  }))
  const at = a.findIndex((line, i) => line !== b[i])
  return pairs.length > 0 ? pairs : [{ a: a[at], b: b[at] }]
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter(line => {
    const more = left.get(line) ?? 0
    left.set(line, more - 1)
    return more <= 0
  })
}

/** From a little before where the two part; a whole row may be a document. */
export function shown({ where, a, b }: Difference): string {
  let from = 0
  while (a !== undefined && b !== undefined && from < a.length && a[from] === b[from]) from++
  const cut = (text: string | undefined) =>
    text === undefined
      ? '(not there)'
      : `${from > 40 ? '…' : ''}${text.slice(Math.max(0, from - 40), from + 160)}`
  return `  ${where}\n    A: ${cut(a)}\n    B: ${cut(b)}`
}
