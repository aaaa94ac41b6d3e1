import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import type { Work, WorkList } from '../../../ui/work.tsx'
import { programmeById } from '../../programmes/index.ts'
import { may } from '../access.rules.ts'
import { acts } from '../act.text.ts'
import { approvalsOf, openRuns } from '../runs.queries.ts'

/** Runs that wait for a directorate's approval, and those that all have approved and the secretariat makes final. */
export const allocationWork: WorkList = async ask => {
  const { role } = ask.actor
  if (!(role in may.approve.grants) && !(role in may.finalise.grants)) return []
  const t = acts(ask.language)
  const work: Work[] = []
  for (const { programme, year, number, madeAt } of await openRuns(ask.db)) {
    const approvals = await approvalsOf(ask.db, programme, year, number)
    const waiting = approvals.filter(one => !one.approval).map(one => one.directorate)
    const mine = may.approve(ask.actor, { contributors: waiting }).ok
    const finalise = waiting.length === 0 && may.finalise(ask.actor).ok
    if (!mine && !finalise) continue
    const name = (await programmeById(ask.db, programme))!.name
    work.push({
      text: mine ? t.workApprove(name, year) : t.workFinalise(name, year),
      href: href('allocation', { programme, year }),
      since: dateOf(madeAt),
      due: null,
      waitingFor: null,
    })
  }
  return work
}
