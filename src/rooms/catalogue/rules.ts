import { permission } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { isValidOn } from '../../core/period.ts'
import { allOf, done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
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

type Known = {
  owners: ReadonlySet<string>
  purposes: ReadonlySet<string>
  groups: ReadonlySet<string>
}

/** All that is wrong with what a form or a call gives, of what is known of it; a file has been judged before (entry.file.ts). */
export const sound = (entry: Partly<Entry>, known: Known): Result<void, CatalogueRefusal> =>
  allOf([
    refuseIf(reservedIds.includes(entry.id ?? ''), 'idReserved', { id: entry.id ?? '' }, 'id'),
    entry.owners ? ownersSound(entry.owners, known.owners) : done,
    codesSound('purposes', entry.purposes, known.purposes),
    codesSound('groups', entry.groups, known.groups),
    refuseIf(
      entry.eligible === 'indicator' && (entry.indicator === null || entry.atLeast === null),
      'indicatorMissing',
      {},
      'indicator',
    ),
  ])

function ownersSound(
  owners: readonly OwnerPeriod[],
  known: ReadonlySet<string>,
): Result<void, CatalogueRefusal> {
  if (owners.length === 0) return refuse('noOwner', {}, 'owners')
  const stranger = owners.find(one => !known.has(one.owner))
  if (stranger) return refuse('unknownOwner', { owner: stranger.owner }, 'owners')
  return refuseIf(ownersOverlap(owners), 'ownersOverlap', {}, 'owners')
}

function codesSound(
  field: 'purposes' | 'groups',
  codes: readonly string[] = [],
  known: ReadonlySet<string>,
): Result<void, CatalogueRefusal> {
  const stranger = codes.find(one => !known.has(one))
  return stranger === undefined ? done : refuse('unknownCode', { code: stranger }, field)
}
