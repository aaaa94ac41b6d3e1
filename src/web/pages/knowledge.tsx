import { z } from 'zod'
import { aims, faultsInBaseline, programmeById, recordBaseline } from '../../rooms/programmes/index.ts'
import { href } from '../../routes.ts'
import { dateField, textField, ticked } from '../../ui/fields.ts'
import { notFound, page, type Show } from '../../ui/page.ts'
import { post } from '../../ui/post.ts'
import { aimRefusals, aimsText } from './aims.text.ts'
import { Aims } from './aims.tsx'

/** The tab «Kunnskap» of a programme: how its aims are coming on, which takes what several rooms know. */
export const knowledgePage: Show = async (ask, refused) => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme || programme.municipality) return notFound
  return page(
    aimsText(ask.language).knowledge,
    <Aims ask={ask} programme={programme} state={{ language: ask.language, refused }} />,
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: programme.id }) }],
      illustrative: programme.illustrative,
    },
  )
}

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
  faults: (ask, sound) => faultsInBaseline(ask.db, ask.command, ask.params.programme!, sound),
  act: (ask, { percent, ...rest }) =>
    recordBaseline(ask.db, ask.command, ask.params.programme!, { ...rest, tenths: percent }),
  next: ask => href('knowledge', { programme: ask.params.programme! }),
  show: knowledgePage,
  words: aimRefusals,
})
