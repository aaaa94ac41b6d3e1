import { type Actor, permission } from '../../core/actor.ts'
import { allOf, done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import {
  type AssessmentRefusal,
  type Criterion,
  criteria,
  type Declaration,
  type Given,
  leastScore,
  mostScore,
} from './model.ts'
import { type Assessor, type Stand, standOf } from './round.rules.ts'

/**
 * Whoever fills a voting seat of the region's group assesses, whatever their role. Others read only what has been opened:
 * the office that the group stands by, its organisations, the secretariat and the auditor (offentleglova 14 and 15).
 */
export const may = {
  readOpened: permission({
    panelMember: 'panel',
    caseWorker: 'office',
    secretariat: 'any',
    auditor: 'any',
  }),
}

/** Why somebody may not give scores; nothing where they assess and are cleared. */
export function assesses(
  { person }: Pick<Actor, 'person'>,
  assessors: readonly Assessor[],
  declared: readonly Declaration[],
): Result<void, AssessmentRefusal> {
  const stand = person === null ? undefined : assessors.find(one => one.person === person)?.stand
  if (stand === 'cleared') return done
  if (stand === 'silent') return refuse('notDeclared')
  if (stand === 'unjudged') return refuse('notJudged')
  const left = person !== null && standOf(person, declared) === 'disqualified'
  return refuse(left ? 'disqualified' : 'notAllowed')
}

/** Whether somebody can say that of themselves: once, with a reason where they are not sure that they are impartial. */
export function declarable(
  stand: Stand,
  { says, reason }: Partly<Pick<Declaration, 'says' | 'reason'>>,
): Result<void, AssessmentRefusal> {
  if (stand !== 'silent') return refuse('alreadyDeclared')
  return refuseIf(
    says !== undefined && says !== 'impartial' && reason?.trim() === '',
    'reasonMissing',
    {},
    'reason',
  )
}

/** Members who raised their own impartiality and are not judged yet, beside the actor. */
export const toJudge = (declared: readonly Declaration[], actor: Pick<Actor, 'person'>): Declaration[] =>
  declared.filter(one => standOf(one.person, declared) === 'unjudged' && one.person !== actor.person)

/** Whoever runs the group judges, and who votes in it and is cleared (forvaltningsloven 8). */
export const mayJudge = (
  { person }: Pick<Actor, 'person'>,
  { group, assessors }: { group: { runs: boolean } | undefined; assessors: readonly Assessor[] },
): boolean =>
  group !== undefined &&
  (group.runs || assessors.some(one => one.person === person && one.stand === 'cleared'))

/** Whether the group can judge that member now: somebody else does, of one who raised it (forvaltningsloven 8). */
export function judgeable(stand: Stand, isOneself: boolean): Result<void, AssessmentRefusal> {
  if (isOneself) return refuse('judgesThemselves')
  return stand === 'unjudged' ? done : refuse('nothingToJudge')
}

export type TypedScores = Partial<Record<Criterion, Partly<Given>>>

/** Whether what is given an applicant is whole: a score within its bounds, a reason and evidence by each criterion. */
export const scoresSound = (typed: TypedScores): Result<void, AssessmentRefusal> =>
  allOf<AssessmentRefusal>(
    criteria.flatMap(criterion => {
      const { score, reason, evidence } = typed[criterion] ?? {}
      return [
        refuseIf(
          score !== undefined && !(Number.isInteger(score) && score >= leastScore && score <= mostScore),
          'scoreOutside',
          {},
          `score-${criterion}`,
        ),
        refuseIf(reason?.trim() === '', 'reasonMissing', {}, `reason-${criterion}`),
        refuseIf(evidence?.trim() === '', 'reasonMissing', {}, `evidence-${criterion}`),
      ]
    }),
  )
