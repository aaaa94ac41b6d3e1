import { formatKr } from '../../../core/ore.ts'
import { type Answer, type Ask, isAnswer, notFound, type Refused } from '../../../ui/page.ts'
import type { Measure } from '../model.ts'
import { type PotMoney, potMoney } from '../money.queries.ts'
import { measureByNumber } from '../queries.ts'
import { text } from '../text.ts'
import { type Place, placeOf, whereOf } from './place.ts'

/** What every part of a measure's page is shown with. */
export type Shown = {
  ask: Ask
  place: Place
  measure: Measure
  money: PotMoney
  refused: Refused | undefined
}

export const whichOf = (ask: Ask) => ({ ...whereOf(ask), number: Number(ask.params.number) })

/** The measure that the address names, for whoever may see its pot. */
export async function openMeasure(ask: Ask, refused: Refused | undefined): Promise<Shown | Answer> {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const which = whichOf(ask)
  const measure = await measureByNumber(ask.db, which.programme, which.municipality, which.number)
  if (!measure) return notFound
  return { ask, place, measure, money: await potMoney(ask.db, place.where), refused }
}

/** How the measure's money stands now. */
export const moneyOfMeasure = ({ measure, money }: Shown) =>
  money.measures.find(one => one.measure.id === measure.id)!

/** What it has spent, of its budget where it has one. */
export function measureLead(shown: Shown): string {
  const t = text(shown.ask.language)
  const { budget, spent } = moneyOfMeasure(shown).standing
  return budget > 0n
    ? t.measureLeadOf(shown.measure.name, formatKr(spent), formatKr(budget))
    : t.measureLead(shown.measure.name, formatKr(spent))
}
