import type { DateText } from '../core/dates.ts'
import type { Db } from '../platform/database/connect.ts'
import type { TakingPart } from '../rooms/identity/index.ts'
import type { Gathered } from '../rooms/programmes/index.ts'
import { offersOf } from '../rooms/selection/index.ts'

/** Who takes part in programmes that have not ended: what each has to have somebody for follows from it. */
export async function takingPartIn(
  db: Db,
  { programmes, giversOf }: Gathered,
  today: DateText,
): Promise<TakingPart> {
  const running = [...programmes.values()].filter(one => one.endsOn >= today)
  const ids = new Set(running.map(one => one.id))
  const offers = ids.size > 0 ? await offersOf(db, {}) : []
  const each = (all: readonly string[]) => [...new Set(all)].sort()
  return {
    office: each(running.flatMap(one => one.regions.map(region => region.office))),
    municipality: each(
      offers.filter(one => ids.has(one.programme) && one.answer === 'accepted').map(one => one.municipality),
    ),
    giver: each(running.flatMap(one => giversOf(one.contributions))),
    sender: each(running.map(one => one.sender)),
  }
}
