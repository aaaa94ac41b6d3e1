export const correctionKinds = ['voucher', 'run', 'award', 'attachment'] as const
export type CorrectionKind = (typeof correctionKinds)[number]

type Where = {
  programme: string
  municipality?: string | undefined
  year?: number
  entry?: number | undefined
}

/** Something that was set right: what it was, by whom, when, why, and where it stands. */
export type Corrected = {
  kind: CorrectionKind
  /** What was corrected, by its own name: «2026/17», an amount before and after, a file. */
  what: string[]
  by: string
  at: Date
  why: string
  where: Where
}
