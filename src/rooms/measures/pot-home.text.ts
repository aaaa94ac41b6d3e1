import { words } from '../../core/words.ts'

/** The words of the pot's front page beside its figures: what is next, the year's line, and facts. */
export const homeText = words({
  toOutlook: {
    nb: 'Hvor lenge pengene varer',
    nn: 'Kor lenge pengane varer',
    en: 'How long the money lasts',
  },
  nextTitle: { nb: 'Det neste', nn: 'Det neste', en: 'What is next' },
  urgent: { nb: 'Haster', nn: 'Hastar', en: 'Urgent' },
  doIt: { nb: 'Gå til oppgaven', nn: 'Gå til oppgåva', en: 'Go to the task' },
  aboutPot: { nb: 'Om potten', nn: 'Om potten', en: 'About the pot' },
  awardOf: {
    nb: (year: number) => `Tilsagn for ${year}`,
    nn: (year: number) => `Tilsegn for ${year}`,
    en: (year: number) => `Commitment for ${year}`,
  },
  cameIn: { nb: 'Kommet inn', nn: 'Kome inn', en: 'Came in' },
  toCome: { nb: 'Lovet og ikke kommet', nn: 'Lova og ikkje kome', en: 'Promised and not received' },
  usableUntil: { nb: 'Kan brukes til', nn: 'Kan brukast til', en: 'May be used until' },
  twoPay: { nb: 'To personer betaler fra', nn: 'To personar betaler frå', en: 'Two people pay from' },
  yearTitle: {
    nb: (year: number) => `Pottens år ${year}`,
    nn: (year: number) => `Året til potten, ${year}`,
    en: (year: number) => `The pot’s year ${year}`,
  },
  granted: { nb: 'Tilsagn', nn: 'Tilsegn', en: 'Commitment' },
  accepted: { nb: 'Bekreftet', nn: 'Stadfesta', en: 'Accepted' },
  paid: { nb: 'Utbetalt', nn: 'Utbetalt', en: 'Paid' },
  use: { nb: 'Bruk', nn: 'Bruk', en: 'Use' },
  untilDate: {
    nb: (date: string) => `til ${date}`,
    nn: (date: string) => `til ${date}`,
    en: (date: string) => `until ${date}`,
  },
})
