import type { Actor } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import { concerns, type Listed, type Standing, type Waiting, waitingOf } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import { correctedAwards, finalCounts } from '../allocation/index.ts'
import type { Gathered, ProgrammeView } from '../programmes/index.ts'
import { changeStateOf, openChange } from './change.rules.ts'
import { type DeedState, deeds } from './deeds.rules.ts'
import type { ChangeState, Commitment } from './model.ts'
import { openSettlement, stateOf } from './rules.ts'
import { selectCommitments } from './store.ts'
import {
  selectBehind,
  selectInChange,
  selectYearsOfAwards,
  type Unpaid,
  type YearOfAwards,
} from './waiting.store.ts'

type Certified = { disbursement: { certifiedBy: string } | null; settling: { certifiedBy: string } | null }
export type Thing = Listed & Certified & { programme: string; year: number; municipality: string }
type Stands = Standing<Thing, DeedState>

/** The deeds of the award itself: what is done with what is unspent waits with the year's end (reports). */
const { carryOver: _, certifyRepayment: __, repay: ___, ...own } = deeds

/** Awards to grant, terms to accept, payments to certify and to approve; changes and what is to be settled after them. */
export async function awardsWaiting(
  db: Db,
  actor: Actor,
  { programmes }: Gathered,
  { today }: { today: DateText },
): Promise<Waiting<keyof typeof own, Thing>[]> {
  if (!concerns(own, actor)) return []
  const municipality = actor.role === 'municipalDirector' ? actor.organisation : null
  const grants = actor.role in own.grant.who.grants
  const [years, final, changes] = await Promise.all([
    selectYearsOfAwards(db, municipality),
    grants ? finalCounts(db) : [],
    inChange(db, municipality, grants, today),
  ])
  const standing = [...programmes.values()].flatMap(programme => {
    const here = years.filter(one => one.programme === programme.id)
    return [
      ...here.flatMap(one => one.unpaid.map(each => unpaid(programme, one, each))).sort(byState),
      ...changes.filter(one => one.thing.programme === programme.id).map(one => ofSender(programme, one)),
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
      settling: null,
      since: dateOf(one.certifiedAt ?? one.acceptedAt ?? one.grantedAt),
      due: null,
      names: [municipality],
    },
    state: one.held ? 'held' : one.certifiedAt ? 'certified' : one.acceptedAt ? 'accepted' : 'granted',
    subject: { sender, municipality },
  }
}

/** The run that counts has awards that nobody is promised yet. */
const ungranted = ({ id, sender }: ProgrammeView, year: number): Stands => ({
  thing: {
    ...{ programme: id, year, municipality: '', disbursement: null, settling: null },
    ...{ since: null, due: null, names: [] },
  },
  state: 'ungranted',
  subject: { sender },
})

const ofSender = ({ sender }: ProgrammeView, { thing, state }: Omit<Stands, 'subject'>): Stands => ({
  thing,
  state,
  subject: { sender, municipality: thing.municipality },
})

/** Commitments that are being changed or are to be settled; for whoever grants also those that a corrected run leaves behind. */
async function inChange(
  db: Db,
  municipality: string | null,
  grants: boolean,
  today: DateText,
): Promise<Omit<Stands, 'subject'>[]> {
  const counted = grants ? await correctedAwards(db) : []
  const behind = counted.length > 0 ? await selectBehind(db, counted) : []
  const ids = [...new Set([...(await selectInChange(db, municipality)), ...behind])]
  const all = ids.length > 0 ? await selectCommitments(db, { ids }) : []
  return all.flatMap(one => {
    const line = counted.find(
      ({ programme, year, municipality: at }) =>
        programme === one.programme && year === one.year && at === one.municipality,
    )
    const change = changeStateOf(one, line, today)
    return [
      {
        thing: { ...changing(one, line?.finalisedAt ?? null), due: dueOf(one, change) },
        state: change as DeedState,
      },
      { thing: changing(one, null), state: settlingState(one) },
    ]
  })
}

/** Only what is settled after a change: the payment itself is listed by itself. */
function settlingState(one: Commitment): DeedState {
  const state = stateOf(one)
  return state === 'toSettle' || state === 'settlementCertified' ? state : 'settled'
}

/** Only the municipality has a deadline: until when it may be heard. */
const dueOf = (one: Commitment, change: ChangeState): DateText | null =>
  change === 'noticed' ? openChange(one)!.replyBy : null

function changing(one: Commitment, correctedAt: Date | null): Thing {
  const { programme, year, municipality, disbursement } = one
  const open = openChange(one)
  const since =
    open?.decidedAt ?? open?.repliedAt ?? open?.notifiedAt ?? one.changes.at(-1)?.acceptedAt ?? correctedAt
  return {
    ...{ programme, year, municipality, disbursement, settling: openSettlement(one) ?? null },
    since: since && dateOf(since),
    due: null,
    names: [municipality],
  }
}
