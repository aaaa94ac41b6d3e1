import type { Language } from '../core/words.ts'
import type { Tab } from '../ui/homes.ts'
import type { HomeOfPage } from './homes/homes.ts'
import type { ShownTab } from './homes/model.ts'
import { text } from './homes/text.ts'
import { Count } from './top.tsx'

/** As many tabs as stand in the row; the rest are under «Mer». */
const inRow = 6

type Shown = { home: HomeOfPage; counts: ReadonlyMap<Tab, number>; path: string; language: Language }

/** Whose place this is, what of it is shown, and its lasting tabs. */
export function HomeBar({ home, counts, path, language }: Shown) {
  const t = text(language)
  const row = home.tabs.length > inRow ? home.tabs.slice(0, inRow - 1) : home.tabs
  const rest = home.tabs.slice(row.length)
  const tab = (one: ShownTab) => (
    <a
      href={one.href}
      aria-current={one.tab !== home.current ? undefined : one.href === path ? 'page' : 'true'}
    >
      {one.label}
      {counts.has(one.tab) ? <Count waiting={counts.get(one.tab)!} language={language} /> : null}
    </a>
  )
  const hidden = rest.find(one => one.tab === home.current)
  return (
    <section class="home" aria-label={home.name}>
      <div class="within">
        <div class="home-name">
          <strong>{home.name}</strong>
          {home.fictional ? <span class="fiction">{t.fictional}</span> : null}
          <Among among={home.among} />
        </div>
        <nav class="tabs" aria-label={t.tabsOf(home.name)}>
          <ul>
            {row.map(one => (
              <li>{tab(one)}</li>
            ))}
            {rest.length > 0 ? (
              <li>
                <details class="menu">
                  <summary data-current={hidden ? 'true' : undefined}>
                    {hidden ? `${t.more}: ${hidden.label}` : t.more}
                    {rest.some(one => counts.has(one.tab)) ? (
                      <Count
                        waiting={rest.reduce((sum, one) => sum + (counts.get(one.tab) ?? 0), 0)}
                        language={language}
                      />
                    ) : null}
                  </summary>
                  <div>
                    <ul>
                      {rest.map(one => (
                        <li>{tab(one)}</li>
                      ))}
                    </ul>
                  </div>
                </details>
              </li>
            ) : null}
          </ul>
        </nav>
      </div>
    </section>
  )
}

/** What of the place is shown, and the way to what else there is of it. */
function Among({ among }: Pick<HomeOfPage, 'among'>) {
  const here = among.find(one => one.here)
  if (!here) return null
  if (among.length === 1) return <span class="quiet">{here.label}</span>
  return (
    <details class="menu">
      <summary>{here.label}</summary>
      <div>
        <ul>
          {among.map(one => (
            <li>
              <a href={one.href} aria-current={one.here ? 'true' : undefined}>
                {one.label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
