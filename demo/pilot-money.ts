import type { Actor } from '../src/core/actor.ts'
import type { DateText } from '../src/core/dates.ts'
import { type Ore, sumOre } from '../src/core/ore.ts'
import { expectOk } from '../src/core/result.ts'
import { largestRemainder } from '../src/core/split.ts'
import { commitmentsOf } from '../src/rooms/awards/index.ts'
import { potBalances } from '../src/rooms/ledger/index.ts'
import { moveBudget } from '../src/rooms/measures/index.ts'
import { potOf } from '../src/rooms/pot/index.ts'
import type { Stage } from './stage.ts'
import { spendOn } from './steps.ts'

export const pilotId = 'pilot-0-24'
export type Player = { id: string; name: string; lead: Actor; director: Actor }

/** The year's award as budget for the measures, in the proportion in which they spend. */
export async function shareOut(
  stage: Stage,
  players: Player[],
  numbers: Map<string, number[]>,
  year: number,
): Promise<void> {
  for (const one of players) {
    const where = { programme: pilotId, municipality: one.id }
    const [award] = await commitmentsOf(stage.db, { ...where, year })
    const measures = numbers.get(one.id)!
    const parts = largestRemainder(
      award!.ore,
      measures.map((_, i) => BigInt(5 + 2 * i)),
    )
    for (const [i, number] of measures.entries()) {
      const decidedOn = `${year}-02-10`
      const move = {
        from: null,
        to: number,
        ore: parts[i]!,
        reason: 'Fordelt etter planen for året.',
        decidedBy: 'Kommunestyret',
        decidedOn,
        reference: '',
        effectiveOn: decidedOn,
      }
      expectOk(await moveBudget(stage.db, stage.by(one.lead, decidedOn), where, move))
    }
  }
}

/** Budget that some municipalities moved from their first measure to the second, in hundredths of the year's award. */
const moved: Record<number, { every: number; hundredths: bigint; on: string }> = {
  2021: { every: 2, hundredths: 2n, on: '09-01' },
  2022: { every: 3, hundredths: 1n, on: '09-12' },
}

const movedBy = (i: number, year: number, awardOre: Ore): Ore =>
  moved[year] && i % moved[year].every === 0 ? (awardOre * moved[year].hundredths) / 100n : 0n

/** The year's moves between measures, which the municipality decides on by itself. */
async function moveWithin(
  stage: Stage,
  players: Player[],
  numbers: Map<string, number[]>,
  year: number,
): Promise<void> {
  for (const [i, one] of players.entries()) {
    const where = { programme: pilotId, municipality: one.id }
    const [award] = await commitmentsOf(stage.db, { ...where, year })
    const ore = movedBy(i, year, award!.ore)
    if (ore === 0n) continue
    const [from, to] = numbers.get(one.id)!
    const decidedOn = `${year}-${moved[year]!.on}`
    const move = {
      from: from!,
      to: to!,
      ore,
      reason: `Flere trengte tiltaket enn ventet.`,
      decidedBy: 'Kommunedirektøren, etter delegert myndighet',
      decidedOn,
      reference: '',
      effectiveOn: decidedOn,
    }
    expectOk(await moveBudget(stage.db, stage.by(one.lead, decidedOn), where, move))
  }
}

/** How many hundredths of what the pot holds a year spends; the last half-year spends what is left. */
const shareSpent: Record<number, bigint> = { 2020: 62n, 2021: 71n, 2022: 78n, 2023: 100n }

/** A year's spending in the order of its dates. The year before is settled in between, when April is over. */
export async function spendYear(
  stage: Stage,
  players: Player[],
  numbers: Map<string, number[]>,
  year: number,
  settleBefore: () => Promise<void>,
): Promise<void> {
  const days = year === 2023 ? ['02-15', '06-20'] : ['03-15', '06-15', '10-15', '12-10']
  const shares = new Map<string, Ore[]>()
  for (const [i, { id }] of players.entries()) {
    const pot = potOf(pilotId, id)
    const { left } = (await potBalances(stage.db, [pot])).get(pot)!
    const ore = (left * shareSpent[year]!) / 100n
    const weights = days.flatMap(() => numbers.get(id)!.map((_, i) => BigInt(5 + 2 * i)))
    const parts = largestRemainder(ore, weights)
    if (year === 2023) {
      assertEmpty(ore, left)
      // What was moved is spent by the measure that got it.
      const awards = await commitmentsOf(stage.db, { programme: pilotId, municipality: id })
      const more = sumOre(awards.map(one => movedBy(i, one.year, one.ore)))
      parts[2] = parts[2]! - more
      parts[3] = parts[3]! + more
    }
    shares.set(id, parts)
  }
  for (const [d, day] of days.entries()) {
    if (d === 1) await settleBefore()
    if (d === 2) await moveWithin(stage, players, numbers, year)
    for (const one of players) {
      const measures = numbers.get(one.id)!
      for (const [m, number] of measures.entries()) {
        const i = d * measures.length + m
        await spendOnce(stage, one, number, shares.get(one.id)![i]!, `${year}-${day}`, i)
      }
    }
  }
}

const kinds = ['ownStaff', 'ownService', 'voluntary', 'private'] as const

async function spendOnce(
  stage: Stage,
  one: Player,
  number: number,
  ore: Ore,
  spentOn: DateText,
  i: number,
): Promise<void> {
  const expenditure = { ore, spentOn, payeeKind: kinds[i % kinds.length]!, text: 'Utgift i tiltaket' }
  await spendOn(stage, one, { programme: pilotId, number }, expenditure)
}

function assertEmpty(spent: Ore, left: Ore): void {
  if (spent !== left) throw new Error(`the pilot must end with empty pots: ${left - spent} øre left`)
}
