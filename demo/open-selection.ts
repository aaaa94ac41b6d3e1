import { addDays, type DateText, yearOf } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { declareReady, noAnswers, publishCall, saveDraft } from '../src/rooms/applications/index.ts'
import { answerOffer, decide, recommend } from '../src/rooms/selection/index.ts'
import { officeCast } from './cast.ts'
import { by, fjord, kyst, type Player, player, programme, vidda } from './open-places.ts'
import { callGroup, meetInGroup } from './resource-groups.ts'
import { actorOf, type Stage } from './stage.ts'
import { type Answered, apply, resolve } from './steps.ts'

/** What each municipality of the story wrote when it applied. */
const own: Record<string, Answered> = {
  'm-9901': {
    development: 'Vi vil vite hva som skjer i overgangen til videregående, der vi mister elever i dag.',
    measures: 'Voksne som følger elevene, og en ramme der innbyggerne bestemmer.',
  },
  'm-9902': {
    development: 'Vi vil at familien skal fortelle historien sin én gang.',
    measures: 'Ett team med fire tjenester. Barnevernet ligger i vertskommunen Storlunde.',
  },
  'm-9903': {
    development: 'Vi vil ha noe å gjøre etter klokka fire for dem som ikke spiller fotball.',
    measures: 'En åpen hall og en bod med utstyr til låns.',
  },
}

const answers = ({ id, name, population }: Pick<Player, 'id' | 'name' | 'population'>): Answered => ({
  development: `${name} vil samle tjenestene rundt familiene.`,
  measures: 'Familieteam, fritid og oppfølging av unge.',
  motivation: 'Familiene møter for mange dører, og tjenestene vet for lite om hverandre.',
  capacity: population > 10_000 ? 'Prosjektleder i hel stilling.' : 'Prosjektleder i halv stilling.',
  ...own[id],
})

type Call = { programme: string; office: string; short: string; caseNumber: string }

async function call(
  stage: Stage,
  { short, ...where }: Call,
  days: { published: DateText; deadline: DateText; finalDeadline: DateText | null },
): Promise<void> {
  const { caseWorker } = officeCast(where.office, short)
  const text =
    'Vi inviterer kommunene til å søke om å være med. Si hva familiene trenger, og hvem som skal samarbeide.'
  const { published, ...deadlines } = days
  const command = stage.by(actorOf(caseWorker), published)
  expectOk(await publishCall(stage.db, command, { ...where, ...deadlines, text }))
}

/** What the three members of a group gave the best, the second and so on: they do not agree on the second's capacity. */
const scored = [
  [
    [5, 5],
    [5, 4],
    [4, 5],
  ],
  [
    [4, 4],
    [4, 2],
    [5, 4],
  ],
  [
    [4, 3],
    [3, 3],
    [4, 4],
  ],
  [
    [4, 2],
    [3, 2],
    [3, 1],
  ],
] as const

/** Four applied; the first three are pilots, the fourth is on the reserve list. */
export async function choosePilots(
  stage: Stage,
  programme: string,
  pilots: Player[],
  { year, number }: { year: number; number: number },
): Promise<void> {
  const region = { programme, office: vidda.office }
  const caseNumber = `${year}/${number}`
  const days = { published: `${year}-03-01`, deadline: `${year}-05-15`, finalDeadline: null }
  await call(stage, { ...region, short: vidda.short, caseNumber }, days)
  for (const one of pilots) {
    await apply(stage, programme, one, `${year}-05-10`, answers(one))
    await resolve(stage, programme, one, `${year}-05-12`, one.name)
  }
  const { panelMember } = officeCast(vidda.office, vidda.short)
  const chosen = (i: number) => i < 3
  const why = (i: number) =>
    chosen(i)
      ? 'Har spurt familiene, og har folk til å begynne.'
      : 'God søknad, men prosjektlederen er ikke ansatt ennå.'
  const ranking = pilots.map((one, i) => ({ municipality: one.id, reason: why(i) }))
  const proposal = `${pilots.map(one => one.name).join(', ')}, i den rekkefølgen.`
  const group = { ...region, short: vidda.short, caseNumber }
  const given = pilots.map((one, i) => ({ municipality: one.id, name: one.name, by: scored[i]! }))
  await meetInGroup(stage, group, { on: `${year}-05-28`, proposal, given })
  const recommended = { ranking, dissent: null }
  expectOk(await recommend(stage.db, stage.by(actorOf(panelMember), `${year}-06-01`), region, recommended))
  const decisions = pilots.map((one, i) => ({
    municipality: one.id,
    outcome: chosen(i) ? ('selected' as const) : ('reserve' as const),
    reason: 'Vi følger innstillingen fra ressursgruppa.',
  }))
  const decided = { answerBy: `${year}-08-15`, decisions }
  expectOk(await decide(stage.db, by(stage, `${year}-06-05`), region, decided))
  for (const one of pilots.slice(0, 3)) {
    const where = { programme, municipality: one.id }
    expectOk(await answerOffer(stage.db, stage.by(one.director, `${year}-06-20`), where, 'accepted'))
  }
}

/**
 * Deadline passed last week: two are in order, two came late, one is incomplete, one never came. The case worker is to
 * judge the late and the incomplete, and the resource group is to rank them.
 */
export async function waitInKysten(stage: Stage, today: DateText): Promise<void> {
  const [a, b, late, incomplete, later] = kyst.municipalities.map(player) as Player[]
  const { office, short } = kyst
  const caseNumber = `${yearOf(today)}/812`
  await call(
    stage,
    { programme, office, short, caseNumber },
    { published: addDays(today, -70), deadline: addDays(today, -8), finalDeadline: addDays(today, 100) },
  )
  await apply(stage, programme, a!, addDays(today, -15), answers(a!))
  await apply(stage, programme, b!, addDays(today, -12), answers(b!))
  const { development } = answers(incomplete!)
  await apply(stage, programme, incomplete!, addDays(today, -9), { development: development! })
  await apply(stage, programme, late!, addDays(today, -6), answers(late!))
  await apply(stage, programme, later!, addDays(today, -2), answers(later!))
  const given = [a!, b!].map((one, i) => ({ municipality: one.id, name: one.name, by: scored[i]! }))
  await callGroup(stage, { programme, office, short, caseNumber }, { today, given })
}

/** A call that is open: a draft begun, one that waits for its director, and one in without the political decision. */
export async function waitInFjordene(stage: Stage, today: DateText): Promise<void> {
  const [begun, sent, ready] = fjord.municipalities.map(player) as [Player, Player, Player]
  const { office, short } = fjord
  const caseNumber = `${yearOf(today)}/57`
  await call(
    stage,
    { programme, office, short, caseNumber },
    { published: addDays(today, -30), deadline: addDays(today, 12), finalDeadline: null },
  )
  const save = async (one: Player, answered: Answered) => {
    const where = { programme, municipality: one.id }
    const draft = { answers: { ...noAnswers, ...answered }, version: 0 }
    return expectOk(await saveDraft(stage.db, stage.by(one.lead, addDays(today, -2)), where, draft))
  }
  await save(begun, {
    development: `${begun.name} er i gang med å beskrive utviklingsarbeidet.`,
  })
  const { version } = await save(ready, answers(ready))
  const where = { programme, municipality: ready.id }
  const command = stage.by(ready.lead, addDays(today, -1))
  expectOk(await declareReady(stage.db, command, where, version))
  await apply(stage, programme, sent, addDays(today, -3), answers(sent))
}
