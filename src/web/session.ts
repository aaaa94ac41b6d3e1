import type { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { languages } from '../core/words.ts'
import type { Pending } from '../platform/sign-in.ts'
import { beginSession, chooseRole, endSession } from '../rooms/identity/index.ts'
import { href, routes } from '../routes.ts'
import { page } from '../ui/page.ts'
import { Lead } from '../ui/pieces.tsx'
import type { Site } from './app.ts'
import { type Env, languageCookie, languageOf, sessionCookie, visitorFor } from './ask.ts'
import { respond } from './respond.tsx'
import { text } from './text.ts'

const pendingCookie = 'handlingsrom_pending'

/** Sign-in, session and language: the addresses that change who asks rather than what is asked. */
export function sessionRoutes(app: Hono<Env>, site: Site): void {
  const secure = site.url.startsWith('https:')
  const cookie = { httpOnly: true, sameSite: 'Lax', secure, path: '/' } as const

  app.get(routes.health, c => c.text('ok'))

  app.get(routes.language, c => {
    const language = languages.find(one => one === c.req.query('til')) ?? 'nb'
    setCookie(c, languageCookie, language, { ...cookie, maxAge: 60 * 60 * 24 * 365 })
    return c.redirect(ownPath(c.req.query('side')), 303)
  })

  app.get(routes.signIn, async c => {
    const { to, pending } = await site.signIn.begin({
      hint: site.demo ? c.req.query('som') : undefined,
      afresh: site.demo !== null,
    })
    setCookie(c, pendingCookie, JSON.stringify(pending), { ...cookie, maxAge: 600 })
    return c.redirect(to, 303)
  })

  app.get(routes.signInReturn, async c => {
    const kept = getCookie(c, pendingCookie)
    deleteCookie(c, pendingCookie, { path: '/' })
    if (!kept) return c.redirect(href('front'), 303)
    const returned = new URL(c.req.path + new URL(c.req.url).search, site.url)
    const who = await site.signIn.finish(returned, JSON.parse(kept) as Pending).catch(() => null)
    if (!who) return c.redirect(href('front'), 303)
    const session = await beginSession(site.db, site.clock(), who.issuer, who.subject)
    if (!session) {
      const t = text(languageOf(c))
      return respond(c, site, page(t.forbidden, Lead({ children: t.unknownPersonLead })))
    }
    setCookie(c, sessionCookie, session, cookie)
    return c.redirect(href('today'), 303)
  })

  app.post(routes.signOut, async c => {
    const session = getCookie(c, sessionCookie)
    if (session) await endSession(site.db, session)
    deleteCookie(c, sessionCookie, { path: '/' })
    return c.redirect(href('front'), 303)
  })

  app.post(routes.chooseRole, async c => {
    const session = getCookie(c, sessionCookie)
    const { assignment } = await c.req.parseBody()
    const visitor = await visitorFor(c, site)
    if (session && typeof assignment === 'string') await chooseRole(site.db, visitor, session, assignment)
    return c.redirect(href('today'), 303)
  })
}

/** Only a path on this site: a link from outside must not send the reader elsewhere. */
const ownPath = (path: string | undefined): string => (path && /^\/(?![/\\])/.test(path) ? path : '/')
