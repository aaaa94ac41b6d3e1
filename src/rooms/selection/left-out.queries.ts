import { type Application, assessable, statusOf } from '../applications/index.ts'
import type { Ranked, Recommendation } from './model.ts'

/** Applications that a list leaves out though nobody has turned them down: not let in yet, sent back, or not ranked. */
export const leftOut = <One extends HandedIn>(
  applications: readonly One[],
  ranking: readonly Pick<Ranked, 'municipality'>[],
): One[] =>
  applications.filter(
    one =>
      !['draft', 'dismissed'].includes(statusOf(one)) &&
      !ranking.some(ranked => ranked.municipality === one.municipality),
  )

/** Who can be recommended by a supplement: let in, and on no list. */
export const toSupplement = <One extends HandedIn>(
  applications: readonly One[],
  recommendation: Pick<Recommendation, 'ranking'>,
): One[] => leftOut(applications, recommendation.ranking).filter(assessable)

type HandedIn = Pick<Application, 'municipality' | 'submissions' | 'treatments'>
