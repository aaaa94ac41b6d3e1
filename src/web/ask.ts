import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { dateOf } from '../core/dates.ts'
import { type Language, languages } from '../core/words.ts'
import { commandKey, type FormKeys } from '../platform/form-key.ts'
import { anyone, type Visitor, visitorOf } from '../rooms/identity/index.ts'
import type { Ask } from '../ui/page.ts'
import type { FormBody } from './form-body.ts'
import { cleanQuery } from './params.ts'
import type { Site } from './site.ts'

/** What is known of a request so far. */
export type Env = { Variables: { visitor?: Visitor; request: string; route?: string; error?: unknown } }

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
  const { key, ...form } = body.form
  const held = key !== undefined && keys.holds(key, at)
  return {
    db: site.db,
    actor,
    command: {
      actor,
      at,
      key: held && actor.person ? commandKey(actor.person, c.req.path, key) : undefined,
    },
    keyTooOld: key !== undefined && !held,
    clock: site.clock,
    today: dateOf(at),
    language: languageOf(c),
    params: c.req.param() as Record<string, string>,
    query: cleanQuery(c.req.query()),
    wantsJson: c.req.header('accept') === 'application/json',
    form,
    files: body.files,
  }
}
