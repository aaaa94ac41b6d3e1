import { href } from '../../../routes.ts'
import { Queue } from '../../../ui/frame.tsx'
import type { Ask } from '../../../ui/page.ts'
import { namesOn } from '../../organisations/index.ts'
import { applicantsOf } from '../queries.ts'
import { text } from '../text.ts'
import type { Asked } from './asked.ts'

/** Which of the office's applications this is, and the way to the inbox, the one before and the next. */
export async function InQueue({ ask, asked }: { ask: Ask; asked: Asked }) {
  const t = text(ask.language)
  const { programme, office, municipality } = asked
  const all = (await applicantsOf(ask.db, programme.id, office)).filter(one => one.submissions.length > 0)
  const at = all.findIndex(one => one.municipality === municipality)
  if (at < 0) return null
  const near = [all[at - 1], all[at + 1]]
  const names = await namesOn(
    ask.db,
    ask.today,
    near.flatMap(one => (one ? [one.municipality] : [])),
  )
  const way = (one: (typeof all)[number] | undefined, say: (name: string) => string) =>
    one && {
      label: say(names.get(one.municipality) ?? one.municipality),
      href: href('application', { programme: programme.id, municipality: one.municipality }),
    }
  return (
    <Queue
      label={t.queue}
      list={{ label: t.toInbox, href: href('applications', { programme: programme.id, office }) }}
      place={t.placeInQueue(at + 1, all.length)}
      before={way(near[0], t.before)}
      after={way(near[1], t.after)}
    />
  )
}
