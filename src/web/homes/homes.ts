import { controlMay } from '../../rooms/control/index.ts'
import { gatherProgrammes } from '../../rooms/programmes/index.ts'
import { routes } from '../../routes.ts'
import { type HomeName, homeOf, type Tab } from '../../ui/homes.ts'
import type { Bound } from '../../ui/page.ts'
import { controlHome } from './control.ts'
import type { Asked, Home } from './model.ts'
import { municipalityHome, takenPart } from './municipality.ts'
import { officeHome } from './office.ts'
import { programmeHome } from './programme.ts'

/** A home with the tab that its page stands under; none where it is only the way to the tabs. */
export type HomeOfPage = Home & {
  kind: HomeName
  current: Tab | null
  /** What it was found by: the programme, the municipality, the office. */
  params: Asked['params']
}

const finders: Record<HomeName, (asked: Asked) => Promise<Home | null>> = {
  programme: programmeHome,
  municipality: municipalityHome,
  office: officeHome,
  control: controlHome,
  open: programmeHome,
}

/** Homes of one's own come before those that one looks into. */
const ownKinds: Readonly<Record<string, readonly HomeName[]>> = {
  caseWorker: ['office'],
  panelMember: ['office'],
  programmeLead: ['municipality'],
  municipalDirector: ['municipality'],
  municipalBudgetHolder: ['municipality'],
}

const ownOf = (actor: Asked['actor']): readonly HomeName[] =>
  controlMay.read(actor).ok ? ['control'] : (ownKinds[actor.role] ?? [])

/** The home that a page stands in for this reader: their own where it is of it, else the last that the page names. */
export async function homeFor(asked: Asked, tabs: Bound['in'] = []): Promise<HomeOfPage | null> {
  const own = ownOf(asked.actor)
  const ordered = [
    ...tabs.filter(tab => own.includes(homeOf(tab))),
    ...tabs.filter(tab => !own.includes(homeOf(tab))).reverse(),
  ]
  for (const current of ordered) {
    const kind = homeOf(current)
    const home = await finders[kind](asked)
    if (home) return { ...home, kind, current, params: asked.params }
  }
  return null
}

/** The reader's own home, as «I dag» shows it: the newest that goes on, with its tabs as the ways to work. */
export async function ownHome(asked: Asked): Promise<HomeOfPage | null> {
  const { actor, db, today } = asked
  if (actor.person === null || actor.role === 'administrator') return null
  const [own] = ownOf(actor)
  const of = async (kind: HomeName, params: Asked['params']): Promise<HomeOfPage | null> => {
    const home = await finders[kind]({ ...asked, params })
    return home && { ...home, kind, current: null, params }
  }
  if (own === 'municipality') {
    const municipality = actor.organisation ?? ''
    const [newest] = await takenPart(asked, municipality)
    return newest ? of(own, { programme: newest.id, municipality }) : null
  }
  if (own !== undefined) return of(own, {})
  const all = [...(await gatherProgrammes(db)).programmes.values()]
  const newest = all.find(one => one.endsOn >= today) ?? all[0]
  return newest ? of('programme', { programme: newest.id }) : null
}

type Pattern = { name: string; matches: RegExp; names: string[] }
const patterns: Pattern[] = Object.entries(routes).map(([name, path]) => ({
  name,
  matches: new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`),
  names: [...path.matchAll(/:(\w+)/g)].map(([, one]) => one!),
}))

/** The address's name in the table of contents and what it names; undefined where it is no address of ours. */
export function addressed(href: string): { name: string; params: Record<string, string> } | undefined {
  const path = href.split(/[?#]/)[0]!
  for (const { name, matches, names } of patterns) {
    const found = matches.exec(path)
    if (found) return { name, params: Object.fromEntries(names.map((one, i) => [one, found[i + 1]!])) }
  }
  return undefined
}
