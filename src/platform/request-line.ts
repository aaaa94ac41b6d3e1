import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Log, LogFields } from './log.ts'

type Known = { Variables: { request: string; route?: string; error?: unknown } }

/**
 * One line in the log for each request: its number, which is shown on the page that tells of a fault, the name of the
 * address (never what was asked for), how it was answered and how long that took. Of a fault its kind and where in the
 * code; never its message, which may hold what a person typed.
 */
export const requestLine =
  (log: Log): MiddlewareHandler<Known> =>
  async (c, next) => {
    const begun = performance.now()
    const request = randomBytes(6).toString('hex')
    c.set('request', request)
    await next()
    const { status } = c.res
    const fields: LogFields = {
      request,
      method: methods.has(c.req.method) ? c.req.method : 'other',
      route: c.get('route') ?? 'none',
      status,
      ms: Math.round(performance.now() - begun),
    }
    const error = c.get('error')
    log(status >= 500 ? 'request failed' : 'request', error ? { ...fields, ...faultOf(error) } : fields)
  }

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

function faultOf(error: unknown): LogFields {
  const { name, code, stack } = error as { name?: string; code?: unknown; stack?: string }
  const at = stack?.split('\n').find(line => line.startsWith('    at '))
  return {
    error: name ?? typeof error,
    code: typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : '',
    at: at?.trim() ?? '',
  }
}
