import type { Child } from 'hono/jsx'
import type { Language } from '../core/words.ts'
import { actsAs, type Visitor } from '../rooms/identity/index.ts'
import { href } from '../routes.ts'
import type { HomeName } from '../ui/homes.ts'
import { type Entry, navigation } from './navigation.ts'
import { text } from './text.ts'

export type TopProps = {
  visitor: Visitor
  language: Language
  /** Path and query, as it was asked for. */
  address: string
  organisationName: string
  home: HomeName | null
  /** How much waits for the visitor; null where nobody has asked. */
  waiting: number | null
}

/** One row on every width: who, where to, and on a phone all of it in one menu that needs no script. */
export function Top(props: TopProps) {
  const { visitor, language, address, home, waiting } = props
  const t = text(language)
  const path = address.split('?')[0]!
  const all = navigation(visitor.actor, language)
  // An entry's own page is that alone, also where its reader's home stands on it.
  const shown = all.some(entry => entry.to === path) ? null : home
  const entries = all.map(entry => (
    <li>
      <EntryLink entry={entry} here={isHere(entry, path, shown)} waiting={waiting} language={language} />
    </li>
  ))
  return (
    <header class="top">
      <div class="within">
        <a class="brand" href={href('front')}>
          {t.product}
        </a>
        <nav class="top-nav" aria-label={t.mainMenu}>
          <ul>{entries}</ul>
        </nav>
        {visitor.personName ? null : (
          <a class="ds-button sign-in" data-variant="secondary" data-size="sm" href={href('signIn')}>
            {t.signIn}
          </a>
        )}
        <Account {...props} entries={entries} />
      </div>
    </header>
  )
}

function Account({
  visitor,
  language,
  address,
  organisationName,
  waiting,
  entries,
}: TopProps & { entries: Child }) {
  const t = text(language)
  const acting =
    visitor.actor.role === 'public'
      ? null
      : [...new Set([actsAs(visitor.actor, language), organisationName])].join(', ')
  return (
    <details class="menu account">
      <summary>
        {visitor.personName ? (
          <span class="who">
            {visitor.personName}
            {acting ? <small>{acting}</small> : null}
          </span>
        ) : (
          <span class="of-wide">{t[`in_${language}`]}</span>
        )}
        <span class="only-menu">
          {t.menu}
          {waiting ? <Count waiting={waiting} language={language} /> : null}
        </span>
      </summary>
      <div>
        <nav class="only-menu" aria-label={t.mainMenu}>
          <ul>
            {entries}
            {visitor.personName ? null : (
              <li class="of-phone">
                <a href={href('signIn')}>{t.signIn}</a>
              </li>
            )}
          </ul>
        </nav>
        {visitor.personName ? (
          <p class="only-menu">
            {visitor.personName}
            {acting ? <small>{acting}</small> : null}
          </p>
        ) : null}
        {visitor.personName ? <Acting visitor={visitor} language={language} /> : null}
        <nav aria-label={t.language}>
          <ul>
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
    </details>
  )
}

/** Another of one's roles, and the way out. */
function Acting({ visitor, language }: Pick<TopProps, 'visitor' | 'language'>) {
  const t = text(language)
  return (
    <div class="acting">
      <p>
        <a class="ds-link" href={href('me')}>
          {t.me}
        </a>
      </p>
      {visitor.assignments.length > 1 ? (
        <form method="post" action={href('chooseRole')}>
          <label class="ds-label" for="assignment">
            {t.actAs}
          </label>
          <select class="ds-input" id="assignment" name="assignment" data-size="sm">
            {visitor.assignments.map(one => (
              <option value={one.id} selected={one.id === visitor.current}>
                {actsAs(one, language)}
              </option>
            ))}
          </select>
          <button class="ds-button" type="submit" data-variant="tertiary" data-size="sm">
            {t.switchRole}
          </button>
        </form>
      ) : null}
      <form method="post" action={href('signOut')}>
        <button class="ds-button" type="submit" data-variant="tertiary" data-size="sm">
          {t.signOut}
        </button>
      </form>
    </div>
  )
}

const isHere = (entry: Entry, path: string, home: HomeName | null): 'page' | 'true' | undefined =>
  entry.to === path ? 'page' : entry.home !== undefined && entry.home === home ? 'true' : undefined

const EntryLink = ({
  entry,
  here,
  waiting,
  language,
}: {
  entry: Entry
  here: 'page' | 'true' | undefined
  waiting: number | null
  language: Language
}) => (
  <a href={entry.to} aria-current={here}>
    {entry.label}
    {waiting && entry.to === href('today') ? <Count waiting={waiting} language={language} /> : null}
  </a>
)

/** A number that waits, with its word for those who hear it. */
export const Count = ({ waiting, language }: { waiting: number; language: Language }) => (
  <span class="count">
    {waiting}
    <span class="visually-hidden"> {text(language).waits}</span>
  </span>
)
