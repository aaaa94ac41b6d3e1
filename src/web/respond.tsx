import type { Context } from 'hono'
import { dateOf } from '../core/dates.ts'
import { writeSheet } from '../platform/sheet.ts'
import { namesOn } from '../rooms/organisations/index.ts'
import type { Answer } from '../ui/page.ts'
import { Lead } from '../ui/pieces.tsx'
import { TableFiles } from '../ui/table-files.tsx'
import type { Site } from './app.ts'
import { type Env, languageOf, visitorFor } from './ask.ts'
import { Layout } from './layout.tsx'
import { text } from './text.ts'

/** Turns a page's answer into HTTP. */
export async function respond(c: Context<Env>, site: Site, answer: Answer): Promise<Response> {
  switch (answer.kind) {
    case 'redirect':
      return c.redirect(answer.to, 303)
    case 'file':
      return c.body(answer.bytes as Uint8Array<ArrayBuffer>, 200, {
        'content-type': answer.mediaType,
        'content-disposition': `${answer.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
      })
    case 'text':
      return message(c, site, answer.status as 500, answer.text === 'tooLarge' ? 'tooLarge' : 'fault')
    case 'json':
      return c.json(answer.value as object)
    case 'notFound':
      return message(c, site, 404, 'notFound')
    case 'forbidden':
      return message(c, site, 403, 'forbidden')
    case 'page': {
      const tables = tablesOf(c, answer)
      const shown = await framed(c, site, answer, tables)
      // Shown before it is asked for a file, since its tables are known by then.
      const html = await shown.toString()
      const file = await tables?.asked(writeSheet)
      return file ? respond(c, site, file) : c.html(html, answer.status)
    }
  }
}

/** Only a page that can be asked for again has its tables as files at its own address. */
function tablesOf(c: Context<Env>, answer: Extract<Answer, { kind: 'page' }>): TableFiles | null {
  if (c.req.method !== 'GET' || answer.status !== 200) return null
  return new TableFiles(languageOf(c), c.req.query(), answer.illustrative)
}

async function message(
  c: Context<Env>,
  site: Site,
  status: 403 | 404 | 413 | 500,
  code: 'notFound' | 'forbidden' | 'fault' | 'tooLarge',
) {
  const t = text(languageOf(c))
  const body = <Lead>{t[`${code}Lead`]}</Lead>
  return c.html(
    await framed(c, site, {
      kind: 'page',
      status: 404,
      title: t[code],
      crumbs: [],
      body,
      illustrative: false,
    }),
    status,
  )
}

async function framed(
  c: Context<Env>,
  site: Site,
  answer: Extract<Answer, { kind: 'page' }>,
  tables: TableFiles | null = null,
) {
  const visitor = await visitorFor(c, site)
  const language = languageOf(c)
  return (
    <Layout
      answer={answer}
      tables={tables}
      visitor={visitor}
      language={language}
      demo={site.demo !== null}
      path={c.req.path}
      organisationName={await organisationName(site, visitor.actor.organisation)}
    />
  )
}

async function organisationName(site: Site, id: string | null): Promise<string> {
  if (!id) return ''
  return (await namesOn(site.db, dateOf(site.clock()), [id])).get(id) ?? ''
}
