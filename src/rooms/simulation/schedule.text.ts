import { words } from '../../core/words.ts'
import type { Certainty, Depends } from './schedule.model.ts'

export const certaintyWords = words<Record<Certainty, string>>({
  confirmed: { nb: 'Bekreftet', nn: 'Stadfesta', en: 'Confirmed' },
  indicative: { nb: 'Veiledende', nn: 'Rettleiande', en: 'Indicative' },
  open: { nb: 'Åpent', nn: 'Ope', en: 'Open' },
})

export const dependsWords = words<Record<Depends, string>>({
  nothing: {
    nb: 'Bevilgningen er vedtatt, og utmålingen er fastsatt.',
    nn: 'Løyvinga er vedteken, og utmålinga er fastsett.',
    en: 'The appropriation is adopted and the allocation is final.',
  },
  parliament: {
    nb: 'Med forbehold om Stortingets bevilgning.',
    nn: 'Med atterhald om løyvinga frå Stortinget.',
    en: 'Subject to the appropriation by Stortinget.',
  },
  finalRun: {
    nb: 'Bevilgningen er vedtatt, men utmålingen er ikke fastsatt.',
    nn: 'Løyvinga er vedteken, men utmålinga er ikkje fastsett.',
    en: 'The appropriation is adopted, but the allocation is not final.',
  },
  parliamentAndRun: {
    nb: 'Med forbehold om Stortingets bevilgning og en fastsatt utmåling.',
    nn: 'Med atterhald om løyvinga frå Stortinget og ei fastsett utmåling.',
    en: 'Subject to the appropriation by Stortinget and a final allocation.',
  },
  frameOnly: {
    nb: 'En planramme, med forbehold om Stortingets bevilgning.',
    nn: 'Ei planramme, med atterhald om løyvinga frå Stortinget.',
    en: 'A planning frame, subject to the appropriation by Stortinget.',
  },
  noShareYet: {
    nb: 'Programmet har penger, men ingen utmåling er fastsatt, så kommunens del er ikke kjent.',
    nn: 'Programmet har pengar, men inga utmåling er fastsett, så delen til kommunen er ikkje kjend.',
    en: 'The programme has money, but no allocation is final, so the municipality’s share is not known.',
  },
  noFrame: {
    nb: 'Ingen har lagt fram en bevilgning eller en planramme.',
    nn: 'Ingen har lagt fram ei løyving eller ei planramme.',
    en: 'Nobody has put forward an appropriation or a planning frame.',
  },
  ended: {
    nb: 'Programmet er slutt dette året.',
    nn: 'Programmet er slutt dette året.',
    en: 'The programme has ended by this year.',
  },
})

export const scheduleWords = words({
  title: {
    nb: (name: string) => `Flerårsplan for ${name}`,
    nn: (name: string) => `Fleirårsplan for ${name}`,
    en: (name: string) => `Plan over several years for ${name}`,
  },
  lead: {
    nb: (name: string, sure: string, likely: string, open: number) =>
      `${name} har ${sure} som er bekreftet, og ${likely} som er veiledende; ${open} år er åpne.`,
    nn: (name: string, sure: string, likely: string, open: number) =>
      `${name} har ${sure} som er stadfesta, og ${likely} som er rettleiande; ${open} år er opne.`,
    en: (name: string, sure: string, likely: string, open: number) =>
      `${name} has ${sure} confirmed and ${likely} indicative; ${open} years are open.`,
  },
  from: {
    nb: (year: number) => `Fra og med ${year}, slik det ser ut i dag.`,
    nn: (year: number) => `Frå og med ${year}, slik det ser ut i dag.`,
    en: (year: number) => `From ${year} on, as it looks today.`,
  },
  picture: { nb: 'Beløp hvert år', nn: 'Beløp kvart år', en: 'Amount each year' },
  pictureText: {
    nb: 'Bekreftede beløp er hele, veiledende er skravert. Åpne år har ingen stolpe.',
    nn: 'Stadfesta beløp er heile, rettleiande er skraverte. Opne år har ingen stolpe.',
    en: 'Confirmed amounts are solid, indicative ones hatched. Open years have no bar.',
  },
  table: { nb: 'År for år', nn: 'År for år', en: 'Year by year' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  amount: { nb: 'Kommunen, kr', nn: 'Kommunen, kr', en: 'The municipality, kr' },
  certainty: { nb: 'Hvor sikkert', nn: 'Kor sikkert', en: 'How certain' },
  depends: { nb: 'Avhenger av', nn: 'Avheng av', en: 'Depends on' },
  programme: { nb: 'Hele programmet, kr', nn: 'Heile programmet, kr', en: 'The whole programme, kr' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  unknown: { nb: 'ikke kjent', nn: 'ikkje kjent', en: 'not known' },
  how: { nb: 'Slik er det regnet', nn: 'Slik er det rekna', en: 'How this is worked out' },
  howText: {
    nb: 'Et veiledende beløp er programmets beløp ganget med kommunens del av potten i siste fastsatte utmåling, rundet ned til hele kroner.',
    nn: 'Eit rettleiande beløp er beløpet til programmet gonga med delen til kommunen av potten i siste fastsette utmåling, runda ned til heile kroner.',
    en: 'An indicative amount is the programme’s amount times the municipality’s share of the pot in the last final allocation, rounded down to whole kroner.',
  },
  shareOf: {
    nb: (year: number, of: number) => `${year}: delen er fra utmålingen for ${of}.`,
    nn: (year: number, of: number) => `${year}: delen er frå utmålinga for ${of}.`,
    en: (year: number, of: number) => `${year}: the share is that of the allocation for ${of}.`,
  },
  frameTitle: { nb: 'Ny planramme', nn: 'Ny planramme', en: 'New planning frame' },
  frameHint: {
    nb: 'Gjelder hele programmet. En ramme er ikke et løfte; den siste som er registrert, gjelder.',
    nn: 'Gjeld heile programmet. Ei ramme er ikkje eit løfte; den siste som er registrert, gjeld.',
    en: 'Is for the whole programme. A frame is no promise; the last one recorded counts.',
  },
  frameAmount: { nb: 'Beløp i hele kroner', nn: 'Beløp i heile kroner', en: 'Amount in whole kroner' },
  record: { nb: 'Registrer planrammen', nn: 'Registrer planramma', en: 'Record the planning frame' },
  note: {
    nb: 'Sammenlign med årlige tilskudd og rammetilskudd',
    nn: 'Samanlikn med årlege tilskot og rammetilskot',
    en: 'Compare with yearly grants and block grant',
  },
  noneYet: {
    nb: 'Ingen kommuner er med ennå. Når noen er det, står flerårsplanen deres her.',
    nn: 'Ingen kommunar er med enno. Når nokon er det, står fleirårsplanen deira her.',
    en: 'No municipality takes part yet. When one does, its plan stands here.',
  },
  listLead: {
    nb: (n: number) => `${n} kommuner har en flerårsplan.`,
    nn: (n: number) => `${n} kommunar har ein fleirårsplan.`,
    en: (n: number) => `${n} municipalities have a plan over several years.`,
  },
  link: { nb: 'Flerårsplan', nn: 'Fleirårsplan', en: 'Plan over several years' },
})

export const frameRefusals = words({
  frameNotWhole: {
    nb: 'Skriv rammen i hele kroner.',
    nn: 'Skriv ramma i heile kroner.',
    en: 'Write the frame in whole kroner.',
  },
  frameBeforeStart: {
    nb: ({ year }: Record<string, unknown>) => `Velg et år fra ${year} og høyst 30 år fram.`,
    nn: ({ year }: Record<string, unknown>) => `Vel eit år frå ${year} og høgst 30 år fram.`,
    en: ({ year }: Record<string, unknown>) => `Choose a year from ${year} and at most 30 years on.`,
  },
  frameFunded: {
    nb: ({ year }: Record<string, unknown>) => `${year} har allerede en bevilgning. Velg et senere år.`,
    nn: ({ year }: Record<string, unknown>) => `${year} har alt ei løyving. Vel eit seinare år.`,
    en: ({ year }: Record<string, unknown>) => `${year} already has an appropriation. Choose a later year.`,
  },
})
