import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type AwardRefusal, awardsMay, carryOver, certifyRepayment } from '../awards/index.ts'
import { record } from '../events/index.ts'
import { closePeriod } from '../ledger/index.ts'
import { potOf } from '../pot/index.ts'
import { programmeById } from '../programmes/index.ts'
import { deeds } from './deeds.rules.ts'
import type { Unspent } from './model.ts'
import { reportOf } from './queries.ts'
import { yearEndsOf } from './yearend.queries.ts'
import { closable, closingDay } from './yearend.rules.ts'

type Which = { programme: string; municipality: string; year: number }
export type YearEndRefusal = AwardRefusal | 'unknownYear' | 'booksClosed' | 'yearUnsettled' | 'notDecided'

/** Carries over what it is decided that the municipality keeps of the year's unspent money. */
export async function carryOverDecided(
  db: Db,
  command: Command,
  which: Which,
): Promise<Result<{ carriedOre: Ore }, YearEndRefusal>> {
  const allowed = awardsMay.carryOver(command.actor)
  if (!allowed.ok) return allowed
  // A decision on unspent money is never made again, so that it may be read before the act.
  const decided = await decidedOn(db, which)
  return decided ? carryOver(db, command, which, decided.ore - decided.repayOre) : refuse('notDecided')
}

/** Certifies the repayment as it was decided: its amount and its reason. */
export async function certifyDecided(
  db: Db,
  command: Command,
  which: Which,
): Promise<Result<void, YearEndRefusal>> {
  const programme = await programmeById(db, which.programme)
  const allowed = awardsMay.certify(command.actor, { sender: programme?.sender })
  if (!allowed.ok) return allowed
  const decided = await decidedOn(db, which)
  return decided && decided.repayOre > 0n
    ? certifyRepayment(db, command, which, { ore: decided.repayOre, reason: decided.reason })
    : refuse('notDecided')
}

const decidedOn = async (db: Db, { programme, municipality, year }: Which): Promise<Unspent | null> =>
  (await reportOf(db, programme, municipality, year))?.unspent ?? null

/**
 * Closes the books of a pot through the last day of a year, by the municipality's director or by the sender's budget
 * holder. They are never opened again: what is wrong is corrected in an open year.
 */
export function closeYear(
  db: Db,
  command: Command,
  which: Which,
): Promise<Result<{ through: string }, YearEndRefusal>> {
  return inTransaction<{ through: string }, YearEndRefusal>(db, command, async tx => {
    const programme = await programmeById(tx, which.programme)
    if (!programme) return refuse('unknownProgramme')
    const { municipality, year } = which
    const allowed = deeds.closeBooks.who(command.actor, { municipality, sender: programme.sender })
    if (!allowed.ok) return allowed
    const today = dateOf(command.at)
    const possible = closable(await yearEndsOf(tx, programme, municipality, today), year, today)
    if (!possible.ok) return possible
    const pot = potOf(programme.id, municipality)
    const through = closingDay(year, programme.endsOn)
    const closed = await closePeriod(tx, command, pot, through)
    if (!closed.ok) return refuse('booksClosed', closed.refusal.values)
    await record(tx, command, { kind: 'reports.booksClosed', subject: pot, data: { year, through } })
    return ok({ through })
  })
}
