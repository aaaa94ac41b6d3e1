import type { Context } from 'hono'
import { sha256 } from '../core/digest.ts'
import type { Refusal } from '../core/result.ts'
import { keepRefused, refusedForm } from '../platform/refused.ts'
import type { RouteName } from '../routes.ts'
import type { Ask, Bound, Post, Refused, RefusedAnswer } from '../ui/page.ts'
import { faultsOf } from '../ui/post.ts'
import { addressOf, type Env, languageOf } from './ask.ts'
import type { Site } from './site.ts'

/** The part of a query that names the refused form its page is shown with. */
const refusedParameter = 'avvist'
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Every address with its page; each page is found again by what it shows. */
export type BoundPages = Readonly<Record<string, Bound>>

/** The path of the page that shows the form of an action; undefined where it has no address of its own. */
function pageOf(
  bound: BoundPages,
  post: Post | undefined,
  params: Record<string, string>,
): string | undefined {
  const show = post?.form?.show
  const found = show && Object.entries(bound).find(([, { get }]) => get === show)
  return found && addressOf(found[0] as RouteName, params)
}

/**
 * Answers a refused form: a script is told what is wrong; for anyone else what was typed is kept, and its page has an
 * address. Undefined where it has none, and is shown in place.
 */
export async function refusedTo(
  c: Context<Env>,
  site: Site,
  bound: BoundPages,
  { ask, answer: { status, refused } }: { ask: Ask; answer: RefusedAnswer },
): Promise<Response | undefined> {
  if (ask.wantsJson) {
    const faults = refused.faults.map(({ refusal: { code, field }, sentence }) => ({ code, field, sentence }))
    return c.json({ faults }, status)
  }
  const { person } = ask.actor
  if (!person) return undefined
  const to = await keepTyped(c, site, bound, { ask, person, faults: refused.faults.map(one => one.refusal) })
  return to === undefined ? undefined : c.redirect(to, 303)
}

/** Keeps what was typed, and gives the address of the page that shows it again, with the query it was asked with. */
export async function keepTyped(
  c: Context<Env>,
  site: Site,
  bound: BoundPages,
  { ask, person, faults }: { ask: Ask; person: string; faults: readonly Refusal[] },
): Promise<string | undefined> {
  const route = c.get('route')!
  const page = pageOf(bound, bound[route]?.post, ask.params)
  if (!page) return undefined
  const files = Object.fromEntries(
    Object.entries(ask.files).map(([field, { name, bytes }]) => [field, { name, sha256: sha256(bytes) }]),
  )
  const { address, row, form: typed } = ask
  const kept = { person, route, address, row, page, typed, files, faults: [...faults] }
  const id = await keepRefused(site.db, site.clock(), kept)
  const query = askedWith(c.req.header('referer'), page)
  query.set(refusedParameter, id)
  return `${page}?${query}`
}

/** The query of the page that the form was sent from, where it is that page. */
function askedWith(referer: string | undefined, page: string): URLSearchParams {
  if (!referer || !URL.canParse(referer)) return new URLSearchParams()
  const { pathname, searchParams } = new URL(referer)
  return pathname === page ? searchParams : new URLSearchParams()
}

/** The refused form that a page is asked for with, in the language of whoever asks: only their own, and only here. */
export async function refusedOf(
  c: Context<Env>,
  site: Site,
  bound: BoundPages,
  { actor, query }: Pick<Ask, 'actor' | 'query'>,
): Promise<Refused | undefined> {
  const id = query[refusedParameter]
  if (!id || !uuid.test(id) || !actor.person) return undefined
  const kept = await refusedForm(site.db, site.clock(), { id, person: actor.person })
  const here = addressOf(c.get('route')!, c.req.param() as Record<string, string>)
  if (!kept || kept.page !== here) return undefined
  const faults = faultsOf(kept.faults, { language: languageOf(c) }, bound[kept.route]?.post?.form?.words)
  const [{ refusal, sentence }] = faults as [(typeof faults)[number]]
  const { address, row, typed, files } = kept
  return { id, address, row, typed, files, faults, refusal, sentence }
}
