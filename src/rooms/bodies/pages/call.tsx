import { z } from 'zod'
import { instantAt } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { dateField, lines, textField } from '../../../ui/fields.ts'
import { DateField, Form, LongTextField, stateOf, TextField } from '../../../ui/form.tsx'
import { forbidden, isAnswer, page, type Show } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { callMeeting, faultsInCall } from '../actions.ts'
import { refusals } from '../refusals.text.ts'
import { text } from '../text.ts'
import { crumbsOf, homeOf, openBody } from './asked.ts'

/** «Kall inn til møte»: when, where, and which matters. */
export const callPage: Show = async (ask, refused) => {
  const opened = await openBody(ask)
  if (isAnswer(opened)) return opened
  if (!opened.runs) return forbidden
  const t = text(ask.language)
  const action = href('callMeeting', { body: opened.body.id })
  const state = stateOf(ask, refused, action, { matters: ask.query.sak ?? '' })
  return page(
    t.callTitle,
    <Form action={action} submit={t.call} state={state}>
      <DateField name="date" label={t.date} state={state} />
      <TextField name="time" label={t.time} hint={t.timeHint} state={state} short />
      <TextField name="place" label={t.place} state={state} />
      <LongTextField name="matters" label={t.agenda} hint={t.agendaHint} state={state} rows={6} />
    </Form>,
    { crumbs: crumbsOf(ask, opened), of: homeOf(opened) },
  )
}

/** «09.30», «9:30» or «9», as people write a time of day. */
const timeField = z
  .string('fillIn')
  .trim()
  .min(1, 'fillIn')
  .regex(/^([01]?\d|2[0-3])([.:][0-5]\d)?$/, 'notATime')
  .transform(text => {
    const [hour, minute = '00'] = text.split(/[.:]/)
    return `${hour!.padStart(2, '0')}:${minute}`
  })

export const callPost = post({
  schema: z.object({
    date: dateField,
    time: timeField,
    place: textField(200),
    matters: lines.pipe(z.array(z.string().max(300, 'tooLong')).min(1, 'agendaMissing').max(40, 'tooLong')),
  }),
  // Before its time can be read, the meeting begins as late on its day as can be.
  faults: (ask, { date, time = '23:59', matters }) =>
    faultsInCall(ask.db, ask.command, Number(ask.params.body), {
      matters,
      startsAt: date === undefined ? undefined : instantAt(date, time),
    }),
  act: (ask, { date, time, ...wanted }) =>
    callMeeting(ask.db, ask.command, Number(ask.params.body), { ...wanted, startsAt: instantAt(date, time) }),
  next: (ask, { meeting }) => href('meeting', { body: ask.params.body!, meeting }),
  show: callPage,
  words: refusals,
})
