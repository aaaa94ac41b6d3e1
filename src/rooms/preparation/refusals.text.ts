import type { Refusal } from '../../core/result.ts'
import { type Language, words } from '../../core/words.ts'
import { fieldWords, wordOfField } from './fields.text.ts'

/** What is wrong with one field, after its name. */
export const whyWords = words({
  fillIn: { nb: 'fyll ut feltet', nn: 'fyll ut feltet', en: 'fill it in' },
  choose: { nb: 'velg ett av svarene', nn: 'vel eitt av svara', en: 'choose one of the answers' },
  tooLong: { nb: 'teksten er for lang', nn: 'teksten er for lang', en: 'the text is too long' },
  notADate: {
    nb: 'skriv en dato som finnes, for eksempel 31.5.2027 eller 31. mai 2027',
    nn: 'skriv ein dato som finst, til dømes 31.5.2027 eller 31. mai 2027',
    en: 'write a date that exists, for example 31.5.2027',
  },
  notAWholeNumber: { nb: 'skriv et helt tall', nn: 'skriv eit heilt tal', en: 'write a whole number' },
  notAnAmount: {
    nb: 'skriv beløpet med tall, for eksempel 29 000 000',
    nn: 'skriv beløpet med tal, til dømes 29 000 000',
    en: 'write the amount in figures, for example 29 000 000',
  },
  badShare: {
    nb: 'skriv et tall over 0 og til og med 100',
    nn: 'skriv eit tal over 0 og til og med 100',
    en: 'write a number above 0 and up to 100',
  },
  choosePost: {
    nb: 'velg hvilken post pengene står på',
    nn: 'vel kva post pengane står på',
    en: 'choose the item that the money is in',
  },
  badPost: {
    nb: 'skriv posten som kap. 226 post 64',
    nn: 'skriv posten som kap. 226 post 64',
    en: 'write the item as kap. 226 post 64',
  },
  chooseRule: {
    nb: 'velg hvilken regel ordningen går etter',
    nn: 'vel kva regel ordninga går etter',
    en: 'choose the rule that the scheme goes by',
  },
  writeRule: {
    nb: 'ordningen har ingen regel for året; skriv den først',
    nn: 'ordninga har ingen regel for året; skriv han først',
    en: 'the scheme has no rule for the year; write it first',
  },
  addOne: {
    nb: 'legg til minst én ordning',
    nn: 'legg til minst éi ordning',
    en: 'add at least one scheme',
  },
  chooseOffice: { nb: 'kryss av for minst ett', nn: 'kryss av for minst eitt', en: 'tick at least one' },
  agesReversed: {
    nb: 'må være lik eller høyere enn fra-alderen',
    nn: 'må vere lik eller høgare enn frå-alderen',
    en: 'must not be below the lower age',
  },
  beforePlanning: {
    nb: 'kan ikke være før planleggingen starter',
    nn: 'kan ikkje vere før planlegginga startar',
    en: 'cannot be before planning starts',
  },
  beforeStart: {
    nb: 'kan ikke være før tiltakene starter',
    nn: 'kan ikkje vere før tiltaka startar',
    en: 'cannot be before the measures start',
  },
  outsideYear: {
    nb: 'programmet må gå i året som gjøres klart',
    nn: 'programmet må gå i året som blir gjort klart',
    en: 'the programme must run in the year that is prepared',
  },
})

export type Why = keyof ReturnType<typeof whyWords>

const named =
  (language: Language) =>
  ({ field, why, row }: Refusal['values']): string => {
    const label = fieldWords(language)[wordOfField(String(field))]
    const said = whyWords(language)[why as Why]
    return row ? `${row}, ${label.toLowerCase()}: ${said}.` : `${label.replace(/\?$/, '')}: ${said}.`
  }

export const refusals = words({
  named: { nb: named('nb'), nn: named('nn'), en: named('en') },
  chooseScheme: {
    nb: 'Velg en ordning fra listen, eller søk etter en annen.',
    nn: 'Vel ei ordning frå lista, eller søk etter ei anna.',
    en: 'Choose a scheme from the list, or search for another.',
  },
  unknownPreparation: {
    nb: 'Utkastet finnes ikke. Gå til «I dag».',
    nn: 'Utkastet finst ikkje. Gå til «I dag».',
    en: 'There is no such draft. Go to “Today”.',
  },
  unknownProgramme: {
    nb: 'Programmet finnes ikke. Gå til listen over programmer.',
    nn: 'Programmet finst ikkje. Gå til lista over program.',
    en: 'There is no such programme. Go to the list.',
  },
  notSent: {
    nb: 'Det er ikke sendt til godkjenning ennå.',
    nn: 'Det er ikkje sendt til godkjenning enno.',
    en: 'It has not been sent for approval yet.',
  },
  alreadySent: {
    nb: 'Det er sendt til godkjenning og kan ikke endres så lenge det ligger der. Ta det tilbake først.',
    nn: 'Det er sendt til godkjenning og kan ikkje endrast så lenge det ligg der. Ta det tilbake først.',
    en: 'It has been sent for approval and cannot be changed while it is there. Take it back first.',
  },
  alreadyApproved: {
    nb: 'Året er godkjent og registrert.',
    nn: 'Året er godkjent og registrert.',
    en: 'The year is approved and recorded.',
  },
  isDiscarded: { nb: 'Utkastet er forkastet.', nn: 'Utkastet er forkasta.', en: 'The draft is discarded.' },
  samePerson: {
    nb: 'Du sendte det selv. En annen må godkjenne.',
    nn: 'Du sende det sjølv. Ein annan må godkjenne.',
    en: 'You sent it yourself. Another person must approve it.',
  },
  stepsLacking: {
    nb: 'Noen av stegene mangler svar. De står i listen over stegene.',
    nn: 'Nokre av stega manglar svar. Dei står i lista over stega.',
    en: 'Some of the steps lack answers. They stand in the list of steps.',
  },
  yearOutside: {
    nb: ({ year }: Refusal['values']) => `Programmet omfatter ikke ${year}. Velg et av årene det går.`,
    nn: ({ year }: Refusal['values']) => `Programmet omfattar ikkje ${year}. Vel eitt av åra det går.`,
    en: ({ year }: Refusal['values']) => `The programme does not cover ${year}. Choose one of its years.`,
  },
  yearFunded: {
    nb: ({ year }: Refusal['values']) => `${year} har allerede en bevilgning.`,
    nn: ({ year }: Refusal['values']) => `${year} har alt ei løyving.`,
    en: ({ year }: Refusal['values']) => `${year} already has an appropriation.`,
  },
  yearSetUp: {
    nb: ({ year }: Refusal['values']) => `Utmålingen for ${year} er allerede satt opp.`,
    nn: ({ year }: Refusal['values']) => `Utmålinga for ${year} er alt sett opp.`,
    en: ({ year }: Refusal['values']) => `The allocation for ${year} is already set up.`,
  },
  beingPrepared: {
    nb: ({ year }: Refusal['values']) => `${year} er allerede under arbeid. Fortsett der.`,
    nn: ({ year }: Refusal['values']) => `${year} er alt under arbeid. Hald fram der.`,
    en: ({ year }: Refusal['values']) => `${year} is already being prepared. Go on there.`,
  },
  noRule: {
    nb: 'En av reglene finnes ikke lenger. Velg på nytt i steg 3.',
    nn: 'Ein av reglane finst ikkje lenger. Vel på nytt i steg 3.',
    en: 'One of the rules is no longer there. Choose again in step 3.',
  },
  idTaken: {
    nb: 'Navnet er i bruk av et annet program eller en annen ordning. Endre det i steg 2.',
    nn: 'Namnet er i bruk av eit anna program eller ei anna ordning. Endre det i steg 2.',
    en: 'The name is in use by another programme or scheme. Change it in step 2.',
  },
  factsFile: {
    nb: 'Regnearket kan ikke leses inn. Hva som er galt, står over skjemaet.',
    nn: 'Reknearket kan ikkje lesast inn. Kva som er gale, står over skjemaet.',
    en: 'The spreadsheet cannot be read. What is wrong stands above the form.',
  },
  notesFirst: {
    nb: 'Se på det som står over, og kryss av før tallene leses inn.',
    nn: 'Sjå på det som står over, og kryss av før tala blir lesne inn.',
    en: 'Look at what stands above, and tick the box before the figures are read in.',
  },
  nothingToTry: {
    nb: 'Svar på steg 3 og 4 først: uten ordninger, regler og regioner er det ingenting å regne på.',
    nn: 'Svar på steg 3 og 4 først: utan ordningar, reglar og regionar er det ingenting å rekne på.',
    en: 'Answer steps 3 and 4 first: without schemes, rules and regions there is nothing to reckon.',
  },
})
