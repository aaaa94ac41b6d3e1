import { href, type RouteName } from '../../src/routes.ts'
import type { Row, Viewer } from './viewers.ts'

// Control is the auditor's alone. The setting has had one of each ordered and made.

const auditor: Viewer[] = ['auditor']

export const controlRows = {
  control: { at: href('control'), get: auditor },
  orderVerification: {
    at: href('orderVerification'),
    post: auditor,
    form: { programme: '', municipality: 'Ingen slik' },
  },
  verification: { at: href('verification', { number: 1 }), get: auditor },
  controlEvents: { at: href('controlEvents'), get: auditor },
  checkpoints: { at: href('checkpoints'), get: auditor },
  // Ordered, they change nothing but the list of what has been ordered.
  takeCheckpoint: { at: href('takeCheckpoint'), post: auditor },
  checkpointFile: { at: href('checkpointFile', { number: 1 }), get: auditor },
  corrections: { at: href('corrections'), get: auditor },
  controlVouchers: { at: href('controlVouchers'), get: auditor },
  exports: { at: href('exports'), get: auditor },
  orderExport: { at: href('orderExport'), post: auditor },
  exportFile: { at: href('exportFile', { number: 1 }), get: auditor },
} satisfies Partial<Record<RouteName, Row>>
