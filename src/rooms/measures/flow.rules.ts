import { maxOre, type Ore, sumOre } from '../../core/ore.ts'
import { largestRemainder } from '../../core/split.ts'
import type { flowsOf } from '../ledger/index.ts'

/** What an amount is shown as when its kinds of payee are not told apart, since families in it are few. */
export const notSplit = 'notSplit'

/** What came in of a source, or what was paid for a measure to a kind of payee, in øre; a calculated share. */
export type Share = {
  municipality: string
  source: string
  ore: Ore
  spent: { measure: string; payee: string } | null
}

type PotFlow = Awaited<ReturnType<typeof flowsOf>>[number]

/** The ledger's flows as shares; what is paid back is taken off what came in. */
export function sharesOf(
  flows: readonly PotFlow[],
  municipalityOf: (pot: string) => string,
): (Share & { year: number })[] {
  return flows.flatMap((one): (Share & { year: number })[] => {
    const base = { municipality: municipalityOf(one.pot), source: one.source, year: one.year }
    if (one.kind === 'appropriation' || one.kind === 'sectorBudget' || one.kind === 'repaid')
      return [{ ...base, ore: -one.ore, spent: null }]
    if (one.kind !== 'spent' || one.measure === null) return []
    return [{ ...base, ore: one.ore, spent: { measure: one.measure, payee: one.payee ?? notSplit } }]
  })
}

/** How few payments to families are never shown by themselves. */
export const fewest = 5

/**
 * Shares that anyone may see: a measure's year with fewer than five payments to families does not tell its kinds of
 * payee apart, and one that paid to nobody but them is not shown as paid at all. Each measure's year is judged by
 * itself, so that no sum or difference of what is shown gives one family's payment.
 */
export function publicShares(
  shares: readonly (Share & { year: number })[],
  familyPayments: (measure: string, year: number) => number,
): Share[] {
  const cells = Map.groupBy(shares, one => (one.spent ? `${one.spent.measure} ${one.year}` : ''))
  const shown = [...cells.values()].flatMap((cell): Share[] => {
    const { spent, year } = cell[0]!
    if (!spent) return cell
    const families = cell.some(one => one.spent?.payee === 'families')
    if (!families || familyPayments(spent.measure, year) >= fewest) return cell
    if (cell.every(one => one.spent?.payee === 'families')) return []
    return cell.map(one => ({ ...one, spent: { measure: spent.measure, payee: notSplit } }))
  })
  return summed(shown)
}

/** One share for each municipality, source, measure and kind of payee, in order; what sums to nothing is left out. */
export function summed(shares: readonly Share[]): Share[] {
  const keyed = Map.groupBy(shares, one =>
    JSON.stringify([one.municipality, one.source, one.spent?.measure ?? '', one.spent?.payee ?? '']),
  )
  return [...keyed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, parts]) => ({
      municipality: parts[0]!.municipality,
      source: parts[0]!.source,
      spent: parts[0]!.spent,
      ore: sumOre(parts.map(one => one.ore)),
    }))
    .filter(one => one.ore !== 0n)
}

export type Narrow = { source?: string; municipality?: string; measure?: string; payee?: string }

/** Keeps what the picture is narrowed to. By measure or payee it follows what was paid, and what came in for it. */
export function narrowed(shares: readonly Share[], narrow: Narrow): Share[] {
  const kept = shares.filter(
    one =>
      (narrow.source === undefined || one.source === narrow.source) &&
      (narrow.municipality === undefined || one.municipality === narrow.municipality),
  )
  if (narrow.measure === undefined && narrow.payee === undefined) return kept
  const paid = kept.filter(
    ({ spent }) =>
      spent !== null &&
      (narrow.measure === undefined || spent.measure === narrow.measure) &&
      (narrow.payee === undefined || spent.payee === narrow.payee),
  )
  return summed([...paid, ...paid.map(one => ({ ...one, spent: null }))])
}

/** What was asked for, as far as any money fits it: an address with what is not there shows everything. */
export const narrowTo = (shares: readonly Share[], narrow: Narrow): Narrow =>
  narrowed(shares, narrow).length > 0 ? narrow : {}

type Stage = 'source' | 'pot' | 'municipality' | 'measure' | 'payee' | 'left'
type Link = { from: string; to: string; ore: Ore }
export type Picture = {
  nodes: { id: string; stage: Stage; key: string; ore: Ore }[]
  links: Link[]
  creditedOre: Ore
  spentOre: Ore
  leftOre: Ore
}

/**
 * The picture of the shares, from sources through `path` to kinds of payee, and what is left where it lies. What comes
 * into a node goes out of it again.
 */
export function pictureOf(shares: readonly Share[], path: 'measures' | 'municipalities'): Picture {
  const links = new Map<string, Link>()
  const add = (from: string, to: string, ore: Ore) => {
    const key = `${from}>${to}`
    const link = links.get(key) ?? { from, to, ore: 0n }
    links.set(key, { ...link, ore: link.ore + ore })
  }
  const held = new Map<string, Ore>()
  for (const { municipality, source, ore, spent } of shares) {
    const home = path === 'measures' ? 'pot:' : `municipality:${municipality}`
    if (!spent) {
      add(`source:${source}`, 'pot:', ore)
      if (path === 'municipalities') add('pot:', home, ore)
      held.set(home, (held.get(home) ?? 0n) + ore)
      continue
    }
    held.set(home, (held.get(home) ?? 0n) - ore)
    if (path === 'measures') add(home, `measure:${spent.measure}`, ore)
    add(path === 'measures' ? `measure:${spent.measure}` : home, `payee:${spent.payee}`, ore)
  }
  for (const [home, ore] of held) if (ore > 0n) add(home, 'left:', ore)
  const all = [...links.values()].filter(one => one.ore > 0n)
  const creditedOre = sumOre(shares.filter(one => !one.spent).map(one => one.ore))
  const spentOre = sumOre(shares.filter(one => one.spent).map(one => one.ore))
  return {
    nodes: nodesOf(all),
    links: all,
    creditedOre,
    spentOre,
    leftOre: maxOre(0n, creditedOre - spentOre),
  }
}

function nodesOf(links: readonly Link[]): Picture['nodes'] {
  const ids = [...new Set(links.flatMap(one => [one.from, one.to]))]
  return ids.map(id => {
    const [stage, ...key] = id.split(':')
    const to = sumOre(links.filter(one => one.to === id).map(one => one.ore))
    const from = sumOre(links.filter(one => one.from === id).map(one => one.ore))
    return { id, stage: stage as Stage, key: key.join(':'), ore: maxOre(to, from) }
  })
}

/** Of each hundred kroner that came in, how many whole ones went to whom: the parts and what is left sum to a hundred. */
export function ofHundred(shares: readonly Share[]): { payee: string | null; kroner: number }[] {
  const byPayee = Map.groupBy(
    shares.filter(one => one.spent),
    one => one.spent!.payee,
  )
  const parts: { payee: string | null; ore: Ore }[] = [...byPayee].map(([payee, paid]) => ({
    payee,
    ore: maxOre(0n, sumOre(paid.map(one => one.ore))),
  }))
  const credited = sumOre(shares.filter(one => !one.spent).map(one => one.ore))
  const left = maxOre(0n, credited - sumOre(parts.map(one => one.ore)))
  const all = [...parts, { payee: null, ore: left }].filter(one => one.ore > 0n)
  if (all.length === 0) return []
  const kroner = largestRemainder(
    100n,
    all.map(one => one.ore),
  )
  return all
    .map(({ payee }, i) => ({ payee, kroner: Number(kroner[i]!) }))
    .sort((a, b) => Number(a.payee === null) - Number(b.payee === null) || b.kroner - a.kroner)
}
