import type { Command } from '../../src/core/actor.ts'
import { expectOk } from '../../src/core/result.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import {
  approveRun,
  contributorsOf,
  finaliseRun,
  latestOrder,
  makeOrderedRun,
  makeRun,
} from '../../src/rooms/allocation/index.ts'
import type { EventRecord } from '../../src/rooms/events/index.ts'
import { actorOf, by, secretariat } from './programme.ts'

/** The number of a run that is made, also where it is ordered first. */
export async function runMade(
  db: Db,
  command: Command,
  where: { programme: string; year: number },
  ...asked: MakeRun
): Promise<number> {
  const { number } = expectOk(await makeRun(db, command, where, ...asked))
  if (number !== null) return number
  const order = async () => (await latestOrder(db, command.actor, where))!
  await makeOrderedRun.run({ db, clock: () => command.at }, { subject: (await order()).id } as EventRecord)
  return (await order()).number!
}

type MakeRun = Parameters<typeof makeRun> extends [unknown, unknown, unknown, ...infer Asked] ? Asked : never

/** Every contributing directorate approves the run, and the secretariat makes it final. */
export async function madeFinal(
  db: Db,
  where: { programme: string; year: number },
  number: number,
  on: string,
): Promise<void> {
  for (const directorate of await contributorsOf(db, where.programme, where.year))
    expectOk(await approveRun(db, by(actorOf('directorateOfficer', directorate), on), where, number))
  expectOk(await finaliseRun(db, by(secretariat, on), where, number, 'Bevilgningen strekker ikke til'))
}
