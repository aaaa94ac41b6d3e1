import { permission } from '../../../src/core/actor.ts'
import type { DateText } from '../../../src/core/dates.ts'
import { done, type Result, refuse } from '../../../src/core/result.ts'
import type { NewTrip, Trip, TripRefusal, TripState } from './model.ts'

export const may = {
  ask: permission({ programmeLead: 'municipality', municipalDirector: 'municipality' }),
  approve: permission({ municipalDirector: 'municipality', municipalBudgetHolder: 'municipality' }),
  report: permission({ programmeLead: 'municipality' }),
  read: permission({
    programmeLead: 'municipality',
    municipalDirector: 'municipality',
    municipalBudgetHolder: 'municipality',
    auditor: 'any',
  }),
}

export const sound = ({ startsOn }: NewTrip, today: DateText): Result<void, TripRefusal> =>
  startsOn < today ? refuse('tripInThePast', {}, 'startsOn') : done

type Dated = Pick<Trip, 'approvedAt' | 'spentOre' | 'startsOn'>

export function stateOf({ approvedAt, spentOre, startsOn }: Dated, today: DateText): TripState {
  if (spentOre !== null) return 'reported'
  if (!approvedAt) return 'asked'
  return startsOn < today ? 'unreported' : 'approved'
}
