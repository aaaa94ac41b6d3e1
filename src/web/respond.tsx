import type { Context } from 'hono'
import { dateOf } from '../core/dates.ts'
import { namesOn } from '../rooms/organisations/index.ts'
import type { Answer } from '../ui/page.ts'
import { Lead } from '../ui/pieces.tsx'
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
    case 'page':
      return c.html(await framed(c, site, answer), answer.status)
  }
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

async function framed(c: Context<Env>, site: Site, answer: Extract<Answer, { kind: 'page' }>) {
  const visitor = await visitorFor(c, site)
  const language = languageOf(c)
  return (
    <Layout
      answer={answer}
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
