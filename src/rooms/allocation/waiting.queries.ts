import type { Actor } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { concerns, type Listed, type Standing, type Waiting, waitingOf } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import { contributionsOf, type Gathered } from '../programmes/index.ts'
import { deeds, type YearState } from './deeds.rules.ts'
import { selectOpenRuns } from './waiting.store.ts'

type Thing = Listed & { programme: string; year: number; directorate?: string }

/**
 * Runs that wait for a directorate's yes, a directorate's no that waits for the secretariat's answer, and runs that all have
 * said yes to and the secretariat makes final. Whose no is not answered is not asked again.
 */
export async function allocationWaiting(
  db: Db,
  actor: Actor,
  { programmes, giversOf }: Gathered,
): Promise<Waiting<keyof typeof deeds, Thing>[]> {
  if (!concerns(deeds, actor)) return []
  const standing = (await selectOpenRuns(db)).flatMap(
    ({ programme, year, madeAt, approved, objections }): Standing<Thing, YearState>[] => {
      const view = programmes.get(programme)
      if (!view) return []
      const givers = giversOf(contributionsOf(view, year).filter(one => one.ore > 0n))
      const lacking = givers.filter(one => !approved.includes(one))
      const open = objections.filter(one => one.answeredAt === null)
      const answered = new Map(objections.map(one => [one.directorate, one.answeredAt]))
      const contributors = lacking.filter(one => answered.get(one) !== null)
      const since = dateOf(new Date(answered.get(actor.organisation ?? '') ?? madeAt))
      const thing = { programme, year, since, due: null, names: [] }
      return [
        ...open.map(({ directorate, madeAt }) => ({
          thing: { ...thing, directorate, since: dateOf(new Date(madeAt)), names: [directorate] },
          state: 'objected' as const,
          subject: { contributors: [directorate] },
        })),
        { thing, state: lacking.length > 0 ? 'open' : 'approved', subject: { contributors } },
      ]
    },
  )
  return waitingOf(deeds, actor, standing)
}
