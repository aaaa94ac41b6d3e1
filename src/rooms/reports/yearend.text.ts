import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'
import { longDate } from '../../text/dates.ts'
import type { Step, YearMoney } from './yearend.rules.ts'

export const yearEndText = words({
  title: {
    nb: (m: string) => `Årsavslutning for ${m}`,
    nn: (m: string) => `Årsavslutning for ${m}`,
    en: (m: string) => `Year-end of ${m}`,
  },
  link: { nb: 'Årsavslutning', nn: 'Årsavslutning', en: 'Year-end' },
  empty: {
    nb: 'Potten er ikke åpnet. Når kommunen har fått penger, står hvert års slutt her.',
    nn: 'Potten er ikkje opna. Når kommunen har fått pengar, står slutten på kvart år her.',
    en: 'The pot is not open. When the municipality has money, the end of each year will stand here.',
  },
  noYear: {
    nb: (on: string) => `Ingen år er over ennå. Det første årets bøker kan lukkes etter ${on}.`,
    nn: (on: string) => `Ingen år er over enno. Bøkene for det første året kan lukkast etter ${on}.`,
    en: (on: string) => `No year is over yet. The first year’s books can be closed after ${on}.`,
  },
  unspent: {
    nb: (year: number, kr: string) => `Ved utgangen av ${year} var ${kr} ubrukt.`,
    nn: (year: number, kr: string) => `Ved utgangen av ${year} var ${kr} ubrukt.`,
    en: (year: number, kr: string) => `At the end of ${year}, ${kr} was unspent.`,
  },
  keeps: {
    nb: (kr: string, until: string) => `Kommunen beholder ${kr} og kan bruke dem til ${until}.`,
    nn: (kr: string, until: string) => `Kommunen beheld ${kr} og kan bruke dei til ${until}.`,
    en: (kr: string, until: string) => `The municipality keeps ${kr} and may use it until ${until}.`,
  },
  paysBack: {
    nb: (kr: string, due: string) => `${kr} skal betales tilbake innen ${due}.`,
    nn: (kr: string, due: string) => `${kr} skal betalast tilbake innan ${due}.`,
    en: (kr: string, due: string) => `${kr} is to be paid back by ${due}.`,
  },
  undecided: {
    nb: 'Det er ikke bestemt hva som skjer med pengene.',
    nn: 'Det er ikkje bestemt kva som skjer med pengane.',
    en: 'It is not decided what becomes of the money.',
  },
  nothing: { nb: 'Ingenting venter.', nn: 'Ingenting ventar.', en: 'Nothing waits.' },
  closedThrough: {
    nb: (on: string) => `Bøkene er lukket til og med ${on}.`,
    nn: (on: string) => `Bøkene er lukka til og med ${on}.`,
    en: (on: string) => `The books are closed through ${on}.`,
  },
  open: { nb: 'Bøkene er åpne.', nn: 'Bøkene er opne.', en: 'The books are open.' },
  allUsed: {
    nb: 'Alt som kom, er brukt eller betalt tilbake.',
    nn: 'Alt som kom, er brukt eller betalt tilbake.',
    en: 'All that came is spent or paid back.',
  },
  waitsFor: {
    nb: (what: string, who: string, since: string) => `${what} venter på ${who}, siden ${since}`,
    nn: (what: string, who: string, since: string) => `${what} ventar på ${who}, sidan ${since}`,
    en: (what: string, who: string, since: string) => `${what} waits for ${who}, since ${since}`,
  },
  moneyTitle: { nb: 'Pengene år for år', nn: 'Pengane år for år', en: 'The money year by year' },
  picture: {
    nb: 'Hvor årets penger ble av',
    nn: 'Kvar pengane for året vart av',
    en: 'Where each year’s money went',
  },
  pictureText: {
    nb: 'Hver søyle er det kommunen hadde i året: fra året før, overført hit og det som kom inn. Delene viser hvor det ble av.',
    nn: 'Kvar søyle er det kommunen hadde i året: frå året før, overført hit og det som kom inn. Delane viser kvar det vart av.',
    en: 'Each bar is what the municipality had in the year: from the year before, carried over to it, and what came in. The parts show where it went.',
  },
  sums: {
    nb: 'Det fra året før, det som er overført hit og det som kom inn, minus brukt, betalt tilbake og overført videre, er det som er igjen, til øret. Det som betales tilbake, føres på dagen det betales.',
    nn: 'Det frå året før, det som er overført hit og det som kom inn, minus brukt, betalt tilbake og overført vidare, er det som er att, til øret. Det som blir betalt tilbake, blir ført på dagen det blir betalt.',
    en: 'What is from the year before, was carried over and came in, less what was spent, paid back and carried on, is what is left, to the øre. A repayment is posted on the day it is paid.',
  },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  stepsTitle: {
    nb: 'Slik er hvert år avsluttet',
    nn: 'Slik er kvart år avslutta',
    en: 'How each year ended',
  },
  decided: {
    nb: 'Bestemt om ubrukte penger',
    nn: 'Bestemt om ubrukte pengar',
    en: 'Decided on unspent money',
  },
  waits: { nb: 'Hva venter', nn: 'Kva ventar', en: 'What waits' },
  books: { nb: 'Bøkene', nn: 'Bøkene', en: 'The books' },
  closed: { nb: 'lukket', nn: 'lukka', en: 'closed' },
  openShort: { nb: 'åpne', nn: 'opne', en: 'open' },
  running: { nb: 'Året er ikke over', nn: 'Året er ikkje over', en: 'The year is not over' },
  nobody: { nb: 'ingenting', nn: 'ingenting', en: 'nothing' },
  repaidOn: {
    nb: (on: string) => `Betalt tilbake ${on}.`,
    nn: (on: string) => `Betalt tilbake ${on}.`,
    en: (on: string) => `Paid back on ${on}.`,
  },
  report: {
    nb: (year: number) => `Rapporten for ${year}`,
    nn: (year: number) => `Rapporten for ${year}`,
    en: (year: number) => `The report for ${year}`,
  },
  actTitle: { nb: 'Dette kan du gjøre', nn: 'Dette kan du gjere', en: 'What you can do' },
  how: { nb: 'Slik lukkes bøkene', nn: 'Slik blir bøkene lukka', en: 'How the books are closed' },
  howText: {
    nb: 'Kommunedirektøren eller den som sender pengene, lukker et år når rapporten er godkjent og de ubrukte pengene er gjort opp. Det kan ikke gjøres om. En feil rettes med et nytt bilag i et åpent år.',
    nn: 'Kommunedirektøren eller den som sender pengane, lukkar eit år når rapporten er godkjend og dei ubrukte pengane er gjorde opp. Det kan ikkje gjerast om. Ein feil blir retta med eit nytt bilag i eit ope år.',
    en: 'The municipal director, or who sends the money, closes a year when the report is approved and the unspent money is settled. It cannot be undone. A mistake is corrected by a new voucher in an open year.',
  },
  carry: {
    nb: (kr: string, year: number) => `Overfør ${kr} til ${year + 1}`,
    nn: (kr: string, year: number) => `Overfør ${kr} til ${year + 1}`,
    en: (kr: string, year: number) => `Carry ${kr} over to ${year + 1}`,
  },
  certify: {
    nb: (kr: string) => `Attester tilbakebetalingen av ${kr}`,
    nn: (kr: string) => `Attester tilbakebetalinga av ${kr}`,
    en: (kr: string) => `Certify the repayment of ${kr}`,
  },
  repay: {
    nb: (kr: string) => `Godkjenn og bokfør tilbakebetalingen av ${kr}`,
    nn: (kr: string) => `Godkjenn og bokfør tilbakebetalinga av ${kr}`,
    en: (kr: string) => `Approve and post the repayment of ${kr}`,
  },
  close: {
    nb: (on: string) => `Lukk bøkene til og med ${on}`,
    nn: (on: string) => `Lukk bøkene til og med ${on}`,
    en: (on: string) => `Close the books through ${on}`,
  },
})

/** What each step is called when it waits. */
export const stepWords = words<Record<Step, string>>({
  report: { nb: 'Rapporten', nn: 'Rapporten', en: 'The report' },
  approval: {
    nb: 'Godkjenningen av rapporten',
    nn: 'Godkjenninga av rapporten',
    en: 'Approval of the report',
  },
  decision: {
    nb: 'Vedtaket om ubrukte penger',
    nn: 'Vedtaket om ubrukte pengar',
    en: 'The decision on unspent money',
  },
  carryOver: { nb: 'Overføringen', nn: 'Overføringa', en: 'The carry-over' },
  certification: { nb: 'Tilbakebetalingen', nn: 'Tilbakebetalinga', en: 'The repayment' },
  repayment: { nb: 'Tilbakebetalingen', nn: 'Tilbakebetalinga', en: 'The repayment' },
  closing: { nb: 'Lukkingen av bøkene', nn: 'Lukkinga av bøkene', en: 'Closing of the books' },
})

/** Whom each step waits for. */
export const doerWords = words<Record<Step, string>>({
  report: { nb: 'kommunedirektøren', nn: 'kommunedirektøren', en: 'the municipal director' },
  approval: { nb: 'direktoratene', nn: 'direktorata', en: 'the directorates' },
  decision: { nb: 'sekretariatet', nn: 'sekretariatet', en: 'the secretariat' },
  carryOver: { nb: 'sekretariatet', nn: 'sekretariatet', en: 'the secretariat' },
  certification: {
    nb: 'attestanten hos avsenderen',
    nn: 'attestanten hos avsendaren',
    en: 'the sender’s certifier',
  },
  repayment: {
    nb: 'den som har budsjettdisponeringsmyndighet',
    nn: 'den som har budsjettdisponeringsmynde',
    en: 'the budget holder',
  },
  closing: {
    nb: 'kommunedirektøren eller avsenderen',
    nn: 'kommunedirektøren eller avsendaren',
    en: 'the municipal director or the sender',
  },
})

export const moneyWords = words<Record<Exclude<keyof YearMoney, 'year' | 'unspentOre'>, string>>({
  broughtOre: { nb: 'Fra året før', nn: 'Frå året før', en: 'From the year before' },
  carriedInOre: { nb: 'Overført hit', nn: 'Overført hit', en: 'Carried over to it' },
  receivedOre: { nb: 'Kom inn', nn: 'Kom inn', en: 'Came in' },
  spentOre: { nb: 'Brukt', nn: 'Brukt', en: 'Spent' },
  repaidOre: { nb: 'Betalt tilbake', nn: 'Betalt tilbake', en: 'Paid back' },
  carriedOutOre: { nb: 'Overført videre', nn: 'Overført vidare', en: 'Carried on' },
  leftOre: { nb: 'Igjen', nn: 'Att', en: 'Left' },
})

export const yearEndRefusals = words({
  unknownYear: {
    nb: 'Året hører ikke til programmet. Velg et år i tabellen.',
    nn: 'Året høyrer ikkje til programmet. Vel eit år i tabellen.',
    en: 'The year is not one of the programme’s. Choose a year in the table.',
  },
  booksClosed: {
    nb: ({ through }: Refusal['values']) =>
      `Bøkene er lukket til og med ${longDate(String(through), 'nb')} og kan ikke åpnes igjen.`,
    nn: ({ through }: Refusal['values']) =>
      `Bøkene er lukka til og med ${longDate(String(through), 'nn')} og kan ikkje opnast att.`,
    en: ({ through }: Refusal['values']) =>
      `The books are closed through ${longDate(String(through), 'en')} and cannot be opened again.`,
  },
  yearUnsettled: {
    nb: ({ year }: Refusal['values']) =>
      `${year} er ikke gjort opp. Se i tabellen hva som venter, og få det gjort før du lukker.`,
    nn: ({ year }: Refusal['values']) =>
      `${year} er ikkje gjort opp. Sjå i tabellen kva som ventar, og få det gjort før du lukkar.`,
    en: ({ year }: Refusal['values']) =>
      `${year} is not settled. See in the table what waits, and have it done before you close.`,
  },
  notDecided: {
    nb: 'Det er ikke bestemt. Sekretariatet må først avgjøre hva som skjer med de ubrukte pengene.',
    nn: 'Det er ikkje bestemt. Sekretariatet må først avgjere kva som skjer med dei ubrukte pengane.',
    en: 'It is not decided. The secretariat must first decide what becomes of the unspent money.',
  },
})
