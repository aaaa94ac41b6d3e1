import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** PostgreSQL refuses to run as root, so a root process hands the server to an unprivileged user of this machine. */
export type ServerUser = { name: string; uid: number; gid: number }

/** Null when the process is not root: the server then runs as whoever started it. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const fields = accounts.find(line => line.startsWith(`${name}:`))?.split(':')
    if (fields) return { name, uid: Number(fields[2]), gid: Number(fields[3]) }
  }
  throw new Error(
    'PostgreSQL may not run as root, and this machine has neither a user «postgres» nor «nobody». Start as an ordinary user.',
  )
}

/** Whether the user can enter the folder, by asking the kernel as that user. */
export const canReach = (folder: string, user: ServerUser): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { uid: user.uid, gid: user.gid, stdio: 'ignore' })
    .status === 0
