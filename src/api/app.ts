import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import { z } from 'zod'
import { publicActor } from '../core/actor.ts'
import { type Language, languages } from '../core/words.ts'
import { type Db, isAway } from '../platform/database/connect.ts'
import type { Log } from '../platform/log.ts'
import { addressOf, type RateLimits } from '../platform/rate-limits.ts'
import { requestLine } from '../platform/request-line.ts'
import { WorkerGone, Workers, workerFile } from '../platform/worker.ts'
import { contentOf, runsOf, standing } from '../rooms/allocation/index.ts'
import { mostBytes, ruleJsonSchema, runToFile } from '../rooms/calculation/index.ts'
import { apiRoutes } from '../routes.ts'
import type { Answer, Asked } from './allocation.ts'
import { grantsOf } from './grants.ts'
import { openapi } from './openapi.ts'
import { apiWords } from './text.ts'

type Problem = { path?: string; message: string }

type Served = {
  db: Db
  pulse: { readonly alive: boolean }
  log: Log
  url: string
  limits: RateLimits
  /** How many proxies of ours a request comes through. */
  proxies: number
}
type Env = { Variables: { request: string; route?: string; error?: unknown } }

/** The API: JSON in and out, without session. It reckons what it is sent, and shows what is public. */
export function buildApi({ db, pulse, log, url, limits, proxies }: Served): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.use(requestLine(log))
  for (const [name, path] of Object.entries(apiRoutes))
    app.use(path, (c, next) => {
      c.set('route', name)
      return next()
    })
  app.use(secureHeaders())
  app.use(cached)
  app.use(async (c, next) => {
    const seconds = await limits.wait('api', addressOf(c, proxies))
    return seconds === undefined ? next() : tooMany(c, seconds)
  })
  app.onError((error, c) => {
    // Whoever sent it has gone, or went on as no body goes on: nothing of ours has failed.
    if (c.req.raw.signal.aborted || cutOff.test(error.message))
      return problems(c, 400, 'cutOff', [{ message: apiWords(languageOf(c)).cutOff }])
    if (isAway(error)) return away(c)
    c.set('error', error)
    return problems(c, 500, 'fault', [{ message: apiWords(languageOf(c)).fault }])
  })
  app.notFound(c => problems(c, 404, 'notFound', [{ message: apiWords(languageOf(c)).notFound }]))
  const tooLarge = (c: Context) =>
    problems(c, 413, 'tooLarge', [{ message: apiWords(languageOf(c)).tooLarge }])
  app.get(apiRoutes.apiRuleSchema, c => c.json(ruleJsonSchema() as object))
  app.get(apiRoutes.apiDocument, c => c.json(openapi(url) as object))
  app.post(apiRoutes.apiAllocate, bodyLimit({ maxSize: mostBytes.request, onError: tooLarge }), allocated)
  // What follows asks the database.
  app.use(async (c, next) => (pulse.alive ? next() : away(c)))
  app.get(apiRoutes.apiRun, async c => {
    const asked = yearAsked.safeParse(c.req.param())
    if (!asked.success) return c.notFound()
    const { programme, year } = asked.data
    const final = standing(await runsOf(db, publicActor, programme, year))
    if (!final) return c.notFound()
    return c.json(runToFile((await contentOf(db, programme, year, final)).run) as object)
  })
  app.get(apiRoutes.apiGrants, async c => {
    const asked = programmeAsked.safeParse(c.req.param())
    const grants = asked.success ? await grantsOf(db, url, asked.data.programme) : undefined
    return grants ? c.json(grants) : c.notFound()
  })
  return app
}

/** What stands in an address, before anything is asked of the database about it. */
const programmeAsked = z.object({ programme: z.string().regex(/^[\p{L}\p{N}._:-]{1,80}$/u) })
const yearAsked = programmeAsked.extend({
  year: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number),
})

const cutOff = /\b(?:aborted|terminated|prematurely closed|ECONNRESET)\b/

const tagged = etag()

/** What is public may be kept by anyone who asks each time whether it is still so; what was sent is nobody else's. */
const cached: MiddlewareHandler = async (c, next) => {
  const read = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (read) await tagged(c, next)
  else await next()
  c.header('cache-control', read && c.res.status < 400 ? 'public, no-cache' : 'no-store')
}

const languageOf = (c: Context): Language => languages.find(one => one === c.req.query('sprak')) ?? 'nb'

const problems = (
  c: Context,
  status: 400 | 404 | 413 | 422 | 429 | 500 | 503,
  code: string,
  list: Problem[],
  rest: object = {},
) => c.json({ code, problems: list, ...rest }, status)

/** There are more requests than can be answered, from here or from everywhere: when to come again. */
function tooMany(c: Context, seconds: number): Response {
  c.header('retry-after', String(seconds))
  return problems(c, 429, 'busy', [{ message: apiWords(languageOf(c)).busy }])
}

function away(c: Context): Response {
  c.header('retry-after', '5')
  return problems(c, 503, 'away', [{ message: apiWords(languageOf(c)).away }])
}

/** Whole bodies are read, checked and reckoned one at a time, with their own memory and time. */
const workers = new Workers(workerFile(import.meta.url, 'allocation-worker'), {
  atOnce: 1,
  waiting: 8,
  megabytes: 160,
  seconds: 30,
})

/** One year's allocation of what was sent; nothing of it is kept. */
async function allocated(c: Context): Promise<Response> {
  const language = languageOf(c)
  const t = apiWords(language)
  const busy = () => tooMany(c, 10)
  // Before the body is taken in, so that what has to wait for too long is not held meanwhile.
  if (workers.full) return busy()
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  const held = await workers.take()
  if (!held) return busy()
  try {
    const asked: Asked = { bytes, language, explain: c.req.query('forklar') }
    const { status, body } = (await held.turn(asked, [bytes.buffer])) as Answer
    return c.body(body, status, { 'content-type': 'application/json' })
  } catch (error) {
    if (error instanceof WorkerGone) return problems(c, 422, 'tooHeavy', [{ message: t.tooHeavy }])
    throw error
  } finally {
    held.give()
  }
}
