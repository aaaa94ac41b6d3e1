import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { inProject } from '../paths.ts'
import { migrateQueue } from '../queue.ts'
import { connect } from './connect.ts'

/** Brings a database to the newest migration, as its owner. Forward only, plain SQL, one room a file. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  await migrateQueue(ownerUrl)
  const db = connect(ownerUrl, 1)
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => plainSql() } })
    const { error, results } = await migrator.migrateToLatest()
    if (error) throw error
    return (results ?? []).map(one => one.migrationName)
  } finally {
    await db.destroy()
  }
}

function plainSql(): Record<string, Migration> {
  const folder = inProject('migrations')
  const files = readdirSync(folder).filter(name => name.endsWith('.sql'))
  return Object.fromEntries(
    files.map(file => [
      file.slice(0, -'.sql'.length),
      {
        async up(db) {
          await sql.raw(readFileSync(join(folder, file), 'utf8')).execute(db)
        },
      },
    ]),
  )
}
