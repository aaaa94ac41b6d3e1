import { type DateText, dateOf, yearOf } from '../../core/dates.ts'
import type { Plan } from '../evaluation/index.ts'
import type { Figures, Known } from './model.ts'
import type { PrefilledQuestion, Question } from './questions.model.ts'

/** What the report takes from a measure. */
export type MeasureFacts = {
  id: string
  number: number
  name: string
  need: string
  ageFrom: number
  ageTo: number
  families: boolean
  services: readonly string[]
  runningFrom: Date | null
  closedAt: Date | null
  plan: string | null
}
type PlanFacts = Pick<Plan, 'id'> & { result: string | null }

const upTo = (year: number, at: Date | null): boolean => at !== null && yearOf(dateOf(at)) <= year
const inYear = (year: number, at: Date | null): boolean => at !== null && yearOf(dateOf(at)) === year

/** What is known of the year besides the money: a measure counts as it stood when the year ended, or as it stands. */
export function knownOf(
  year: number,
  measures: readonly MeasureFacts[],
  plans: readonly PlanFacts[],
  rest: Pick<Known, 'award' | 'useBy' | 'resolution'>,
): Known {
  const closed = measures.filter(one => upTo(year, one.closedAt))
  const running = measures.filter(one => upTo(year, one.runningFrom) && !closed.includes(one))
  const resultOf = (plan: string | null) => plans.find(one => one.id === plan)?.result ?? ''
  return {
    ...rest,
    measures: {
      planned: measures.length - running.length - closed.length,
      running: running.length,
      closed: closed.length,
    },
    started: measures
      .filter(one => inYear(year, one.runningFrom))
      .map(one => ({ name: one.name, on: dateOf(one.runningFrom!) })),
    closed: measures
      .filter(one => inYear(year, one.closedAt))
      .map(one => ({ name: one.name, result: resultOf(one.plan) })),
    evaluated: { measures: measures.length, withPlan: measures.filter(one => one.plan !== null).length },
    services: [...new Set(measures.flatMap(one => one.services))].sort((a, b) => a.localeCompare(b, 'nb')),
    ages:
      measures.length === 0
        ? null
        : {
            from: Math.min(...measures.map(one => one.ageFrom)),
            to: Math.max(...measures.map(one => one.ageTo)),
            families: measures.some(one => one.families),
          },
    needs: measures.map(({ name, need }) => ({ name, need })),
  }
}

/** What is filled in beforehand but lacks something at its source: no measure, a measure without a plan, no resolution. */
export function lackingOf({ known }: Figures, questions: readonly Question[]): PrefilledQuestion[] {
  if (!known) return []
  const lacks: [PrefilledQuestion, boolean][] = [
    ['measures', known.evaluated.measures === 0],
    ['evaluated', known.evaluated.withPlan < known.evaluated.measures],
    ['resolution', known.resolution === null],
  ]
  return lacks.filter(([question, is]) => is && questions.includes(question)).map(([question]) => question)
}

/** The day that the money of a year may be used until: what was decided on the year before, else the programme's end. */
export const useByOf = (decided: DateText | null | undefined, endsOn: DateText): DateText => decided ?? endsOn
