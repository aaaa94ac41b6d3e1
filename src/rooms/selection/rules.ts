import { permission } from '../../core/actor.ts'
import { type DateText, endOfDay } from '../../core/dates.ts'
import { allOf, done, ok, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Application } from '../applications/index.ts'
import type { Variant } from '../programmes/index.ts'
import type { Decision, Offer, Outcome, Ranked, Recommendation, SelectionRefusal } from './model.ts'

/**
 * `panel`: the organisations in the region's resource group; `office`: the governor's; `municipality`: the applicant.
 * Until the decision only these read the recommendation; after it anyone may.
 */
export const may = {
  recommend: permission({ panelMember: 'panel' }),
  decide: permission({ secretariat: 'any' }),
  answerOffer: permission({ municipalDirector: 'municipality' }),
  readRecommendation: permission({
    panelMember: 'panel',
    caseWorker: 'office',
    secretariat: 'any',
    auditor: 'any',
  }),
}

/** What was typed at one applicant, where it can be read: a place on the list and why; both empty leaves it out. */
export type TypedRank = { municipality: string; name: string } & Partly<{ rank: string; reason: string }>

/** The ranked list from the places typed: 1, 2, 3 and so on, each once and each with its reason. */
export function rankingOf(typed: readonly TypedRank[]): Result<Ranked[], SelectionRefusal> {
  const order = orderOf(typed)
  const sound = allOf<SelectionRefusal>([order, ...listed(typed).map(reasoned)])
  if (!sound.ok) return sound
  return ok(
    (order.ok ? order.value : []).map(({ municipality, reason = '' }) => ({
      municipality,
      reason: reason.trim(),
    })),
  )
}

/** Those at whom anything is typed. */
export const listed = (typed: readonly TypedRank[]): TypedRank[] =>
  typed.filter(({ rank, reason }) => rank?.trim() !== '' || reason?.trim() !== '')

/** Those that are given a place, in its order, whatever is written of why. */
function orderOf(typed: readonly TypedRank[]): Result<TypedRank[], SelectionRefusal> {
  const taken = listed(typed)
  if (taken.length === 0) return refuse('nobodyRanked')
  const isRank = ({ rank }: TypedRank) => /^\s*[1-9]\d{0,2}\s*$/.test(rank ?? '')
  const ordered = taken.filter(isRank).toSorted((a, b) => Number(a.rank) - Number(b.rank))
  const wrong = ordered.find((one, i) => Number(one.rank) !== i + 1)
  const sound = allOf<SelectionRefusal>([
    ...taken.map(one =>
      refuseIf(!isRank(one), 'rankMissing', { name: one.name }, `rank-${one.municipality}`),
    ),
    wrong ? refuse('ranksNotInOrder', { count: taken.length }, `rank-${wrong.municipality}`) : done,
  ])
  return sound.ok ? ok(ordered) : sound
}

/** Each is given a place, or an outcome, with a reason of its own. */
const reasoned = ({ municipality, name, reason }: TypedRank): Result<void, 'reasonMissing'> =>
  refuseIf(reason?.trim() === '', 'reasonMissing', { name }, `reason-${municipality}`)

type Standing = Pick<Application, 'submissions' | 'resolution'>

export const isResolved = (application: Pick<Application, 'resolution'> | undefined): boolean =>
  application?.resolution?.outcome === 'adopted'

/** What money waits for: the political decision, and in two stages the final application too. */
export const conditionMet = (variant: Variant, application: Standing | undefined): boolean =>
  isResolved(application) &&
  (variant === 'oneStage' || application!.submissions.some(one => one.stage === 'final'))

/** A place is taken by whoever is selected, until the offer is declined. */
export const takesPlace = (
  decision: Pick<Decision, 'outcome'>,
  offer: Pick<Offer, 'answer'> | undefined,
): boolean => decision.outcome === 'selected' && offer?.answer !== 'declined'

export type Places = { inRegion: number; inAll: number; regionCap: number; nationalCap: number }

/** Whether so many more may be selected: neither the region's nor the programme's cap is passed. */
export function roomFor(more: number, places: Places): Result<void, SelectionRefusal> {
  const { inRegion, inAll, regionCap, nationalCap } = places
  if (more === 0) return done
  if (inRegion + more > regionCap)
    return refuse('regionFull', {
      cap: regionCap,
      taken: inRegion,
      more,
      left: Math.max(0, regionCap - inRegion),
    })
  if (inAll + more > nationalCap)
    return refuse('programmeFull', {
      cap: nationalCap,
      taken: inAll,
      more,
      left: Math.max(0, nationalCap - inAll),
    })
  return done
}

export type Wanted = { municipality: string; name: string; outcome: Outcome } & Partly<{ reason: string }>

/** Whether one decision can be made, of what is known of it: recommended, reasoned, not decided before, not turned down by its own council. */
export function decidable(
  wanted: Wanted,
  recommendation: Pick<Recommendation, 'ranking'>,
  decided: readonly Pick<Decision, 'municipality'>[],
  application: Pick<Application, 'resolution'> | undefined,
): Result<void, SelectionRefusal> {
  const { municipality, name, outcome } = wanted
  if (!recommendation.ranking.some(one => one.municipality === municipality))
    return refuse('notRecommended', { name }, `outcome-${municipality}`)
  if (decided.some(one => one.municipality === municipality)) return refuse('alreadyDecided', { name })
  return allOf<SelectionRefusal>([
    reasoned(wanted),
    outcome === 'selected' && application?.resolution?.outcome === 'rejected'
      ? refuse('resolutionRejected', { name }, `outcome-${municipality}`)
      : done,
  ])
}

/** Until when a place that is offered is answered: from today on. */
export const answerable = (
  answerBy: DateText | null | undefined,
  today: DateText,
): Result<void, SelectionRefusal> =>
  answerBy === null
    ? refuse('answerByMissing', {}, 'answerBy')
    : refuseIf(answerBy && answerBy < today, 'answerByPassed', {}, 'answerBy')

/** Who is offered the next free place: the first of the reserve in the resource group's order. */
export const firstReserve = (
  recommendation: Pick<Recommendation, 'ranking'> | undefined,
  decisions: readonly Pick<Decision, 'municipality' | 'outcome'>[],
): string | undefined =>
  recommendation?.ranking.find(ranked =>
    decisions.some(one => one.municipality === ranked.municipality && one.outcome === 'reserve'),
  )?.municipality

export const isLate = (at: Date, answerBy: DateText): boolean => at >= endOfDay(answerBy)
