import type { Actor } from '../../core/actor.ts'
import { type DateText, dateOf, yearOf } from '../../core/dates.ts'
import { concerns, type Listed, type Standing, type Waiting, waitingOf } from '../../core/deed.ts'
import type { Ore } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { allRepayments, awardDeeds } from '../awards/index.ts'
import { endsOfYears } from '../ledger/index.ts'
import { potOf } from '../pot/index.ts'
import type { Gathered, ProgrammeView } from '../programmes/index.ts'
import { deeds } from './deeds.rules.ts'
import { type DecidedYear, type Key, selectDecidedYears } from './waiting.store.ts'
import { closingDay, type Ending, type Step, toCarry, waitsOf } from './yearend.rules.ts'

/** What is done about a year's end: what is decided is carried out by the awards' deeds, then the books are closed. */
export const yearEndDeeds = {
  carryOver: awardDeeds.carryOver,
  certifyRepayment: awardDeeds.certifyRepayment,
  repay: awardDeeds.repay,
  closeBooks: deeds.closeBooks,
}
export type YearEndDeed = keyof typeof yearEndDeeds

/** A step that waits, as the deeds know it. */
export const yearEndState: Partial<Record<Step, (typeof yearEndDeeds)[YearEndDeed]['in'][number]>> = {
  carryOver: 'kept',
  certification: 'toRepay',
  repayment: 'repaymentCertified',
  closing: 'closable',
}

export type Thing = Listed &
  Key & { carryOre: Ore; repayOre: Ore; closesOn: DateText; certifiedBy: string | null }

/** What the reader can do about a year's end: carry over, certify and repay, close the books. */
export async function yearEndsWaiting(
  db: Db,
  actor: Actor,
  { programmes }: Gathered,
  { today }: { today: DateText },
): Promise<Waiting<YearEndDeed, Thing>[]> {
  if (!concerns(yearEndDeeds, actor)) return []
  const municipality = actor.role === 'municipalDirector' ? actor.organisation : null
  const [decided, repayments] = await Promise.all([
    selectDecidedYears(db, municipality),
    allRepayments(db, municipality),
  ])
  const repaying = new Set(decided.filter(one => one.repayOre > 0n).map(potOfYear))
  const years = decided.flatMap(one => {
    const programme = programmes.get(one.programme)
    if (!programme) return []
    const last = Math.min(yearOf(today), yearOf(programme.endsOn))
    // A pot whose books are closed to the end is not looked into, unless something of it goes back.
    const unless = repaying.has(potOfYear(one)) ? null : closingDay(last, programme.endsOn)
    return [{ one, programme, pot: potOfYear(one), year: one.year, unless }]
  })
  const ends = new Map((await endsOfYears(db, years, today)).map(one => [`${one.pot} ${one.year}`, one]))
  const standing = years.flatMap(({ one, programme, pot, year }) => {
    const end = ends.get(`${pot} ${year}`)
    const repayment = repayments.find(
      paid => paid.year === year && paid.programme === programme.id && paid.municipality === one.municipality,
    )
    return end ? standingOf(one, programme, { end, repayment, today }) : []
  })
  return waitingOf(yearEndDeeds, actor, standing)
}

const potOfYear = ({ programme, municipality }: Key): string => potOf(programme, municipality)

function standingOf(
  { ore, repayOre, decidedAt, ...key }: DecidedYear,
  { sender, endsOn }: ProgrammeView,
  {
    end,
    repayment,
    today,
  }: {
    end: Awaited<ReturnType<typeof endsOfYears>>[number]
    repayment: Awaited<ReturnType<typeof allRepayments>>[number] | undefined
    today: DateText
  },
): Standing<Thing, string>[] {
  const { municipality, year } = key
  const closesOn = closingDay(year, endsOn)
  const ending: Ending = {
    money: { unspentOre: end.availableOre + end.carriedOre, carriedOutOre: end.carriedOre },
    closesOn,
    closedThrough: end.closedThrough,
    submittedOn: null,
    approvedOn: null,
    unspent: { ore, repayOre, decidedOn: dateOf(decidedAt) },
    repayment: repayment
      ? {
          certifiedOn: dateOf(repayment.certifiedAt),
          certifiedBy: repayment.certifiedBy,
          repaidOn: repayment.approvedAt && dateOf(repayment.approvedAt),
        }
      : null,
  }
  const amounts = { carryOre: toCarry(ending), repayOre, closesOn }
  const certifiedBy = repayment?.certifiedBy ?? null
  const thing = { ...key, ...amounts, certifiedBy, names: [municipality], due: null }
  return waitsOf(ending, today).flatMap(({ step, since }) => {
    const state = yearEndState[step]
    return state ? [{ thing: { ...thing, since }, state, subject: { municipality, sender } }] : []
  })
}
