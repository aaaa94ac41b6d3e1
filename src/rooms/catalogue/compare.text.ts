import { words } from '../../core/words.ts'
import type { Burden, CandidateOrder } from './burden.rules.ts'
import type { OverlapKind } from './overlap.rules.ts'
import type { TermKind } from './terms.rules.ts'

export const overlapWords = words<Record<OverlapKind, string>>({
  both: {
    nb: 'Samme målgruppe og formål',
    nn: 'Same målgruppe og formål',
    en: 'Same target group and purpose',
  },
  group: { nb: 'Bare samme målgruppe', nn: 'Berre same målgruppe', en: 'Same target group only' },
  purpose: { nb: 'Bare samme formål', nn: 'Berre same formål', en: 'Same purpose only' },
})

export const orderWords = words<Record<CandidateOrder, string>>({
  shared: { nb: 'Deler mest', nn: 'Deler mest', en: 'Shares most' },
  money: { nb: 'Mest penger', nn: 'Mest pengar', en: 'Most money' },
  saved: { nb: 'Sparer mest', nn: 'Sparer mest', en: 'Saves most' },
})

export const termWords = words<Record<TermKind, string>>({
  reportDue: { nb: 'Rapportfrist', nn: 'Rapportfrist', en: 'Reporting date' },
  unspent: { nb: 'Ubrukte midler', nn: 'Ubrukte midlar', en: 'Unspent money' },
  ownShare: { nb: 'Egenandel', nn: 'Eigendel', en: 'Own share' },
  auditorOre: { nb: 'Revisorattest', nn: 'Revisorattest', en: 'Auditor’s certificate' },
})

type Counts = Record<OverlapKind, number>
const per = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((100 * part) / whole))

export const compareText = words({
  overlap: {
    nb: 'Overlapp mellom ordninger',
    nn: 'Overlapp mellom ordningar',
    en: 'Overlap between schemes',
  },
  overlapLead: {
    nb: (n: number, { both, group, purpose }: Counts) =>
      `Blant ${n} ordninger deler ${both} par både målgruppe og formål. ${group} par deler bare målgruppe, og ${purpose} bare formål.`,
    nn: (n: number, { both, group, purpose }: Counts) =>
      `Blant ${n} ordningar deler ${both} par både målgruppe og formål. ${group} par deler berre målgruppe, og ${purpose} berre formål.`,
    en: (n: number, { both, group, purpose }: Counts) =>
      `Among ${n} schemes ${both} pairs share both target group and purpose. ${group} pairs share a target group only, and ${purpose} a purpose only.`,
  },
  kind: { nb: 'Slag overlapp', nn: 'Slag overlapp', en: 'Kind of overlap' },
  pairs: { nb: 'Par', nn: 'Par', en: 'Pairs' },
  first: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  second: { nb: 'Overlapper med', nn: 'Overlappar med', en: 'Overlaps with' },
  sharedGroups: { nb: 'Felles målgrupper', nn: 'Felles målgrupper', en: 'Shared target groups' },
  sharedPurposes: { nb: 'Felles formål', nn: 'Felles formål', en: 'Shared purposes' },
  matrix: {
    nb: 'Så mange ordninger har både målgruppen og formålet',
    nn: 'Så mange ordningar har både målgruppa og formålet',
    en: 'How many schemes have both the target group and the purpose',
  },
  matrixText: {
    nb: 'Jo mørkere rute, desto flere ordninger møtes. Høyeste tall er i den mørkeste ruten. De samme tallene står i tabellen under.',
    nn: 'Di mørkare rute, di fleire ordningar møtest. Høgaste tal er i den mørkaste ruta. Dei same tala står i tabellen under.',
    en: 'The darker the square, the more schemes meet there. The highest figure is in the darkest square. The table below has the same figures.',
  },
  asTable: { nb: 'Tallene som tabell', nn: 'Tala som tabell', en: 'The figures as a table' },
  burden: { nb: 'Kalender og belastning', nn: 'Kalender og belastning', en: 'Calendar and burden' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  burdenLead: {
    nb: (name: string, year: number, b: Burden) =>
      `${name} møter ${b.deadlines} frister, ${b.forms} skjemaer og ${b.reports} rapporter i ${year}.`,
    nn: (name: string, year: number, b: Burden) =>
      `${name} møter ${b.deadlines} fristar, ${b.forms} skjema og ${b.reports} rapportar i ${year}.`,
    en: (name: string, year: number, b: Burden) =>
      `${name} faces ${b.deadlines} deadlines, ${b.forms} forms and ${b.reports} reports in ${year}.`,
  },
  burdenNote: {
    nb: (schemes: number) =>
      `Vi regner med ${schemes} ordninger som har penger i året og er åpne for kommunen, og at kommunen søker på alle. Frister er både søknadsfrister og rapportfrister. Fristene er vår illustrasjon.`,
    nn: (schemes: number) =>
      `Vi reknar med ${schemes} ordningar som har pengar i året og er opne for kommunen, og at kommunen søkjer på alle. Fristar er både søknadsfristar og rapportfristar. Fristane er vår illustrasjon.`,
    en: (schemes: number) =>
      `We count ${schemes} schemes that have money in the year and are open to the municipality, and that it applies for all. Deadlines are those to apply by and those to report by. The dates are our illustration.`,
  },
  chooseMunicipality: {
    nb: 'Velg en kommune for å se hvilke frister, skjemaer og rapporter den kan møte.',
    nn: 'Vel ein kommune for å sjå kva fristar, skjema og rapportar han kan møte.',
    en: 'Choose a municipality to see which deadlines, forms and reports it can face.',
  },
  pot: { nb: 'Samlet program', nn: 'Samla program', en: 'Pooled programme' },
  withPot: {
    nb: 'Med det samlede programmet',
    nn: 'Med det samla programmet',
    en: 'With the pooled programme',
  },
  withoutPot: { nb: 'Uten', nn: 'Utan', en: 'Without' },
  withIt: { nb: 'Med', nn: 'Med', en: 'With' },
  less: { nb: 'Forskjell', nn: 'Skilnad', en: 'Difference' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  deadlines: { nb: 'Frister', nn: 'Fristar', en: 'Deadlines' },
  withPotText: {
    nb: (pot: string, n: number, year: number) =>
      `${pot} samlet ${n} ordninger i ${year}. Her er de regnet med ved siden av de andre, og så byttet ut med programmets ene søknad og ene rapport.`,
    nn: (pot: string, n: number, year: number) =>
      `${pot} samla ${n} ordningar i ${year}. Her er dei rekna med ved sida av dei andre, og så bytte ut med den eine søknaden og den eine rapporten til programmet.`,
    en: (pot: string, n: number, year: number) =>
      `${pot} pooled ${n} schemes in ${year}. Here they are counted beside the others, and then replaced by the programme’s one application and one report.`,
  },
  noneTakenUp: {
    nb: (pot: string) => `Det er ikke registrert hvilke ordninger ${pot} samler.`,
    nn: (pot: string) => `Det er ikkje registrert kva ordningar ${pot} samlar.`,
    en: (pot: string) => `It is not recorded which schemes ${pot} pools.`,
  },
  byMonth: { nb: 'Frister måned for måned', nn: 'Fristar månad for månad', en: 'Deadlines month by month' },
  byMonthText: {
    nb: 'Hver stolpe er en måned: søknadsfrister først, så rapportfrister.',
    nn: 'Kvar stolpe er ein månad: søknadsfristar først, så rapportfristar.',
    en: 'Each bar is a month: application deadlines first, then reporting dates.',
  },
  month: { nb: 'Måned', nn: 'Månad', en: 'Month' },
  months: {
    nb: [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ],
    nn: [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ],
    en: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  toApply: { nb: 'Søknadsfrister', nn: 'Søknadsfristar', en: 'Application deadlines' },
  toReport: { nb: 'Rapportfrister', nn: 'Rapportfristar', en: 'Reporting dates' },
  apply: { nb: 'søknad', nn: 'søknad', en: 'application' },
  report: { nb: 'rapport', nn: 'rapport', en: 'report' },
  day: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  candidates: {
    nb: 'Kandidater til neste pott',
    nn: 'Kandidatar til neste pott',
    en: 'Candidates for the next pot',
  },
  candidatesLead: {
    nb: (n: number, pot: string) =>
      `${n} ordninger deler både målgruppe og formål med ${pot}, og er ikke med i potten.`,
    nn: (n: number, pot: string) =>
      `${n} ordningar deler både målgruppe og formål med ${pot}, og er ikkje med i potten.`,
    en: (n: number, pot: string) =>
      `${n} schemes share both target group and purpose with ${pot}, and are not in the pot.`,
  },
  candidatesNote: {
    nb: 'Poengene er antall felles målgrupper pluss antall felles formål. Hver teller én, og ingenting er vektet. Listen er et forslag: du som leser, avgjør.',
    nn: 'Poenga er talet på felles målgrupper pluss talet på felles formål. Kvar tel éin, og ingenting er vekta. Lista er eit forslag: du som les, avgjer.',
    en: 'The score is the number of shared target groups plus the number of shared purposes. Each counts one, and nothing is weighted. The list is a suggestion: people decide.',
  },
  noPot: {
    nb: 'Her vil forslagene stå når et program er opprettet.',
    nn: 'Her kjem forslaga til å stå når eit program er oppretta.',
    en: 'Suggestions will stand here when a programme has been created.',
  },
  order: { nb: 'Rekkefølge', nn: 'Rekkjefølgje', en: 'Order' },
  score: { nb: 'Poeng', nn: 'Poeng', en: 'Score' },
  scoreOf: {
    nb: (groups: number, purposes: number) => `${groups} + ${purposes} = ${groups + purposes}`,
    nn: (groups: number, purposes: number) => `${groups} + ${purposes} = ${groups + purposes}`,
    en: (groups: number, purposes: number) => `${groups} + ${purposes} = ${groups + purposes}`,
  },
  saves: { nb: 'Sparer hver kommune', nn: 'Sparer kvar kommune', en: 'Saves each municipality' },
  savesOf: {
    nb: (b: Burden) => `${b.deadlines} frister, ${b.forms} skjemaer, ${b.reports} rapporter`,
    nn: (b: Burden) => `${b.deadlines} fristar, ${b.forms} skjema, ${b.reports} rapportar`,
    en: (b: Burden) => `${b.deadlines} deadlines, ${b.forms} forms, ${b.reports} reports`,
  },
  asideTitle: { nb: 'Lagt til side', nn: 'Lagt til side', en: 'Already set aside' },
  setAside: { nb: 'Legg til side', nn: 'Legg til side', en: 'Set aside' },
  reason: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  by: { nb: 'Av', nn: 'Av', en: 'By' },
  whichToSetAside: {
    nb: 'Ordning som ikke passer',
    nn: 'Ordning som ikkje passar',
    en: 'Scheme that does not fit',
  },
  takeBack: { nb: 'Ta med igjen', nn: 'Ta med igjen', en: 'Take up again' },
  nothingAside: {
    nb: 'Ingen forslag er lagt til side.',
    nn: 'Ingen forslag er lagde til side.',
    en: 'No suggestion has been set aside.',
  },
  terms: {
    nb: 'Vilkår på tvers av ordninger',
    nn: 'Vilkår på tvers av ordningar',
    en: 'Terms across schemes',
  },
  termsLead: {
    nb: (pairs: number, conflicting: number, duplicated: number) =>
      `${conflicting} par av ordninger for samme målgruppe og formål stiller ulike vilkår. ${duplicated} par ber om det samme to ganger. ${pairs} par er sammenliknet.`,
    nn: (pairs: number, conflicting: number, duplicated: number) =>
      `${conflicting} par av ordningar for same målgruppe og formål stiller ulike vilkår. ${duplicated} par ber om det same to gonger. ${pairs} par er samanlikna.`,
    en: (pairs: number, conflicting: number, duplicated: number) =>
      `${conflicting} pairs of schemes for the same target group and purpose set different terms. ${duplicated} pairs ask for the same twice. ${pairs} pairs were compared.`,
  },
  termsNote: {
    nb: 'Konflikt: begge stiller vilkåret, men ulikt, så ett regnskap og én rapport holder ikke. Dobbelt: begge krever det samme, så det må gjøres to ganger. Vilkårene er vår illustrasjon.',
    nn: 'Konflikt: begge stiller vilkåret, men ulikt, så eitt rekneskap og éin rapport held ikkje. Dobbelt: begge krev det same, så det må gjerast to gonger. Vilkåra er vår illustrasjon.',
    en: 'Conflict: both set the term, but differently, so one set of books and one report will not do. Duplicate: both ask for the same, so it has to be done twice. The terms are our illustration.',
  },
  usedValues: {
    nb: 'Så ulikt spør ordningene',
    nn: 'Så ulikt spør ordningane',
    en: 'How differently the schemes ask',
  },
  term: { nb: 'Vilkår', nn: 'Vilkår', en: 'Term' },
  variants: { nb: 'Ulike krav', nn: 'Ulike krav', en: 'Different demands' },
  mostCommon: { nb: 'Vanligst', nn: 'Vanlegast', en: 'Most common' },
  notAsked: { nb: 'ikke krevd', nn: 'ikkje kravd', en: 'not asked for' },
  always: { nb: 'alltid', nn: 'alltid', en: 'always' },
  conflicts: { nb: 'Konflikter', nn: 'Konfliktar', en: 'Conflicts' },
  duplicates: { nb: 'Dobbelt', nn: 'Dobbelt', en: 'Duplicates' },
  termPairs: {
    nb: 'Konflikter og dobbeltkrav',
    nn: 'Konfliktar og dobbeltkrav',
    en: 'Conflicts and duplicates',
  },
  noPairs: {
    nb: 'Ingen par passer. Ta bort et filter.',
    nn: 'Ingen par passar. Ta bort eit filter.',
    en: 'No pair matches. Remove a filter.',
  },
  share: {
    nb: (part: number, whole: number) => `${part} av ${whole} (${per(part, whole)} %)`,
    nn: (part: number, whole: number) => `${part} av ${whole} (${per(part, whole)} %)`,
    en: (part: number, whole: number) => `${part} of ${whole} (${per(part, whole)} %)`,
  },
})
