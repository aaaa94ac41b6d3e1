import { type Ore, sumOre } from '../../core/ore.ts'
import type { BySource, Figures } from './model.ts'

/** What came to one account of the pot in a year, of one source, as the ledger keeps it: below zero where it gave. */
export type PotFlow = {
  kind: string
  measure: string | null
  payee: string | null
  year: number
  source: string
  ore: Ore
}
type Money = Omit<Figures, 'known'>

/**
 * A year's money, all of it from the one flow of the pot, so that measures and kinds of payee sum to what was spent, and
 * the years follow each other to the øre. What is paid back in a year was not carried into it; what is taken back
 * counts in the year in which it is, and may leave a measure below zero there.
 */
export function moneyOf(
  flows: readonly PotFlow[],
  measures: readonly { id: string; number: number; name: string }[],
  year: number,
): Money {
  const gained = (wanted: (flow: PotFlow) => boolean): BySource =>
    merged(flows.filter(wanted).map(({ source, ore }) => ({ source, ore: -ore })))
  const carriedIn = gained(one => one.year < year || (one.kind === 'repaid' && one.year === year))
  const received = gained(
    one => one.year === year && (one.kind === 'appropriation' || one.kind === 'sectorBudget'),
  )
  const paid = flows.filter(one => one.year === year && one.kind === 'spent')
  const used = (of: readonly PotFlow[]) => {
    const parts = merged(of)
    return { spentOre: totalOf(parts), parts }
  }
  const { spentOre, parts: spent } = used(paid)
  const [carriedInOre, receivedOre] = [totalOf(carriedIn), totalOf(received)]
  const kinds = [...new Set(paid.map(one => one.payee ?? ''))].sort()
  return {
    carriedInOre,
    receivedOre,
    spentOre,
    leftOre: carriedInOre + receivedOre - spentOre,
    measures: measures.map(({ id, number, name }) => ({
      number,
      name,
      ...used(paid.filter(one => one.measure === id)),
    })),
    payees: kinds.map(kind => ({ kind, ...used(paid.filter(one => (one.payee ?? '') === kind)) })),
    carriedIn,
    received,
    spent,
  }
}

const totalOf = (parts: BySource): Ore => sumOre(parts.map(one => one.ore))

/** Equal sources added up, in order of source, without those that come to nothing. */
function merged(parts: readonly { source: string; ore: Ore }[]): BySource {
  const bySource = Map.groupBy(parts, one => one.source)
  return [...bySource.keys()]
    .sort()
    .map(source => ({ source, ore: totalOf(bySource.get(source)!) }))
    .filter(one => one.ore !== 0n)
}
