import { z } from 'zod'
import { ok, refuse } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { textField } from '../../../ui/fields.ts'
import { Form, type FormState, RadioField } from '../../../ui/form.tsx'
import { forbidden, isAnswer, page, type Show } from '../../../ui/page.ts'
import { LinkTo } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { searchSchemes } from '../../catalogue/index.ts'
import { saveStep } from '../actions.ts'
import { fieldWords } from '../fields.text.ts'
import { refusals } from '../refusals.text.ts'
import { may } from '../rules.ts'
import { stepWords } from '../steps.text.ts'
import { text } from '../text.ts'
import { openOn, schemesIn } from './on.ts'

/** As many as a person reads through; whoever looks for another searches with other words. */
const mostShown = 20

/** A scheme is found by its name or by what it is for, and added to the year. */
export const addSchemePage: Show = async (ask, refused) => {
  const on = await openOn(ask)
  if (isAnswer(on)) return on
  if (!may.prepare(ask.actor).ok) return forbidden
  const [t, fields] = [text(ask.language), fieldWords(ask.language)]
  const preparation = on.one.id
  const words = (ask.query.sok ?? '').trim().slice(0, 200)
  const wanted = {
    words,
    ministry: '',
    directorate: '',
    group: '',
    purpose: '',
    year: on.one.year,
    funded: false,
  }
  const { schemes, count } = await searchSchemes(ask.db, wanted, { offset: 0, most: mostShown })
  const there = new Set(on.rows.map(one => one.scheme))
  const options = schemes
    .filter(one => !there.has(one.id) && !one.pooled)
    .map(one => ({ value: one.id, label: one.name, hint: on.name(one.owner ?? '') }))
  const state: FormState = { language: ask.language, refused }
  return page(
    t.addScheme,
    <>
      <search>
        <form method="get" action={href('addScheme', { preparation })} class="form">
          <div class="ds-field">
            <label class="ds-label" data-weight="medium" for="picker-words">
              {t.searchFor}
            </label>
            <input
              class="ds-input"
              type="search"
              id="picker-words"
              name="sok"
              value={words}
              maxlength={200}
            />
          </div>
          <div class="form-actions">
            <button class="ds-button" type="submit" data-variant="secondary">
              {t.search}
            </button>
          </div>
        </form>
      </search>
      <p>{t.found(options.length, count, words)}</p>
      {options.length > 0 ? (
        <Form action={href('addScheme', { preparation })} submit={t.addThis} state={state}>
          <RadioField name="scheme" label={fields.scheme} options={options} state={state} />
        </Form>
      ) : null}
      <p>
        <LinkTo href={href('newScheme')}>{t.newScheme}</LinkTo>
      </p>
    </>,
    {
      crumbs: [
        {
          label: stepWords(ask.language).ordninger.title,
          href: href('preparationStep', { preparation, step: 'ordninger' }),
        },
      ],
      of: on.view ? { programme: on.view.id } : {},
    },
  )
}

export const addSchemePost = post({
  schema: z.object({ scheme: textField(60) }),
  async act(ask, { scheme }) {
    const on = await openOn(ask)
    if (isAnswer(on)) return refuse(on.kind === 'forbidden' ? 'notAllowed' : 'unknownPreparation')
    const { version, fields } = on.answers.ordninger
    const all = [...new Set([...schemesIn(fields), scheme])]
    const save = {
      step: 'ordninger' as const,
      fields: { ...fields, schemes: all.join('\n') },
      base: version,
      form: ask.formName,
      // What is added has no amount yet: the third step lacks something.
      now: { nextStep: Math.min(on.one.nextStep, 3), title: on.one.title },
    }
    const saved = await saveStep(ask.db, ask.command, on.one.id, save)
    return saved.ok ? ok({}) : saved
  },
  next: ask => href('preparationStep', { preparation: ask.params.preparation!, step: 'ordninger' }),
  show: addSchemePage,
  words: refusals,
})
