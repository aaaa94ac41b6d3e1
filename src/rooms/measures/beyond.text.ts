import { words } from '../../core/words.ts'

/** A measure beyond its budget, and why; and the files that show what an expenditure was. */
export const beyondText = words({
  title: { nb: 'Over budsjettet', nn: 'Over budsjettet', en: 'Above budget' },
  state: {
    nb: (state: string, kr: string) => `${state}, over budsjettet med ${kr}`,
    nn: (state: string, kr: string) => `${state}, over budsjettet med ${kr}`,
    en: (state: string, kr: string) => `${state}, above budget by ${kr}`,
  },
  now: {
    nb: (used: string, budget: string) =>
      `Tiltaket har brukt og bundet ${used} av et budsjett på ${budget}. Merket blir borte når budsjett som dekker det, er flyttet hit.`,
    nn: (used: string, budget: string) =>
      `Tiltaket har brukt og bunde ${used} av eit budsjett på ${budget}. Merket blir borte når budsjett som dekkjer det, er flytta hit.`,
    en: (used: string, budget: string) =>
      `The measure has spent and committed ${used} of a budget of ${budget}. The mark goes away when budget that covers it has been moved here.`,
  },
  covered: {
    nb: 'Tiltaket er innenfor budsjettet nå. Grunnene blir stående.',
    nn: 'Tiltaket er innanfor budsjettet no. Grunnane blir ståande.',
    en: 'The measure is within its budget now. The reasons stay.',
  },
  unexplained: {
    nb: 'Ingen har skrevet hvorfor.',
    nn: 'Ingen har skrive kvifor.',
    en: 'Nobody has written why.',
  },
  history: {
    nb: 'Hvorfor tiltaket har gått over budsjettet',
    nn: 'Kvifor tiltaket har gått over budsjettet',
    en: 'Why the measure has gone above its budget',
  },
  saidOn: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  of: { nb: 'Gjelder', nn: 'Gjeld', en: 'Of' },
  ofPosted: { nb: 'ført', nn: 'ført', en: 'what was posted' },
  ofAsked: { nb: 'utbetaling det ble bedt om', nn: 'utbetaling det vart bede om', en: 'a payment asked for' },
  ofMeasure: { nb: 'tiltaket', nn: 'tiltaket', en: 'the measure' },
  byKr: { nb: 'Over, kr', nn: 'Over, kr', en: 'Above, kr' },
  budgetKr: { nb: 'Budsjett da, kr', nn: 'Budsjett då, kr', en: 'Budget then, kr' },
  reason: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  saidOf: {
    nb: (reason: string, who: string, on: string) => `${reason} (${who}, ${on})`,
    nn: (reason: string, who: string, on: string) => `${reason} (${who}, ${on})`,
    en: (reason: string, who: string, on: string) => `${reason} (${who}, ${on})`,
  },
  whyAbove: {
    nb: 'Hvorfor over budsjettet',
    nn: 'Kvifor over budsjettet',
    en: 'Why above budget',
  },
  field: {
    nb: 'Hvorfor skal tiltaket bruke mer enn budsjettet?',
    nn: 'Kvifor skal tiltaket bruke meir enn budsjettet?',
    en: 'Why is the measure to use more than its budget?',
  },
  fieldHint: {
    nb: 'Grunnen blir stående på tiltaket og bilaget. Ikke skriv navn på barn, unge eller familier.',
    nn: 'Grunnen blir ståande på tiltaket og bilaget. Ikkje skriv namn på barn, unge eller familiar.',
    en: 'The reason stays on the measure and the voucher. Do not write names of children, youth or families.',
  },
  save: { nb: 'Lagre grunnen', nn: 'Lagre grunnen', en: 'Save the reason' },
  willBe: {
    nb: (by: string, budget: string) =>
      `Dette gjør at tiltaket bruker ${by} mer enn budsjettet på ${budget}.`,
    nn: (by: string, budget: string) =>
      `Dette gjer at tiltaket bruker ${by} meir enn budsjettet på ${budget}.`,
    en: (by: string, budget: string) => `This makes the measure use ${by} more than its budget of ${budget}.`,
  },
  askerSaid: {
    nb: (who: string, reason: string) => `${who} skrev: «${reason}». Bekreft grunnen eller skriv en annen.`,
    nn: (who: string, reason: string) =>
      `${who} skreiv: «${reason}». Stadfest grunnen eller skriv ein annan.`,
    en: (who: string, reason: string) => `${who} wrote: “${reason}”. Confirm the reason or write another.`,
  },
})

export const attachmentText = words({
  title: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  count: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  name: { nb: 'Fil', nn: 'Fil', en: 'File' },
  size: { nb: 'Størrelse', nn: 'Storleik', en: 'Size' },
  added: { nb: 'Lagt ved', nn: 'Lagt ved', en: 'Added' },
  by: { nb: 'Av', nn: 'Av', en: 'By' },
  state: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
  wrongFile: { nb: 'feil vedlegg', nn: 'feil vedlegg', en: 'wrong file' },
  wrong: {
    nb: (reason: string, who: string) => `feil vedlegg: ${reason} (${who})`,
    nn: (reason: string, who: string) => `feil vedlegg: ${reason} (${who})`,
    en: (reason: string, who: string) => `wrong file: ${reason} (${who})`,
  },
  none: { nb: 'Ingen filer er lagt ved.', nn: 'Ingen filer er lagde ved.', en: 'No file is attached.' },
  field: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachment' },
  fieldHint: {
    nb: 'PDF, bilde (PNG, JPEG), Word, Excel eller ren tekst, til sammen høyst 20 MB. Sladd navn på barn, unge og familier først. Et vedlegg kan ikke tas bort.',
    nn: 'PDF, bilete (PNG, JPEG), Word, Excel eller rein tekst, til saman høgst 20 MB. Sladd namn på barn, unge og familiar først. Eit vedlegg kan ikkje takast bort.',
    en: 'PDF, image (PNG, JPEG), Word, Excel or plain text, at most 20 MB together. Black out names of children, youth and families first. An attachment cannot be taken away.',
  },
  more: { nb: 'Flere vedlegg', nn: 'Fleire vedlegg', en: 'More attachments' },
  second: { nb: 'Vedlegg 2', nn: 'Vedlegg 2', en: 'Attachment 2' },
  third: { nb: 'Vedlegg 3', nn: 'Vedlegg 3', en: 'Attachment 3' },
  add: { nb: 'Legg ved', nn: 'Legg ved', en: 'Attach' },
  addTitle: { nb: 'Legg ved en fil', nn: 'Legg ved ei fil', en: 'Attach a file' },
  mark: { nb: 'Merk som feil vedlegg', nn: 'Merk som feil vedlegg', en: 'Mark as wrong file' },
  markWhy: { nb: 'Hva er feil?', nn: 'Kva er feil?', en: 'What is wrong?' },
})
