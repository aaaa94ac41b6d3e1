import { words } from '../../core/words.ts'
import type { CliffState } from './budget.rules.ts'
import type { Outcome } from './money.model.ts'

export const cliffWords = words<Record<CliffState, string>>({
  decided: { nb: 'avgjort', nn: 'avgjort', en: 'decided' },
  overdue: { nb: 'over fristen', nn: 'over fristen', en: 'overdue' },
  waits: { nb: 'ikke avgjort', nn: 'ikkje avgjort', en: 'not decided' },
})

export const outcomeWords = words<Record<Outcome, string>>({
  continues: { nb: 'Fortsetter som nå', nn: 'Held fram som no', en: 'Goes on as now' },
  reduced: { nb: 'Fortsetter i mindre omfang', nn: 'Held fram i mindre omfang', en: 'Goes on, but smaller' },
  ends: { nb: 'Avsluttes', nn: 'Blir avslutta', en: 'Ends' },
})

/** The pot's front page. */
export const potText = words({
  lead: {
    nb: (kr: string) => `${kr} i potten er ikke lovet bort.`,
    nn: (kr: string) => `${kr} i potten er ikkje lova bort.`,
    en: (kr: string) => `${kr} of the pot is not promised to anything yet.`,
  },
  leadNone: {
    nb: 'Alt i potten er lovet bort.',
    nn: 'Alt i potten er lova bort.',
    en: 'All of the pot is promised.',
  },
  leadOver: {
    nb: (kr: string) => `Alt i potten er lovet bort, og ${kr} mangler.`,
    nn: (kr: string) => `Alt i potten er lova bort, og ${kr} manglar.`,
    en: (kr: string) => `All of the pot is promised, and ${kr} is missing.`,
  },
  paymentsHeld: {
    nb: (kr: string) => `${kr} venter på å bli betalt. Det rommes i det som er bundet eller satt av.`,
    nn: (kr: string) => `${kr} ventar på å bli betalt. Det får plass i det som er bunde eller sett av.`,
    en: (kr: string) => `${kr} waits to be paid. What is committed or set aside has room for it.`,
  },
  paymentsTake: {
    nb: (kr: string) => `${kr} venter på å bli betalt og er ikke trukket fra.`,
    nn: (kr: string) => `${kr} ventar på å bli betalt og er ikkje trekt frå.`,
    en: (kr: string) => `${kr} waits to be paid and is not taken off.`,
  },
  thenFree: {
    nb: (kr: string) => `Blir det betalt, er ${kr} ikke lovet bort.`,
    nn: (kr: string) => `Blir det betalt, er ${kr} ikkje lova bort.`,
    en: (kr: string) => `If it is paid, ${kr} is not promised.`,
  },
  thenOver: {
    nb: (kr: string) => `Blir det betalt, mangler ${kr} til det som alt er lovet bort.`,
    nn: (kr: string) => `Blir det betalt, manglar ${kr} til det som alt er lova bort.`,
    en: (kr: string) => `If it is paid, ${kr} will be missing for what has already been promised.`,
  },
  until: {
    nb: (date: string) => `Pengene kan brukes til ${date}.`,
    nn: (date: string) => `Pengane kan brukast til ${date}.`,
    en: (date: string) => `The money may be used until ${date}.`,
  },
  ended: {
    nb: (date: string) => `Programmet ble avsluttet ${date}.`,
    nn: (date: string) => `Programmet vart avslutta ${date}.`,
    en: (date: string) => `The programme ended on ${date}.`,
  },
  allGone: {
    nb: 'Alt som kom inn, er brukt eller betalt tilbake.',
    nn: 'Alt som kom inn, er brukt eller betalt tilbake.',
    en: 'All that came in is spent or paid back.',
  },
  stillThere: {
    nb: (kr: string) => `Det står ${kr} i potten.`,
    nn: (kr: string) => `Det står ${kr} i potten.`,
    en: (kr: string) => `${kr} stands in the pot.`,
  },
  usedTitle: { nb: 'Hvor pengene ble av', nn: 'Kvar pengane vart av', en: 'Where the money went' },
  chainTitle: {
    nb: 'Hva som kan loves bort',
    nn: 'Kva som kan lovast bort',
    en: 'What can still be promised',
  },
  chainPicture: {
    nb: 'Det som er kommet inn i potten, og hva det er brukt, bundet eller satt av til',
    nn: 'Det som er kome inn i potten, og kva det er brukt, bunde eller sett av til',
    en: 'What has come into the pot, and what it is spent on, committed to or set aside for',
  },
  received: { nb: 'Kommet inn i potten', nn: 'Kome inn i potten', en: 'Came into the pot' },
  spent: { nb: 'Brukt', nn: 'Brukt', en: 'Spent' },
  repaid: { nb: 'Betalt tilbake', nn: 'Betalt tilbake', en: 'Paid back' },
  held: { nb: 'I potten nå', nn: 'I potten no', en: 'In the pot now' },
  carried: {
    nb: (kr: string) => `${kr} av det er på vei mellom to år.`,
    nn: (kr: string) => `${kr} av det er på veg mellom to år.`,
    en: (kr: string) => `${kr} of it is on its way between two years.`,
  },
  committed: {
    nb: 'Bundet i avtaler og stillinger',
    nn: 'Bunde i avtalar og stillingar',
    en: 'Committed to contracts and positions',
  },
  setAside: {
    nb: 'Satt av til tiltak, ikke brukt eller bundet',
    nn: 'Sett av til tiltak, ikkje brukt eller bunde',
    en: 'Set aside for measures, not spent or committed',
  },
  setAsideShort: { nb: 'Satt av til tiltak', nn: 'Sett av til tiltak', en: 'Set aside for measures' },
  unclaimed: { nb: 'Ikke lovet bort', nn: 'Ikkje lova bort', en: 'Not promised' },
  over: { nb: 'Lovet bort for mye', nn: 'Lova bort for mykje', en: 'Promised beyond what there is' },
  overNote: {
    nb: (name: string, kr: string) =>
      `${name} har brukt og bundet ${kr} mer enn budsjettet. Det er trukket fra her.`,
    nn: (name: string, kr: string) =>
      `${name} har brukt og bunde ${kr} meir enn budsjettet. Det er trekt frå her.`,
    en: (name: string, kr: string) =>
      `${name} has spent and committed ${kr} above its budget. That is taken off here.`,
  },
  promisedTitle: { nb: 'Lovet av staten', nn: 'Lova av staten', en: 'Promised by the state' },
  promisedLead: {
    nb: (kr: string) => `${kr} er lovet og ikke kommet inn. Det er ikke med i tallene over.`,
    nn: (kr: string) => `${kr} er lova og ikkje kome inn. Det er ikkje med i tala over.`,
    en: (kr: string) => `${kr} is promised and has not come in. The figures above leave it out.`,
  },
  promisedAllIn: {
    nb: 'Alt staten har lovet, er kommet inn.',
    nn: 'Alt staten har lova, er kome inn.',
    en: 'All that the state has promised has come in.',
  },
  notAwarded: {
    nb: (years: string) => `Tilsagn for ${years} er ikke gitt ennå. Det avhenger av Stortingets bevilgning.`,
    nn: (years: string) => `Tilsegn for ${years} er ikkje gitt enno. Det kjem an på løyvinga til Stortinget.`,
    en: (years: string) =>
      `The award for ${years} is not made yet. It depends on the appropriation by the Storting.`,
  },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  awardKr: { nb: 'Tilsagn, kr', nn: 'Tilsegn, kr', en: 'Award, kr' },
  payment: { nb: 'Utbetaling', nn: 'Utbetaling', en: 'Payment' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  cameInKr: { nb: 'Kommet inn, kr', nn: 'Kome inn, kr', en: 'Came in, kr' },
  toComeKr: { nb: 'Ikke kommet, kr', nn: 'Ikkje kome, kr', en: 'To come, kr' },
  paidIn: { nb: 'kommet inn', nn: 'kome inn', en: 'came in' },
  notPaidIn: { nb: 'ikke kommet inn', nn: 'ikkje kome inn', en: 'not come in' },
  onYou: { nb: 'På deg', nn: 'På deg', en: 'For you' },
  onOthers: { nb: 'På andre', nn: 'På andre', en: 'For others' },
  nothingWaits: {
    nb: 'Ingenting venter på en avgjørelse.',
    nn: 'Ingenting ventar på ei avgjerd.',
    en: 'Nothing waits for a decision.',
  },
  moreWaits: {
    nb: (n: number) => `Vis ${n} til i «I dag»`,
    nn: (n: number) => `Vis ${n} til i «I dag»`,
    en: (n: number) => `Show ${n} more under “Today”`,
  },
  payers: {
    nb: 'kommunedirektøren eller en annen som anviser',
    nn: 'kommunedirektøren eller ein annan som tilviser',
    en: 'the municipal director or another who authorises payments',
  },
  leads: { nb: 'programleder', nn: 'programleiar', en: 'the programme lead' },
  waitsPayment: {
    nb: (kr: string, name: string, who: string) => `Betaling på ${kr} til ${name}, bedt om av ${who}`,
    nn: (kr: string, name: string, who: string) => `Betaling på ${kr} til ${name}, bede om av ${who}`,
    en: (kr: string, name: string, who: string) => `Payment of ${kr} for ${name}, asked for by ${who}`,
  },
  waitsAfterGrant: {
    nb: (name: string) => `Hva som skjer med ${name} når pengene tar slutt`,
    nn: (name: string) => `Kva som skjer med ${name} når pengane tek slutt`,
    en: (name: string) => `What becomes of ${name} when the money ends`,
  },
  waitsOver: {
    nb: (name: string, kr: string) => `Budsjettet til ${name}, som er overskredet med ${kr}`,
    nn: (name: string, kr: string) => `Budsjettet til ${name}, som er overskride med ${kr}`,
    en: (name: string, kr: string) => `The budget of ${name}, which is exceeded by ${kr}`,
  },
  waitsBudget: {
    nb: (kr: string) => `Tiltak for ${kr} som ikke er lovet bort`,
    nn: (kr: string) => `Tiltak for ${kr} som ikkje er lova bort`,
    en: (kr: string) => `Measures for ${kr} that is not promised`,
  },
  latest: { nb: 'De sist førte bilagene', nn: 'Dei sist førte bilaga', en: 'The vouchers posted last' },
  sumTitle: { nb: 'Regnestykket', nn: 'Reknestykket', en: 'The sum' },
  cliffTitle: {
    nb: 'Hva som skjer med tiltakene etterpå',
    nn: 'Kva som skjer med tiltaka etterpå',
    en: 'What becomes of the measures afterwards',
  },
  waiting: { nb: 'Venter på en avgjørelse', nn: 'Ventar på ei avgjerd', en: 'Waits for a decision' },
  workAfterGrant: {
    nb: (name: string) => `Avgjør hva som skjer når pengene tar slutt: ${name}`,
    nn: (name: string) => `Avgjer kva som skjer når pengane tek slutt: ${name}`,
    en: (name: string) => `Decide what happens when the money ends: ${name}`,
  },
  budgetTitle: {
    nb: 'Budsjett, brukt og bundet',
    nn: 'Budsjett, brukt og bunde',
    en: 'Budget, spent and committed',
  },
  budgetPicture: {
    nb: 'Budsjett mot brukt og bundet for hvert tiltak',
    nn: 'Budsjett mot brukt og bunde for kvart tiltak',
    en: 'Budget against spent and committed for each measure',
  },
  budgetCaption: {
    nb: 'Hver stolpe er et tiltak: det som er brukt, det som er bundet, og det som er igjen av budsjettet. Streken er budsjettet.',
    nn: 'Kvar stolpe er eit tiltak: det som er brukt, det som er bunde, og det som er att av budsjettet. Streken er budsjettet.',
    en: 'Each bar is a measure: what is spent, what is committed, and what is left of its budget. The line is the budget.',
  },
  budget: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  budgetKr: { nb: 'Budsjett, kr', nn: 'Budsjett, kr', en: 'Budget, kr' },
  committedKr: { nb: 'Bundet, kr', nn: 'Bunde, kr', en: 'Committed, kr' },
  committedShort: { nb: 'Bundet', nn: 'Bunde', en: 'Committed' },
  leftOfBudget: { nb: 'Igjen av budsjettet', nn: 'Att av budsjettet', en: 'Left of the budget' },
  leftKr: { nb: 'Igjen av budsjettet, kr', nn: 'Att av budsjettet, kr', en: 'Left of the budget, kr' },
  moveBudget: { nb: 'Flytt budsjett', nn: 'Flytt budsjett', en: 'Move budget' },
  toBudget: {
    nb: 'Budsjettet og beslutningsloggen',
    nn: 'Budsjettet og avgjerdsloggen',
    en: 'The budget and the decision log',
  },
  toFlow: {
    nb: 'Følg kronen gjennom potten',
    nn: 'Følg krona gjennom potten',
    en: 'Follow the krone through the pot',
  },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  amountKr: { nb: 'Beløp, kr', nn: 'Beløp, kr', en: 'Amount, kr' },
  cliffLead: {
    nb: (positions: string, open: number) =>
      `Når pengene tar slutt, gjelder det ${positions} årsverk. ${open === 0 ? 'For alle tiltakene er det avgjort hva som skjer.' : `For ${open} tiltak er det ikke avgjort hva som skjer.`}`,
    nn: (positions: string, open: number) =>
      `Når pengane tek slutt, gjeld det ${positions} årsverk. ${open === 0 ? 'For alle tiltaka er det avgjort kva som skjer.' : `For ${open} tiltak er det ikkje avgjort kva som skjer.`}`,
    en: (positions: string, open: number) =>
      `When the money ends, ${positions.replace(',', '.')} full-time equivalents are affected. ${open === 0 ? 'What happens next has been decided for all measures.' : `For ${open} measures what happens next has not been decided.`}`,
  },
  endsOn: { nb: 'Pengene slutter', nn: 'Pengane sluttar', en: 'Money ends' },
  statutory: { nb: 'Lovpålagt', nn: 'Lovpålagd', en: 'Statutory' },
  statutoryYes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  statutoryNo: { nb: 'Nei', nn: 'Nei', en: 'No' },
  notStated: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not stated' },
  positions: { nb: 'Årsverk', nn: 'Årsverk', en: 'Positions' },
  otherKr: { nb: 'Andre penger i året, kr', nn: 'Andre pengar i året, kr', en: 'Other funding a year, kr' },
  afterwards: { nb: 'Etter tilskuddet', nn: 'Etter tilskotet', en: 'After the grant' },
  decision: { nb: 'Avgjørelse', nn: 'Avgjerd', en: 'Decision' },
  decideBy: {
    nb: (date: string) => `frist ${date}`,
    nn: (date: string) => `frist ${date}`,
    en: (date: string) => `due ${date}`,
  },
  runningTitle: {
    nb: 'Andre tilskudd fra de samme ordningene',
    nn: 'Andre tilskot frå dei same ordningane',
    en: 'Other grants of the same schemes',
  },
  runningLead: {
    nb: (n: number, kr: string) =>
      n === 0
        ? 'Direktoratene har ikke meldt om tilskudd fra ordningene i potten som løper ved siden av. Ingenting ser ut til å være betalt to ganger.'
        : `Kommunen har ${n} tilskudd på til sammen ${kr} fra ordninger som også er i potten. Pass på at det samme ikke blir betalt to ganger.`,
    nn: (n: number, kr: string) =>
      n === 0
        ? 'Direktorata har ikkje meldt om tilskot frå ordningane i potten som løper ved sida av. Ingenting ser ut til å vere betalt to gonger.'
        : `Kommunen har ${n} tilskot på til saman ${kr} frå ordningar som òg er i potten. Pass på at det same ikkje blir betalt to gonger.`,
    en: (n: number, kr: string) =>
      n === 0
        ? 'The directorates have told of no grant of the pooled schemes that runs beside the pot. Nothing seems to be paid twice.'
        : `The municipality has ${n} grants of ${kr} in all from schemes that are in the pot too. See that nothing is paid twice.`,
  },
  toRunning: {
    nb: 'Meld om et løpende tilskudd',
    nn: 'Meld om eit løpande tilskot',
    en: 'Tell of a running grant',
  },
  toAccounts: {
    nb: 'Regnskap inn og ut',
    nn: 'Rekneskap inn og ut',
    en: 'Accounts in and out',
  },
  allVouchers: { nb: 'Alle bilag', nn: 'Alle bilag', en: 'All vouchers' },
  elsewhere: { nb: 'Mer om potten', nn: 'Meir om potten', en: 'More about the pot' },
  toGuide: { nb: 'Hva kan vi gjøre?', nn: 'Kva kan vi gjere?', en: 'What may we do?' },
  toYearEnd: { nb: 'Årsavslutning', nn: 'Årsavslutning', en: 'Year-end' },
  toPublic: {
    nb: 'Det alle kan se av programmet',
    nn: 'Det alle kan sjå av programmet',
    en: 'What anyone can see of the programme',
  },
})
