import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { dateOf } from '../core/dates.ts'
import { canonicalJson, sha256 } from '../core/digest.ts'
import { type Language, languages } from '../core/words.ts'
import { readingOnce } from '../platform/database/once.ts'
import { commandKey, type FormKeys } from '../platform/form-key.ts'
import { anyone, type Visitor, visitorOf } from '../rooms/identity/index.ts'
import { href, type Params, type RouteName } from '../routes.ts'
import type { Ask, Bound, Refused } from '../ui/page.ts'
import type { FormBody } from './form-body.ts'
import { cleanQuery } from './params.ts'
import type { Site } from './site.ts'

/** What is known of a request so far. */
export type Env = {
  Variables: {
    visitor?: Visitor
    request: string
    route?: RouteName
    /** What the page was asked, once it has been let through; and every page with what it is bound to. */
    ask?: Ask
    pages?: Readonly<Record<string, Bound>>
    /** The refused form that the page is shown with. */
    refused?: Refused
    error?: unknown
  }
}

export const sessionCookie = 'handlingsrom_session'
export const languageCookie = 'handlingsrom_language'

export const languageOf = (c: Context): Language => {
  const chosen = getCookie(c, languageCookie)
  return languages.find(one => one === chosen) ?? 'nb'
}

/** Who visits, looked up once a request. */
export async function visitorFor(c: Context<Env>, site: Site): Promise<Visitor> {
  const known = c.get('visitor')
  if (known) return known
  const cookie = getCookie(c, sessionCookie)
  const visitor = cookie ? await visitorOf(site.db, site.clock(), cookie, site.sessionLimits) : anyone
  c.set('visitor', visitor)
  return visitor
}

/**
 * The request, parsed once at the edge: an actor, a command with the form's key, and what was typed.
 *
 * @param at when it began to arrive: what began before a deadline is on time.
 */
export function askOf(
  c: Context<Env>,
  site: Pick<Site, 'db' | 'clock'>,
  { visitor, at, keys, body }: { visitor: Visitor; at: Date; keys: FormKeys; body: FormBody },
): Ask {
  const { actor } = visitor
  const { key, rad = '', avvist, ...form } = body.form
  const made = key === undefined ? undefined : keys.read(key, at)
  const params = c.req.param() as Record<string, string>
  const sent = key !== undefined && made && actor.person
  const acts = sent ? commandKey(sent, c.req.path, key) : undefined
  return {
    db: c.req.method === 'GET' ? readingOnce(site.db) : site.db,
    actor,
    command: {
      actor,
      at,
      key: acts,
      body: sent ? keys.digest(bodyText(c.req.path, rad, form, body.files)) : undefined,
      reference: acts ? sha256(acts).slice(0, 24) : randomBytes(12).toString('hex'),
    },
    keyTooOld: key !== undefined && !made,
    formName: made?.form,
    clock: site.clock,
    today: dateOf(at),
    language: languageOf(c),
    address: addressOf(c.get('route')!, params),
    row: rad,
    resent: /^[0-9a-f-]{36}$/.test(avvist ?? '') ? avvist : undefined,
    params,
    query: cleanQuery(c.req.query()),
    wantsJson: c.req.header('accept') === 'application/json',
    form,
    files: body.files,
  }
}

/** Everything that was sent, in one order: what a command's key stands for. */
const bodyText = (
  path: string,
  row: string,
  form: Readonly<Record<string, string>>,
  files: FormBody['files'],
): string => {
  const digests = Object.entries(files).map(([field, { name, bytes }]) => [field, name, sha256(bytes)])
  return canonicalJson([
    path,
    row,
    form,
    Object.fromEntries(digests.map(([field, ...rest]) => [field, rest])),
  ])
}

/** The address as a page writes it in its form: of the same parameters the same text. */
export const addressOf = (route: RouteName, params: Record<string, string>): string =>
  href(route as 'award', params as Params<'award'>)
