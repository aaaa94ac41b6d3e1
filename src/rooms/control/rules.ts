import { permission } from '../../core/actor.ts'

/** Control is the auditor's alone: it sees every programme, every pot and everyone who did something. */
export const may = {
  read: permission({ auditor: 'any' }),
  order: permission({ auditor: 'any' }),
}
