import type { DateText } from '../../core/dates.ts'

/** The one-screen plan a measure needs before it runs: the two questions, an owner and a baseline date. */
export type Plan = {
  id: string
  /** Question 1: effects and experiences for the target group. */
  effect: string
  /** Question 2: what the pooled money itself made possible. */
  instrument: string
  owner: string
  baselineOn: DateText
}
