import type { DateText } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { addToRegister } from '../src/rooms/organisations/index.ts'
import { createProgramme, recordMandate } from '../src/rooms/programmes/index.ts'
import { ksOf, municipalCast, officeCast, payer, stateCast } from './cast.ts'
import { actorOf, enrol, type Stage } from './stage.ts'

export const programme = 'oppvekst-sammen'
export const youthProgramme = 'ungdomsloftet'

/** What the fictional schemes count with: `grants` are of last year and the two before, `support` is a cost in kroner. */
type PlaceFigures = {
  pupils: number
  youth: number
  support: number
  refugees: number
  grants: readonly [number, number, number]
}
export type Place = {
  id: string
  name: string
  number: string
  children: number
  population: number
  figures: PlaceFigures
}
const none: PlaceFigures = { pupils: 0, youth: 0, support: 0, refugees: 0, grants: [0, 0, 0] }
const place = (
  number: string,
  name: string,
  [children, population]: readonly [number, number],
  figures = none,
): Place => ({ id: `m-${number}`, name, number, children, population, figures })

/**
 * Three made-up offices, so that a call is open in one, applications wait in another, and money runs in the third. The
 * municipalities' names are in no register of municipalities since 1971 and are no postal places.
 */
export const vidda = {
  office: 'sf-vidda',
  name: 'Statsforvalteren i Vidda',
  short: 'Vidda',
  municipalities: [
    place('9901', 'Storlunde', [9000, 31_200], {
      pupils: 3900,
      youth: 1600,
      support: 760_000,
      refugees: 78,
      grants: [1_176_000, 1_140_000, 1_080_000],
    }),
    place('9902', 'Lauvmark', [1800, 6400], {
      pupils: 780,
      youth: 320,
      support: 480_000,
      refugees: 36,
      grants: [590_800, 560_000, 540_000],
    }),
    place('9903', 'Askvær', [600, 2150], {
      pupils: 240,
      youth: 100,
      support: 360_000,
      refugees: 8,
      grants: [564_400, 555_000, 545_000],
    }),
    place('9904', 'Hegremark', [3100, 11_400], {
      pupils: 1340,
      youth: 560,
      support: 540_000,
      refugees: 41,
      grants: [610_000, 600_000, 590_000],
    }),
  ],
}
export const kyst = {
  office: 'sf-kysten',
  name: 'Statsforvalteren i Kysten',
  short: 'Kysten',
  municipalities: [
    place('9911', 'Havlunde', [3300, 11_200]),
    place('9912', 'Krabbvær', [700, 2300]),
    place('9913', 'Skjelholme', [2100, 7400]),
    place('9914', 'Vindlunde', [4300, 15_100]),
    place('9915', 'Nattvær', [1200, 4100]),
    place('9916', 'Sivmark', [1600, 5400]),
  ],
}
export const fjord = {
  office: 'sf-fjordene',
  name: 'Statsforvalteren i Fjordene',
  short: 'Fjordene',
  municipalities: [
    place('9921', 'Fjordlunde', [1900, 6300]),
    place('9922', 'Skinnmark', [6200, 21_900]),
    place('9923', 'Ospelunde', [900, 2900]),
  ],
}
const offices = [vidda, kyst, fjord]

export const by = (stage: Stage, date: DateText, time?: string) =>
  stage.by(actorOf(stateCast.secretariat), date, time)
export const player = (one: Place) => {
  const { lead, director } = municipalCast(one.id, one.name, '2020-01-01')
  return { ...one, lead: actorOf(lead), director: actorOf(director), cast: [lead, director] }
}

export type Player = ReturnType<typeof player>

/** The offices, and the municipalities that each of them covers. */
async function registerPlaces(stage: Stage): Promise<void> {
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
        ...offices.map(one => ({
          id: ksOf(one.office),
          kind: 'association' as const,
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
        ...offices.map(one => ({
          organisation: ksOf(one.office),
          name: `KS ${one.short}`,
          number: null,
          title: null,
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
}

/** Offices, municipalities and their people, and the programmes with their mandates. `last` is the year before the story's. */
export async function register(stage: Stage, last: number): Promise<void> {
  await registerPlaces(stage)
  for (const { office, short, municipalities } of offices) {
    const officers = Object.values(officeCast(office, short, '2020-01-01'))
    await enrol(stage, [...officers, ...municipalities.flatMap(one => player(one).cast)])
  }
  await enrol(stage, [payer])
  const years = { planningFrom: `${last - 1}-08-01`, startsOn: `${last}-01-01`, endsOn: `${last + 2}-12-31` }
  const command = by(stage, `${last - 1}-02-01`)
  const cap = 4
  expectOk(
    await createProgramme(stage.db, command, {
      ...years,
      id: programme,
      name: `Oppvekst sammen ${last}–${last + 2}`,
      target: {
        text: 'Barn og unge som trenger hjelp fra flere tjenester',
        ageFrom: 0,
        ageTo: 24,
        families: true,
      },
      nationalCap: 12,
      sender: 'udir',
      post: 'kap. 1911 post 60',
      illustrative: true,
      goal: 'Barn og unge som trenger hjelp fra flere tjenester, skal få den samlet og i tide.',
      criteria:
        'Inntil fire kommuner i hver region. Ingen får mindre enn de ellers ville fått fra ordningene i potten.',
      followUp: 'Én rapport i året, felles for ordningene i potten. Statsforvalteren følger opp.',
      evaluation: 'Hvert tiltak evalueres, og programmet sammenliknes med kommuner utenfor.',
      purposes: ['prevention', 'low-income', 'inclusion', 'cooperation'],
      regions: [
        { office: vidda.office, variant: 'oneStage', cap },
        { office: kyst.office, variant: 'twoStage', cap },
        { office: fjord.office, variant: 'oneStage', cap },
      ],
    }),
  )
  expectOk(
    await createProgramme(stage.db, command, {
      ...years,
      id: youthProgramme,
      name: `Ungdomsløftet ${last}–${last + 2}`,
      target: { text: 'Unge som står uten skole eller jobb', ageFrom: 15, ageTo: 24, families: false },
      nationalCap: 4,
      sender: 'udir',
      post: 'kap. 1914 post 62',
      illustrative: true,
      goal: 'Flere unge skal fullføre videregående eller komme i jobb.',
      criteria: 'Inntil fire kommuner. Kommunen har en avtale med minst fem arbeidsgivere.',
      followUp: 'Én rapport i året, felles for begge ordningene.',
      evaluation: 'Programmet sammenliknes med kommuner utenfor, to år etter at pengene er brukt.',
      purposes: ['prevention', 'inclusion'],
      regions: [{ office: vidda.office, variant: 'oneStage', cap }],
    }),
  )
  const decided = { decidedBy: 'Regjeringen', decidedOn: `${last - 1}-02-01` }
  for (const [id, reference] of [
    [programme, `Brev fra tre departementer, sak ${last - 1}/312`],
    [youthProgramme, `Brev fra to departementer, sak ${last - 1}/318`],
  ] as const)
    expectOk(await recordMandate(stage.db, by(stage, `${last - 1}-02-02`), id, { ...decided, reference }))
}
