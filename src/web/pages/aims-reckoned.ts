import { yearOf } from '../../core/dates.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { commitmentsOf } from '../../rooms/awards/index.ts'
import { flowsOf } from '../../rooms/ledger/index.ts'
import { crossesAgencies, measuresOf, movesOf } from '../../rooms/measures/index.ts'
import { potOf } from '../../rooms/pot/index.ts'
import { type Aim, type ProgrammeView, yearsOf } from '../../rooms/programmes/index.ts'
import { movedBetween, type PotYear, type Room, roomOf, spentOn } from './aims-shares.ts'

export type Indicator = Aim | 'moved'
export const indicators: readonly Indicator[] = ['room', 'moved', 'development', 'cooperation']

/** A year's share in tenths of a per cent; null where there is nothing to take a share of. */
export type AimYear = { year: number; share: Record<Indicator, number | null> }

/** How many tenths of a per cent a part is of the whole, rounded down, so that all alone is a hundred. */
const tenthsOf = (part: Ore, whole: Ore): number | null =>
  whole <= 0n ? null : Number((part * 1000n) / whole)

/**
 * The three aims year by year, from the product's own data. Room: what municipalities shared out on measures by
 * themselves, of what was to be shared out, and what they moved between them, of what was not used. Development: what
 * was spent on measures with a plan for evaluation. Cooperation: on measures of two services or more. All of it to the
 * year that is asked in, and none of it above a hundred per cent.
 */
export async function aimsOf(db: Db, programme: ProgrammeView, thisYear: number): Promise<AimYear[]> {
  const commitments = await commitmentsOf(db, { programme: programme.id })
  const pots = [...new Set(commitments.map(one => potOf(one.programme, one.municipality)))]
  const flows = await flowsOf(db, { pots })
  const moves = await movesOf(db, { programme: programme.id })
  const measures = await measuresOf(db, { programme: programme.id })
  const planned = new Set(measures.filter(one => one.plan !== null).map(one => one.id))
  const crossing = new Set(measures.filter(crossesAgencies).map(one => one.id))
  const years = yearsOf(programme).filter(year => year <= thisYear)
  const rooms = pots.map(pot => {
    const own = flows.filter(one => one.pot === pot)
    const decided = moves.filter(one => potOf(one.programme, one.municipality) === pot)
    return roomOf(years.map((year, i) => potYear(own, decided, { year, first: i === 0 })))
  })
  return years.map((year, i) => {
    const all = (key: keyof Room) => sumOre(rooms.map(one => one[i]![key]))
    const spent = flows.filter(one => one.year === year && one.kind === 'spent')
    const shareOf = (which: ReadonlySet<string>) => {
      const { partOre, allOre } = spentOn(spent, which)
      return tenthsOf(partOre, allOre)
    }
    return {
      year,
      share: {
        room: tenthsOf(all('sharedOre'), all('toShareOre')),
        moved: tenthsOf(all('movedOre'), all('unusedOre')),
        development: shareOf(planned),
        cooperation: shareOf(crossing),
      },
    }
  })
}

/** A pot's year; what was decided before the programme began counts in its first. */
function potYear(
  flows: Awaited<ReturnType<typeof flowsOf>>,
  moves: Awaited<ReturnType<typeof movesOf>>,
  { year, first }: { year: number; first: boolean },
): PotYear {
  const of = (kind: string) =>
    sumOre(flows.filter(one => one.year === year && one.kind === kind).map(one => one.ore))
  const decided = moves.filter(one => {
    const on = yearOf(one.decidedOn)
    return on === year || (first && on < year)
  })
  return {
    receivedOre: -of('appropriation') - of('repaid'),
    sharedOre: sumOre(decided.map(one => (one.from === null ? one.ore : one.to === null ? -one.ore : 0n))),
    movedOre: movedBetween(decided),
    spentOre: of('spent'),
  }
}
