import { z } from 'zod'
import { href } from '../../../routes.ts'
import { optionalText, textField, wholeNumber } from '../../../ui/fields.ts'
import { post } from '../../../ui/post.ts'
import { say } from '../meeting.actions.ts'
import { declarations, type Said, votes } from '../model.ts'
import { refusals } from '../refusals.text.ts'
import { at } from './asked.ts'
import { matterPage } from './matter.tsx'
import { meetingPage } from './meeting.tsx'

const seat = wholeNumber(1, 10_000)

/** What happens in the meeting itself. */
const inMeeting = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened') }),
  z.object({ kind: z.literal('closed') }),
  z.object({ kind: z.literal('came'), seat }),
  z.object({ kind: z.literal('left'), seat }),
])

export const sayInMeetingPost = post({
  schema: inMeeting,
  act: (ask, said: Said) =>
    say(ask.db, ask.command, { body: Number(ask.params.body), meeting: Number(ask.params.meeting) }, said),
  next: ask => href('meeting', at(ask)),
  show: meetingPage,
  words: refusals,
})

/** What happens in one of its matters. */
const inMatter = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('declared'),
    seat,
    says: z.enum(declarations, 'fillIn'),
    reason: optionalText(1000),
  }),
  z.object({
    kind: z.literal('judged'),
    seat,
    disqualified: z.enum(['yes', 'no'], 'fillIn').transform(one => one === 'yes'),
    reason: textField(1000),
  }),
  z.object({ kind: z.literal('taken') }),
  z.object({ kind: z.literal('put'), proposal: textField(4000) }),
  z.object({ kind: z.literal('voted'), seat, vote: z.enum(votes, 'fillIn'), reason: optionalText(1000) }),
  z.object({ kind: z.literal('concluded'), how: z.enum(['consent', 'votes'], 'fillIn') }),
  z.object({ kind: z.literal('deferred'), reason: textField(1000) }),
])

export const sayInMatterPost = post({
  schema: inMatter,
  act: (ask, said) => {
    const which = { body: Number(ask.params.body), meeting: Number(ask.params.meeting) }
    return say(ask.db, ask.command, which, { ...said, matter: Number(ask.params.matter) })
  },
  next: ask => href('matter', { ...at(ask), matter: ask.params.matter! }),
  show: matterPage,
  words: refusals,
})
