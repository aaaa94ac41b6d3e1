import { addDays, type DateText } from '../src/core/dates.ts'
import { kroner } from '../src/core/ore.ts'
import { expectOk } from '../src/core/result.ts'
import {
  chooseLines,
  confirmImport,
  keepRule,
  previewFor,
  readInKostra,
  receiveLines,
  writeKostra,
  writeLines,
} from '../src/rooms/accounts/index.ts'
import { measuresOf } from '../src/rooms/measures/index.ts'
import { storyYear } from './calendar.ts'
import { type Player, programme } from './open-places.ts'
import type { Stage } from './stage.ts'

type Line = [days: number, type: string, text: string, kr: number, more?: Partial<Coded>]
type Coded = { function: string; account: string; project: string; voucher: string }

/** Lines as an accounting system gives them: most of the measure's project, some of another's, one read in before. */
const posted: Line[] = [
  [-36, '370', 'Senger og madrasser, Egen seng', 14_000],
  [-36, '120', 'Sengetøy, Egen seng', 1_900],
  [-33, '130', 'Frakt, Egen seng', 2_100],
]
const open: Line[] = [
  ...posted.slice(0, 1),
  [-9, '470', 'Læreplassbonus, Førerkort og læreplass', 15_600],
  [-9, '099', 'Arbeidsgiveravgift', 2_200],
  [-8, '370', 'Sommerskole, frivillig lag', 9_400, { project: '' }],
  [-8, '470', 'Støtte til ferietur', 3_000],
  [-7, '120', 'Kontorrekvisita rådhuset', 4_812, { project: '1000', function: '120' }],
  [-7, '200', 'Inventar rådhuset', 18_990, { project: '1000', function: '120' }],
  [-6, '270', 'Verktøy, korrigert', -1_250],
  [-5, '130', 'Telefon', 640, { project: '', function: '242' }],
  [-21, '370', 'Aktivitetsdag', 18_900],
  [-5, '550', 'Avsetning til fond', 40_000, { project: '1000', function: '880' }],
]
const large: Line[] = [
  [-4, '270', 'Mødrenes bord, leie av lokale hele året', 112_500],
  [-4, '120', 'Kjøkkenutstyr, Mødrenes bord', 9_000],
]

/** The first municipality's accounts, read into its pot: a file that is posted, one to look over, one that waits for the director. */
export async function playAccounts(
  stage: Stage,
  one: Player,
  number: number,
  today: DateText,
): Promise<void> {
  const { db } = stage
  const where = { programme, municipality: one.id }
  const by = (days: number) => stage.by(one.lead, addDays(today, days))
  const measure = (await measuresOf(db, where)).find(found => found.number === number)!
  expectOk(await keepRule(db, by(-31), where, { kind: 'text', value: 'rådhuset', measure: null }))
  expectOk(await keepRule(db, by(-31), where, { kind: 'text', value: 'sommerskole', measure: measure.id }))
  const received = async (days: number, name: string, format: 'csv' | 'xlsx', lines: Line[]) => {
    const bytes = writeLines(
      format,
      'Bilag',
      lines.map((line, i) => asLine(line, i, today)),
    )
    const file = { name: `${name}.${format}`, bytes }
    return { ...where, ...expectOk(await receiveLines(db, by(days), where, file)) }
  }
  const confirmed = async (days: number, which: typeof where & { number: number }) => {
    const { outcome } = (await previewFor(db, one.lead, where, which.number))!
    expectOk(await confirmImport(db, by(days), which, outcome))
  }
  await confirmed(-30, await received(-31, 'Regnskap forrige måned', 'csv', posted))
  const seen = await received(-3, 'Regnskap denne måneden', 'xlsx', open)
  const voluntary = { choice: null, anyway: false, payee: 'voluntary' } as const
  expectOk(await chooseLines(db, by(-3), seen, new Map([[5, voluntary]])))
  await confirmed(-2, await received(-2, 'Mødrenes bord', 'csv', large))
  // As the municipality's own system names its columns and its codes: a person says which is which.
  const name = 'Utdrag fra økonomisystemet.csv'
  expectOk(await receiveLines(db, by(-1), where, { name, bytes: new TextEncoder().encode(foreign(today)) }))
  await control(stage, one, today)
}

const dotted = (date: DateText) => date.split('-').reverse().join('.')
const foreign = (today: DateText) => `Utdrag for prosjekt 4711;;;;;
Konteringsdag;Nr;Tjeneste;Artskonto;Forklaring;Netto
${dotted(addDays(today, -20))};000481;24210;12000;Verktøy til sykkelverkstedet;15 600,00
${dotted(addDays(today, -19))};000482;24210;11200;Møtemat;1.240,50
${dotted(addDays(today, -18))};000483;24210;11200;Retur;120,00-
`

const asLine = ([days, type, text, kr, more]: Line, i: number, today: DateText) => ({
  date: addDays(today, days),
  voucher: String(48_100 - days * 10 + i),
  function: '242',
  type,
  account: '3100',
  project: '4711',
  text,
  ore: kroner(kr),
  measureNumber: null,
  ...more,
})

/** Last year's KOSTRA rows, as a control beside the pot. */
async function control(stage: Stage, one: Player, today: DateText): Promise<void> {
  const year = storyYear(today) - 1
  const rows = [
    ['231', '010', 4_812n],
    ['231', '090', 611n],
    ['231', '470', 92n],
    ['120', '010', 21_344n],
    ['231', '700', -1_850n],
  ] as const
  const bytes = writeKostra(
    { number: one.number, year },
    rows.map(([fn, type, thousands]) => ({ class: '1', function: fn, type, thousands })),
  )
  const where = { programme, municipality: one.id, year }
  const file = { name: `0A ${year}.dat`, bytes }
  expectOk(await readInKostra(stage.db, stage.by(one.lead, addDays(today, -1)), where, file))
}
