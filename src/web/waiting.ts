import type { Actor } from '../core/actor.ts'
import { type Deeds, type Listed, rolesOf, type Waiting } from '../core/deed.ts'
import { databaseOf } from '../platform/database/once.ts'
import { accountsWork } from '../rooms/accounts/pages/work.ts'
import { allocationDeeds, allocationWaiting, sayAllocation } from '../rooms/allocation/index.ts'
import { applicationDeeds, applicationsWaiting, sayApplication } from '../rooms/applications/index.ts'
import { assessmentDeeds, assessmentWaiting, sayAssessment } from '../rooms/assessment/index.ts'
import { awardDeeds, awardsWaiting, sayAward } from '../rooms/awards/index.ts'
import { bodiesWaiting, bodyDeeds, sayMeeting } from '../rooms/bodies/index.ts'
import { lastEvent } from '../rooms/events/index.ts'
import { identityDeeds, identityWaiting, sayIdentity } from '../rooms/identity/index.ts'
import {
  beyondWaiting,
  overDeeds,
  paymentDeeds,
  paymentsWaiting,
  sayBeyond,
  sayPayment,
} from '../rooms/measures/index.ts'
import { measuresWork } from '../rooms/measures/pages/work.ts'
import { namesOn } from '../rooms/organisations/index.ts'
import { poolsWork } from '../rooms/pools/pages/work.ts'
import { preparationDeeds, preparationsWaiting, sayPreparation } from '../rooms/preparation/index.ts'
import {
  type Gathered,
  gatherProgrammes,
  programmeDeeds,
  programmesWaiting,
  sayProgramme,
} from '../rooms/programmes/index.ts'
import { recordsWork } from '../rooms/records/pages/work.ts'
import {
  proposalsWaiting,
  reportDeeds,
  reportsWaiting,
  sayProposal,
  sayReport,
  sayYearEnd,
  yearEndDeeds,
  yearEndsWaiting,
} from '../rooms/reports/index.ts'
import { saySelection, selectionDeeds, selectionWaiting } from '../rooms/selection/index.ts'
import { awaitedWords } from '../text/work.ts'
import type { Ask } from '../ui/page.ts'
import type { Reader, Say, Work, WorkList } from '../ui/work.tsx'
import { takingPartIn } from './taking-part.ts'

type On = { at: Date; today: string }
/** What of a list can be said when the names are known. */
type Named = { names: readonly string[]; work: (reader: Reader) => Work }
type List = (ask: Ask, gathered: Gathered, on: On) => Promise<Named[]>

/** A room's list: its deeds, one query for what waits of them, and how that is said. */
export const listOf =
  <Name extends string, Thing extends Listed>(
    deeds: Deeds,
    waiting: (db: Ask['db'], actor: Actor, gathered: Gathered, on: On) => Promise<Waiting<Name, Thing>[]>,
    say: Say<Name, Thing>,
  ): List =>
  async ({ db, actor }, gathered, on) =>
    (await waiting(db, actor, gathered, on)).map(one => ({
      names: one.thing.names,
      work: reader => {
        const { waitingFor = rolesIn(reader, deeds[one.deed]!), ...said } = say(one, reader)
        const { since, due, ore = null } = one.thing
        return { ...said, since, due, ore, waitingFor: one.mine ? null : waitingFor }
      },
    }))

const rolesIn = ({ language }: Reader, deed: Deeds[string]): string =>
  rolesOf(deed)
    .map(role => awaitedWords(language)[role] ?? role)
    .join(', ')

/** Each room's list of what waits. */
export const lists = {
  programmes: listOf(programmeDeeds, programmesWaiting, sayProgramme),
  preparations: listOf(preparationDeeds, preparationsWaiting, sayPreparation),
  applications: listOf(applicationDeeds, applicationsWaiting, sayApplication),
  selection: listOf(selectionDeeds, selectionWaiting, saySelection),
  bodies: listOf(bodyDeeds, (db, actor, _, on) => bodiesWaiting(db, actor, on), sayMeeting),
  assessment: listOf(assessmentDeeds, (db, actor, _, on) => assessmentWaiting(db, actor, on), sayAssessment),
  allocation: listOf(allocationDeeds, allocationWaiting, sayAllocation),
  awards: listOf(awardDeeds, awardsWaiting, sayAward),
  payments: listOf(paymentDeeds, paymentsWaiting, sayPayment),
  beyond: listOf(overDeeds, beyondWaiting, sayBeyond),
  measures: written(measuresWork),
  pools: written(poolsWork),
  accounts: written(accountsWork),
  reports: listOf(reportDeeds, reportsWaiting, sayReport),
  proposals: listOf(reportDeeds, proposalsWaiting, sayProposal),
  yearEnds: listOf(yearEndDeeds, yearEndsWaiting, sayYearEnd),
  records: written(recordsWork),
  identity: listOf(
    identityDeeds,
    (db, actor, gathered, { today }) =>
      identityWaiting(db, actor, today, () => takingPartIn(db, gathered, today)),
    sayIdentity,
  ),
}

/** A list that is written by hand still. */
function written(list: WorkList): List {
  return async ask => (await list(ask)).map(one => ({ names: [], work: () => one }))
}

/** Everything that waits: the programmes are read once for all lists, and every name at once for what they found. */
export async function whatWaits(ask: Ask, wanted: readonly List[] = Object.values(lists)): Promise<Work[]> {
  const gathered = await gatherProgrammes(ask.db)
  const on = { at: ask.command.at, today: ask.today }
  const found = (await Promise.all(wanted.map(list => list(ask, gathered, on)))).flat()
  const ids = found.flatMap(one => one.names)
  const names = ids.length > 0 ? await namesOn(ask.db, ask.today, ids) : new Map<string, string>()
  const reader: Reader = {
    language: ask.language,
    actor: ask.actor,
    name: id => names.get(id) ?? id,
    programme: id => gathered.programmes.get(id)?.name ?? '',
  }
  return found.map(one => one.work(reader))
}

type Kept = { event: bigint; at: number; work: Promise<Work[]> }
const kept = new WeakMap<Ask['db'], Map<string, Kept>>()
/** What is kept for how many readers at most, and how long: a job may change what waits without an event. */
const [readers, milliseconds] = [1_000, 20_000]

/**
 * What waits, as the frame of every page counts it: found afresh after any change of state, which is an event; and after
 * a little while in any case.
 */
export async function waitingNow(ask: Ask): Promise<Work[]> {
  const { person, role, organisation, actingFor } = ask.actor
  const known = kept.get(databaseOf(ask.db)) ?? new Map<string, Kept>()
  kept.set(databaseOf(ask.db), known)
  const key = [person, role, organisation, actingFor?.person, ask.today, ask.language].join(' ')
  const event = await lastEvent(ask.db)
  const at = ask.command.at.getTime()
  const earlier = known.get(key)
  if (earlier && earlier.event === event && Math.abs(at - earlier.at) < milliseconds) return earlier.work
  const work = whatWaits(ask)
  known.delete(key)
  known.set(key, { event, at, work })
  if (known.size > readers) known.delete(known.keys().next().value!)
  work.catch(() => known.delete(key))
  return work
}
