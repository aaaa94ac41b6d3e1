import { addDays, type DateText, yearOf } from '../src/core/dates.ts'
import { kroner } from '../src/core/ore.ts'
import { expectOk } from '../src/core/result.ts'
import {
  closeMeasure,
  codeMeasure,
  commit,
  createMeasure,
  recordRunningGrant,
  registerExpenditure,
  stateAfterGrant,
} from '../src/rooms/measures/index.ts'
import { setLimit } from '../src/rooms/pot/index.ts'
import { storyYear } from './calendar.ts'
import { stateCast } from './cast.ts'
import { type Player, programme } from './open-places.ts'
import { actorOf, type Stage } from './stage.ts'
import { beginMeasure, type MeasurePlot, spendOn } from './steps.ts'
import {
  asked,
  byTelephone,
  course,
  guides,
  learnt,
  months,
  type Paid,
  pay,
  share,
  type Told,
} from './story.ts'

/** Why the first measure uses more than its budget, until the budget was changed. */
const beyond = 'Lønnsoppgjøret ble høyere enn vi regnet med.'

/** What shows what an expenditure was. */
const receipt = {
  field: 'file',
  name: 'Faktura aktivitetsdag.txt',
  bytes: new TextEncoder().encode('Faktura fra et frivillig lag: aktivitetsdag, 18 900 kr.'),
}

/** The six that the jury chose, each with what is promised to it, and of that what is paid. */
const chosen = (on: Told['on']) =>
  [
    [
      'Egen seng, helsestasjonen',
      280_000,
      'ownService',
      [
        ['04-28', 62_400],
        ['06-16', 58_900],
        ['09-22', 71_300],
      ],
    ],
    [
      'Tryggere hverdag, en barnehage',
      420_000,
      'ownService',
      [
        ['05-15', 98_000],
        ['08-28', 96_500],
      ],
    ],
    [
      'Sommer for alle, frivilligsentralen',
      300_000,
      'voluntary',
      [
        ['06-25', 96_000],
        ['08-20', 84_300],
      ],
    ],
    [
      'Førerkort og læreplass, oppfølgingstjenesten',
      360_000,
      'ownService',
      [
        ['05-29', 82_000],
        ['09-30', 91_400],
      ],
    ],
    [
      'Sykkelverkstedet, fritidsklubben',
      190_000,
      'voluntary',
      [
        ['06-10', 55_700],
        ['09-04', 49_500],
        ['10-20', 53_500],
      ],
    ],
    ['Mødrenes bord, flyktningtjenesten', 52_000, 'ownService', []],
  ].map(([title, kr, payeeKind, paid], i) => ({
    title: title as string,
    ore: kroner(kr as number),
    payeeKind: payeeKind as 'ownService' | 'voluntary',
    paid: (paid as [string, number][]).map(
      ([day, amount]) => [on(day), amount, payeeKind, title, i + 1] as Paid,
    ),
  }))

/** The first municipality's measures: one that helped, one that was stopped, and one that residents fill. Gives their numbers. */
export async function beginFirst(stage: Stage, one: Player, last: number): Promise<[number, number, number]> {
  const begin = (plot: MeasurePlot, startsOn: DateText, endsOn: DateText) =>
    beginMeasure(stage, programme, one, plot, {
      created: `${last}-06-10`,
      startsOn,
      endsOn,
      started: `${last}-12-15`,
    })
  return [
    await begin(guides, `${last}-08-01`, `${last + 2}-07-31`),
    await begin(course, `${last + 1}-01-01`, `${last + 1}-12-31`),
    await begin(asked, `${last + 1}-01-01`, `${last + 2}-12-31`),
  ]
}

/** The year of the first municipality's money, and what waits in it today. */
export async function tellFirst(
  stage: Stage,
  one: Player,
  [first, second, third]: readonly [number, number, number],
  { year, today, on }: Told,
): Promise<void> {
  const { db } = stage
  const where = { programme, municipality: one.id }
  const by = (date: DateText) => stage.by(one.lead, date)
  expectOk(await setLimit(db, stage.by(one.director, `${year}-01-02`), where, kroner(100_000)))
  const coding = { function: '242', type: '470', account: '3100', project: '4711' }
  expectOk(await codeMeasure(db, by(`${year}-01-02`), { ...where, number: third }, coding))
  await share(stage, one, on('02-12'), [
    [null, first, 2_300_000, 'Tre loser, hele året.'],
    [null, second, 480_000, 'Ett kurs for 60 familier.'],
    [null, third, 1_950_000, 'Innbyggerne fyller rammen.'],
  ])
  const position = {
    kind: 'position' as const,
    title: 'Tre loser, lønn ut året',
    payeeKind: 'ownStaff' as const,
    ore: kroner(2_392_300),
    endsOn: `${year}-12-31`,
    beyond,
  }
  expectOk(await commit(db, by(on('02-16')), { ...where, number: first }, position))
  await pay(stage, one, first, [
    ...months(on, 198_400, 'Lønn til losene', 1),
    [on('04-15'), 28_900, 'private', 'Kurs for losene', null, beyond],
    [on('05-08'), 17_500, 'ownService', 'Frokost på losrommet', null, beyond],
  ])
  await pay(stage, one, second, [
    [on('02-25'), 150_000, 'private', 'Lisens for 60 familier'],
    [on('03-20'), 38_000, 'private', 'Kursholder, første runde'],
    [on('05-06'), 24_000, 'private', 'Kursholder, andre runde'],
  ])
  expectOk(await closeMeasure(db, by(on('05-20')), { ...where, number: second }, learnt))
  await share(stage, one, on('05-20'), [
    [second, null, 268_000, 'Kurset er stoppet. Pengene skal til noe foreldrene ber om.'],
  ])
  await playAsked(stage, one, third, { year, today, on })
  await share(stage, one, on('06-20'), [
    [third, first, 150_000, 'Lønnen til losene ble høyere enn budsjettet.'],
  ])
  await pay(stage, one, first, [[on('11-04'), 11_300, 'private', 'Buss til yrkesmessa']])
  await playAround(stage, one, first, today)
}

/** What residents chose is promised, and paid as it is delivered; one payment waits for whoever makes the large ones. */
async function playAsked(
  stage: Stage,
  one: Player,
  number: number,
  { year, today, on }: Told,
): Promise<void> {
  const { db } = stage
  const measure = { programme, municipality: one.id, number }
  const all = chosen(on)
  for (const { paid: _, ...wanted } of all) {
    const contract = { ...wanted, kind: 'contract' as const, endsOn: `${year + 1}-06-30` }
    expectOk(await commit(db, stage.by(one.lead, on('04-20')), measure, contract))
  }
  await pay(
    stage,
    one,
    number,
    all.flatMap(({ paid }) => paid),
  )
  const activity = {
    ore: kroner(18_900),
    spentOn: addDays(today, -21),
    payeeKind: 'voluntary' as const,
    text: 'Aktivitetsdag, Sommer for alle',
    commitment: 3,
    files: [receipt],
  }
  await spendOn(stage, one, { programme, number }, activity)
  const waits = {
    ore: kroner(128_000),
    spentOn: addDays(today, -2),
    payeeKind: 'ownService' as const,
    text: 'Tryggere hverdag, lønn til høsten',
    commitment: 2,
    files: [receipt],
  }
  expectOk(await registerExpenditure(db, stage.by(one.lead, addDays(today, -2)), measure, waits))
}

/** What follows the grant, what is thought of next, and a grant that runs beside the pot. */
async function playAround(stage: Stage, one: Player, number: number, today: DateText): Promise<void> {
  const { db } = stage
  const where = { programme, municipality: one.id }
  const by = (date: DateText) => stage.by(one.lead, date)
  const year = yearOf(today)
  const afterwards = {
    statutory: false,
    positions: 300,
    otherFrom: '',
    otherOre: 0n,
    afterwards: 'Losene er fast ansatt. Hvem som betaler når pengene tar slutt, er ikke avgjort.',
    decision: null,
  }
  expectOk(await stateAfterGrant(db, by(addDays(today, -30)), { ...where, number }, afterwards))
  const next = { ...byTelephone, startsOn: addDays(today, 20), endsOn: `${storyYear(today) + 1}-12-31` }
  expectOk(await createMeasure(db, by(addDays(today, -5)), where, next))
  expectOk(
    await recordRunningGrant(db, stage.by(actorOf(stateCast.bufdir), addDays(today, -50)), where, {
      scheme: 'lav-inntekt',
      purpose: 'Ferieaktiviteter for barn',
      ore: kroner(180_000),
      startsOn: `${year}-01-01`,
      endsOn: `${year}-12-31`,
      reference: `${year}/311`,
      illustrative: true,
    }),
  )
}
