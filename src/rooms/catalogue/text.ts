import { formatKr } from '../../core/ore.ts'
import { words } from '../../core/words.ts'
import type { Eligible, UnspentRule } from './model.ts'

export const eligibleWords = words<Record<Eligible, string>>({
  all: { nb: 'Alle kommuner', nn: 'Alle kommunar', en: 'All municipalities' },
  indicator: {
    nb: 'Kommuner over en terskel',
    nn: 'Kommunar over ein terskel',
    en: 'Municipalities above a threshold',
  },
  counties: { nb: 'Bare fylkeskommuner', nn: 'Berre fylkeskommunar', en: 'County authorities only' },
})

export const unspentWords = words<Record<UnspentRule, string>>({
  repay: { nb: 'betales tilbake', nn: 'blir betalte tilbake', en: 'paid back' },
  carryOver: { nb: 'overføres til neste år', nn: 'blir overførte til neste år', en: 'carried over' },
  onRequest: {
    nb: 'overføres etter søknad',
    nn: 'blir overførte etter søknad',
    en: 'carried over on request',
  },
  deducted: {
    nb: 'trekkes fra neste tilskudd',
    nn: 'blir trekte frå neste tilskot',
    en: 'deducted from the next grant',
  },
})

export const text = words({
  title: { nb: 'Tilskuddsordninger', nn: 'Tilskotsordningar', en: 'Grant schemes' },
  lead: {
    nb: (count: number, ore: bigint, year: number) =>
      `${count} ordninger, til sammen ${formatKr(ore, 'kroner')} i ${year}.`,
    nn: (count: number, ore: bigint, year: number) =>
      `${count} ordningar, til saman ${formatKr(ore, 'kroner')} i ${year}.`,
    en: (count: number, ore: bigint, year: number) =>
      `${count} schemes, ${formatKr(ore, 'kroner')} in all in ${year}.`,
  },
  none: {
    nb: 'Ingen ordninger passer. Ta bort et filter eller søk på færre ord.',
    nn: 'Ingen ordningar passar. Ta bort eit filter eller søk på færre ord.',
    en: 'No scheme matches. Remove a filter or search for fewer words.',
  },
  find: { nb: 'Finn ordninger', nn: 'Finn ordningar', en: 'Find schemes' },
  words: {
    nb: 'Ord i navn, mål eller kriterier',
    nn: 'Ord i namn, mål eller kriterium',
    en: 'Words in name, goal or criteria',
  },
  ministry: { nb: 'Departement', nn: 'Departement', en: 'Ministry' },
  directorate: { nb: 'Direktorat eller eier', nn: 'Direktorat eller eigar', en: 'Directorate or owner' },
  group: { nb: 'Målgruppe', nn: 'Målgruppe', en: 'Target group' },
  groups: { nb: 'Målgrupper', nn: 'Målgrupper', en: 'Target groups' },
  purpose: { nb: 'Formål', nn: 'Formål', en: 'Purpose' },
  purposes: { nb: 'Formål', nn: 'Formål', en: 'Purposes' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  funded: {
    nb: 'Bare ordninger med penger i året',
    nn: 'Berre ordningar med pengar i året',
    en: 'Only schemes with money in the year',
  },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  scheme: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  schemes: { nb: 'Ordninger', nn: 'Ordningar', en: 'Schemes' },
  owner: { nb: 'Eier', nn: 'Eigar', en: 'Owner' },
  amount: {
    nb: (year: number) => `${year}, kr`,
    nn: (year: number) => `${year}, kr`,
    en: (year: number) => `${year}, kr`,
  },
  deadline: { nb: 'Søknadsfrist', nn: 'Søknadsfrist', en: 'Application deadline' },
  noDeadline: { nb: 'Uten søknad', nn: 'Utan søknad', en: 'No application' },
  noReport: { nb: 'Ingen rapport', nn: 'Ingen rapport', en: 'No report' },
  reportDue: { nb: 'Rapportfrist', nn: 'Rapportfrist', en: 'Reporting date' },
  illustration: { nb: 'Illustrasjon', nn: 'Illustrasjon', en: 'Illustration' },
  page: {
    nb: (from: number, to: number, count: number) => `Viser ${from}–${to} av ${count}.`,
    nn: (from: number, to: number, count: number) => `Viser ${from}–${to} av ${count}.`,
    en: (from: number, to: number, count: number) => `Showing ${from}–${to} of ${count}.`,
  },
  next: { nb: 'Neste', nn: 'Neste', en: 'Next' },
  previous: { nb: 'Forrige', nn: 'Førre', en: 'Previous' },
  pages: { nb: 'Sider', nn: 'Sider', en: 'Pages' },
  views: { nb: 'Andre sider om ordningene', nn: 'Andre sider om ordningane', en: 'More about the schemes' },
  overlap: { nb: 'Overlapp', nn: 'Overlapp', en: 'Overlap' },
  burden: { nb: 'Kalender og belastning', nn: 'Kalender og belastning', en: 'Calendar and burden' },
  candidates: {
    nb: 'Kandidater til neste pott',
    nn: 'Kandidatar til neste pott',
    en: 'Candidates for the next pot',
  },
  terms: { nb: 'Vilkår', nn: 'Vilkår', en: 'Terms' },
  ministries: { nb: 'Sum per departement', nn: 'Sum per departement', en: 'Totals by ministry' },
  readIn: { nb: 'Les inn fra fil', nn: 'Les inn frå fil', en: 'Read in from a file' },
  newScheme: { nb: 'Ny ordning', nn: 'Ny ordning', en: 'New scheme' },
  asCsv: { nb: 'Last ned som CSV', nn: 'Last ned som CSV', en: 'Download as CSV' },
  asXlsx: { nb: 'Last ned som Excel', nn: 'Last ned som Excel', en: 'Download as Excel' },
  classifiedNote: {
    nb: 'Navn, post og beløp er offentlige tall. Mål, målgruppe, kriterier, frister og vilkår er vår klassifisering, laget som illustrasjon.',
    nn: 'Namn, post og beløp er offentlege tal. Mål, målgruppe, kriterium, fristar og vilkår er vår klassifisering, laga som illustrasjon.',
    en: 'Name, item and amounts are official. Goal, target group, criteria, dates and terms are our own classification, made as an illustration.',
  },
  inventedNote: {
    nb: 'Denne ordningen er oppdiktet for å vise hvordan katalogen virker.',
    nn: 'Denne ordninga er oppdikta for å vise korleis katalogen verkar.',
    en: 'This scheme is invented, to show how the catalogue works.',
  },
  listNote: {
    nb: 'Ordninger med merket «Illustrasjon» er oppdiktet. For de andre er navn, post og beløp offentlige; mål, målgruppe, frister og vilkår er vår klassifisering.',
    nn: 'Ordningar med merket «Illustrasjon» er oppdikta. For dei andre er namn, post og beløp offentlege; mål, målgruppe, fristar og vilkår er vår klassifisering.',
    en: 'Schemes marked “Illustration” are invented. For the others, name, item and amounts are official; goal, target group, dates and terms are our own classification.',
  },
  ownClassification: { nb: 'vår klassifisering', nn: 'vår klassifisering', en: 'our classification' },
  schemeLead: {
    nb: (owner: string, ministry: string, ore: string, year: number) =>
      `${owner}${ministry ? ` (${ministry})` : ''} eier ordningen. Beløpet er ${ore} i ${year}.`,
    nn: (owner: string, ministry: string, ore: string, year: number) =>
      `${owner}${ministry ? ` (${ministry})` : ''} eig ordninga. Beløpet er ${ore} i ${year}.`,
    en: (owner: string, ministry: string, ore: string, year: number) =>
      `${owner}${ministry ? ` (${ministry})` : ''} owns the scheme. The amount is ${ore} in ${year}.`,
  },
  schemeLeadNoMoney: {
    nb: (owner: string) => `${owner} eier ordningen. Den har ingen beløp ennå.`,
    nn: (owner: string) => `${owner} eig ordninga. Ho har ingen beløp enno.`,
    en: (owner: string) => `${owner} owns the scheme. It has no amounts yet.`,
  },
  elements: {
    nb: 'Mål, målgruppe og regler',
    nn: 'Mål, målgruppe og reglar',
    en: 'Goal, target group and rules',
  },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  target: { nb: 'Hvem den er for', nn: 'Kven ho er for', en: 'Whom it is for' },
  criteria: { nb: 'Tildelingskriterier', nn: 'Tildelingskriterium', en: 'Allocation criteria' },
  followUp: { nb: 'Oppfølging og kontroll', nn: 'Oppfølging og kontroll', en: 'Follow-up and control' },
  evaluation: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
  eligible: { nb: 'Hvem kan søke', nn: 'Kven kan søkje', en: 'Who may apply' },
  threshold: {
    nb: (indicator: string, least: string) => `Minst ${least} (${indicator})`,
    nn: (indicator: string, least: string) => `Minst ${least} (${indicator})`,
    en: (indicator: string, least: string) => `At least ${least} (${indicator})`,
  },
  datesAndTerms: { nb: 'Frister og vilkår', nn: 'Fristar og vilkår', en: 'Dates and terms' },
  forms: { nb: 'Skjemaer', nn: 'Skjema', en: 'Forms' },
  reports: { nb: 'Rapporter', nn: 'Rapportar', en: 'Reports' },
  unspent: { nb: 'Ubrukte midler', nn: 'Ubrukte midlar', en: 'Unspent money' },
  ownShare: { nb: 'Egenandel', nn: 'Eigendel', en: 'Own share' },
  auditor: { nb: 'Revisorattest', nn: 'Revisorattest', en: 'Auditor’s certificate' },
  auditorFrom: {
    nb: (ore: bigint) => (ore === 0n ? 'alltid' : `fra ${formatKr(ore)}`),
    nn: (ore: bigint) => (ore === 0n ? 'alltid' : `frå ${formatKr(ore)}`),
    en: (ore: bigint) => (ore === 0n ? 'always' : `from ${formatKr(ore)}`),
  },
  notAsked: { nb: 'ikke krevd', nn: 'ikkje kravd', en: 'not asked for' },
  money: { nb: 'Beløp per år', nn: 'Beløp per år', en: 'Amount a year' },
  moneyPicture: {
    nb: 'Hver stolpe er et år. Er det både foreslått og vedtatt beløp, vises det vedtatte.',
    nn: 'Kvar stolpe er eit år. Er det både føreslått og vedteke beløp, viser stolpen det vedtekne.',
    en: 'Each bar is a year. Where an amount is both proposed and adopted, the adopted one is shown.',
  },
  proposed: { nb: 'Foreslått, kr', nn: 'Føreslått, kr', en: 'Proposed, kr' },
  adopted: { nb: 'Vedtatt, kr', nn: 'Vedteke, kr', en: 'Adopted, kr' },
  postTitle: {
    nb: 'Posten og hva annet som ligger der',
    nn: 'Posten og kva anna som ligg der',
    en: 'The item and what else is in it',
  },
  post: { nb: 'Kapittel og post', nn: 'Kapittel og post', en: 'Chapter and item' },
  alone: {
    nb: 'Ingen andre ordninger ligger i posten.',
    nn: 'Ingen andre ordningar ligg i posten.',
    en: 'No other scheme is in the item.',
  },
  years: { nb: 'År', nn: 'År', en: 'Years' },
  rulesLink: { nb: 'Regelen i klartekst', nn: 'Regelen i klartekst', en: 'The rule in plain words' },
  history: { nb: 'Hvem har eid den', nn: 'Kven har eigd ho', en: 'Who has owned it' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  until: { nb: 'Til', nn: 'Til', en: 'Until' },
  stillSo: { nb: 'fortsatt', nn: 'framleis', en: 'still' },
  unknownStart: { nb: 'fra starten', nn: 'frå starten', en: 'from the start' },
  inPots: { nb: 'Inngår i', nn: 'Går inn i', en: 'Part of' },
  takesUp: { nb: 'Samler', nn: 'Samlar', en: 'Pools' },
  overlapsTitle: { nb: 'Overlapper mest med', nn: 'Overlappar mest med', en: 'Overlaps most with' },
  overlapCounts: {
    nb: (both: number, group: number, purpose: number) =>
      `${both} ordninger deler både målgruppe og formål, ${group} bare målgruppe og ${purpose} bare formål.`,
    nn: (both: number, group: number, purpose: number) =>
      `${both} ordningar deler både målgruppe og formål, ${group} berre målgruppe og ${purpose} berre formål.`,
    en: (both: number, group: number, purpose: number) =>
      `${both} schemes share both target group and purpose, ${group} target group only and ${purpose} purpose only.`,
  },
  change: { nb: 'Endre ordningen', nn: 'Endre ordninga', en: 'Change the scheme' },
  save: { nb: 'Lagre ordningen', nn: 'Lagre ordninga', en: 'Save the scheme' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  targetText: {
    nb: 'Målgruppe med egne ord',
    nn: 'Målgruppe med eigne ord',
    en: 'Target group in your own words',
  },
  ownerCodes: { nb: 'Koder for eiere', nn: 'Kodar for eigarar', en: 'Codes of owners' },
  ownerNumber: {
    nb: (n: number) => `Eier ${n}`,
    nn: (n: number) => `Eigar ${n}`,
    en: (n: number) => `Owner ${n}`,
  },
  ownerFrom: {
    nb: (n: number) => `Eier ${n} fra og med`,
    nn: (n: number) => `Eigar ${n} frå og med`,
    en: (n: number) => `Owner ${n} from`,
  },
  ownerTo: {
    nb: (n: number) => `Eier ${n} til`,
    nn: (n: number) => `Eigar ${n} til`,
    en: (n: number) => `Owner ${n} until`,
  },
  postsHint: {
    nb: 'For eksempel kap. 226 post 64. Har den skiftet post: 291.60 –2022; 671.60 2023–.',
    nn: 'Til dømes kap. 226 post 64. Har ho skift post: 291.60 –2022; 671.60 2023–.',
    en: 'Such as kap. 226 post 64. If it has changed item: 291.60 –2022; 671.60 2023–.',
  },
  amountsField: { nb: 'Beløp', nn: 'Beløp', en: 'Amounts' },
  amountsHint: {
    nb: 'Ett beløp på hver linje, i kroner: 2026 vedtatt 5 000 000 eller 2027 foreslått 5 200 000.',
    nn: 'Eitt beløp på kvar linje, i kroner: 2026 vedtatt 5 000 000 eller 2027 foreslått 5 200 000.',
    en: 'One amount a line, in kroner: 2026 vedtatt 5 000 000 or 2027 foreslått 5 200 000.',
  },
  dayHint: {
    nb: 'Dag og måned, som 15.03. La feltet stå tomt hvis det ikke er noen frist.',
    nn: 'Dag og månad, som 15.03. La feltet stå tomt om det ikkje er nokon frist.',
    en: 'Day and month, such as 15.03. Leave empty where there is none.',
  },
  indicator: { nb: 'Tall som avgjør', nn: 'Tal som avgjer', en: 'Figure that decides' },
  indicatorHint: {
    nb: 'Bare for ordninger med terskel.',
    nn: 'Berre for ordningar med terskel.',
    en: 'Only for schemes with a threshold.',
  },
  atLeast: { nb: 'Minst', nn: 'Minst', en: 'At least' },
  ownSharePct: { nb: 'Egenandel, prosent', nn: 'Eigendel, prosent', en: 'Own share, per cent' },
  auditorField: {
    nb: 'Revisorattest fra, kr',
    nn: 'Revisorattest frå, kr',
    en: 'Auditor’s certificate from, kr',
  },
  auditorHint: {
    nb: '0 betyr alltid. La feltet stå tomt hvis attest ikke kreves.',
    nn: '0 tyder alltid. La feltet stå tomt om attest ikkje er kravd.',
    en: '0 means always. Leave empty where none is asked for.',
  },
  ministryLead: {
    nb: (year: number, ore: bigint, n: number, count: number) =>
      `${formatKr(ore, 'kroner')} i ${year}, fordelt på ${count} ordninger under ${n} departementer.`,
    nn: (year: number, ore: bigint, n: number, count: number) =>
      `${formatKr(ore, 'kroner')} i ${year}, fordelt på ${count} ordningar under ${n} departement.`,
    en: (year: number, ore: bigint, n: number, count: number) =>
      `${formatKr(ore, 'kroner')} in ${year}, over ${count} schemes under ${n} ministries.`,
  },
  ministryNote: {
    nb: 'Hver ordning teller for departementet som eieren hørte til 1. januar i budsjettåret. Derfor er summen over departementer lik summen over ordninger. Rammetilskuddene er med.',
    nn: 'Kvar ordning tel for departementet som eigaren høyrde til 1. januar i budsjettåret. Difor er summen over departement lik summen over ordningar. Rammetilskota er med.',
    en: 'Each scheme counts for the ministry that its owner belonged to on 1 January of the budget year. So the total by ministry equals the total by scheme. Block grants are included.',
  },
  invented: {
    nb: 'Herav illustrasjon, kr',
    nn: 'Av dette illustrasjon, kr',
    en: 'Of which illustration, kr',
  },
  noMinistry: { nb: 'Uten departement', nn: 'Utan departement', en: 'No ministry' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  kr: { nb: 'Beløp, kr', nn: 'Beløp, kr', en: 'Amount, kr' },
})
