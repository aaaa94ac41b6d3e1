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
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  spent: { nb: 'Brukt, kr', nn: 'Brukt, kr', en: 'Spent, kr' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  singleSector: { nb: 'én etat', nn: 'éin etat', en: 'single agency' },
  measuresLead: {
    nb: (all: number, going: number) =>
      all === 0 ? 'Kommunen har ingen tiltak ennå.' : `${all} tiltak, ${going} i gang.`,
    nn: (all: number, going: number) =>
      all === 0 ? 'Kommunen har ingen tiltak enno.' : `${all} tiltak, ${going} i gang.`,
    en: (all: number, going: number) =>
      all === 0
        ? 'The municipality has no measures yet.'
        : `${all === 1 ? 'One measure' : `${all} measures`}, ${going} running.`,
  },
  noMeasures: {
    nb: 'Her vil tiltakene stå, hvert med budsjett, det som er brukt, og det som er igjen.',
    nn: 'Her kjem tiltaka til å stå, kvart med budsjett, det som er brukt, og det som er att.',
    en: 'Each measure will stand here with its budget, what has been spent and what is left.',
  },
  aboutMeasure: { nb: 'Om tiltaket', nn: 'Om tiltaket', en: 'About the measure' },
  partsOf: { nb: 'Deler av tiltaket', nn: 'Delar av tiltaket', en: 'Parts of the measure' },
  theMeasure: { nb: 'Tiltaket', nn: 'Tiltaket', en: 'The measure' },
  vouchersAndBudget: { nb: 'Bilag og budsjett', nn: 'Bilag og budsjett', en: 'Vouchers and budget' },
  noVouchers: {
    nb: 'Her vil bilagene stå når noe er betalt.',
    nn: 'Her kjem bilaga til å stå når noko er betalt.',
    en: 'Vouchers will stand here once something has been paid.',
  },
  notAsItStands: {
    nb: 'Dette kan ikke gjøres slik tiltaket står nå. Gå til tiltaket og se hva som er det neste.',
    nn: 'Dette kan ikkje gjerast slik tiltaket står no. Gå til tiltaket og sjå kva som er det neste.',
    en: 'This cannot be done as the measure stands now. Go to the measure to see what is next.',
  },
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
    nn: 'Det som er att, etter ordning',
    en: 'What is left, by scheme',
  },
  scheme: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  longer: { nb: 'La tiltaket gå lenger', nn: 'La tiltaket gå lenger', en: 'Let the measure run longer' },
  longerTo: {
    nb: (on: string) => `Til hvilken dag? Programmet varer til ${on}.`,
    nn: (on: string) => `Til kva dag? Programmet varer til ${on}.`,
    en: (on: string) => `To which day? The programme lasts until ${on}.`,
  },
  closeTitle: { nb: 'Avslutt tiltaket', nn: 'Avslutt tiltaket', en: 'Close the measure' },
  result: { nb: 'Hva kom ut av det?', nn: 'Kva kom ut av det?', en: 'What came of it?' },
  resultHint: {
    nb: 'Kommunens egen vurdering er nok. Uten resultat kan tiltaket ikke avsluttes.',
    nn: 'Vurderinga til kommunen sjølv er nok. Utan resultat kan tiltaket ikkje avsluttast.',
    en: 'The municipality’s own assessment is enough. Without a result the measure cannot be closed.',
  },
  close: { nb: 'Avslutt tiltaket', nn: 'Avslutt tiltaket', en: 'Close the measure' },
  illustration: { nb: 'Illustrasjon', nn: 'Illustrasjon', en: 'Illustration' },
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
  measureLeadOf: {
    nb: (name: string, kr: string, of: string) => `${name} har brukt ${kr} av et budsjett på ${of}.`,
    nn: (name: string, kr: string, of: string) => `${name} har brukt ${kr} av eit budsjett på ${of}.`,
    en: (name: string, kr: string, of: string) => `${name} has spent ${kr} of a budget of ${of}.`,
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
