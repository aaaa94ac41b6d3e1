import { z } from 'zod'
import { href } from '../../../routes.ts'
import { dateField, lines, textField, ticked, wholeNumber } from '../../../ui/fields.ts'
import { DateField, Form, type FormState, LongTextField, TextField, TickField } from '../../../ui/form.tsx'
import { forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { namesOn } from '../../organisations/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { createMeasure } from '../actions.ts'
import { faultsInMeasure } from '../faults.queries.ts'
import { refusals } from '../refusal.text.ts'
import { may } from '../rules.ts'
import { text } from '../text.ts'
import { whereOf } from './place.ts'

/** A measure begins with its need, never with a scheme. */
export const newMeasurePage: Show = async (ask, refused) => {
  const where = whereOf(ask)
  const programme = await programmeById(ask.db, where.programme)
  if (!programme) return notFound
  if (!may.manage(ask.actor, where).ok) return forbidden
  const t = text(ask.language)
  const { ageFrom, ageTo } = programme.target
  const values = {
    ageFrom: String(ageFrom),
    ageTo: String(ageTo),
    startsOn: programme.startsOn,
    endsOn: programme.endsOn,
  }
  const state: FormState = { language: ask.language, refused, values }
  const { municipality } = where
  const name = (await namesOn(ask.db, ask.today, [municipality])).get(municipality) ?? municipality
  return page(
    t.newMeasure,
    <Form action={href('newMeasure', where)} submit={t.create} state={state}>
      <LongTextField name="need" label={t.need} hint={t.needHint} state={state} rows={3} />
      <TextField name="name" label={t.name} state={state} />
      <TextField name="ageFrom" label={t.ageFrom} state={state} inputmode="numeric" short />
      <TextField name="ageTo" label={t.ageTo} state={state} inputmode="numeric" short />
      <TickField name="families" label={t.families} state={state} />
      <LongTextField name="services" label={t.services} hint={t.servicesHint} state={state} rows={3} />
      <DateField name="startsOn" label={t.startsOn} state={state} />
      <DateField name="endsOn" label={t.endsOn} state={state} />
    </Form>,
    {
      crumbs: [
        { label: programme.name, href: href('programme', { programme: programme.id }) },
        { label: t.potTitle(name), href: href('pot', where) },
      ],
      illustrative: programme.illustrative,
    },
  )
}

export const newMeasurePost = post({
  schema: z.object({
    need: textField(2000),
    name: textField(120),
    ageFrom: wholeNumber(0, 120),
    ageTo: wholeNumber(0, 120),
    families: ticked,
    services: lines,
    startsOn: dateField,
    endsOn: dateField,
  }),
  faults: (ask, sound) => faultsInMeasure(ask.db, ask.command, whereOf(ask), sound),
  act: (ask, input) => createMeasure(ask.db, ask.command, whereOf(ask), input),
  next: (ask, { number }) => href('measure', { ...whereOf(ask), number }),
  show: newMeasurePage,
  words: refusals,
})
