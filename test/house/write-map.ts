import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withMap } from './map.ts'
import { root, theHouse } from './source.ts'

/** `npm run map`: rewrites the map of rooms in ARCHITECTURE.md from the rooms' doors. */
const file = join(root, 'ARCHITECTURE.md')
writeFileSync(file, withMap(readFileSync(file, 'utf8'), theHouse()))
