import { parseArgs } from 'node:util'
import { buildDemo, shownFirst, tales } from '../../demo/index.ts'
import { type Database, demoIssuerPath, openDatabase, serve } from '../main.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { issuerPackage } from '../platform/demo-issuer.ts'
import { claimInstallation, databaseOf, isClaimed, markReady } from '../platform/installation.ts'
import { jsonLog } from '../platform/log.ts'
import { subscribe } from '../rooms/events/index.ts'
import { peopleAt, signInById } from '../rooms/identity/index.ts'
import { orStopped, untilStopped } from './until-stopped.ts'

const help = `Usage: handlingsrom demo

Serves the demo: the pilot of 2019-2023 replayed, and a made-up programme that is open today. The first start builds
it in the data folder (HANDLINGSROM_DATA, .data by default). HANDLINGSROM_PORT chooses the port, 3000 by default.
`

/** Demo sign-in asks for no password, so only a database that was made as a demo is ever served with it. */
export async function demo(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const config = readConfig()
  const say = (text: string) => process.stdout.write(`  ${text}\n`)
  await issuerPackage()
  say('Starter databasen')
  const url = config.HANDLINGSROM_URL ?? `http://localhost:${config.HANDLINGSROM_PORT}`
  const database = await prepared(
    await openDatabase(config, jsonLog, databaseOf.demo),
    url + demoIssuerPath,
    say,
  )
  const served = await orStopped(database, () =>
    serve({
      database,
      config,
      clock: systemClock,
      log: jsonLog,
      demo: {
        first: shownFirst,
        tales,
        people: async issuer =>
          (await peopleAt(database.db, issuer)).map(({ subject, name }) => ({ subject, name, title: '' })),
      },
    }),
  )
  process.stdout.write(`\nHandlingsrom er klar: ${served.url}\n(Ctrl-C stopper.)\n`)
  return untilStopped(served, database.onLost)
}

/**
 * The database with the demo in it, built where it is not there yet. A build that was broken off is begun anew: what
 * stands there is half a history.
 */
async function prepared(database: Database, issuer: string, say: (text: string) => void): Promise<Database> {
  let given = database
  try {
    const begun = await isClaimed(given.db)
    const { kind, ready } = await claimInstallation(given.db, 'demo')
    if (kind !== 'demo')
      throw new Error('This database is a real installation, not a demo. Start it with «handlingsrom serve».')
    if (ready) {
      // A demo that was read in from an export, or is at another address now, knows nobody's sign-in.
      if ((await peopleAt(given.db, issuer)).length === 0) await signInById(given.db, issuer)
      return given
    }
    if (begun) {
      if (!given.anew)
        throw new Error(
          'The demo in this database was not finished. Drop the database, make it again and migrate it.',
        )
      say('Forrige bygging ble avbrutt. Begynner på nytt')
      given = await given.anew()
      await claimInstallation(given.db, 'demo')
    }
    // A history that is replayed has been reacted to.
    subscribe([], null)
    await buildDemo(given.db, issuer, systemClock(), say)
    await markReady(given.db)
    return given
  } catch (error) {
    await given.stop()
    throw error
  }
}
