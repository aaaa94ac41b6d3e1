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
  // `promised`: awards that are not paid in yet are counted with.
  willBeLeft: {
    nb: (kr: string, promised: boolean) =>
      `${promised ? 'Kommer det som er lovet, og går' : 'Går'} bruken som det siste halvåret, er det ${kr} igjen da.`,
    nn: (kr: string, promised: boolean) =>
      `${promised ? 'Kjem det som er lova, og går' : 'Går'} bruken som det siste halvåret, er det ${kr} igjen då.`,
    en: (kr: string, promised: boolean) =>
      `If ${promised ? 'what is promised comes, and ' : ''}spending goes on as in the last half-year, ${kr} will be left then.`,
  },
  willBeLacking: {
    nb: (kr: string, on: string, promised: boolean) =>
      `Går bruken som det siste halvåret, er potten tom ${on}; til slutten mangler ${kr}${promised ? ', også når det som er lovet, kommer' : ''}.`,
    nn: (kr: string, on: string, promised: boolean) =>
      `Går bruken som det siste halvåret, er potten tom ${on}; til slutten manglar ${kr}${promised ? ', òg når det som er lova, kjem' : ''}.`,
    en: (kr: string, on: string, promised: boolean) =>
      `If spending goes on as in the last half-year, the pot is empty on ${on}; ${kr} will be lacking to the end${promised ? ', also when what is promised comes' : ''}.`,
  },
  balance: { nb: 'Hva potten holder', nn: 'Kva potten held', en: 'What the pot holds' },
  available: { nb: 'Til disposisjon', nn: 'Til disposisjon', en: 'At disposal' },
  free: {
    nb: (kr: string) => `${kr} av det er ikke fordelt på tiltak`,
    nn: (kr: string) => `${kr} av det er ikkje fordelt på tiltak`,
    en: (kr: string) => `${kr} of it is not shared out on measures`,
  },
  committed: {
    nb: 'Bundet i avtaler og stillinger',
    nn: 'Bunde i avtalar og stillingar',
    en: 'Committed to contracts and positions',
  },
  carried: { nb: 'På vei mellom to år', nn: 'På veg mellom to år', en: 'Between two years' },
  spent: { nb: 'Brukt', nn: 'Brukt', en: 'Spent' },
  repaid: { nb: 'Betalt tilbake', nn: 'Betalt tilbake', en: 'Paid back' },
  received: { nb: 'Fått i alt', nn: 'Fått i alt', en: 'Received in all' },
  awaited: {
    nb: 'Lovet, men ikke utbetalt ennå',
    nn: 'Lova, men ikkje utbetalt enno',
    en: 'Promised, but not paid in yet',
  },
  waiting: { nb: 'Venter på en avgjørelse', nn: 'Ventar på ei avgjerd', en: 'Waits for a decision' },
  nothingWaits: {
    nb: 'Ingenting venter på en avgjørelse.',
    nn: 'Ingenting ventar på ei avgjerd.',
    en: 'Nothing waits for a decision.',
  },
  waitsPayment: {
    nb: (kr: string, name: string, who: string) => `Anvise ${kr} til ${name}. ${who} har bedt om det.`,
    nn: (kr: string, name: string, who: string) => `Tilvise ${kr} til ${name}. ${who} har bede om det.`,
    en: (kr: string, name: string, who: string) => `Pay ${kr} for ${name}. ${who} asked for it.`,
  },
  waitsAfterGrant: {
    nb: (name: string, by: string) => `Avgjøre hva som skjer med ${name} når pengene tar slutt. Frist ${by}.`,
    nn: (name: string, by: string) => `Avgjere kva som skjer med ${name} når pengane tek slutt. Frist ${by}.`,
    en: (name: string, by: string) => `Decide what becomes of ${name} when the money ends. Deadline ${by}.`,
  },
  workAfterGrant: {
    nb: (name: string) => `Avgjør hva som skjer når pengene tar slutt: ${name}`,
    nn: (name: string) => `Avgjer kva som skjer når pengane tek slutt: ${name}`,
    en: (name: string) => `Decide what happens when the money ends: ${name}`,
  },
  waitsBudget: {
    nb: (kr: string) => `Fordele ${kr} som ikke er satt av til noe tiltak.`,
    nn: (kr: string) => `Fordele ${kr} som ikkje er sett av til noko tiltak.`,
    en: (kr: string) => `Share out ${kr} that no measure has.`,
  },
  waitsOver: {
    nb: (name: string, kr: string) => `Dekke inn ${name}, som har brukt og bundet ${kr} mer enn budsjettet.`,
    nn: (name: string, kr: string) => `Dekkje inn ${name}, som har brukt og bunde ${kr} meir enn budsjettet.`,
    en: (name: string, kr: string) => `Cover ${name}, which has spent and committed ${kr} above its budget.`,
  },
  since: {
    nb: (date: string) => `siden ${date}`,
    nn: (date: string) => `sidan ${date}`,
    en: (date: string) => `since ${date}`,
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
    nn: 'Kvar stolpe er eit tiltak: det som er brukt, det som er bunde, og det som er igjen av budsjettet. Streken er budsjettet.',
    en: 'Each bar is a measure: what is spent, what is committed, and what is left of its budget. The line is the budget.',
  },
  budget: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  budgetKr: { nb: 'Budsjett, kr', nn: 'Budsjett, kr', en: 'Budget, kr' },
  committedKr: { nb: 'Bundet, kr', nn: 'Bunde, kr', en: 'Committed, kr' },
  committedShort: { nb: 'Bundet', nn: 'Bunde', en: 'Committed' },
  leftOfBudget: { nb: 'Igjen av budsjettet', nn: 'Igjen av budsjettet', en: 'Left of the budget' },
  leftKr: { nb: 'Igjen, kr', nn: 'Igjen, kr', en: 'Left, kr' },
  notShared: { nb: 'Ikke fordelt', nn: 'Ikkje fordelt', en: 'Not shared out' },
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
  forecastTitle: { nb: 'Frem til slutten', nn: 'Fram til slutten', en: 'To the end' },
  forecastHow: {
    nb: (from: string, month: string, days: number) =>
      `Dette er et anslag, ikke et vedtak. Siden ${from} har potten brukt ${month} på tretti dager, og det er ${days} dager igjen.`,
    nn: (from: string, month: string, days: number) =>
      `Dette er eit anslag, ikkje eit vedtak. Sidan ${from} har potten brukt ${month} på tretti dagar, og det er ${days} dagar igjen.`,
    en: (from: string, month: string, days: number) =>
      `This is a forecast, not a decision. Since ${from} the pot has spent ${month} in thirty days, and ${days} days are left.`,
  },
  forecastRows: {
    nb: ['I potten nå', 'Lovet, men ikke utbetalt', 'Ventet forbruk til slutten', 'Igjen ved slutten'],
    nn: ['I potten no', 'Lova, men ikkje utbetalt', 'Venta forbruk til slutten', 'Igjen ved slutten'],
    en: ['In the pot now', 'Promised, but not paid in', 'Expected spending to the end', 'Left at the end'],
  },
  lacking: { nb: 'Mangler ved slutten', nn: 'Manglar ved slutten', en: 'Lacking at the end' },
  byCommitted: {
    nb: 'Det som er bundet, er mer enn bruken tilsier. Derfor regnes det med.',
    nn: 'Det som er bunde, er meir enn bruken tilseier. Difor blir det rekna med.',
    en: 'What is committed is more than the rate of spending gives, so that is reckoned with.',
  },
  onlyKnown: {
    nb: 'Tilsagn for senere år er ikke med.',
    nn: 'Tilsegn for seinare år er ikkje med.',
    en: 'Awards of later years are not included.',
  },
  tooShort: {
    nb: 'Anslaget kommer når potten har vært i bruk i to måneder.',
    nn: 'Anslaget kjem når potten har vore i bruk i to månader.',
    en: 'The forecast comes when the pot has been in use for two months.',
  },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  amountKr: { nb: 'Beløp, kr', nn: 'Beløp, kr', en: 'Amount, kr' },
  cliffTitle: { nb: 'Når pengene tar slutt', nn: 'Når pengane tek slutt', en: 'When the money ends' },
  cliffLead: {
    nb: (positions: string, open: number) =>
      `Når pengene tar slutt, gjelder det ${positions} årsverk. ${open === 0 ? 'For alle tiltakene er det avgjort hva som skjer.' : `For ${open} tiltak er det ikke avgjort hva som skjer.`}`,
    nn: (positions: string, open: number) =>
      `Når pengane tek slutt, gjeld det ${positions} årsverk. ${open === 0 ? 'For alle tiltaka er det avgjort kva som skjer.' : `For ${open} tiltak er det ikkje avgjort kva som skjer.`}`,
    en: (positions: string, open: number) =>
      `When the money ends, ${positions} full-time positions are concerned. ${open === 0 ? 'For all measures it is decided what happens.' : `For ${open} measures it is not decided what happens.`}`,
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
  latest: { nb: 'De siste bilagene', nn: 'Dei siste bilaga', en: 'The latest vouchers' },
  toAccounts: {
    nb: 'Regnskap inn og ut',
    nn: 'Rekneskap inn og ut',
    en: 'Accounts in and out',
  },
  allVouchers: { nb: 'Alle bilag', nn: 'Alle bilag', en: 'All vouchers' },
  toGuide: { nb: 'Hva kan vi gjøre?', nn: 'Kva kan vi gjere?', en: 'What may we do?' },
  toYearEnd: { nb: 'Årsavslutning', nn: 'Årsavslutning', en: 'Year-end' },
  toPublic: {
    nb: 'Det alle kan se av programmet',
    nn: 'Det alle kan sjå av programmet',
    en: 'What anyone can see of the programme',
  },
})
