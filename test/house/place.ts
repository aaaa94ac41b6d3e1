import { furniture } from '../../src/rooms.ts'

/** Where in the house a path lies: its layer, and within a room also the room and the role of the file. */
export type Place = { layer: string; room?: string; role?: string }

export function placeOf(path: string): Place {
  const [top, first, room, ...rest] = path.split('/')
  if (top !== 'src') return { layer: top! }
  const test = /\.test\.tsx?$/.test(path)
  if (first !== 'rooms' || room === undefined || rest.length === 0) return { layer: test ? 'test' : first! }
  return test ? { layer: 'test', room } : { layer: 'rooms', room, role: roleOf(rest.join('/')) }
}

/** `rest` is the path within the room. What is no furniture has the role «unknown». */
function roleOf(rest: string): string {
  if (rest.startsWith('pages/')) return 'pages'
  const role = /^(?:[a-z0-9-]+\.)?([a-z]+)\.tsx?$/.exec(rest)?.[1]
  return role !== undefined && role !== 'pages' && role in furniture ? role : 'unknown'
}
