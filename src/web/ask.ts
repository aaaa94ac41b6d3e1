import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { dateOf } from '../core/dates.ts'
import { type Language, languages } from '../core/words.ts'
import { anyone, type Visitor, visitorOf } from '../rooms/identity/index.ts'
import type { Ask, UploadedFile } from '../ui/page.ts'
import type { Site } from './app.ts'

export type Env = { Variables: { visitor?: Visitor } }

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
  const visitor = cookie ? await visitorOf(site.db, site.clock(), cookie) : anyone
  c.set('visitor', visitor)
  return visitor
}

/** The request, parsed once at the edge: an actor, a command with the form's key, and what was typed. */
export async function readAsk(c: Context<Env>, site: Site): Promise<Ask> {
  // Taken before the body is read: what began to arrive before a deadline is on time.
  const at = site.clock()
  const { actor } = await visitorFor(c, site)
  const { form, files } = c.req.method === 'POST' ? await readForm(c) : { form: {}, files: {} }
  const { key, ...rest } = form
  // The key is bound to the person and the address: one form's key cannot answer for another's.
  const bound = key && actor.person ? `${actor.person}:${c.req.path}:${key}`.slice(0, 200) : undefined
  return {
    db: site.db,
    actor,
    command: { actor, at, key: bound },
    clock: site.clock,
    today: dateOf(at),
    language: languageOf(c),
    params: c.req.param() as Record<string, string>,
    query: c.req.query(),
    wantsJson: c.req.header('accept') === 'application/json',
    form: rest,
    files,
  }
}

async function readForm(
  c: Context,
): Promise<{ form: Record<string, string>; files: Record<string, UploadedFile> }> {
  const body = await c.req.parseBody({ all: true })
  const form: Record<string, string> = {}
  const files: Record<string, UploadedFile> = {}
  for (const [name, value] of Object.entries(body)) {
    const values = Array.isArray(value) ? value : [value]
    const texts = values.filter(one => typeof one === 'string')
    if (texts.length > 0) form[name] = texts.join('\n').replaceAll('\r\n', '\n').replaceAll('\0', '')
    const file = values.find(one => one instanceof File)
    if (file && file.size > 0)
      files[name] = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  }
  return { form, files }
}
