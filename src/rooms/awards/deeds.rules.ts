import type { Deed, Standing } from '../../core/deed.ts'
import type { AwardRefusal, AwardState, ChangeState, Commitment } from './model.ts'
import { may, openSettlement, stateOf } from './rules.ts'

/**
 * A commitment from the run that counts to the money in the pot; a change of it from the notice to its acceptance; what is
 * unspent of a year when that is decided on.
 */
export type DeedState =
  | 'unallocated'
  | 'ungranted'
  | AwardState
  | ChangeState
  | 'running'
  | 'kept'
  | 'toRepay'
  | 'repaymentCertified'
  | 'settled'
/** Who certified what is to be paid, or to be settled of what was. */
type Certified = { disbursement: { certifiedBy: string } | null; settling: { certifiedBy: string } | null }

const onceGranted = {
  granted: 'alreadyGranted',
  accepted: 'alreadyGranted',
  certified: 'alreadyGranted',
  held: 'alreadyGranted',
  lapsed: 'alreadyGranted',
  paid: 'alreadyGranted',
  toSettle: 'alreadyGranted',
  settlementCertified: 'alreadyGranted',
} as const
const oncePaid = {
  paid: 'alreadyPaid',
  toSettle: 'alreadyPaid',
  settlementCertified: 'alreadyPaid',
  lapsed: 'nothingAwarded',
} as const

export const deeds = {
  grant: {
    who: may.grant,
    in: ['ungranted'],
    before: { unallocated: 'runNotFinal' },
    after: onceGranted,
    waits: {},
  },
  accept: {
    who: may.accept,
    in: ['granted'],
    before: { ungranted: 'noAward', held: 'paymentHeld' },
    after: {
      ...{ accepted: 'alreadyAccepted', certified: 'alreadyAccepted', paid: 'alreadyAccepted' },
      ...{ toSettle: 'alreadyAccepted', settlementCertified: 'alreadyAccepted', lapsed: 'nothingAwarded' },
    },
    waits: {},
  },
  certify: {
    who: may.certify,
    in: ['accepted'],
    before: { ungranted: 'noAward', granted: 'termsNotAccepted', held: 'paymentHeld' },
    after: { ...oncePaid, certified: 'alreadyCertified' },
    waits: {},
  },
  /** Whoever certified cannot also approve (D-8b); the database refuses it too. */
  approve: {
    who: may.approve,
    in: ['certified'],
    before: { ungranted: 'noAward', granted: 'notCertified', accepted: 'notCertified', held: 'paymentHeld' },
    after: oncePaid,
    notBy: ({ disbursement }: Certified) => disbursement?.certifiedBy ?? null,
    waits: {},
  },
  /** A commitment that is sent binds: a correction of the year's allocation is notified before it is decided on. */
  notify: {
    who: may.grant,
    in: ['corrected'],
    before: { unchanged: 'notCorrected', changed: 'notCorrected', dropped: 'notCorrected' },
    after: { noticed: 'alreadyNotified', heard: 'alreadyNotified', decided: 'alreadyNotified' },
    waits: {},
  },
  /** What comes after the deadline is received too, as long as nothing is decided. */
  reply: {
    who: may.accept,
    in: ['noticed', 'heard'],
    before: { unchanged: 'notNotified', corrected: 'notNotified' },
    after: { decided: 'alreadyDecided', changed: 'alreadyDecided', dropped: 'alreadyDecided' },
    waits: { in: ['noticed'], seen: may.grant },
  },
  decide: {
    who: may.grant,
    in: ['heard'],
    before: { unchanged: 'notNotified', corrected: 'notNotified', noticed: 'replyPending' },
    after: { decided: 'alreadyDecided', changed: 'alreadyDecided', dropped: 'alreadyDecided' },
    waits: { seen: may.accept },
  },
  acceptChange: {
    who: may.accept,
    in: ['decided'],
    before: { unchanged: 'notDecided', corrected: 'notDecided', noticed: 'notDecided', heard: 'notDecided' },
    after: { changed: 'alreadyAccepted', dropped: 'alreadyDecided' },
    waits: { seen: may.grant },
  },
  /** What was paid otherwise than the version that stands is paid or taken back by two, as a payment is. */
  certifySettlement: {
    who: may.certify,
    in: ['toSettle'],
    after: { settlementCertified: 'alreadyCertified', paid: 'nothingToSettle' },
    waits: { seen: may.accept },
  },
  settle: {
    who: may.approve,
    in: ['settlementCertified'],
    before: { toSettle: 'notCertified' },
    after: { paid: 'nothingToSettle' },
    notBy: ({ settling }: Certified) => settling?.certifiedBy ?? null,
    waits: { seen: may.accept },
  },
  /** What is decided on unspent money (reports) is carried out here. */
  carryOver: {
    who: may.carryOver,
    in: ['kept'],
    before: { running: 'yearNotOver' },
    after: { settled: 'nothingUnspent' },
    waits: {},
  },
  certifyRepayment: {
    who: may.certify,
    in: ['toRepay'],
    after: { repaymentCertified: 'alreadyCertified', settled: 'alreadyCertified' },
    waits: {},
  },
  repay: {
    who: may.approve,
    in: ['repaymentCertified'],
    before: { toRepay: 'notCertified' },
    after: { settled: 'alreadyPaid' },
    notBy: ({ certifiedBy }: { certifiedBy: string | null }) => certifiedBy,
    waits: {},
  },
} satisfies Record<string, Deed<never, DeedState, AwardRefusal>>

type Subject = { sender: string; municipality: string | null }

/** A commitment as it stands, or what stands in its place before there is one. */
export function standingOf(
  { sender }: { sender: string },
  { municipality }: { municipality: string | null },
  found: Commitment | 'unallocated' | 'ungranted',
): Standing<Certified, AwardState | 'unallocated' | 'ungranted'> {
  const subject: Subject = { sender, municipality }
  return typeof found === 'string'
    ? { thing: { disbursement: null, settling: null }, state: found, subject }
    : {
        thing: { disbursement: found.disbursement, settling: openSettlement(found) ?? null },
        state: stateOf(found),
        subject,
      }
}

/** What goes back of a year's money, from that it is decided to that it is paid. */
export const repaymentState = (found: { approvedBy: string | null } | undefined) =>
  found ? (found.approvedBy ? 'settled' : 'repaymentCertified') : 'toRepay'
