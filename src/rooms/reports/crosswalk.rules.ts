import { permission } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import {
  type Ask,
  type Crosswalk,
  type CrosswalkRefusal,
  everyone,
  type Proposal,
} from './crosswalk.model.ts'
import { isPrefilled, moneyQuestions, type Question, reportQuestions } from './questions.model.ts'

export const may = {
  /** A directorate speaks of its own line; the others answer. */
  propose: permission({ directorateOfficer: 'contributors' }),
  answer: permission({ directorateOfficer: 'contributors' }),
}

/** The share of questions that must be filled in beforehand, in per cent. */
const leastPrefilled = 60

/** What «*» means here: a line for each contributing directorate that has none of its own for the question. */
export const asksOf = (lines: readonly Ask[], contributors: readonly string[]): Ask[] =>
  lines.flatMap(line =>
    line.directorate === everyone
      ? contributors
          .filter(one => !lines.some(own => own.question === line.question && own.directorate === one))
          .map(directorate => ({ ...line, directorate }))
      : contributors.includes(line.directorate)
        ? [line]
        : [],
  )

/** A question stands in the report when somebody asks it: nothing is asked that nobody asks. */
export const questionsOf = (asks: readonly Ask[]): Question[] =>
  reportQuestions.filter(question => asks.some(one => one.question === question))

/** The questions that one directorate gets the answers to. */
export const questionsFor = (asks: readonly Ask[], directorate: string): Question[] =>
  questionsOf(asks.filter(one => one.directorate === directorate))

/** How many of a hundred questions are filled in beforehand, rounded down. */
export const prefilledShare = (questions: readonly Question[]): number =>
  questions.length === 0 ? 100 : Math.floor((100 * questions.filter(isPrefilled).length) / questions.length)

/** The version that holds on a date: the programme's own latest, else the shipped one. */
export function holdingOn(crosswalks: readonly Crosswalk[], on: DateText): Crosswalk {
  const valid = crosswalks.filter(one => one.validFrom <= on)
  const own = valid.filter(one => one.programme !== null)
  return (own.length > 0 ? own : valid).toSorted((a, b) => a.number - b.number).at(-1)!
}

type Changed = Pick<Proposal, 'directorate' | 'question' | 'change' | 'why'>

/**
 * The lines after a proposal: one directorate's own line is added, given another reason, or taken away. A question that
 * everyone asked is then asked by the others, each by a line of its own.
 */
export function changed(
  lines: readonly Ask[],
  { directorate, question, change, why }: Changed,
  contributors: readonly string[],
): Ask[] {
  const others = lines.filter(one => one.directorate !== directorate || one.question !== question)
  if (change === 'ask') return [...others, { question, directorate, why: { nb: why, nn: why, en: why } }]
  const here = asksOf(
    others.filter(one => one.question === question),
    contributors.filter(one => one !== directorate),
  )
  return [...others.filter(one => one.question !== question), ...here]
}

/** Whether a proposal can stand, of what is known of it: the money always adds up, and the report stays mostly filled in. */
export function proposable(
  lines: readonly Ask[],
  { directorate, question, change, why }: Pick<Changed, 'directorate'> & Partly<Changed>,
  contributors: readonly string[],
): Result<void, CrosswalkRefusal> {
  if (!question || !change) return done
  const asks = asksOf(lines, contributors)
  const asked = asks.find(ask => ask.directorate === directorate && ask.question === question)
  if (change === 'drop' && !asked) return refuse('notAsked', {}, 'question')
  if (change === 'ask' && asked && asked.why.nb === why) return refuse('alreadyAsked', {}, 'question')
  if (change === 'drop' && moneyQuestions.includes(question)) return refuse('moneyStays', {}, 'question')
  const then = changed(lines, { directorate, question, change, why: why ?? '' }, contributors)
  const share = prefilledShare(questionsOf(asksOf(then, contributors)))
  return refuseIf(share < leastPrefilled, 'tooLittlePrefilled', { share, least: leastPrefilled }, 'question')
}

/** Whom an open proposal waits for: every contributing directorate but the one that proposes. */
export const waitsFor = (proposal: Proposal, contributors: readonly string[]): string[] =>
  contributors.filter(
    one => one !== proposal.directorate && !proposal.answers.some(answer => answer.directorate === one),
  )

export type ProposalState = 'open' | 'holds' | 'declined'
export const proposalState = ({
  crosswalk,
  endedAt,
}: Pick<Proposal, 'crosswalk' | 'endedAt'>): ProposalState =>
  endedAt === null ? 'open' : crosswalk === null ? 'declined' : 'holds'
