import { addDays, type DateText, yearOf } from '../src/core/dates.ts'
import { kroner } from '../src/core/ore.ts'
import { expectOk } from '../src/core/result.ts'
import { largestRemainder } from '../src/core/split.ts'
import { type Fact, type Programme, referencesOfProgramme } from '../src/rooms/allocation/index.ts'
import { noAnswers, publishCall, saveDraft } from '../src/rooms/applications/index.ts'
import { acceptAward, certifyDisbursement, grantAwards } from '../src/rooms/awards/index.ts'
import { addPerson } from '../src/rooms/identity/index.ts'
import { createMeasure, registerExpenditure } from '../src/rooms/measures/index.ts'
import { addToRegister } from '../src/rooms/organisations/index.ts'
import { createProgramme, recordMandate } from '../src/rooms/programmes/index.ts'
import { answerOffer, decide, recommend } from '../src/rooms/selection/index.ts'
import { municipalCast, officeCast, stateCast } from './cast.ts'
import { actorOf, enrol, type Stage } from './stage.ts'
import {
  allocateYear,
  apply,
  beginMeasure,
  illustration,
  payYear,
  reportYear,
  resolve,
  yearFiles,
} from './steps.ts'

const programme = 'oppvekst-sammen'

type Place = { id: string; name: string; number: string; children: number; population: number }
const place = (number: string, name: string, children: number, population: number): Place => ({
  id: `m-${number}`,
  name: `${name} (oppdiktet)`,
  number,
  children,
  population,
})

/** Three made-up offices, so that a call is open in one, applications wait in another, and money runs in the third. */
const vidda = {
  office: 'sf-vidda',
  name: 'Statsforvalteren i Vidda (oppdiktet)',
  short: 'Vidda',
  municipalities: [
    place('9901', 'Granli', 2900, 9800),
    place('9902', 'Solbakken', 5100, 17500),
    place('9903', 'Elvesund', 1400, 4600),
    place('9904', 'Furumoen', 8800, 30100),
  ],
}
const kyst = {
  office: 'sf-kysten',
  name: 'Statsforvalteren i Kysten (oppdiktet)',
  short: 'Kysten',
  municipalities: [
    place('9911', 'Fjordvik', 3300, 11200),
    place('9912', 'Holmvær', 700, 2300),
    place('9913', 'Skarvøy', 2100, 7400),
    place('9914', 'Havnlia', 4300, 15100),
    place('9915', 'Straumøy', 1200, 4100),
  ],
}
const fjord = {
  office: 'sf-fjordene',
  name: 'Statsforvalteren i Fjordene (oppdiktet)',
  short: 'Fjordene',
  municipalities: [
    place('9921', 'Lia', 1900, 6300),
    place('9922', 'Bergtun', 6200, 21900),
    place('9923', 'Myrland', 900, 2900),
  ],
}
const offices = [vidda, kyst, fjord]

const by = (stage: Stage, date: DateText, time?: string) =>
  stage.by(actorOf(stateCast.secretariat), date, time)
const player = (one: Place) => {
  const { lead, director } = municipalCast(one.id, one.name, '2020-01-01')
  return { ...one, lead: actorOf(lead), director: actorOf(director), cast: [lead, director] }
}

/** A made-up programme that is open today, with something waiting for every role. `today` is the day the demo starts. */
export async function playOpenProgramme(stage: Stage, today: DateText): Promise<void> {
  stage.say('Et oppdiktet program som er åpent i dag')
  const last = yearOf(today) - 1
  await register(stage, last)
  const region = { programme, office: vidda.office }
  const pilots = vidda.municipalities.map(player)
  await selectVidda(stage, region, pilots, last)
  const measures = await runLastYear(stage, pilots, last)
  await waitThisYear(stage, pilots, measures, today, last)
  await waitInKysten(stage, today)
  await waitInFjordene(stage, today)
  const newcomer = { name: 'Nils Nyansatt', issuer: stage.issuer, subject: 'nyansatt', id: 'nyansatt' }
  expectOk(
    await addPerson(stage.db, stage.by(actorOf(stateCast.administrator), addDays(today, -1)), newcomer),
  )
}

async function register(stage: Stage, last: number): Promise<void> {
  const forever = { from: '2020-01-01', to: null }
  const all = offices.flatMap(one => one.municipalities)
  await stage.db.transaction().execute(tx =>
    addToRegister(tx, {
      organisations: [
        ...offices.map(one => ({
          id: one.office,
          kind: 'governor' as const,
          orgNumber: null,
          illustrative: true,
        })),
        ...all.map(one => ({
          id: one.id,
          kind: 'municipality' as const,
          orgNumber: null,
          illustrative: true,
        })),
      ],
      names: [
        ...offices.map(one => ({
          organisation: one.office,
          name: one.name,
          number: null,
          title: 'Statsforvalteren',
          ...forever,
        })),
        ...all.map(one => ({
          organisation: one.id,
          name: one.name,
          number: one.number,
          title: null,
          ...forever,
        })),
      ],
      relations: offices.flatMap(({ office, municipalities }) =>
        municipalities.map(one => ({
          organisation: one.id,
          kind: 'coveredBy' as const,
          relatedTo: office,
          ...forever,
        })),
      ),
      successions: [],
    }),
  )
  for (const { office, short, municipalities } of offices) {
    const { caseWorker, panelMember } = officeCast(office, `${short} (oppdiktet)`, '2020-01-01')
    await enrol(stage, [caseWorker, panelMember, ...municipalities.flatMap(one => player(one).cast)])
  }
  expectOk(
    await createProgramme(stage.db, by(stage, `${last - 1}-02-01`), {
      id: programme,
      name: `Oppvekst sammen ${last}–${last + 2} (oppdiktet)`,
      target: {
        text: 'Barn og unge som trenger hjelp fra flere tjenester',
        ageFrom: 0,
        ageTo: 24,
        families: true,
      },
      planningFrom: `${last - 1}-08-01`,
      startsOn: `${last}-01-01`,
      endsOn: `${last + 2}-12-31`,
      nationalCap: 12,
      sender: 'udir',
      post: 'kap. 000 post 00 (oppdiktet)',
      illustrative: true,
      regions: [
        { office: vidda.office, variant: 'oneStage', cap: 4 },
        { office: kyst.office, variant: 'twoStage', cap: 4 },
        { office: fjord.office, variant: 'oneStage', cap: 4 },
      ],
    }),
  )
  const mandate = {
    decidedBy: 'Regjeringen (oppdiktet)',
    decidedOn: `${last - 1}-02-01`,
    reference: illustration,
  }
  expectOk(await recordMandate(stage.db, by(stage, `${last - 1}-02-02`), programme, mandate))
}

type Player = ReturnType<typeof player>

const answers = (name: string) => ({
  development: `${name} vil samle tjenestene rundt familiene. ${illustration}`,
  measures: `Familieteam, fritid og oppfølging av unge. ${illustration}`,
  motivation: `Familiene møter for mange dører. ${illustration}`,
  capacity: `Prosjektleder i hel stilling. ${illustration}`,
})

async function call(
  stage: Stage,
  office: string,
  short: string,
  caseNumber: string,
  published: DateText,
  deadline: DateText,
  finalDeadline: DateText | null,
): Promise<void> {
  const { caseWorker } = officeCast(office, `${short} (oppdiktet)`)
  const text = `Statsforvalteren inviterer kommunene til å søke om å delta. ${illustration}`
  expectOk(
    await publishCall(stage.db, stage.by(actorOf(caseWorker), published), {
      programme,
      office,
      caseNumber,
      deadline,
      finalDeadline,
      text,
    }),
  )
}

/** Four applied; three are pilots, one is on the reserve list. */
async function selectVidda(
  stage: Stage,
  region: { programme: string; office: string },
  pilots: Player[],
  last: number,
): Promise<void> {
  const year = last - 1
  await call(stage, vidda.office, vidda.short, `${year}/4711`, `${year}-03-01`, `${year}-05-15`, null)
  for (const one of pilots) {
    await apply(stage, programme, one, `${year}-05-10`, answers(one.name))
    await resolve(stage, programme, one, `${year}-05-12`, one.name)
  }
  const { panelMember } = officeCast(vidda.office, `${vidda.short} (oppdiktet)`)
  const ranking = pilots.map(one => ({ municipality: one.id, reason: illustration }))
  expectOk(
    await recommend(stage.db, stage.by(actorOf(panelMember), `${year}-06-01`), region, {
      ranking,
      dissent: null,
    }),
  )
  const decisions = pilots.map((one, i) => ({
    municipality: one.id,
    outcome: i < 3 ? ('selected' as const) : ('reserve' as const),
    reason: illustration,
  }))
  expectOk(
    await decide(stage.db, by(stage, `${year}-06-05`), region, { answerBy: `${year}-08-15`, decisions }),
  )
  for (const one of pilots.slice(0, 3)) {
    expectOk(
      await answerOffer(
        stage.db,
        stage.by(one.director, `${year}-06-20`),
        { programme, municipality: one.id },
        'accepted',
      ),
    )
  }
}

/** Last year: money, measures and spending. One report is ready for decision, one waits for approval, one is not sent. */
async function runLastYear(stage: Stage, pilots: Player[], last: number): Promise<number[]> {
  const three = pilots.slice(0, 3)
  await allocateYear(
    stage,
    programme,
    last,
    { fund: `${last - 1}-12-20`, run: `${last}-01-10` },
    inventedYear(last, pilots, 9_600_000),
  )
  await payYear(stage, programme, last, `${last}/100`, three, {
    grant: `${last}-01-15`,
    accept: `${last}-01-20`,
    certify: `${last}-01-25`,
    approve: `${last}-01-27`,
  })
  const numbers: number[] = []
  for (const one of three) {
    const plot = {
      name: 'Familieteam på tvers (illustrasjon)',
      need: illustration,
      services: ['Skole', 'Helse', 'Barnevern'],
      ageFrom: 0,
      ageTo: 18,
      families: true,
    }
    const dates = {
      created: `${last - 1}-11-01`,
      startsOn: `${last}-01-01`,
      endsOn: `${last + 2}-12-31`,
      started: `${last}-02-01`,
    }
    const number = await beginMeasure(stage, programme, one, plot, dates)
    numbers.push(number)
    for (const day of ['03-10', '06-12', '09-15', '11-20']) {
      const expenditure = {
        ore: kroner(420_000) + 33n,
        spentOn: `${last}-${day}`,
        payeeKind: 'ownStaff' as const,
        text: 'Illustrasjon',
      }
      expectOk(
        await registerExpenditure(
          stage.db,
          stage.by(one.lead, `${last}-${day}`),
          { programme, municipality: one.id, number },
          expenditure,
        ),
      )
    }
  }
  const dates = {
    submit: `${last + 1}-01-20`,
    approve: `${last + 1}-02-10`,
    decide: `${last + 1}-02-20`,
    useBy: `${last + 2}-12-31`,
  }
  await reportYear(stage, { programme, municipality: three[0]!, year: last }, dates, 'approved')
  await reportYear(stage, { programme, municipality: three[1]!, year: last }, dates, 'submitted')
  return numbers
}

/** This year's awards stand at three steps, so that the director, the certifier and the budget holder each have one. */
async function waitThisYear(
  stage: Stage,
  pilots: Player[],
  measures: number[],
  today: DateText,
  last: number,
): Promise<void> {
  const year = last + 1
  await allocateYear(
    stage,
    programme,
    year,
    { fund: `${last}-12-20`, run: `${year}-01-05` },
    inventedYear(year, pilots, 9_900_000),
  )
  const granted = stage.by(actorOf(stateCast.budgetHolder), `${year}-01-08`)
  expectOk(
    await grantAwards(stage.db, granted, { programme, year, municipality: null, caseNumber: `${year}/100` }),
  )
  const [first, second] = pilots as [Player, Player]
  for (const one of [first, second]) {
    expectOk(
      await acceptAward(stage.db, stage.by(one.director, `${year}-01-10`), {
        programme,
        year,
        municipality: one.id,
      }),
    )
  }
  expectOk(
    await certifyDisbursement(stage.db, stage.by(actorOf(stateCast.certifier), `${year}-01-12`), {
      programme,
      year,
      municipality: first.id,
    }),
  )
  const plot = {
    name: 'Fritid for alle (illustrasjon)',
    need: illustration,
    services: ['Kultur', 'Frivilligsentralen'],
    ageFrom: 6,
    ageTo: 18,
    families: false,
    startsOn: addDays(today, 20),
    endsOn: `${last + 2}-12-31`,
  }
  expectOk(
    await createMeasure(
      stage.db,
      stage.by(first.lead, addDays(today, -5)),
      { programme, municipality: first.id },
      plot,
    ),
  )
  if (measures.length !== 3) throw new Error('three pilots have a measure each')
}

/** Deadline passed last week: two in order, one late, one incomplete, one never sent. The resource group is to rank them. */
async function waitInKysten(stage: Stage, today: DateText): Promise<void> {
  const [a, b, c, d] = kyst.municipalities.map(player) as [Player, Player, Player, Player]
  const deadline = addDays(today, -8)
  await call(
    stage,
    kyst.office,
    kyst.short,
    `${yearOf(today)}/812`,
    addDays(today, -70),
    deadline,
    addDays(today, 100),
  )
  await apply(stage, programme, a, addDays(today, -15), answers(a.name))
  await apply(stage, programme, b, addDays(today, -12), answers(b.name))
  await apply(stage, programme, c, addDays(today, -6), answers(c.name))
  await apply(stage, programme, d, addDays(today, -9), { development: answers(d.name).development })
}

/** A call that is open: one draft begun, one application in without the political decision. */
async function waitInFjordene(stage: Stage, today: DateText): Promise<void> {
  const [a, b] = fjord.municipalities.map(player) as [Player, Player]
  await call(
    stage,
    fjord.office,
    fjord.short,
    `${yearOf(today)}/57`,
    addDays(today, -30),
    addDays(today, 12),
    null,
  )
  const draft = {
    ...noAnswers,
    development: `${a.name} er i gang med å beskrive utviklingsarbeidet. ${illustration}`,
  }
  expectOk(
    await saveDraft(
      stage.db,
      stage.by(a.lead, addDays(today, -2)),
      { programme, municipality: a.id },
      { answers: draft, version: 0 },
    ),
  )
  await apply(stage, programme, b, addDays(today, -3), answers(b.name))
}

/** A year's rules as in the pilot's illustration, with another pot and made-up figures about made-up municipalities. */
function inventedYear(
  year: number,
  municipalities: readonly Place[],
  pot: number,
): { programme: Programme; facts: Fact[] } {
  const { programme: like } = yearFiles('pilot-2022')
  const shares = largestRemainder(
    BigInt(pot),
    like.schemes.map(one => one.contributionOre),
  )
  const made: Programme = {
    ...like,
    year,
    potOre: kroner(pot),
    appropriation: { status: 'adopted', source: illustration },
    schemes: like.schemes.map((one, i) => ({ ...one, contributionOre: kroner(shares[i]!) })),
    municipalities: municipalities.map(({ id, number, name }) => ({ id, number, name, region: vidda.short })),
  }
  const value = (indicator: string, one: Place): string => {
    const figures: Record<string, number> = {
      'children-0-24': one.children,
      population: one.population,
      'immigrant-share': 4,
      refugees: Math.round(one.population / 160),
      'cost-of-c': 700_000,
      'years-with-c': 0,
    }
    return String(figures[indicator] ?? one.children * 150)
  }
  const wanted = [...referencesOfProgramme(made), { indicator: 'children-0-24', lag: 0 }]
  const seen = new Set<string>()
  const facts = municipalities.flatMap(one =>
    wanted.flatMap(({ indicator, lag }): Fact[] => {
      const key = `${one.id} ${indicator} ${year - lag}`
      if (seen.has(key)) return []
      seen.add(key)
      return [
        {
          municipality: one.id,
          indicator,
          year: year - lag,
          value: value(indicator, one),
          source: illustration,
          date: `${year - lag}-01-01`,
          illustrative: true,
        },
      ]
    }),
  )
  return { programme: made, facts }
}
