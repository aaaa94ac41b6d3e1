import { isDateText } from '../../core/dates.ts'
import { decimalKr, parseKr } from '../../core/ore.ts'
import type { Amount, AmountKind, MonthDay, OwnerPeriod, PostYears } from './model.ts'

// Owners, posts and amounts as people write them in one field or cell: parted by «;», open ends left out.
// «kd –2021-07-01; hkdir 2021-07-01–», «291.60 –2022; 671.60 2023–», «2025 vedtatt 5000000; 2026 foreslått 5200000».

const pieces = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map(piece => piece.trim())
    .filter(Boolean)
const dash = '\\s*[-–—]\\s*'

/** Owners with the dates from and including and until but not including; null where the text is not understood. */
export function readOwners(text: string): OwnerPeriod[] | null {
  const date = '(\\d{4}-\\d{2}-\\d{2})?'
  const pattern = new RegExp(`^([a-z0-9-]{2,40}?)(?:\\s+${date}\\s*[–—]\\s*${date})?$`)
  const found = pieces(text).map((piece): OwnerPeriod | null => {
    const match = pattern.exec(piece)
    if (!match) return null
    const [, owner, from, to] = match
    if ([from, to].some(one => one !== undefined && !isDateText(one))) return null
    if (from && to && from >= to) return null
    return { owner: owner!, from: from ?? null, to: to ?? null }
  })
  return found.every(one => one !== null) ? inOrder(found) : null
}

/** «226.64» from what people write: that, or «kap. 226 post 64»; null where it names no post. */
export function postNumber(text: string): string | null {
  const match = /^(?:kap\.\s*)?(\d{1,4})(?:\.|\s+post\s+)(\d{1,2}(?:\.\d{1,2})?)$/i.exec(text.trim())
  return match ? `${match[1]}.${match[2]}` : null
}

/** Budget posts with the years, both inclusive. */
export function readPosts(text: string): PostYears[] | null {
  const pattern = new RegExp(`^(\\d{1,4}\\.\\d{1,2}(?:\\.\\d{1,2})?)(?:\\s+(\\d{4})?${dash}(\\d{4})?)?$`)
  const found = pieces(text).map((piece): PostYears | null => {
    const always = postNumber(piece)
    if (always) return { post: always, from: null, to: null }
    const match = pattern.exec(piece)
    if (!match) return null
    const [from, to] = [match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null]
    if (from !== null && to !== null && from > to) return null
    return { post: match[1]!, from, to }
  })
  if (!found.every(one => one !== null)) return null
  return found.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0) || (a.post < b.post ? -1 : 1))
}

const kinds: Record<string, AmountKind> = {
  foreslått: 'proposed',
  føreslått: 'proposed',
  proposed: 'proposed',
  vedtatt: 'adopted',
  vedteke: 'adopted',
  adopted: 'adopted',
}

/** Amounts in kroner, once a year and kind. */
export function readAmounts(text: string): Amount[] | null {
  const found = pieces(text).map((piece): Amount | null => {
    const match = /^(\d{4})\s+(\S+)\s+(.+)$/.exec(piece)
    const kind = match ? kinds[match[2]!.toLowerCase()] : undefined
    const ore = match ? parseKr(match[3]!) : null
    const year = Number(match?.[1])
    return kind && ore !== null && ore >= 0n && year >= 1990 && year <= 2100 ? { year, kind, ore } : null
  })
  if (!found.every(one => one !== null)) return null
  if (new Set(found.map(one => `${one.year} ${one.kind}`)).size < found.length) return null
  return found.toSorted((a, b) => a.year - b.year || (a.kind < b.kind ? -1 : 1))
}

/** «15.03.» and «03-15» are the same day. 29 February is no day of every year. */
export function readMonthDay(text: string): MonthDay | null {
  const written = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(text)
  const [month, day] = written ? [written[2]!, written[1]!] : text.split('-')
  const found = `${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return /^\d{2}-\d{2}$/.test(found) && isDateText(`2023-${found}`) ? found : null
}

const span = (from: string | number | null, to: string | number | null): string =>
  from === null && to === null ? '' : ` ${from ?? ''}–${to ?? ''}`
export const writeOwners = (owners: readonly OwnerPeriod[]): string =>
  owners.map(one => one.owner + span(one.from, one.to)).join('; ')
export const writePosts = (posts: readonly PostYears[]): string =>
  posts.map(one => one.post + span(one.from, one.to)).join('; ')
export const writeAmounts = (amounts: readonly Amount[]): string =>
  amounts
    .map(
      ({ year, kind, ore }) =>
        `${year} ${kind === 'adopted' ? 'vedtatt' : 'foreslått'} ${decimalKr(ore).replace(/\.00$/, '')}`,
    )
    .join('; ')
export const writeMonthDay = (day: MonthDay): string => `${day.slice(3)}.${day.slice(0, 2)}.`

const inOrder = (owners: OwnerPeriod[]): OwnerPeriod[] =>
  owners.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))

/** No day has two owners. */
export const ownersOverlap = (owners: readonly OwnerPeriod[]): boolean =>
  inOrder([...owners]).some((one, i, all) => {
    const next = all[i + 1]
    return next !== undefined && (one.to === null || next.from === null || next.from < one.to)
  })
