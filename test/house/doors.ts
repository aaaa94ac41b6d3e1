import { type SourceFile, scanned } from './source.ts'

const labels = ['What', 'Owns', 'Promises', 'Not here', 'Start reading at'] as const
export type Header = Record<(typeof labels)[number], string>
export type Door = { room: string; file: SourceFile; header: Header | null }

export function doorsOf(files: readonly SourceFile[]): Door[] {
  return files.flatMap(file => {
    const room = /^src\/rooms\/([^/]+)\/index\.ts$/.exec(file.path)?.[1]
    return room === undefined ? [] : [{ room, file, header: headerOf(file.text) }]
  })
}

/** The five labels, each once and in order; a line without a label goes on with the one before. */
function headerOf(text: string): Header | null {
  const comment = /^\/\*\*\n((?: \*.*\n)*?) \*\//.exec(text)?.[1] ?? ''
  const found: [string, string][] = []
  for (const line of comment.split('\n').map(one => one.replace(/^ \* ?/, '').trim())) {
    const label = labels.find(one => line.startsWith(`${one}:`))
    const last = found.at(-1)
    if (label !== undefined) found.push([label, line.slice(label.length + 1).trim()])
    else if (last !== undefined && line !== '') last[1] += ` ${line}`
  }
  const complete =
    found.length === labels.length && found.every(([label, said], i) => label === labels[i] && said)
  return complete ? (Object.fromEntries(found) as Header) : null
}

/** Wall: a door only re-exports, and its header tells a newcomer what is behind it, the tables exactly. */
export function doorViolations(files: readonly SourceFile[]): string[] {
  const tables = tablesIn(files)
  const paths = new Set(files.map(file => file.path))
  return doorsOf(files).flatMap(({ room, file, header }) => {
    const found: string[] = []
    const rest = scanned(file).code.replace(
      /\bexport\s+(?:type\s+)?\{[^{}]*\}\s*from\s*(['"])\.\/[^'"]+\1/g,
      '',
    )
    if (rest.trim() !== '')
      found.push(`${file.path}: a door only re-exports by name; move «${firstLine(rest)}» into the room`)
    if (header === null)
      return [...found, `${file.path}: begin with the lines ${labels.map(one => `${one}:`).join(' ')}`]
    const owns = (tables.get(room) ?? []).join(', ') || 'nothing'
    if (sorted(header.Owns) !== owns) {
      found.push(`${file.path}: by the migrations the room owns ${owns}; say so in the line Owns`)
    }
    const start = /^[\w./-]+\w/.exec(header['Start reading at'])?.[0] ?? ''
    if (!paths.has(`src/rooms/${room}/${start}`)) {
      found.push(`${file.path}: there is no ${start} to start reading at; name a file of the room`)
    }
    return found
  })
}

const firstLine = (text: string): string => text.trim().split('\n')[0]!
const sorted = (owns: string): string => owns.replace(/\.$/, '').split(/,\s*/).sort().join(', ')

/** Schema -> its tables after all migrations, in order of name. */
function tablesIn(files: readonly SourceFile[]): Map<string, string[]> {
  const tables = new Set<string>()
  const change =
    /\b(create|drop|alter)\s+(?:unlogged\s+)?table\s+(?:if\s+(?:not\s+)?exists\s+)?(\w+\.(\w+))(?:\s+set\s+schema\s+(\w+))?/gi
  for (const { text } of files.filter(file => /^migrations\/.*\.sql$/.test(file.path))) {
    for (const [, verb, table, name, schema] of text.replace(/--.*/g, '').matchAll(change)) {
      if (verb!.toLowerCase() === 'create') tables.add(table!)
      if (verb!.toLowerCase() === 'drop' || schema) tables.delete(table!)
      if (schema) tables.add(`${schema}.${name}`)
    }
  }
  return Map.groupBy([...tables].sort(), table => table.split('.')[0]!)
}
