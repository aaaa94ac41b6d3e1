import { words } from '../../core/words.ts'
import type { Question } from './questions.model.ts'

/** The questions as they stand in the report, in every extract and in the registered document. */
export const questionWords = words<Record<Question, string>>({
  carriedIn: {
    nb: 'Overført fra tidligere år',
    nn: 'Overført frå tidlegare år',
    en: 'Carried over from earlier years',
  },
  received: { nb: 'Mottatt i år', nn: 'Motteke i år', en: 'Received this year' },
  spent: { nb: 'Brukt i år', nn: 'Brukt i år', en: 'Spent this year' },
  left: { nb: 'Ubrukt ved årets slutt', nn: 'Ubrukt ved slutten av året', en: 'Unspent at year end' },
  spentByMeasure: { nb: 'Brukt på hvert tiltak', nn: 'Brukt på kvart tiltak', en: 'Spent on each measure' },
  spentByPayee: { nb: 'Hvem pengene gikk til', nn: 'Kven pengane gjekk til', en: 'Whom the money went to' },
  award: { nb: 'Tilsagnet for året', nn: 'Tilsegna for året', en: 'The year’s award' },
  useBy: {
    nb: 'Pengene kan brukes til og med',
    nn: 'Pengane kan brukast til og med',
    en: 'The money may be used until',
  },
  measures: {
    nb: 'Tiltak som er planlagt, i gang og avsluttet',
    nn: 'Tiltak som er planlagde, i gang og avslutta',
    en: 'Measures planned, running and closed',
  },
  started: {
    nb: 'Tiltak som begynte i år',
    nn: 'Tiltak som byrja i år',
    en: 'Measures that began this year',
  },
  closed: {
    nb: 'Tiltak som ble avsluttet i år, og resultatet',
    nn: 'Tiltak som vart avslutta i år, og resultatet',
    en: 'Measures closed this year, with the result',
  },
  evaluated: {
    nb: 'Tiltak med evalueringsplan',
    nn: 'Tiltak med evalueringsplan',
    en: 'Measures with an evaluation plan',
  },
  services: {
    nb: 'Tjenester og etater som deltar',
    nn: 'Tenester og etatar som deltek',
    en: 'Services and agencies taking part',
  },
  ages: {
    nb: 'Alderen på dem tiltakene er for',
    nn: 'Alderen på dei tiltaka er for',
    en: 'Ages of those the measures are for',
  },
  needs: {
    nb: 'Behovene tiltakene svarer på',
    nn: 'Behova tiltaka svarer på',
    en: 'The needs that the measures answer',
  },
  resolution: {
    nb: 'Kommunens politiske vedtak',
    nn: 'Det politiske vedtaket i kommunen',
    en: 'The municipality’s political decision',
  },
  progress: { nb: 'Hva er gjort i år?', nn: 'Kva er gjort i år?', en: 'What was done this year?' },
  effects: {
    nb: 'Hva har tiltakene betydd for barn, unge og familier?',
    nn: 'Kva har tiltaka hatt å seie for barn, unge og familiar?',
    en: 'What have the measures meant for children, youth and families?',
  },
  reached: {
    nb: 'Hvor mange barn og unge deltok i tiltakene?',
    nn: 'Kor mange barn og unge deltok i tiltaka?',
    en: 'How many children and young people took part in the measures?',
  },
  participation: {
    nb: 'Hvordan har barn, unge og familier vært med på å forme tiltakene?',
    nn: 'Korleis har barn, unge og familiar vore med på å forme tiltaka?',
    en: 'How have children, youth and families helped shape the measures?',
  },
  cooperation: {
    nb: 'Hvordan har tjenestene samarbeidet på tvers?',
    nn: 'Korleis har tenestene samarbeidd på tvers?',
    en: 'How have services worked together across sectors?',
  },
  deviations: {
    nb: 'Hva gikk annerledes enn planlagt?',
    nn: 'Kva gjekk annleis enn planlagt?',
    en: 'What did not go as planned?',
  },
  learning: {
    nb: 'Hva har dere lært som andre bør vite?',
    nn: 'Kva har de lært som andre bør vite?',
    en: 'What have you learnt that others should know?',
  },
  next: {
    nb: 'Hva er planen for det som ikke er brukt?',
    nn: 'Kva er planen for det som ikkje er brukt?',
    en: 'What is the plan for what is unspent?',
  },
  minutes: {
    nb: 'Hvor mange minutter brukte dere på rapporten?',
    nn: 'Kor mange minutt brukte de på rapporten?',
    en: 'How many minutes did you spend on the report?',
  },
})

/** Help at the field: limits, and what must not be written. */
export const hintWords = words<Record<'text' | 'reached' | 'minutes' | 'deviations', string>>({
  text: {
    nb: 'Ikke skriv navn på barn, unge eller familier.',
    nn: 'Ikkje skriv namn på barn, unge eller familiar.',
    en: 'Do not write names of children, youth or families.',
  },
  reached: {
    nb: 'Et helt tall. Et anslag er godt nok. Tall under fem vises ikke offentlig.',
    nn: 'Eit heilt tal. Eit overslag er godt nok. Tal under fem blir ikkje viste offentleg.',
    en: 'A whole number. An estimate will do. Numbers below five are not shown in public.',
  },
  minutes: {
    nb: 'Et helt tall for alle som har vært med på å skrive den.',
    nn: 'Eit heilt tal for alle som har vore med på å skrive han.',
    en: 'A whole number for everyone who took part in writing it.',
  },
  deviations: {
    nb: 'Skriv «ingenting» hvis alt gikk som planlagt.',
    nn: 'Skriv «ingenting» om alt gjekk som planlagt.',
    en: 'Write “nothing” if all went as planned.',
  },
})
