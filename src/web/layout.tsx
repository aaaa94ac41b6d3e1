import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '../core/words.ts'
import { roleName, type Visitor } from '../rooms/identity/index.ts'
import { href } from '../routes.ts'
import type { Answer } from '../ui/page.ts'
import { navigation } from './navigation.ts'
import { assets } from './static.ts'
import { text } from './text.ts'

type Frame = {
  answer: Extract<Answer, { kind: 'page' }>
  /** The page's body, shown already: what it tells of its forms and tables is known by then. */
  body: Child
  visitor: Visitor
  language: Language
  demo: boolean
  /** Path and query, as it was asked for. */
  address: string
  organisationName: string
}

/** The frame of every page: who am I, where am I, and the page's one answer. */
export function Layout({ answer, body, visitor, language, demo, address, organisationName }: Frame) {
  const t = text(language)
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{answer.title === t.product ? t.product : `${answer.title} – ${t.product}`}</title>
          <link rel="stylesheet" href={assets.style} />
          <link rel="icon" href={assets.icon} type="image/svg+xml" />
          <script src={assets.script} defer />
        </head>
        <body data-color-scheme="light" data-size="md">
          <a class="ds-skip-link" href="#main">
            {t.skip}
          </a>
          {demo ? (
            <aside class="demo-band" aria-label={t.demo}>
              {t.demoBand}
            </aside>
          ) : null}
          <Header
            visitor={visitor}
            language={language}
            address={address}
            organisationName={organisationName}
          />
          <main id="main" class="page" tabindex={-1}>
            <Breadcrumbs answer={answer} language={language} />
            <h1 class="ds-heading" data-size="lg">
              {answer.title}
            </h1>
            {answer.illustrative ? <p class="illustrative">{t.illustrative}</p> : null}
            {body}
          </main>
          <footer class="footer">
            <p>{t.footer}</p>
          </footer>
        </body>
      </html>
    </>
  )
}

function Header({
  visitor,
  language,
  address,
  organisationName,
}: Pick<Frame, 'visitor' | 'language' | 'address' | 'organisationName'>) {
  const path = address.split('?')[0]
  const t = text(language)
  return (
    <header class="header">
      <div class="header-row">
        <a class="brand" href={href('front')}>
          {t.product}
        </a>
        {visitor.personName ? (
          <p class="who">
            {visitor.personName}
            {visitor.actor.role === 'public' ? null : (
              <>
                <br />
                {[...new Set([roleName(visitor.actor.role, language), organisationName])].join(', ')}
              </>
            )}
          </p>
        ) : null}
        <Session visitor={visitor} language={language} />
      </div>
      <div class="header-row">
        <nav aria-label={t.mainMenu}>
          <ul class="menu">
            {navigation(visitor.actor, language).map(({ label, to }) => (
              <li>
                <a href={to} aria-current={to === path ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t.language}>
          <ul class="menu">
            {(['nb', 'nn', 'en'] as const).map(one => (
              <li>
                <a
                  lang={one}
                  hreflang={one}
                  href={href('language', {}, { til: one, side: address })}
                  aria-current={one === language ? 'true' : undefined}
                >
                  {t[`in_${one}`]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

function Session({ visitor, language }: Pick<Frame, 'visitor' | 'language'>) {
  const t = text(language)
  if (!visitor.personName) {
    return (
      <a class="ds-button" data-variant="secondary" data-size="sm" href={href('signIn')}>
        {t.signIn}
      </a>
    )
  }
  return (
    <div class="session">
      {visitor.assignments.length > 1 ? (
        <form method="post" action={href('chooseRole')} class="inline-form">
          <label class="ds-label visually-hidden" for="assignment">
            {t.actAs}
          </label>
          <select class="ds-input" id="assignment" name="assignment" data-size="sm">
            {visitor.assignments.map(one => (
              <option value={one.id} selected={one.id === visitor.current}>
                {roleName(one.role, language)}
              </option>
            ))}
          </select>
          <button class="ds-button" type="submit" data-variant="tertiary" data-size="sm">
            {t.switchRole}
          </button>
        </form>
      ) : null}
      <form method="post" action={href('signOut')}>
        <button class="ds-button" type="submit" data-variant="secondary" data-size="sm">
          {t.signOut}
        </button>
      </form>
    </div>
  )
}

function Breadcrumbs({ answer, language }: Pick<Frame, 'answer' | 'language'>) {
  if (answer.crumbs.length === 0) return null
  return (
    <nav class="crumbs" aria-label={text(language).crumbs}>
      <ol>
        {answer.crumbs.map(({ label, href: to }) => (
          <li>
            <a class="ds-link" href={to}>
              {label}
            </a>
          </li>
        ))}
        <li aria-current="page">{answer.title}</li>
      </ol>
    </nav>
  )
}
