import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import type { Work, WorkList } from '../../../ui/work.tsx'
import { finalLines } from '../../allocation/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { programmeById, programmes } from '../../programmes/index.ts'
import type { Commitment } from '../model.ts'
import { commitmentsOf } from '../queries.ts'
import { may, stateOf } from '../rules.ts'
import { text } from '../text.ts'

/** Awards to grant, terms to accept, payments to certify and to approve. */
export const awardsWork: WorkList = async ask => {
  const { role, organisation } = ask.actor
  if (role === 'municipalDirector' && organisation) {
    const own = await commitmentsOf(ask.db, { municipality: organisation })
    const names = new Map((await programmes(ask.db)).map(one => [one.id, one.name]))
    return own
      .filter(one => stateOf(one) === 'granted')
      .map(one =>
        item(one, text(ask.language).workAccept(names.get(one.programme) ?? '', one.year), one.grantedAt),
      )
  }
  if (role !== 'budgetHolder' && role !== 'certifier') return []
  const work: Work[] = []
  for (const { id } of await programmes(ask.db)) work.push(...(await ofProgramme(ask, id)))
  return work
}

async function ofProgramme(ask: Parameters<WorkList>[0], id: string): Promise<Work[]> {
  const programme = (await programmeById(ask.db, id))!
  const t = text(ask.language)
  const sender = { sender: programme.sender }
  const all = await commitmentsOf(ask.db, { programme: id })
  const names = await namesOn(
    ask.db,
    ask.today,
    all.map(one => one.municipality),
  )
  const name = (one: Commitment) => names.get(one.municipality) ?? one.municipality
  const work: Work[] = []
  if (may.certify(ask.actor, sender).ok) {
    for (const one of all.filter(c => stateOf(c) === 'accepted'))
      work.push(item(one, t.workCertify(name(one), one.year), one.acceptedAt!))
  }
  if (may.approve(ask.actor, sender).ok) {
    for (const one of all.filter(c => stateOf(c) === 'certified')) {
      work.push(item(one, t.workApprove(name(one), one.year), one.disbursement!.certifiedAt))
    }
    for (const { year } of programme.appropriations) {
      const final = await finalLines(ask.db, id, year)
      if (final && final.awards.length > all.filter(c => c.year === year).length) {
        work.push({
          text: t.workGrant(programme.name, year),
          href: href('awards', { programme: id, year }),
          since: null,
          due: null,
          waitingFor: null,
        })
      }
    }
  }
  return work
}

const item = ({ programme, year, municipality }: Commitment, label: string, since: Date): Work => ({
  text: label,
  href: href('award', { programme, year, municipality }),
  since: dateOf(since),
  due: null,
  waitingFor: null,
})
