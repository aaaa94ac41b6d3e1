import type { DateText } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { publishCall } from '../src/rooms/applications/index.ts'
import { closeMeasure, extendMeasure } from '../src/rooms/measures/index.ts'
import {
  type Baseline,
  createProgramme,
  extend,
  recordBaseline,
  recordMandate,
  type Variant,
} from '../src/rooms/programmes/index.ts'
import { answerOffer, decide, recommend } from '../src/rooms/selection/index.ts'
import { municipalCast, officeCast, stateCast } from './cast.ts'
import { pilotAsScheme } from './catalogue.ts'
import { pilotMeasures } from './pilot-measures.ts'
import { type Player, pilotId, shareOut, spendYear } from './pilot-money.ts'
import { closePilotYear } from './pilot-years.ts'
import { reportPilot } from './reports.ts'
import { actorOf, type Cast, enrol, type Stage } from './stage.ts'
import { allocateYear, apply, beginMeasure, payYear, resolve, yearFiles } from './steps.ts'

const plannedEnd = '2022-12-31'
const endsOn = '2023-06-30'

type Place = { id: string; name: string }
type Region = { office: string; place: string; variant: Variant; caseNumber: string; municipalities: Place[] }

/**
 * The three pilot regions and the twelve municipalities. Case numbers of Innlandet and Vestfold og Telemark are the
 * invitations' own; Trøndelag's is not public and made up. Which variant Trøndelag used is not public either.
 */
const regions: Region[] = [
  {
    office: 'sf-innlandet',
    place: 'Innlandet',
    variant: 'oneStage',
    caseNumber: '2019/10445',
    municipalities: [
      { id: 'm-3420', name: 'Elverum' },
      { id: 'm-3427', name: 'Tynset' },
      { id: 'm-3448', name: 'Nordre Land' },
      { id: 'm-3443', name: 'Vestre Toten' },
    ],
  },
  {
    office: 'sf-vestfold-telemark',
    place: 'Vestfold og Telemark',
    variant: 'twoStage',
    caseNumber: '2019/6452',
    municipalities: [
      { id: 'm-4012', name: 'Bamble' },
      { id: 'm-4010', name: 'Siljan' },
      { id: 'm-3901', name: 'Horten' },
      { id: 'm-3909', name: 'Larvik' },
    ],
  },
  {
    office: 'sf-trondelag',
    place: 'Trøndelag',
    variant: 'oneStage',
    caseNumber: '2019/99001',
    municipalities: [
      { id: 'm-5014', name: 'Frøya' },
      { id: 'm-5007', name: 'Namsos' },
      { id: 'm-5060', name: 'Nærøysund' },
      { id: 'm-5001', name: 'Trondheim' },
    ],
  },
]

/** How the aims stood before the pilot is not publicly known: made up, and marked so. */
const baselines: Baseline[] = [
  {
    aim: 'room',
    tenths: 0,
    asOf: '2019-12-01',
    source: 'Øremerket hver for seg.',
    illustrative: true,
  },
  { aim: 'development', tenths: 200, asOf: '2019-12-01', source: 'Ikke kjent, anslått', illustrative: true },
  { aim: 'cooperation', tenths: 350, asOf: '2019-12-01', source: 'Ikke kjent, anslått', illustrative: true },
]

const playerOf = (place: Place): Player & { cast: Cast[] } => {
  const { lead, director } = municipalCast(place.id, place.name)
  return { ...place, lead: actorOf(lead), director: actorOf(director), cast: [lead, director] }
}

/** The pilot of 2019-2023 replayed to its end, by the rooms' own actions, in the order of its own dates. */
export async function playPilot(stage: Stage): Promise<void> {
  const { secretariat } = stateCast
  const by = (date: DateText) => stage.by(actorOf(secretariat), date)
  stage.say('Piloten 2019–2023: mandat, utlysninger og søknader')
  expectOk(
    await createProgramme(stage.db, by('2019-02-01'), {
      id: pilotId,
      name: 'Pilot for programfinansiering 2020–2022',
      planningFrom: '2019-08-01',
      startsOn: '2020-01-01',
      endsOn: plannedEnd,
      nationalCap: 12,
      illustrative: true,
      ...pilotAsScheme,
      regions: regions.map(({ office, variant }) => ({ office, variant, cap: 4 })),
    }),
  )
  const mandate = {
    decidedBy: 'Regjeringen',
    decidedOn: '2019-02-01',
    reference: 'Regjeringen godkjente forslaget fra 0–24-samarbeidet. Datoen er ikke kjent.',
  }
  expectOk(await recordMandate(stage.db, by('2019-02-01'), pilotId, mandate))
  const players: Player[] = []
  for (const region of regions) players.push(...(await playRegion(stage, region)))
  for (const baseline of baselines)
    expectOk(await recordBaseline(stage.db, by('2019-12-15'), pilotId, baseline))
  await playMeasures(stage, players)
}

/** Call, applications, recommendation, decision and answers in one region. */
async function playRegion(
  stage: Stage,
  { office, place, variant, caseNumber, municipalities }: Region,
): Promise<Player[]> {
  const { caseWorker, panelMember, regionalKs } = officeCast(office, place)
  const players = municipalities.map(playerOf)
  await enrol(stage, [caseWorker, panelMember, regionalKs, ...players.flatMap(one => one.cast)])
  const call = {
    programme: pilotId,
    office,
    caseNumber,
    deadline: '2019-05-31',
    finalDeadline: variant === 'twoStage' ? '2019-11-15' : null,
    text: `Fylkesmannen inviterer kommunene til å søke om å delta i pilot for programfinansiering.`,
  }
  expectOk(await publishCall(stage.db, stage.by(actorOf(caseWorker), '2019-03-15'), call))
  for (const [i, one] of players.entries()) {
    await apply(stage, pilotId, one, `2019-05-${20 + i}`, answersOf(one.name))
    if (variant === 'oneStage')
      await resolve(stage, pilotId, one, i % 2 === 0 ? `2019-05-${21 + i}` : '2019-06-20', one.name)
  }
  const ranking = players.map(one => ({
    municipality: one.id,
    reason: `Kommunen er motivert og har kapasitet.`,
  }))
  expectOk(
    await recommend(
      stage.db,
      stage.by(actorOf(panelMember), '2019-06-24'),
      { programme: pilotId, office },
      { ranking, dissent: null },
    ),
  )
  const decisions = players.map(one => ({
    municipality: one.id,
    outcome: 'selected' as const,
    reason: `Valgt etter innstillingen.`,
  }))
  const where = { programme: pilotId, office }
  expectOk(
    await decide(stage.db, stage.by(actorOf(stateCast.secretariat), '2019-06-26'), where, {
      answerBy: '2019-08-15',
      decisions,
    }),
  )
  for (const one of players) {
    expectOk(
      await answerOffer(
        stage.db,
        stage.by(one.director, '2019-08-12'),
        { programme: pilotId, municipality: one.id },
        'accepted',
      ),
    )
    if (variant === 'oneStage') continue
    await resolve(stage, pilotId, one, '2019-10-24', one.name)
    await apply(
      stage,
      pilotId,
      one,
      '2019-11-01',
      { ...answersOf(one.name), lead: `Vedtatt av kommunestyret.` },
      1,
    )
  }
  return players
}

const answersOf = (name: string) => ({
  development: `${name} vil kartlegge hvordan tjenestene møter utsatte barn og unge, og utvikle samarbeidet mellom dem.`,
  measures: `Tidlig innsats på tvers av skole, helse, barnevern og NAV.`,
  motivation: `Kommunen vil bruke pengene etter behov.`,
  capacity: `En prosjektleder og en tverrfaglig gruppe.`,
  lead: `Prosjektleder i kommunedirektørens stab.`,
  services: `Skole, barnehage, helse, barnevern, kultur og NAV.`,
})

/** The money: three appropriations, spending until 30.06.2023, four reports, and the books closed after each. */
async function playMeasures(stage: Stage, players: Player[]): Promise<void> {
  const numbers = new Map<string, number[]>()
  const settle = async (year: number): Promise<void> => {
    if (year < 2020) return
    await reportPilot(stage, pilotId, players, year, year === 2020 ? plannedEnd : endsOn)
    await closePilotYear(stage, players, year)
  }
  for (const one of players) {
    const made: number[] = []
    for (const plot of pilotMeasures(one.name)) {
      const dates = {
        created: '2019-11-20',
        startsOn: '2020-01-01',
        endsOn: plannedEnd,
        started: '2020-01-02',
      }
      made.push(await beginMeasure(stage, pilotId, one, plot, dates))
    }
    numbers.set(one.id, made)
  }
  // The programme was extended in May 2021, and the measures with it.
  const extendAll = async (): Promise<void> => {
    const decided = stage.by(actorOf(stateCast.secretariat), '2021-05-06')
    const reason = 'Pandemien forsinket tiltakene.'
    expectOk(await extend(stage.db, { ...decided, reason }, pilotId, endsOn))
    for (const { id, lead } of players)
      for (const number of numbers.get(id)!) {
        const which = { programme: pilotId, municipality: id, number }
        expectOk(await extendMeasure(stage.db, stage.by(lead, '2021-05-20'), which, endsOn))
      }
  }
  for (const year of [2020, 2021, 2022]) {
    stage.say(`Piloten: bevilgning, tilsagn, forbruk og rapport for ${year}`)
    const files = await yearFiles(`pilot-${year}`)
    await allocateYear(stage, pilotId, year, { fund: `${year - 1}-12-20`, run: `${year}-01-10` }, files)
    const dates = {
      grant: `${year}-01-15`,
      accept: `${year}-01-24`,
      certify: `${year}-02-03`,
      approve: `${year}-02-05`,
    }
    await payYear(stage, pilotId, year, `${year}/226`, players, dates)
    await shareOut(stage, players, numbers, year)
    await spendYear(stage, players, numbers, year, async () => {
      await settle(year - 1)
      if (year === 2021) await extendAll()
    })
  }
  stage.say('Piloten: det siste halvåret på overførte penger, sluttrapport og avslutning')
  await spendYear(stage, players, numbers, 2023, () => settle(2022))
  for (const municipality of players) {
    for (const number of numbers.get(municipality.id)!) {
      const result = `Erfaringene er beskrevet i sluttevalueringen.`
      expectOk(
        await closeMeasure(
          stage.db,
          stage.by(municipality.lead, '2023-06-30'),
          { programme: pilotId, municipality: municipality.id, number },
          result,
        ),
      )
    }
  }
  await settle(2023)
}
