import type { DateText } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { ministryTies, schemeOwners } from '../organisations/index.ts'
import { facts } from '../statistics/index.ts'
import { codes } from './codes.file.ts'
import type { Known } from './entry.file.ts'
import { selectFound, selectPooled, selectPoolsOf, selectRevision, selectYearTotals } from './list.store.ts'
import type { Listed, Outline, Tie } from './model.ts'
import { dayOf } from './rules.ts'
import { selectEntries, selectInPosts } from './store.ts'
import { type MinistryTotal, totalsByMinistry } from './totals.rules.ts'

export {
  selectPools as pools,
  selectSetAsides as setAsides,
  selectYears as yearsWithMoney,
} from './list.store.ts'

/** What a reader may look for; everything in the catalogue is public. */
export type Search = {
  words: string
  ministry: string
  directorate: string
  group: string
  purpose: string
  year: number
  /** Only schemes with money in the year. */
  funded: boolean
}

/** A page of the schemes that are looked for; the owner is who owns them on the year's first day. */
export async function search(
  db: Db,
  wanted: Search,
  page: { offset: number; most: number },
): ReturnType<typeof selectFound> {
  const on = dayOf(wanted.year)
  const ofMinistry = wanted.ministry ? await ownersUnder(db, wanted.ministry, on) : null
  const owners = wanted.directorate
    ? (ofMinistry ?? [wanted.directorate]).filter(one => one === wanted.directorate)
    : ofMinistry
  return selectFound(
    db,
    {
      words: wanted.words || null,
      owners,
      group: wanted.group || null,
      purpose: wanted.purpose || null,
      year: wanted.year,
      funded: wanted.funded,
      on,
    },
    page,
  )
}

const everything = { offset: 0, most: 100_000 }

/** Outlines by database and year, with the edition of the catalogue that they were read from. */
const kept = new WeakMap<Db, Map<number, { revision: bigint; schemes: Outline[] }>>()

/**
 * Every scheme in outline, with the year's owner and amount; `funded` keeps those with money in the year. They are
 * read once an edition of the catalogue, since every comparison begins with all of them. Not for changing.
 */
export async function outlines(
  db: Db,
  year: number,
  { funded }: { funded: boolean },
): Promise<readonly Outline[]> {
  const revision = await selectRevision(db)
  const years = kept.get(db) ?? new Map()
  kept.set(db, years)
  if (years.get(year)?.revision !== revision) {
    const none = { words: null, owners: null, group: null, purpose: null, funded: false }
    const { schemes } = await selectFound(db, { ...none, year, on: dayOf(year) }, everything)
    years.set(year, { revision, schemes })
  }
  const { schemes } = years.get(year)!
  return funded ? schemes.filter((one: Outline) => one.amount !== null) : schemes
}

/** Which ministry answers for an owner, by date: directorates by the register, ministries for themselves. */
export async function ties(db: Db): Promise<Tie[]> {
  return ministryTies(db)
}

async function ownersUnder(db: Db, ministry: string, on: DateText): Promise<string[]> {
  const known = await ministryTies(db)
  const under = known.filter(
    one => one.ministry === ministry && one.from <= on && (one.to === null || on < one.to),
  )
  return under.map(one => one.organisation)
}

export async function schemeById(db: Db, id: string): Promise<Listed | undefined> {
  return (await selectEntries(db, [id]))[0]
}

export const allEntries = (db: Db): Promise<Listed[]> => selectEntries(db)

/** What else lives in the scheme's posts, in the years when it does. */
export const inSamePosts = (db: Db, one: Listed): ReturnType<typeof selectInPosts> =>
  selectInPosts(
    db,
    one.posts.map(post => post.post),
    one.id,
  )

export const poolsOf = selectPoolsOf

/** The schemes that the pot takes up in the year; where it has none then, in its last year. */
export async function takenUp(
  db: Db,
  pot: string,
  year: number,
): Promise<{ year: number; ids: Set<string> } | null> {
  const all = await selectPooled(db, pot)
  const last = all.findLast(one => one.year <= year)?.year ?? all.at(-1)?.year
  if (last === undefined) return null
  return { year: last, ids: new Set(all.filter(one => one.year === last).map(one => one.scheme)) }
}

/** The municipality's newest figure of each indicator, up to the year. */
export async function figuresOf(db: Db, municipality: string, year: number): Promise<Map<string, string>> {
  const found = await facts(db, { organisations: [municipality], upToYear: year })
  return new Map(found.map(one => [one.indicator, one.value]))
}

export async function ministryTotals(
  db: Db,
  year: number,
): Promise<{ totals: MinistryTotal[]; schemes: Awaited<ReturnType<typeof selectYearTotals>> }> {
  const schemes = await selectYearTotals(db, year, dayOf(year))
  return { totals: totalsByMinistry(year, schemes, await ministryTies(db)), schemes }
}

/** What an entry may name: whoever can own a scheme, and the codes. */
export async function known(db: Db, on: DateText): Promise<Known> {
  const owners = await possibleOwners(db, on)
  return {
    owners: new Set(owners.map(one => one.id)),
    purposes: new Set(codes('purpose').map(one => one.code)),
    groups: new Set(codes('group').map(one => one.code)),
  }
}

/** Directorates and ministries by the name they bear on the date. */
export const possibleOwners = (db: Db, on: DateText): ReturnType<typeof schemeOwners> => schemeOwners(db, on)
