import type { Hono } from 'hono'
import { routes } from '../routes.ts'
import type { Env } from './ask.ts'
import type { Site } from './site.ts'

/** For whoever watches: whether the process lives, and whether it can serve. Neither is kept, and neither tells more. */
export function statusRoutes(app: Hono<Env>, site: Pick<Site, 'pulse' | 'stopping'>): void {
  app.get(routes.health, c => {
    c.set('route', 'health')
    return c.text('ok', 200, { 'cache-control': 'no-store' })
  })
  app.get(routes.ready, c => {
    c.set('route', 'ready')
    const why = site.stopping() ? 'stopping' : site.pulse.alive ? null : 'no database'
    const headers = { 'cache-control': 'no-store', ...(why ? { 'retry-after': '5' } : {}) }
    return c.text(why ?? 'ready', why ? 503 : 200, headers)
  })
}
