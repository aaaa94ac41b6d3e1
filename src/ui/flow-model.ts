/** `href` makes the node a link, such as one that narrows the picture to it. */
export type FlowNode = { id: string; label: string; amount: string; href?: string; pattern?: number }
export type FlowLink = { from: string; to: string; value: number; pattern?: number }

export const colours = [
  '#0b4f6c',
  '#e8a33d',
  '#7fb7be',
  '#a4243b',
  '#8f8675',
  '#5c7a29',
  '#9a7fc8',
  '#33313b',
  '#c9a227',
]
export const colourOf = (pattern: number | undefined) =>
  pattern === undefined ? '#8aa0ae' : colours[pattern % colours.length]!

/** Words over as few lines as hold `most` characters each. */
export function broken(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Nodes by how many steps of the longest way lead to them. */
export function stagesOf(nodes: readonly FlowNode[], links: readonly FlowLink[]): FlowNode[][] {
  const depth = new Map<string, number>()
  const of = (id: string): number => {
    const known = depth.get(id)
    if (known !== undefined) return known
    depth.set(id, 0)
    const found = Math.max(0, ...links.filter(one => one.to === id).map(one => 1 + of(one.from)))
    depth.set(id, found)
    return found
  }
  const last = Math.max(0, ...nodes.map(one => of(one.id)))
  // What leads nowhere is where the money ended, however early.
  const ends = (id: string) => of(id) > 1 && !links.some(one => one.from === id)
  const stages: FlowNode[][] = Array.from({ length: last + 1 }, () => [])
  for (const node of nodes) stages[ends(node.id) ? last : of(node.id)]!.push(node)
  return stages
}
