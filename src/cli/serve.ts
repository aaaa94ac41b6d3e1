import { parseArgs } from 'node:util'
import { serve } from '../main.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { jsonLog } from '../platform/log.ts'
import { openReal } from './real.ts'
import { orStopped, untilStopped } from './until-stopped.ts'

const help = `Usage: handlingsrom serve [--without-jobs]

Serves a real installation. Settings come from the environment: HANDLINGSROM_URL, HANDLINGSROM_PORT, HANDLINGSROM_DATA
or DATABASE_URL, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ACR. See docs/operations.md. With --without-jobs another process does the jobs: handlingsrom work.
`

export async function serveCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      'without-jobs': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const config = readConfig()
  if (!config.OIDC_ISSUER || !config.OIDC_CLIENT_ID || !config.OIDC_CLIENT_SECRET) {
    process.stderr.write(
      'Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, so that people can sign in.\n',
    )
    return 2
  }
  const database = await openReal(config, jsonLog)
  const served = await orStopped(database, () =>
    serve({ database, config, clock: systemClock, log: jsonLog, works: !values['without-jobs'] }),
  )
  process.stdout.write(`Handlingsrom: ${served.url}\n`)
  return untilStopped(served, database.onLost)
}
