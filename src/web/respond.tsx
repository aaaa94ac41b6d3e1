import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { dateOf } from '../core/dates.ts'
import type { FormKeys } from '../platform/form-key.ts'
import { writeSheet } from '../platform/sheet.ts'
import { anyone, type Visitor } from '../rooms/identity/index.ts'
import { namesOn } from '../rooms/organisations/index.ts'
import type { Tab } from '../ui/homes.ts'
import { type Answer, page } from '../ui/page.ts'
import { ButtonLink, Lead } from '../ui/pieces.tsx'
import { TableFiles } from '../ui/table-files.tsx'
import { type Env, languageOf, visitorFor } from './ask.ts'
import { shownPage } from './body.tsx'
import { countsOf } from './homes/counts.ts'
import { type HomeOfPage, homeFor, ownHome } from './homes/homes.ts'
import { keysOf } from './keys.ts'
import { Layout } from './layout.tsx'
import { messageWords } from './message.text.ts'
import { Receipt } from './receipt.tsx'
import { actOf, receiptParameter } from './receipt-mark.ts'
import type { Site } from './site.ts'
import { waitingNow } from './waiting.ts'

/** Turns a page's answer into HTTP. */
export async function respond(c: Context<Env>, site: Site, answer: Answer): Promise<Response> {
  switch (answer.kind) {
    case 'redirect':
      return c.redirect(answer.to, 303)
    case 'file':
      return c.body(
        answer.bytes as Uint8Array<ArrayBuffer>,
        200,
        headersOf(answer, answer.inline ? 'inline' : 'attachment'),
      )
    case 'stream':
      return c.body(ReadableStream.from(answer.pieces), 200, headersOf(answer, 'attachment'))
    case 'json':
      return c.json(answer.value as object)
    case 'notFound':
      return message(c, site, 'notFound')
    case 'forbidden':
      return message(c, site, 'forbidden')
    case 'page': {
      const tables = tablesOf(c, answer)
      const shown = await framed(c, site, answer, tables)
      // Shown before it is asked for a file, since its tables are known by then.
      const html = await shown.toString()
      const file = tables?.asked(writeSheet)
      return file ? respond(c, site, file) : c.html(html, answer.status)
    }
  }
}

const headersOf = (
  { name, mediaType }: { name: string; mediaType: string },
  how: 'inline' | 'attachment',
) => ({
  'content-type': mediaType,
  'content-disposition': `${how}; filename*=UTF-8''${encodeURIComponent(name)}`,
})

/** Only a page that can be asked for again has its tables as files at its own address. */
function tablesOf(c: Context<Env>, answer: Page): TableFiles | null {
  if (c.req.method !== 'GET' || answer.status !== 200) return null
  return new TableFiles(languageOf(c), c.req.query(), answer.illustrative)
}

const statuses = {
  unreadable: 400,
  otherOrigin: 403,
  forbidden: 403,
  sessionEnded: 403,
  notFound: 404,
  otherMethod: 405,
  tooLarge: 413,
  tooManyFields: 413,
  tooMany: 429,
  fault: 500,
  away: 503,
  outcomeUnknown: 503,
  signInAway: 503,
  tooSlow: 503,
} as const
export type MessageCode = keyof typeof statuses

/**
 * What is said instead of a page: what is the matter, and what to do. Asks the database as little as it can.
 *
 * @param next where signing in leads on to.
 */
export async function message(
  c: Context<Env>,
  site: Site,
  code: MessageCode,
  next?: string,
): Promise<Response> {
  const t = messageWords(languageOf(c))
  const status = statuses[code]
  if (status === 503) c.header('retry-after', '5')
  const title = t[code]
  const number = status === 500 ? t.requestNumber(c.get('request') ?? '') : null
  const body = (
    <>
      <Lead>{t[`${code}Lead`]}</Lead>
      {number ? <p>{number}</p> : null}
      {next ? <ButtonLink href={next}>{t.signInAgain}</ButtonLink> : null}
    </>
  )
  const answer = page(title, body) as Page
  const visitor = status < 500 ? await visitorFor(c, site) : (c.get('visitor') ?? anyone)
  const name = status < 500 ? await organisationName(site, visitor.actor.organisation) : ''
  return c.html(frame(c, site, answer, { visitor, name, body: answer.body, ...nowhere }), status)
}

type Page = Extract<Answer, { kind: 'page' }>

async function framed(c: Context<Env>, site: Site, answer: Page, tables: TableFiles | null) {
  const visitor = await visitorFor(c, site)
  const name = await organisationName(site, visitor.actor.organisation)
  const keys = await keysOf(site.db)
  const about = {
    language: languageOf(c),
    tables,
    key: () => keys.make(site.clock(), visitor.actor.person ?? ''),
    refused: c.get('refused'),
  }
  const shown = await shownPage(answer, about)
  return frame(c, site, shown.answer, {
    visitor,
    name,
    body: shown.body,
    ...(await placeOf(c, keys, answer.of)),
  })
}

/** The home that the page stands in, and how much waits for the visitor: in all, and under each of its tabs. */
async function placeOf(
  c: Context<Env>,
  keys: FormKeys,
  of: Page['of'],
): Promise<Pick<Around, 'home' | 'counts' | 'waiting' | 'receipt'>> {
  const ask = c.get('ask')
  const pages = c.get('pages')
  if (!ask || !pages) return nowhere
  const route = c.get('route')!
  const home =
    route === 'today'
      ? await ownHome(ask)
      : await homeFor({ ...ask, params: { ...ask.params, ...of } }, pages[route]?.in)
  if (ask.actor.role === 'public') return { ...nowhere, home }
  const mine = (await waitingNow(ask)).filter(one => one.waitingFor === null)
  const counts = home ? countsOf(home, { mine, pages }) : nowhere.counts
  const act = actOf(keys, ask.actor.person ?? '', ask.query[receiptParameter])
  const receipt = act ? await Receipt({ ask, act, bound: pages[act.route], mine }) : null
  return { home, counts, waiting: mine.length, receipt }
}

type Around = {
  visitor: Visitor
  name: string
  body: Child
  home: HomeOfPage | null
  counts: ReadonlyMap<Tab, number>
  waiting: number | null
  receipt: Child
}
const nowhere = { home: null, counts: new Map<Tab, number>(), waiting: null, receipt: null }

const frame = (
  c: Context<Env>,
  site: Site,
  answer: Page,
  { visitor, name, body, home, counts, waiting, receipt }: Around,
) => (
  <Layout
    answer={answer}
    body={body}
    visitor={visitor}
    language={languageOf(c)}
    demo={site.demo !== null}
    address={c.req.path + new URL(c.req.url).search}
    organisationName={name}
    home={home}
    counts={counts}
    waiting={waiting}
    receipt={receipt}
  />
)

async function organisationName(site: Site, id: string | null): Promise<string> {
  if (!id) return ''
  return (await namesOn(site.db, dateOf(site.clock()), [id])).get(id) ?? ''
}
