import type { Tab } from '../../ui/homes.ts'
import type { Bound } from '../../ui/page.ts'
import type { Work } from '../../ui/work.tsx'
import { addressed, type HomeOfPage } from './homes.ts'

/** How many of what waits for the reader is done under each tab of the home that is shown. */
export function countsOf(
  home: HomeOfPage,
  { mine, pages }: { mine: readonly Work[]; pages: Readonly<Record<string, Bound>> },
): Map<Tab, number> {
  const counts = new Map<Tab, number>()
  const here = new Set(home.tabs.map(one => one.tab))
  for (const { href } of mine) {
    const to = addressed(href)
    if (!to || elsewhere(to.params, home.params)) continue
    const tab = pages[to.name]?.in?.find(one => here.has(one))
    if (tab) counts.set(tab, (counts.get(tab) ?? 0) + 1)
  }
  return counts
}

/** Another programme or municipality than the one that is shown. */
const elsewhere = (to: Record<string, string>, here: Readonly<Record<string, string>>): boolean =>
  (['programme', 'municipality'] as const).some(
    name => to[name] !== undefined && here[name] !== undefined && to[name] !== here[name],
  )
