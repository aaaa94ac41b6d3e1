import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { DateField, Form, type FormState, LongTextField, RadioField } from '../../../ui/form.tsx'
import { forbidden, isAnswer, page, type Show } from '../../../ui/page.ts'
import { Empty, Lines, Section } from '../../../ui/pieces.tsx'
import { deeds } from '../deeds.rules.ts'
import { treatmentDraft } from '../queries.ts'
import { latest, statusOf } from '../rules.ts'
import { questionWords, statusWords, text, treatmentWords } from '../text.ts'
import { treatOutcomes } from '../treat.rules.ts'
import { treatText } from '../treat.text.ts'
import { applicationAsked, place } from './asked.ts'

/** The case worker decides on what came late or incomplete, with a letter; the software decides nothing. */
export const treatPage: Show = async (ask, refused) => {
  const asked = await applicationAsked(ask)
  if (isAnswer(asked)) return asked
  const subject = { office: asked.office }
  if (!deeds.treat.who(ask.actor, subject).ok) return forbidden
  const status = statusOf(asked.application)
  const standing = { thing: asked.application, state: status, subject }
  const [t, treating] = [text(ask.language), treatText(ask.language)]
  const wanted = treatOutcomes.find(one => one === ask.query.utfall)
  const kept = (await treatmentDraft(ask.db, place(asked)))?.fields ?? {}
  const values = { ...kept, ...(wanted ? { outcome: wanted } : {}) }
  const state: FormState = { language: ask.language, refused, values }
  const missing = latest(asked.application.submissions)?.missing ?? []
  const words = questionWords(ask.language)
  return page(
    treating.treatTitle,
    mayDo(deeds.treat, ask.actor, standing).ok ? (
      <>
        {missing.length > 0 ? (
          <Section title={t.missing}>
            <Lines of={missing.map(one => words[one])} />
          </Section>
        ) : null}
        <Form action={href('treatApplication', place(asked))} submit={treating.toReviewLetter} state={state}>
          <RadioField
            name="outcome"
            label={t.outcome}
            state={state}
            options={treatOutcomes.map(value => ({ value, label: treatmentWords(ask.language)[value] }))}
          />
          <LongTextField name="reason" label={t.reason} state={state} rows={4} />
          <DateField
            name="newDeadline"
            label={treating.newDeadline}
            hint={treating.newDeadlineHint}
            state={state}
            optional={values.outcome !== 'returned'}
          />
        </Form>
      </>
    ) : (
      <Empty>{treating.nothingToTreat}</Empty>
    ),
    {
      crumbs: [...asked.crumbs, { label: t.title(asked.name), href: href('application', place(asked)) }],
      illustrative: asked.programme.illustrative,
      lead: treating.treatWhy(statusWords(ask.language)[status]),
    },
  )
}
