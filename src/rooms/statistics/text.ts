import { words } from '../../core/words.ts'
import type { Merging, NotCarriedCode, StatisticsRefusal, Unit } from './model.ts'

export const unitWords = words<Record<Unit, string>>({
  persons: { nb: 'personer', nn: 'personar', en: 'persons' },
  kroner: { nb: 'kr', nn: 'kr', en: 'NOK' },
  percent: { nb: 'prosent', nn: 'prosent', en: 'per cent' },
  kilometres: { nb: 'kilometer', nn: 'kilometer', en: 'kilometres' },
  years: { nb: 'år', nn: 'år', en: 'years' },
  count: { nb: 'antall', nn: 'tal på', en: 'number' },
  index: { nb: 'indeks', nn: 'indeks', en: 'index' },
})

export const mergingWords = words<Record<Merging, string>>({
  sum: { nb: 'summeres', nn: 'blir summert', en: 'is summed' },
  weighted: { nb: 'veid gjennomsnitt', nn: 'vege gjennomsnitt', en: 'weighted mean' },
  none: { nb: 'videreføres ikke', nn: 'blir ikkje ført vidare', en: 'is not carried over' },
})

export const whyWords = words<Record<NotCarriedCode, (about: string) => string>>({
  noFigure: {
    nb: () => 'Kilden har ikke tallet.',
    nn: () => 'Kjelda har ikkje talet.',
    en: () => 'The source has no figure.',
  },
  predecessorMissing: {
    nb: about => `Tallet for ${about} mangler, så summen ville blitt for liten.`,
    nn: about => `Talet for ${about} manglar, så summen ville blitt for liten.`,
    en: about => `The figure of ${about} is missing, so the sum would be too small.`,
  },
  splitWithoutWeight: {
    nb: about => `${about} ble delt, og ingen kilde sier hvor stor del som gikk hit.`,
    nn: about => `${about} vart delt, og inga kjelde seier kor stor del som gjekk hit.`,
    en: about => `${about} was divided, and no source says which part came here.`,
  },
  notForMerging: {
    nb: () => 'Tallet kan verken summeres eller veies når kommuner slås sammen.',
    nn: () => 'Talet kan verken summerast eller vegast når kommunar blir slegne saman.',
    en: () => 'The figure can neither be summed nor weighed when municipalities merge.',
  },
  weightMissing: {
    nb: about => `Vekten mangler for ${about}.`,
    nn: about => `Vekta manglar for ${about}.`,
    en: about => `The weight is missing for ${about}.`,
  },
  mergedLater: {
    nb: about => `${about} ble siden slått sammen, og tallet kan ikke deles igjen.`,
    nn: about => `${about} vart sidan slegen saman, og talet kan ikkje delast igjen.`,
    en: about => `${about} was merged later, and the figure cannot be divided again.`,
  },
})

export const refusals = words<
  Record<Exclude<StatisticsRefusal, 'notAllowed' | 'fileMissing' | 'commandInFlight' | 'keyReused'>, string>
>({
  factsTooLarge: {
    nb: 'Filen er større enn 125 MB. Del den opp og les inn delene hver for seg.',
    nn: 'Fila er større enn 125 MB. Del ho opp og les inn delane kvar for seg.',
    en: 'The file is larger than 125 MB. Split it and read the parts in one by one.',
  },
  notReady: {
    nb: 'Dette kan ikke gjøres nå. Last siden på nytt og se hva som er skjedd med filen.',
    nn: 'Dette kan ikkje gjerast no. Last sida på nytt og sjå kva som har hendt med fila.',
    en: 'This cannot be done now. Reload the page to see what has happened to the file.',
  },
  taken: {
    nb: 'Et annet tall har denne koden. Velg en annen.',
    nn: 'Eit anna tal har denne koden. Vel ein annan.',
    en: 'Another figure has this code. Choose another.',
  },
  unknownWeight: {
    nb: 'Tallet som det skal veies med, finnes ikke. Velg et fra listen.',
    nn: 'Talet som det skal vegast med, finst ikkje. Vel eit frå lista.',
    en: 'The figure to weigh by does not exist. Choose one from the list.',
  },
  weightNeeded: {
    nb: 'Velg hva det skal veies med når måten er «veid gjennomsnitt», og bare da.',
    nn: 'Vel kva det skal vegast med når måten er «vege gjennomsnitt», og berre då.',
    en: 'Choose what to weigh by when the way is “weighted mean”, and only then.',
  },
  badId: {
    nb: 'Bruk 2 til 60 små bokstaver a–z, sifre og bindestrek.',
    nn: 'Bruk 2 til 60 små bokstavar a–z, siffer og bindestrek.',
    en: 'Use 2 to 60 lower-case letters a–z, digits and hyphens.',
  },
})

export const text = words({
  title: { nb: 'Tall om kommunene', nn: 'Tal om kommunane', en: 'Figures about the municipalities' },
  lead: {
    nb: (count: number, from: number, to: number) =>
      `Her er ${count} ulike tall om kommunene, fra ${from} til ${to}. Alle har kilde og dato.`,
    nn: (count: number, from: number, to: number) =>
      `Her er ${count} ulike tal om kommunane, frå ${from} til ${to}. Alle har kjelde og dato.`,
    en: (count: number, from: number, to: number) =>
      `Here are ${count} different figures about the municipalities, from ${from} to ${to}. All have source and date.`,
  },
  none: {
    nb: 'Her kommer tall om kommunene når de er lest inn.',
    nn: 'Her kjem tal om kommunane når dei er lesne inn.',
    en: 'Figures about the municipalities will stand here when they have been read in.',
  },
  indicator: { nb: 'Tall', nn: 'Tal', en: 'Figure' },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  years: { nb: 'År', nn: 'År', en: 'Years' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  coverage: { nb: 'Kommuner siste år', nn: 'Kommunar siste året', en: 'Municipalities, last year' },
  of: {
    nb: (some: number, all: number) => `${some} av ${all}`,
    nn: (some: number, all: number) => `${some} av ${all}`,
    en: (some: number, all: number) => `${some} of ${all}`,
  },
  illustration: { nb: 'Illustrasjon', nn: 'Illustrasjon', en: 'Illustration' },
  undescribed: { nb: 'ikke beskrevet', nn: 'ikkje skildra', en: 'not described' },
  noFigures: { nb: 'ingen tall ennå', nn: 'ingen tal enno', en: 'no figures yet' },
  readIn: { nb: 'Les inn tall fra en fil', nn: 'Les inn tal frå ei fil', en: 'Read in figures from a file' },
  describe: { nb: 'Beskriv et nytt tall', nn: 'Skildre eit nytt tal', en: 'Describe a new figure' },
  answerSum: {
    nb: (year: number, total: string, unit: string) => `I ${year} er summen ${total} ${unit}.`,
    nn: (year: number, total: string, unit: string) => `I ${year} er summen ${total} ${unit}.`,
    en: (year: number, total: string, unit: string) => `In ${year} the sum is ${total} ${unit}.`,
  },
  answerRange: {
    nb: (most: string, place: string, least: string, other: string) =>
      `Høyest er ${place} med ${most}, lavest er ${other} med ${least}.`,
    nn: (most: string, place: string, least: string, other: string) =>
      `Høgast er ${place} med ${most}, lågast er ${other} med ${least}.`,
    en: (most: string, place: string, least: string, other: string) =>
      `Highest is ${place} with ${most}, lowest is ${other} with ${least}.`,
  },
  answerNone: {
    nb: 'Det er ennå ingen tall her. Sekretariatet kan lese dem inn fra en fil.',
    nn: 'Det er enno ingen tal her. Sekretariatet kan lese dei inn frå ei fil.',
    en: 'There are no figures here yet. The secretariat can read them in from a file.',
  },
  spread: {
    nb: 'Slik fordeler kommunene seg',
    nn: 'Slik fordeler kommunane seg',
    en: 'How the municipalities are spread',
  },
  spreadTable: { nb: 'Tallene i bildet', nn: 'Tala i biletet', en: 'The figures of the picture' },
  spreadText: {
    nb: (year: number) =>
      `Hvor mange kommuner som har så mye, i ${year}. Hver stolpe er dobbelt så vid som den før.`,
    nn: (year: number) =>
      `Kor mange kommunar som har så mykje, i ${year}. Kvar stolpe er dobbelt så vid som den før.`,
    en: (year: number) =>
      `How many municipalities have as much, in ${year}. Each bar is twice as wide as the one before.`,
  },
  spreadEven: {
    nb: (year: number) => `Hvor mange kommuner som har så mye, i ${year}.`,
    nn: (year: number) => `Kor mange kommunar som har så mykje, i ${year}.`,
    en: (year: number) => `How many municipalities have as much, in ${year}.`,
  },
  municipalities: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  number: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
  interval: { nb: 'Fra–til', nn: 'Frå–til', en: 'From–to' },
  upTo: {
    nb: (from: string, to: string) => `${from}–${to}`,
    nn: (from: string, to: string) => `${from}–${to}`,
    en: (from: string, to: string) => `${from}–${to}`,
  },
  table: { nb: 'Hver kommune', nn: 'Kvar kommune', en: 'Each municipality' },
  caption: {
    nb: (name: string, unit: string) => `${name}, ${unit}`,
    nn: (name: string, unit: string) => `${name}, ${unit}`,
    en: (name: string, unit: string) => `${name}, ${unit}`,
  },
  find: { nb: 'Navn eller nummer', nn: 'Namn eller nummer', en: 'Name or number' },
  sortBy: { nb: 'Sorter etter', nn: 'Sorter etter', en: 'Sort by' },
  byName: { nb: 'navn', nn: 'namn', en: 'name' },
  byNumber: { nb: 'nummer', nn: 'nummer', en: 'number' },
  byMost: { nb: 'høyest først', nn: 'høgast først', en: 'highest first' },
  byLeast: { nb: 'lavest først', nn: 'lågast først', en: 'lowest first' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  shown: {
    nb: (from: number, to: number, all: number) => `Viser ${from}–${to} av ${all} kommuner.`,
    nn: (from: number, to: number, all: number) => `Viser ${from}–${to} av ${all} kommunar.`,
    en: (from: number, to: number, all: number) => `Shows ${from}–${to} of ${all} municipalities.`,
  },
  noneFound: {
    nb: 'Ingen kommune passer. Skriv noe annet, eller la feltet stå tomt.',
    nn: 'Ingen kommune passar. Skriv noko anna, eller lat feltet stå tomt.',
    en: 'No municipality matches. Write something else, or leave the field empty.',
  },
  before: { nb: 'Forrige', nn: 'Førre', en: 'Previous' },
  next: { nb: 'Neste', nn: 'Neste', en: 'Next' },
  fetchCsv: { nb: 'Last ned som CSV', nn: 'Last ned som CSV', en: 'Download as CSV' },
  fetchXlsx: { nb: 'Last ned som XLSX', nn: 'Last ned som XLSX', en: 'Download as XLSX' },
  carried: { nb: 'regnet om', nn: 'rekna om', en: 'carried over' },
  carriedTitle: {
    nb: 'Regnet om til dagens kommuner',
    nn: 'Rekna om til dagens kommunar',
    en: 'Carried over to today’s municipalities',
  },
  carriedLead: {
    nb: (count: number) =>
      `${count} tall er regnet om etter de offisielle listene over sammenslåinger og delinger.`,
    nn: (count: number) =>
      `${count} tal er rekna om etter dei offisielle listene over samanslåingar og delingar.`,
    en: (count: number) =>
      `${count} figures are carried over by the official lists of mergers and divisions.`,
  },
  carriedNone: {
    nb: 'Ingen tall er regnet om: kilden teller selv i dagens kommuner.',
    nn: 'Ingen tal er rekna om: kjelda tel sjølv i dagens kommunar.',
    en: 'No figures are carried over: the source itself counts in today’s municipalities.',
  },
  partOf: {
    nb: (name: string, value: string, share: string) => `${name}: ${share} av ${value}`,
    nn: (name: string, value: string, share: string) => `${name}: ${share} av ${value}`,
    en: (name: string, value: string, share: string) => `${name}: ${share} of ${value}`,
  },
  partReturned: {
    nb: (name: string, value: string) => `${name}, slik kommunen var før sammenslåingen: ${value}`,
    nn: (name: string, value: string) => `${name}, slik kommunen var før samanslåinga: ${value}`,
    en: (name: string, value: string) => `${name}, as it was before the merger: ${value}`,
  },
  partWeighed: {
    nb: (name: string, value: string, weight: string) => `${name}: ${value} med vekt ${weight}`,
    nn: (name: string, value: string, weight: string) => `${name}: ${value} med vekt ${weight}`,
    en: (name: string, value: string, weight: string) => `${name}: ${value} with weight ${weight}`,
  },
  missingTitle: { nb: 'Det som mangler', nn: 'Det som manglar', en: 'What is missing' },
  missingNone: {
    nb: 'Ingenting mangler: alle kommunene har tall i hvert år.',
    nn: 'Ingenting manglar: alle kommunane har tal i kvart år.',
    en: 'Nothing is missing: every municipality has a figure in each year.',
  },
  missingLead: {
    nb: (count: number) => `${count} tall mangler. De er ikke gjettet.`,
    nn: (count: number) => `${count} tal manglar. Dei er ikkje gjetta.`,
    en: (count: number) => `${count} figures are missing. They are not guessed.`,
  },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  parts: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  andMore: {
    nb: (count: number) => `Og ${count} til; alle står i filen du kan laste ned.`,
    nn: (count: number) => `Og ${count} til; alle står i fila du kan laste ned.`,
    en: (count: number) => `And ${count} more; all are in the file you can download.`,
  },
  about: { nb: 'Om tallet', nn: 'Om talet', en: 'About the figure' },
  whatItIs: { nb: 'Hva det er', nn: 'Kva det er', en: 'What it is' },
  whenMerged: {
    nb: 'Når kommuner slås sammen',
    nn: 'Når kommunar blir slegne saman',
    en: 'When municipalities merge',
  },
  code: { nb: 'Kode i filer', nn: 'Kode i filer', en: 'Code in files' },
  describeLead: {
    nb: 'Beskriv tallet før du leser det inn. Beskrivelsen kan ikke endres etterpå.',
    nn: 'Skildre talet før du les det inn. Skildringa kan ikkje endrast etterpå.',
    en: 'Describe the figure before reading it in. The description cannot be changed afterwards.',
  },
  codeHint: {
    nb: 'Små bokstaver og bindestrek, som «barn-i-lavinntekt».',
    nn: 'Små bokstavar og bindestrek, som «barn-i-laginntekt».',
    en: 'Lower-case letters and hyphens, like “low-income-children”.',
  },
  nameIn: {
    nb: (language: string) => `Navn på ${language}`,
    nn: (language: string) => `Namn på ${language}`,
    en: (language: string) => `Name in ${language}`,
  },
  aboutIn: {
    nb: (language: string) => `Hva det er, på ${language}`,
    nn: (language: string) => `Kva det er, på ${language}`,
    en: (language: string) => `What it is, in ${language}`,
  },
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'Bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'Nynorsk' },
  en: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
  weighBy: { nb: 'Veies med', nn: 'Blir vege med', en: 'Weighed by' },
  save: { nb: 'Lagre beskrivelsen', nn: 'Lagre skildringa', en: 'Save the description' },
})
