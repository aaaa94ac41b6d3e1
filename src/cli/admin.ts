import { parseArgs } from 'node:util'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { jsonLog } from '../platform/log.ts'
import { subscribe } from '../rooms/events/index.ts'
import { addFirstAdministrator } from '../rooms/identity/index.ts'
import { openReal } from './real.ts'

const help = `Usage: handlingsrom admin --name NAME --issuer URL --subject SUB [--organisation ID]

Adds an administrator, who can then grant roles on the page «Roller». ISSUER and SUB are what the sign-in service calls
itself and the person; ID is the organisation's code, udir by default. Stop the server first when it is embedded.
`

export async function admin(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      name: { type: 'string' },
      issuer: { type: 'string' },
      subject: { type: 'string' },
      organisation: { type: 'string', default: 'udir' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const { name, issuer, subject, organisation } = values
  if (values.help || !name || !issuer || !subject) {
    process[values.help ? 'stdout' : 'stderr'].write(help)
    return values.help ? 0 : 2
  }
  // Nothing reacts to what this command does.
  subscribe([], null)
  const database = await openReal(readConfig(), jsonLog)
  try {
    const actor = { person: null, name: 'handlingsrom admin', role: 'administrator', organisation: null }
    const added = await addFirstAdministrator(
      database.db,
      { actor, at: systemClock() },
      { name, issuer, subject, organisation },
    )
    if (!added.ok) {
      process.stderr.write(
        `Not added: ${added.refusal.code}. Check the subject and the organisation's code.\n`,
      )
      return 1
    }
    process.stdout.write(`${name} can now sign in and grant roles.\n`)
    return 0
  } finally {
    await database.stop()
  }
}
