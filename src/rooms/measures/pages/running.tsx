import { z } from 'zod'
import { href } from '../../../routes.ts'
import { amountField, dateField, optionalText, textField } from '../../../ui/fields.ts'
import { DateField, Form, type FormState, SelectField, TextField } from '../../../ui/form.tsx'
import { isAnswer, page, type Show } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { schemes } from '../../catalogue/index.ts'
import { recordRunningGrant } from '../budget.actions.ts'
import { budgetText } from '../budget.text.ts'
import { faultsInRunning } from '../faults.queries.ts'
import { refusals } from '../refusal.text.ts'
import { text } from '../text.ts'
import { placeOf, whereOf } from './place.ts'
import { Running } from './pot-cliff.tsx'

/** Grants of the pooled schemes beside the pot; each directorate tells of those of its own schemes (D-8b). */
export const runningPage: Show = async (ask, refused) => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const t = budgetText(ask.language)
  const pooled = [...new Set(place.programme.contributions.map(one => one.scheme))]
  const own = (await schemes(ask.db, pooled)).filter(one => one.directorate === ask.actor.organisation)
  const state: FormState = { language: ask.language, refused }
  return page(
    t.runningTitle(place.name),
    <>
      <Running ask={ask} place={place} first />
      {ask.actor.role === 'directorateOfficer' && own.length > 0 ? (
        <Form action={href('runningGrants', place.where)} submit={t.recordRunning} state={state}>
          <SelectField
            name="scheme"
            label={t.scheme}
            state={state}
            options={own.map(one => ({ value: one.id, label: one.name }))}
          />
          <TextField name="purpose" label={t.purpose} hint={text(ask.language).whatHint} state={state} />
          <TextField name="ore" label={t.ore} state={state} inputmode="decimal" short />
          <DateField name="startsOn" label={t.startsOn} state={state} />
          <DateField name="endsOn" label={t.endsOn} state={state} />
          <TextField name="reference" label={t.grantReference} state={state} optional short />
        </Form>
      ) : null}
    </>,
    { crumbs: place.crumbs, illustrative: place.programme.illustrative },
  )
}

export const runningPost = post({
  schema: z.object({
    scheme: textField(100),
    purpose: textField(300),
    ore: amountField,
    startsOn: dateField,
    endsOn: dateField,
    reference: optionalText(60),
  }),
  faults: (ask, sound) => faultsInRunning(ask.db, ask.command, whereOf(ask), sound),
  act: (ask, input) =>
    recordRunningGrant(ask.db, ask.command, whereOf(ask), { ...input, illustrative: false }),
  next: ask => `${href('pot', whereOf(ask))}#running`,
  show: runningPage,
  words: refusals,
})
