import { permission } from '../../core/actor.ts'
import { type DateText, yearOf } from '../../core/dates.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import { allOf, done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
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

/** A transfer, of what is known of it, is of the programme's period, decided on by now, and something is given. */
export const sound = (
  programme: Programme,
  { parts, effectiveOn, decidedOn, year }: Partly<NewTransfer>,
  today: DateText,
): Result<void, PoolRefusal> =>
  allOf<PoolRefusal>([
    refuseIf(parts?.length === 0, 'noParts', {}, 'sector1'),
    effectiveOn ? within(programme, effectiveOn, year) : done,
    refuseIf(decidedOn && decidedOn > today, 'decidedLater', {}, 'decidedOn'),
  ])

function within(
  { startsOn, endsOn }: Programme,
  effectiveOn: DateText,
  year: number | undefined,
): Result<void, PoolRefusal> {
  if (effectiveOn < startsOn || endsOn < effectiveOn)
    return refuse('outsidePeriod', { from: startsOn, to: endsOn }, 'effectiveOn')
  const other = year !== undefined && yearOf(effectiveOn) !== year
  return refuseIf(other, 'outsidePeriod', { from: `${year}-01-01`, to: `${year}-12-31` }, 'effectiveOn')
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
