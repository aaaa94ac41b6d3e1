import { href } from '../../src/routes.ts'
import type { Visit } from './visitors.ts'

const as = 'revisor'

/** Control, for the auditor. */
export const controlVisits = {
  control: [{ face: 'verified', to: href('control'), as }],
  verification: [{ face: 'nothing wrong', to: href('verification', { number: 1 }), as }],
  controlEvents: [
    { face: 'the newest', to: href('controlEvents'), as },
    {
      face: 'found',
      to: href('controlEvents', {}, { omrade: 'awards', person: 'a', fra: '1.1.2020', til: '31. mai 2027' }),
      as,
    },
    {
      face: 'nothing found, and no date',
      to: href('controlEvents', {}, { gjelder: 'xyzxyz', fra: 'i går' }),
      as,
    },
  ],
  checkpoints: [{ face: 'to take', to: href('checkpoints'), as }],
  corrections: [
    { face: 'all', to: href('corrections'), as },
    { face: 'attachments', to: href('corrections', {}, { slag: 'attachment' }), as },
  ],
  controlVouchers: [
    { face: 'the newest', to: href('controlVouchers'), as },
    { face: 'nothing found', to: href('controlVouchers', {}, { kommune: 'Ingensteds' }), as },
  ],
  exports: [{ face: 'to make', to: href('exports'), as }],
} satisfies Record<string, Visit[]>
