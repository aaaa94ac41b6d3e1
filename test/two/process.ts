import type { Served } from '../../src/main.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { readConfig } from '../../src/platform/config.ts'
import { jsonLog } from '../../src/platform/log.ts'

// One process of two over one database: the built product, told by its environment where the database is. Tells its
// address, and stops when it is asked to.

type Built = {
  serve(options: object): Promise<Served>
  openDatabase(config: object, log: unknown): Promise<unknown>
}
type People = { peopleAt(db: unknown, issuer: string): Promise<{ subject: string; name: string }[]> }

const built = (path: string) => import(new URL(`../../dist/src/${path}`, import.meta.url).href)
const { serve, openDatabase } = (await built('main.js')) as Built
const { peopleAt } = (await built('rooms/identity/index.js')) as People

const config = readConfig()
const database = (await openDatabase(config, jsonLog)) as { db: unknown }
const people = async (issuer: string) =>
  (await peopleAt(database.db, issuer)).map(({ subject, name }) => ({ subject, name, title: '' }))
const served = await serve({
  database,
  config,
  clock: systemClock,
  log: jsonLog,
  demo: { people, first: [] },
})
process.stdout.write(`${served.url}\n`)
process.on('SIGTERM', () => void served.stop())
