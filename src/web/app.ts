import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { isAway, isTooSlow } from '../platform/database/connect.ts'
import { OutcomeUnknown } from '../platform/database/transaction.ts'
import { forgetRefused } from '../platform/refused.ts'
import { requestLine } from '../platform/request-line.ts'
import { type RouteName, routes } from '../routes.ts'
import { type Answer, type Ask, type RefusedAnswer, redirect } from '../ui/page.ts'
import type { Env } from './ask.ts'
import { keptOrNot, ownOrigin, passGate, whileAlive } from './gate.ts'
import { keysOf } from './keys.ts'
import { pagesOf } from './pages.ts'
import { markOf, withMark } from './receipt-mark.ts'
import { type BoundPages, refusedOf, refusedTo } from './refused.ts'
import { message, respond } from './respond.tsx'
import { sessionRoutes } from './session.ts'
import type { Site } from './site.ts'
import { serveStatic } from './static.ts'
import { statusRoutes } from './status.ts'

export function buildApp(site: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.onError((error, c) => failed(c, site, error))
  app.use(requestLine(site.log))
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
  statusRoutes(app, site)
  serveStatic(app)
  app.use(keptOrNot(), whileAlive(site))
  const bound = pagesOf(site.demo, site.url, site.about)
  app.use(ownOrigin(site))
  sessionRoutes(app, site)
  // In the order of the table of contents, where no address hides another.
  for (const name of Object.keys(routes) as RouteName[]) if (name in bound) bind(app, site, name, bound)
  // A known address asked in another way than it answers.
  for (const path of Object.values(routes)) app.all(path, c => message(c, site, 'otherMethod'))
  app.notFound(c => message(c, site, 'notFound'))
  return app
}

function bind(app: Hono<Env>, site: Site, name: RouteName, pages: BoundPages): void {
  const { get, post } = pages[name]!
  const asked = async (c: Context<Env>) => {
    c.set('route', name)
    const ask = await passGate(c, site, pages, await keysOf(site.db))
    if (!(ask instanceof Response)) {
      c.set('ask', ask)
      c.set('pages', pages)
    }
    return ask
  }
  if (get)
    app.get(routes[name], async c => {
      const ask = await asked(c)
      if (ask instanceof Response) return ask
      const refused = await refusedOf(c, site, pages, ask)
      if (refused) c.set('refused', refused)
      return respond(c, site, await get(ask, refused))
    })
  if (post)
    app.post(routes[name], async c => {
      const ask = await asked(c)
      if (ask instanceof Response) return ask
      const answer = await post(ask)
      if (answer.kind === 'refused') {
        const shown = await shownInPlace(ask, answer)
        // Whoever may not see the page is told so, and nothing is kept of what they sent there.
        const unseen = shown.kind === 'forbidden' || shown.kind === 'notFound'
        const told = unseen ? undefined : await refusedTo(c, site, pages, { ask, answer })
        return told ?? respond(c, site, shown)
      }
      const { person } = ask.actor
      if (ask.resent && person) await forgetRefused(site.db, { id: ask.resent, person })
      if (answer.kind !== 'redirect' || !person || !pages[name]?.done) return respond(c, site, answer)
      const { at, reference = '' } = ask.command
      const mark = markOf(await keysOf(site.db), person, { route: name, at, reference })
      return respond(c, site, redirect(withMark(answer.to, mark)))
    })
}

/** The page as it is shown at the form's own address, where nothing is kept: to someone unknown. */
async function shownInPlace(ask: Ask, { show, refused, status }: RefusedAnswer): Promise<Answer> {
  const answer = await show(ask, refused)
  return answer.kind === 'page' ? { ...answer, status } : answer
}

/** A bug is a fault of ours and is told as such; that the database is away is no bug. */
function failed(c: Context<Env>, site: Site, error: Error): Response | Promise<Response> {
  if (error instanceof OutcomeUnknown) return message(c, site, 'outcomeUnknown')
  if (isAway(error)) return message(c, site, 'away')
  if (isTooSlow(error)) return message(c, site, 'tooSlow')
  c.set('error', error)
  return message(c, site, 'fault')
}
