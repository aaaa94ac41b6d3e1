import { behindTheDoor, furniture, layers, pureRooms, rooms } from '../../src/rooms.ts'
import { type Place, placeOf } from './place.ts'
import { type Import, importsOf, isCode, type SourceFile } from './source.ts'

/** Wall: a file imports only what src/rooms.ts lists for its layer, its room and its furniture. */
export function importViolations(files: readonly SourceFile[]): string[] {
  return files.filter(isCode).flatMap(file => {
    const from = placeOf(file.path)
    if (!(from.layer in layers)) {
      return [`${file.path}: «${from.layer}» is no layer; move the file, or list the layer in src/rooms.ts`]
    }
    return importsOf(file).flatMap(one => {
      const wrong =
        one.target === null || one.target.endsWith('.json') ? null : whatIsWrong(from, one.target, one)
      return wrong === null ? [] : [`${file.path}:${one.line}: ${wrong}`]
    })
  })
}

function whatIsWrong(from: Place, target: string, { typeOnly }: Import): string | null {
  const to = placeOf(target)
  if (to.layer === 'rooms') {
    if (from.room === to.room) return withinRoom(from, to, target)
    return from.layer === 'rooms' ? fromRoomToRoom(from, to, target, typeOnly) : intoRoom(from, to, target)
  }
  if (from.layer === to.layer || from.role === 'unknown') return null
  const allowed = from.role === undefined ? layers[from.layer]! : furniture[from.role]!.layers
  if (allowed.includes(to.layer)) return null
  if (allowed.includes(`types of ${to.layer}`)) {
    return typeOnly ? null : `takes only types from ${to.layer}/; write «import type», or move the code`
  }
  return `${nameOf(from)} may not import ${target}; src/rooms.ts lists what it may use, so move the code`
}

/** A file that is no furniture is reported once, as such, and not for each of its imports. */
function withinRoom(from: Place, to: Place, target: string): string | null {
  if (from.layer === 'test' || from.role === 'unknown' || to.role === 'unknown') return null
  if (furniture[from.role!]!.own.includes(to.role!)) return null
  return `${nameOf(from)} may not use ${target} of its own room; go through what src/rooms.ts lists for it`
}

function fromRoomToRoom(from: Place, to: Place, target: string, typeOnly: boolean): string | null {
  if (!rooms[from.room!]?.includes(to.room!)) {
    return `the room ${from.room} may not use ${to.room}; list it in src/rooms.ts, or react to an event`
  }
  if (to.role !== 'index') return `reaches into the room ${to.room} (${target}); use its door`
  const doors = furniture[from.role!]?.doors ?? 'yes'
  if (doors === 'yes' || pureRooms.includes(to.room!) || (doors === 'types' && typeOnly)) return null
  const may = doors === 'types' ? 'takes only types from' : 'may not use'
  return `${nameOf(from)} ${may} another room; let an action or a query call the door of ${to.room}`
}

function intoRoom(from: Place, to: Place, target: string): string | null {
  if (!layers[from.layer]!.includes('rooms')) {
    return `${nameOf(from)} may not use a room; move the code up, or pass the value in`
  }
  // Nothing behind the door of a pure room can be broken by calling it, so what its tests stand on may.
  const support = from.layer === 'test' && pureRooms.includes(to.room!)
  if (support || to.role === 'index' || to.role === behindTheDoor[from.layer]) return null
  return `reaches into the room ${to.room} (${target}); use its door`
}

const nameOf = ({ layer, role }: Place): string => (role === undefined ? layer : `${role} of a room`)
