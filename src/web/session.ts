import type { Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { languages } from '../core/words.ts'
import { isAway } from '../platform/database/connect.ts'
import { addressOf } from '../platform/rate-limits.ts'
import { beginSession, chooseRole, endSession, plainCode, redeemInvitation } from '../rooms/identity/index.ts'
import { unknownPerson } from '../rooms/identity/pages/unknown-person.tsx'
import { href, routes } from '../routes.ts'
import { type Env, languageCookie, languageOf, sessionCookie, visitorFor } from './ask.ts'
import { readFormBody } from './form-body.ts'
import { bodyLimits, tooMany } from './gate.ts'
import { message, respond } from './respond.tsx'
import type { SessionRoute, Site } from './site.ts'

const pendingCookie = 'handlingsrom_pending'

/** Sign-in, session and language: the addresses that change who asks rather than what is asked. */
export function sessionRoutes(app: Hono<Env>, site: Site): void {
  const secure = site.url.startsWith('https:')
  const cookie = { httpOnly: true, sameSite: 'Lax', secure, path: '/' } as const
  const at = (name: SessionRoute, method: 'get' | 'post', answer: (c: Context<Env>) => Promise<Response>) =>
    app[method](routes[name], c => {
      c.set('route', name)
      return answer(c)
    })

  at('language', 'get', async c => {
    const language = languages.find(one => one === c.req.query('til')) ?? 'nb'
    setCookie(c, languageCookie, language, { ...cookie, maxAge: 60 * 60 * 24 * 365 })
    return c.redirect(ownPath(c.req.query('side'), site.url), 303)
  })

  at('signIn', 'get', async c => {
    const wait = await site.limits.wait('signIn', addressOf(c, site.proxies))
    if (wait !== undefined) return tooMany(c, site, wait)
    const hint = site.demo ? c.req.query('som')?.replaceAll('\0', '').toWellFormed() : undefined
    const begun = await site.signIn.begin({ hint, afresh: site.demo !== null }).catch(() => null)
    if (!begun) return message(c, site, 'signInAway')
    const invitation = c.req.query('kode')?.slice(0, 100) ?? ''
    const next = ownPath(c.req.query('side'), site.url, href('today'))
    const pending = { ...begun.pending, next, invitation }
    setCookie(c, pendingCookie, JSON.stringify(pending), { ...cookie, maxAge: 600 })
    return c.redirect(begun.to, 303)
  })

  at('signInReturn', 'get', async c => {
    const pending = pendingOf(getCookie(c, pendingCookie))
    deleteCookie(c, pendingCookie, { path: '/' })
    if (!pending) return c.redirect(href('front'), 303)
    const returned = new URL(c.req.path + new URL(c.req.url).search, site.url)
    const who = await site.signIn.finish(returned, pending).catch(() => null)
    if (!who) return c.redirect(href('front'), 303)
    if (pending.invitation) await redeemInvitation(site.db, site.clock(), who, plainCode(pending.invitation))
    const session = await beginSession(site.db, site.clock(), who, site.sessionLimits)
    if (!session) {
      return respond(c, site, unknownPerson(languageOf(c)))
    }
    // Whoever signs in here has left what this browser had; sessions in other browsers go on.
    const before = getCookie(c, sessionCookie)
    if (before) await endSession(site.db, before)
    setCookie(c, sessionCookie, session, cookie)
    return c.redirect(ownPath(pending.next, site.url, href('today')), 303)
  })

  at('signOut', 'post', async c => {
    const session = getCookie(c, sessionCookie)
    // Without the database the browser forgets all the same; the session itself ends by its limits.
    if (session)
      await endSession(site.db, session).catch(error => {
        if (!isAway(error)) throw error
      })
    deleteCookie(c, sessionCookie, { path: '/' })
    return c.redirect(href('front'), 303)
  })

  at('stillHere', 'post', async c => {
    const { personName } = await visitorFor(c, site)
    return c.body(null, personName ? 204 : 403)
  })

  at('chooseRole', 'post', async c => {
    const session = getCookie(c, sessionCookie)
    const visitor = await visitorFor(c, site)
    const body = await readFormBody(c.req.raw, bodyLimits.stranger)
    if (typeof body === 'string') return message(c, site, body)
    const { assignment } = body.form
    if (session && assignment) await chooseRole(site.db, visitor, session, assignment)
    return c.redirect(href('today'), 303)
  })
}

const word = z.string().min(1).max(500)
const pendingSchema = z.object({
  state: word,
  nonce: word,
  verifier: word,
  next: z.string().max(2_000).default(''),
  invitation: z.string().max(100).default(''),
})

/** What this browser was given when it left to sign in; nothing where it was changed or broken. */
function pendingOf(cookie: string | undefined): z.output<typeof pendingSchema> | undefined {
  try {
    return pendingSchema.safeParse(JSON.parse(cookie ?? '')).data
  } catch {
    return undefined
  }
}

/**
 * Where to go on to: only a path on this site, as a browser will read it: it passes over tabs and line breaks and takes a backslash for a
 * slash, so that «/\t/elsewhere» would lead elsewhere.
 */
function ownPath(path: string | undefined, site: string, otherwise = '/'): string {
  if (!path?.startsWith('/') || !URL.canParse(path, site)) return otherwise
  const url = new URL(path, site)
  return url.origin === new URL(site).origin && !url.pathname.startsWith('//')
    ? url.pathname + url.search + url.hash
    : otherwise
}
