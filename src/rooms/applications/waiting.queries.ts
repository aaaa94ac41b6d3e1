import type { Actor } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import { concerns, type Listed, type Standing, type Waiting, waitingOf } from '../../core/deed.ts'
import type { Db } from '../../platform/database/connect.ts'
import { type Gathered, type ProgrammeView, regionOf } from '../programmes/index.ts'
import { type ApplicationState, deeds, draftState, resolutionState } from './deeds.rules.ts'
import type { Stage, Status } from './model.ts'
import { dueFor, isOnTime, latest, nextStage, readyOf, statusOf } from './rules.ts'
import { type Met, type MetApplication, selectMet } from './waiting.store.ts'

/** What waits of a call or an application: `stage` and `status` where its sentence says them. */
export type Thing = Listed & {
  programme: string
  office: string
  /** Null where it is a call, and its sentence is of many. */
  municipality: string | null
  stage: Stage | null
  status: Status | null
}
type Stands = Standing<Thing, ApplicationState>
type On = { at: Date; today: DateText }

/** What an application asks of each: the municipality writes and sends, the governor publishes and decides. */
export async function applicationsWaiting(
  db: Db,
  actor: Actor,
  { programmes }: Gathered,
  on: On,
): Promise<Waiting<keyof typeof deeds, Thing>[]> {
  const { role, organisation } = actor
  if (organisation === null || !concerns(deeds, actor)) return []
  const met = await selectMet(
    db,
    role === 'caseWorker' ? { office: organisation } : { municipality: organisation },
  )
  const standing = [...programmes.values()].flatMap(programme => {
    const own = met.filter(one => one.programme === programme.id)
    return role === 'caseWorker'
      ? ofOffice(on, programme, organisation, own)
      : own.filter(one => one.invited).flatMap(one => ofMunicipality(on, programme, one))
  })
  return waitingOf(deeds, actor, standing)
}

const untouched: MetApplication = {
  draft: { answers: {} as never, version: 0, savedAt: new Date(0), savedBy: '', ready: null },
  submissions: [],
  treatments: [],
  resolution: undefined,
}

function ofMunicipality({ at, today }: On, programme: ProgrammeView, met: Met): Stands[] {
  const { office, municipality, application = untouched } = met
  const { variant } = regionOf(programme, office)!
  const sent = latest(application.submissions)
  const status = sent ? statusOf(application) : null
  const thing = { programme: programme.id, office, municipality, status, names: [] }
  const subject = { municipality }
  const stage = nextStage(variant, application)
  const found: Stands[] = []
  if (stage) {
    const due = dueFor(met, stage, application)
    const begun = application.draft.version > 0 && today < programme.startsOn
    const state = draftState(variant, application)
    const since = readyOf(application)?.at ?? sent?.receivedAt ?? met.publishedAt
    // A stage waits until its deadline; one that is begun, until the programme starts: what is late is received too.
    if (isOnTime(at, due) || begun)
      found.push({ thing: { ...thing, stage, since: dateOf(since), due }, state, subject })
  }
  if (sent && today < programme.startsOn) {
    const since = dateOf(sent.receivedAt)
    found.push({
      thing: { ...thing, stage: null, since, due: null },
      state: resolutionState(application),
      subject,
    })
  }
  return found
}

/** What lies with the office, and what it waits for from its municipalities, one line a call. */
function ofOffice(
  { at, today }: On,
  programme: ProgrammeView,
  office: string,
  met: readonly Met[],
): Stands[] {
  const subject = { office }
  const thing = { programme: programme.id, office, municipality: null, stage: null, status: null, names: [] }
  const [call] = met
  if (!call) {
    const unpublished = programme.mandate && today <= programme.endsOn && regionOf(programme, office)
    const since = programme.mandate?.decidedOn ?? null
    return unpublished ? [{ thing: { ...thing, since, due: null }, state: 'unpublished', subject }] : []
  }
  const all = met.flatMap(({ municipality, application = untouched }) =>
    municipality === null ? [] : [{ municipality, ...application }],
  )
  const received = (one: MetApplication) => dateOf(latest(one.submissions)!.receivedAt)
  const toTreat = all
    .filter(one => one.submissions.length > 0)
    .map((one): Stands => {
      const { municipality } = one
      const status = statusOf(one)
      const said = { municipality, status, names: [municipality], since: received(one), due: null }
      return { thing: { ...thing, ...said }, state: status, subject }
    })
  const lacking =
    today < programme.startsOn ? all.filter(one => one.submissions.length > 0 && !one.resolution) : []
  const group = (
    of: readonly { municipality: string }[],
    state: ApplicationState,
    more: Partial<Thing>,
  ): Stands[] =>
    of.length === 0
      ? []
      : [
          {
            thing: { ...thing, since: null, due: null, names: of.map(one => one.municipality), ...more },
            state,
            subject,
          },
        ]
  return [
    ...toTreat,
    ...awaited(at, call, all).flatMap(({ from, ...more }) => group(from, 'awaited', more)),
    ...group(lacking, 'lacking', { since: lacking.map(received).sort()[0] ?? null }),
  ]
}

/** Who has not sent the stage that is open now; nothing is awaited when its deadline has passed. */
function awaited<One extends MetApplication>(at: Date, call: Met, all: readonly One[]) {
  const has = (one: One, stage: Stage) => one.submissions.some(sent => sent.stage === stage)
  const { deadline, finalDeadline } = call
  if (isOnTime(at, deadline)) {
    const from = all.filter(one => one.submissions.length === 0)
    return [{ stage: 'only' as const, from, since: dateOf(call.publishedAt), due: deadline }]
  }
  if (finalDeadline === null || !isOnTime(at, finalDeadline)) return []
  const from = all.filter(one => has(one, 'preliminary') && !has(one, 'final'))
  return [{ stage: 'final' as const, from, since: deadline, due: finalDeadline }]
}
