import { formatKr } from '../../core/ore.ts'
import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'
import type { MeasureState, PayeeKind } from './model.ts'

export const stateWords = words<Record<MeasureState, string>>({
  planned: { nb: 'planlagt', nn: 'planlagt', en: 'planned' },
  running: { nb: 'i gang', nn: 'i gang', en: 'running' },
  closed: { nb: 'avsluttet', nn: 'avslutta', en: 'closed' },
})

export const payeeWords = words<Record<PayeeKind, string>>({
  ownStaff: { nb: 'Egne ansatte', nn: 'Eigne tilsette', en: 'Own staff' },
  ownService: { nb: 'Egen tjeneste', nn: 'Eiga teneste', en: 'Own service' },
  voluntary: { nb: 'Frivillig organisasjon', nn: 'Frivillig organisasjon', en: 'Voluntary organisation' },
  private: { nb: 'Privat leverandør', nn: 'Privat leverandør', en: 'Private supplier' },
  otherPublic: { nb: 'Annen offentlig virksomhet', nn: 'Anna offentleg verksemd', en: 'Other public body' },
  families: { nb: 'Familier', nn: 'Familiar', en: 'Families' },
})

export const text = words({
  potTitle: {
    nb: (m: string) => `Potten til ${m}`,
    nn: (m: string) => `Potten til ${m}`,
    en: (m: string) => `The pot of ${m}`,
  },
  potLead: {
    nb: (left: string, received: string, until: string) =>
      `Det er ${left} igjen av ${received}. Pengene kan brukes til ${until}.`,
    nn: (left: string, received: string, until: string) =>
      `Det er ${left} igjen av ${received}. Pengane kan brukast til ${until}.`,
    en: (left: string, received: string, until: string) =>
      `${left} of ${received} is left. The money may be used until ${until}.`,
  },
  empty: {
    nb: 'Potten åpnes når den første utbetalingen er godkjent. Planlegging av tiltak kan starte nå.',
    nn: 'Potten blir opna når den første utbetalinga er godkjend. Planlegging av tiltak kan starte no.',
    en: 'The pot opens when the first payment is approved. Planning of measures can start now.',
  },
  locked: {
    nb: 'Tiltak kan lages når kommunen har takket ja til å være med.',
    nn: 'Tiltak kan lagast når kommunen har takka ja til å vere med.',
    en: 'Measures can be made when the municipality has accepted the offer.',
  },
  pictureTitle: {
    nb: 'Hva pengene har gått til',
    nn: 'Kva pengane har gått til',
    en: 'What the money went to',
  },
  pictureText: {
    nb: 'Hver stolpe er et tiltak, delt etter hvilken ordning kronene kommer fra. Andelen er beregnet.',
    nn: 'Kvar stolpe er eit tiltak, delt etter kva ordning kronene kjem frå. Delen er utrekna.',
    en: 'Each bar is a measure, divided by the scheme the kroner come from. The share is calculated.',
  },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  spent: { nb: 'Brukt, kr', nn: 'Brukt, kr', en: 'Spent, kr' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  singleSector: { nb: 'én etat', nn: 'éin etat', en: 'single agency' },
  newMeasure: { nb: 'Nytt tiltak', nn: 'Nytt tiltak', en: 'New measure' },
  create: { nb: 'Lag tiltaket', nn: 'Lag tiltaket', en: 'Create the measure' },
  need: {
    nb: 'Hvilket behov skal tiltaket møte?',
    nn: 'Kva behov skal tiltaket møte?',
    en: 'Which need is the measure to meet?',
  },
  needHint: {
    nb: 'Begynn med behovet, ikke med et tilskudd.',
    nn: 'Byrj med behovet, ikkje med eit tilskot.',
    en: 'Begin with the need, not with a grant.',
  },
  name: { nb: 'Hva heter tiltaket?', nn: 'Kva heiter tiltaket?', en: 'What is the measure called?' },
  ageFrom: {
    nb: 'For barn og unge fra og med alder',
    nn: 'For barn og unge frå og med alder',
    en: 'For children and youth from age',
  },
  ageTo: { nb: 'Til og med alder', nn: 'Til og med alder', en: 'To age (inclusive)' },
  families: { nb: 'Familiene er med', nn: 'Familiane er med', en: 'Families are included' },
  services: {
    nb: 'Tjenester og etater som deltar',
    nn: 'Tenester og etatar som deltek',
    en: 'Services and agencies taking part',
  },
  servicesHint: {
    nb: 'Én på hver linje. Minst to skal samarbeide.',
    nn: 'Éin på kvar linje. Minst to skal samarbeide.',
    en: 'One a line. At least two are to work together.',
  },
  startsOn: { nb: 'Starter', nn: 'Startar', en: 'Starts' },
  endsOn: { nb: 'Slutter', nn: 'Sluttar', en: 'Ends' },
  target: { nb: 'Målgruppe', nn: 'Målgruppe', en: 'Target group' },
  ages: {
    nb: (a: number, b: number, f: boolean) => `${a}–${b} år${f ? ' og familier' : ''}`,
    nn: (a: number, b: number, f: boolean) => `${a}–${b} år${f ? ' og familiar' : ''}`,
    en: (a: number, b: number, f: boolean) => `${a}–${b} years${f ? ' and families' : ''}`,
  },
  period: { nb: 'Periode', nn: 'Periode', en: 'Period' },
  planTitle: { nb: 'Evalueringsplan', nn: 'Evalueringsplan', en: 'Evaluation plan' },
  planLead: {
    nb: 'Tiltaket kan ikke starte eller bruke penger før planen er lagd. Den er på én side.',
    nn: 'Tiltaket kan ikkje starte eller bruke pengar før planen er laga. Han er på éi side.',
    en: 'The measure cannot start or spend before the plan is made. It is one page.',
  },
  effect: {
    nb: 'Hva skal bli annerledes for målgruppen, og hvordan ser vi det?',
    nn: 'Kva skal bli annleis for målgruppa, og korleis ser vi det?',
    en: 'What is to change for the target group, and how will we see it?',
  },
  instrument: {
    nb: 'Hva gjør den felles potten mulig, som ikke var det før?',
    nn: 'Kva gjer den felles potten mogleg, som ikkje var det før?',
    en: 'What does the common pot make possible that was not before?',
  },
  owner: {
    nb: 'Hvem har ansvaret for evalueringen?',
    nn: 'Kven har ansvaret for evalueringa?',
    en: 'Who is responsible for the evaluation?',
  },
  baselineOn: {
    nb: 'Når måles utgangspunktet?',
    nn: 'Når blir utgangspunktet målt?',
    en: 'When is the baseline measured?',
  },
  savePlan: { nb: 'Lagre evalueringsplanen', nn: 'Lagre evalueringsplanen', en: 'Save the evaluation plan' },
  start: { nb: 'Start tiltaket', nn: 'Start tiltaket', en: 'Start the measure' },
  spendTitle: { nb: 'Registrer en utgift', nn: 'Registrer ei utgift', en: 'Register an expenditure' },
  spendButton: { nb: 'Registrer utgiften', nn: 'Registrer utgifta', en: 'Register the expenditure' },
  amount: { nb: 'Beløp i kroner', nn: 'Beløp i kroner', en: 'Amount in kroner' },
  amountKr: { nb: 'Beløp, kr', nn: 'Beløp, kr', en: 'Amount, kr' },
  spentOn: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  payee: { nb: 'Hva slags mottaker', nn: 'Kva slags mottakar', en: 'Kind of payee' },
  what: { nb: 'Hva utgiften gjelder', nn: 'Kva utgifta gjeld', en: 'What it is for' },
  whatHint: {
    nb: 'Ikke skriv navn på barn, unge eller familier.',
    nn: 'Ikkje skriv namn på barn, unge eller familiar.',
    en: 'Do not write names of children, youth or families.',
  },
  expenditures: { nb: 'Utgifter', nn: 'Utgifter', en: 'Expenditures' },
  voucher: { nb: 'Bilag', nn: 'Bilag', en: 'Voucher' },
  origin: { nb: 'Opphav', nn: 'Opphav', en: 'Origin' },
  showOrigin: { nb: 'Vis opphavet', nn: 'Vis opphavet', en: 'Show origin' },
  originNote: {
    nb: 'Opphavet er en beregnet andel: systemet regner ut hvilken ordning hver krone kommer fra. Ingen i kommunen velger ordning.',
    nn: 'Opphavet er ein utrekna del: systemet reknar ut kva ordning kvar krone kjem frå. Ingen i kommunen vel ordning.',
    en: 'The origin is a calculated share: the system works out which scheme each krone comes from. Nobody in the municipality picks a scheme.',
  },
  leftBySource: {
    nb: 'Det som er igjen, etter ordning',
    nn: 'Det som er igjen, etter ordning',
    en: 'What is left, by scheme',
  },
  scheme: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  closeTitle: { nb: 'Avslutt tiltaket', nn: 'Avslutt tiltaket', en: 'Close the measure' },
  result: { nb: 'Hva kom ut av det?', nn: 'Kva kom ut av det?', en: 'What came of it?' },
  resultHint: {
    nb: 'Kommunens egen vurdering er nok. Uten resultat kan tiltaket ikke avsluttes.',
    nn: 'Vurderinga til kommunen sjølv er nok. Utan resultat kan tiltaket ikkje avsluttast.',
    en: 'The municipality’s own assessment is enough. Without a result the measure cannot be closed.',
  },
  close: { nb: 'Avslutt tiltaket', nn: 'Avslutt tiltaket', en: 'Close the measure' },
  years: { nb: 'År for år', nn: 'År for år', en: 'Year by year' },
  toReport: {
    nb: (year: number) => `Rapport for ${year}`,
    nn: (year: number) => `Rapport for ${year}`,
    en: (year: number) => `Report for ${year}`,
  },
  measureLead: {
    nb: (name: string, kr: string) => `${name} har brukt ${kr}.`,
    nn: (name: string, kr: string) => `${name} har brukt ${kr}.`,
    en: (name: string, kr: string) => `${name} has spent ${kr}.`,
  },
  workPlan: {
    nb: (m: string) => `Lag evalueringsplan: ${m}`,
    nn: (m: string) => `Lag evalueringsplan: ${m}`,
    en: (m: string) => `Make an evaluation plan: ${m}`,
  },
  workStart: {
    nb: (m: string) => `Start tiltaket: ${m}`,
    nn: (m: string) => `Start tiltaket: ${m}`,
    en: (m: string) => `Start the measure: ${m}`,
  },
  workFirst: {
    nb: (p: string) => `Lag det første tiltaket: ${p}`,
    nn: (p: string) => `Lag det første tiltaket: ${p}`,
    en: (p: string) => `Make the first measure: ${p}`,
  },
})

export const refusals = words({
  notAccepted: {
    nb: 'Kommunen må takke ja til tilbudet før det kan lages tiltak. Be kommunedirektøren svare.',
    nn: 'Kommunen må takke ja til tilbodet før det kan lagast tiltak. Be kommunedirektøren svare.',
    en: 'The municipality must accept the offer before measures can be made. Ask the municipal director to answer.',
  },
  outsideTarget: {
    nb: ({ from, to }: Refusal['values']) =>
      `Målgruppen må ligge innenfor programmets, ${from}–${to} år. Rett alderen.`,
    nn: ({ from, to }: Refusal['values']) =>
      `Målgruppa må ligge innanfor programmet si, ${from}–${to} år. Rett alderen.`,
    en: ({ from, to }: Refusal['values']) =>
      `The target group must lie within the programme’s, ${from}–${to} years. Correct the ages.`,
  },
  outsidePeriod: {
    nb: ({ from, to }: Refusal['values']) => `Tiltaket må ligge mellom ${from} og ${to}. Rett datoene.`,
    nn: ({ from, to }: Refusal['values']) => `Tiltaket må ligge mellom ${from} og ${to}. Rett datoane.`,
    en: ({ from, to }: Refusal['values']) =>
      `The measure must lie between ${from} and ${to}. Correct the dates.`,
  },
  unknownMeasure: {
    nb: 'Tiltaket finnes ikke. Gå til potten.',
    nn: 'Tiltaket finst ikkje. Gå til potten.',
    en: 'There is no such measure. Go to the pot.',
  },
  planned: {
    nb: 'Planen er allerede lagd. Last siden på nytt.',
    nn: 'Planen er alt laga. Last sida på nytt.',
    en: 'The plan is already made. Reload the page.',
  },
  planMissing: {
    nb: 'Lag evalueringsplanen først. Uten den kan tiltaket verken starte eller bruke penger.',
    nn: 'Lag evalueringsplanen først. Utan han kan tiltaket verken starte eller bruke pengar.',
    en: 'Make the evaluation plan first. Without it the measure can neither start nor spend.',
  },
  running: {
    nb: 'Tiltaket er allerede i gang.',
    nn: 'Tiltaket er alt i gang.',
    en: 'The measure is already running.',
  },
  notRunning: {
    nb: 'Tiltaket er ikke i gang. Start det først.',
    nn: 'Tiltaket er ikkje i gang. Start det først.',
    en: 'The measure is not running. Start it first.',
  },
  resultMissing: {
    nb: 'Skriv hva som kom ut av tiltaket.',
    nn: 'Skriv kva som kom ut av tiltaket.',
    en: 'Write what came of the measure.',
  },
  noMoney: {
    nb: 'Potten er ikke åpnet. Vent til den første utbetalingen er godkjent.',
    nn: 'Potten er ikkje opna. Vent til den første utbetalinga er godkjend.',
    en: 'The pot is not open. Wait until the first payment is approved.',
  },
  insufficientFunds: {
    nb: ({ left }: Refusal['values']) =>
      `Potten har bare ${formatKr(BigInt(left!))} igjen. Skriv et lavere beløp.`,
    nn: ({ left }: Refusal['values']) =>
      `Potten har berre ${formatKr(BigInt(left!))} igjen. Skriv eit lågare beløp.`,
    en: ({ left }: Refusal['values']) =>
      `The pot has only ${formatKr(BigInt(left!))} left. Write a smaller amount.`,
  },
  afterEnd: {
    nb: ({ to }: Refusal['values']) => `Pengene kan ikke brukes etter ${to}. Rett datoen.`,
    nn: ({ to }: Refusal['values']) => `Pengane kan ikkje brukast etter ${to}. Rett datoen.`,
    en: ({ to }: Refusal['values']) => `The money may not be used after ${to}. Correct the date.`,
  },
})
