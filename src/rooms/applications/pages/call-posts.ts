import { z } from 'zod'
import { isDateText } from '../../../core/dates.ts'
import { refuse } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { dateField, optionalDate, textField } from '../../../ui/fields.ts'
import type { Ask } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { readCaseNumber } from '../../records/index.ts'
import { amendCall, faultsInCall, publishCall, saveCall, withdrawCall } from '../call.actions.ts'
import { callDraft } from '../queries.ts'
import { refusals } from '../refusals.text.ts'
import { callPage } from './call.tsx'
import { amendCallPage, previewCallPage, withdrawCallPage } from './call-acts.tsx'

const where = (ask: Ask) => ({ programme: ask.params.programme!, office: ask.params.office! })
/** What will happen has been read: nothing is done before the tick is set. */
const seen = z.literal('on', 'tickFirst')
const words = { deadline: dateField, finalDeadline: optionalDate, text: textField(10_000) }

/** Keeps the call as it is written and leads on to what publishing it will do. */
export const saveCallPost = post({
  schema: z.object({
    caseNumber: textField(20).refine(one => readCaseNumber(one) !== null, 'badCaseNumber'),
    ...words,
  }),
  faults: (ask, sound) => faultsInCall(ask.db, ask.command, { ...sound, ...where(ask) }, 'publishCall'),
  act: (ask, input) => saveCall(ask.db, ask.command, { ...where(ask), ...input }),
  next: ask => href('previewCall', where(ask)),
  show: callPage,
  words: refusals,
})

export const publishCallPost = post({
  schema: z.object({ seen }),
  async act(ask) {
    const draft = await callDraft(ask.db, where(ask))
    const { caseNumber = '', deadline = '', finalDeadline = '', text = '' } = draft?.fields ?? {}
    if (!isDateText(deadline)) return refuse('noDraft')
    const call = { ...where(ask), caseNumber, deadline, finalDeadline: finalDeadline || null, text }
    return publishCall(ask.db, ask.command, call)
  },
  next: ask => href('call', where(ask)),
  show: previewCallPage,
  words: refusals,
})

export const amendCallPost = post({
  schema: z.object({ ...words, reason: textField(1000), seen }),
  faults: (ask, sound) => faultsInCall(ask.db, ask.command, { ...sound, ...where(ask) }, 'amendCall'),
  act: (ask, { seen: _, ...input }) => amendCall(ask.db, ask.command, { ...where(ask), ...input }),
  next: ask => href('call', where(ask)),
  show: amendCallPage,
  words: refusals,
})

export const withdrawCallPost = post({
  schema: z.object({ reason: textField(1000), seen }),
  act: (ask, { reason }) => withdrawCall(ask.db, ask.command, { ...where(ask), reason }),
  next: ask => href('call', where(ask)),
  show: withdrawCallPage,
  words: refusals,
})
