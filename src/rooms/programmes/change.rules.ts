import { yearOf } from '../../core/dates.ts'
import { allOf, done, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import { type Changeable, type ChangeRefusal, changeable } from './change.model.ts'
import type { Appropriation } from './model.ts'
import { inOrder } from './rules.ts'

/** Whether a programme may be changed so, of what is known of it. It starts when it starts once a year has its money. */
export function changeSound(
  known: Changeable & { appropriations: readonly Pick<Appropriation, 'year'>[] },
  to: Partly<Changeable>,
): Result<void, ChangeRefusal> {
  const { startsOn, endsOn } = to
  const years = known.appropriations.map(one => one.year)
  const outside = years.find(year => endsOn && year > yearOf(endsOn))
  return allOf<ChangeRefusal>([
    refuseIf(
      changeable.every(field => to[field] === known[field]),
      'nothingChanged',
      {},
      'name',
    ),
    inOrder(to),
    refuseIf(startsOn && startsOn !== known.startsOn && years.length > 0, 'startFixed', {}, 'startsOn'),
    outside === undefined ? done : refuse('yearOutside', { year: outside }, 'endsOn'),
  ])
}
