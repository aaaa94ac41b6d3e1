import { rooms } from '../../src/rooms.ts'
import { placeOf } from './place.ts'
import { importsOf, isCode, isTest, type SourceFile, scanned } from './source.ts'

const schemas = [...Object.keys(rooms), 'platform', 'pgboss']
const qualified = new RegExp(`\\b(${schemas.join('|')})\\.`, 'g')

/** Wall: SQL stands in a room's store and names that room's schema alone; platform/ keeps its own. */
export function storeViolations(files: readonly SourceFile[]): string[] {
  return files
    .filter(file => isCode(file) && !isTest(file) && file.path.startsWith('src/'))
    .flatMap(file => {
      const { layer, room, role } = placeOf(file.path)
      const statements = scanned(file).templates.filter(one => one.tag === 'sql')
      if (layer === 'platform') return []
      if (role !== 'store') {
        const builder = importsOf(file).some(one => one.name === 'kysely' && !one.typeOnly)
        return builder || statements.length > 0 ? [`${file.path}: move the SQL into a room's store.ts`] : []
      }
      const foreign = statements.flatMap(({ text }) =>
        [...text.replace(/--.*/g, '').matchAll(qualified)]
          .map(match => match[1]!)
          .filter(name => name !== room),
      )
      return [
        ...[...new Set(foreign)].map(
          schema =>
            `${file.path}: SQL of ${room} names «${schema}.»; ask its owner through its door (platform/ for platform), or rename the alias`,
        ),
        ...(/\bsql\s*\.\s*raw\b/.test(scanned(file).bare)
          ? [
              `${file.path}: sql.raw hides what it names, and from whom its text comes; write the statement out`,
            ]
          : []),
      ]
    })
}
