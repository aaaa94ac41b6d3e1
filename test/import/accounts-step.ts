import '../support/setup.ts'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { instantAt } from '../../src/core/dates.ts'
import { expectOk } from '../../src/core/result.ts'
import { connect, type Db } from '../../src/platform/database/connect.ts'
import * as accounts from '../../src/rooms/accounts/index.ts'
import type { EventRecord } from '../../src/rooms/events/index.ts'

// One step of `npm run test:accounts` in a process of its own: URL of the database, programme, municipality, step, and
// what it is given. Says its seconds, its peak memory in megabytes, and what came of it.

const [url, programme, municipality, step, given] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
]
const where = { programme, municipality }
const command = {
  actor: { person: 'l', name: 'Leder', role: 'programmeLead', organisation: municipality },
  at: instantAt('2020-06-01'),
}
const steps: Record<string, (db: Db, argument: string) => Promise<string>> = {
  async handIn(db, path) {
    const file = { name: path, bytes: readFileSync(path) }
    return String(expectOk(await accounts.receiveLines(db, command, where, file)).number)
  },
  async read(db, number) {
    const { rows } = await sql<{ id: string }>`
      select id from accounts.imports where number = ${Number(number)}`.execute(db)
    await accounts.readLines.run({ db, clock: () => command.at }, { subject: rows[0]!.id } as EventRecord)
    return ''
  },
  async look(db, number) {
    const { state, rows, outcome } = (await accounts.previewFor(db, command.actor, where, Number(number)))!
    return JSON.stringify({ state, rows, posts: outcome.count.posts, ore: String(outcome.postsOre) })
  },
  async post(db, number) {
    const { outcome } = (await accounts.previewFor(db, command.actor, where, Number(number)))!
    expectOk(
      await accounts.confirmImport(
        db,
        command,
        { ...where, number: Number(number) },
        { digest: outcome.digest, ahead: false },
      ),
    )
    return ''
  },
}

const db = connect(url, 4)
const begun = performance.now()
const said = await steps[step]!(db, given)
const seconds = (performance.now() - begun) / 1000
await db.destroy()
process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000, said }))
