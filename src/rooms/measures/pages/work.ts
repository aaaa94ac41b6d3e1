import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import type { Work, WorkList } from '../../../ui/work.ts'
import { programmes } from '../../programmes/index.ts'
import { isPilot } from '../../selection/index.ts'
import { measuresOf } from '../queries.ts'
import { stateOf } from '../rules.ts'
import { text } from '../text.ts'

/** Measures that wait for their plan or their start, and the first measure of a new pilot. */
export const measuresWork: WorkList = async ask => {
  const municipality = ask.actor.organisation
  if (ask.actor.role !== 'programmeLead' || !municipality) return []
  const t = text(ask.language)
  const own = await measuresOf(ask.db, { municipality })
  const work: Work[] = own
    .filter(one => stateOf(one) === 'planned')
    .map(one => ({
      text: one.plan ? t.workStart(one.name) : t.workPlan(one.name),
      href: href('measure', { programme: one.programme, municipality, number: one.number }),
      since: null,
      due: one.startsOn,
      waitingFor: null,
    }))
  for (const { id, name, endsOn } of await programmes(ask.db)) {
    if (
      endsOn < dateOf(ask.clock()) ||
      own.some(one => one.programme === id) ||
      !(await isPilot(ask.db, id, municipality))
    )
      continue
    work.push({
      text: t.workFirst(name),
      href: href('newMeasure', { programme: id, municipality }),
      since: null,
      due: null,
      waitingFor: null,
    })
  }
  return work
}
