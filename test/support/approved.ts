import { expectOk } from '../../src/core/result.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import { approveRun, contributorsOf, finaliseRun } from '../../src/rooms/allocation/index.ts'
import { actorOf, by, secretariat } from './programme.ts'

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
