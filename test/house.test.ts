import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { eventKinds } from '../src/event-kinds.ts'
import { rooms } from '../src/rooms.ts'
import { routes } from '../src/routes.ts'
import { addressViolations } from './house/addresses.ts'
import { importCircles, roomCircles } from './house/circles.ts'
import { clockViolations } from './house/clocks.ts'
import { doorViolations } from './house/doors.ts'
import { eventViolations } from './house/events.ts'
import { furnitureViolations } from './house/furniture.ts'
import { importViolations } from './house/imports.ts'
import { beyondLimits, limitViolations } from './house/limits.ts'
import { mapViolations } from './house/map.ts'
import { permissionViolations } from './house/permissions.ts'
import { impureImports } from './house/pure.ts'
import { requirementViolations } from './house/requirements.ts'
import { root, theHouse } from './house/source.ts'
import { storeViolations } from './house/stores.ts'
import { isWordsFile, wordViolations } from './house/words.ts'
import { workListViolations } from './house/work-lists.ts'

// The walls of the house, each held by one file in test/house/. That each wall stands is tested there too, by files
// that break it. A failure says what to do: move the code, or change the wall with a decision record.

const house = theHouse()
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const load = (path: string): Promise<Record<string, unknown>> => import(pathToFileURL(join(root, path)).href)

test('each file imports only what src/rooms.ts lists', () => {
  expect(importViolations(house)).toEqual([])
})

test('core, models, rules and texts take only pure packages', () => {
  expect(impureImports(house)).toEqual([])
})

test('no file and no room needs itself by way of others', () => {
  expect(importCircles(house)).toEqual([])
  expect(roomCircles(rooms)).toEqual([])
})

test('every room is furnished alike, and no file is a drawer or too long', () => {
  expect(furnitureViolations(house)).toEqual([])
})

test('functions that are too long or take too many parameters become fewer', () => {
  expect(limitViolations(JSON.parse(read('biome.json')), beyondLimits())).toEqual([])
})

test('every door only re-exports, and its header says what is behind it', () => {
  expect(doorViolations(house)).toEqual([])
})

test('the map in ARCHITECTURE.md says what the doors say', () => {
  expect(mapViolations(read('ARCHITECTURE.md'), house)).toEqual([])
})

test('SQL stands in stores and names its own room’s schema', () => {
  expect(storeViolations(house)).toEqual([])
})

test('every kind of event is recorded by its own room, so that no reaction waits in vain', () => {
  expect(eventViolations(eventKinds, house)).toEqual([])
})

test('nobody asks what time it is but the clock', () => {
  expect(clockViolations(house)).toEqual([])
})

test('every role and relation that a permission names exists', () => {
  expect(permissionViolations(house)).toEqual([])
})

test('what waits follows from deeds, and the lists written by hand only shrink', () => {
  expect(workListViolations(house)).toEqual([])
})

test('every phrase is there in every language', async () => {
  const paths = house.map(file => file.path).filter(isWordsFile)
  const modules = await Promise.all(paths.map(async path => ({ path, exports: await load(path) })))
  expect(paths).not.toEqual([])
  expect(wordViolations(modules)).toEqual([])
})

test('what is ticked has been seen in a test, and tests name requirements that exist', () => {
  expect(requirementViolations(read('docs/requirements.md'), house)).toEqual([])
})

test('no address has two names, and each says who may open it', async () => {
  const path = 'test/access/expected.ts'
  const expected = existsSync(join(root, path)) ? (await load(path)).expected : null
  expect(addressViolations(routes, expected as Record<string, unknown> | null)).toEqual([])
})
