import { z } from 'zod'
import { href } from '../../../routes.ts'
import { dateField, textField } from '../../../ui/fields.ts'
import type { Ask } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import {
  acceptChange,
  decideChange,
  faultsInDecision,
  notifyChange,
  replyToNotice,
} from '../change.actions.ts'
import { changeBases } from '../model.ts'
import { noticeSound } from '../rules.ts'
import { certifySettlement, settle } from '../settle.actions.ts'
import { refusals } from '../text.ts'
import { awardPage } from './award.tsx'
import type { Where } from './change.tsx'

const where = (ask: Ask): Where => ({
  programme: ask.params.programme!,
  year: Number(ask.params.year),
  municipality: ask.params.municipality!,
})
const onAward = { next: (ask: Ask) => href('award', where(ask)), show: awardPage, words: refusals }

export const notifyChangePost = post({
  schema: z.object({
    reason: textField(2000),
    basisKind: z.enum(changeBases, 'fillIn'),
    basis: textField(1000),
    replyBy: dateField,
  }),
  faults: async (ask, sound) => noticeSound(sound, ask.today),
  act: (ask, notice) => notifyChange(ask.db, ask.command, where(ask), notice),
  ...onAward,
})

export const replyToNoticePost = post({
  schema: z.object({ reply: textField(4000) }),
  act: (ask, { reply }) => replyToNotice(ask.db, ask.command, where(ask), reply),
  ...onAward,
})

export const decideChangePost = post({
  schema: z.object({ outcome: z.enum(['changed', 'kept'], 'fillIn'), reason: textField(2000) }),
  faults: (ask, sound) => faultsInDecision(ask.db, ask.command, where(ask), sound),
  act: (ask, decision) => decideChange(ask.db, ask.command, where(ask), decision),
  ...onAward,
})

const plain = (action: typeof acceptChange) =>
  post({ schema: z.object({}), act: ask => action(ask.db, ask.command, where(ask)), ...onAward })

export const acceptChangePost = plain(acceptChange)
export const certifySettlementPost = plain(certifySettlement)
export const settlePost = plain(settle)
