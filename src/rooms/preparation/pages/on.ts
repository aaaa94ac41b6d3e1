import type { Ore } from '../../../core/ore.ts'
import { type Ask, forbidden, notFound } from '../../../ui/page.ts'
import { rulesOf, type SavedRule } from '../../allocation/index.ts'
import { type SchemeEntry, schemeById, schemes as schemesOf } from '../../catalogue/index.ts'
import { allOrganisations, type Organisation } from '../../organisations/index.ts'
import { contributionsOf, type ProgrammeView, programmeById } from '../../programmes/index.ts'
import { type Answers, type Preparation, type Step, steps, type Typed } from '../model.ts'
import { preparationFor } from '../queries.ts'

/** A scheme of the year with what there is to choose for it. */
export type Row = {
  scheme: string
  name: string
  owner: string
  /** The posts that it stands in that year; none where the catalogue knows none. */
  posts: string[]
  /** Its rules that hold in the year, the latest first. */
  rules: SavedRule[]
  lastOre: Ore | null
}

/** A preparation as it is open on the page: with its answers, and what there is to choose from. */
export type On = {
  ask: Ask
  one: Preparation
  answers: Answers
  /** The programme, where it is there already. */
  view: ProgrammeView | undefined
  /** Its purposes as the catalogue has them, by their codes; none before it is there. */
  purposes: readonly string[]
  rows: Row[]
  organisations: Organisation[]
  name: (organisation: string) => string
  /** The latest year before that has money, and what its pot was. */
  last: { year: number; ore: Ore } | undefined
}

/** Opens what the address names, or says why not. */
export async function openOn(ask: Ask): Promise<On | typeof notFound | typeof forbidden> {
  const found = await preparationFor(ask.db, ask.actor, ask.params.preparation!)
  if (found === 'unknown') return notFound
  if (found === 'notAllowed') return forbidden
  const { one, answers } = found
  const view = one.programme === null ? undefined : await programmeById(ask.db, one.programme)
  const purposes = (view && (await schemeById(ask.db, view.id)))?.purposes ?? []
  const organisations = await allOrganisations(ask.db, ask.today)
  const names = new Map(organisations.map(each => [each.id, each.name]))
  const name = (id: string) => names.get(id) ?? id
  const last = view?.appropriations.findLast(each => each.year < one.year)
  const chosen = schemesIn(answers.ordninger.fields)
  return {
    ...{ ask, one, answers, view, purposes, organisations, name, last },
    rows: await Promise.all(chosen.map(scheme => rowOf(ask, { scheme, view, year: one.year, last, name }))),
  }
}

type Wanted = Pick<On, 'view' | 'last' | 'name'> & { scheme: string; year: number }

async function rowOf({ db }: Ask, { scheme, view, year, last, name }: Wanted): Promise<Row> {
  const [entry, [known], rules] = [
    await schemeById(db, scheme),
    await schemesOf(db, [scheme]),
    await rulesOf(db, scheme),
  ]
  const before = view && last ? contributionsOf(view, last.year) : []
  return {
    scheme,
    name: known?.name ?? scheme,
    owner: name(known?.directorate ?? ''),
    posts: entry ? postsIn(entry, year) : [],
    rules: rules.filter(({ rule }) => holdsIn(rule, year)),
    lastOre: before.find(one => one.scheme === scheme)?.ore ?? null,
  }
}

const postsIn = ({ posts }: SchemeEntry, year: number): string[] => {
  const now = posts.filter(one => (one.from ?? 0) <= year && year <= (one.to ?? 9999))
  return [...new Set((now.length > 0 ? now : posts.slice(-1)).map(one => one.post))]
}

const holdsIn = (rule: SavedRule['rule'], year: number): boolean =>
  rule.validFrom <= `${year}-12-31` && (rule.validTo === undefined || rule.validTo >= `${year}-01-01`)

export const schemesIn = (fields: Typed): string[] => (fields.schemes ?? '').split('\n').filter(Boolean)

/** What is settled for a programme that is there already is not asked again. */
export const isSettled = (on: Pick<On, 'view'>, step: Step): boolean =>
  on.view !== undefined && (step === 'mandat' || step === 'mal')

export const stepOf = (ask: Ask): Step | undefined => steps.find(one => one === ask.params.step)

/** County governors' offices; a made-up one only where the programme has it or the place has no other. */
export const officesOf = ({ organisations }: Pick<On, 'organisations'>): Organisation[] =>
  organisations
    .filter(one => one.kind === 'governor')
    .toSorted((a, b) => Number(a.illustrative) - Number(b.illustrative) || a.name.localeCompare(b.name, 'nb'))

export const bodiesOf = (
  { organisations }: Pick<On, 'organisations'>,
  kinds: readonly Organisation['kind'][],
): { value: string; label: string }[] =>
  organisations
    .filter(one => kinds.includes(one.kind))
    .map(one => ({ value: one.id, label: one.name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nb'))
