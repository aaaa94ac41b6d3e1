import { once } from 'node:events'
import { startCluster } from '../../src/platform/database/cluster.ts'
import { FolderInUse } from '../../src/platform/database/folder-lock.ts'
import { silentLog } from '../../src/platform/log.ts'

/** One of those who race for a folder: starts at a word on stdin, says what came of it, and ends with stdin. */
process.stdout.write('ready\n')
await once(process.stdin, 'data')
try {
  const cluster = await startCluster(process.argv[2]!, silentLog)
  process.stdout.write('held\n')
  await once(process.stdin.resume(), 'end')
  await cluster.stop()
} catch (error) {
  process.stdout.write(error instanceof FolderInUse ? 'refused\n' : `failed: ${(error as Error).message}\n`)
}
process.stdin.destroy()
