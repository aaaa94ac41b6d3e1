import { type DateText, instantAt, yearOf } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { checkFacts, handInFacts } from '../src/rooms/statistics/index.ts'
import { stateCast } from './cast.ts'
import { actorOf, type Stage } from './stage.ts'

/** The two files that wait: one to be confirmed, one to be corrected. */
export const soundFile = '5a000000-0000-4000-8000-000000000001'
export const brokenFile = '5a000000-0000-4000-8000-000000000002'

const head = 'municipality_number;indicator;year;value;source;date;illustrative'
const source = 'Illustrasjon: laget for demonstrasjonen'

/** Made-up figures about made-up municipalities, handed in and looked through, and not yet confirmed. */
export async function handInFigures(stage: Stage, today: DateText): Promise<void> {
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
