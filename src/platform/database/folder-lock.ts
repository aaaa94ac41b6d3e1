import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Marks a data folder as in use by this process. A lock left by a process that was killed is taken over. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'in-use.json')
  for (;;) {
    try {
      const handle = openSync(file, 'wx', 0o600)
      writeSync(handle, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) }))
      closeSync(handle)
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = readHolder(file)
    if (holder && startOf(holder.pid) === holder.startedAt) {
      throw new FolderInUse(
        `The data folder ${folder} is already in use by process ${holder.pid}. Stop that one first, or choose another folder with HANDLINGSROM_DATA.`,
      )
    }
    rmSync(file, { force: true })
  }
}

/** A second start on the same folder: told to the person in one sentence, no stack trace. */
export class FolderInUse extends Error {}

function readHolder(file: string): { pid: number; startedAt: string | null } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { pid: number; startedAt: string | null }
  } catch {
    return null
  }
}

/** When the process began, so that a reused process number is not taken for the old holder; null when it is gone. */
export function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    if (process.platform === 'linux') return null
  }
  try {
    process.kill(pid, 0)
    return 'running'
  } catch {
    return null
  }
}
