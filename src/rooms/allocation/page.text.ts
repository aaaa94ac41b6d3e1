import { formatKr } from '../../core/ore.ts'
import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'

const kr = (ore: Refusal['values'][string] | undefined) => formatKr(BigInt(ore ?? 0))

export const text = words({
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
  runTitle: { nb: 'Beregn', nn: 'Rekn ut', en: 'Calculate' },
  makeRun: { nb: 'Beregn utmålingen', nn: 'Rekn ut utmålinga', en: 'Calculate the allocation' },
  restKey: {
    nb: 'Hvordan skal det som blir til overs, fordeles?',
    nn: 'Korleis skal det som blir til overs, fordelast?',
    en: 'How is what is left over to be shared?',
  },
  keyNone: {
    nb: 'Ikke ennå: vis hvor mye det er',
    nn: 'Ikkje enno: vis kor mykje det er',
    en: 'Not yet: show how much it is',
  },
  keyBasis: { nb: 'Etter beregningsgrunnlaget', nn: 'Etter utrekningsgrunnlaget', en: 'By the basis' },
  keyEqual: { nb: 'Likt til alle', nn: 'Likt til alle', en: 'Equally' },
  keyChildren: {
    nb: 'Etter antall barn og unge 0–24 år',
    nn: 'Etter talet på barn og unge 0–24 år',
    en: 'By children and youth 0–24',
  },
  finalise: {
    nb: 'Fastsett denne utmålingen',
    nn: 'Fastset denne utmålinga',
    en: 'Make this allocation final',
  },
  finaliseHint: {
    nb: 'Etterpå kan ingenting i den endres. Feil rettes med en ny beslutning.',
    nn: 'Etterpå kan ingenting i henne endrast. Feil blir retta med eit nytt vedtak.',
    en: 'Nothing in it can be changed afterwards.',
  },
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
    nb: 'Last opp året som to filer: programfilen med ordninger, bidrag og regler, og tallene om kommunene.',
    nn: 'Last opp året som to filer: programfila med ordningar, bidrag og reglar, og tala om kommunane.',
    en: 'Upload the year as two files: the programme file with schemes, contributions and rules, and the figures about the municipalities.',
  },
  programmeFile: { nb: 'Programfil (JSON)', nn: 'Programfil (JSON)', en: 'Programme file (JSON)' },
  factsFile: {
    nb: 'Tall om kommunene (CSV)',
    nn: 'Tal om kommunane (CSV)',
    en: 'Figures about the municipalities (CSV)',
  },
  fund: { nb: 'Les inn året', nn: 'Les inn året', en: 'Read the year in' },
  fundHint: {
    nb: 'Samme format som «handlingsrom allocate» leser.',
    nn: 'Same format som «handlingsrom allocate» les.',
    en: 'The same format that “handlingsrom allocate” reads.',
  },
  inputHash: { nb: 'Avtrykk av inndata', nn: 'Avtrykk av inndata', en: 'Fingerprint of the input' },
})

export const pageRefusals = words({
  yearFinal: {
    nb: 'Året er allerede fastsatt. Last siden på nytt.',
    nn: 'Året er alt fastsett. Last sida på nytt.',
    en: 'The year is already final. Reload the page.',
  },
  programmeFile: {
    nb: 'Programfilen har feil. De står under, med linje og kolonne. Rett dem og last opp på nytt.',
    nn: 'Programfila har feil. Dei står under, med linje og kolonne. Rett dei og last opp på nytt.',
    en: 'The programme file has errors. They are listed below with line and column. Mend them and upload again.',
  },
  factsFile: {
    nb: 'Tallfilen har feil. De står under, med linje og kolonne. Rett dem og last opp på nytt.',
    nn: 'Talfila har feil. Dei står under, med linje og kolonne. Rett dei og last opp på nytt.',
    en: 'The facts file has errors. They are listed below with line and column. Mend them and upload again.',
  },
  yearFunded: {
    nb: 'Året har allerede en bevilgning.',
    nn: 'Året har alt ei løyving.',
    en: 'The year already has an appropriation.',
  },
  yearSetUp: {
    nb: 'Året er allerede satt opp.',
    nn: 'Året er alt sett opp.',
    en: 'The year is already set up.',
  },
  notSetUp: {
    nb: 'Året mangler bevilgning og regler. Les inn året først.',
    nn: 'Året manglar løyving og reglar. Les inn året først.',
    en: 'The year has no appropriation and rules. Read the year in first.',
  },
  noPilots: {
    nb: 'Ingen kommune har takket ja ennå. Vent til minst én har godtatt tilbudet.',
    nn: 'Ingen kommune har takka ja enno. Vent til minst éin har godteke tilbodet.',
    en: 'No municipality has accepted yet. Wait until at least one has.',
  },
  noRun: {
    nb: 'Kjøringen finnes ikke. Beregn på nytt.',
    nn: 'Køyringa finst ikkje. Rekn ut på nytt.',
    en: 'There is no such run. Calculate again.',
  },
  unknownScheme: {
    nb: 'Et direktorat eller departement i filen finnes ikke i registeret. Bruk kodene, som udir og kd.',
    nn: 'Eit direktorat eller departement i fila finst ikkje i registeret. Bruk kodane, som udir og kd.',
    en: 'A directorate or ministry in the file is not in the register. Use the codes, such as udir and kd.',
  },
  shortfall: {
    nb: ({ pot, guarantee, missing }: Refusal['values']) =>
      `Potten er ${kr(pot)}, men garantiene er til sammen ${kr(guarantee)}. Det mangler ${kr(missing)}.`,
    nn: ({ pot, guarantee, missing }: Refusal['values']) =>
      `Potten er ${kr(pot)}, men garantiane er til saman ${kr(guarantee)}. Det manglar ${kr(missing)}.`,
    en: ({ pot, guarantee, missing }: Refusal['values']) =>
      `The pot is ${kr(pot)}, but the guarantees sum to ${kr(guarantee)}. ${kr(missing)} is missing.`,
  },
})
