import { readConfig } from '../platform/config.ts'
import { migrate } from '../platform/database/migrate.ts'

export async function migrateCommand(args: string[]): Promise<number> {
  const url = readConfig().DATABASE_OWNER_URL
  if (args.length > 0 || !url) {
    process.stderr.write('Usage: DATABASE_OWNER_URL=postgres://... handlingsrom migrate\n')
    return 2
  }
  const done = await migrate(url)
  process.stdout.write(done.length > 0 ? `${done.join('\n')}\n` : 'The database was up to date.\n')
  return 0
}
