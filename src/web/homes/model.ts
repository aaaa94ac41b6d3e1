import type { Tab } from '../../ui/homes.ts'
import type { Ask } from '../../ui/page.ts'

/** A tab as this reader sees it. */
export type ShownTab = { tab: Tab; label: string; href: string }

/** A home as this reader sees it: whose place it is, other places of the same kind, and its tabs. */
export type Home = {
  name: string
  /** An organisation or programme that does not exist: marked once, here. */
  fictional: boolean
  /** What of the place is shown now, such as the programme of a municipality, and what else there is. */
  among: { label: string; href: string; here: boolean }[]
  tabs: ShownTab[]
}

/** What a home is found by: who asks, and what the address names. */
export type Asked = Pick<Ask, 'db' | 'actor' | 'today' | 'language' | 'params'>
