import { rooms } from '../../src/rooms.ts'
import { doorsOf, type Header } from './doors.ts'
import type { SourceFile } from './source.ts'

const start = '<!-- map:start -->'
const end = '<!-- map:end -->'

/** The rooms that have a door, bottom up, as a Markdown table from their headers and the allow-list. */
function mapOf(files: readonly SourceFile[]): string {
  const headers = new Map(doorsOf(files).map(({ room, header }) => [room, header]))
  const rows = Object.keys(rooms).flatMap(room => {
    const header = headers.get(room)
    return header ? [row(room, header)] : []
  })
  return ['| room | what | promises | tables | uses |', '|---|---|---|---|---|', ...rows].join('\n')
}

function row(room: string, header: Header): string {
  const tables = header.Owns.replace(/\.$/, '').replaceAll(`${room}.`, '')
  const cells = [
    `[${room}](src/rooms/${room}/index.ts)`,
    header.What,
    header.Promises,
    tables,
    rooms[room]!.join(', ') || 'none',
  ]
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** The document with its map rewritten. Throws when the two marks are missing. */
export function withMap(document: string, files: readonly SourceFile[]): string {
  const [from, to] = [document.indexOf(start), document.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`ARCHITECTURE.md needs the marks ${start} and ${end}`)
  return `${document.slice(0, from + start.length)}\n${mapOf(files)}\n${document.slice(to)}`
}

/** Wall: the map says what the doors say. */
export const mapViolations = (document: string, files: readonly SourceFile[]): string[] =>
  withMap(document, files) === document ? [] : ['ARCHITECTURE.md: the map is out of date; run «npm run map»']
