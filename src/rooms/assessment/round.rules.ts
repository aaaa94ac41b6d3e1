import type { VotingSeat } from '../bodies/index.ts'
import { criteria, type Declaration, leastAssessors, type Score } from './model.ts'

type Declared = Pick<Declaration, 'person' | 'says' | 'judged'>

/** Where somebody stands before they may read and give scores. */
export type Stand = 'silent' | 'unjudged' | 'cleared' | 'disqualified'

export function standOf(person: string, declared: readonly Declared[]): Stand {
  const found = declared.find(one => one.person === person)
  if (!found) return 'silent'
  if (found.says === 'impartial') return 'cleared'
  if (found.judged === null) return 'unjudged'
  return found.judged.disqualified ? 'disqualified' : 'cleared'
}

export type Assessor = { person: string; name: string; stand: Exclude<Stand, 'disqualified'> }

/**
 * Who assesses: for each voting seat its member, or, where the member is disqualified, the first deputy who is not. A
 * member with a conflict leaves the whole ranking, since all compete for the same places (D-6). Each person once.
 */
export function assessorsOf(seats: readonly VotingSeat[], declared: readonly Declared[]): Assessor[] {
  const found = seats.flatMap(({ people }): Assessor[] => {
    for (const { person, name } of people) {
      const stand = standOf(person, declared)
      if (stand !== 'disqualified') return [{ person, name, stand }]
    }
    return []
  })
  return [...new Map(found.map(one => [one.person, one])).values()]
}

/** Those who have not given an applicant both scores. */
const lacks = (
  assessors: readonly Assessor[],
  municipality: string,
  given: ReadonlySet<string>,
): Assessor[] =>
  assessors.filter(({ person }) =>
    criteria.some(one => !given.has(keyOf({ municipality, person, criterion: one }))),
  )

const keyOf = ({ municipality, person, criterion }: Pick<Score, 'municipality' | 'person' | 'criterion'>) =>
  `${municipality} ${person} ${criterion}`

/** Whether all is in for these applicants: at least two assess, all are cleared, and each has given each both scores. */
export function isComplete(
  assessors: readonly Assessor[],
  municipalities: readonly string[],
  scores: readonly Pick<Score, 'municipality' | 'person' | 'criterion'>[],
): boolean {
  const given = new Set(scores.map(keyOf))
  return (
    municipalities.length > 0 &&
    assessors.length >= leastAssessors &&
    assessors.every(one => one.stand === 'cleared') &&
    municipalities.every(one => lacks(assessors, one, given).length === 0)
  )
}

/** What an applicant was given by one criterion: each score, their mean in hundredths, and how far they are apart. */
export type Together = { scores: readonly Score[]; mean: number; apart: number }

/** Scores that are open, taken together; `apart` of 2 or more of the 5 is a disagreement that the group talks over. */
export function together(scores: readonly Score[]): Together {
  const values = scores.map(one => one.score)
  const sum = values.reduce((all, one) => all + one, 0)
  return {
    scores,
    mean: values.length === 0 ? 0 : Math.round((sum * 100) / values.length),
    apart: values.length === 0 ? 0 : Math.max(...values) - Math.min(...values),
  }
}

export const disagrees = ({ apart }: Pick<Together, 'apart'>): boolean => apart >= 2
