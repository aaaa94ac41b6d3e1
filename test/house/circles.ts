import { importsOf, isCode, type SourceFile } from './source.ts'

type Graph = ReadonlyMap<string, readonly string[]>

/** Wall: no file needs itself by way of others, also not by its types: whoever reads one would have to read them all. */
export function importCircles(files: readonly SourceFile[]): string[] {
  const graph = new Map(
    files.filter(isCode).map(file => [
      file.path,
      importsOf(file)
        .filter(one => one.target !== null)
        .map(one => one.target!),
    ]),
  )
  return circlesIn(graph).map(
    circle => `${circle.join(', ')} import each other in a circle; move what they share below them`,
  )
}

/** Wall: the list of rooms has no circle. */
export function roomCircles(rooms: Record<string, readonly string[]>): string[] {
  return circlesIn(new Map(Object.entries(rooms))).map(
    circle =>
      `src/rooms.ts lets ${circle.join(', ')} use each other; let the lower one emit an event instead`,
  )
}

/** Each group whose members all reach each other, in order of name. */
function circlesIn(graph: Graph): string[][] {
  const reach = new Map([...graph.keys()].map(one => [one, reachableFrom(graph, one)]))
  const circular = [...graph.keys()].filter(one => reach.get(one)!.has(one)).sort()
  const groups = Map.groupBy(circular, one =>
    circular.find(other => reach.get(one)!.has(other) && reach.get(other)!.has(one)),
  )
  return [...groups.values()]
}

function reachableFrom(graph: Graph, start: string): Set<string> {
  const seen = new Set<string>()
  const waiting = [...(graph.get(start) ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    waiting.push(...(graph.get(next) ?? []))
  }
  return seen
}
