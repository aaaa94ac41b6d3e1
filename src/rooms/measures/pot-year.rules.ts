import { type DateText, dateOf, yearOf } from '../../core/dates.ts'

/** What the state has said and done of a year's money. */
type Committed = { year: number; grantedAt: Date; acceptedAt: Date | null; paidAt: Date | null }

type YearStep = 'granted' | 'accepted' | 'paid' | 'use'
type Stand = { step: YearStep; state: 'done' | 'now' | 'next'; on: DateText | null }

/** Where a year's money stands, from commitment by acceptance and payment to use, each with its date. */
export function potYear(one: Committed | undefined, today: DateText): Stand[] {
  if (!one)
    return (['granted', 'accepted', 'paid', 'use'] as const).map(step => ({ step, state: 'next', on: null }))
  const after = (step: YearStep, before: Date | null, at: Date | null): Stand => ({
    step,
    state: at ? 'done' : before ? 'now' : 'next',
    on: at && dateOf(at),
  })
  const ends = `${one.year}-12-31`
  return [
    after('granted', one.grantedAt, one.grantedAt),
    after('accepted', one.grantedAt, one.acceptedAt),
    after('paid', one.acceptedAt, one.paidAt),
    {
      step: 'use',
      state: one.paidAt === null ? 'next' : yearOf(today) > one.year ? 'done' : 'now',
      on: ends,
    },
  ]
}
