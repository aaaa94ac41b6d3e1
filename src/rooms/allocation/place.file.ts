/**
 * The line and character, both from 1, where the value at `path` begins in JSON that has already been parsed; for a
 * path that is not there, where its nearest parent begins. So a message about «schemes, 2, rule» points into the file.
 */
export function placeInJson(text: string, path: readonly PropertyKey[]): [line: number, column: number] {
  let at = spaces(text, 0)
  for (const step of path) {
    const inner = typeof step === 'number' ? elementOf(text, at, step) : memberOf(text, at, String(step))
    if (inner < 0) break
    at = inner
  }
  return lineAndColumn(text, at)
}

export function lineAndColumn(text: string, at: number): [line: number, column: number] {
  const before = text.slice(0, at)
  return [before.split('\n').length, at - before.lastIndexOf('\n')]
}

function elementOf(text: string, array: number, index: number): number {
  if (text[array] !== '[') return -1
  let at = spaces(text, array + 1)
  for (let i = 0; i < index; i++) {
    if (text[at] === ']') return -1
    at = spaces(text, afterValue(text, at))
    if (text[at] !== ',') return -1
    at = spaces(text, at + 1)
  }
  return text[at] === ']' ? -1 : at
}

function memberOf(text: string, object: number, key: string): number {
  if (text[object] !== '{') return -1
  let at = spaces(text, object + 1)
  while (text[at] === '"') {
    const afterKey = afterString(text, at)
    const name = JSON.parse(text.slice(at, afterKey)) as string
    const value = spaces(text, spaces(text, afterKey) + 1)
    if (name === key) return value
    at = spaces(text, afterValue(text, value))
    if (text[at] === ',') at = spaces(text, at + 1)
  }
  return -1
}

/** The end of a value: brackets are counted, strings are skipped whole. */
function afterValue(text: string, start: number): number {
  let depth = 0
  let at = start
  while (at < text.length) {
    const mark = text[at]!
    if (mark === '"') at = afterString(text, at)
    else if (depth === 0 && at > start && (mark === ',' || mark === ']' || mark === '}')) return at
    else at++
    if (mark === '{' || mark === '[') depth++
    if (mark === '}' || mark === ']') depth--
    if (depth === 0 && (mark === '"' || mark === '}' || mark === ']')) return at
  }
  return at
}

function afterString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function spaces(text: string, start: number): number {
  let at = start
  while (/\s/.test(text[at] ?? '')) at++
  return at
}
