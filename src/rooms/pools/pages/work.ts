import { dateOf } from '../../../core/dates.ts'
import { formatKr, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import type { WorkList } from '../../../ui/work.tsx'
import { ownProgrammes } from '../../programmes/index.ts'
import { transfersOf } from '../queries.ts'
import { may } from '../rules.ts'
import { text } from '../text.ts'

/** Transfers to the municipality's own pots that wait for approval. */
export const poolsWork: WorkList = async ask => {
  const municipality = ask.actor.organisation
  if (!municipality || !may.approve(ask.actor, { municipality }).ok) return []
  const own = new Map((await ownProgrammes(ask.db, municipality)).map(one => [one.id, one.name]))
  const waiting = (await transfersOf(ask.db, ...own.keys())).filter(one => !one.approvedAt)
  return waiting.map(({ programme, parts, certifiedAt }) => ({
    text: text(ask.language).workApprove(
      formatKr(sumOre(parts.map(one => one.ore)), 'kroner'),
      own.get(programme)!,
    ),
    href: `${href('ownPot', { programme })}#transfers`,
    since: dateOf(certifiedAt),
    due: null,
    waitingFor: null,
  }))
}
