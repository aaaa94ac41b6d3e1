import { z } from 'zod'
import { href } from '../../../routes.ts'
import { textField } from '../../../ui/fields.ts'
import type { Ask } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { attachFiles, markAttachment } from '../attachment.actions.ts'
import { faultsInFiles } from '../faults.queries.ts'
import { reverseExpenditure } from '../payment.actions.ts'
import { refusals } from '../refusal.text.ts'
import { attached, filesIn } from './attachments.tsx'
import { whereOf } from './place.ts'
import { voucherPage } from './voucher.tsx'

const voucherOf = (ask: Ask) => ({ ...whereOf(ask), entry: Number(ask.params.entry) })
const onVoucher = {
  next: (ask: Ask) => `${href('voucher', voucherOf(ask))}#attachments`,
  show: voucherPage,
  words: refusals,
}

export const attachPost = post({
  schema: z.object(attached),
  faults: (ask, input) => faultsInFiles(ask.command, voucherOf(ask), filesIn(input)),
  act: (ask, input) => attachFiles(ask.db, ask.command, voucherOf(ask), filesIn(input)),
  ...onVoucher,
})

export const markAttachmentPost = post({
  schema: z.object({ wrong: textField(300) }),
  act: (ask, { wrong }) =>
    markAttachment(
      ask.db,
      ask.command,
      { ...voucherOf(ask), attachment: Number(ask.params.attachment) },
      wrong,
    ),
  ...onVoucher,
})

export const reversePost = post({
  schema: z.object({ reason: textField(300) }),
  act: (ask, { reason }) => reverseExpenditure(ask.db, ask.command, voucherOf(ask), reason),
  next: ask => href('vouchers', whereOf(ask)),
  show: voucherPage,
  words: refusals,
})
