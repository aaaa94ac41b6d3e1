import type { Cell, Fact, Rule } from '../../src/rooms/calculation/index.ts'
import type { Assessed } from '../../src/rooms/calculation/model.ts'
import { greatest, holds, type Interval, int, isSure, isZero, rounded, times } from './interval.ts'
import { amount } from './read-amount.ts'
import { is, Reader, type Which } from './reader.ts'

/** The amount in whole kroner, and whether it had to be rounded. */
function finished(r: Reader, { amountOre }: Assessed, exact: Interval): Interval {
  const whole = r.peek() === 'roundedUp' ? int(r.take('roundedUp').amountOre) : exact
  if (whole === exact) is(isSure(exact) ? holds(exact, amountOre) : true, 'an amount that is not rounded')
  is(holds(rounded(exact, 100n, 'up'), amountOre), `the amount ${amountOre}`)
  is(whole === exact || holds(whole, amountOre), 'the rounded amount')
  is(r.isDone(), 'the end')
  return exact
}

/** @throws Error where the steps of a cell do not lead to its amounts. */
export function readCell(rule: Rule, cell: Cell, facts: ReadonlyMap<string, Fact>, year: number): void {
  const { running } = rule
  const ways = (r: Reader, which: Which): Interval => {
    if (which === 'could' || !running) return amount(r, rule.amount, which)
    const granted = times(r.reference(running), int(100))
    if (isZero(granted)) {
      r.take('notRunning')
      return amount(r, rule.amount, which)
    }
    is(holds(rounded(granted, 1n, 'up'), r.take('running').amountOre), 'what runs')
    return granted
  }
  const { municipality } = cell
  const reader = ({ steps }: Assessed) => new Reader(steps, { facts, municipality, year })
  const first = reader(cell.would)
  const would = finished(first, cell.would, ways(first, 'would'))
  const second = reader(cell.could)
  if (second.peek() === 'sameAsWould') {
    second.take('sameAsWould')
    finished(second, cell.could, would)
    return
  }
  const end = (which: Which) => () => {
    const exact = amount(second, rule.amount, which)
    if (second.peek() !== 'atLeastWould') return finished(second, cell.could, greatest(exact, would))
    is(holds(rounded(would, 100n, 'up'), second.take('atLeastWould').amountOre), 'never below')
    return finished(second, cell.could, would)
  }
  second.first(end('could'), end('would'))
}
