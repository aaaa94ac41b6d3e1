import { words } from '../../core/words.ts'
import type { Fate, TiedBy, Twin } from './model.ts'

const nb = (n: number) => (n === 1 ? '1 linje' : `${n} linjer`)
const en = (n: number) => (n === 1 ? '1 line' : `${n} lines`)

export const fateWords = words<Record<Fate, string>>({
  posts: { nb: 'Føres', nn: 'Blir ført', en: 'Posted' },
  twin: { nb: 'Utelates', nn: 'Blir utelaten', en: 'Left out' },
  aside: { nb: 'Ikke potten', nn: 'Ikkje potten', en: 'Not of the pot' },
  untied: { nb: 'Ikke koblet', nn: 'Ikkje kopla', en: 'Not tied' },
  credit: { nb: 'Under null', nn: 'Under null', en: 'Below zero' },
  stuck: { nb: 'Må rettes', nn: 'Må rettast', en: 'To be corrected' },
})

export const twinWords = words<Record<Twin, string>>({
  imported: { nb: 'Lest inn og ført før', nn: 'Lesen inn og ført før', en: 'Read in and posted before' },
  byHand: {
    nb: 'Samme tiltak, dato og beløp er ført for hånd',
    nn: 'Same tiltak, dato og beløp er ført for hand',
    en: 'The same measure, date and amount was registered by hand',
  },
})

export const tiedWords = words<Record<TiedBy, string>>({
  hand: { nb: 'Valgt for hånd', nn: 'Valt for hand', en: 'Chosen by hand' },
  file: { nb: 'Tiltaket står i filen', nn: 'Tiltaket står i fila', en: 'The file names the measure' },
  rule: { nb: 'Kommunens regel', nn: 'Regelen til kommunen', en: 'The municipality’s rule' },
  project: { nb: 'Samme prosjekt', nn: 'Same prosjekt', en: 'Same project' },
  account: { nb: 'Samme konto', nn: 'Same konto', en: 'Same account' },
  functionAndType: { nb: 'Samme funksjon og art', nn: 'Same funksjon og art', en: 'Same function and type' },
})

export const previewText = words({
  title: {
    nb: (file: string) => `Se over ${file}`,
    nn: (file: string) => `Sjå over ${file}`,
    en: (file: string) => `Look over ${file}`,
  },
  lead: {
    nb: (tied: number, all: number, twins: number) =>
      `${tied} av ${nb(all)} er koblet til et tiltak, ${twins} ser ut til å være ført før.`,
    nn: (tied: number, all: number, twins: number) =>
      `${tied} av ${nb(all)} er kopla til eit tiltak, ${twins} ser ut til å vere førte før.`,
    en: (tied: number, all: number, twins: number) =>
      `${tied} of ${en(all)} tied to a measure, ${twins} look as if they were posted before.`,
  },
  leadPosts: {
    nb: (n: number, kr: string) => `${nb(n)} på ${kr} ${n === 1 ? 'er klar' : 'er klare'} til å føres.`,
    nn: (n: number, kr: string) => `${nb(n)} på ${kr} ${n === 1 ? 'er klar' : 'er klare'} til å førast.`,
    en: (n: number, kr: string) => `${en(n)} of ${kr} ready to be posted.`,
  },
  leadPosted: {
    nb: (n: number, all: number, kr: string) =>
      `${n} av ${nb(all)} er ført, til sammen ${kr}. De andre er ikke tatt vare på.`,
    nn: (n: number, all: number, kr: string) =>
      `${n} av ${nb(all)} er ført, til saman ${kr}. Dei andre er ikkje tekne vare på.`,
    en: (n: number, all: number, kr: string) =>
      `${n} of ${en(all)} posted, ${kr} in all. The others were not kept.`,
  },
  leadStopped: {
    nb: 'Innlesingen er avbrutt. Ingenting ble ført, og linjene er ikke tatt vare på.',
    nn: 'Innlesinga er avbroten. Ingenting vart ført, og linjene er ikkje tekne vare på.',
    en: 'The reading in was stopped. Nothing was posted, and the lines were not kept.',
  },
  by: {
    nb: (who: string, when: string) => `Lest inn av ${who} ${when}.`,
    nn: (who: string, when: string) => `Lesen inn av ${who} ${when}.`,
    en: (who: string, when: string) => `Read in by ${who} ${when}.`,
  },
  askedBy: {
    nb: (who: string, when: string) => `Sendt til kommunedirektøren av ${who} ${when}.`,
    nn: (who: string, when: string) => `Send til kommunedirektøren av ${who} ${when}.`,
    en: (who: string, when: string) => `Sent to the municipal director by ${who} ${when}.`,
  },
  postedBy: {
    nb: (who: string, when: string) => `Ført av ${who} ${when}.`,
    nn: (who: string, when: string) => `Ført av ${who} ${when}.`,
    en: (who: string, when: string) => `Posted by ${who} ${when}.`,
  },
  returned: {
    nb: (why: string) => `Kommunedirektøren sendte filen tilbake: ${why}`,
    nn: (why: string) => `Kommunedirektøren sende fila tilbake: ${why}`,
    en: (why: string) => `The municipal director sent the file back: ${why}`,
  },
  perMeasure: { nb: 'Dette blir ført', nn: 'Dette blir ført', en: 'What will be posted' },
  perMeasurePosted: { nb: 'Dette er ført', nn: 'Dette er ført', en: 'What was posted' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  lines: { nb: 'Linjer', nn: 'Linjer', en: 'Lines' },
  amountKr: { nb: 'Beløp, kr', nn: 'Beløp, kr', en: 'Amount, kr' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  available: {
    nb: (kr: string) => `Potten har ${kr} til disposisjon.`,
    nn: (kr: string) => `Potten har ${kr} til disposisjon.`,
    en: (kr: string) => `The pot has ${kr} at its disposal.`,
  },
  large: {
    nb: (n: number, kr: string) =>
      `${nb(n)} er på ${kr} eller mer. Da fører kommunedirektøren, og det må være en annen enn den som leste inn.`,
    nn: (n: number, kr: string) =>
      `${nb(n)} er på ${kr} eller meir. Då fører kommunedirektøren, og det må vere ein annan enn den som las inn.`,
    en: (n: number, kr: string) =>
      `${en(n)} of ${kr} or more. Then the municipal director posts, and that must be another person than whoever read them in.`,
  },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  tableTitle: { nb: 'Linjene', nn: 'Linjene', en: 'The lines' },
  noLines: { nb: 'Ingen linjer her.', nn: 'Ingen linjer her.', en: 'No lines here.' },
  line: { nb: 'Linje', nn: 'Linje', en: 'Line' },
  voucher: { nb: 'bilag', nn: 'bilag', en: 'voucher' },
  what: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  codingOf: {
    nb: (fn: string, type: string) => `funksjon ${fn || '–'}, art ${type || '–'}`,
    nn: (fn: string, type: string) => `funksjon ${fn || '–'}, art ${type || '–'}`,
    en: (fn: string, type: string) => `function ${fn || '–'}, type ${type || '–'}`,
  },
  account: { nb: 'konto', nn: 'konto', en: 'account' },
  project: { nb: 'prosjekt', nn: 'prosjekt', en: 'project' },
  fate: { nb: 'Hva som skjer', nn: 'Kva som skjer', en: 'What happens' },
  largeLine: { nb: 'fra grensen', nn: 'frå grensa', en: 'from the limit' },
  target: { nb: 'Føres på', nn: 'Blir ført på', en: 'Posted on' },
  choices: { nb: 'Føres på, og mottaker', nn: 'Blir ført på, og mottakar', en: 'Posted on, and payee' },
  targetOf: {
    nb: (line: number) => `Linje ${line} føres på`,
    nn: (line: number) => `Linje ${line} blir ført på`,
    en: (line: number) => `Line ${line} is posted on`,
  },
  payeeOf: {
    nb: (line: number) => `Mottaker for linje ${line}`,
    nn: (line: number) => `Mottakar for linje ${line}`,
    en: (line: number) => `Payee of line ${line}`,
  },
  byRules: {
    nb: (name: string) => `Etter reglene: ${name}`,
    nn: (name: string) => `Etter reglane: ${name}`,
    en: (name: string) => `By the rules: ${name}`,
  },
  byRulesAlone: { nb: 'Etter reglene', nn: 'Etter reglane', en: 'By the rules' },
  creditHow: {
    nb: 'Retter den en utgift, tilbakefører du utgiften på bilaget',
    nn: 'Rettar ho ei utgift, tilbakefører du utgifta på bilaget',
    en: 'If it corrects an expenditure, reverse that on its voucher',
  },
  none: { nb: 'ingen', nn: 'ingen', en: 'none' },
  byType: {
    nb: (name: string) => `Etter art: ${name}`,
    nn: (name: string) => `Etter art: ${name}`,
    en: (name: string) => `By type: ${name}`,
  },
  anyway: {
    nb: (name: string) => `Før likevel: ${name}`,
    nn: (name: string) => `Før likevel: ${name}`,
    en: (name: string) => `Post anyway: ${name}`,
  },
  save: {
    nb: 'Lagre valgene på denne siden',
    nn: 'Lagre vala på denne sida',
    en: 'Save the choices on this page',
  },
  newer: { nb: 'Forrige linjer', nn: 'Førre linjer', en: 'Previous lines' },
  older: { nb: 'Neste linjer', nn: 'Neste linjer', en: 'Next lines' },
  shown: {
    nb: (from: number, to: number, of: number) => `Linje ${from}–${to} av ${of}.`,
    nn: (from: number, to: number, of: number) => `Linje ${from}–${to} av ${of}.`,
    en: (from: number, to: number, of: number) => `Lines ${from}–${to} of ${of}.`,
  },
  confirm: {
    nb: (n: number, kr: string) => `Før ${nb(n)} på ${kr}`,
    nn: (n: number, kr: string) => `Før ${nb(n)} på ${kr}`,
    en: (n: number, kr: string) => `Post ${en(n)} of ${kr}`,
  },
  ahead: {
    nb: (n: number) => `${nb(n)} har en dato fram i tid. Ja, det er riktig.`,
    nn: (n: number) => `${nb(n)} har ein dato fram i tid. Ja, det er rett.`,
    en: (n: number) => `${en(n)} with a day to come. Yes, that is right.`,
  },
  confirmLead: {
    nb: 'Alt blir ført, eller ingenting. Linjer som ikke føres, blir ikke tatt vare på.',
    nn: 'Alt blir ført, eller ingenting. Linjer som ikkje blir førte, blir ikkje tekne vare på.',
    en: 'All is posted, or nothing. Lines that are not posted are not kept.',
  },
  ask: {
    nb: 'Send til kommunedirektøren',
    nn: 'Send til kommunedirektøren',
    en: 'Send to the municipal director',
  },
  nothing: {
    nb: 'Ingen linjer er klare til å føres. Koble linjer til et tiltak, eller lag en regel.',
    nn: 'Ingen linjer er klare til å førast. Kople linjer til eit tiltak, eller lag ein regel.',
    en: 'No lines are ready to be posted. Tie lines to a measure, or make a rule.',
  },
  stuckFirst: {
    nb: (n: number) => `${nb(n)} må rettes eller legges til side før noe kan føres.`,
    nn: (n: number) => `${nb(n)} må rettast eller leggjast til side før noko kan førast.`,
    en: (n: number) => `${en(n)} must be corrected or set aside before anything can be posted.`,
  },
  stop: { nb: 'Avbryt og kast linjene', nn: 'Avbryt og kast linjene', en: 'Stop and throw the lines away' },
  stopTitle: { nb: 'Avbryt og kast linjene?', nn: 'Avbryte og kaste linjene?', en: 'Throw the lines away?' },
  stopLead: {
    nb: (rows: number, file: string) =>
      `De ${rows} linjene fra «${file}» blir kastet, og det som er valgt for dem, går tapt. Ingenting av dem er ført. Filen kan leses inn på nytt.`,
    nn: (rows: number, file: string) =>
      `Dei ${rows} linjene frå «${file}» blir kasta, og det som er valt for dei, går tapt. Ingenting av dei er ført. Fila kan lesast inn på nytt.`,
    en: (rows: number, file: string) =>
      `The ${rows} lines of “${file}” are thrown away, and what was chosen for them is lost. None of them has been posted. The file can be read in again.`,
  },
  stopNotNow: {
    nb: 'Linjene kan ikke kastes: de er ført, eller kastet allerede.',
    nn: 'Linjene kan ikkje kastast: dei er førte, eller kasta alt.',
    en: 'The lines cannot be thrown away: they have been posted, or thrown away already.',
  },
  goBack: { nb: 'Gå tilbake', nn: 'Gå tilbake', en: 'Go back' },
  returnTitle: { nb: 'Send tilbake', nn: 'Send tilbake', en: 'Send back' },
  reason: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  ownFile: {
    nb: 'Du har selv lest inn eller sendt denne filen. En annen må føre den.',
    nn: 'Du har sjølv lese inn eller sendt denne fila. Ein annan må føre ho.',
    en: 'You yourself read in or sent this file. Another person must post it.',
  },
  noPayee: {
    nb: 'Arten sier ikke hvem som er betalt. Velg mottaker, eller legg linjen til side.',
    nn: 'Arten seier ikkje kven som er betalt. Vel mottakar, eller legg linja til side.',
    en: 'The type does not say who was paid. Choose a payee, or set the line aside.',
  },
})
