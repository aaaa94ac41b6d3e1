import { permission } from '../../core/actor.ts'
import type { Deed } from '../../core/deed.ts'
import type { Variant } from '../programmes/index.ts'
import type { Application, ApplicationRefusal, Call, Status } from './model.ts'
import { may, nextStage, readyOf } from './rules.ts'

/**
 * The call of an office: `unpublished` where it may be; `awaited` where it is open and applications lack, `lacking` where
 * resolutions do. The draft of a municipality: `unwritten` until it can be sent. What was handed in has its status.
 */
export type CallState = 'unmandated' | 'unpublished' | 'published' | 'withdrawn' | 'awaited' | 'lacking'
export type DraftState = 'unwritten' | 'written' | 'handedIn'
export type ResolutionState = 'unresolved' | 'resolved'
export type ApplicationState = CallState | DraftState | ResolutionState | Status

const caseWorker = permission({ caseWorker: 'office' })
const theLead = permission({ programmeLead: 'municipality' })

export const deeds = {
  publishCall: {
    who: may.publishCall,
    in: ['unpublished'],
    before: { unmandated: 'noMandate' },
    after: { published: 'callPublished', withdrawn: 'callWithdrawn' },
    waits: {},
  },
  amendCall: {
    who: may.publishCall,
    in: ['published'],
    before: { unmandated: 'callNotPublished', unpublished: 'callNotPublished' },
    after: { withdrawn: 'callWithdrawn' },
  },
  withdrawCall: {
    who: may.publishCall,
    in: ['published'],
    before: { unmandated: 'callNotPublished', unpublished: 'callNotPublished' },
    after: { withdrawn: 'callWithdrawn' },
  },
  /** Anyone of the municipality writes; it waits for the lead. */
  save: {
    who: may.draft,
    in: ['unwritten', 'written'],
    after: { handedIn: 'alreadySubmitted' },
    waits: { in: ['unwritten'], on: theLead, seen: permission({ municipalDirector: 'municipality' }) },
  },
  /** Whoever writes says that it is ready; until then it waits for nobody else. */
  callReady: {
    who: may.draft,
    in: ['unwritten', 'written'],
    after: { handedIn: 'alreadySubmitted' },
  },
  /** Received whatever it lacks; it waits when its writer has said that it is ready. */
  submit: {
    who: may.submit,
    in: ['unwritten', 'written'],
    after: { handedIn: 'alreadySubmitted' },
    waits: {
      in: ['written', 'awaited'],
      seen: permission({ programmeLead: 'municipality', caseWorker: 'office' }),
    },
  },
  treat: {
    who: may.treat,
    in: ['late', 'incomplete', 'returned'],
    after: {
      draft: 'nothingToTreat',
      received: 'nothingToTreat',
      treated: 'nothingToTreat',
      dismissed: 'nothingToTreat',
    },
    waits: { in: ['late', 'incomplete'] },
  },
  note: {
    who: may.note,
    in: ['received', 'late', 'incomplete', 'returned', 'dismissed', 'treated'],
    before: { draft: 'notHandedIn' },
  },
  recordResolution: {
    who: may.recordResolution,
    in: ['unresolved'],
    after: { resolved: 'resolutionRecorded' },
    waits: { in: ['unresolved', 'lacking'], seen: caseWorker },
  },
} satisfies Record<string, Deed<unknown, ApplicationState, ApplicationRefusal>>

type HandedIn = Pick<Application, 'submissions' | 'treatments'>

/** How the stage that is next stands: written when its writer says so, and for the final one with the resolution. */
export function draftState(
  variant: Variant,
  application: HandedIn & Pick<Application, 'draft' | 'resolution'>,
): DraftState {
  const stage = nextStage(variant, application)
  if (!stage) return 'handedIn'
  const { resolution } = application
  const written = readyOf(application) !== null && (stage !== 'final' || resolution !== undefined)
  return written ? 'written' : 'unwritten'
}

export const resolutionState = ({ resolution }: { resolution?: unknown }): ResolutionState =>
  resolution ? 'resolved' : 'unresolved'

export const callState = (
  programme: { mandate?: unknown },
  call: Pick<Call, 'withdrawn'> | undefined,
): CallState => {
  if (call) return call.withdrawn ? 'withdrawn' : 'published'
  return programme.mandate ? 'unpublished' : 'unmandated'
}
