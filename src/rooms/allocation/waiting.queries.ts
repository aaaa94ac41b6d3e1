import type { Actor } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { concerns, type Listed, type Standing, type Waiting, waitingOf } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import { contributionsOf, type Gathered } from '../programmes/index.ts'
import { deeds, type YearState } from './deeds.rules.ts'
import { selectOpenRuns } from './waiting.store.ts'

type Thing = Listed & { programme: string; year: number }

/** Runs that wait for a directorate's yes, and those that all have said yes to and the secretariat makes final. */
export async function allocationWaiting(
  db: Db,
  actor: Actor,
  { programmes, giversOf }: Gathered,
): Promise<Waiting<keyof typeof deeds, Thing>[]> {
  if (!concerns(deeds, actor)) return []
  const standing = (await selectOpenRuns(db)).flatMap(
    ({ programme, year, madeAt, approved }): Standing<Thing, YearState>[] => {
      const view = programmes.get(programme)
      if (!view) return []
      const givers = giversOf(contributionsOf(view, year).filter(one => one.ore > 0n))
      const contributors = givers.filter(one => !approved.includes(one))
      const thing = { programme, year, since: dateOf(madeAt), due: null, names: [] }
      return [{ thing, state: contributors.length > 0 ? 'open' : 'approved', subject: { contributors } }]
    },
  )
  return waitingOf(deeds, actor, standing)
}
