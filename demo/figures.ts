import { type DateText, instantAt } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { checkFacts, describeIndicator, handInFacts, type Indicator } from '../src/rooms/statistics/index.ts'
import { storyYear } from './calendar.ts'
import { stateCast } from './cast.ts'
import { actorOf, type Stage } from './stage.ts'

/** The two files that wait: one to be confirmed, one to be corrected. */
export const soundFile = '5a000000-0000-4000-8000-000000000001'
export const brokenFile = '5a000000-0000-4000-8000-000000000002'

const head = 'municipality_number;indicator;year;value;source;date;illustrative'
const source = 'Tabell fra kommunene'

type Described = Pick<Indicator, 'unit' | 'merging' | 'weight'> & { nb: string; nn: string; en: string }
const schemeFigure = { weight: null } as const
/** What the demo's schemes count with. */
const described: Record<string, Described> = {
  'years-with-c': {
    ...schemeFigure,
    unit: 'years',
    merging: 'none',
    nb: 'År med tilskuddet',
    nn: 'År med tilskotet',
    en: 'Years with the grant',
  },
  'cost-of-c': {
    ...schemeFigure,
    unit: 'kroner',
    merging: 'sum',
    nb: 'Kostnad for tiltaket',
    nn: 'Kostnad for tiltaket',
    en: 'Cost of the measure',
  },
  'grants-of-d': {
    ...schemeFigure,
    unit: 'kroner',
    merging: 'sum',
    nb: 'Tidligere tilskudd i piloten',
    nn: 'Tidlegare tilskot i piloten',
    en: 'Earlier grants in the pilot',
  },
  'immigrant-share': {
    unit: 'percent',
    merging: 'weighted',
    weight: 'population',
    nb: 'Andel innvandrere',
    nn: 'Del innvandrarar',
    en: 'Immigrants’ share',
  },
  'years-of-support': {
    ...schemeFigure,
    unit: 'years',
    merging: 'none',
    nb: 'År med foreldrestøtte',
    nn: 'År med foreldrestøtte',
    en: 'Years with support for parents',
  },
  'cost-of-support': {
    ...schemeFigure,
    unit: 'kroner',
    merging: 'sum',
    nb: 'Kostnad for foreldrestøtten',
    nn: 'Kostnad for foreldrestøtta',
    en: 'Cost of support for parents',
  },
  'grants-low-income': {
    ...schemeFigure,
    unit: 'kroner',
    merging: 'sum',
    nb: 'Tidligere tilskudd til barn i familier med lav inntekt',
    nn: 'Tidlegare tilskot til barn i familiar med låg inntekt',
    en: 'Earlier grants for children in low-income families',
  },
  refugees: {
    ...schemeFigure,
    unit: 'persons',
    merging: 'sum',
    nb: 'Nybosatte flyktninger',
    nn: 'Nybusette flyktningar',
    en: 'Newly settled refugees',
  },
}

const about = {
  nb: 'Tall som ordningene i programmene regner med.',
  nn: 'Tal som ordningane i programma reknar med.',
  en: 'A figure that the schemes of the programmes count with.',
}

async function describeFigures(stage: Stage, today: DateText): Promise<void> {
  const command = stage.by(actorOf(stateCast.secretariat), today, '08:00')
  for (const [id, { unit, merging, weight, ...name }] of Object.entries(described)) {
    const indicator = { id, name, about, unit, merging, weight, source: 'Programmet', illustrative: true }
    expectOk(await describeIndicator(stage.db, command, indicator))
  }
}

/** Made-up figures about made-up municipalities, handed in and looked through, and not yet confirmed. */
export async function handInFigures(stage: Stage, today: DateText): Promise<void> {
  await describeFigures(stage, today)
  const year = storyYear(today)
  const row = (number: string, indicator: string, value: string) =>
    [number, indicator, year, value, source, `${year}-01-01`, 'true'].join(';')
  const sound = [
    row('9901', 'children-0-5', '2140'),
    row('9902', 'children-0-5', '420'),
    row('9903', 'children-0-5', '131'),
    row('9904', 'children-0-5', '760'),
    row('9901', 'children-0-24', '9012'),
  ]
  const broken = [
    row('9901', 'children-6-15', '3 900'),
    row('9999', 'children-6-15', '88'),
    row('9903', 'barn', '4'),
  ]
  const files = [
    { id: brokenFile, name: 'barn-6-15.csv', rows: [...broken, row('9904', 'children-6-15', '1340')] },
    { id: soundFile, name: 'barn-0-5.csv', rows: sound },
  ]
  for (const { id, name, rows } of files) {
    const bytes = new TextEncoder().encode(`${[head, ...rows].join('\n')}\n`)
    const command = stage.by(actorOf(stateCast.secretariat), today, '08:30')
    expectOk(await handInFacts(stage.db, command, { file: { name, bytes }, borders: null, id }))
    const event = { subject: id } as Parameters<typeof checkFacts.run>[1]
    await checkFacts.run({ db: stage.db, clock: () => instantAt(today) }, event)
  }
}
