import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import type { Ask } from '../../../ui/page.ts'
import type { Work, WorkList } from '../../../ui/work.tsx'
import { namesOn } from '../../organisations/index.ts'
import { type ProgrammeView, programmeById, programmes, regionOf } from '../../programmes/index.ts'
import type { Call, Stage } from '../model.ts'
import { type Applicant, applicantsOf, applicationsOf, callOf, invitationsOf } from '../queries.ts'
import { dueFor, isOnTime, latest, missingFrom, nextStage, statusOf } from '../rules.ts'
import { stageWords, statusWords } from '../text.ts'
import { workText } from '../work.text.ts'

/** What an application asks of each: the municipality writes and sends, the governor publishes and decides. */
export const applicationsWork: WorkList = async ask => {
  const { role, organisation } = ask.actor
  if (organisation === null) return []
  if (role === 'programmeLead' || role === 'municipalDirector') return workOfMunicipality(ask, organisation)
  return role === 'caseWorker' ? workOfOffice(ask, organisation) : []
}

async function workOfMunicipality(ask: Ask, municipality: string): Promise<Work[]> {
  const invitations = await invitationsOf(ask.db, { municipality })
  if (invitations.length === 0) return []
  const applications = await applicationsOf(ask.db, { municipality })
  const each = await Promise.all(
    invitations.map(async ({ programme: id, office }) => {
      const programme = (await programmeById(ask.db, id))!
      const call = (await callOf(ask.db, id, office))!
      const application = applications.find(one => one.programme === id)
      const stage = nextStage(regionOf(programme, office)!.variant, application ?? nothingHandedIn)
      const address = href('application', { programme: id, municipality })
      return [
        ...(stage && isAlive(ask, programme, dueFor(call, stage, application), application)
          ? [toWrite(ask, programme, call, stage, application)]
          : []),
        ...(application && ask.today < programme.startsOn ? toFollowUp(ask, programme, application) : []),
      ].map(work => ({ href: address, ...work }))
    }),
  )
  return each.flat()
}

type Unaddressed = Omit<Work, 'href'> & { href?: string }
type Known = Awaited<ReturnType<typeof applicationsOf>>[number]

const nothingHandedIn = { submissions: [], treatments: [] }

/** A stage waits until its deadline; one that is begun, until the programme starts: what is late is received too. */
const isAlive = (ask: Ask, programme: ProgrammeView, due: string, application: Known | undefined): boolean =>
  isOnTime(ask.command.at, due) ||
  (application !== undefined && application.draft.version > 0 && ask.today < programme.startsOn)

/** The lead writes, the director sends: each sees what the other has left. */
function toWrite(
  ask: Ask,
  programme: ProgrammeView,
  call: Call,
  stage: Stage,
  application: Known | undefined,
): Unaddressed {
  const t = workText(ask.language)
  const words = stageWords(ask.language)[stage]
  const before = application && latest(application.submissions)
  const since = dateOf(before?.receivedAt ?? call.publishedAt)
  const due = dueFor(call, stage, application)
  const finished =
    application !== undefined &&
    application.draft.version > 0 &&
    missingFrom(application.draft.answers).length === 0 &&
    (stage !== 'final' || application.resolution !== undefined)
  const director = ask.actor.role === 'municipalDirector'
  if (finished) {
    const ready = { text: t.ready(words, programme.name), since: dateOf(application.draft.savedAt), due }
    if (!director) return { ...ready, waitingFor: t.director }
    const address = { programme: programme.id, municipality: application.municipality }
    return { ...ready, waitingFor: null, href: href('reviewApplication', address) }
  }
  return director
    ? { text: t.beingWritten(words, programme.name), since, due, waitingFor: t.programmeLead }
    : { text: t.finish(words, programme.name), since, due, waitingFor: null }
}

function toFollowUp(ask: Ask, programme: ProgrammeView, application: Known): Unaddressed[] {
  const t = workText(ask.language)
  const submission = latest(application.submissions)
  if (!submission) return []
  const work: Unaddressed[] = []
  const since = dateOf(submission.receivedAt)
  if (!application.resolution)
    work.push({ text: t.uploadResolution(programme.name), since, due: null, waitingFor: null })
  return work
}

async function workOfOffice(ask: Ask, office: string): Promise<Work[]> {
  const all = await programmes(ask.db)
  const each = await Promise.all(
    all.map(async ({ id }) => {
      const programme = (await programmeById(ask.db, id))!
      if (!regionOf(programme, office)) return []
      const call = await callOf(ask.db, id, office)
      if (call) return workOfCall(ask, programme, call)
      return programme.mandate && ask.today <= programme.endsOn ? [toPublish(ask, programme, office)] : []
    }),
  )
  return each.flat()
}

const toPublish = (ask: Ask, programme: ProgrammeView, office: string): Work => ({
  text: workText(ask.language).publish(programme.name),
  href: href('call', { programme: programme.id, office }),
  since: programme.mandate!.decidedOn,
  due: null,
  waitingFor: null,
})

async function workOfCall(ask: Ask, programme: ProgrammeView, call: Call): Promise<Work[]> {
  const t = workText(ask.language)
  const applicants = await applicantsOf(ask.db, programme.id, call.office)
  const ids = applicants.map(one => one.municipality)
  const names = await namesOn(ask.db, ask.today, ids)
  const name = (one: Applicant) => names.get(one.municipality) ?? one.municipality
  const since = (one: Applicant) => dateOf(latest(one.submissions)!.receivedAt)
  const toDecide = applicants
    .filter(one => ['late', 'incomplete'].includes(statusOf(one)))
    .map(one => ({
      text: t.decide(name(one), statusWords(ask.language)[statusOf(one)]),
      href: href('application', { programme: programme.id, municipality: one.municipality }),
      since: since(one),
      due: null,
      waitingFor: null,
    }))
  const inbox = href('call', { programme: programme.id, office: call.office })
  const lacking =
    ask.today < programme.startsOn
      ? applicants.filter(one => one.submissions.length > 0 && !one.resolution)
      : []
  const outstanding = {
    text: t.resolutions(programme.name),
    href: inbox,
    since: lacking.map(since).sort()[0] ?? null,
    due: null,
    waitingFor: t.municipalities(lacking.map(name)),
  }
  return [
    ...toDecide,
    ...awaited(ask, programme, call, applicants).map(({ from, ...work }) => ({
      ...work,
      href: inbox,
      waitingFor: t.municipalities(from.map(name)),
    })),
    ...(lacking.length > 0 ? [outstanding] : []),
  ]
}

/** Who has not sent the stage that is open now; nothing is awaited when its deadline has passed. */
function awaited(ask: Ask, programme: ProgrammeView, call: Call, applicants: readonly Applicant[]) {
  const t = workText(ask.language)
  const first = applicants.filter(one => one.submissions.length === 0)
  const second = applicants.filter(
    one =>
      one.submissions.some(sent => sent.stage === 'preliminary') &&
      !one.submissions.some(sent => sent.stage === 'final'),
  )
  const since = dateOf(call.publishedAt)
  const open = (due: string | null): due is string => due !== null && isOnTime(ask.command.at, due)
  return [
    ...(open(call.deadline) && first.length > 0
      ? [{ text: t.notApplied(programme.name, false), from: first, since, due: call.deadline }]
      : []),
    ...(open(call.finalDeadline) && !open(call.deadline) && second.length > 0
      ? [
          {
            text: t.notApplied(programme.name, true),
            from: second,
            since: call.deadline,
            due: call.finalDeadline,
          },
        ]
      : []),
  ]
}
