import { parseArgs } from 'node:util'
import { startWork } from '../main.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { jsonLog } from '../platform/log.ts'
import { openReal } from './real.ts'
import { orStopped, untilStopped } from './until-stopped.ts'

const help = `Usage: handlingsrom work

Works off the jobs of a real installation and seals its ledger, without serving pages, until it is stopped. Beside one or
more «handlingsrom serve --without-jobs» on the same database. Settings come from the environment: DATABASE_URL,
HANDLINGSROM_DATA, HANDLINGSROM_OUTBOX, HANDLINGSROM_SEAL_KEY. See docs/operations.md.
`

export async function workCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const config = readConfig()
  const database = await openReal(config, jsonLog)
  const work = await orStopped(database, () =>
    startWork({ database, config, clock: systemClock, log: jsonLog }),
  )
  process.stdout.write('Handlingsrom: at work\n')
  const stop = async () => {
    await work.stop()
    await database.stop()
  }
  return untilStopped({ stop }, database.onLost)
}
