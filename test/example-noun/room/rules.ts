import { permission } from '../../../src/core/actor.ts'
import type { DateText } from '../../../src/core/dates.ts'
import { type Partly, type Result, refuseIf } from '../../../src/core/result.ts'
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

/** Whether a trip may be asked for, of what is known of it: the form asks before all of it can be read. */
export const sound = ({ startsOn }: Partly<NewTrip>, today: DateText): Result<void, TripRefusal> =>
  refuseIf(startsOn && startsOn < today, 'tripInThePast', {}, 'startsOn')

type Dated = Pick<Trip, 'approvedAt' | 'spentOre' | 'startsOn'>

export function stateOf({ approvedAt, spentOre, startsOn }: Dated, today: DateText): TripState {
  if (spentOre !== null) return 'reported'
  if (!approvedAt) return 'asked'
  return startsOn < today ? 'unreported' : 'approved'
}
