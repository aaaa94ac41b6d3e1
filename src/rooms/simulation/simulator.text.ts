import { words } from '../../core/words.ts'

export const simulatorWords = words({
  everyMunicipality: {
    nb: (n: number) => `Vis hver kommune (${n})`,
    nn: (n: number) => `Vis kvar kommune (${n})`,
    en: (n: number) => `Show each municipality (${n})`,
  },
  sums: { nb: 'Summene', nn: 'Summane', en: 'The sums' },
  title: { nb: 'Simulator', nn: 'Simulator', en: 'Simulator' },
  yearTitle: {
    nb: (year: number) => `Simulator for ${year}`,
    nn: (year: number) => `Simulator for ${year}`,
    en: (year: number) => `Simulator for ${year}`,
  },
  start: {
    nb: (m: number, s: number, pot: string) =>
      `I dag deler ${m} kommuner ${pot} fra ${s} ordninger. Hva skjer hvis dere endrer noe?`,
    nn: (m: number, s: number, pot: string) =>
      `I dag deler ${m} kommunar ${pot} frå ${s} ordningar. Kva skjer om de endrar noko?`,
    en: (m: number, s: number, pot: string) =>
      `Today ${m} municipalities share ${pot} from ${s} schemes. What happens if you change something?`,
  },
  nothing: {
    nb: 'Ingenting her blir bestemt eller lagret før du lagrer det med et navn.',
    nn: 'Ingenting her blir bestemt eller lagra før du lagrar det med eit namn.',
    en: 'Nothing here is decided, or saved before you save it with a name.',
  },
  lead: {
    nb: (w: number, l: number, kr: string, more: boolean) =>
      `${w} kommuner vinner, ${l} taper mot i dag; det ${more ? 'koster' : 'sparer'} ${kr}.`,
    nn: (w: number, l: number, kr: string, more: boolean) =>
      `${w} kommunar vinn, ${l} taper mot i dag; det ${more ? 'kostar' : 'sparer'} ${kr}.`,
    en: (w: number, l: number, kr: string, more: boolean) =>
      `${w} municipalities gain, ${l} lose against today; it ${more ? 'costs' : 'saves'} ${kr}.`,
  },
  leadFree: {
    nb: (w: number, l: number) => `${w} kommuner vinner, ${l} taper mot i dag; det koster ingenting.`,
    nn: (w: number, l: number) => `${w} kommunar vinn, ${l} taper mot i dag; det kostar ingenting.`,
    en: (w: number, l: number) => `${w} municipalities gain, ${l} lose against today; it costs nothing.`,
  },
  cannot: {
    nb: (kr: string) => `Dette går ikke: potten mangler ${kr} på garantiene.`,
    nn: (kr: string) => `Dette går ikkje: potten manglar ${kr} på garantiane.`,
    en: (kr: string) => `This is not possible: the pot lacks ${kr} for the guarantees.`,
  },
  shortTitle: { nb: 'Det som mangler', nn: 'Det som manglar', en: 'What is missing' },
  scheme: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  contributes: { nb: 'Bidrar, kr', nn: 'Bidreg, kr', en: 'Contributes, kr' },
  guarantees: { nb: 'Garanterer, kr', nn: 'Garanterer, kr', en: 'Guarantees, kr' },
  mustAdd: { nb: 'Må legge til, kr', nn: 'Må leggje til, kr', en: 'Must add, kr' },
  pot: { nb: 'Pott', nn: 'Pott', en: 'Pot' },
  potBefore: { nb: 'Pott i dag', nn: 'Pott i dag', en: 'Pot today' },
  needGuarantees: {
    nb: 'Pott som trengs til alle garantier',
    nn: 'Pott som trengst til alle garantiar',
    en: 'Pot needed for every guarantee',
  },
  needBases: {
    nb: 'Pott som trengs til alle beregningsgrunnlag',
    nn: 'Pott som trengst til alle utrekningsgrunnlag',
    en: 'Pot needed for every basis',
  },
  cost: { nb: 'Koster', nn: 'Kostar', en: 'Costs' },
  undistributed: { nb: 'Ikke fordelt', nn: 'Ikkje fordelt', en: 'Not distributed' },
  taking: {
    nb: 'Kommuner og ordninger i potten',
    nn: 'Kommunar og ordningar i potten',
    en: 'Municipalities and schemes in the pot',
  },
  takingOf: {
    nb: (m: number, s: number) => `${m} kommuner, ${s} ordninger`,
    nn: (m: number, s: number) => `${m} kommunar, ${s} ordningar`,
    en: (m: number, s: number) => `${m} municipalities, ${s} schemes`,
  },
  won: { nb: 'Vinnerne får til sammen', nn: 'Vinnarane får til saman', en: 'Those who gain get in all' },
  lost: {
    nb: 'Taperne mister til sammen',
    nn: 'Taparane mister til saman',
    en: 'Those who lose lose in all',
  },
  largestWinner: { nb: 'Størst vinner', nn: 'Største vinnar', en: 'Largest gain' },
  largestLoser: { nb: 'Størst taper', nn: 'Største tapar', en: 'Largest loss' },
  againstGuarantee: { nb: 'Mot garantien', nn: 'Mot garantien', en: 'Against the guarantee' },
  guaranteeOf: {
    nb: (above: number, at: number) => `${above} får mer, ${at} får nøyaktig garantien, ingen får mindre`,
    nn: (above: number, at: number) => `${above} får meir, ${at} får nøyaktig garantien, ingen får mindre`,
    en: (above: number, at: number) => `${above} get more, ${at} get exactly the guarantee, none get less`,
  },
  none: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  leftOut: {
    nb: (n: number, what: string) => `${n} kommuner mangler tallet ${what} og er holdt utenfor.`,
    nn: (n: number, what: string) => `${n} kommunar manglar talet ${what} og er haldne utanfor.`,
    en: (n: number, what: string) => `${n} municipalities lack the figure ${what} and are left out.`,
  },
  leftOutMany: {
    nb: (n: number, figures: number) =>
      `${n} kommuner mangler ett eller flere av ${figures} tall og er holdt utenfor.`,
    nn: (n: number, figures: number) =>
      `${n} kommunar manglar eitt eller fleire av ${figures} tal og er haldne utanfor.`,
    en: (n: number, figures: number) =>
      `${n} municipalities lack one or more of ${figures} figures and are left out.`,
  },
  withheld: {
    nb: (kr: string) => `De som er holdt utenfor, får ${kr} i dag. Det beløpet er tatt ut av potten.`,
    nn: (kr: string) => `Dei som er haldne utanfor, får ${kr} i dag. Det beløpet er teke ut av potten.`,
    en: (kr: string) => `Those left out get ${kr} today. That amount is taken out of the pot.`,
  },
  whoLeftOut: { nb: 'Hvem er holdt utenfor?', nn: 'Kven er haldne utanfor?', en: 'Who is left out?' },
  perMunicipality: { nb: 'Hver kommune', nn: 'Kvar kommune', en: 'Each municipality' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  region: { nb: 'Region', nn: 'Region', en: 'Region' },
  number: { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Number' },
  today: { nb: 'I dag', nn: 'I dag', en: 'Today' },
  after: { nb: 'Etter', nn: 'Etter', en: 'After' },
  change: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  inKr: {
    nb: (what: string) => `${what}, kr`,
    nn: (what: string) => `${what}, kr`,
    en: (what: string) => `${what}, kr`,
  },
  percent: { nb: 'Endring, %', nn: 'Endring, %', en: 'Change, %' },
  guarantee: { nb: 'Garantert', nn: 'Garantert', en: 'Guaranteed' },
  basis: { nb: 'Beregningsgrunnlag', nn: 'Utrekningsgrunnlag', en: 'Basis' },
  award: { nb: 'Tildelt av potten', nn: 'Tildelt av potten', en: 'Award from the pot' },
  takesPart: { nb: 'I potten', nn: 'I potten', en: 'In the pot' },
  pictureTitle: { nb: 'Før og etter', nn: 'Før og etter', en: 'Before and after' },
  pictureText: {
    nb: 'Stolpen er beløpet etter endringene, streken er i dag. De åtte som endres mest, står her; alle står i tabellen.',
    nn: 'Stolpen er beløpet etter endringane, streken er i dag. Dei åtte som blir endra mest, står her; alle står i tabellen.',
    en: 'The bar is the amount after the changes, the line is today. The eight that change most are here; all are in the table.',
  },
  howTitle: { nb: 'Slik er det regnet', nn: 'Slik er det rekna', en: 'How this is worked out' },
  how1: {
    nb: 'I dag er tildelingen i den utmålingen som står, og det kommunen ville fått fra ordninger utenfor potten.',
    nn: 'I dag er tildelinga i den utmålinga som står, og det kommunen ville fått frå ordningar utanfor potten.',
    en: 'Today is the award of the allocation that stands, and what schemes outside the pot would have given.',
  },
  how1b: {
    nb: 'Året har ingen fastsatt utmåling ennå. I dag er regnet ut av året slik det er satt opp nå.',
    nn: 'Året har inga fastsett utmåling enno. I dag er rekna ut av året slik det er sett opp no.',
    en: 'The year has no final allocation yet. Today is worked out of the year as it is set up now.',
  },
  how2: {
    nb: 'Etter er tildelingen i scenariet, og det kommunen ville fått fra ordninger som da står utenfor. Kostnaden er summen av etter minus summen av i dag, med det som ikke er fordelt.',
    nn: 'Etter er tildelinga i scenarioet, og det kommunen ville fått frå ordningar som då står utanfor. Kostnaden er summen av etter minus summen av i dag, med det som ikkje er fordelt.',
    en: 'After is the award of the scenario, and what schemes then outside would have given. The cost is the sum of after less the sum of today, with what is not distributed.',
  },
  csv: { nb: 'Last ned som CSV', nn: 'Last ned som CSV', en: 'Download as CSV' },
  xlsx: { nb: 'Last ned som XLSX', nn: 'Last ned som XLSX', en: 'Download as XLSX' },
  shownOf: {
    nb: (from: number, to: number, of: number) => `Viser ${from}–${to} av ${of}.`,
    nn: (from: number, to: number, of: number) => `Viser ${from}–${to} av ${of}.`,
    en: (from: number, to: number, of: number) => `Showing ${from}–${to} of ${of}.`,
  },
  previous: { nb: 'Forrige', nn: 'Førre', en: 'Previous' },
  next: { nb: 'Neste', nn: 'Neste', en: 'Next' },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
  calculatedNow: {
    nb: 'Regnet ut nå, ikke bestemt',
    nn: 'Rekna ut no, ikkje bestemt',
    en: 'Worked out now, not decided',
  },
})
