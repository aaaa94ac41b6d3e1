import { expectOk } from '../src/core/result.ts'
import { potBalances } from '../src/rooms/ledger/index.ts'
import { potOf } from '../src/rooms/pot/index.ts'
import { carryOverDecided, closeYear } from '../src/rooms/reports/index.ts'
import { stateCast } from './cast.ts'
import { type Player, pilotId } from './pilot-money.ts'
import { actorOf, type Stage } from './stage.ts'

/** The end of a year in each pot: what is kept is carried over, and the municipality's director closes the books. */
export async function closePilotYear(stage: Stage, players: readonly Player[], year: number): Promise<void> {
  const last = year === 2023
  for (const one of players) {
    const which = { programme: pilotId, municipality: one.id, year }
    const pot = potOf(pilotId, one.id)
    const { left } = (await potBalances(stage.db, [pot])).get(pot)!
    if (last && left !== 0n) throw new Error(`the pilot must end with empty pots: ${left} øre left`)
    if (!last) {
      const carried = stage.by(actorOf(stateCast.secretariat), `${year + 1}-04-12`)
      expectOk(await carryOverDecided(stage.db, carried, which))
    }
    const closed = stage.by(one.director, last ? '2023-10-27' : `${year + 1}-04-20`)
    expectOk(await closeYear(stage.db, closed, which))
  }
}
