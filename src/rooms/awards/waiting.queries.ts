import type { Actor } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { concerns, type Listed, type Standing, type Waiting, waitingOf } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import { finalCounts } from '../allocation/index.ts'
import type { Gathered, ProgrammeView } from '../programmes/index.ts'
import { type DeedState, deeds } from './deeds.rules.ts'
import { selectYearsOfAwards, type Unpaid, type YearOfAwards } from './waiting.store.ts'

type Disbursement = { disbursement: { certifiedBy: string } | null }
export type Thing = Listed & Disbursement & { programme: string; year: number; municipality: string }
type Stands = Standing<Thing, DeedState>

/** The deeds of the award itself: what is done with what is unspent waits with the year's end (reports). */
const { grant, accept, certify, approve } = deeds
const own = { accept, certify, approve, grant }

/** Awards to grant, terms to accept, payments to certify and to approve. */
export async function awardsWaiting(
  db: Db,
  actor: Actor,
  { programmes }: Gathered,
): Promise<Waiting<keyof typeof own, Thing>[]> {
  if (!concerns(own, actor)) return []
  const municipality = actor.role === 'municipalDirector' ? actor.organisation : null
  const grants = actor.role in grant.who.grants
  const [years, final] = await Promise.all([
    selectYearsOfAwards(db, municipality),
    grants ? finalCounts(db) : [],
  ])
  const standing = [...programmes.values()].flatMap(programme => {
    const here = years.filter(one => one.programme === programme.id)
    return [
      ...here.flatMap(one => one.unpaid.map(each => unpaid(programme, one, each))).sort(byState),
      ...final
        .filter(one => one.programme === programme.id)
        .filter(one => one.awards > (here.find(({ year }) => year === one.year)?.granted ?? 0))
        .map(one => ungranted(programme, one.year)),
    ]
  })
  return waitingOf(own, actor, standing)
}

const states: readonly DeedState[] = ['granted', 'accepted', 'certified']
const byState = (a: Stands, b: Stands): number => states.indexOf(a.state) - states.indexOf(b.state)

function unpaid({ id, sender }: ProgrammeView, { year }: YearOfAwards, one: Unpaid): Stands {
  const { municipality, certifiedBy } = one
  return {
    thing: {
      programme: id,
      year,
      municipality,
      disbursement: certifiedBy === null ? null : { certifiedBy },
      since: dateOf(one.certifiedAt ?? one.acceptedAt ?? one.grantedAt),
      due: null,
      names: [municipality],
    },
    state: one.certifiedAt ? 'certified' : one.acceptedAt ? 'accepted' : 'granted',
    subject: { sender, municipality },
  }
}

/** The run that counts has awards that nobody is promised yet. */
const ungranted = ({ id, sender }: ProgrammeView, year: number): Stands => ({
  thing: { programme: id, year, municipality: '', disbursement: null, since: null, due: null, names: [] },
  state: 'ungranted',
  subject: { sender },
})
