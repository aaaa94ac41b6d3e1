import type { DateText } from '../../core/dates.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { databaseOf } from '../../platform/database/once.ts'
import { ministryTies, schemeOwners } from '../organisations/index.ts'
import { facts } from '../statistics/index.ts'
import { codes } from './codes.file.ts'
import type { Known } from './entry.file.ts'
import {
  selectByWords,
  selectOutlines,
  selectPooled,
  selectPoolsOf,
  selectRevision,
  selectYears,
  selectYearTotals,
} from './list.store.ts'
import type { Listed, Outline, Tie } from './model.ts'
import { dayOf } from './rules.ts'
import { selectEntries, selectInPosts } from './store.ts'
import { type MinistryTotal, totalsByMinistry } from './totals.rules.ts'

export { selectPools as pools, selectSetAsides as setAsides } from './list.store.ts'

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
): Promise<{ schemes: Outline[]; count: number; ore: Ore }> {
  const { words, ministry, directorate, group, purpose, year, funded } = wanted
  const named = words ? new Set(await selectByWords(db, words)) : null
  const under = ministry ? new Set(await ownersUnder(db, ministry, dayOf(year))) : null
  const found = (await outlines(db, year, { funded })).filter(
    one =>
      (named?.has(one.id) ?? true) &&
      (under?.has(one.owner ?? '') ?? true) &&
      (directorate === '' || one.owner === directorate) &&
      (group === '' || one.groups.includes(group)) &&
      (purpose === '' || one.purposes.includes(purpose)),
  )
  return {
    schemes: found.slice(page.offset, page.offset + page.most),
    count: found.length,
    ore: sumOre(found.map(one => one.amount?.ore ?? 0n)),
  }
}

type OutlinesOfYear = {
  all: readonly Outline[]
  funded: readonly Outline[]
  /** With money, and not themselves pots of others: what is held against each other. */
  comparable: readonly Outline[]
}

/** What is read once an edition of the catalogue, since every page begins with all of it. Not for changing. */
type Edition = {
  revision: bigint
  years: Promise<number[]>
  outlines: Map<number, Promise<OutlinesOfYear>>
}
const kept = new WeakMap<Db, Edition>()

async function edition(db: Db): Promise<Edition> {
  const revision = await selectRevision(db)
  const known = kept.get(databaseOf(db))
  if (known?.revision === revision) return known
  const fresh: Edition = { revision, years: selectYears(db), outlines: new Map() }
  await fresh.years
  kept.set(databaseOf(db), fresh)
  return fresh
}

/** The years in which any scheme has money. */
export const yearsWithMoney = async (db: Db): Promise<number[]> => (await edition(db)).years

async function ofYear(db: Db, year: number): Promise<OutlinesOfYear> {
  const { outlines: years } = await edition(db)
  const read =
    years.get(year) ??
    selectOutlines(db, year, dayOf(year)).then(all => {
      const funded = all.filter(one => one.amount !== null)
      return { all, funded, comparable: funded.filter(one => !one.pooled) }
    })
  years.set(year, read)
  read.catch(() => years.delete(year))
  return read
}

/** Every scheme in outline, with the year's owner and amount; `funded` keeps those with money in the year. */
export const outlines = async (
  db: Db,
  year: number,
  { funded }: { funded: boolean },
): Promise<readonly Outline[]> => (await ofYear(db, year))[funded ? 'funded' : 'all']

/** The schemes with money in the year that are not pots themselves; empty choices choose all, and the same list. */
export async function comparable(
  db: Db,
  year: number,
  { group = '', purpose = '', owner = '' },
): Promise<readonly Outline[]> {
  const { comparable: all } = await ofYear(db, year)
  if (!group && !purpose && !owner) return all
  return all.filter(
    one =>
      (group === '' || one.groups.includes(group)) &&
      (purpose === '' || one.purposes.includes(purpose)) &&
      (owner === '' || one.owner === owner),
  )
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
