import { permission } from '../../core/actor.ts'

/** `state` names the bodies of the state among those who ask: which they are is another room's to know. */
export const may = {
  readJobs: permission({ administrator: 'state', auditor: 'any' }),
  sendAgain: permission({ administrator: 'state' }),
}
