import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { serverUser } from './server-user.ts'

/** Whether the folder is a data folder of ours, or a copy of one. */
export const isCopyOfFolder = (folder: string): boolean =>
  existsSync(join(folder, 'postgres', 'PG_VERSION')) && existsSync(join(folder, 'secrets.json'))

/** Whether the server had not ended in order when the copy was taken. */
export const wasRunning = (folder: string): boolean => existsSync(join(folder, 'postgres', 'postmaster.pid'))

/**
 * Copies what the server needs of a data folder, with rights and times, and as its user where this runs as root.
 *
 * @throws what the operating system refuses: a folder that one may not read, a disk that is full.
 */
export function copyOfFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o711 })
  for (const part of ['postgres', 'secrets.json'])
    execFileSync('cp', ['-R', '-p', join(from, part), join(to, part)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  const user = serverUser()
  if (!user) return
  chownSync(join(to, 'secrets.json'), 0, 0)
  execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, join(to, 'postgres')])
}
