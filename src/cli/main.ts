import { FolderInUse } from '../platform/database/folder-lock.ts'
import { admin } from './admin.ts'
import { allocate } from './allocate.ts'
import { checkpointCommand } from './checkpoint.ts'
import { demo } from './demo.ts'
import { drillCommand } from './drill.ts'
import { exportCommand } from './export-command.ts'
import { importCommand } from './import-command.ts'
import { journalCommand } from './journal.ts'
import { migrateCommand } from './migrate.ts'
import { sealKeyCommand } from './seal-key.ts'
import { serveCommand } from './serve.ts'
import { verifyCommand } from './verify.ts'
import { workCommand } from './work.ts'

type Command = { about: string; run(args: string[]): Promise<number> }

/** The one list of commands. */
const commands: Record<string, Command> = {
  demo: { about: 'serves the demo programme; builds it first in an empty data folder', run: demo },
  serve: { about: 'serves a real installation', run: serveCommand },
  work: { about: 'works off the jobs of a real installation, and serves no pages', run: workCommand },
  admin: { about: 'adds the first administrator', run: admin },
  migrate: {
    about: 'brings the database that DATABASE_OWNER_URL names to the newest migration',
    run: migrateCommand,
  },
  allocate: { about: 'allocates one year from files, without a database', run: allocate },
  export: { about: 'writes everything an auditor needs to a folder', run: exportCommand },
  import: { about: 'reads an export into an empty database, all of it or nothing', run: importCommand },
  drill: { about: 'restores a backup in a place of its own, and tells what it holds', run: drillCommand },
  journal: { about: 'writes the whole ledger as plain text, for hledger or beancount', run: journalCommand },
  checkpoint: {
    about: 'seals what has happened and writes a checkpoint for the auditor',
    run: checkpointCommand,
  },
  'seal-key': { about: 'tells which key signs checkpoints, or has the next take over', run: sealKeyCommand },
  verify: {
    about: 'recomputes an export, without database or network, and names what is wrong',
    run: verifyCommand,
  },
}

const usage = () =>
  [
    'Usage: handlingsrom COMMAND [--help]',
    '',
    ...Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(12)}${about}`),
  ].join('\n')

/** @returns the exit code: 0 done, 1 refused, 2 wrong usage. Errors go to stderr as a sentence, never as a trace. */
export async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args
  const command = commands[name ?? '']
  if (!command) {
    const asked = name === undefined || name === '--help' || name === '-h'
    process[asked ? 'stdout' : 'stderr'].write(
      `${asked ? usage() : `There is no command «${name}».\n\n${usage()}`}\n`,
    )
    return asked && name !== undefined ? 0 : 2
  }
  try {
    return await command.run(rest)
  } catch (error) {
    if (error instanceof FolderInUse) {
      process.stderr.write(`${error.message}\n`)
      return 1
    }
    const code = (error as { code?: string }).code
    if (code === 'EADDRINUSE') {
      process.stderr.write(
        'The port is in use. Choose another with HANDLINGSROM_PORT, for example HANDLINGSROM_PORT=3001.\n',
      )
      return 1
    }
    process.stderr.write(
      `${error instanceof Error ? (process.env.HANDLINGSROM_DEBUG ? error.stack : error.message) : String(error)}\n`,
    )
    return 1
  }
}
