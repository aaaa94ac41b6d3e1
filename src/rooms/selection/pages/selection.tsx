import { z } from 'zod'
import { ok, refuse } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { optionalDate } from '../../../ui/fields.ts'
import { type Ask, isAnswer, page, type Show } from '../../../ui/page.ts'
import { Empty, Lead } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { assessable } from '../../applications/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { decide, promoteReserve } from '../actions.ts'
import { type Outcome, outcomes } from '../model.ts'
import { recommend } from '../recommend.actions.ts'
import { refusals } from '../refusals.text.ts'
import { isLate, rankingOf } from '../rules.ts'
import { text } from '../text.ts'
import { type Asked, selectionAsked } from './asked.ts'
import { DecideForm, Decisions, PromoteForm } from './decisions.tsx'
import { RecommendationRecord, RecommendForm } from './recommendation.tsx'

/** A region's selection: who is recommended, who is chosen and why, who has answered; and the forms for each act. */
export const selectionPage: Show = async (ask, refused) => {
  const asked = await selectionAsked(ask, ask.params.office!)
  if (isAnswer(asked)) return asked
  const t = text(ask.language)
  return page(
    t.title(asked.name(asked.office)),
    asked.call ? (
      <>
        <TheLead ask={ask} asked={asked} />
        <Decisions ask={ask} asked={asked} />
        <PromoteForm ask={ask} asked={asked} refused={refused} />
        <DecideForm ask={ask} asked={asked} refused={refused} />
        <RecommendForm ask={ask} asked={asked} refused={refused} />
        <RecommendationRecord ask={ask} asked={asked} />
      </>
    ) : (
      <Empty>{t.noCall}</Empty>
    ),
    { crumbs: asked.crumbs, illustrative: asked.programme.illustrative },
  )
}

type Parts = { ask: Ask; asked: Asked }

function TheLead({ ask, asked }: Parts) {
  const t = text(ask.language)
  const { call, recommendation, decisions, offers, places } = asked
  if (decisions.length > 0) {
    const accepted = decisions.filter(one => offers.get(one.municipality)?.answer === 'accepted').length
    return <Lead>{t.decided(places.inRegion, places.regionCap, accepted)}</Lead>
  }
  if (!isLate(ask.command.at, call!.deadline))
    return <Lead>{t.beforeDeadline(longDate(call!.deadline, ask.language))}</Lead>
  if (!asked.open) return <Lead>{t.notDecided}</Lead>
  if (recommendation) return <Lead>{t.recommended(recommendation.ranking.length)}</Lead>
  return <Lead>{t.notRecommended(asked.applications.filter(assessable).length)}</Lead>
}

const where = (ask: Ask) => ({ programme: ask.params.programme!, office: ask.params.office! })
const back = (ask: Ask) => href('selection', where(ask))

/** Every text field of the form: some are named by a municipality, such as `reason-m-4010`. */
const anyFields = z.record(z.string(), z.string().max(4000, 'tooLong'))
type Fields = z.output<typeof anyFields>

/** The municipalities that have a field of this name in the form. */
const namedIn = (form: Fields, field: string): string[] =>
  Object.keys(form).flatMap(key => (key.startsWith(`${field}-`) ? [key.slice(field.length + 1)] : []))

export const recommendPost = post({
  schema: anyFields,
  async act(ask, form) {
    const ids = namedIn(form, 'rank')
    const names = await namesOn(ask.db, ask.today, ids)
    const ranking = rankingOf(
      ids.map(municipality => ({
        municipality,
        name: names.get(municipality) ?? municipality,
        rank: form[`rank-${municipality}`] ?? '',
        reason: form[`reason-${municipality}`] ?? '',
      })),
    )
    if (!ranking.ok) return ranking
    const wanted = { ranking: ranking.value, dissent: form.dissent?.trim() || null }
    return recommend(ask.db, ask.command, where(ask), wanted)
  },
  next: back,
  show: selectionPage,
  words: refusals,
})

/** Decides on those that an outcome was chosen for; with `promote`, gives a free place to the first reserve. */
export const decideSelectionPost = post({
  schema: anyFields,
  async act(ask, form) {
    const due = optionalDate.safeParse(form.answerBy ?? '')
    if (!due.success) return refuse('notADate', {}, 'answerBy')
    const answerBy = due.data
    if (form.promote) {
      const wanted = { municipality: form.promote, answerBy, reason: form.reason ?? '' }
      const promoted = await promoteReserve(ask.db, ask.command, where(ask), wanted)
      return promoted.ok ? ok({ selected: 1 }) : promoted
    }
    const decisions = namedIn(form, 'outcome').flatMap(municipality => {
      const outcome = outcomes.find(one => one === form[`outcome-${municipality}`])
      return outcome ? [decision(form, municipality, outcome)] : []
    })
    return decide(ask.db, ask.command, where(ask), { answerBy, decisions })
  },
  next: back,
  show: selectionPage,
  words: refusals,
})

const decision = (form: Fields, municipality: string, outcome: Outcome) => ({
  municipality,
  outcome,
  reason: form[`reason-${municipality}`] ?? '',
})
