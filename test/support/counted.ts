import type { KyselyPlugin } from 'kysely'
import type { Db } from '../../src/platform/database/connect.ts'
import { rooms } from '../../src/rooms.ts'

const named = new RegExp(`\\b(${Object.keys(rooms).join('|')})\\.[a-z_]+`)

/** The same database, which notes the first table of each statement that is sent. */
export function counted(db: Db): { db: Db; asked: string[] } {
  const asked: string[] = []
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked.push(named.exec(JSON.stringify(node))?.[0] ?? 'other')
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { db: db.withPlugin(plugin), asked }
}
