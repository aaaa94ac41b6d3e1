import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/database/connect.ts'
import type { Log } from '../platform/log.ts'
import type { SignIn } from '../platform/sign-in.ts'
import { routes } from '../routes.ts'
import { type Env, readAsk, visitorFor } from './ask.ts'
import type { Demo } from './pages/front.tsx'
import { pagesOf } from './pages.ts'
import { respond } from './respond.tsx'
import { sessionRoutes } from './session.ts'
import { serveStatic } from './static.ts'

export type Site = {
  db: Db
  clock: Clock
  log: Log
  signIn: SignIn
  /** The address people use, «https://handlingsrom.example.no»: no trailing slash. */
  url: string
  /** Whose people anyone may be: a demo says so on every page. Null outside a demo. */
  demo: Demo | null
}

/** The largest form with files that is received: 20 MB of file and what surrounds it. */
const largestBody = 21 * 1024 * 1024
/** The same for a table of figures: 125 MB of file. */
const largestTable = 126_000_000

export function buildApp(site: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.onError((error, c) => {
    // What the framework itself refuses: a form from another site, a body that breaks off.
    if (error instanceof HTTPException && error.status < 500) return error.getResponse()
    site.log('request failed', {
      path: c.req.routePath,
      error: error.name,
      at: error.stack?.split('\n')[1]?.trim() ?? '',
    })
    return respond(c, site, { kind: 'text', status: 500, text: 'fault' })
  })
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
      referrerPolicy: 'same-origin',
    }),
  )
  serveStatic(app)
  app.use(csrf({ origin: origin => origin === new URL(site.url).origin }))
  app.use(
    // A table of figures is larger than any other file, and only those who read figures in may send one.
    async (c, next) => {
      const table = c.req.method === 'POST' && c.req.path === routes.importFacts
      const large = table && (await visitorFor(c, site)).actor.role === 'secretariat'
      const tooLarge = () => respond(c, site, { kind: 'text', status: 413, text: 'tooLarge' })
      return bodyLimit({ maxSize: large ? largestTable : largestBody, onError: tooLarge })(c, next)
    },
  )
  sessionRoutes(app, site)
  const pages = pagesOf(site.demo)
  for (const [name, { get, post }] of Object.entries(pages)) {
    const path = routes[name as keyof typeof pages]
    if (get) app.get(path, async c => respond(c, site, await get(await readAsk(c, site))))
    if (post) app.post(path, async c => respond(c, site, await post(await readAsk(c, site))))
  }
  app.notFound(c => respond(c, site, { kind: 'notFound' }))
  return app
}
