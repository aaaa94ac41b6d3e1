import type { DateText } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { addToRegister } from '../src/rooms/organisations/index.ts'
import { createProgramme, recordMandate } from '../src/rooms/programmes/index.ts'
import { municipalCast, officeCast, stateCast } from './cast.ts'
import { actorOf, enrol, type Stage } from './stage.ts'
import { illustration } from './steps.ts'

export const programme = 'oppvekst-sammen'

export type Place = { id: string; name: string; number: string; children: number; population: number }
const place = (number: string, name: string, children: number, population: number): Place => ({
  id: `m-${number}`,
  name: `${name} (oppdiktet)`,
  number,
  children,
  population,
})

/** Three made-up offices, so that a call is open in one, applications wait in another, and money runs in the third. */
export const vidda = {
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
export const kyst = {
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
export const fjord = {
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
}

/** Offices, municipalities and their people, and the programme with its mandate. `last` is the year before today's. */
export async function register(stage: Stage, last: number): Promise<void> {
  await registerPlaces(stage)
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
      goal: 'Barn og unge som trenger hjelp fra flere tjenester, skal få den samlet og i tide.',
      criteria:
        'Inntil fire kommuner i hver region. Ingen får mindre enn de ellers ville fått fra ordningene i potten.',
      followUp: 'Én rapport i året, felles for ordningene i potten. Statsforvalteren følger opp.',
      evaluation: 'Hvert tiltak evalueres, og programmet sammenliknes med kommuner utenfor.',
      purposes: ['prevention', 'low-income', 'inclusion', 'cooperation'],
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
