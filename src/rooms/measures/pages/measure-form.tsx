import type { Ask, Refused } from '../../../ui/page.ts'
import type { Measure } from '../model.ts'
import type { PotMoney } from '../money.queries.ts'
import { type Place, whereOf } from './place.ts'

/** What every part of a measure's page is shown with. */
export type Shown = {
  ask: Ask
  place: Place
  measure: Measure
  money: PotMoney
  refused: Refused | undefined
}

export const whichOf = (ask: Ask) => ({ ...whereOf(ask), number: Number(ask.params.number) })
