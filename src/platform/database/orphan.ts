import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { serverLeftIn } from './processes.ts'

/**
 * A server whose app was killed lives on; it is ended in order before a new one is started on its folder, and at once
 * where it does not listen. Only processes of that folder's own server are signalled. Whoever calls holds the folder's
 * lock.
 *
 * @param seconds how long to wait after each signal.
 * @throws Error with one sentence where something of the server is still there after both.
 */
export async function endOrphan(data: string, seconds: number): Promise<void> {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (await isGone(data, 0)) break
    tell(data, signal)
    if (await isGone(data, seconds)) break
  }
  const { postmaster, others } = serverLeftIn(data)
  const left = postmaster ?? others[0]
  if (left !== undefined)
    throw new Error(
      `The PostgreSQL server that was left in ${data} (process ${left}) does not end. End it yourself, then start again.`,
    )
  // The number in it may be another program's by now, which PostgreSQL would take for a server that lives.
  rmSync(file, { force: true })
}

/** What a server leaves when it alone is killed ends by itself; SIGINT would only break off what it is doing. */
function tell(data: string, signal: 'SIGINT' | 'SIGQUIT'): void {
  const { postmaster, others } = serverLeftIn(data)
  for (const pid of postmaster === null ? others : [postmaster]) {
    try {
      process.kill(pid, postmaster === null && signal === 'SIGINT' ? 'SIGTERM' : signal)
    } catch (error) {
      // Gone between the look and the signal.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}

async function isGone(data: string, seconds: number): Promise<boolean> {
  for (let waited = 0; ; waited += 0.05) {
    const { postmaster, others } = serverLeftIn(data)
    if (postmaster === null && others.length === 0) return true
    if (waited >= seconds) return false
    await pause(50)
  }
}
