/**
 * One JSON line an entry, on stderr. Only ids, codes and counts are logged: never a form's content, a name, a token
 * or a connection string. `fields` whose name smells of a secret are masked all the same.
 */
export type Log = (message: string, fields?: Record<string, string | number | boolean | null>) => void

const secret = /password|token|secret|cookie|authorization|url/i

export const jsonLog: Log = (message, fields = {}) => {
  const safe = Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, secret.test(k) ? '***' : v]))
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), message, ...safe })}\n`)
}

export const silentLog: Log = () => {}
