import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '../core/words.ts'
import { href } from '../routes.ts'
import type { Tab } from '../ui/homes.ts'
import type { Answer, Crumb } from '../ui/page.ts'
import { HomeBar } from './home.tsx'
import { addressed, type HomeOfPage } from './homes/homes.ts'
import { assets } from './static.ts'
import { text } from './text.ts'
import { Top, type TopProps } from './top.tsx'

type Page = Extract<Answer, { kind: 'page' }>

type Frame = Omit<TopProps, 'home'> & {
  answer: Page
  /** The page's body, shown already: what it tells of its forms and tables is known by then. */
  body: Child
  demo: boolean
  home: HomeOfPage | null
  counts: ReadonlyMap<Tab, number>
  /** What the visitor has just done, if anything. */
  receipt: Child
}

/** The frame of every page: who am I, where am I, and the page's one answer. */
export function Layout({ answer, body, demo, home, counts, receipt, ...top }: Frame) {
  const { language, address } = top
  const t = text(language)
  const path = address.split('?')[0]!
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{titleOf(answer, home, language)}</title>
          <link rel="stylesheet" href={assets.style} />
          <link rel="icon" href={assets.icon} type="image/svg+xml" />
          <script src={assets.script} defer />
        </head>
        <body data-color-scheme="light" data-size="sm">
          <a class="ds-skip-link" href="#main">
            {t.skip}
          </a>
          {demo ? (
            <aside class="band" aria-label={t.demo}>
              <div class="within">{t.demoBand}</div>
            </aside>
          ) : null}
          <Top {...top} home={home?.kind ?? null} />
          {home ? <HomeBar home={home} counts={counts} path={path} language={language} /> : null}
          <main id="main" class="page" tabindex={-1}>
            <div class="within">
              {receipt}
              <Breadcrumbs answer={answer} home={home} language={language} />
              <Content answer={answer} body={body} home={home} path={path} language={language} />
            </div>
          </main>
          <footer class="foot">
            <div class="within">
              <p>{t.footer}</p>
              <a class="ds-link" href={href('journals')}>
                {t.journals}
              </a>
              <a class="ds-link" href={href('accessibility')}>
                {t.accessibility}
              </a>
              <a class="ds-link" href={href('privacy')}>
                {t.privacy}
              </a>
              <a class="ds-link" href={href('contact')}>
                {t.contact}
              </a>
            </div>
          </footer>
        </body>
      </html>
    </>
  )
}

/** A tab of a home is named with it, since «Tiltak» alone is many pages. */
const titleOf = (answer: Page, home: HomeOfPage | null, language: Language): string => {
  const { product } = text(language)
  if (answer.title === product) return product
  return (
    [answer.title, ...(home && !answer.title.includes(home.name) ? [home.name] : [])].join(', ') +
    ` – ${product}`
  )
}

/** On a home's own page its name is small and its answer large; on a thing or an act it is the other way round. */
function Content({
  answer,
  body,
  home,
  path,
  language,
}: Pick<Frame, 'answer' | 'body' | 'home'> & { path: string; language: Language }) {
  const onTab = answer.lead !== null && (home?.tabs.some(one => one.href === path) ?? false)
  const head = (
    <header class="answer">
      <h1 class="ds-heading" data-size={onTab ? '2xs' : 'md'}>
        {answer.title}
      </h1>
      {answer.illustrative && !home?.fictional ? (
        <p>
          <span class="fiction">{text(language).illustrative}</span>
        </p>
      ) : null}
      {answer.lead ? <p class={onTab ? 'answer-line' : 'answer-line second'}>{answer.lead}</p> : null}
    </header>
  )
  if (!answer.now && !answer.facts)
    return (
      <>
        {head}
        {body}
      </>
    )
  return (
    <div class="columns">
      {head}
      <section class="aside" aria-label={text(language).aside}>
        {answer.now}
        {answer.facts}
      </section>
      <div class="content">{body}</div>
    </div>
  )
}

/** The way up; in a home, only of what stands below its tabs. */
function Breadcrumbs({ answer, home, language }: Pick<Frame, 'answer' | 'home'> & { language: Language }) {
  const tabs = new Set(home?.tabs.map(one => one.href))
  const crumbs = answer.crumbs.filter(one => !(home && isTop(one, tabs)))
  if (crumbs.length === 0) return null
  return (
    <nav class="crumbs" aria-label={text(language).crumbs}>
      <ol>
        {crumbs.map(({ label, href: to }) => (
          <li>
            <a class="ds-link" href={to}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** What the home says already: its tabs, its programme, and the way to all programmes. */
const isTop = (crumb: Crumb, tabs: ReadonlySet<string>): boolean =>
  tabs.has(crumb.href) || crumb.href === href('programmes') || addressed(crumb.href)?.name === 'programme'
