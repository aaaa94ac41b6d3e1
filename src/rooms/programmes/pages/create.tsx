import { z } from 'zod'
import { ok, refuse } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { dateField, lines, optionalText, textField, ticked, wholeNumber } from '../../../ui/fields.ts'
import {
  DateField,
  Form,
  type FormState,
  LongTextField,
  SelectField,
  TextField,
  TickField,
} from '../../../ui/form.tsx'
import { forbidden, page, type Show } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { TickList } from '../../../ui/ticks.tsx'
import { codes } from '../../catalogue/index.ts'
import { organisation } from '../../organisations/index.ts'
import { createProgramme } from '../actions.ts'
import { variants } from '../model.ts'
import { may } from '../rules.ts'
import { refusals, text, variantWords } from '../text.ts'

export const newProgrammePage: Show = async (ask, refused) => {
  if (!may.manage(ask.actor).ok) return forbidden
  const t = text(ask.language)
  const state: FormState = {
    language: ask.language,
    refused,
    values: { ageFrom: '0', ageTo: '24', nationalCap: '12', regionCap: '4', families: 'on' },
  }
  return page(
    t.newTitle,
    <Form action={href('newProgramme')} submit={t.create} state={state}>
      <TextField name="name" label={t.name} state={state} />
      <TextField name="id" label={t.id} hint={t.idHint} state={state} short />
      <LongTextField name="goal" label={t.goal} hint={t.elementsHint} state={state} rows={3} optional />
      <LongTextField name="target" label={t.target} state={state} rows={3} />
      <TextField name="ageFrom" label={t.ageFrom} state={state} inputmode="numeric" short />
      <TextField name="ageTo" label={t.ageTo} state={state} inputmode="numeric" short />
      <TickField name="families" label={t.families} state={state} />
      <TickList
        name="purposes"
        label={t.purposes}
        options={codes('purpose').map(one => ({ value: one.code, label: one[ask.language] }))}
        state={state}
      />
      <LongTextField name="criteria" label={t.criteria} state={state} rows={3} optional />
      <LongTextField name="followUp" label={t.followUp} state={state} rows={3} optional />
      <LongTextField name="evaluation" label={t.evaluation} state={state} rows={3} optional />
      <DateField name="planningFrom" label={t.planningFrom} state={state} />
      <DateField name="startsOn" label={t.startsOn} state={state} />
      <DateField name="endsOn" label={t.endsOn} state={state} />
      <LongTextField name="regions" label={t.regions} hint={t.regionsHint} state={state} rows={4} />
      <SelectField
        name="variant"
        label={t.variant}
        state={state}
        options={variants.map(one => ({ value: one, label: variantWords(ask.language)[one] }))}
      />
      <TextField name="regionCap" label={t.regionCap} state={state} inputmode="numeric" short />
      <TextField name="nationalCap" label={t.nationalCap} state={state} inputmode="numeric" short />
      <TextField name="post" label={t.post} state={state} short />
    </Form>,
    { crumbs: [{ label: t.programmes, href: href('programmes') }] },
  )
}

export const createProgrammePost = post({
  schema: z.object({
    name: textField(200),
    id: textField(40).regex(/^[a-z0-9-]{2,40}$/, 'badId'),
    goal: optionalText(2000),
    purposes: lines,
    criteria: optionalText(),
    followUp: optionalText(),
    evaluation: optionalText(),
    target: textField(2000),
    ageFrom: wholeNumber(0, 120),
    ageTo: wholeNumber(0, 120),
    families: ticked,
    planningFrom: dateField,
    startsOn: dateField,
    endsOn: dateField,
    regions: lines,
    variant: z.enum(variants, 'fillIn'),
    regionCap: wholeNumber(1, 1000),
    nationalCap: wholeNumber(1, 1000),
    post: textField(40),
  }),
  async act(ask, { target, ageFrom, ageTo, families, regions, variant, regionCap, ...rest }) {
    for (const office of regions) {
      const found = await organisation(ask.db, office, ask.today)
      if (found?.kind !== 'governor') return refuse('unknownOffice', { office }, 'regions')
    }
    const created = await createProgramme(ask.db, ask.command, {
      ...rest,
      target: { text: target, ageFrom, ageTo, families },
      sender: ask.actor.organisation ?? '',
      illustrative: false,
      regions: regions.map(office => ({ office, variant, cap: regionCap })),
    })
    return created.ok ? ok(created.value) : created
  },
  next: (_, { id }) => href('programme', { programme: id }),
  show: newProgrammePage,
  words: refusals,
})
