import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import type { WorkList } from '../../../ui/work.tsx'
import { importsGoing } from '../queries.ts'
import { text } from '../text.ts'

/** Files that wait to be looked over by the lead, or to be posted by the director (D-8b). */
export const accountsWork: WorkList = async ask => {
  const { role, organisation: municipality } = ask.actor
  if (!municipality || (role !== 'programmeLead' && role !== 'municipalDirector')) return []
  const t = text(ask.language)
  const lead = role === 'programmeLead'
  return (await importsGoing(ask.db, municipality)).flatMap(one => {
    const open = one.state !== 'waiting'
    if (open && !lead) return []
    return [
      {
        text: t.work[one.state]!(one.fileName),
        href: href('accountsImport', { programme: one.programme, municipality, import: one.number }),
        since: dateOf(open ? one.uploadedAt : one.askedAt!),
        due: null,
        waitingFor: !open && lead ? t.director : null,
      },
    ]
  })
}
