import { permission } from '../../core/actor.ts'
import type { Ore } from '../../core/ore.ts'
import { type Asking, asking, type Step, steps } from './model.ts'

export const may = {
  prepare: permission({ secretariat: 'any' }),
  /** Another than who sent it: of the secretariat, or with the budget authority of whoever sends the money. */
  approve: permission({ secretariat: 'any', budgetHolder: 'sender' }),
  read: permission({ secretariat: 'any', auditor: 'any', budgetHolder: 'sender' }),
}

export const numberOf = (step: Step): number => steps.indexOf(step) + 1

export const stepAfter = (step: Asking): Step => steps[steps.indexOf(step) + 1]!

/** The first step that is not done, counted from 1; the last one where all are. */
export const firstLacking = (done: ReadonlySet<Step>): number =>
  asking.findIndex(one => !done.has(one)) + 1 || steps.length

/** A share in hundredths of a per cent of what is appropriated, in whole kroner and never more than it. */
export const toPot = (appropriated: Ore, hundredths: bigint): Ore =>
  ((appropriated * hundredths) / 1_000_000n) * 100n
