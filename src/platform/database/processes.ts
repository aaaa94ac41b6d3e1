import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { basename } from 'node:path'

/** When the process began, so that a reused process number is not taken for an old one; null when it is gone. */
export function startOf(pid: number): string | null {
  const fields = statOf(pid)
  if (fields) return fields[0] === 'Z' ? null : (fields[19] ?? null)
  if (process.platform === 'linux') return null
  try {
    process.kill(pid, 0)
    return 'running'
  } catch {
    return null
  }
}

/** What the system tells of a process after its name: state, parent and so on; null where it tells nothing. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

/** The processes of the PostgreSQL server of one folder: its postmaster, where that lives, and what it started. */
export type ServerLeft = { postmaster: number | null; others: number[] }

/**
 * What still runs of the server of a data folder. Nothing else is ever taken for it, whatever number stands in its
 * postmaster.pid: the program must be postgres, its working folder this one, and the postmaster told it by `-D`.
 */
export function serverLeftIn(data: string): ServerLeft {
  const folder = realpathSync(data)
  if (process.platform !== 'linux') return toldByPs(data, folder)
  const pids = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => startOf(pid) !== null && isServerIn(pid, folder))
  const postmaster = pids.find(pid => isStartedOn(argumentsOf(pid), data, folder)) ?? null
  return { postmaster, others: pids.filter(pid => pid !== postmaster) }
}

function isServerIn(pid: number, folder: string): boolean {
  try {
    // A program that was replaced by an upgrade while it ran is told with « (deleted)» after its name.
    const program = basename(readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''))
    return program === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}

const argumentsOf = (pid: number): string[] => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}

const isStartedOn = (args: readonly string[], ...folders: string[]): boolean =>
  folders.includes(args[args.indexOf('-D') + 1] ?? '') && args.includes('-D')

/** Without /proc only the postmaster is found: the one of postmaster.pid, if that number's command line is it. */
function toldByPs(data: string, folder: string): ServerLeft {
  const note = `${data}/postmaster.pid`
  if (!existsSync(note)) return { postmaster: null, others: [] }
  const pid = Number(readFileSync(note, 'utf8').split('\n')[0])
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  const [program = '', ...args] = stdout.trim().split(' ')
  const is = basename(program) === 'postgres' && isStartedOn(args, data, folder)
  return { postmaster: is ? pid : null, others: [] }
}
