import { words } from '../core/words.ts'

/** What `handlingsrom allocate` says and writes, besides the words of the rooms it calls. */
export const allocateWords = words({
  usage: {
    nb: `Bruk: handlingsrom allocate PROGRAM.json --facts TALL.csv --out MAPPE [--language nb|nn|en]

Regner ut en tildeling (utmåling) uten database og skriver i MAPPE:
  allocation.csv     én rad per kommune, én kolonne per ordning, beløp i kroner
  allocation.xlsx    det samme, hva hver ordning ville og kunne gitt, og tallene det bygger på
  explanation.html   hvert beløp forklart
  letters/*.pdf      ett tilskuddsbrev per kommune (når programmet har «letter»)
De samme filene inn gir de samme filene ut, byte for byte.

Slutter med 0 når tildelingen er gjort, 1 når den er avvist og 2 når kommandoen er skrevet feil.
`,
    nn: `Bruk: handlingsrom allocate PROGRAM.json --facts TAL.csv --out MAPPE [--language nb|nn|en]

Reknar ut ei tildeling (utmåling) utan database og skriv i MAPPE:
  allocation.csv     éi rad per kommune, éin kolonne per ordning, beløp i kroner
  allocation.xlsx    det same, kva kvar ordning ville og kunne gitt, og tala det byggjer på
  explanation.html   kvart beløp forklart
  letters/*.pdf      eitt tilskotsbrev per kommune (når programmet har «letter»)
Dei same filene inn gir dei same filene ut, byte for byte.

Sluttar med 0 når tildelinga er gjord, 1 når ho er avvist og 2 når kommandoen er skriven feil.
`,
    en: `Usage: handlingsrom allocate PROGRAMME.json --facts FACTS.csv --out DIR [--language nb|nn|en]

Computes an allocation (utmåling) without a database and writes in DIR:
  allocation.csv     a row per municipality, a column per scheme, amounts in kroner
  allocation.xlsx    the same, what each scheme would and could have given, and the figures behind
  explanation.html   every amount explained
  letters/*.pdf      an award letter per municipality (when the programme has "letter")
The same files in give the same files out, byte for byte.

Exits with 0 when the allocation is made, 1 when it is refused and 2 when the command is wrong.
`,
  },
  oneProgramme: {
    nb: 'Oppgi nøyaktig én programfil.',
    nn: 'Gi opp nøyaktig éi programfil.',
    en: 'Give exactly one programme file.',
  },
  needsOption: {
    nb: (option: string) => `--${option} mangler.`,
    nn: (option: string) => `--${option} manglar.`,
    en: (option: string) => `--${option} is missing.`,
  },
  badLanguage: {
    nb: '--language skal være nb, nn eller en.',
    nn: '--language skal vere nb, nn eller en.',
    en: '--language must be nb, nn or en.',
  },
  badArguments: {
    nb: (message: string) => `Ukjent eller ufullstendig valg: ${message}`,
    nn: (message: string) => `Ukjent eller ufullstendig val: ${message}`,
    en: (message: string) => `Unknown or incomplete option: ${message}`,
  },
  cannotRead: {
    nb: 'Filen kan ikke leses. Se etter at navnet er riktig, og at du har tilgang.',
    nn: 'Fila kan ikkje lesast. Sjå etter at namnet er rett, og at du har tilgang.',
    en: 'The file cannot be read. Check its name and that you may open it.',
  },
  cannotWrite: {
    nb: (message: string) => `Kan ikke skrive her: ${message}`,
    nn: (message: string) => `Kan ikkje skrive her: ${message}`,
    en: (message: string) => `Cannot write here: ${message}`,
  },
  letters: {
    nb: (n: number, of: number) => `Brev ${n} av ${of}`,
    nn: (n: number, of: number) => `Brev ${n} av ${of}`,
    en: (n: number, of: number) => `Letter ${n} of ${of}`,
  },
  noLetters: {
    nb: 'Programmet har ikke «letter», så det er ikke skrevet brev.',
    nn: 'Programmet har ikkje «letter», så det er ikkje skrive brev.',
    en: 'The programme has no "letter", so no letters were written.',
  },
  done: {
    nb: (n: number, kr: string, folder: string) => `${n} kommuner får til sammen ${kr}. Skrevet i ${folder}.`,
    nn: (n: number, kr: string, folder: string) => `${n} kommunar får til saman ${kr}. Skrive i ${folder}.`,
    en: (n: number, kr: string, folder: string) =>
      `${n} municipalities get ${kr} in all. Written in ${folder}.`,
  },
  title: {
    nb: (programme: string, year: number) => `${programme}: tildelingen for ${year} forklart`,
    nn: (programme: string, year: number) => `${programme}: tildelinga for ${year} forklart`,
    en: (programme: string, year: number) => `${programme}: the allocation for ${year} explained`,
  },
  illustration: {
    nb: 'Illustrasjon. Ordninger, regler eller tall her er funnet på, og dette er ikke et ekte vedtak.',
    nn: 'Illustrasjon. Ordningar, reglar eller tal her er funne på, og dette er ikkje eit ekte vedtak.',
    en: 'Illustration. Schemes, rules or figures here are invented, and this is not a real decision.',
  },
  answer: {
    nb: (n: number, kr: string, pot: string) =>
      `${n} kommuner får til sammen ${kr} av en pott på ${pot}. Ingen får mindre enn garantert beløp.`,
    nn: (n: number, kr: string, pot: string) =>
      `${n} kommunar får til saman ${kr} av ein pott på ${pot}. Ingen får mindre enn garantert beløp.`,
    en: (n: number, kr: string, pot: string) =>
      `${n} municipalities get ${kr} in all, from a pot of ${pot}. Nobody gets less than its guaranteed amount.`,
  },
  proposed: {
    nb: (source: string) => `Potten er foreslått bevilget (${source}).`,
    nn: (source: string) => `Potten er foreslått løyvd (${source}).`,
    en: (source: string) => `The pot is a proposed appropriation (${source}).`,
  },
  adopted: {
    nb: (source: string) => `Potten er bevilget (${source}).`,
    nn: (source: string) => `Potten er løyvd (${source}).`,
    en: (source: string) => `The pot is appropriated (${source}).`,
  },
  fingerprint: {
    nb: (hash: string) => `Avtrykk av programmet og tallene (SHA-256): ${hash}`,
    nn: (hash: string) => `Avtrykk av programmet og tala (SHA-256): ${hash}`,
    en: (hash: string) => `Fingerprint of the programme and the figures (SHA-256): ${hash}`,
  },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  guarantee: { nb: 'Garantert beløp (kr)', nn: 'Garantert beløp (kr)', en: 'Guaranteed (kr)' },
  basis: { nb: 'Beregningsgrunnlag (kr)', nn: 'Utrekningsgrunnlag (kr)', en: 'Basis (kr)' },
  award: { nb: 'Tildelt beløp (kr)', nn: 'Tildelt beløp (kr)', en: 'Award (kr)' },
  deviation: {
    nb: 'Avvik fra grunnlaget (kr)',
    nn: 'Avvik frå grunnlaget (kr)',
    en: 'Deviation from basis (kr)',
  },
  total: { nb: 'Sum', nn: 'Sum', en: 'Total' },
  undistributed: { nb: 'Ikke fordelt', nn: 'Ikkje fordelt', en: 'Not distributed' },
  scheme: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  would: { nb: 'Ville fått (kr)', nn: 'Ville fått (kr)', en: 'Would have got (kr)' },
  could: { nb: 'Kunne fått (kr)', nn: 'Kunne fått (kr)', en: 'Could have got (kr)' },
  part: { nb: 'Del av tildelingen (kr)', nn: 'Del av tildelinga (kr)', en: 'Part of the award (kr)' },
  changes: {
    nb: 'Hva som ville endret beløpet',
    nn: 'Kva som ville endra beløpet',
    en: 'What would change the amount',
  },
  partNote: {
    nb: 'Delen er en beregnet andel: alle tildelinger har samme blanding av ordninger som potten.',
    nn: 'Delen er ein utrekna del: alle tildelingar har same blanding av ordningar som potten.',
    en: 'The part is a calculated share: every award has the pot’s own mix of schemes.',
  },
  wouldGet: {
    nb: (kr: string) => `Ville fått ${kr}`,
    nn: (kr: string) => `Ville fått ${kr}`,
    en: (kr: string) => `Would have got ${kr}`,
  },
  couldGet: {
    nb: (kr: string) => `Kunne fått ${kr}`,
    nn: (kr: string) => `Kunne fått ${kr}`,
    en: (kr: string) => `Could have got ${kr}`,
  },
  allocationSheet: { nb: 'Tildeling', nn: 'Tildeling', en: 'Allocation' },
  schemesSheet: { nb: 'Per ordning', nn: 'Per ordning', en: 'By scheme' },
  factsSheet: { nb: 'Tall', nn: 'Tal', en: 'Figures' },
})
