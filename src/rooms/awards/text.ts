import { formatKr } from '../../core/ore.ts'
import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'
import { shortDate } from '../../text/dates.ts'
import type { AwardState, ChangeState } from './model.ts'

export const stateWords = words<Record<AwardState | 'none', string>>({
  none: { nb: 'ikke gitt', nn: 'ikkje gitt', en: 'not granted' },
  granted: {
    nb: 'venter på at kommunen godtar',
    nn: 'ventar på at kommunen godtek',
    en: 'waiting for the municipality to accept',
  },
  accepted: { nb: 'venter på attestasjon', nn: 'ventar på attestasjon', en: 'waiting for certification' },
  certified: { nb: 'venter på godkjenning', nn: 'ventar på godkjenning', en: 'waiting for approval' },
  held: {
    nb: 'holdes tilbake til endringen er avgjort',
    nn: 'blir halden tilbake til endringa er avgjord',
    en: 'held until the change is decided',
  },
  lapsed: { nb: 'falt bort', nn: 'falle bort', en: 'lapsed' },
  paid: { nb: 'utbetalt', nn: 'utbetalt', en: 'paid' },
  toSettle: { nb: 'skal gjøres opp', nn: 'skal gjerast opp', en: 'to be settled' },
  settlementCertified: {
    nb: 'oppgjøret venter på godkjenning',
    nn: 'oppgjeret ventar på godkjenning',
    en: 'settlement waiting for approval',
  },
})

export const changeWords = words<Record<Exclude<ChangeState, 'unchanged'>, string>>({
  corrected: { nb: 'utmålingen er rettet', nn: 'utmålinga er retta', en: 'allocation corrected' },
  noticed: { nb: 'endring er varslet', nn: 'endring er varsla', en: 'notice given' },
  heard: { nb: 'endring skal avgjøres', nn: 'endring skal avgjerast', en: 'change to be decided' },
  decided: {
    nb: 'venter på at kommunen godtar endringen',
    nn: 'ventar på at kommunen godtek endringa',
    en: 'waiting for the municipality to accept the change',
  },
  changed: { nb: 'endret', nn: 'endra', en: 'changed' },
  dropped: { nb: 'ikke endret', nn: 'ikkje endra', en: 'not changed' },
})

export const text = words({
  title: {
    nb: (year: number) => `Tilsagn og utbetaling ${year}`,
    nn: (year: number) => `Tilsegn og utbetaling ${year}`,
    en: (year: number) => `Commitments and payment ${year}`,
  },
  lead: {
    nb: (granted: number, paid: number, kr: string) =>
      `${granted} kommuner har fått tilsagn, og ${paid} har fått pengene: ${kr}.`,
    nn: (granted: number, paid: number, kr: string) =>
      `${granted} kommunar har fått tilsegn, og ${paid} har fått pengane: ${kr}.`,
    en: (granted: number, paid: number, kr: string) =>
      `${granted} municipalities have a commitment, and ${paid} have the money: ${kr}.`,
  },
  notFinal: {
    nb: 'Tilsagn kan gis når utmålingen for året er fastsatt.',
    nn: 'Tilsegn kan givast når utmålinga for året er fastsett.',
    en: 'Commitments can be granted when the year’s allocation is final.',
  },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  amount: { nb: 'Tilsagn, kr', nn: 'Tilsegn, kr', en: 'Commitment, kr' },
  paidKr: { nb: 'Utbetalt, kr', nn: 'Utbetalt, kr', en: 'Paid, kr' },
  change: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  state: { nb: 'Hvor langt', nn: 'Kor langt', en: 'How far' },
  yearEnd: { nb: 'Årsavslutning', nn: 'Årsavslutning', en: 'Year-end' },
  yearEndOf: {
    nb: (m: string) => `Årsavslutning for ${m}`,
    nn: (m: string) => `Årsavslutning for ${m}`,
    en: (m: string) => `Year-end of ${m}`,
  },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  grantTitle: { nb: 'Gi tilsagn', nn: 'Gi tilsegn', en: 'Grant commitments' },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  caseHint: {
    nb: 'Ditt eget saksnummer for tildelingen, som 2020/1234.',
    nn: 'Ditt eige saksnummer for tildelinga, som 2020/1234.',
    en: 'Your own case number for the award, such as 2020/1234.',
  },
  who: { nb: 'Hvem gjelder det', nn: 'Kven gjeld det', en: 'Who it concerns' },
  everyone: {
    nb: 'Alle som har politisk vedtak',
    nn: 'Alle som har politisk vedtak',
    en: 'Everyone with a political decision',
  },
  awardTitle: {
    nb: (m: string, year: number) => `Tilsagn til ${m} ${year}`,
    nn: (m: string, year: number) => `Tilsegn til ${m} ${year}`,
    en: (m: string, year: number) => `Commitment to ${m} ${year}`,
  },
  awardLead: {
    nb: (m: string, kr: string, year: number) => `${m} får ${kr} i ${year}.`,
    nn: (m: string, kr: string, year: number) => `${m} får ${kr} i ${year}.`,
    en: (m: string, kr: string, year: number) => `${m} gets ${kr} in ${year}.`,
  },
  by: {
    nb: (who: string, at: string) => `${who}, ${at}`,
    nn: (who: string, at: string) => `${who}, ${at}`,
    en: (who: string, at: string) => `${who}, ${at}`,
  },
  letter: { nb: 'Les tilskuddsbrevet', nn: 'Les tilskotsbrevet', en: 'Read the award letter' },
  acceptNote: {
    nb: 'Når du godtar, forplikter kommunen seg til vilkårene i tilskuddsbrevet, til å samarbeide med evaluatorene og til å dele erfaringer.',
    nn: 'Når du godtek, forpliktar kommunen seg til vilkåra i tilskotsbrevet, til å samarbeide med evaluatorane og til å dele erfaringar.',
    en: 'By accepting, the municipality commits to the terms of the award letter, to working with the evaluators and to sharing experience.',
  },
  toPot: { nb: 'Se potten', nn: 'Sjå potten', en: 'See the pot' },
  toAllocation: {
    nb: 'Slik er beløpet regnet ut',
    nn: 'Slik er beløpet rekna ut',
    en: 'How the amount was worked out',
  },
})

export const refusals = words({
  yearNotOver: {
    nb: 'Året er ikke over. Vent til 1. januar.',
    nn: 'Året er ikkje over. Vent til 1. januar.',
    en: 'The year is not over. Wait until 1 January.',
  },
  yearClosed: {
    nb: 'Regnskapet for året er lukket. Bokfør i et år som er åpent.',
    nn: 'Rekneskapen for året er lukka. Bokfør i eit år som er ope.',
    en: 'The books of the year are closed. Post in a year that is open.',
  },
  nothingUnspent: {
    nb: 'Ingenting var ubrukt ved utgangen av året, eller det er allerede overført.',
    nn: 'Ingenting var ubrukt ved utgangen av året, eller det er alt overført.',
    en: 'Nothing was unspent at the end of the year, or it is carried over already.',
  },
  spentSince: {
    nb: 'Potten har ingenting igjen nå, så det er ingenting å overføre. Se bilagene etter årsskiftet.',
    nn: 'Potten har ingenting att no, så det er ingenting å overføre. Sjå bilaga etter årsskiftet.',
    en: 'Nothing is left in the pot now, so there is nothing to carry over. See the vouchers since the new year.',
  },
  moreThanLeft: {
    nb: ({ left }: Refusal['values']) =>
      `Potten har bare ${formatKr(BigInt(left!))} til disposisjon. Skriv et lavere beløp.`,
    nn: ({ left }: Refusal['values']) =>
      `Potten har berre ${formatKr(BigInt(left!))} til disposisjon. Skriv eit lågare beløp.`,
    en: ({ left }: Refusal['values']) =>
      `The pot has only ${formatKr(BigInt(left!))} at disposal. Write a smaller amount.`,
  },
  paymentHeld: {
    nb: 'En endring av tilsagnet er varslet eller avgjort. Vent til den er godtatt, eller til tilsagnet blir stående.',
    nn: 'Ei endring av tilsegna er varsla eller avgjord. Vent til ho er godteken, eller til tilsegna blir ståande.',
    en: 'A change of the commitment is notified or decided. Wait until it is accepted, or the commitment stays.',
  },
  nothingAwarded: {
    nb: 'Tilsagnet er endret til ingenting, så det er ingenting å betale.',
    nn: 'Tilsegna er endra til ingenting, så det er ingenting å betale.',
    en: 'The commitment is changed to nothing, so there is nothing to pay.',
  },
  notCorrected: {
    nb: 'Utmålingen gir det samme som tilsagnet. Det er ingenting å varsle om.',
    nn: 'Utmålinga gir det same som tilsegna. Det er ingenting å varsle om.',
    en: 'The allocation gives what the commitment says. There is nothing to give notice of.',
  },
  alreadyNotified: {
    nb: 'Kommunen er allerede varslet. Last siden på nytt.',
    nn: 'Kommunen er alt varsla. Last sida på nytt.',
    en: 'The municipality has been given notice already. Reload the page.',
  },
  replyTooSoon: {
    nb: ({ from }: Refusal['values']) =>
      `Kommunen må få minst en uke til å uttale seg. Sett fristen til ${shortDate(String(from))} eller senere.`,
    nn: ({ from }: Refusal['values']) =>
      `Kommunen må få minst ei veke til å uttale seg. Set fristen til ${shortDate(String(from))} eller seinare.`,
    en: ({ from }: Refusal['values']) =>
      `The municipality must have at least a week to be heard. Set the deadline to ${shortDate(String(from))} or later.`,
  },
  replyPending: {
    nb: 'Vent til kommunen har uttalt seg, eller til fristen er ute.',
    nn: 'Vent til kommunen har uttalt seg, eller til fristen er ute.',
    en: 'Wait until the municipality has replied, or the deadline has passed.',
  },
  alreadyReplied: {
    nb: 'Kommunen har allerede uttalt seg. Last siden på nytt.',
    nn: 'Kommunen har alt uttalt seg. Last sida på nytt.',
    en: 'The municipality has replied already. Reload the page.',
  },
  notNotified: {
    nb: 'Kommunen er ikke varslet. Varsle den først.',
    nn: 'Kommunen er ikkje varsla. Varsle han først.',
    en: 'The municipality has been given no notice. Do that first.',
  },
  correctedAgain: {
    nb: 'Utmålingen er rettet igjen etter varselet. Behold tilsagnet nå, og varsle om den nye rettingen.',
    nn: 'Utmålinga er retta igjen etter varselet. Behald tilsegna no, og varsle om den nye rettinga.',
    en: 'The allocation was corrected again after the notice. Keep the commitment for now, and give notice of the new correction.',
  },
  notDecided: {
    nb: 'Endringen er ikke avgjort. Vent til det nye brevet kommer.',
    nn: 'Endringa er ikkje avgjord. Vent til det nye brevet kjem.',
    en: 'The change is not decided. Wait for the new letter.',
  },
  alreadyDecided: {
    nb: 'Endringen er allerede avgjort. Last siden på nytt.',
    nn: 'Endringa er alt avgjord. Last sida på nytt.',
    en: 'The change is decided already. Reload the page.',
  },
  nothingToSettle: {
    nb: 'Det som er betalt, er det som er tilsagt. Det er ingenting å gjøre opp.',
    nn: 'Det som er betalt, er det som er tilsagt. Det er ingenting å gjere opp.',
    en: 'What is paid is what is committed. There is nothing to settle.',
  },
  settlementTooLarge: {
    nb: ({ ore, left }: Refusal['values']) =>
      `Potten skal gi tilbake ${formatKr(BigInt(ore!))}, men har bare ${formatKr(BigInt(left!))} til disposisjon. Vent til den har mer, eller be kommunen frigjøre bundne penger.`,
    nn: ({ ore, left }: Refusal['values']) =>
      `Potten skal gi tilbake ${formatKr(BigInt(ore!))}, men har berre ${formatKr(BigInt(left!))} til disposisjon. Vent til han har meir, eller be kommunen frigjere bundne pengar.`,
    en: ({ ore, left }: Refusal['values']) =>
      `The pot is to give back ${formatKr(BigInt(ore!))} but has only ${formatKr(BigInt(left!))} at disposal. Wait until it has more, or ask the municipality to release committed money.`,
  },
  reasonMissing: { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
  runNotFinal: {
    nb: 'Utmålingen for året er ikke fastsatt. Vent til den er det.',
    nn: 'Utmålinga for året er ikkje fastsett. Vent til ho er det.',
    en: 'The year’s allocation is not final. Wait until it is.',
  },
  notAPilot: {
    nb: 'Kommunen har ikke takket ja til å være med. Velg en som har det.',
    nn: 'Kommunen har ikkje takka ja til å vere med. Vel ein som har det.',
    en: 'The municipality has not accepted. Choose one that has.',
  },
  resolutionMissing: {
    nb: 'Kommunen mangler politisk vedtak, så den kan ikke få penger ennå. Be kommunen sende vedtaket.',
    nn: 'Kommunen manglar politisk vedtak, så han kan ikkje få pengar enno. Be kommunen sende vedtaket.',
    en: 'The municipality has no political decision, so it cannot get money yet. Ask it to send the decision.',
  },
  finalApplicationMissing: {
    nb: 'Kommunen har ikke sendt endelig søknad, så den kan ikke få penger ennå. Be kommunen sende den.',
    nn: 'Kommunen har ikkje sendt endeleg søknad, så han kan ikkje få pengar enno. Be kommunen sende han.',
    en: 'The municipality has not sent its final application, so it cannot get money yet. Ask for it.',
  },
  alreadyGranted: {
    nb: 'Kommunen har allerede fått tilsagn for året.',
    nn: 'Kommunen har alt fått tilsegn for året.',
    en: 'The municipality already has a commitment for the year.',
  },
  badCaseNumber: {
    nb: 'Skriv saksnummeret som år/nummer, for eksempel 2020/1234.',
    nn: 'Skriv saksnummeret som år/nummer, til dømes 2020/1234.',
    en: 'Write the case number as year/number, such as 2020/1234.',
  },
  caseNumberTaken: {
    nb: 'Saksnummeret er i bruk. Velg et annet.',
    nn: 'Saksnummeret er i bruk. Vel eit anna.',
    en: 'The case number is in use. Choose another.',
  },
  noAward: {
    nb: 'Kommunen har ikke fått tilsagn for året.',
    nn: 'Kommunen har ikkje fått tilsegn for året.',
    en: 'The municipality has no commitment for the year.',
  },
  alreadyAccepted: {
    nb: 'Vilkårene er allerede godtatt.',
    nn: 'Vilkåra er alt godtekne.',
    en: 'The terms are already accepted.',
  },
  termsNotAccepted: {
    nb: 'Kommunen har ikke godtatt vilkårene. Vent til den har det.',
    nn: 'Kommunen har ikkje godteke vilkåra. Vent til han har det.',
    en: 'The municipality has not accepted the terms. Wait until it has.',
  },
  alreadyCertified: {
    nb: 'Utbetalingen er allerede attestert.',
    nn: 'Utbetalinga er alt attestert.',
    en: 'The payment is already certified.',
  },
  notCertified: {
    nb: 'Utbetalingen er ikke attestert. Den som er attestant, må gjøre det først.',
    nn: 'Utbetalinga er ikkje attestert. Attestanten må gjere det først.',
    en: 'The payment is not certified. The certifier must do that first.',
  },
  alreadyPaid: {
    nb: 'Beløpet er allerede utbetalt.',
    nn: 'Beløpet er alt utbetalt.',
    en: 'The amount has already been paid.',
  },
  samePerson: {
    nb: 'Du attesterte denne utbetalingen. En annen med budsjettdisponeringsmyndighet må godkjenne den.',
    nn: 'Du attesterte denne utbetalinga. Ein annan med budsjettdisponeringsmynde må godkjenne henne.',
    en: 'You certified this payment. Another person with budget authority must approve it.',
  },
})
