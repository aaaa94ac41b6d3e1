import type { Deed, Standing } from '../../core/deed.ts'
import type { AwardRefusal, AwardState, Commitment } from './model.ts'
import { may, stateOf } from './rules.ts'

/** A commitment from the run that counts to the money in the pot; what is unspent of a year when that is decided on. */
export type DeedState =
  | 'unallocated'
  | 'ungranted'
  | AwardState
  | 'running'
  | 'kept'
  | 'toRepay'
  | 'repaymentCertified'
  | 'settled'
type Certified = Pick<Commitment, 'disbursement'>

export const deeds = {
  grant: {
    who: may.grant,
    in: ['ungranted'],
    before: { unallocated: 'runNotFinal' },
    after: {
      granted: 'alreadyGranted',
      accepted: 'alreadyGranted',
      certified: 'alreadyGranted',
      paid: 'alreadyGranted',
    },
    waits: {},
  },
  accept: {
    who: may.accept,
    in: ['granted'],
    before: { ungranted: 'noAward' },
    after: { accepted: 'alreadyAccepted', certified: 'alreadyAccepted', paid: 'alreadyAccepted' },
    waits: {},
  },
  certify: {
    who: may.certify,
    in: ['accepted'],
    before: { ungranted: 'noAward', granted: 'termsNotAccepted' },
    after: { certified: 'alreadyCertified', paid: 'alreadyCertified' },
    waits: {},
  },
  /** Whoever certified cannot also approve (D-8b); the database refuses it too. */
  approve: {
    who: may.approve,
    in: ['certified'],
    before: { ungranted: 'noAward', granted: 'notCertified', accepted: 'notCertified' },
    after: { paid: 'alreadyPaid' },
    notBy: ({ disbursement }: Certified) => disbursement?.certifiedBy ?? null,
    waits: {},
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

/** A commitment as it stands, or what stands in its place before there is one. */
export function standingOf(
  { sender }: { sender: string },
  { municipality }: { municipality: string | null },
  found: Commitment | 'unallocated' | 'ungranted',
): Standing<Certified, AwardState | 'unallocated' | 'ungranted'> {
  const subject = { sender, municipality }
  return typeof found === 'string'
    ? { thing: { disbursement: null }, state: found, subject }
    : { thing: found, state: stateOf(found), subject }
}

/** What goes back of a year's money, from that it is decided to that it is paid. */
export const repaymentState = (found: { approvedBy: string | null } | undefined) =>
  found ? (found.approvedBy ? 'settled' : 'repaymentCertified') : 'toRepay'
