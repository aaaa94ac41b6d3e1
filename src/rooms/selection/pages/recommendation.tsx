import { dateOf } from '../../../core/dates.ts'
import { mayDo, whyNot } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { reasonOf, WhyNot } from '../../../ui/deed.tsx'
import { Form, type FormState, LongTextField, TextField } from '../../../ui/form.tsx'
import type { Ask, Refused } from '../../../ui/page.ts'
import { LinkTo, Notice, Section } from '../../../ui/pieces.tsx'
import { assessable } from '../../applications/index.ts'
import { panelOf } from '../../records/index.ts'
import { deeds, regionState } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { refusals } from '../refusals.text.ts'
import { isLate } from '../rules.ts'
import { text } from '../text.ts'
import { type Asked, undecided } from './asked.ts'

type Parts = { ask: Ask; asked: Asked }

const standingOf = (ask: Ask, asked: Asked) => ({
  thing: asked,
  state: regionState(
    asked.call !== undefined && isLate(ask.command.at, asked.call.deadline),
    asked.recommendation !== undefined,
    undecided(asked).length > 0,
  ),
  subject: { panel: panelOf(asked.office) },
})

const canRecommend = (ask: Ask, asked: Asked): boolean =>
  asked.call !== undefined && mayDo(deeds.recommend, ask.actor, standingOf(ask, asked)).ok

/** The resource group's form: a place and a reason for each that can be assessed, and any dissent. */
export function RecommendForm({ ask, asked, refused }: Parts & { refused: Refused | undefined }) {
  const label = deedWords(ask.language).recommend.button
  const why = whyNot(deeds.recommend, ask.actor, standingOf(ask, asked))
  if (why && asked.call) {
    const said = { ...why, values: { deadline: asked.call.deadline } }
    return <WhyNot submit={label} why={reasonOf(said, ask.language, refusals)} />
  }
  if (!canRecommend(ask, asked)) return null
  const t = text(ask.language)
  const state: FormState = { language: ask.language, refused }
  const { programme, office, applications, name } = asked
  const held = applications.filter(one => !assessable(one))
  return (
    <Section title={t.recommendTitle} id="innstill">
      <p class="ds-paragraph">{t.recommendHow}</p>
      {held.length > 0 ? (
        <Notice tone="warning">{t.held(held.map(one => name(one.municipality)).join(', '))}</Notice>
      ) : null}
      <Form action={href('recommend', { programme: programme.id, office })} submit={label} state={state}>
        {applications.filter(assessable).map(({ municipality }) => (
          <fieldset class="ds-fieldset">
            <legend class="ds-label" data-weight="medium">
              {name(municipality)}
            </legend>
            <p data-field="description">
              <LinkTo href={href('application', { programme: programme.id, municipality })}>
                {t.readApplication}
              </LinkTo>
            </p>
            <TextField name={`rank-${municipality}`} label={t.rank} state={state} inputmode="numeric" short />
            <LongTextField name={`reason-${municipality}`} label={t.reason} state={state} rows={3} />
          </fieldset>
        ))}
        <LongTextField
          name="dissent"
          label={t.dissent}
          hint={t.dissentHint}
          state={state}
          rows={3}
          optional
        />
      </Form>
    </Section>
  )
}

/** The recommendation as it was given: the order, the reasons, the dissent. */
export function RecommendationRecord({ ask, asked }: Parts) {
  const { recommendation, name } = asked
  if (!recommendation || !asked.open) return null
  const t = text(ask.language)
  const on = longDate(dateOf(recommendation.recommendedAt), ask.language)
  return (
    <Section title={t.recommendation} id="innstilling">
      <p class="ds-paragraph">{t.recommendedBy(recommendation.recommendedBy, on)}</p>
      <ol>
        {recommendation.ranking.map(one => (
          <li>
            <strong>{name(one.municipality)}</strong>: {one.reason}
          </li>
        ))}
      </ol>
      {recommendation.dissent ? (
        <p class="ds-paragraph">
          <strong>{t.dissent}:</strong> {recommendation.dissent}
        </p>
      ) : null}
    </Section>
  )
}
