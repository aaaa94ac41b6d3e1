import type { DateText } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { saveScheme, schemeById } from '../src/rooms/catalogue/index.ts'
import { programmeById } from '../src/rooms/programmes/index.ts'
import { stateCast } from './cast.ts'
import { programme, youthProgramme } from './open-places.ts'
import { actorOf, type Stage } from './stage.ts'

/** The pilot as the scheme that it is itself. */
export const pilotAsScheme = {
  target: { text: 'Utsatte barn og unge og familiene deres', ageFrom: 0, ageTo: 24, families: true },
  sender: 'udir',
  post: 'kap. 226 post 64',
  goal: 'Kommunene skal få større handlingsrom til å gi utsatte barn og unge samordnet hjelp.',
  criteria:
    'Inntil fire kommuner i hver region. Ingen får mindre enn de ellers ville fått fra ordningene i potten.',
  followUp: 'Én rapport i året, felles for ordningene i potten. Statsforvalteren følger opp.',
  evaluation: 'Følgeevaluering nasjonalt, med kommuner utenfor piloten i sammenlikningen.',
  purposes: ['prevention', 'inclusion', 'cooperation'],
}

type Described = {
  purposes: string[]
  groups: string[]
  target: string
  deadline: string
  reportDue: string
  unspent: 'repay' | 'carryOver' | 'onRequest' | 'deducted'
  auditorOre: bigint | null
}

const none: Pick<Described, 'auditorOre' | 'reportDue'> = { auditorOre: null, reportDue: '03-01' }

/** What the invented schemes of the pots ask for, so that one can see what the pot replaces: the pilot's five, then the story's. */
const described: Record<string, Described> = {
  'a-barn': {
    purposes: ['prevention', 'school'],
    groups: ['children-0-5', 'pupils-6-16', 'youth-17-24'],
    target: 'Barn og unge fra 0 til og med 24 år.',
    deadline: '03-01',
    reportDue: '03-01',
    unspent: 'repay',
    auditorOre: 100_000_00n,
  },
  'b-innsats': {
    purposes: ['prevention', 'mental-health', 'cooperation'],
    groups: ['youth-17-24', 'families'],
    target: 'Unge med sammensatte behov, og familiene deres.',
    deadline: '02-15',
    reportDue: '04-01',
    unspent: 'onRequest',
    auditorOre: 200_000_00n,
  },
  'c-oppfolging': {
    purposes: ['prevention', 'low-income', 'child-welfare'],
    groups: ['children-0-5', 'pupils-6-16', 'families'],
    target: 'Familier som trenger tidlig oppfølging.',
    deadline: '11-01',
    reportDue: '04-15',
    unspent: 'carryOver',
    auditorOre: null,
  },
  'd-levekar': {
    purposes: ['low-income', 'inclusion', 'leisure'],
    groups: ['pupils-6-16', 'youth-17-24', 'families'],
    target: 'Barn og unge i familier med lav inntekt.',
    deadline: '12-01',
    reportDue: '03-15',
    unspent: 'deducted',
    auditorOre: 200_000_00n,
  },
  'e-inkludering': {
    purposes: ['integration', 'inclusion', 'language'],
    groups: ['refugees', 'youth-17-24', 'families'],
    target: 'Nyankomne barn, unge og familier.',
    deadline: '10-15',
    reportDue: '04-01',
    unspent: 'repay',
    auditorOre: 0n,
  },
  'tidlig-hjelp': {
    ...none,
    purposes: ['prevention', 'school'],
    groups: ['pupils-6-16'],
    target: 'Elever i grunnskolen som strever.',
    deadline: '02-01',
    unspent: 'repay',
    auditorOre: 100_000_00n,
  },
  'psykisk-helse': {
    ...none,
    purposes: ['mental-health', 'health'],
    groups: ['youth-17-24', 'pupils-6-16'],
    target: 'Unge fra 10 til 24 år.',
    deadline: '03-15',
    reportDue: '04-01',
    unspent: 'onRequest',
  },
  'lav-inntekt': {
    ...none,
    purposes: ['low-income', 'leisure'],
    groups: ['pupils-6-16', 'families'],
    target: 'Barn i familier med vedvarende lav inntekt.',
    deadline: '11-15',
    unspent: 'deducted',
    auditorOre: 200_000_00n,
  },
  'trygge-foreldre': {
    ...none,
    purposes: ['prevention', 'cooperation'],
    groups: ['families', 'children-0-5'],
    target: 'Foreldre som ber om råd eller avlastning.',
    deadline: '12-01',
    reportDue: '04-15',
    unspent: 'carryOver',
  },
  'nye-i-nabolaget': {
    ...none,
    purposes: ['integration', 'inclusion'],
    groups: ['refugees', 'families'],
    target: 'Familier som har bodd i Norge i mindre enn fem år.',
    deadline: '10-01',
    unspent: 'repay',
    auditorOre: 0n,
  },
  laereplass: {
    ...none,
    purposes: ['school', 'inclusion'],
    groups: ['youth-17-24'],
    target: 'Unge som søker læreplass.',
    deadline: '02-15',
    unspent: 'repay',
  },
  'fra-skole-til-arbeid': {
    ...none,
    purposes: ['inclusion', 'low-income'],
    groups: ['youth-17-24'],
    target: 'Unge mellom 15 og 24 år uten skole eller jobb.',
    deadline: '09-01',
    unspent: 'onRequest',
  },
}

export async function describeSchemes(stage: Stage, today: DateText): Promise<void> {
  const command = stage.by(actorOf(stateCast.secretariat), today, '09:00')
  for (const [i, [id, more]] of Object.entries(described).entries()) {
    const times = BigInt(3 + i)
    const one = (await schemeById(stage.db, id))!
    const { version, ...entry } = one
    const texts = {
      criteria: 'Regnes ut etter regelen som står ved utmålingen.',
      followUp: 'Rapport én gang i året.',
      evaluation: 'Vurderes sammen med programmet.',
    }
    const amounts = entry.amounts.length > 0 ? entry.amounts : await appropriationsOf(stage, id, times)
    const changed = { ...entry, ...texts, ...more, forms: 1, reports: 1, amounts }
    expectOk(await saveScheme(stage.db, command, changed, version))
  }
}

/** What an invented scheme had in all in the pots' years, or one whose sum is not public: some times what it gave. */
async function appropriationsOf({ db }: Stage, scheme: string, times: bigint) {
  const ids = ['pilot-0-24', programme, youthProgramme]
  const pots = await Promise.all(ids.map(id => programmeById(db, id)))
  return pots
    .flatMap(one => one!.contributions)
    .filter(one => one.scheme === scheme)
    .map(one => ({ year: one.year, kind: 'adopted' as const, ore: times * one.ore }))
}
