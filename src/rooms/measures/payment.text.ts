import { words } from '../../core/words.ts'
import type { CommitmentKind } from './money.model.ts'

export const commitmentWords = words<Record<CommitmentKind, string>>({
  position: { nb: 'Stilling', nn: 'Stilling', en: 'Position' },
  contract: { nb: 'Avtale', nn: 'Avtale', en: 'Contract' },
  order: { nb: 'Bestilling', nn: 'Bestilling', en: 'Order' },
})

type EntryKind =
  | 'award'
  | 'expenditure'
  | 'commitment'
  | 'release'
  | 'carryOut'
  | 'carryIn'
  | 'repayment'
  | 'reversal'
export const entryWords = words<Record<EntryKind, string>>({
  award: { nb: 'Tilskudd inn', nn: 'Tilskot inn', en: 'Grant in' },
  expenditure: { nb: 'Utgift', nn: 'Utgift', en: 'Expenditure' },
  commitment: { nb: 'Bundet', nn: 'Bunde', en: 'Committed' },
  release: { nb: 'Frigjort', nn: 'Frigjort', en: 'Released' },
  carryOut: { nb: 'Overført til neste år', nn: 'Overført til neste år', en: 'Carried to next year' },
  carryIn: { nb: 'Overført fra i fjor', nn: 'Overført frå i fjor', en: 'Carried from last year' },
  repayment: { nb: 'Betalt tilbake', nn: 'Betalt tilbake', en: 'Paid back' },
  reversal: { nb: 'Tilbakeført', nn: 'Tilbakeført', en: 'Reversed' },
})

/** Commitments, payments by two people, and vouchers. */
export const paymentText = words({
  limitHint: {
    nb: (kr: string) =>
      `Fra ${kr} må en annen anvise utbetalingen. Det du fører på samme slags mottaker samme dag, regnes sammen.`,
    nn: (kr: string) =>
      `Frå ${kr} må ein annan tilvise utbetalinga. Det du fører på same slags mottakar same dag, blir rekna saman.`,
    en: (kr: string) =>
      `From ${kr} another person must make the payment. What you enter for one kind of payee on one day counts together.`,
  },
  spentOnHint: {
    nb: 'Bilagets egen dato. Var pengene ikke kommet, er utgiften forskuttert av kommunen og belastes potten fra den dagen de kom.',
    nn: 'Bilaget sin eigen dato. Var pengane ikkje komne, er utgifta forskottert av kommunen og blir belasta potten frå den dagen dei kom.',
    en: 'The voucher’s own date. If the money had not come, the municipality advanced it, and the pot is charged from the day it came.',
  },
  aheadTick: {
    nb: 'Ja, datoen fram i tid er riktig',
    nn: 'Ja, datoen fram i tid er rett',
    en: 'Yes, the day to come is right',
  },
  ownDate: { nb: 'Bilagets egen dato', nn: 'Bilaget sin eigen dato', en: 'The voucher’s own date' },
  chargedOn: { nb: 'Belastet potten', nn: 'Belasta potten', en: 'Charged to the pot' },
  advanced: {
    nb: (on: string) => `forskuttert av kommunen ${on}`,
    nn: (on: string) => `forskottert av kommunen ${on}`,
    en: (on: string) => `advanced by the municipality ${on}`,
  },
  advancedLead: {
    nb: (own: string, charged: string) =>
      `Forskuttert av kommunen: bilaget er fra ${own}, og potten hadde pengene først ${charged}. Da ble den belastet.`,
    nn: (own: string, charged: string) =>
      `Forskottert av kommunen: bilaget er frå ${own}, og potten hadde pengane først ${charged}. Då vart han belasta.`,
    en: (own: string, charged: string) =>
      `Advanced by the municipality: the voucher is of ${own}, and the pot held the money only on ${charged}. It was charged then.`,
  },
  paidFrom: { nb: 'Betales av', nn: 'Blir betalt av', en: 'Paid from' },
  atDisposal: {
    nb: 'Det potten har til disposisjon',
    nn: 'Det potten har til disposisjon',
    en: 'What the pot has at disposal',
  },
  waitingTitle: { nb: 'Utbetalinger som venter', nn: 'Utbetalingar som ventar', en: 'Payments that wait' },
  askedFor: {
    nb: (who: string, on: string) =>
      `${who} ba om dette ${on}. Kommunedirektøren eller en annen som anviser, betaler.`,
    nn: (who: string, on: string) =>
      `${who} bad om dette ${on}. Kommunedirektøren eller ein annan som tilviser, betaler.`,
    en: (who: string, on: string) =>
      `${who} asked for this on ${on}. The municipal director or the budget holder makes the payment.`,
  },
  ownRequest: {
    nb: 'Du ba om utbetalingen selv. En annen må anvise den.',
    nn: 'Du bad om utbetalinga sjølv. Ein annan må tilvise ho.',
    en: 'You asked for the payment yourself. Another person must make it.',
  },
  reason: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  reasonNoNames: {
    nb: 'Hvorfor? Ikke skriv navn på barn, unge eller familier.',
    nn: 'Kvifor? Ikkje skriv namn på barn, unge eller familiar.',
    en: 'Why? Do not write names of children, youth or families.',
  },
  limitTitle: { nb: 'Når to må til', nn: 'Når to må til', en: 'When two are needed' },
  limitField: {
    nb: 'Fra dette beløpet må en annen anvise, kroner',
    nn: 'Frå dette beløpet må ein annan tilvise, kroner',
    en: 'From this amount another person makes the payment, kroner',
  },
  saveLimit: { nb: 'Lagre grensen', nn: 'Lagre grensa', en: 'Save the limit' },
  commitTitle: {
    nb: 'Bind penger til en avtale eller stilling',
    nn: 'Bind pengar til ein avtale eller ei stilling',
    en: 'Commit money to a contract or a position',
  },
  commitments: { nb: 'Bundne penger', nn: 'Bundne pengar', en: 'Committed money' },
  kind: { nb: 'Hva slags binding', nn: 'Kva slags binding', en: 'Kind of commitment' },
  title: {
    nb: 'Hva pengene bindes til',
    nn: 'Kva pengane blir bundne til',
    en: 'What the money is committed to',
  },
  endsOn: { nb: 'Varer til', nn: 'Varer til', en: 'Lasts until' },
  commit: { nb: 'Bind pengene', nn: 'Bind pengane', en: 'Commit the money' },
  committedKr: { nb: 'Bundet, kr', nn: 'Bunde, kr', en: 'Committed, kr' },
  leftKr: { nb: 'Igjen, kr', nn: 'Att, kr', en: 'Left, kr' },
  release: { nb: 'Frigjør', nn: 'Frigjer', en: 'Release' },
  releaseOf: {
    nb: (title: string) => `Frigjør fra ${title}`,
    nn: (title: string) => `Frigjer frå ${title}`,
    en: (title: string) => `Release from ${title}`,
  },
  releaseTitle: { nb: 'Frigjør bundne midler', nn: 'Frigjer bundne midlar', en: 'Release what is committed' },
  releaseButton: { nb: 'Frigjør beløpet', nn: 'Frigjer beløpet', en: 'Release the amount' },
  releaseOre: { nb: 'Beløp som frigjøres', nn: 'Beløp som blir frigjort', en: 'Amount to release' },
  releaseLead: {
    nb: (title: string, left: string) =>
      `${left} er bundet til ${title}. Det du frigjør, blir ledig i potten med det samme. Skal det bindes igjen, må det registreres på nytt.`,
    nn: (title: string, left: string) =>
      `${left} er bunde til ${title}. Det du frigjer, blir ledig i potten med det same. Skal det bindast att, må det registrerast på nytt.`,
    en: (title: string, left: string) =>
      `${left} is committed to ${title}. What you release is at the pot’s disposal at once. To commit it again, it must be registered anew.`,
  },
  vouchersTitle: {
    nb: (m: string) => `Bilag i potten til ${m}`,
    nn: (m: string) => `Bilag i potten til ${m}`,
    en: (m: string) => `Vouchers of the pot of ${m}`,
  },
  vouchersLead: {
    nb: (n: number, shown: number) => `Potten har ${n} bilag. Her er ${shown} av dem, det nyeste først.`,
    nn: (n: number, shown: number) => `Potten har ${n} bilag. Her er ${shown} av dei, det nyaste først.`,
    en: (n: number, shown: number) =>
      `The pot has ${n} vouchers. Here are ${shown} of them, the newest first.`,
  },
  vouchersEmpty: {
    nb: 'Her kommer bilagene når potten er åpnet.',
    nn: 'Her kjem bilaga når potten er opna.',
    en: 'Vouchers will stand here when the pot is open.',
  },
  voucher: { nb: 'Bilag', nn: 'Bilag', en: 'Voucher' },
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  posting: { nb: 'Postering', nn: 'Postering', en: 'Posting' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  what: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  payee: { nb: 'Mottaker', nn: 'Mottakar', en: 'Payee' },
  amountKr: { nb: 'Beløp, kr', nn: 'Beløp, kr', en: 'Amount, kr' },
  post: { nb: 'Budsjettpost', nn: 'Budsjettpost', en: 'Budget post' },
  origin: { nb: 'Opphav', nn: 'Opphav', en: 'Origin' },
  approvedBy: {
    nb: (who: string) => `anvist av ${who}`,
    nn: (who: string) => `tilvist av ${who}`,
    en: (who: string) => `paid by ${who}`,
  },
  fromCommitment: { nb: 'av bundne penger', nn: 'av bundne pengar', en: 'of committed money' },
  reverses: {
    nb: (v: string) => `tilbakefører bilag ${v}`,
    nn: (v: string) => `tilbakefører bilag ${v}`,
    en: (v: string) => `reverses voucher ${v}`,
  },
  reversedBy: {
    nb: (v: string) => `tilbakeført med bilag ${v}`,
    nn: (v: string) => `tilbakeført med bilag ${v}`,
    en: (v: string) => `reversed by voucher ${v}`,
  },
  reverse: { nb: 'Tilbakefør', nn: 'Tilbakefør', en: 'Reverse' },
  reverseTitle: {
    nb: (v: string) => `Tilbakefør bilag ${v}`,
    nn: (v: string) => `Tilbakefør bilag ${v}`,
    en: (v: string) => `Reverse voucher ${v}`,
  },
  reverseLead: {
    nb: (kr: string) =>
      `${kr} kommer tilbake til potten, fra de samme ordningene. Begge bilagene blir stående og viser til hverandre.`,
    nn: (kr: string) =>
      `${kr} kjem tilbake til potten, frå dei same ordningane. Begge bilaga blir ståande og viser til kvarandre.`,
    en: (kr: string) =>
      `${kr} comes back to the pot, of the same schemes. Both vouchers stay and name each other.`,
  },
  older: { nb: 'Eldre bilag', nn: 'Eldre bilag', en: 'Older vouchers' },
  newest: { nb: 'De nyeste bilagene', nn: 'Dei nyaste bilaga', en: 'The newest vouchers' },
  csv: { nb: 'Alle som CSV', nn: 'Alle som CSV', en: 'All as CSV' },
  xlsx: { nb: 'Alle som XLSX', nn: 'Alle som XLSX', en: 'All as XLSX' },
  recordedAt: { nb: 'Ført', nn: 'Ført', en: 'Recorded' },
  calculatedShare: { nb: 'beregnet andel, kr', nn: 'utrekna del, kr', en: 'calculated share, kr' },
})
