import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import type { Ask } from '../../../ui/page.ts'
import type { Work, WorkList } from '../../../ui/work.tsx'
import { ownProgrammes, programmes } from '../../programmes/index.ts'
import { offersOf } from '../../selection/index.ts'
import { awaitsDecision } from '../budget.rules.ts'
import type { Measure } from '../model.ts'
import { afterGrantsOf } from '../money.queries.ts'
import { potText } from '../pot.text.ts'
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
  work.push(...(await afterGrantsToDecide(ask, own)))
  const offers = await offersOf(ask.db, { municipality })
  const accepted = offers.filter(one => one.answer === 'accepted').map(one => one.programme)
  const parts = (await programmes(ask.db)).filter(one => accepted.includes(one.id))
  for (const { id, name, endsOn } of [...parts, ...(await ownProgrammes(ask.db, municipality))]) {
    if (endsOn < dateOf(ask.clock()) || own.some(one => one.programme === id)) continue
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

async function afterGrantsToDecide(ask: Ask, own: readonly Measure[]): Promise<Work[]> {
  const running = own.filter(one => stateOf(one) === 'running')
  const stated = await afterGrantsOf(
    ask.db,
    running.map(one => one.id),
  )
  return running.flatMap(one => {
    const cliff = awaitsDecision(one, stated.get(one.id), ask.today)
    if (!cliff) return []
    const { programme, municipality, number } = one
    return [
      {
        text: potText(ask.language).workAfterGrant(one.name),
        href: `${href('measure', { programme, municipality, number })}#after`,
        since: null,
        due: cliff.decideBy,
        waitingFor: null,
      },
    ]
  })
}
