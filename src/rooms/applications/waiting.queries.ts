import type { Actor } from '../../core/actor.ts'
import { type DateText, dateOf, daysBetween } from '../../core/dates.ts'
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
  /** The stage's deadline has passed, and it can be sent all the same. */
  late: boolean
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

/** For how many days after its deadline an application that nobody has begun is still told of. */
const stillTold = 30

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
  const thing = { programme: programme.id, office, municipality, status, late: false, names: [] }
  const subject = { municipality }
  const stage = nextStage(variant, application)
  const found: Stands[] = []
  if (stage) {
    const due = dueFor(met, stage, application)
    const begun = application.draft.version > 0 && today < programme.startsOn
    const state = draftState(variant, application)
    const letter = status === 'returned' ? application.treatments.at(-1)?.decidedAt : undefined
    const since = readyOf(application)?.at ?? letter ?? sent?.receivedAt ?? met.publishedAt
    // A stage waits until its deadline; one that is begun, until the programme starts: what is late is received too, and
    // for a while whoever has not begun is told so.
    const late = !isOnTime(at, due)
    const told = daysBetween(due, today) <= stillTold && today < programme.startsOn
    if (!late || begun || told)
      found.push({ thing: { ...thing, stage, late, since: dateOf(since), due }, state, subject })
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
  const nobody = { municipality: null, stage: null, status: null, late: false, names: [] }
  const thing: Thing = { programme: programme.id, office, ...nobody, since: null, due: null }
  const [call] = met
  if (!call) {
    const unpublished = programme.mandate && today <= programme.endsOn && regionOf(programme, office)
    return unpublished
      ? [{ thing: { ...thing, since: openedOn(programme) }, state: 'unpublished', subject }]
      : []
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
    ...(today < programme.startsOn ? all.flatMap(one => letterOut(thing, one) ?? []) : []),
    ...awaited(at, call, all).flatMap(({ from, ...more }) => group(from, 'awaited', more)),
    ...group(lacking, 'lacking', { since: lacking.map(received).sort()[0] ?? null }),
  ]
}

/** From when an office could publish: the programme was recorded, when its year was approved, and had its mandate. */
const openedOn = ({ createdAt, mandate }: ProgrammeView): DateText | null =>
  mandate ? [dateOf(createdAt), mandate.decidedOn].sort().at(-1)! : null

/** A deficiency letter that its municipality has not answered, since when and until when. */
function letterOut(
  thing: Thing,
  { municipality, ...application }: MetApplication & { municipality: string },
): Stands | null {
  if (statusOf(application) !== 'returned') return null
  const { stage, decidedAt, newDeadline } = application.treatments.at(-1)!
  const said = { municipality, names: [municipality], stage, status: 'returned' as const }
  const dates = { since: dateOf(decidedAt), due: newDeadline }
  return { thing: { ...thing, ...said, ...dates }, state: 'awaited', subject: { office: thing.office } }
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
