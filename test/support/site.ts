import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll } from 'vitest'
import { shownFirst, tales } from '../../demo/index.ts'
import { instantAt } from '../../src/core/dates.ts'
import { demoIssuerPath, serve } from '../../src/main.ts'
import { settableClock } from '../../src/platform/clock.ts'
import { readConfig } from '../../src/platform/config.ts'
import { connect, type Db } from '../../src/platform/database/connect.ts'
import type { Log } from '../../src/platform/log.ts'
import { peopleAt } from '../../src/rooms/identity/index.ts'
import { href } from '../../src/routes.ts'
import type { TestDatabase } from './database.ts'
import { demoDatabase, demoIssuerThen, demoToday } from './demo.ts'

/** The real site on a copy of the demo, as `handlingsrom demo` serves it, but where time stands still until moved. */
export type Site = {
  url: string
  db: Db
  /** Where the demo's people sign in. */
  issuer: string
  clock: ReturnType<typeof settableClock>
  /** What the site has logged: a test may ask that it be nothing. */
  logged: string[]
}

export const demoSite = async (
  today: string = demoToday,
  settings: Record<string, string> = {},
): Promise<Site> => siteOn(await demoDatabase(), { today, settings })

/** The site on one copy of the demo; `via` is another way to the same database. */
export async function siteOn(
  { db, url, adminUrl }: TestDatabase,
  options: { today?: string; settings?: Record<string, string>; via?: string } = {},
): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-site-'))
  // Many act from one address here.
  const many = '1000000'
  const config = readConfig({
    HANDLINGSROM_DATA: folder,
    HANDLINGSROM_PORT: '0',
    HANDLINGSROM_SIGN_INS_A_MINUTE: many,
    HANDLINGSROM_UPLOADS_A_MINUTE: many,
    HANDLINGSROM_API_CALLS_A_MINUTE: many,
    ...options.settings,
  })
  const clock = settableClock(instantAt(options.today ?? demoToday))
  const logged: string[] = []
  const log: Log = (message, fields) => logged.push(`${message} ${JSON.stringify(fields ?? {})}`)
  const own = options.via ? connect(options.via) : db
  const stop = async () => (own === db ? undefined : own.destroy())
  const database = { db: own, url: options.via ?? url, stop, onLost: () => {} }
  const people = async (issuer: string) =>
    (await peopleAt(db, issuer)).map(({ subject, name }) => ({ subject, name, title: '' }))
  const served = await serve({ database, config, clock, log, demo: { people, first: shownFirst, tales } })
  afterAll(async () => {
    await served.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const issuer = served.url + demoIssuerPath
  const admin = connect(adminUrl, 1)
  await sql`update identity.sign_ins set issuer = ${issuer} where issuer = ${demoIssuerThen}`.execute(admin)
  await admin.destroy()
  return { url: served.url, db, issuer, clock, logged }
}

/** Someone at the site, without a browser: keeps cookies, and follows no redirect but those of signing in. */
export type Guest = {
  /** The cookies that a browser would have been given. */
  cookies: ReadonlyMap<string, string>
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, form?: Form | FormData, headers?: Record<string, string>): Promise<Response>
}

type Form = Record<string, string | Blob>

/** The one of the demo's people whom the subject names; without one, anyone. */
export async function guestAt(site: Site, subject?: string): Promise<Guest> {
  const cookies = new Map<string, string>()
  const send = async (to: string, { headers, ...rest }: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(new URL(to, site.url), {
      ...rest,
      headers: { cookie, ...headers },
      redirect: 'manual',
    })
    for (const one of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(one)!
      cookies.set(name!, value!)
    }
    return answer
  }
  if (subject) await signIn(send, subject)
  return {
    cookies,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, form = {}, headers = { origin: site.url }) =>
      send(path, { method: 'POST', body: bodyOf(form), headers }),
  }
}

async function signIn(send: (to: string) => Promise<Response>, subject: string): Promise<void> {
  let to = `${href('signIn')}?${new URLSearchParams({ som: subject })}`
  for (let i = 0; i < 8 && to !== href('today'); i++) {
    const answer = await send(to)
    await answer.body?.cancel()
    to = answer.headers.get('location') ?? href('front')
  }
  if (to !== href('today')) throw new Error(`${subject} did not get in, but to ${to}`)
}

/** As a browser sends a form: with a file in several parts, without as one line. */
function bodyOf(form: Form | FormData): URLSearchParams | FormData {
  const entries = form instanceof FormData ? [...form] : Object.entries(form)
  if (entries.every(([, value]) => typeof value === 'string'))
    return new URLSearchParams(entries as [string, string][])
  if (form instanceof FormData) return form
  const body = new FormData()
  for (const [name, value] of entries) {
    if (typeof value === 'string') body.set(name, value)
    else body.set(name, value, `${name}.pdf`)
  }
  return body
}
