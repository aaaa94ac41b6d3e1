import { permission } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { isValidOn } from '../../core/period.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import { ownersOverlap } from './lists.rules.ts'
import {
  type Amount,
  type CatalogueRefusal,
  type Entry,
  type OwnerPeriod,
  reservedIds,
  type Tie,
} from './model.ts'

/** The catalogue is public to read. `own`: the organisations that own the scheme on the day of the change. */
export const may = {
  edit: permission({ secretariat: 'any', directorateOfficer: 'own' }),
  readIn: permission({ secretariat: 'any' }),
  /** A suggestion is the programme's own, so its secretariat judges it (D-13). */
  judge: permission({ secretariat: 'any' }),
}

export const ownedOn = (owners: readonly OwnerPeriod[], on: DateText): string | null =>
  owners.find(one => (one.from ?? '') <= on && (one.to === null || on < one.to))?.owner ?? null

/** The ministry that the owner answers to on the date; a ministry that owns a scheme itself is its own. */
export function ministryFor(owner: string | null, ties: readonly Tie[], on: DateText): string | null {
  if (owner === null) return null
  return ties.find(one => one.organisation === owner && isValidOn(one, on))?.ministry ?? null
}

/** A budget year counts for whoever owns the scheme on its first day. */
export const dayOf = (year: number): DateText => `${year}-01-01`

/** What was adopted for the year, or what is proposed as long as nothing is. */
export const amountOf = (amounts: readonly Amount[], year: number): Amount | null =>
  amounts.find(one => one.year === year && one.kind === 'adopted') ??
  amounts.find(one => one.year === year) ??
  null

/** The post of the date's year, else the last one: «226.64». */
export const postIn = ({ posts }: Pick<Entry, 'posts'>, year: number): string =>
  (posts.find(one => (one.from ?? 0) <= year && year <= (one.to ?? 9999)) ?? posts.at(-1))?.post ?? ''

/** What a form or a call may give; a file has been judged line by line before (entry.file.ts). */
export function sound(
  entry: Entry,
  known: { owners: ReadonlySet<string>; purposes: ReadonlySet<string>; groups: ReadonlySet<string> },
): Result<void, CatalogueRefusal> {
  if (reservedIds.includes(entry.id)) return refuse('idReserved', { id: entry.id }, 'id')
  if (entry.owners.length === 0) return refuse('noOwner', {}, 'owners')
  const stranger = entry.owners.find(one => !known.owners.has(one.owner))
  if (stranger) return refuse('unknownOwner', { owner: stranger.owner }, 'owners')
  if (ownersOverlap(entry.owners)) return refuse('ownersOverlap', {}, 'owners')
  const purpose = entry.purposes.find(one => !known.purposes.has(one))
  if (purpose !== undefined) return refuse('unknownCode', { code: purpose }, 'purposes')
  const group = entry.groups.find(one => !known.groups.has(one))
  if (group !== undefined) return refuse('unknownCode', { code: group }, 'groups')
  if (entry.eligible === 'indicator' && (!entry.indicator || entry.atLeast === null))
    return refuse('indicatorMissing', {}, 'indicator')
  return done
}
