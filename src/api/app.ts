import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { publicActor } from '../core/actor.ts'
import { type Language, languages } from '../core/words.ts'
import type { Db } from '../platform/database/connect.ts'
import type { Log } from '../platform/log.ts'
import {
  allocate,
  cellsOf,
  contentOf,
  explainCell,
  explainer,
  explainFileProblem,
  explainRefusal,
  mostCells,
  mostRequestBytes,
  readRequest,
  ruleJsonSchema,
  runsOf,
  runToFile,
  standing,
} from '../rooms/allocation/index.ts'
import { apiRoutes } from '../routes.ts'
import { grantsOf } from './grants.ts'
import { openapi } from './openapi.ts'
import { apiWords } from './text.ts'

type Problem = { path?: string; message: string }

/** The API: JSON in and out, without session. It reckons what it is sent, and shows what is public. */
export function buildApi({ db, log, url }: { db: Db; log: Log; url: string }): Hono {
  const app = new Hono({ strict: false })
  app.use(secureHeaders())
  app.onError((error, c) => {
    log('request failed', { path: c.req.routePath, error: error.name })
    return problems(c, 500, 'fault', [{ message: apiWords(languageOf(c)).fault }])
  })
  app.notFound(c => problems(c, 404, 'notFound', [{ message: apiWords(languageOf(c)).notFound }]))
  const tooLarge = (c: Context) =>
    problems(c, 413, 'tooLarge', [{ message: apiWords(languageOf(c)).tooLarge }])
  app.post(apiRoutes.apiAllocate, bodyLimit({ maxSize: mostRequestBytes, onError: tooLarge }), allocated)
  app.get(apiRoutes.apiRun, async c => {
    const { programme, year } = c.req.param()
    const final = /^\d{4}$/.test(year)
      ? standing(await runsOf(db, publicActor, programme, Number(year)))
      : undefined
    if (!final) return c.notFound()
    return c.json(runToFile((await contentOf(db, programme, Number(year), final)).run) as object)
  })
  app.get(apiRoutes.apiGrants, async c => {
    const grants = await grantsOf(db, url, c.req.param('programme'))
    return grants ? c.json(grants) : c.notFound()
  })
  app.get(apiRoutes.apiRuleSchema, c => c.json(ruleJsonSchema() as object))
  app.get(apiRoutes.apiDocument, c => c.json(openapi(url) as object))
  return app
}

const languageOf = (c: Context): Language => languages.find(one => one === c.req.query('sprak')) ?? 'nb'

const problems = (
  c: Context,
  status: 404 | 413 | 422 | 500,
  code: string,
  list: Problem[],
  rest: object = {},
) => c.json({ code, problems: list, ...rest }, status)

/** One year's allocation of what was sent; nothing of it is kept. */
async function allocated(c: Context): Promise<Response> {
  const language = languageOf(c)
  const read = readRequest(new Uint8Array(await c.req.arrayBuffer()))
  if (!read.ok) {
    const list = read.refusal.problems.map(one => ({
      path: String(one.values.path ?? ''),
      ...(one.line > 0 ? { line: one.line, column: one.column } : {}),
      message: explainFileProblem(one, language),
    }))
    return problems(c, 422, 'request', list, { more: read.refusal.more })
  }
  const { programme, facts } = read.value
  if (cellsOf(programme) > mostCells)
    return problems(c, 413, 'tooManyCells', [{ message: apiWords(language).tooManyCells }])
  const made = allocate(programme, facts)
  if (!made.ok) {
    const list = explainRefusal(programme, made.refusal, language).map(message => ({
      path: made.refusal.code === 'missingFact' ? 'facts' : 'programme',
      message,
    }))
    return problems(c, 422, made.refusal.code, list)
  }
  const wanted = c.req.query('forklar')
  if (wanted === undefined) return c.json({ run: runToFile(made.value) })
  const [municipality = '', scheme = ''] = wanted.split(',')
  const cell = explainer(programme, facts)(municipality, scheme)
  if (!cell) return problems(c, 422, 'noCell', [{ path: 'forklar', message: apiWords(language).noCell }])
  return c.json({ run: runToFile(made.value), explanation: explainCell(programme, cell, language) })
}
