import { dateOf } from '../../../core/dates.ts'
import { formatDecimal } from '../../../core/decimal.ts'
import { mayDo, whyNot } from '../../../core/deed.ts'
import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { reasonOf } from '../../../ui/deed.tsx'
import { Form, LongTextField, Row, stateOf, TextField, TickField } from '../../../ui/form.tsx'
import { type Ask, forbidden, isAnswer, page, type Refused, type Show } from '../../../ui/page.ts'
import { Empty, LinkTo, Notice, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { assessable } from '../../applications/index.ts'
import { type Assessed, assessedOf } from '../../assessment/index.ts'
import { assessedText } from '../assessed.text.ts'
import { deeds } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { leftOut, toSupplement } from '../left-out.queries.ts'
import { refusals } from '../refusals.text.ts'
import { text } from '../text.ts'
import { type Asked, perPage, regionStanding, selectionAsked, underSelection } from './asked.ts'

type Parts = { ask: Ask; asked: Asked }

/** Those whom the group can recommend now: all who are let in, or who has been since the first list. */
const toRank = ({ applications, recommendation }: Asked) =>
  recommendation ? toSupplement(applications, recommendation) : applications.filter(assessable)

/** Whether the reader recommends now, first or by a supplement. */
export function mayRecommend(ask: Ask, asked: Asked): boolean {
  if (asked.call === undefined) return false
  const stands = regionStanding(ask, asked)
  return asked.recommendation
    ? toRank(asked).length > 0 && mayDo(deeds.supplement, ask.actor, { ...stands, state: 'letIn' }).ok
    : mayDo(deeds.recommend, ask.actor, stands).ok
}

/** Why the group cannot recommend yet; null where it can, has, or the reader is none of it. */
export function whyNoRecommendation(ask: Ask, asked: Asked): string | null {
  const why = asked.call && whyNot(deeds.recommend, ask.actor, regionStanding(ask, asked))
  if (!why) return null
  return reasonOf({ ...why, values: { deadline: asked.call!.deadline } }, ask.language, refusals)
}

/** The resource group recommends: first all who are let in, later by a supplement those who are let in since. */
export const recommendPage: Show = async (ask, refused) => {
  const asked = await selectionAsked(ask, ask.params.office!)
  if (isAnswer(asked)) return asked
  if (!deeds.recommend.who(ask.actor, regionStanding(ask, asked).subject).ok) return forbidden
  const t = text(ask.language)
  const region = { programme: asked.programme.id, office: asked.office }
  const assessed = await assessedOf(ask.db, region, ask.today)
  const waits = assessed !== null && !toRank(asked).some(one => isAssessed(assessed, one.municipality))
  const ready = mayRecommend(ask, asked) && !waits
  const names = toRank(asked).map(one => asked.name(one.municipality))
  return page(
    asked.recommendation ? t.supplementTitle : t.recommendTitle,
    ready ? (
      <RecommendForm ask={ask} asked={asked} refused={refused} assessed={assessed} />
    ) : (
      <Empty>{waits && mayRecommend(ask, asked) ? assessedText(ask.language).waits : t.nothingNow}</Empty>
    ),
    {
      ...underSelection(ask, asked),
      lead:
        ready && asked.recommendation ? t.supplementLead(names.join(', ')) : ready ? t.recommendHow : null,
    },
  )
}

/** Those whom something was typed of and who are ranked since: what was typed stays, and the refusal says what to do. */
const typedOf = (asked: Asked, refused: Refused | undefined) =>
  asked.applications.filter(
    one =>
      refused?.typed[`reason-${one.municipality}`] &&
      !toRank(asked).some(each => each.municipality === one.municipality),
  )

/** A place and a reason for each that can be assessed, any dissent, and that the group knows whom it leaves out. */
function RecommendForm({
  ask,
  asked,
  refused,
  assessed,
}: Parts & { refused: Refused | undefined; assessed: Assessed[] | null }) {
  const t = text(ask.language)
  const { programme, office, applications, name, recommendation } = asked
  const action = href('recommend', { programme: programme.id, office })
  const state = stateOf(ask, refused, action)
  const held = leftOut(applications, recommendation?.ranking ?? [])
  const waiting = held.filter(one => !assessable(one))
  const called = (of: typeof held) => of.map(one => name(one.municipality)).join(', ')
  const words = deedWords(ask.language)
  return (
    <Form action={action} submit={(recommendation ? words.supplement : words.recommend).button} state={state}>
      {waiting.length > 0 ? <Notice tone="warning">{t.held(called(waiting))}</Notice> : null}
      {[...toRank(asked), ...typedOf(asked, state.refused)].map(({ municipality }) => (
        <fieldset class="ds-fieldset">
          <legend class="ds-label" data-weight="medium">
            {name(municipality)}
          </legend>
          <p data-field="description">
            <LinkTo href={href('application', { programme: programme.id, municipality })}>
              {t.readApplication}
            </LinkTo>
            {assessed ? ` ${meansOf(assessed, municipality, ask.language)}` : null}
          </p>
          <Row.Provider value={name(municipality)}>
            <TextField name={`rank-${municipality}`} label={t.rank} state={state} inputmode="numeric" short />
            <LongTextField name={`reason-${municipality}`} label={t.reason} state={state} rows={3} />
          </Row.Provider>
        </fieldset>
      ))}
      <LongTextField name="dissent" label={t.dissent} hint={t.dissentHint} state={state} rows={3} optional />
      {held.length > 0 ? (
        <TickField name="leavesOut" label={t.leavesOut(called(held))} state={state} optional />
      ) : null}
    </Form>
  )
}

const isAssessed = (assessed: readonly Assessed[], municipality: string): boolean =>
  assessed.some(one => one.municipality === municipality)

/** What the group's members gave on average, once all have: a basis for the group, and no more (D-13). */
function meansOf(assessed: readonly Assessed[], municipality: string, language: Language): string {
  const t = assessedText(language)
  const found = assessed.find(one => one.municipality === municipality)
  const mean = (hundredths: number) => formatDecimal({ units: BigInt(hundredths), scale: 2 })
  return found ? t.means(mean(found.by.motivation.mean), mean(found.by.capacity.mean)) : t.notYet
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
      {recommendation.supplements.map(one => (
        <p class="ds-paragraph">
          {t.supplementTitle}: {one.ranking.map(each => name(each.municipality)).join(', ')}.{' '}
          {t.recommendedBy(one.recommendedBy, longDate(dateOf(one.recommendedAt), ask.language))}
          {one.dissent ? ` ${t.dissent}: ${one.dissent}` : ''}
        </p>
      ))}
      <Table
        name="recommendation"
        caption={t.recommendation}
        rows={recommendation.ranking.map((one, i) => ({ ...one, place: i + 1 }))}
        perPage={perPage}
        columns={column => [
          column.count('place', t.rank, one => one.place),
          column.words('municipality', t.municipality, one => name(one.municipality), { names: true }),
          column.words('reason', t.reason, one => one.reason),
        ]}
      />
      {recommendation.dissent ? (
        <p class="ds-paragraph">
          <strong>{t.dissent}:</strong> {recommendation.dissent}
        </p>
      ) : null}
    </Section>
  )
}
