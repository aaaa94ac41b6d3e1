import { parseArgs } from 'node:util'
import { buildDemo, shownFirst } from '../../demo/index.ts'
import { demoIssuerPath, openDatabase, serve } from '../main.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import type { Db } from '../platform/database/connect.ts'
import { claimInstallation, databaseOf, markReady } from '../platform/installation.ts'
import { jsonLog } from '../platform/log.ts'
import { peopleAt, signInById } from '../rooms/identity/index.ts'
import { untilStopped } from './until-stopped.ts'

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
  say('Starter databasen')
  const database = await openDatabase(config, jsonLog, databaseOf.demo)
  try {
    const url = config.HANDLINGSROM_URL ?? `http://localhost:${config.HANDLINGSROM_PORT}`
    await prepare(database.db, url + demoIssuerPath, say)
  } catch (error) {
    await database.stop()
    throw error
  }
  const served = await serve({
    database,
    config,
    clock: systemClock,
    log: jsonLog,
    demo: {
      first: shownFirst,
      people: async issuer =>
        (await peopleAt(database.db, issuer)).map(({ subject, name }) => ({ subject, name, title: '' })),
    },
  })
  process.stdout.write(`\nHandlingsrom er klar: ${served.url}\n(Ctrl-C stopper.)\n`)
  return untilStopped(served, database.onLost)
}

async function prepare(db: Db, issuer: string, say: (text: string) => void): Promise<void> {
  const { kind, ready } = await claimInstallation(db, 'demo')
  if (kind !== 'demo')
    throw new Error('This database is a real installation, not a demo. Start it with «handlingsrom serve».')
  if (ready) {
    // A demo that was read in from an export, or is at another address now, knows nobody's sign-in.
    if ((await peopleAt(db, issuer)).length === 0) await signInById(db, issuer)
    return
  }
  await buildDemo(db, issuer, systemClock(), say)
  await markReady(db)
}
