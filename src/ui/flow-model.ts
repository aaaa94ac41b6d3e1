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
