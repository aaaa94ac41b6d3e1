import { words } from '../../core/words.ts'

export const text = words({
  years: { nb: 'Utmåling', nn: 'Utmåling', en: 'Allocation' },
  noYears: {
    nb: 'Her vil hvert år stå når programmet har fått penger.',
    nn: 'Her kjem kvart år til å stå når programmet har fått pengar.',
    en: 'Each year will stand here once the programme has money.',
  },
  yearsLead: {
    nb: (years: string) =>
      years ? `Utmålingen er endelig for ${years}.` : 'Ingen utmåling er endelig ennå.',
    nn: (years: string) => (years ? `Utmålinga er endeleg for ${years}.` : 'Inga utmåling er endeleg enno.'),
    en: (years: string) => (years ? `The allocation is final for ${years}.` : 'No allocation is final yet.'),
  },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  potKr: { nb: 'Potten, kr', nn: 'Potten, kr', en: 'The pot, kr' },
  stateOfYear: { nb: 'Status', nn: 'Status', en: 'Status' },
  finalOn: { nb: 'Fastsatt', nn: 'Fastsett', en: 'Made final' },
  isFinal: { nb: 'endelig', nn: 'endeleg', en: 'final' },
  isTried: { nb: 'beregnet, ikke fastsatt', nn: 'rekna ut, ikkje fastsett', en: 'calculated, not final' },
  isNotMade: { nb: 'ikke beregnet', nn: 'ikkje rekna ut', en: 'not calculated' },
  toSchedules: {
    nb: 'Flerårsplan for kommunene',
    nn: 'Fleirårsplan for kommunane',
    en: 'Plans over several years',
  },
  api: {
    nb: 'For utviklere: regn ut selv over API (OpenAPI)',
    nn: 'For utviklarar: rekn ut sjølv over API (OpenAPI)',
    en: 'For developers: calculate over the API (OpenAPI)',
  },
  simulator: {
    nb: (year: number) => `Simulator for ${year}`,
    nn: (year: number) => `Simulator for ${year}`,
    en: (year: number) => `Simulator for ${year}`,
  },
  schedule: { nb: 'Flerårsplan', nn: 'Fleirårsplan', en: 'Plan over several years' },
  title: {
    nb: (year: number) => `Utmåling ${year}`,
    nn: (year: number) => `Utmåling ${year}`,
    en: (year: number) => `Allocation ${year}`,
  },
  noneLost: {
    nb: (name: string, over: string) =>
      `Ingen kommune taper. Minst over garantert beløp: ${name}, med ${over}.`,
    nn: (name: string, over: string) =>
      `Ingen kommune taper. Minst over garantert beløp: ${name}, med ${over}.`,
    en: (name: string, over: string) =>
      `No municipality loses. Least above its guaranteed amount: ${name}, by ${over}.`,
  },
  notMade: {
    nb: 'Året er ikke beregnet ennå.',
    nn: 'Året er ikkje rekna ut enno.',
    en: 'The year has not been calculated yet.',
  },
  notPublic: {
    nb: 'Utmålingen er ikke fastsatt ennå. Den blir offentlig når den er det.',
    nn: 'Utmålinga er ikkje fastsett enno. Ho blir offentleg når ho er det.',
    en: 'The allocation is not final yet. It becomes public when it is.',
  },
  final: {
    nb: (by: string, at: string) => `Fastsatt av ${by} ${at}`,
    nn: (by: string, at: string) => `Fastsett av ${by} ${at}`,
    en: (by: string, at: string) => `Made final by ${by} on ${at}`,
  },
  draft: {
    nb: (n: number) => `Kjøring ${n}, ikke fastsatt`,
    nn: (n: number) => `Køyring ${n}, ikkje fastsett`,
    en: (n: number) => `Run ${n}, not final`,
  },
  sums: {
    nb: (pot: string, awarded: string, rest: string) =>
      `Bevilgning ${pot} = tildelt ${awarded} + ikke fordelt ${rest}.`,
    nn: (pot: string, awarded: string, rest: string) =>
      `Løyving ${pot} = tildelt ${awarded} + ikkje fordelt ${rest}.`,
    en: (pot: string, awarded: string, rest: string) =>
      `Appropriation ${pot} = awarded ${awarded} + undistributed ${rest}.`,
  },
  pictureTitle: {
    nb: (year: number) => `Tildelt beløp per kommune og ordning i ${year}`,
    nn: (year: number) => `Tildelt beløp per kommune og ordning i ${year}`,
    en: (year: number) => `Award by municipality and scheme in ${year}`,
  },
  pictureText: {
    nb: 'Stolpen er tildelt beløp, delt etter hvilken ordning pengene kommer fra. Strekene viser garantert beløp og beregningsgrunnlag.',
    nn: 'Stolpen er tildelt beløp, delt etter kva ordning pengane kjem frå. Strekane viser garantert beløp og utrekningsgrunnlag.',
    en: 'The bar is the award, divided by the scheme the money comes from. The lines show the guaranteed amount and the basis.',
  },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  guarantee: { nb: 'Garantert beløp', nn: 'Garantert beløp', en: 'Guaranteed amount' },
  basis: { nb: 'Beregningsgrunnlag', nn: 'Utrekningsgrunnlag', en: 'Basis' },
  award: { nb: 'Tildelt beløp', nn: 'Tildelt beløp', en: 'Award' },
  deviation: { nb: 'Avvik fra grunnlaget', nn: 'Avvik frå grunnlaget', en: 'Deviation from basis' },
  inKroner: {
    nb: (word: string) => `${word}, kr`,
    nn: (word: string) => `${word}, kr`,
    en: (word: string) => `${word}, kr`,
  },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  undistributed: { nb: 'Ikke fordelt', nn: 'Ikkje fordelt', en: 'Undistributed' },
  tableTitle: { nb: 'Hvem får hva', nn: 'Kven får kva', en: 'Who gets what' },
  cellTitle: {
    nb: (m: string, year: number) => `${m} ${year}`,
    nn: (m: string, year: number) => `${m} ${year}`,
    en: (m: string, year: number) => `${m} ${year}`,
  },
  perScheme: { nb: 'Ordning for ordning', nn: 'Ordning for ordning', en: 'Scheme by scheme' },
  would: { nb: 'Ville fått', nn: 'Ville fått', en: 'Would have got' },
  could: { nb: 'Kunne fått', nn: 'Kunne fått', en: 'Could have got' },
  scheme: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  part: { nb: 'Del av tildelt beløp', nn: 'Del av tildelt beløp', en: 'Part of the award' },
  how: { nb: 'Slik er det regnet ut', nn: 'Slik er det rekna ut', en: 'How it was worked out' },
  partNote: {
    nb: 'Potten er blandet. Hver krone har samme sammensetning som potten, så delene er en beregnet andel.',
    nn: 'Potten er blanda. Kvar krone har same samansetjing som potten, så delane er ein utrekna del.',
    en: 'The pot is blended. Every krone has the pot’s own mix, so the parts are a calculated share.',
  },
  fundTitle: { nb: 'Nytt bevilgningsår', nn: 'Nytt løyvingsår', en: 'New appropriation year' },
  fundLead: {
    nb: 'Last opp året som to filer: programfilen med ordninger, bidrag og regler, og tallene om kommunene. Tallene gjelder bare dette året av programmet til utmålingen er fastsatt.',
    nn: 'Last opp året som to filer: programfila med ordningar, bidrag og reglar, og tala om kommunane. Tala gjeld berre dette året av programmet til utmålinga er fastsett.',
    en: 'Upload the year as two files: the programme file with schemes, contributions and rules, and the figures about the municipalities. The figures count for this year of the programme alone until its allocation is final.',
  },
  programmeFile: { nb: 'Programfil (JSON)', nn: 'Programfil (JSON)', en: 'Programme file (JSON)' },
  factsFile: {
    nb: 'Tall om kommunene (CSV eller XLSX)',
    nn: 'Tal om kommunane (CSV eller XLSX)',
    en: 'Figures about the municipalities (CSV or XLSX)',
  },
  fund: { nb: 'Les inn året', nn: 'Les inn året', en: 'Read the year in' },
  notesSeen: {
    nb: 'Jeg har sett på dette, og filen er riktig',
    nn: 'Eg har sett på dette, og fila er rett',
    en: 'I have looked at this, and the file is right',
  },
  fundHint: {
    nb: 'Samme format som «handlingsrom allocate» leser.',
    nn: 'Same format som «handlingsrom allocate» les.',
    en: 'The same format that “handlingsrom allocate” reads.',
  },
  byDirectorate: {
    nb: 'Stolpen er tildelt beløp, delt etter hvilket direktorat pengene kommer fra. Strekene viser garantert beløp og beregningsgrunnlag.',
    nn: 'Stolpen er tildelt beløp, delt etter kva direktorat pengane kjem frå. Strekane viser garantert beløp og utrekningsgrunnlag.',
    en: 'The bar is the award, divided by the directorate the money comes from. The lines show the guaranteed amount and the basis.',
  },
  shownOf: {
    nb: (from: number, to: number, of: number) => `Viser ${from}–${to} av ${of} kommuner.`,
    nn: (from: number, to: number, of: number) => `Viser ${from}–${to} av ${of} kommunar.`,
    en: (from: number, to: number, of: number) => `Showing ${from}–${to} of ${of} municipalities.`,
  },
  next: { nb: 'Neste', nn: 'Neste', en: 'Next' },
  previous: { nb: 'Forrige', nn: 'Førre', en: 'Previous' },
  appropriation: {
    nb: { proposed: 'foreslått, ikke vedtatt', adopted: 'vedtatt' },
    nn: { proposed: 'foreslått, ikkje vedteke', adopted: 'vedteke' },
    en: { proposed: 'proposed, not adopted', adopted: 'adopted' },
  },
  cellOf: {
    nb: (m: string, scheme: string) => `${m}: ${scheme}`,
    nn: (m: string, scheme: string) => `${m}: ${scheme}`,
    en: (m: string, scheme: string) => `${m}: ${scheme}`,
  },
  cellLead: {
    nb: (m: string, would: string, scheme: string, could: string) =>
      `${m} ville fått ${would} fra ${scheme}, og kunne fått ${could} med kriteriene oppfylt.`,
    nn: (m: string, would: string, scheme: string, could: string) =>
      `${m} ville fått ${would} frå ${scheme}, og kunne fått ${could} med kriteria oppfylte.`,
    en: (m: string, would: string, scheme: string, could: string) =>
      `${m} would have got ${would} from ${scheme}, and could have got ${could} had the criteria been met.`,
  },
  changes: {
    nb: 'Hva som ville endret beløpet',
    nn: 'Kva som ville endra beløpet',
    en: 'What would change the amount',
  },
  ruleTitle: { nb: 'Regelen', nn: 'Regelen', en: 'The rule' },
  explain: { nb: 'Se utregningen', nn: 'Sjå utrekninga', en: 'See the working' },
  inputHash: { nb: 'Avtrykk av inndata', nn: 'Avtrykk av inndata', en: 'Fingerprint of the input' },
})
