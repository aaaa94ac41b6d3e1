import type { DateText } from '../../core/dates.ts'

/** What a programme is to bring about: room for manoeuvre, development work, cooperation between services. */
export const aims = ['room', 'development', 'cooperation'] as const
export type Aim = (typeof aims)[number]

/** How an aim stood before the programme began. A share is whole tenths of a per cent: 125 is 12.5. */
export type Baseline = { aim: Aim; tenths: number; asOf: DateText; source: string; illustrative: boolean }
