import { words } from '../../core/words.ts'

/** The krone followed from scheme to payee: for the municipality, and for anyone. */
export const flowText = words({
  potTitle: {
    nb: (m: string) => `Følg kronen gjennom potten til ${m}`,
    nn: (m: string) => `Følg krona gjennom potten til ${m}`,
    en: (m: string) => `Follow the krone through the pot of ${m}`,
  },
  openTitle: {
    nb: (p: string) => `Følg kronen: ${p}`,
    nn: (p: string) => `Følg krona: ${p}`,
    en: (p: string) => `Follow the krone: ${p}`,
  },
  calculated: {
    nb: 'Delingen på ordninger er en beregnet andel. Ingen i kommunen velger ordning for en utgift.',
    nn: 'Delinga på ordningar er ein utrekna del. Ingen i kommunen vel ordning for ei utgift.',
    en: 'The division by scheme is a calculated share. Nobody in the municipality picks a scheme for an expenditure.',
  },
  ofHundred: {
    nb: (parts: string) => `Av 100 kr gikk ${parts}.`,
    nn: (parts: string) => `Av 100 kr gjekk ${parts}.`,
    en: (parts: string) => `Of 100 kr, ${parts}.`,
  },
  went: {
    nb: (n: number, to: string) => `${n} til ${to}`,
    nn: (n: number, to: string) => `${n} til ${to}`,
    en: (n: number, to: string) => `${n} went to ${to}`,
  },
  and: { nb: 'og', nn: 'og', en: 'and' },
  wasLeft: {
    nb: (n: number) => `${n} er ikke brukt`,
    nn: (n: number) => `${n} er ikkje brukte`,
    en: (n: number) => `${n} is not spent`,
  },
  openWasLeft: {
    nb: (n: number) => `${n} står igjen i potten, eller er så få utbetalinger at de ikke vises`,
    nn: (n: number) => `${n} er ikkje brukte, eller er for få utbetalingar til å visast`,
    en: (n: number) => `${n} is still in the pot, or was too few payments to be shown`,
  },
  nothing: {
    nb: 'Ingen penger er brukt ennå. Når de første er det, ser du her hvor de gikk.',
    nn: 'Ingen pengar er brukte enno. Når dei første er det, ser du her kvar dei gjekk.',
    en: 'No money is spent yet. When the first is, you will see here where it went.',
  },
  openNothing: {
    nb: (year: number) =>
      `Ingen penger var kommet inn i pottene ved utgangen av ${year}. Tallene kommer når året er over.`,
    nn: (year: number) =>
      `Ingen pengar var komne inn i pottane ved utgangen av ${year}. Tala kjem når året er over.`,
    en: (year: number) =>
      `No money had come into the pots at the end of ${year}. The figures come when the year is over.`,
  },
  picture: { nb: 'Fra ordning til mottaker', nn: 'Frå ordning til mottakar', en: 'From scheme to payee' },
  pictureText: {
    nb: (credited: string, spent: string) =>
      `${credited} kom inn, og ${spent} er brukt. Velg en boks for å se bare den. De samme tallene står i tabellen under.`,
    nn: (credited: string, spent: string) =>
      `${credited} kom inn, og ${spent} er brukt. Vel ein boks for å sjå berre den. Dei same tala står i tabellen under.`,
    en: (credited: string, spent: string) =>
      `${credited} came in, and ${spent} is spent. Choose a box to see that alone. The same figures stand in the table below.`,
  },
  narrowed: {
    nb: (to: string) => `Du ser bare det som gjelder ${to}.`,
    nn: (to: string) => `Du ser berre det som gjeld ${to}.`,
    en: (to: string) => `You see only what concerns ${to}.`,
  },
  all: { nb: 'Vis alt', nn: 'Vis alt', en: 'Show all' },
  potOnPost: {
    nb: (post: string) => `Potten, ${post}`,
    nn: (post: string) => `Potten, ${post}`,
    en: (post: string) => `The pot, ${post}`,
  },
  pot: { nb: 'Potten', nn: 'Potten', en: 'The pot' },
  left: { nb: 'Ikke brukt', nn: 'Ikkje brukt', en: 'Not spent' },
  openLeft: {
    nb: 'Ikke brukt, eller for få utbetalinger til å vises',
    nn: 'Ikkje brukt, eller for få utbetalingar til å visast',
    en: 'Not spent, or too few payments to show',
  },
  notSplit: { nb: 'Flere slags mottakere', nn: 'Fleire slags mottakarar', en: 'Several kinds of payee' },
  grants: {
    nb: 'Tilsagnene som åpne data (360Giving)',
    nn: 'Tilsegna som opne data (360Giving)',
    en: 'The awards as open data (360Giving)',
  },
  table: { nb: 'Hvor kronene gikk', nn: 'Kvar kronene gjekk', en: 'Where the kroner went' },
  from: { nb: 'Hvor kronene kom fra', nn: 'Kvar kronene kom frå', en: 'Where the kroner came from' },
  cameKr: { nb: 'Kom inn, kr', nn: 'Kom inn, kr', en: 'Came in, kr' },
  sumKr: { nb: 'Brukt i alt, kr', nn: 'Brukt i alt, kr', en: 'Spent in all, kr' },
  inAll: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  tableShare: {
    nb: 'Brukt, beregnet andel, kr',
    nn: 'Brukt, utrekna del, kr',
    en: 'Spent, calculated share, kr',
  },
  scheme: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  post: { nb: 'Budsjettpost', nn: 'Budsjettpost', en: 'Budget post' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  payee: { nb: 'Slags mottaker', nn: 'Slags mottakar', en: 'Kind of payee' },
  through: {
    nb: (year: number) =>
      `Tallene gjelder til og med 31. desember ${year}. Hvert år vises når det er over, og få utbetalinger til familier vises aldri for seg.`,
    nn: (year: number) =>
      `Tala gjeld til og med 31. desember ${year}. Kvart år blir vist når det er over, og få utbetalingar til familiar blir aldri viste for seg.`,
    en: (year: number) =>
      `The figures are through 31 December ${year}. A year is shown when it is over, and a few payments to families are never shown by themselves.`,
  },
  inSums: { nb: 'Beløp i hele kroner.', nn: 'Beløp i heile kroner.', en: 'Amounts in whole kroner.' },
  files: { nb: 'Hent tallene', nn: 'Hent tala', en: 'Get the figures' },
  filesHow: {
    nb: 'Alle radene, med ordning, budsjettpost, kommune, tiltak og slags mottaker.',
    nn: 'Alle radene, med ordning, budsjettpost, kommune, tiltak og slags mottakar.',
    en: 'Every row, with scheme, budget post, municipality, measure and kind of payee.',
  },
  came: { nb: 'Kom inn', nn: 'Kom inn', en: 'Came in' },
})
