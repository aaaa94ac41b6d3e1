import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { startOf } from './processes.ts'

/** What this process holds: a lock whose object is collected as garbage would be given up. */
const held = new Set<DatabaseSync>()

/**
 * Takes a data folder for this process alone, until it is given back or the process ends, however it ends.
 *
 * The lock is the operating system's, on a small file in the folder, through SQLite, which comes with Node: it is never
 * left behind, children do not inherit it, and a second start in the same process is refused as well (ADR 011). Who holds
 * it is written beside it, only to be told.
 *
 * @throws FolderInUse when another has it, in one sentence.
 */
export function lockFolder(folder: string): () => void {
  const lock = opened(folder)
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== busy) throw error
    throw new FolderInUse(folder, readHolder(informationIn(folder)))
  }
  held.add(lock)
  const information = informationIn(folder)
  const holder = { pid: process.pid, startedAt: startOf(process.pid) }
  writeFileSync(information, JSON.stringify(holder), { mode: 0o600 })
  return () => {
    if (!held.delete(lock)) return
    rmSync(information, { force: true })
    lock.close()
  }
}

function opened(folder: string): DatabaseSync {
  try {
    return new DatabaseSync(join(folder, 'in-use.lock'), { timeout: patienceMs })
  } catch (error) {
    throw new Error(
      `The data folder ${folder} cannot be locked (${(error as Error).message}). Start as the user who owns it.`,
    )
  }
}

/**
 * Two that come at the same moment each hold a part of the lock: one is refused at once, and the other waits for that part
 * to be given back. Without patience both were refused now and then.
 */
const patienceMs = 1000

/** SQLITE_BUSY: another connection holds the file. */
const busy = 5

const informationIn = (folder: string): string => join(folder, 'in-use.json')

/** A second start on the same folder: told to the person in one sentence, no stack trace. */
export class FolderInUse extends Error {
  constructor(folder: string, holder: number | null) {
    const by = holder === null ? 'another process' : `process ${holder}`
    super(
      `The data folder ${folder} is already in use by ${by}. Stop that one first, or choose another folder with HANDLINGSROM_DATA.`,
    )
  }
}

/** The number of the process that holds the folder; null where it has not told yet, or what stands there is old. */
function readHolder(file: string): number | null {
  try {
    const { pid, startedAt } = JSON.parse(readFileSync(file, 'utf8')) as {
      pid: number
      startedAt: string | null
    }
    return startOf(pid) === startedAt ? pid : null
  } catch {
    return null
  }
}
