import type { Actor } from '../../core/actor.ts'
import { addDays } from '../../core/dates.ts'
import type { Waiting } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import { publishedCalls } from '../applications/index.ts'
import { regionsSeatedIn } from '../bodies/index.ts'
import type { deeds } from './deeds.rules.ts'
import { type AssessmentThing, criteria } from './model.ts'
import { type Region, type Round, roundFor } from './queries.ts'
import { mayJudge, toJudge } from './rules.ts'

type Name = keyof typeof deeds
type On = { at: Date; today: string }

/**
 * What the actor has left where they sit in a region's resource group: to say whether they are impartial, to judge who was
 * unsure, to assess. What others have left is told to nobody.
 */
export async function assessmentWaiting(
  db: Db,
  actor: Actor,
  { today }: On,
): Promise<Waiting<Name, AssessmentThing>[]> {
  if (actor.person === null) return []
  const regions = await regionsSeatedIn(db, actor.person, today)
  if (regions.length === 0) return []
  const late = (await publishedCalls(db)).filter(one => one.deadline < today && one.handedIn > 0)
  const found = regions.flatMap(region =>
    late
      .filter(one => one.programme === region.programme && one.office === region.office)
      .map(async call =>
        waitsIn(actor, region, addDays(call.deadline, 1), await roundFor(db, actor, region, today)),
      ),
  )
  return (await Promise.all(found)).flat()
}

function waitsIn(
  actor: Actor,
  { programme, office }: Region,
  since: string,
  round: Round,
): Waiting<Name, AssessmentThing>[] {
  const own = round.assessors.find(one => one.person === actor.person)
  const left = leftFor(round, actor)
  const thing = { programme, office, since, due: null, names: [] }
  const waits = (deed: Name, so: boolean) => (so ? [{ deed, thing, mine: true }] : [])
  return [
    ...waits('declare', own?.stand === 'silent' && left.length > 0),
    ...waits('judge', mayJudge(actor, round) && toJudge(round.declared, actor).length > 0),
    ...waits('assess', own?.stand === 'cleared' && left.length > 0),
  ]
}

/** The applicants that are not opened and that the actor has not given both scores. */
export const leftFor = (
  { applicants, seen }: Pick<Round, 'applicants' | 'seen'>,
  { person }: Pick<Actor, 'person'>,
) =>
  applicants.filter(({ municipality }) => {
    const of = seen.filter(one => one.municipality === municipality)
    return !of.some(one => one.open) && of.filter(one => one.person === person).length < criteria.length
  })
