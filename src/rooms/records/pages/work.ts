import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import type { WorkList } from '../../../ui/work.tsx'
import { unsentLetters } from '../journal.queries.ts'
import { text } from '../text.ts'

/** A case worker sees letters that have been approved and have not left. */
export const recordsWork: WorkList = async ask => {
  if (ask.actor.role !== 'caseWorker' || ask.actor.organisation === null) return []
  const { count, oldest } = await unsentLetters(ask.db, ask.actor.organisation)
  if (count === 0) return []
  const t = text(ask.language)
  return [
    {
      text: t.unsent(count),
      href: href('journal', { office: ask.actor.organisation }),
      since: oldest && dateOf(oldest),
      due: null,
      waitingFor: t.dispatch,
    },
  ]
}
