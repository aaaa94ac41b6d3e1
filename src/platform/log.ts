/**
 * One JSON line an entry, on stderr. Only ids, codes and counts are logged: never a form's content, a name, a token
 * or a connection string. `fields` whose name smells of a secret are masked all the same, and none can take the place
 * of the time or the message.
 */
export type Log = (message: string, fields?: LogFields) => void
export type LogFields = Record<string, string | number | boolean | null>

const secret = /password|token|secret|cookie|authorization|url/i
const own = new Set(['time', 'message'])

export const jsonLog: Log = (message, fields = {}) => {
  process.stderr.write(`${logLine(new Date(), message, fields)}\n`)
}

/** The line itself: JSON escapes line breaks, so that nobody's words begin a line of their own. */
export function logLine(time: Date, message: string, fields: LogFields = {}): string {
  const safe = Object.entries(fields).map(([name, value]) => [
    own.has(name) ? `${name}_` : name,
    secret.test(name) ? '***' : value,
  ])
  return JSON.stringify({ time: time.toISOString(), message, ...Object.fromEntries(safe) })
}

export const silentLog: Log = () => {}
