import type { Actor } from '../../core/actor.ts'

export type { EventKind } from '../../event-kinds.ts'

export const orderKinds = ['verification', 'checkpoint', 'export'] as const
export type OrderKind = (typeof orderKinds)[number]

/** What a verification is of: everything, a programme, a municipality, or one in the other. */
export type Scope = { programme: string | null; municipality: string | null }

/** A sentence as it was said when it was found, in each language. */
export type Said = { nb: string; nn: string; en: string }

/** What a verification found: `found` in all, of which the first are kept as sentences. */
export type Verified = {
  found: number
  findings: Said[]
  /** What is as it should be, and an auditor wants to know all the same. */
  remarks: Said[]
  /** How many of what each check has looked at. */
  counts: { what: Said; count: number }[]
}

/** The checkpoint that was taken; null where nothing had happened since the last one. */
type Sealed = { checkpoint: number | null }
type Exported = { files: number; bytes: number; sha256: string }

/** Why there is no outcome: this server does not have the key that seals. */
export type Failed = { why: 'notTheSealKey' }

export type Outcome = {
  verification: Verified
  checkpoint: Sealed
  export: Exported
}

type OrderOf<Kind extends OrderKind> = Scope & {
  number: number
  kind: Kind
  /** How much of what is to be gone through has been. */
  step: number
  steps: number
  orderedAt: Date
  orderedBy: Actor
} & (
    | { state: 'waiting' | 'working'; endedAt: null; outcome: null }
    | { state: 'made'; endedAt: Date; outcome: Outcome[Kind] }
    | { state: 'failed'; endedAt: Date; outcome: Failed }
  )

/** What an auditor has asked for. A job makes it, and what came of it is kept. */
export type Order = { [Kind in OrderKind]: OrderOf<Kind> }[OrderKind]
export type Verification = OrderOf<'verification'>

export const isOpen = ({ state }: Order): boolean => state === 'waiting' || state === 'working'

/** Tells how far the work has come, of how much. */
export type Progress = (step: number, steps: number) => Promise<void>

/** What the jobs are handed to make an order with: the room itself knows neither the check nor the key. */
export type Makers = {
  verification(scope: Scope, progress: Progress): Promise<Verified>
  /** Null where this server does not have the key. */
  checkpoint(): Promise<Sealed | null>
  export(progress: Progress, keep: (piece: Uint8Array) => Promise<void>): Promise<Exported>
}

export type ControlRefusal =
  | 'notAllowed'
  | 'orderOpen'
  | 'unknownProgramme'
  | 'unknownMunicipality'
  | 'commandInFlight'
  | 'keyReused'
