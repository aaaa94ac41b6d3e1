import type { FormState } from '../../../ui/form.tsx'
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

/** The page has several forms: only the one that was sent, known by a field of its own, shows what was refused. */
export const stateFor = (
  ask: Ask,
  refused: Refused | undefined,
  field: string,
  values: Record<string, string> = {},
): FormState => ({
  language: ask.language,
  refused: refused?.typed[field] !== undefined ? refused : undefined,
  values,
})
