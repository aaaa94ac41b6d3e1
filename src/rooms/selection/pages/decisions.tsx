import { dateOf } from '../../../core/dates.ts'
import { mayDo } from '../../../core/deed.ts'
import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { longDate, shortDate } from '../../../text/dates.ts'
import { DateField, Form, type FormState, LongTextField, RadioField, Row } from '../../../ui/form.tsx'
import { type Ask, forbidden, isAnswer, page, type Refused, type Show } from '../../../ui/page.ts'
import { Empty, Notice, Section, type Tone } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { deeds, type RegionState } from '../deeds.rules.ts'
import { type Decision, type Offer, type Outcome, outcomes } from '../model.ts'
import { decisionDraft } from '../queries.ts'
import { firstReserve, isLate } from '../rules.ts'
import { answerWords, outcomeWords, text } from '../text.ts'
import {
  type Asked,
  freePlaces,
  perPage,
  regionStanding,
  selectionAsked,
  undecided,
  underSelection,
  waitsFor,
} from './asked.ts'

type Parts = { ask: Ask; asked: Asked }
/** `kept`: what was typed last, and has not been decided yet. */
type FormParts = Parts & { refused: Refused | undefined; kept: Record<string, string> }

export const outcomeTones: Record<Outcome, Tone> = {
  selected: 'success',
  reserve: 'info',
  notSelected: 'neutral',
}

/** Every decision with its reason, its condition and the answer: public once it is made. */
export function Decisions({ ask, asked }: Parts) {
  if (asked.decisions.length === 0) return null
  const t = text(ask.language)
  const words = outcomeWords(ask.language)
  return (
    <Section title={t.decisions} id="vedtak">
      <Table
        name="decisions"
        caption={t.decisions}
        rows={asked.decisions}
        perPage={perPage}
        columns={column => [
          column.words('municipality', t.municipality, one => asked.name(one.municipality), { names: true }),
          column.state('outcome', t.outcome, one => words[one.outcome], {
            tone: one => outcomeTones[one.outcome],
          }),
          column.state('condition', t.condition, one => condition(one, asked, ask.language), {
            tone: one => (waitsFor(asked, one.municipality).met ? 'success' : 'warning'),
          }),
          column.link('offer', t.offer, one => offer(one, asked, ask.language), {
            to: one => href('answerOffer', { programme: asked.programme.id, municipality: one.municipality }),
          }),
          column.words('reason', t.reason, one => one.reason),
        ]}
      />
    </Section>
  )
}

function condition(one: Decision, asked: Asked, language: Language): string | null {
  if (one.outcome !== 'selected') return null
  const t = text(language)
  const { met, ...waits } = waitsFor(asked, one.municipality)
  return met ? t.conditionMet : t.conditional(waitsText(waits, language))
}

export function waitsText(
  { resolution, finalDue }: { resolution: boolean; finalDue: string | null },
  language: Language,
): string {
  const t = text(language)
  const waits = [
    ...(resolution ? [t.waitsResolution] : []),
    ...(finalDue ? [t.waitsFinal(longDate(finalDue, language))] : []),
  ]
  return waits.join(t.and)
}

function offer(one: Decision, asked: Asked, language: Language): string | undefined {
  const made = asked.offers.get(one.municipality)
  return made && offerState(made, language)
}

export function offerState(offer: Offer, language: Language): string {
  const t = text(language)
  if (!offer.answer || !offer.answeredAt) return t.unanswered(shortDate(offer.answerBy))
  const late = isLate(offer.answeredAt, offer.answerBy)
  return t.answeredOn(answerWords(language)[offer.answer], shortDate(dateOf(offer.answeredAt)), late)
}

export const canDecide = (ask: Ask, asked: Asked): boolean =>
  mayDo(deeds.decide, ask.actor, regionStanding(ask, asked)).ok

/** The authority decides: who gets which outcome and why, how many letters go, and who a free place is offered to. */
export const decidePage: Show = async (ask, refused) => {
  const asked = await selectionAsked(ask, ask.params.office!)
  if (isAnswer(asked)) return asked
  if (!deeds.decide.who(ask.actor).ok) return forbidden
  const t = text(ask.language)
  const waiting = undecided(asked).length
  const [decides, promotes] = [canDecide(ask, asked), canPromote(ask, asked)]
  const draft = await decisionDraft(ask.db, { programme: asked.programme.id, office: asked.office })
  const kept = draft?.fields ?? {}
  return page(
    t.decideTitle,
    <>
      {decides || promotes ? null : <Empty>{t.nothingNow}</Empty>}
      <PromoteForm ask={ask} asked={asked} refused={refused} kept={kept.promote ? kept : {}} />
      <DecideForm ask={ask} asked={asked} refused={refused} kept={kept.promote ? {} : kept} />
    </>,
    { ...underSelection(ask, asked), lead: decides ? t.letters(waiting) : null },
  )
}

/** The authority's form: an outcome and a reason of its own for each that is recommended. */
function DecideForm({ ask, asked, refused, kept }: FormParts) {
  if (!canDecide(ask, asked)) return null
  const t = text(ask.language)
  const state: FormState = { language: ask.language, refused, values: kept }
  const free = freePlaces(asked)
  const words = outcomeWords(ask.language)
  return (
    <>
      <p class="ds-paragraph">{t.placesLeft(free.inRegion, free.inAll)}</p>
      <Form
        action={href('decideSelection', { programme: asked.programme.id, office: asked.office })}
        submit={t.toReview}
        state={state}
      >
        {undecided(asked).map(({ municipality, reason, place }) => (
          <>
            <RadioField
              name={`outcome-${municipality}`}
              label={t.outcomeOf(asked.name(municipality))}
              hint={t.groupSays(place, reason)}
              state={state}
              options={outcomes.map(value => ({ value, label: words[value] }))}
            />
            {councilSaidNo(asked, municipality) ? <Notice tone="warning">{t.councilSaidNo}</Notice> : null}
            <Row.Provider value={asked.name(municipality)}>
              <LongTextField name={`reason-${municipality}`} label={t.reason} state={state} rows={3} />
            </Row.Provider>
          </>
        ))}
        <DateField name="answerBy" label={t.answerBy} state={state} />
      </Form>
    </>
  )
}

const councilSaidNo = ({ applications }: Asked, municipality: string): boolean =>
  applications.some(one => one.municipality === municipality && one.resolution?.outcome === 'rejected')

/** Who the free place goes to, where there is one and somebody waits for it. */
const nextInLine = (asked: Asked): string | undefined => {
  const free = freePlaces(asked)
  return free.inRegion > 0 && free.inAll > 0 ? firstReserve(asked.recommendation, asked.decisions) : undefined
}

export const canPromote = (ask: Ask, asked: Asked): boolean =>
  nextInLine(asked) !== undefined &&
  mayDo(deeds.promote, ask.actor, { thing: asked, state: 'placeFree' as RegionState, subject: {} }).ok

function PromoteForm({ ask, asked, refused, kept }: FormParts) {
  const next = nextInLine(asked)
  if (!next || !canPromote(ask, asked)) return null
  const t = text(ask.language)
  const name = asked.name(next)
  const state: FormState = { language: ask.language, refused, values: kept }
  return (
    <Section title={t.promoteTitle(name)} id="reserve">
      <p class="ds-paragraph">{t.promoteWhy(name)}</p>
      <Form
        action={href('decideSelection', { programme: asked.programme.id, office: asked.office })}
        row="promote"
        submit={t.toReview}
        state={state}
      >
        <input type="hidden" name="promote" value={next} />
        <LongTextField name="reason" label={t.reason} state={state} rows={3} />
        <DateField name="answerBy" label={t.answerBy} state={state} />
      </Form>
    </Section>
  )
}
