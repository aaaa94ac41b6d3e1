import { addDays, type DateText, yearOf } from '../src/core/dates.ts'
import { kroner } from '../src/core/ore.ts'
import { expectOk } from '../src/core/result.ts'
import { closeMeasure, moveBudget, type PayeeKind, stateAfterGrant } from '../src/rooms/measures/index.ts'
import { type Player, programme } from './open-places.ts'
import type { Stage } from './stage.ts'
import { beginMeasure, type MeasurePlot, spendOn } from './steps.ts'

/** What the municipalities did, in their own words. No municipality has done this. */

/** Where the story is: its year, and its days of that year as they fall today. */
export type Told = { year: number; today: DateText; on: (day: string) => DateText }
export type Paid = readonly [
  on: DateText,
  kr: number,
  payeeKind: PayeeKind,
  text: string,
  commitment?: number | null,
  beyond?: string,
]

const child = { ageFrom: 0, ageTo: 24, families: true }

export const guides: MeasurePlot = {
  name: 'Skolelos',
  need: 'Elever i overgangen til videregående mister voksne de stoler på. I fjor hadde 74 elever på 8.–10. trinn over 15 prosent fravær.',
  services: ['Ungdomsskolene', 'PPT', 'Helsestasjonen'],
  ...child,
  ageFrom: 12,
  ageTo: 18,
  effect:
    'Kommer elevene mer på skolen? Fraværet måles to ganger i året. For 52 elever gikk medianen fra 21 til 12 prosent. Ingen er målt til sammenligning: Vi kan ikke si hvor mye losen alene betyr.',
  instrument: 'Kunne tre tjenester ansette sammen, fordi pengene lå i én pott?',
}

export const course: MeasurePlot = {
  name: 'Digital foreldreveiledning',
  need: 'Foreldre med små barn vil ha råd når barna har lagt seg.',
  services: ['Helsestasjonen', 'Barnehagene'],
  ...child,
  ageTo: 10,
  effect: 'Fullfører foreldrene kurset, og blir det roligere hjemme?',
  instrument: 'Kom kurset raskere i gang enn med en søknad til hver ordning?',
}
export const learnt =
  'Ni av 60 familier fullførte. Vi kjøpte et kurs før vi spurte. Foreldrene ville ha noen å ringe til klokka åtte om kvelden.'

export const asked: MeasurePlot = {
  name: 'Spør familiene',
  need: 'Kommunen vet ikke best hva en familie trenger. Innbyggere foreslår, og en jury av fire innbyggere og tre ansatte velger.',
  services: ['Helsestasjonen', 'Frivilligsentralen', 'Oppfølgingstjenesten'],
  ...child,
  effect: 'Fikk familiene det de ba om, og når kom det?',
  instrument: 'Hva ble mulig fordi ingen ordning måtte kjenne seg igjen i forslaget?',
}

export const byTelephone = {
  name: 'Noen å ringe til',
  need: 'Foreldrene ville ha noen å ringe til klokka åtte om kvelden, ikke et kurs.',
  services: ['Helsestasjonen', 'Frivilligsentralen'],
  ...child,
}

const familyTeam: MeasurePlot = {
  name: 'Familieteam',
  need: 'Familier møter fem tjenester og forteller historien sin fem ganger. Barnevernet ligger i vertskommunen Storlunde.',
  services: ['Helsestasjonen', 'Barnehagen', 'Nav', 'Barnevernet'],
  ...child,
  effect:
    'Må familien fortelle historien sin færre ganger? 31 familier er spurt når de begynner, og etter et halvt år.',
  instrument: 'Kan fire tjenester gå inn i samme team uten å regne ut hvem som skal betale hva?',
}

const absenceTeam: MeasurePlot = {
  name: 'Fraværsteam',
  need: 'Noen elever er borte i ukevis før noen utenfor skolen får vite det.',
  services: ['Skolen', 'PPT'],
  ...child,
  ageFrom: 6,
  ageTo: 16,
  effect: 'Kommer elevene tilbake? For 19 elever er fraværet uendret etter et halvt år.',
  instrument: 'Kunne skolen og PPT dele en stilling?',
}

const openHall: MeasurePlot = {
  name: 'Åpen hall og utstyrsbod',
  need: 'Etter klokka fire finnes bare fotball. 4 av 10 ungdommer sier de er ensomme (egen undersøkelse, 88 svar).',
  services: ['Skolen', 'Kultur', 'Frivilligsentralen'],
  ...child,
  ageFrom: 10,
  ageTo: 20,
  effect: 'Kommer andre enn de som alt driver med idrett? 140 unge er innom hver måned.',
  instrument: 'Holder frivillige åpent to kvelder i uka når noen har ansvar for nøkkelen?',
}

const mapping = (who: string): MeasurePlot => ({
  name: 'Kartlegging med familiene',
  need: `${who} visste hva tjenestene gjorde, men ikke hva familiene savnet.`,
  services: ['Helsestasjonen', 'Skolen', 'Barnehagen'],
  ...child,
  effect: 'Hva sier familiene at de trenger, og er det noe annet enn det de får?',
  instrument: 'Rakk tjenestene å spørre sammen, én gang?',
})

/** The first year: each asked families what they lack, and used nearly all of what it got for it. */
export async function tellFirstYear(
  stage: Stage,
  one: Player,
  last: number,
  [award, kept]: readonly [number, number],
): Promise<void> {
  const number = await beginMeasure(stage, programme, one, mapping(one.name), {
    created: `${last - 1}-11-20`,
    startsOn: `${last}-01-01`,
    endsOn: `${last}-12-31`,
    started: `${last}-02-01`,
  })
  await share(stage, one, `${last}-02-03`, [[null, number, award, 'Året går til å spørre før vi velger.']])
  const spent = award - kept
  const part = Math.floor(spent / 400) * 100
  await pay(stage, one, number, [
    [`${last}-03-10`, part, 'ownStaff', 'Lønn til prosjektleder, vinter'],
    [`${last}-06-12`, part, 'ownStaff', 'Lønn til prosjektleder, vår'],
    [`${last}-09-15`, part, 'voluntary', 'Samtalekvelder på grendehus og bibliotek'],
    [`${last}-11-20`, spent - 3 * part, 'ownService', 'Helsesykepleiere som intervjuet familier'],
  ])
  const result = 'Familiene ble spurt sammen, én gang. Det de savnet, er grunnlaget for tiltakene året etter.'
  const which = { programme, municipality: one.id, number }
  expectOk(await closeMeasure(stage.db, stage.by(one.lead, `${last}-12-18`), which, result))
}

/** A team of four services that goes on, and one whose pupils are as absent as before. */
export async function tellSecond(stage: Stage, one: Player, { year, on }: Told): Promise<void> {
  const begin = (plot: MeasurePlot) =>
    beginMeasure(stage, programme, one, plot, {
      created: `${year - 1}-11-25`,
      startsOn: `${year}-01-01`,
      endsOn: `${year + 1}-12-31`,
      started: on('01-08'),
    })
  const [team, absence] = [await begin(familyTeam), await begin(absenceTeam)]
  await share(stage, one, on('02-12'), [
    [null, team, 1_380_000, 'Familieteamet fortsetter.'],
    [null, absence, 760_000, 'Skolen og PPT prøver sammen.'],
  ])
  await pay(stage, one, team, [
    ...months(on, 92_000, 'Lønn til familieteamet'),
    [on('09-18'), 184_000, 'otherPublic', 'Barnevernet i vertskommunen'],
  ])
  await pay(stage, one, absence, months(on, 64_000, 'Lønn til fraværsteamet'))
  const afterwards = {
    statutory: false,
    positions: 150,
    otherFrom: 'Kommunens egen ramme',
    otherOre: kroner(240_000),
    afterwards: 'Teamet går over på tjenestenes egne budsjetter.',
    decision: { outcome: 'continues' as const, by: 'Kommunestyret', on: on('09-18') },
  }
  const which = { programme, municipality: one.id, number: team }
  expectOk(await stateAfterGrant(stage.db, stage.by(one.lead, on('09-22')), which, afterwards))
}

/** Something new here: a hall that is open in the evening, and a shed with equipment to borrow. */
export async function tellThird(stage: Stage, one: Player, { year, on }: Told): Promise<void> {
  const hall = await beginMeasure(stage, programme, one, openHall, {
    created: `${year - 1}-12-01`,
    startsOn: `${year}-01-01`,
    endsOn: `${year + 1}-12-31`,
    started: on('01-12'),
  })
  await share(stage, one, on('02-14'), [[null, hall, 1_120_000, 'Ungdomsrådet satte dette øverst.']])
  await pay(stage, one, hall, [
    [on('03-02'), 212_000, 'private', 'Utstyrsbod, ski, kajakker og sykler'],
    ...months(on, 62_000, 'Lønn til den som har nøkkelen').slice(0, 9),
    [on('06-18'), 45_000, 'voluntary', 'Idrettslaget holder åpent, våren'],
    [on('11-16'), 45_000, 'voluntary', 'Idrettslaget holder åpent, høsten'],
  ])
}

/** A month's pay, from January's to October's, each paid in the month after. */
export const months = (on: Told['on'], kr: number, text: string, commitment: number | null = null): Paid[] =>
  ['02-20', '03-12', '04-12', '05-12', '06-12', '07-12', '08-12', '09-12', '10-12', '11-12'].map(
    day => [on(day), kr, 'ownStaff', text, commitment] as const,
  )

/** Budget as the municipality has decided on it; null is what is not shared out. */
export async function share(
  stage: Stage,
  one: Player,
  decidedOn: DateText,
  moves: readonly (readonly [from: number | null, to: number | null, kr: number, reason: string])[],
): Promise<void> {
  for (const [i, [from, to, kr, reason]] of moves.entries()) {
    const move = { from, to, ore: kroner(kr), reason, decidedOn, effectiveOn: decidedOn }
    const decided = {
      decidedBy: 'Kommunedirektøren, etter delegert myndighet',
      reference: `${yearOf(decidedOn)}/${120 + i}`,
    }
    const where = { programme, municipality: one.id }
    expectOk(
      await moveBudget(stage.db, stage.by(one.lead, addDays(decidedOn, 1)), where, { ...move, ...decided }),
    )
  }
}

/** Payments in the order of their days. */
export async function pay(
  stage: Stage,
  one: Player,
  number: number,
  payments: readonly Paid[],
): Promise<void> {
  for (const [spentOn, kr, payeeKind, text, commitment, beyond] of payments.toSorted((a, b) =>
    a[0] < b[0] ? -1 : 1,
  )) {
    const expenditure = { ore: kroner(kr), spentOn, payeeKind, text, commitment: commitment ?? null }
    await spendOn(stage, one, { programme, number }, { ...expenditure, ...(beyond ? { beyond } : {}) })
  }
}
