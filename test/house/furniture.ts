import { furniture, rooms } from '../../src/rooms.ts'
import { placeOf } from './place.ts'
import { isCode, isTest, type SourceFile } from './source.ts'

const maxLines = 300
/** A journey is one story told from beginning to end; its steps share a browser and a programme. */
const maxJourneyLines = 400
const drawers = /(?:^|[./-])(?:utils?|helpers?|common|misc|managers?|services?)(?=[./-]|$)/i

/** Wall: every room is furnished alike, nothing is a drawer for the rest, and no file outgrows a reading. */
export function furnitureViolations(files: readonly SourceFile[]): string[] {
  const inRooms = Map.groupBy(
    files.filter(file => file.path.startsWith('src/rooms/')),
    file => file.path.split('/')[2]!,
  )
  return [
    ...[...inRooms].flatMap(([room, own]) => roomViolations(room, own)),
    ...files.filter(file => drawers.test(file.path)).map(drawer),
    ...files.filter(isCode).flatMap(tooLong),
  ]
}

function roomViolations(room: string, files: readonly SourceFile[]): string[] {
  const folder = `src/rooms/${room}`
  const has = (name: RegExp) => files.some(file => name.test(file.path.slice(folder.length + 1)))
  const found: string[] = []
  if (!(room in rooms)) found.push(`${folder}: list the room in src/rooms.ts with the rooms that it may use`)
  // A folder that holds facts alone is a room to come.
  if (files.some(isCode)) {
    if (!has(/^index\.ts$/)) found.push(`${folder}: give the room a door, index.ts`)
    if (!has(/^(model|([a-z0-9-]+\.)?rules)\.ts$/))
      found.push(`${folder}: give the room a model.ts or a rules.ts`)
  }
  return [...found, ...files.filter(file => !isFurniture(file, folder)).map(unknownPiece)]
}

function isFurniture(file: SourceFile, folder: string): boolean {
  const inside = file.path.slice(folder.length + 1)
  if (/^(facts|templates)\//.test(inside)) return !isCode(file)
  return isCode(file) && (isTest(file) || placeOf(file.path).role !== 'unknown')
}

const unknownPiece = ({ path }: SourceFile): string =>
  `${path}: rename it role.ts or subject.role.ts with a role of ${Object.keys(furniture)
    .filter(role => role !== 'pages')
    .join(', ')}, or move it to pages/, facts/ or templates/`

const drawer = ({ path }: SourceFile): string =>
  `${path}: name the file by what it is about; a drawer for the rest becomes the biggest room`

function tooLong({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length
  const most = path.startsWith('test/journeys/') ? maxJourneyLines : maxLines
  return lines > most ? [`${path}: ${lines} lines; split it by subject, at most ${most}`] : []
}
