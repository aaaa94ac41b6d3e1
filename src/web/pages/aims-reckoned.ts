import { yearOf } from '../../core/dates.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { commitmentsOf } from '../../rooms/awards/index.ts'
import { flowsOf } from '../../rooms/ledger/index.ts'
import { crossesAgencies, measuresOf, movesOf } from '../../rooms/measures/index.ts'
import { potOf } from '../../rooms/pot/index.ts'
import { type Aim, type ProgrammeView, yearsOf } from '../../rooms/programmes/index.ts'

export type Indicator = Aim | 'moved'
export const indicators: readonly Indicator[] = ['room', 'moved', 'development', 'cooperation']

/** A year's share in tenths of a per cent; null where there is nothing to take a share of. */
export type AimYear = { year: number; share: Record<Indicator, number | null> }

/** How many tenths of a per cent a part is of the whole, rounded down, so that all alone is a hundred. */
const tenthsOf = (part: Ore, whole: Ore): number | null =>
  whole <= 0n ? null : Number((part * 1000n) / whole)

/**
 * The three aims year by year, from the product's own data. Room: what municipalities shared out on measures by
 * themselves, and moved between them, of the money that came in the year. Development: what was spent on measures with
 * a plan for evaluation. Cooperation: on measures of two services or more. All of it to the year that is asked in.
 */
export async function aimsOf(db: Db, programme: ProgrammeView, thisYear: number): Promise<AimYear[]> {
  const commitments = await commitmentsOf(db, { programme: programme.id })
  const pots = [...new Set(commitments.map(one => potOf(one.programme, one.municipality)))]
  const flows = await flowsOf(db, { pots })
  const moves = await movesOf(db, { programme: programme.id })
  const measures = await measuresOf(db, { programme: programme.id })
  const planned = new Set(measures.filter(one => one.plan !== null).map(one => one.id))
  const crossing = new Set(measures.filter(crossesAgencies).map(one => one.id))
  return yearsOf(programme)
    .filter(year => year <= thisYear)
    .map(year => {
      const own = flows.filter(one => one.year === year)
      const received = -sumOre(own.filter(one => one.kind === 'appropriation').map(one => one.ore))
      const spent = own.filter(one => one.kind === 'spent')
      const spentOn = (which: ReadonlySet<string>) =>
        sumOre(spent.filter(one => which.has(one.measure ?? '')).map(one => one.ore))
      const decided = moves.filter(one => yearOf(one.decidedOn) === year)
      const shared = sumOre(
        decided.map(one => (one.from === null ? one.ore : one.to === null ? -one.ore : 0n)),
      )
      const between = sumOre(decided.filter(one => one.from && one.to).map(one => one.ore))
      const all = sumOre(spent.map(one => one.ore))
      return {
        year,
        share: {
          room: tenthsOf(shared, received),
          moved: tenthsOf(between, received),
          development: tenthsOf(spentOn(planned), all),
          cooperation: tenthsOf(spentOn(crossing), all),
        },
      }
    })
}
