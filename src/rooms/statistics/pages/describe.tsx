import { z } from 'zod'
import { languages } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { textField, ticked } from '../../../ui/fields.ts'
import { Form, type FormState, LongTextField, SelectField, TextField, TickField } from '../../../ui/form.tsx'
import { forbidden, page, type Show } from '../../../ui/page.ts'
import { Lead } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { describeIndicator, faultsInIndicator } from '../actions.ts'
import { mergings, units } from '../model.ts'
import { indicators } from '../queries.ts'
import { may } from '../rules.ts'
import { mergingWords, refusals, text, unitWords } from '../text.ts'

/** A new indicator in words, before figures for it are read in. */
export const newIndicatorPage: Show = async (ask, refused) => {
  if (!may.manage(ask.actor).ok) return forbidden
  const t = text(ask.language)
  const state: FormState = { language: ask.language, refused }
  const known = await indicators(ask.db)
  return page(
    t.describe,
    <>
      <Lead>{t.describeLead}</Lead>
      <Form action={href('newIndicator')} submit={t.save} state={state}>
        <TextField name="id" label={t.code} hint={t.codeHint} state={state} />
        {languages.map(language => (
          <>
            <TextField name={`name-${language}`} label={t.nameIn(t[language])} state={state} />
            <LongTextField name={`about-${language}`} label={t.aboutIn(t[language])} state={state} rows={2} />
          </>
        ))}
        <SelectField
          name="unit"
          label={t.unit}
          state={state}
          options={units.map(value => ({ value, label: unitWords(ask.language)[value] }))}
        />
        <TextField name="source" label={t.source} state={state} />
        <SelectField
          name="merging"
          label={t.whenMerged}
          state={state}
          options={mergings.map(value => ({ value, label: mergingWords(ask.language)[value] }))}
        />
        <SelectField
          name="weight"
          label={t.weighBy}
          state={state}
          optional
          options={known.map(one => ({ value: one.id, label: one.name[ask.language] }))}
        />
        <TickField name="illustrative" label={t.illustration} state={state} />
      </Form>
    </>,
    { crumbs: [{ label: t.title, href: href('figures') }] },
  )
}

const schema = z.object({
  id: textField(60),
  'name-nb': textField(200),
  'name-nn': textField(200),
  'name-en': textField(200),
  'about-nb': textField(2000),
  'about-nn': textField(2000),
  'about-en': textField(2000),
  unit: z.enum(units, 'fillIn'),
  source: textField(500),
  merging: z.enum(mergings, 'fillIn'),
  weight: z
    .string()
    .default('')
    .transform(id => id || null),
  illustrative: ticked,
})

export const newIndicatorPost = post({
  schema,
  faults: (ask, { id, merging, weight }) => faultsInIndicator(ask.db, ask.command, { id, merging, weight }),
  act: (ask, input) => {
    const { id, unit, source, merging, weight, illustrative } = input
    const name = { nb: input['name-nb'], nn: input['name-nn'], en: input['name-en'] }
    const about = { nb: input['about-nb'], nn: input['about-nn'], en: input['about-en'] }
    return describeIndicator(ask.db, ask.command, {
      id,
      name,
      about,
      unit,
      source,
      merging,
      weight,
      illustrative,
    })
  },
  next: (_, { id }) => href('indicator', { indicator: id }),
  show: newIndicatorPage,
  words: refusals,
})
