import { permission } from '../../core/actor.ts'
import { type DateText, yearOf } from '../../core/dates.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Programme } from '../programmes/index.ts'
import type { NewTransfer, Part, PoolRefusal, Transfer } from './model.ts'

export const may = {
  certify: permission({ programmeLead: 'municipality' }),
  approve: permission({ municipalDirector: 'municipality', municipalBudgetHolder: 'municipality' }),
  read: permission({
    programmeLead: 'municipality',
    municipalDirector: 'municipality',
    municipalBudgetHolder: 'municipality',
    auditor: 'any',
  }),
}

/** A transfer is of the programme's period, decided on by now, and something is given. */
export function sound(
  programme: Programme,
  transfer: NewTransfer,
  today: DateText,
): Result<void, PoolRefusal> {
  if (transfer.parts.length === 0) return refuse('noParts', {}, 'sector1')
  if (transfer.effectiveOn < programme.startsOn || programme.endsOn < transfer.effectiveOn)
    return refuse('outsidePeriod', { from: programme.startsOn, to: programme.endsOn }, 'effectiveOn')
  if (transfer.decidedOn > today) return refuse('decidedLater', {}, 'decidedOn')
  return yearOf(transfer.effectiveOn) === transfer.year
    ? done
    : refuse('outsidePeriod', { from: `${transfer.year}-01-01`, to: `${transfer.year}-12-31` }, 'effectiveOn')
}

/** What each sector gives in all, in the order of their names. */
export function bySector(parts: readonly Part[]): { sector: string; ore: Ore }[] {
  const groups = Map.groupBy(parts, one => one.sector)
  return [...groups]
    .map(([sector, own]) => ({ sector, ore: sumOre(own.map(one => one.ore)) }))
    .sort((a, b) => a.sector.localeCompare(b.sector, 'nb'))
}

/** The budget adjustment by KOSTRA's dimensions: each sector's budget goes down, and the lines sum to what the pot gets. */
export const adjustmentLines = (transfers: readonly Transfer[]): (Part & { transfer: Transfer })[] =>
  transfers.flatMap(transfer => transfer.parts.map(part => ({ ...part, ore: -part.ore, transfer })))
