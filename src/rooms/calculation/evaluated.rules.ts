import { choose, only } from './arithmetic.rules.ts'
import { at, type Column, type Mask } from './column.rules.ts'
import { decimalText, dividedBy } from './fraction.rules.ts'
import { not, or } from './mask.rules.ts'
import type { Step } from './model.ts'

/** W asks what is; U takes the scheme's gates as passed and leaves all else as it is. */
export type Which = 'would' | 'could'

/**
 * An amount for every recipient, in øre before rounding: W and U as columns, for whom U rests on an assumption, and how
 * it came about for one of them. The steps are made when someone asks, from the same columns as the figures.
 */
export type Evaluated = {
  would: Column
  could: Column
  assumed: Mask | null
  steps: (i: number, which: Which) => Step[]
}

/** An amount that no gate stands before: W and U are one. */
export const open = (column: Column, steps: (i: number) => Step[]): Evaluated => ({
  would: column,
  could: column,
  assumed: null,
  steps,
})

/** W where the gate holds, else nothing; U where it does not is `assumed`. Both have the steps of the gate first. */
export function gated(
  holds: Mask,
  gate: (i: number) => Step[],
  own: Evaluated,
  assumed: { column: Column; steps: (i: number) => Step[] },
): Evaluated {
  return {
    would: only(holds, own.would),
    could: choose(holds, own.could, assumed.column),
    assumed: either(not(holds), own.assumed),
    steps(i, which) {
      if (holds[i]) return [...gate(i), ...own.steps(i, which)]
      if (which === 'would') return [...gate(i), { kind: 'closed' }]
      return [{ kind: 'assumedPassed' }, ...assumed.steps(i)]
    },
  }
}

export function either(a: Mask | null, b: Mask | null): Mask | null {
  return a && b ? or(a, b) : (a ?? b)
}

/** An amount in øre as kroner, for showing: at most four decimals. */
export const inKroner = (column: Column, i: number): string => decimalText(dividedBy(at(column, i), 100), 4)
