import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { etag } from 'hono/etag'
import type { FormKeys } from '../platform/form-key.ts'
import { addressOf } from '../platform/rate-limits.ts'
import type { Visitor } from '../rooms/identity/index.ts'
import { ownerOf } from '../rooms/programmes/index.ts'
import { href } from '../routes.ts'
import type { Ask, Bound } from '../ui/page.ts'
import { askOf, type Env, sessionCookie, visitorFor } from './ask.ts'
import { type FormBody, readFormBody } from './form-body.ts'
import { cleanQuery, paramsFit } from './params.ts'
import { type BoundPages, keepTyped } from './refused.ts'
import { message } from './respond.tsx'
import type { Site } from './site.ts'

/** The most bytes of a form, by what its address takes and who sends it. */
export const bodyLimits = {
  /** From whoever is not signed in: no form of theirs has more than a choice in it. */
  stranger: 64_000,
  /** Text alone. */
  form: 2_000_000,
  /** 20 MB of file and what surrounds it. */
  files: 21 * 1024 * 1024,
  /** A table of figures: 125 MB of file, and only those who read figures in may send one. */
  table: 126_000_000,
}

/**
 * Lets a request through to its page: the address must be one that something can have, and of a form nothing is read
 * before it is known whether it came from here, who sends it, and how much that one may send to this address.
 */
export async function passGate(
  c: Context<Env>,
  site: Site,
  pages: BoundPages,
  keys: FormKeys,
): Promise<Ask | Response> {
  const at = site.clock()
  if (!paramsFit(c.req.param() as Record<string, string>)) return message(c, site, 'notFound')
  const visitor = await visitorFor(c, site)
  const sends = c.req.method === 'POST'
  // A form may be of someone whose session has ended: what they typed is kept before anything is refused.
  const signedOut = sends && !visitor.actor.person && getCookie(c, sessionCookie) !== undefined
  if (!signedOut && !(await maySeeProgramme(c, site, visitor))) return message(c, site, 'forbidden')
  if (!sends) return askOf(c, site, { visitor, at, keys, body: { form: {}, files: {} } })
  const body = await bodyOf(c, site, pages[c.get('route')!]?.takes, { visitor, signedOut })
  if (body instanceof Response) return body
  const ask = askOf(c, site, { visitor, at, keys, body })
  const person = keys.read(body.form.key ?? '', at)?.person
  if (person && person !== visitor.actor.person) return sessionEnded(c, site, pages, { ask, person })
  return signedOut && !(await maySeeProgramme(c, site, visitor)) ? message(c, site, 'forbidden') : ask
}

async function bodyOf(
  c: Context<Env>,
  site: Site,
  takes: Bound['takes'] = 'form',
  { visitor: { actor }, signedOut }: { visitor: Visitor; signedOut: boolean },
): Promise<FormBody | Response> {
  const table = takes === 'table' && actor.role === 'secretariat'
  const known = actor.person ?? (signedOut ? addressOf(c, site.proxies) : null)
  const most = known === null ? 'stranger' : takes === 'form' || table ? takes : 'files'
  if (takes !== 'form') {
    const wait = await site.limits.wait('upload', actor.person ?? addressOf(c, site.proxies))
    if (wait !== undefined) return tooMany(c, site, wait)
  }
  const read = await readFormBody(c.req.raw, bodyLimits[most])
  return typeof read === 'string' ? message(c, site, read) : read
}

/** Keeps what was typed for whom the form was made, who has been signed out meanwhile, and leads there by signing in. */
async function sessionEnded(
  c: Context<Env>,
  site: Site,
  pages: BoundPages,
  { ask, person }: { ask: Ask; person: string },
): Promise<Response> {
  if (ask.wantsJson) return c.json({ faults: [{ code: 'sessionEnded' }] }, 403)
  const faults = [{ code: 'sessionEnded', values: {} }]
  const to = await keepTyped(c, site, pages, { ask, person, faults })
  return message(c, site, 'sessionEnded', href('signIn', {}, to ? { side: to } : {}))
}

/** A municipality's own pot is its own affair, and its auditor's, on every address that names it. */
async function maySeeProgramme(c: Context<Env>, site: Site, { actor }: Visitor): Promise<boolean> {
  const { programme, pool } = c.req.param() as Record<string, string | undefined>
  const named = programme ?? pool ?? cleanQuery(c.req.query()).program
  if (named === undefined || actor.role === 'auditor') return true
  const owner = await ownerOf(site.db, named)
  return owner === null || owner === actor.organisation
}

/** There have been too many of these from here: when to come again. */
export function tooMany(c: Context<Env>, site: Site, seconds: number): Promise<Response> {
  c.header('retry-after', String(seconds))
  return message(c, site, 'tooMany')
}

/** A form is taken from a page of ours only, whatever its kind; a browser says where it came from. */
export const ownOrigin =
  (site: Site): MiddlewareHandler<Env> =>
  async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    const origin = c.req.header('origin')
    // What a script of our own page sends may lack its origin; that it is the same, no page can claim of itself.
    const own = origin
      ? origin === new URL(site.url).origin
      : c.req.header('sec-fetch-site') === 'same-origin'
    return reads || own ? next() : message(c, site, 'otherOrigin')
  }

/** Without the database there is nothing to ask of a page: it is told at once, and not after a wait. */
export const whileAlive =
  (site: Site): MiddlewareHandler<Env> =>
  async (c, next) =>
    site.pulse.alive ? next() : message(c, site, 'away')

/**
 * What is shown to one who has signed in, or answers a form, is kept nowhere: after signing out nobody can go back to it.
 * What everyone sees may be kept, and is asked for again by its tag.
 */
export function keptOrNot(): MiddlewareHandler<Env> {
  const tagged = etag()
  return async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    const open = reads && getCookie(c, sessionCookie) === undefined
    if (open) await tagged(c, next)
    else await next()
    if (c.res.headers.has('cache-control')) return
    const kept = open && c.res.status < 400 && !c.res.headers.has('set-cookie') && c.res.status !== 303
    c.header('cache-control', kept ? 'no-cache' : 'no-store')
    if (kept) c.header('vary', 'Cookie')
  }
}
