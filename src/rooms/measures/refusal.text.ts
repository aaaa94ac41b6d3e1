import { formatKr } from '../../core/ore.ts'
import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'
import { shortDate } from '../../text/dates.ts'

export const refusals = words({
  notAccepted: {
    nb: 'Kommunen må takke ja til tilbudet før det kan lages tiltak. Be kommunedirektøren svare.',
    nn: 'Kommunen må takke ja til tilbodet før det kan lagast tiltak. Be kommunedirektøren svare.',
    en: 'The municipality must accept the offer before measures can be made. Ask the municipal director to answer.',
  },
  notLonger: {
    nb: 'Tiltaket går allerede så lenge. Skriv en senere dag.',
    nn: 'Tiltaket går alt så lenge. Skriv ein seinare dag.',
    en: 'The measure runs that long already. Write a later day.',
  },
  sectorName: {
    nb: 'Navnet er bare en sektor eller en tjeneste. Kall tiltaket det dere gjør, som «Familieteam», og skriv tjenestene i feltet for dem.',
    nn: 'Namnet er berre ein sektor eller ei teneste. Kall tiltaket det de gjer, som «Familieteam», og skriv tenestene i feltet for dei.',
    en: 'The name is only that of a sector or a service. Name the measure after what you do, such as “Family team”, and write the services in their own field.',
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
    nb: ({ from, to }: Refusal['values']) =>
      `Tiltaket må ligge mellom ${shortDate(String(from))} og ${shortDate(String(to))}. Rett datoene.`,
    nn: ({ from, to }: Refusal['values']) =>
      `Tiltaket må ligge mellom ${shortDate(String(from))} og ${shortDate(String(to))}. Rett datoane.`,
    en: ({ from, to }: Refusal['values']) =>
      `The measure must lie between ${shortDate(String(from))} and ${shortDate(String(to))}. Correct the dates.`,
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
    nb: 'Pengene er ikke kommet til potten. Til de kommer, er utgiften forskuttert av kommunen og står i kommunens eget regnskap. Før den her når den første utbetalingen er godkjent, med bilagets egen dato.',
    nn: 'Pengane er ikkje komne til potten. Til dei kjem, er utgifta forskottert av kommunen og står i kommunen sin eigen rekneskap. Før ho her når den første utbetalinga er godkjend, med bilaget sin eigen dato.',
    en: 'The money has not come to the pot. Until it does, the municipality has advanced the expenditure, which stands in its own accounts. Enter it here when the first payment is approved, with the voucher’s own date.',
  },
  insufficientFunds: {
    nb: ({ left }: Refusal['values']) =>
      `Potten har bare ${formatKr(BigInt(left!))} igjen. Skriv et lavere beløp. Det kommunen har forskuttert utover det, fører du når pengene er kommet.`,
    nn: ({ left }: Refusal['values']) =>
      `Potten har berre ${formatKr(BigInt(left!))} igjen. Skriv eit lågare beløp. Det kommunen har forskottert utover det, fører du når pengane er komne.`,
    en: ({ left }: Refusal['values']) =>
      `The pot has only ${formatKr(BigInt(left!))} left. Write a smaller amount. What the municipality has advanced beyond that is entered when the money has come.`,
  },
  insufficientThen: {
    nb: ({ left, on }: Refusal['values']) =>
      `Fra ${shortDate(String(on))} og utover kan potten bare gi ${formatKr(BigInt(left!))}: mer var ikke kommet, eller det er brukt senere. Et annet års tilskudd kan ikke dekke det. Rett datoen eller beløpet.`,
    nn: ({ left, on }: Refusal['values']) =>
      `Frå ${shortDate(String(on))} og utover kan potten berre gi ${formatKr(BigInt(left!))}: meir var ikkje kome, eller det er brukt seinare. Tilskotet for eit anna år kan ikkje dekkje det. Rett datoen eller beløpet.`,
    en: ({ left, on }: Refusal['values']) =>
      `From ${shortDate(String(on))} on the pot can only give ${formatKr(BigInt(left!))}: more had not come, or is spent later. Another year’s grant cannot cover it. Correct the date or the amount.`,
  },
  beforeStart: {
    nb: ({ from }: Refusal['values']) =>
      `Pengene kan ikke brukes før programmet starter, ${shortDate(String(from))}. Rett datoen.`,
    nn: ({ from }: Refusal['values']) =>
      `Pengane kan ikkje brukast før programmet startar, ${shortDate(String(from))}. Rett datoen.`,
    en: ({ from }: Refusal['values']) =>
      `The money may not be used before the programme starts, ${shortDate(String(from))}. Correct the date.`,
  },
  dayToCome: {
    nb: 'Datoen er fram i tid. Er den riktig? Kryss av for det, eller rett datoen.',
    nn: 'Datoen er fram i tid. Er han rett? Kryss av for det, eller rett datoen.',
    en: 'The date is a day to come. Is it right? Tick that it is, or correct it.',
  },
  afterEnd: {
    nb: ({ to }: Refusal['values']) => `Pengene kan ikke brukes etter ${shortDate(String(to))}. Rett datoen.`,
    nn: ({ to }: Refusal['values']) =>
      `Pengane kan ikkje brukast etter ${shortDate(String(to))}. Rett datoen.`,
    en: ({ to }: Refusal['values']) =>
      `The money may not be used after ${shortDate(String(to))}. Correct the date.`,
  },
  budgetInUse: {
    nb: ({ left, name }: Refusal['values']) =>
      `${name} kan bare gi fra seg ${formatKr(BigInt(left!))}; resten er brukt eller bundet. Skriv et lavere beløp.`,
    nn: ({ left, name }: Refusal['values']) =>
      `${name} kan berre gi frå seg ${formatKr(BigInt(left!))}; resten er brukt eller bunde. Skriv eit lågare beløp.`,
    en: ({ left, name }: Refusal['values']) =>
      `${name} can only give ${formatKr(BigInt(left!))}; the rest is spent or committed. Write a smaller amount.`,
  },
  notDisposed: {
    nb: ({ left }: Refusal['values']) =>
      `Bare ${formatKr(BigInt(left!))} er ikke fordelt. Skriv et lavere beløp, eller flytt fra et tiltak.`,
    nn: ({ left }: Refusal['values']) =>
      `Berre ${formatKr(BigInt(left!))} er ikkje fordelt. Skriv eit lågare beløp, eller flytt frå eit tiltak.`,
    en: ({ left }: Refusal['values']) =>
      `Only ${formatKr(BigInt(left!))} is not shared out. Write a smaller amount, or move from a measure.`,
  },
  sameMeasure: {
    nb: 'Velg to ulike å flytte mellom.',
    nn: 'Vel to ulike å flytte mellom.',
    en: 'Choose two different ones to move between.',
  },
  measureClosed: {
    nb: 'Tiltaket er avsluttet og kan ikke få mer. Velg et annet.',
    nn: 'Tiltaket er avslutta og kan ikkje få meir. Vel eit anna.',
    en: 'The measure is closed and cannot get more. Choose another.',
  },
  decidedLater: {
    nb: 'Vedtaket kan ikke være gjort etter i dag. Rett datoen.',
    nn: 'Vedtaket kan ikkje vere gjort etter i dag. Rett datoen.',
    en: 'The decision cannot have been made after today. Correct the date.',
  },
  decisionIncomplete: {
    nb: 'Fyll ut både hva som er vedtatt, hvem som vedtok det og når. Er det ikke vedtatt, lar du alle tre stå tomme.',
    nn: 'Fyll ut både kva som er vedteke, kven som vedtok det og når. Er det ikkje vedteke, lèt du alle tre stå tomme.',
    en: 'Fill in what was decided, by whom and when. If nothing is decided, leave all three empty.',
  },
  unknownCommitment: {
    nb: 'Bindingen finnes ikke på dette tiltaket. Velg en annen.',
    nn: 'Bindinga finst ikkje på dette tiltaket. Vel ei anna.',
    en: 'There is no such commitment on this measure. Choose another.',
  },
  commitmentSpent: {
    nb: ({ left }: Refusal['values']) =>
      `Det er bare ${formatKr(BigInt(left!))} igjen av bindingen. Skriv et lavere beløp.`,
    nn: ({ left }: Refusal['values']) =>
      `Det er berre ${formatKr(BigInt(left!))} igjen av bindinga. Skriv eit lågare beløp.`,
    en: ({ left }: Refusal['values']) =>
      `Only ${formatKr(BigInt(left!))} is left of the commitment. Write a smaller amount.`,
  },
  insufficientCommitment: {
    nb: ({ left }: Refusal['values']) =>
      `Det er bare ${formatKr(BigInt(left!))} bundet til tiltaket. Skriv et lavere beløp.`,
    nn: ({ left }: Refusal['values']) =>
      `Det er berre ${formatKr(BigInt(left!))} bunde til tiltaket. Skriv eit lågare beløp.`,
    en: ({ left }: Refusal['values']) =>
      `Only ${formatKr(BigInt(left!))} is committed to the measure. Write a smaller amount.`,
  },
  endsTooLate: {
    nb: ({ to }: Refusal['values']) =>
      `Pengene kan ikke bindes lenger enn til ${shortDate(String(to))}. Rett datoen.`,
    nn: ({ to }: Refusal['values']) =>
      `Pengane kan ikkje bindast lenger enn til ${shortDate(String(to))}. Rett datoen.`,
    en: ({ to }: Refusal['values']) =>
      `The money may not be committed beyond ${shortDate(String(to))}. Correct the date.`,
  },
  unknownPayment: {
    nb: 'Utbetalingen finnes ikke. Gå til tiltaket.',
    nn: 'Utbetalinga finst ikkje. Gå til tiltaket.',
    en: 'There is no such payment. Go to the measure.',
  },
  alreadyDecided: {
    nb: 'Utbetalingen er allerede avgjort. Last siden på nytt.',
    nn: 'Utbetalinga er alt avgjord. Last sida på nytt.',
    en: 'The payment is already decided. Reload the page.',
  },
  samePerson: {
    nb: 'Den som ba om utbetalingen, kan ikke anvise den. Be en annen om det.',
    nn: 'Den som bad om utbetalinga, kan ikkje tilvise ho. Be ein annan om det.',
    en: 'Whoever asked for the payment cannot make it. Ask another person.',
  },
  reasonMissing: {
    nb: 'Skriv hvorfor.',
    nn: 'Skriv kvifor.',
    en: 'Write why.',
  },
  notAnExpenditure: {
    nb: 'Bilaget er ikke en utgift som kan tilbakeføres. Velg et bilag med en utgift.',
    nn: 'Bilaget er ikkje ei utgift som kan tilbakeførast. Vel eit bilag med ei utgift.',
    en: 'The voucher is no expenditure that can be reversed. Choose one that is.',
  },
  beyondBudget: {
    nb: ({ by, budget }: Refusal['values']) =>
      `Dette gjør at tiltaket bruker ${formatKr(BigInt(by!))} mer enn budsjettet på ${formatKr(BigInt(budget!))}. Skriv hvorfor, eller flytt budsjett til tiltaket først.`,
    nn: ({ by, budget }: Refusal['values']) =>
      `Dette gjer at tiltaket bruker ${formatKr(BigInt(by!))} meir enn budsjettet på ${formatKr(BigInt(budget!))}. Skriv kvifor, eller flytt budsjett til tiltaket først.`,
    en: ({ by, budget }: Refusal['values']) =>
      `This makes the measure use ${formatKr(BigInt(by!))} more than its budget of ${formatKr(BigInt(budget!))}. Write why, or move budget to the measure first.`,
  },
  measuresBeyond: {
    nb: ({ which }: Refusal['values']) =>
      `Dette gjør at tiltak bruker mer enn budsjettet. Så mye over, med budsjettet i parentes: ${which}. Skriv hvorfor, eller flytt budsjett først.`,
    nn: ({ which }: Refusal['values']) =>
      `Dette gjer at tiltak bruker meir enn budsjettet. Så mykje over, med budsjettet i parentes: ${which}. Skriv kvifor, eller flytt budsjett først.`,
    en: ({ which }: Refusal['values']) =>
      `This makes measures use more than their budgets. So much above, with the budget in brackets: ${which}. Write why, or move budget first.`,
  },
  notBeyond: {
    nb: 'Det er ikke noe å forklare: tiltaket er innenfor budsjettet, eller grunnen er skrevet.',
    nn: 'Det er ikkje noko å forklare: tiltaket er innanfor budsjettet, eller grunnen er skriven.',
    en: 'There is nothing to explain: the measure is within its budget, or the reason is written.',
  },
  fileNameTooLong: {
    nb: 'Filnavnet er for langt. Gi filen et kortere navn og velg den igjen.',
    nn: 'Filnamnet er for langt. Gi fila eit kortare namn og vel ho igjen.',
    en: 'The name of the file is too long. Give it a shorter one and choose it again.',
  },
  unknownAttachment: {
    nb: 'Vedlegget finnes ikke på dette bilaget. Last siden på nytt.',
    nn: 'Vedlegget finst ikkje på dette bilaget. Last sida på nytt.',
    en: 'There is no such attachment on this voucher. Reload the page.',
  },
  alreadyMarked: {
    nb: 'Vedlegget er allerede merket som feil. Last siden på nytt.',
    nn: 'Vedlegget er alt merkt som feil. Last sida på nytt.',
    en: 'The attachment is marked as wrong already. Reload the page.',
  },
  noSuchEntry: {
    nb: 'Bilaget er ikke en utgift som kan tilbakeføres. Velg et bilag med en utgift.',
    nn: 'Bilaget er ikkje ei utgift som kan tilbakeførast. Vel eit bilag med ei utgift.',
    en: 'The voucher is no expenditure that can be reversed. Choose one that is.',
  },
  alreadyReversed: {
    nb: 'Bilaget er allerede tilbakeført. Last siden på nytt.',
    nn: 'Bilaget er alt tilbakeført. Last sida på nytt.',
    en: 'The voucher is already reversed. Reload the page.',
  },
  periodClosed: {
    nb: ({ through }: Refusal['values']) =>
      `Regnskapet er lukket til og med ${shortDate(String(through))}. Velg en senere dato.`,
    nn: ({ through }: Refusal['values']) =>
      `Rekneskapen er lukka til og med ${shortDate(String(through))}. Vel ein seinare dato.`,
    en: ({ through }: Refusal['values']) =>
      `The books are closed through ${shortDate(String(through))}. Choose a later date.`,
  },
  notPooled: {
    nb: 'Ordningen er ikke med i potten. Velg en fra lista.',
    nn: 'Ordninga er ikkje med i potten. Vel ei frå lista.',
    en: 'The scheme is not part of the pot. Choose one from the list.',
  },
  datesReversed: {
    nb: 'Sluttdatoen må være etter startdatoen. Rett datoene.',
    nn: 'Sluttdatoen må vere etter startdatoen. Rett datoane.',
    en: 'The end must come after the start. Correct the dates.',
  },
  threeDigits: { nb: 'Skriv tre sifre.', nn: 'Skriv tre siffer.', en: 'Write three digits.' },
  notPositions: {
    nb: 'Skriv et tall med høyst to desimaler, for eksempel 1,5.',
    nn: 'Skriv eit tal med høgst to desimalar, til dømes 1,5.',
    en: 'Write a number with at most two decimals, such as 1.5.',
  },
})
