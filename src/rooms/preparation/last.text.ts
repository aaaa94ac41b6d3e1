import { formatKr } from '../../core/ore.ts'
import { words } from '../../core/words.ts'

/** Words of the last two steps: the try-out, and looking it over. */
export const lastWords = words({
  reckonedFor: {
    nb: (count: number) => `Regnet for ${count} kommuner.`,
    nn: (count: number) => `Rekna for ${count} kommunar.`,
    en: (count: number) => `Reckoned for ${count} municipalities.`,
  },
  asIllustration: {
    nb: 'Ingen kommuner er valgt ut ennå. Regnestykket er en illustrasjon med alle kommunene i regionene.',
    nn: 'Ingen kommunar er valde ut enno. Reknestykket er ein illustrasjon med alle kommunane i regionane.',
    en: 'No municipality is selected yet. This is an illustration with every municipality of the regions.',
  },
  works: {
    nb: (pot: bigint, awards: bigint) =>
      `Regnestykket går opp: ${formatKr(awards)} av ${formatKr(pot)} er delt ut.`,
    nn: (pot: bigint, awards: bigint) =>
      `Reknestykket går opp: ${formatKr(awards)} av ${formatKr(pot)} er delt ut.`,
    en: (pot: bigint, awards: bigint) =>
      `It works out: ${formatKr(awards)} of ${formatKr(pot)} is shared out.`,
  },
  doesNot: {
    nb: 'Regnestykket kan ikke gjøres ennå.',
    nn: 'Reknestykket kan ikkje gjerast enno.',
    en: 'It cannot be reckoned yet.',
  },
  figuresTitle: { nb: 'Tallene', nn: 'Tala', en: 'The figures' },
  indicator: { nb: 'Indikator', nn: 'Indikator', en: 'Indicator' },
  ofYear: { nb: 'År', nn: 'År', en: 'Year' },
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  lacking: { nb: 'Mangler', nn: 'Manglar', en: 'Lacking' },
  lackingFor: {
    nb: (names: string, more: number) => (more > 0 ? `${names} og ${more} kommuner til` : names),
    nn: (names: string, more: number) => (more > 0 ? `${names} og ${more} kommunar til` : names),
    en: (names: string, more: number) => (more > 0 ? `${names} and ${more} more` : names),
  },
  lackingAll: { nb: 'alle kommunene', nn: 'alle kommunane', en: 'all municipalities' },
  nothingLacks: { nb: 'ingenting', nn: 'ingenting', en: 'nothing' },
  noFigures: {
    nb: 'Reglene trenger ingen tall.',
    nn: 'Reglane treng ingen tal.',
    en: 'The rules need no figures.',
  },
  resultTitle: { nb: 'Hva hver kommune får', nn: 'Kva kvar kommune får', en: 'What each municipality gets' },
  showAll: {
    nb: (count: number) => `Vis alle ${count} kommunene`,
    nn: (count: number) => `Vis alle ${count} kommunane`,
    en: (count: number) => `Show all ${count} municipalities`,
  },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  guarantee: { nb: 'Garanti, kr', nn: 'Garanti, kr', en: 'Guarantee, kr' },
  award: { nb: 'Får, kr', nn: 'Får, kr', en: 'Gets, kr' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Total' },
  tryAgain: { nb: 'Lagre og prøvekjør', nn: 'Lagre og prøvekøyr', en: 'Save and try' },
  readTitle: {
    nb: 'Les inn tall som mangler',
    nn: 'Les inn tal som manglar',
    en: 'Read in figures that are lacking',
  },
  readLead: {
    nb: 'Tallene gjelder for dette året av programmet til utmålingen er fastsatt. Da blir de en del av «Tall».',
    nn: 'Tala gjeld for dette året av programmet til utmålinga er fastsett. Då blir dei ein del av «Tal».',
    en: 'The figures count for this year of the programme until the allocation is final. Then they join the bank.',
  },
  readIn: { nb: 'Les inn tallene', nn: 'Les inn tala', en: 'Read in the figures' },
  readBefore: {
    nb: (count: number) => `${count} tall er lest inn for året. Et nytt regneark kommer i stedet.`,
    nn: (count: number) => `${count} tal er lesne inn for året. Eit nytt rekneark kjem i staden.`,
    en: (count: number) =>
      `${count} figures have been read in for the year. A new spreadsheet replaces them.`,
  },
  notesSeen: { nb: 'Jeg har sett på dette', nn: 'Eg har sett på dette', en: 'I have looked at this' },
  lacks: { nb: 'Dette mangler', nn: 'Dette manglar', en: 'What is lacking' },
  lacksNothing: {
    nb: 'Alle stegene er ferdige.',
    nn: 'Alle stega er ferdige.',
    en: 'All the steps are done.',
  },
  lacksSome: {
    nb: (n: number) => (n === 1 ? 'Ett steg mangler svar.' : `${n} steg mangler svar.`),
    nn: (n: number) => (n === 1 ? 'Eitt steg manglar svar.' : `${n} steg manglar svar.`),
    en: (n: number) => (n === 1 ? 'One step lacks answers.' : `${n} steps lack answers.`),
  },
  figuresLack: {
    nb: 'Regnestykket går ikke opp ennå. Det kan godkjennes likevel; tallene må være på plass før utmålingen beregnes.',
    nn: 'Reknestykket går ikkje opp enno. Det kan godkjennast likevel; tala må vere på plass før utmålinga blir berekna.',
    en: 'The calculation does not work out yet. It can be approved all the same; the figures must be there before the allocation is made.',
  },
  toldTitle: { nb: 'Hvem får beskjed', nn: 'Kven får melding', en: 'Who is told' },
  toldApproval: {
    nb: (sender: string) =>
      `Saken står i «I dag» hos de andre i sekretariatet og hos den som har budsjettdisponeringsmyndighet i ${sender}.`,
    nn: (sender: string) =>
      `Saka står i «I dag» hos dei andre i sekretariatet og hos den som har budsjettdisponeringsmynde i ${sender}.`,
    en: (sender: string) =>
      `It stands in “Today” for the others in the secretariat and for the budget authority of ${sender}.`,
  },
  toldAfter: {
    nb: (schemes: string) => `Når det er godkjent, ser ${schemes} beløpene sine på programmets side.`,
    nn: (schemes: string) => `Når det er godkjent, ser ${schemes} beløpa sine på sida til programmet.`,
    en: (schemes: string) => `Once approved, ${schemes} see their amounts on the programme’s page.`,
  },
  sendLacks: {
    nb: 'Kan sendes når alle stegene er ferdige.',
    nn: 'Kan sendast når alle stega er ferdige.',
    en: 'Can be sent when all the steps are done.',
  },
  sentBy: {
    nb: (name: string, on: string) => `Sendt til godkjenning av ${name} ${on}.`,
    nn: (name: string, on: string) => `Sendt til godkjenning av ${name} ${on}.`,
    en: (name: string, on: string) => `Sent for approval by ${name} on ${on}.`,
  },
  returned: {
    nb: (reason: string) => `Sendt tilbake: ${reason}`,
    nn: (reason: string) => `Send tilbake: ${reason}`,
    en: (reason: string) => `Sent back: ${reason}`,
  },
  approvedBy: {
    nb: (name: string, on: string) => `Godkjent og registrert av ${name} ${on}.`,
    nn: (name: string, on: string) => `Godkjent og registrert av ${name} ${on}.`,
    en: (name: string, on: string) => `Approved and recorded by ${name} on ${on}.`,
  },
  discarded: { nb: 'Utkastet er forkastet.', nn: 'Utkastet er forkasta.', en: 'The draft is discarded.' },
  toProgramme: { nb: 'Gå til programmet', nn: 'Gå til programmet', en: 'Go to the programme' },
  toAllocation: { nb: 'Gå til utmålingen', nn: 'Gå til utmålinga', en: 'Go to the allocation' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  sendBackTitle: { nb: 'Send tilbake', nn: 'Send tilbake', en: 'Send back' },
  takeBackTitle: { nb: 'Ta det tilbake', nn: 'Ta det tilbake', en: 'Take it back' },
})
