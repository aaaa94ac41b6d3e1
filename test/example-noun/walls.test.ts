import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clockViolations } from '../house/clocks.ts'
import { doorViolations } from '../house/doors.ts'
import { furnitureViolations } from '../house/furniture.ts'
import { importViolations } from '../house/imports.ts'
import { permissionViolations } from '../house/permissions.ts'
import { impureImports } from '../house/pure.ts'
import { root, theHouse } from '../house/source.ts'
import { storeViolations } from '../house/stores.ts'
import { wordViolations } from '../house/words.ts'
import * as deedTexts from './room/deeds.text.ts'
import * as texts from './room/text.ts'

const folder = 'test/example-noun/room/'
const files = theHouse().filter(one => one.path.startsWith(folder))

/** Its files and its migration as they would be of a room that may use the log of events, whose name the schema gets. */
const asRoom = theHouse()
  .filter(one => one.path.startsWith('test/example-noun/'))
  .flatMap(({ path, text: written }) => {
    const text = written.replace(/\btrips\./g, 'evaluation.')
    if (path.endsWith('schema.sql')) return { path: 'migrations/900_evaluation.sql', text }
    if (!path.startsWith(folder)) return []
    const up = path.startsWith(`${folder}pages/`) ? '../../' : '../'
    return {
      path: path.replace(folder, 'src/rooms/evaluation/'),
      text: text.replaceAll(`'${up}routes.ts'`, `'${up}../routes.ts'`).replaceAll('../src/', ''),
    }
  })

test('the example stands within the walls of a room', () => {
  const walls = [
    ...[importViolations, impureImports, furnitureViolations, doorViolations],
    ...[storeViolations, clockViolations, permissionViolations],
  ]
  expect(asRoom.length).toBeGreaterThan(10)
  expect(walls.flatMap(wall => wall(asRoom))).toEqual([])
  const spoken = Object.entries({ 'deeds.text.ts': deedTexts, 'text.ts': texts })
  expect(wordViolations(spoken.map(([path, exports]) => ({ path, exports })))).toEqual([])
})

test('it is as large as CONTRIBUTING.md says', () => {
  const lines = files.reduce((sum, { text }) => sum + text.trimEnd().split('\n').length, 0)
  const size = `${files.length} files, ${lines} lines`
  console.log(`the example noun: ${size}`)
  expect(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')).toContain(size)
})
