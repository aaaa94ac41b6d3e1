import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../log.ts'

/** The server's process, and what it says. */
export type Server = {
  process: ChildProcess
  /** Settles when it has ended. */
  ended: Promise<void>
  hasEnded(): boolean
  /** From here on only what ends the server or a connection is told. */
  isUp(): void
  /** Ends it in order; at once where it has not ended after so many seconds; and, after as many more, by force. */
  end(seconds: number): Promise<void>
}

/**
 * What it may say holds nothing that a person typed: errors with their values and statements are told to whoever asked,
 * and not to the log; of what remains (its own life and what ends it) the details are left out, which may quote as well.
 */
const discreet = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
  log_temp_files: '-1',
  log_line_prefix: '%m [%p] ',
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  lc_messages: 'C',
  ...discreet,
}

/** As many of its last words as are told where it does not come up. */
const lastWords = 20

export function spawnServer(
  binaries: string,
  data: string,
  port: number,
  user: { uid?: number; gid?: number; cwd?: string },
  log: Log,
): Server {
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // In a session of its own, so that Ctrl-C reaches the app alone, which then stops the server in order.
  const server = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...args], {
    ...user,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said: string[] | null = []
  let over = false
  const tell = (line: string) => log('postgres', { line })
  createInterface({ input: server.stderr! }).on('line', line => {
    if (isFatal.test(line)) tell(line)
    else if (said) said = [...said, line].slice(-lastWords)
  })
  const gone = (event: 'exit' | 'close') =>
    new Promise<void>(settle => {
      server.once(event, () => settle()).once('error', () => settle())
    })
  server.once('error', error => tell(error.message))
  const ended = gone('exit').then(() => {
    over = true
  })
  // What it started holds its pipe as well, and may take a moment longer to go.
  const told = gone('close').then(() => {
    for (const line of said ?? []) tell(line)
    said = null
  })
  return {
    process: server,
    ended,
    hasEnded: () => over,
    isUp() {
      said = null
    },
    async end(seconds) {
      for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
        if (!over) server.kill(signal)
        await Promise.race([ended, pause(seconds * 1000, undefined, { ref: false })])
        if (over) break
      }
      if (said) await Promise.race([told, pause(1000)])
    },
  }
}

/** Its own words only: a line that goes on may be a statement's, and a server that starts is no news. */
const isFatal =
  /^\d{4}-\d\d-\d\d [\d:.]+ \S+ \[\d+\] (?:FATAL|PANIC): (?!.*(?:starting up|not yet accepting connections))/
