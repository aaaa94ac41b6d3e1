import type { PagesOf } from '../../../ui/page.ts'
import type { controlRoutes } from '../routes.ts'
import { text } from '../text.ts'
import * as checkpoints from './checkpoints.tsx'
import * as control from './control.tsx'
import { correctionsPage } from './corrections.tsx'
import { eventsPage } from './events.tsx'
import * as exports from './exports.tsx'
import { vouchersPage } from './vouchers.tsx'

/** What answers each of the room's addresses. */
export const controlPages: PagesOf<typeof controlRoutes> = {
  control: { get: control.controlPage, in: ['control.control'] },
  orderVerification: { post: control.orderVerificationPost, done: language => text(language).ordered },
  verification: { get: control.verificationPage, in: ['control.control'] },
  controlEvents: { get: eventsPage, in: ['control.events'] },
  checkpoints: { get: checkpoints.checkpointsPage, in: ['control.checkpoints'] },
  takeCheckpoint: { post: checkpoints.takeCheckpointPost, done: language => text(language).taken },
  checkpointFile: { get: checkpoints.checkpointFilePage },
  corrections: { get: correctionsPage, in: ['control.corrections'] },
  controlVouchers: { get: vouchersPage, in: ['control.vouchers'] },
  exports: { get: exports.exportsPage, in: ['control.exports'] },
  orderExport: { post: exports.orderExportPost, done: language => text(language).exportOrdered },
  exportFile: { get: exports.exportFilePage },
}
