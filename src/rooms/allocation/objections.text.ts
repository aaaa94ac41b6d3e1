import { words } from '../../core/words.ts'

/** What directorates say of a run, what is answered, and what the page says first. */
export const saidText = words({
  now: { nb: 'Nå', nn: 'No', en: 'Now' },
  saysNo: {
    nb: (by: string, at: string) => `Nei fra ${by} ${at}`,
    nn: (by: string, at: string) => `Nei frå ${by} ${at}`,
    en: (by: string, at: string) => `No from ${by} on ${at}`,
  },
  answered: {
    nb: (by: string, at: string) => `Svart av ${by} ${at}`,
    nn: (by: string, at: string) => `Svart av ${by} ${at}`,
    en: (by: string, at: string) => `Answered by ${by} on ${at}`,
  },
  notAnswered: { nb: 'Ikke besvart', nn: 'Ikkje svart på', en: 'Not answered' },
  finaliseHeld: {
    nb: (names: string) => `Kan ikke fastsettes mens disse sier nei: ${names}.`,
    nn: (names: string) => `Kan ikkje fastsetjast medan desse seier nei: ${names}.`,
    en: (names: string) => `Cannot be made final while these say no: ${names}.`,
  },
  waitsFor: {
    nb: (names: string) => `Venter på ${names}.`,
    nn: (names: string) => `Ventar på ${names}.`,
    en: (names: string) => `Waiting for ${names}.`,
  },
  objectTitle: {
    nb: (year: number) => `Si nei til utmålingen for ${year}`,
    nn: (year: number) => `Sei nei til utmålinga for ${year}`,
    en: (year: number) => `Say no to the allocation of ${year}`,
  },
  objectLead: {
    nb: 'Utmålingen kan ikke fastsettes før sekretariatet har svart og direktoratet har sagt ja.',
    nn: 'Utmålinga kan ikkje fastsetjast før sekretariatet har svart og direktoratet har sagt ja.',
    en: 'The allocation cannot be made final until the secretariat has answered and the directorate has said yes.',
  },
  objectReason: {
    nb: 'Hvorfor sier direktoratet nei, og hva må endres?',
    nn: 'Kvifor seier direktoratet nei, og kva må endrast?',
    en: 'Why does the directorate say no, and what must change?',
  },
  objectHint: {
    nb: 'De som bidrar, avgjør og kontrollerer, kan lese det.',
    nn: 'Dei som bidreg, avgjer og kontrollerer, kan lese det.',
    en: 'Those who contribute, decide and control can read it.',
  },
  answerTitle: {
    nb: (name: string) => `Svar til ${name}`,
    nn: (name: string) => `Svar til ${name}`,
    en: (name: string) => `Answer to ${name}`,
  },
  answerLead: {
    nb: 'Svar i ord, eller beregn utmålingen på nytt. Etter svaret kan direktoratet si ja, eller nei en gang til.',
    nn: 'Svar i ord, eller rekn ut utmålinga på nytt. Etter svaret kan direktoratet seie ja, eller nei ein gong til.',
    en: 'Answer in words, or calculate the allocation again. After the answer the directorate may say yes, or no once more.',
  },
  theAnswer: { nb: 'Svaret', nn: 'Svaret', en: 'The answer' },
  again: { nb: 'Beregn på nytt i stedet', nn: 'Rekn ut på nytt i staden', en: 'Calculate again instead' },
  someBelow: {
    nb: (n: number, name: string, kr: string) =>
      `${n === 1 ? 'Én kommune får' : `${n} kommuner får`} mindre enn beregningsgrunnlaget. Mest under: ${name}, med ${kr}. Ingen er under garantert beløp.`,
    nn: (n: number, name: string, kr: string) =>
      `${n === 1 ? 'Éin kommune får' : `${n} kommunar får`} mindre enn utrekningsgrunnlaget. Mest under: ${name}, med ${kr}. Ingen er under garantert beløp.`,
    en: (n: number, name: string, kr: string) =>
      `${n === 1 ? 'One municipality gets' : `${n} municipalities get`} less than the basis. Most below: ${name}, by ${kr}. None is below its guaranteed amount.`,
  },
  belowGuarantee: {
    nb: (n: number, name: string, kr: string) =>
      `${n === 1 ? 'Én kommune får' : `${n} kommuner får`} mindre enn garantert beløp. Mest under: ${name}, med ${kr}.`,
    nn: (n: number, name: string, kr: string) =>
      `${n === 1 ? 'Éin kommune får' : `${n} kommunar får`} mindre enn garantert beløp. Mest under: ${name}, med ${kr}.`,
    en: (n: number, name: string, kr: string) =>
      `${n === 1 ? 'One municipality gets' : `${n} municipalities get`} less than the guaranteed amount. Most below: ${name}, by ${kr}.`,
  },
  run: { nb: 'Kjøring', nn: 'Køyring', en: 'Run' },
  about: { nb: 'Om utmålingen', nn: 'Om utmålinga', en: 'About the allocation' },
  appropriation: { nb: 'Bevilgning', nn: 'Løyving', en: 'Appropriation' },
  awarded: { nb: 'Tildelt', nn: 'Tildelt', en: 'Awarded' },
  madeBy: { nb: 'Beregnet', nn: 'Rekna ut', en: 'Calculated' },
  by: {
    nb: (by: string, at: string) => `${at} av ${by}`,
    nn: (by: string, at: string) => `${at} av ${by}`,
    en: (by: string, at: string) => `${at} by ${by}`,
  },
  finaliseTitle: {
    nb: (year: number) => `Fastsett utmålingen for ${year}`,
    nn: (year: number) => `Fastset utmålinga for ${year}`,
    en: (year: number) => `Make the allocation of ${year} final`,
  },
  finaliseLead: {
    nb: (n: number, kr: string) => `${n} kommuner får til sammen ${kr}. Utmålingen blir offentlig.`,
    nn: (n: number, kr: string) => `${n} kommunar får til saman ${kr}. Utmålinga blir offentleg.`,
    en: (n: number, kr: string) => `${n} municipalities get ${kr} in all. The allocation becomes public.`,
  },
  thenCommitments: {
    nb: 'Deretter kan tilsagnene gis: ett brev til hver kommune.',
    nn: 'Deretter kan tilsegnene bli gitte: eitt brev til kvar kommune.',
    en: 'The commitments can be made after that: one letter to each municipality.',
  },
  runLead: {
    nb: 'Utmålingen blir regnet ut av reglene og tallene for året. Direktoratene som bidrar, får den til godkjenning.',
    nn: 'Utmålinga blir rekna ut av reglane og tala for året. Direktorata som bidreg, får henne til godkjenning.',
    en: 'The allocation is calculated from the year’s rules and figures. The contributing directorates then get it for approval.',
  },
  overTitle: {
    nb: 'Utmålingen er kommet videre',
    nn: 'Utmålinga er komen vidare',
    en: 'The allocation has moved on',
  },
  over: {
    nb: 'Det du ville gjøre, kan ikke gjøres lenger. Gå til utmålingen og se hvor den står.',
    nn: 'Det du ville gjere, kan ikkje gjerast lenger. Gå til utmålinga og sjå kvar ho står.',
    en: 'What you wanted to do can no longer be done. Go to the allocation and see where it stands.',
  },
  toRules: { nb: 'Bytt regelversjon', nn: 'Byt regelversjon', en: 'Change a rule’s version' },
})
