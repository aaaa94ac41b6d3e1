import { type DateText, instantAt, yearOf } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { checkFacts, describeIndicator, handInFacts, type Indicator } from '../src/rooms/statistics/index.ts'
import { stateCast } from './cast.ts'
import { actorOf, type Stage } from './stage.ts'

/** The two files that wait: one to be confirmed, one to be corrected. */
export const soundFile = '5a000000-0000-4000-8000-000000000001'
export const brokenFile = '5a000000-0000-4000-8000-000000000002'

const head = 'municipality_number;indicator;year;value;source;date;illustrative'
const source = 'Illustrasjon: laget for demonstrasjonen'

type Described = Pick<Indicator, 'unit' | 'merging' | 'weight'> & { nb: string; nn: string; en: string }
const schemeFigure = { weight: null } as const
/** What the demo's schemes count with. */
const described: Record<string, Described> = {
  'years-with-c': {
    ...schemeFigure,
    unit: 'years',
    merging: 'none',
    nb: 'År med ordning C',
    nn: 'År med ordning C',
    en: 'Years with scheme C',
  },
  'cost-of-c': {
    ...schemeFigure,
    unit: 'kroner',
    merging: 'sum',
    nb: 'Kostnad for tiltak i ordning C',
    nn: 'Kostnad for tiltak i ordning C',
    en: 'Cost of measures in scheme C',
  },
  'grants-of-d': {
    ...schemeFigure,
    unit: 'kroner',
    merging: 'sum',
    nb: 'Tilskudd fra ordning D',
    nn: 'Tilskot frå ordning D',
    en: 'Grants from scheme D',
  },
  'immigrant-share': {
    unit: 'percent',
    merging: 'weighted',
    weight: 'population',
    nb: 'Andel innvandrere',
    nn: 'Del innvandrarar',
    en: 'Immigrants’ share',
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
  nb: 'Oppdiktet tall som ordningene i demonstrasjonen regner med.',
  nn: 'Oppdikta tal som ordningane i demonstrasjonen reknar med.',
  en: 'A made-up figure that the schemes of the demonstration count with.',
}

async function describeFigures(stage: Stage, today: DateText): Promise<void> {
  const command = stage.by(actorOf(stateCast.secretariat), today, '08:00')
  for (const [id, { unit, merging, weight, ...name }] of Object.entries(described)) {
    const indicator = { id, name, about, unit, merging, weight, source: 'Illustrasjon', illustrative: true }
    expectOk(await describeIndicator(stage.db, command, indicator))
  }
}

/** Made-up figures about made-up municipalities, handed in and looked through, and not yet confirmed. */
export async function handInFigures(stage: Stage, today: DateText): Promise<void> {
  await describeFigures(stage, today)
  const year = yearOf(today)
  const row = (number: string, indicator: string, value: string) =>
    [number, indicator, year, value, source, `${year}-01-01`, 'true'].join(';')
  const sound = [
    row('9901', 'children-0-5', '690'),
    row('9902', 'children-0-5', '1215'),
    row('9903', 'children-0-5', '318'),
    row('9904', 'children-0-5', '2114'),
    row('9901', 'children-0-24', '2905'),
  ]
  const broken = [
    row('9901', 'children-6-15', '1 150'),
    row('9999', 'children-6-15', '88'),
    row('9903', 'barn', '4'),
  ]
  const files = [
    { id: brokenFile, name: 'barn-6-15.csv', rows: [...broken, row('9904', 'children-6-15', '3500')] },
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
