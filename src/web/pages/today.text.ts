import { words } from '../../core/words.ts'

export const text = words({
  title: { nb: 'I dag', nn: 'I dag', en: 'Today' },
  lead: {
    nb: (n: number, urgent: number) =>
      n === 0
        ? 'Ingenting venter på deg.'
        : `${n === 1 ? 'Én ting venter' : `${n} ting venter`} på deg${urgent === 0 ? ', ingen haster.' : urgent === 1 ? ', én haster.' : `, ${urgent} haster.`}`,
    nn: (n: number, urgent: number) =>
      n === 0
        ? 'Ingenting ventar på deg.'
        : `${n === 1 ? 'Éin ting ventar' : `${n} ting ventar`} på deg${urgent === 0 ? ', ingen hastar.' : urgent === 1 ? ', éin hastar.' : `, ${urgent} hastar.`}`,
    en: (n: number, urgent: number) =>
      n === 0
        ? 'Nothing is waiting for you.'
        : `${n === 1 ? 'One thing is' : `${n} things are`} waiting for you${urgent === 0 ? ', none urgent.' : urgent === 1 ? ', one urgent.' : `, ${urgent} urgent.`}`,
  },
  empty: {
    nb: 'Når noe trenger deg, står det her med lenke til stedet der du gjør det.',
    nn: 'Når noko treng deg, står det her med lenkje til staden der du gjer det.',
    en: 'When something needs you, it will stand here with a link to where you do it.',
  },
  urgent: { nb: 'Haster', nn: 'Hastar', en: 'Urgent' },
  thisWeek: { nb: 'Denne uken', nn: 'Denne veka', en: 'This week' },
  later: { nb: 'Senere', nn: 'Seinare', en: 'Later' },
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
