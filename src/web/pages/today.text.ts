import { words } from '../../core/words.ts'
import { counted, countedFirst } from '../../text/numbers.ts'

export const text = words({
  title: { nb: 'I dag', nn: 'I dag', en: 'Today' },
  lead: {
    nb: (n: number, urgent: number) =>
      n === 0
        ? 'Ingenting venter på deg.'
        : `${countedFirst(n, 'nb')} ting venter på deg, ${counted(urgent, 'nb')} haster.`,
    nn: (n: number, urgent: number) =>
      n === 0
        ? 'Ingenting ventar på deg.'
        : `${countedFirst(n, 'nn')} ting ventar på deg, ${counted(urgent, 'nn')} hastar.`,
    en: (n: number, urgent: number) =>
      n === 0
        ? 'Nothing is waiting for you.'
        : `${countedFirst(n, 'en')} ${n === 1 ? 'thing is' : 'things are'} waiting for you, ${urgent === 0 ? 'none of them urgent' : `${counted(urgent, 'en')} urgent`}.`,
  },
  empty: {
    nb: 'Når noe trenger deg, står det her med lenke til stedet der du gjør det.',
    nn: 'Når noko treng deg, står det her med lenkje til staden der du gjer det.',
    en: 'When something needs you, it will stand here with a link to where you do it.',
  },
  urgent: { nb: 'Haster', nn: 'Hastar', en: 'Urgent' },
  thisWeek: { nb: 'Denne uken', nn: 'Denne veka', en: 'This week' },
  later: { nb: 'Senere', nn: 'Seinare', en: 'Later' },
  showAll: {
    nb: (n: number) => `Vis alle ${n}`,
    nn: (n: number) => `Vis alle ${n}`,
    en: (n: number) => `Show all ${n}`,
  },
  shownOf: {
    nb: (from: number, to: number, n: number) => `Viser ${from}–${to} av ${n}`,
    nn: (from: number, to: number, n: number) => `Viser ${from}–${to} av ${n}`,
    en: (from: number, to: number, n: number) => `Showing ${from}–${to} of ${n}`,
  },
  before: { nb: 'Forrige', nn: 'Førre', en: 'Previous' },
  after: { nb: 'Neste', nn: 'Neste', en: 'Next' },
  back: { nb: 'Tilbake til I dag', nn: 'Tilbake til I dag', en: 'Back to Today' },
  calendar: { nb: 'Last ned kalenderen', nn: 'Last ned kalenderen', en: 'Download the calendar' },
  calendarHow: {
    nb: 'Fristene dine kan legges i kalenderen du bruker ellers.',
    nn: 'Fristane dine kan leggjast i kalenderen du bruker elles.',
    en: 'You can put your deadlines in the calendar you otherwise use.',
  },
  verify: { nb: 'Verifiser', nn: 'Verifiser', en: 'Verify' },
  takeCheckpoint: { nb: 'Ta et sjekkpunkt', nn: 'Ta eit sjekkpunkt', en: 'Take a checkpoint' },
  followVoucher: {
    nb: 'Følg et bilag til posten',
    nn: 'Følg eit bilag til posten',
    en: 'Follow a voucher to its post',
  },
  calendarName: { nb: 'frister', nn: 'fristar', en: 'deadlines' },
  others: { nb: 'Venter på andre', nn: 'Ventar på andre', en: 'Waiting for others' },
})
