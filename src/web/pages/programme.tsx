import { z } from 'zod'
import { aims, recordBaseline } from '../../rooms/programmes/index.ts'
import {
  programmePageWith,
  recordMandatePostOn,
  setCapPostOn,
} from '../../rooms/programmes/pages/programme.tsx'
import { href } from '../../routes.ts'
import { dateField, textField, ticked } from '../../ui/fields.ts'
import { post } from '../../ui/post.ts'
import { aimRefusals } from './aims.text.ts'
import { Aims } from './aims.tsx'

/** A programme's front page with its aims, which take what several rooms know. */
export const programmePage = programmePageWith((ask, programme, state) => (
  <Aims ask={ask} programme={programme} state={state} />
))

export const recordMandatePost = recordMandatePostOn(programmePage)
export const setCapPost = setCapPostOn(programmePage)

/** «12,5» as whole tenths. */
const percentField = z
  .string('fillIn')
  .trim()
  .regex(/^\d{1,3}([.,]\d)?$/, 'notAPercent')
  .transform(text => Math.round(Number(text.replace(',', '.')) * 10))
  .refine(tenths => tenths <= 1000, 'notAPercent')

export const recordBaselinePost = post({
  schema: z.object({
    aim: z.enum(aims, 'fillIn'),
    percent: percentField,
    asOf: dateField,
    source: textField(300),
    illustrative: ticked,
  }),
  act: (ask, { percent, ...rest }) =>
    recordBaseline(ask.db, ask.command, ask.params.programme!, { ...rest, tenths: percent }),
  next: ask => `${href('programme', { programme: ask.params.programme! })}#aims`,
  show: programmePage,
  words: aimRefusals,
})
