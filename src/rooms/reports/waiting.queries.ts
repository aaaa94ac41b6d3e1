import type { Actor } from '../../core/actor.ts'
import { type DateText, dateOf, yearOf } from '../../core/dates.ts'
import { concerns, type Listed, type Standing, type Waiting, waitingOf } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import { paidAwards } from '../awards/index.ts'
import { contributionsOf, type Gathered, type ProgrammeView } from '../programmes/index.ts'
import { type DeedState, deeds } from './deeds.rules.ts'
import { reportDue, sentState } from './rules.ts'
import { type Key, selectOpenProposals, selectUnsettled, type Unsettled } from './waiting.store.ts'

export type Thing = Listed & Key & { state: DeedState }
type Stands = Standing<Thing, DeedState>

const { closeBooks: _, answerProposal, ...own } = deeds

/** Reports to write and to approve, unspent money to decide on, and what has not come by its deadline. */
export async function reportsWaiting(
  db: Db,
  actor: Actor,
  gathered: Gathered,
  { today }: { today: DateText },
): Promise<Waiting<keyof typeof own, Thing>[]> {
  const { role, organisation } = actor
  if (!concerns(own, actor)) return []
  const municipal = role === 'programmeLead' || role === 'municipalDirector'
  const municipality = municipal ? organisation : null
  // A directorate sees what was sent alone.
  const expects = municipal || role in deeds.submit.waits.seen.grants
  const expected = expects ? await paidAwards(db, { before: yearOf(today), municipality }) : []
  const standing = (await selectUnsettled(db, expected, municipality)).flatMap(one => {
    const programme = gathered.programmes.get(one.programme)
    return programme ? standingOf(one, programme, { today, municipal, giversOf: gathered.giversOf }) : []
  })
  return waitingOf(
    own,
    actor,
    standing.sort((a, b) => Number(a.state === 'overdue') - Number(b.state === 'overdue')),
  )
}

function standingOf(
  { submittedAt, returned, approved, ...key }: Unsettled,
  programme: ProgrammeView,
  { today, municipal, giversOf }: Pick<Gathered, 'giversOf'> & { today: DateText; municipal: boolean },
): Stands[] {
  const { municipality, year } = key
  const thing = { ...key, names: [municipality], due: null }
  if (submittedAt) {
    const givers = giversOf(givingTo(programme, year))
    const state = sentState(approved, givers)
    const contributors = givers.filter(one => !approved.includes(one))
    return [{ thing: { ...thing, state, since: dateOf(submittedAt) }, state, subject: { contributors } }]
  }
  const due = reportDue(year)
  if (!municipal && today <= due) return []
  const state = !municipal ? 'overdue' : returned ? 'returned' : 'draft'
  return [{ thing: { ...thing, state, since: null, due }, state, subject: municipal ? { municipality } : {} }]
}

/** The last half-year ran on money carried over; whoever contributed last still gets its part of the report. */
const givingTo = (programme: ProgrammeView, year: number) => {
  const latest = contributionsOf(programme, year)
  return latest.length > 0 ? latest : programme.contributions
}

export type Proposed = Listed & { programme: string; question: string; directorate: string }
const ofProposals = { answerProposal }

/** Other directorates' proposals on who asks what, which wait for this one. */
export async function proposalsWaiting(
  db: Db,
  actor: Actor,
  { programmes, giversOf }: Gathered,
): Promise<Waiting<keyof typeof ofProposals, Proposed>[]> {
  if (!concerns(ofProposals, actor)) return []
  const open = await selectOpenProposals(db)
  const standing = [...programmes.values()].flatMap(programme => {
    const latest = Math.max(0, ...programme.contributions.map(one => one.year))
    const givers = giversOf(givingTo(programme, latest))
    return open
      .filter(one => one.programme === programme.id)
      .map(({ directorate, question, proposedAt, answered }): Standing<Proposed, DeedState> => {
        const since = dateOf(proposedAt)
        const contributors = givers.filter(one => one !== directorate && !answered.includes(one))
        return {
          thing: { programme: programme.id, question, directorate, names: [directorate], since, due: null },
          state: 'proposed',
          subject: { contributors },
        }
      })
  })
  return waitingOf(ofProposals, actor, standing)
}
