import { yearOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import type { Work, WorkList } from '../../../ui/work.tsx'
import { commitmentsOf } from '../../awards/index.ts'
import { closingsOf } from '../../ledger/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { potOf } from '../../pot/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { repayingPots, yearEndsOf } from '../yearend.queries.ts'
import { closingDay, waitsOf } from '../yearend.rules.ts'
import { yearEndText } from '../yearend.text.ts'
import { actsOn } from './year-end-acts.tsx'

/** What the reader can do about a year's end: carry over, certify and repay, close the books. */
export const yearEndWork: WorkList = async ask => {
  const { role, organisation } = ask.actor
  if (!['secretariat', 'certifier', 'budgetHolder', 'municipalDirector'].includes(role)) return []
  const own = role === 'municipalDirector' && organisation ? { municipality: organisation } : {}
  const pots = new Map(
    (await commitmentsOf(ask.db, own)).map(one => [potOf(one.programme, one.municipality), one]),
  )
  const closed = new Map((await closingsOf(ask.db, [...pots.keys()])).map(one => [one.pot, one.through]))
  const repaying = new Set((await repayingPots(ask.db)).map(one => potOf(one.programme, one.municipality)))
  const ids = [...new Set([...pots.values()].map(one => one.programme))]
  const programmes = new Map(
    await Promise.all(ids.map(async id => [id, await programmeById(ask.db, id)] as const)),
  )
  const names = await namesOn(
    ask.db,
    ask.today,
    [...pots.values()].map(one => one.municipality),
  )
  const work: Work[] = []
  for (const [pot, { programme: id, municipality }] of pots) {
    const programme = programmes.get(id)!
    const last = Math.min(yearOf(ask.today), yearOf(programme.endsOn))
    // A pot whose books are closed to the end is not looked into, unless something of it goes back.
    if (closed.get(pot) === closingDay(last, programme.endsOn) && !repaying.has(pot)) continue
    const name = names.get(municipality) ?? municipality
    for (const year of await yearEndsOf(ask.db, programme, municipality, ask.today)) {
      const [wait] = waitsOf(year, ask.today)
      for (const { label } of actsOn(ask, { programme, municipality }, year))
        work.push({
          text: yearEndText(ask.language).workOf(label, name),
          href: href('yearEnd', { programme: id, municipality }),
          since: wait?.since ?? null,
          due: null,
          waitingFor: null,
        })
    }
  }
  return work
}
