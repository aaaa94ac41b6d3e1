import type { DateText } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { makersOf } from '../src/jobs/control.ts'
import { makeOrder, order } from '../src/rooms/control/index.ts'
import { eventsOf } from '../src/rooms/events/index.ts'
import { stateCast } from './cast.ts'
import { actorOf, type Stage } from './stage.ts'

/** The auditor has had everything verified. Jobs do not run while the demo is built, so it is made here and now. */
export async function verifyAll({ db, by }: Stage, today: DateText): Promise<void> {
  const command = by(actorOf(stateCast.auditor), today, '09:05')
  const { number } = expectOk(await order(db, command, 'verification'))
  const [ordered] = await eventsOf(db, `verification/${number}`)
  const clock = () => command.at
  const makers = makersOf(db, clock, () => {
    throw new Error('nothing is sealed while the demo is built')
  })
  await makeOrder.run({ db, clock, makers }, ordered!)
}
