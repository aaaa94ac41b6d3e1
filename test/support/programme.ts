import { type Actor, type Command, publicActor } from '../../src/core/actor.ts'
import { type DateText, dateOf, instantAt } from '../../src/core/dates.ts'
import { expectOk } from '../../src/core/result.ts'
import type { Language } from '../../src/core/words.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import * as applications from '../../src/rooms/applications/index.ts'
import type { Role } from '../../src/rooms/identity/index.ts'
import { loadOfficialRegister } from '../../src/rooms/organisations/index.ts'
import * as programmes from '../../src/rooms/programmes/index.ts'
import * as selection from '../../src/rooms/selection/index.ts'
import type { RouteName } from '../../src/routes.ts'
import type { Answer, Ask, Post, Refused, Show, UploadedFile } from '../../src/ui/page.ts'
import { addressOf } from '../../src/web/ask.ts'
import { shownPage } from '../../src/web/body.tsx'
import { pagesOf } from '../../src/web/pages.ts'

// A programme for tests, from nothing to accepted offers. Each step takes what a person would have given.

export const actorOf = (role: Role, organisation: string, name = `${role} ${organisation}`): Actor => ({
  person: `${role}/${organisation}`,
  name,
  role,
  organisation,
})

export const secretariat = actorOf('secretariat', 'udir')
export const caseWorker = (office: string) => actorOf('caseWorker', office)
export const panelMember = (organisation: string) => actorOf('panelMember', organisation)
export const director = (municipality: string) => actorOf('municipalDirector', municipality)
export const municipalBudgetHolder = (municipality: string) => actorOf('municipalBudgetHolder', municipality)
export const lead = (municipality: string) => actorOf('programmeLead', municipality)

/** A command at noon on the date, or at the instant. */
export const by = (actor: Actor, on: DateText | Date, key?: string): Command => ({
  actor,
  at: typeof on === 'string' ? instantAt(on) : on,
  key,
})

/** The pilot's own dates and regions; the schemes and the money are up to the test. */
const pilot = {
  id: 'pilot',
  name: 'Pilot for programfinansiering',
  target: { text: 'Utsatte barn og unge', ageFrom: 0, ageTo: 24, families: true },
  planningFrom: '2019-08-01',
  startsOn: '2020-01-01',
  endsOn: '2022-12-31',
  nationalCap: 12,
  sender: 'udir',
  post: '226.64',
  illustrative: false,
  regions: [
    { office: 'sf-innlandet', variant: 'oneStage', cap: 4 },
    { office: 'sf-trondelag', variant: 'oneStage', cap: 4 },
    { office: 'sf-vestfold-telemark', variant: 'twoStage', cap: 4 },
  ],
} satisfies Parameters<typeof programmes.createProgramme>[2]

const deadline = '2019-05-31'
const finalDeadline = '2019-11-15'

/** The official register and a programme with its mandate. Returns the programme's id. */
export async function aProgramme(
  db: Db,
  changed: Partial<Parameters<typeof programmes.createProgramme>[2]> = {},
): Promise<string> {
  await db.transaction().execute(tx => loadOfficialRegister(tx))
  const command = by(secretariat, '2019-03-01')
  const { id } = expectOk(await programmes.createProgramme(db, command, { ...pilot, ...changed }))
  const mandate = { decidedBy: 'Regjeringen', decidedOn: '2019-02-01', reference: 'r-2019-02' }
  expectOk(await programmes.recordMandate(db, command, id, mandate))
  return id
}

/** The official register and a programme that nobody has decided on yet. */
export async function unmandated(db: Db, id: string): Promise<void> {
  await db.transaction().execute(tx => loadOfficialRegister(tx))
  expectOk(await programmes.createProgramme(db, by(secretariat, '2019-03-01'), { ...pilot, id }))
}

let lastCase = 0

/** Publishes the region's call and invites its municipalities. */
export async function aCall(
  db: Db,
  programme: string,
  office: string,
  changed: { caseNumber?: string; deadline?: DateText; finalDeadline?: DateText | null } = {},
): Promise<void> {
  const view = (await programmes.programmeById(db, programme))!
  const twoStage = programmes.regionOf(view, office)!.variant === 'twoStage'
  const call = {
    programme,
    office,
    caseNumber: `2019/${10_000 + ++lastCase}`,
    deadline,
    finalDeadline: twoStage ? finalDeadline : null,
    text: 'Vi inviterer kommunene til å søke.',
    ...changed,
  }
  expectOk(await applications.publishCall(db, by(caseWorker(office), '2019-03-15'), call))
}

export const someAnswers: applications.Answers = {
  development: 'Vi vil samle tjenestene rundt familiene.',
  measures: 'Ett familieteam på tvers av etatene.',
  motivation: 'Vi mister ungdom mellom tjenestene.',
  capacity: 'To årsverk i staben.',
  lead: 'Programleder i kommunedirektørens stab.',
  services: 'Skole, barnevern, helse og NAV.',
}

/** Drafts and hands in an application, whole and on time unless told otherwise. */
export async function applied(
  db: Db,
  programme: string,
  municipality: string,
  { on = '2019-05-20', answers = someAnswers }: { on?: DateText | Date; answers?: applications.Answers } = {},
) {
  const where = { programme, municipality }
  const version = (await applications.applicationOf(db, programme, municipality))?.draft.version ?? 0
  expectOk(await applications.saveDraft(db, by(lead(municipality), on), where, { answers, version }))
  return expectOk(await applications.submit(db, by(director(municipality), on), where))
}

export const aPdf = new TextEncoder().encode('%PDF-1.4\n%%EOF\n')

/** The council's own decision on the application. */
export async function resolved(
  db: Db,
  programme: string,
  municipality: string,
  outcome: 'adopted' | 'rejected' = 'adopted',
  on: DateText = '2019-06-03',
): Promise<void> {
  const one = {
    body: 'Kommunestyret',
    decidedOn: on,
    caseRef: '41/19',
    outcome,
    file: { name: 'vedtak.pdf', bytes: aPdf },
  }
  const where = { programme, municipality }
  expectOk(await applications.recordResolution(db, by(lead(municipality), on), where, one))
}

/** The resource group ranks these, best first. */
export async function recommended(
  db: Db,
  programme: string,
  office: string,
  municipalities: readonly string[],
  on: DateText = '2019-06-10',
): Promise<void> {
  const ranking = municipalities.map(municipality => ({
    municipality,
    reason: 'Tydelig eierskap i ledelsen.',
  }))
  const command = by(panelMember(office), on)
  expectOk(
    await selection.recommend(
      db,
      command,
      { programme, office },
      { ranking, dissent: null, leavesOut: true },
    ),
  )
}

/** The authority decides on one municipality, by an answer date two weeks on. */
export const decided = (
  db: Db,
  programme: string,
  office: string,
  municipality: string,
  outcome: selection.Outcome = 'selected',
  on: DateText = '2019-06-20',
) =>
  selection.decide(
    db,
    by(secretariat, on),
    { programme, office },
    {
      answerBy: '2019-07-04',
      decisions: [{ municipality, outcome, reason: 'Motivert, og har folk til arbeidet.' }],
    },
  )

export const answered = (
  db: Db,
  programme: string,
  municipality: string,
  answer: 'accepted' | 'declined' = 'accepted',
  on: DateText = '2019-06-28',
) => selection.answerOffer(db, by(director(municipality), on), { programme, municipality }, answer)

/** Applied, adopted, recommended, selected and accepted: every step for these municipalities of one region. */
export async function pilots(
  db: Db,
  programme: string,
  office: string,
  municipalities: readonly string[],
): Promise<void> {
  await aCall(db, programme, office)
  for (const municipality of municipalities) {
    await applied(db, programme, municipality)
    await resolved(db, programme, municipality)
  }
  await recommended(db, programme, office, municipalities)
  for (const municipality of municipalities) {
    expectOk(await decided(db, programme, office, municipality))
    expectOk(await answered(db, programme, municipality))
  }
}

type Asked = {
  actor?: Actor
  at?: DateText | Date
  params?: Record<string, string>
  query?: Record<string, string>
  form?: Record<string, string>
  files?: Record<string, UploadedFile>
  language?: Language
  wantsJson?: boolean
  key?: string
  row?: string
  formName?: string
}

/** What a page is asked, as the web entrance would. */
export function askOf(db: Db, asked: Asked): Ask {
  const command = by(asked.actor ?? publicActor, asked.at ?? deadline, asked.key)
  return {
    db,
    actor: command.actor,
    command,
    clock: () => command.at,
    today: dateOf(command.at),
    language: asked.language ?? 'nb',
    params: asked.params ?? {},
    query: asked.query ?? {},
    form: asked.form ?? {},
    files: asked.files ?? {},
    wantsJson: asked.wantsJson ?? false,
    keyTooOld: false,
    address: '',
    row: asked.row ?? '',
    formName: asked.formName,
  }
}

/** The page as its reader gets it: the status, and the text of the body; a refused form on its page. */
export async function shown(
  answering: Show | Post,
  ask: Ask,
): Promise<{ kind: Answer['kind']; status: number; to: string; html: string }> {
  const address = addressOfForm(answering, ask.params)
  const answer = await answering({ ...ask, address })
  if (answer.kind === 'refused') {
    const again = await onPage(await answer.show(ask, answer.refused), answer.refused)
    return { ...again, status: answer.status }
  }
  return onPage(answer, undefined)
}

async function onPage(answer: Answer, refused: Refused | undefined) {
  const body = answer.kind === 'page' ? await bodyOf(answer, refused) : ''
  return {
    kind: answer.kind,
    status: answer.kind === 'page' ? answer.status : 0,
    to: answer.kind === 'redirect' ? answer.to : '',
    html: body,
  }
}

/** What a reader meets: the page's answer, its content, and what stands beside it. */
async function bodyOf(answer: Extract<Answer, { kind: 'page' }>, refused: Refused | undefined) {
  const shown = await shownPage(answer, { language: 'nb', tables: null, key: () => 'key', refused })
  const { lead, now, facts } = shown.answer
  return (
    await Promise.all([lead, shown.body, now, facts].map(async part => (await part)?.toString() ?? ''))
  ).join('\n')
}

const bound = pagesOf(null)

/** The address that a form of this action is sent to. */
function addressOfForm(action: Show | Post, params: Record<string, string>): string {
  const found = Object.entries(bound).find(([, { post }]) => post === action)
  return found ? addressOf(found[0] as RouteName, params) : ''
}
