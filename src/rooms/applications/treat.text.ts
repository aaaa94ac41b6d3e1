import { words } from '../../core/words.ts'

/** What is said where what came late or incomplete is decided on, and its letter is looked over. */
export const treatText = words({
  nothingToTreat: {
    nb: 'Det er ingenting å avgjøre om søknaden slik den står nå.',
    nn: 'Det er ingenting å avgjere om søknaden slik han står no.',
    en: 'There is nothing to decide on the application as it stands.',
  },
  treatTitle: {
    nb: 'Skal søknaden tas opp?',
    nn: 'Skal søknaden takast opp?',
    en: 'Should the application be assessed?',
  },
  treatWhy: {
    nb: (what: string) => `Søknaden er ${what}. Kommunen får brev om det du avgjør.`,
    nn: (what: string) => `Søknaden er ${what}. Kommunen får brev om det du avgjer.`,
    en: (what: string) => `The application is ${what}. The municipality gets a letter about what you decide.`,
  },
  newDeadline: { nb: 'Ny frist', nn: 'Ny frist', en: 'New deadline' },
  newDeadlineHint: {
    nb: 'Bare når du sender mangelbrev. Som 31.05.2019.',
    nn: 'Berre når du sender mangelbrev. Som 31.05.2019.',
    en: 'Only for a deficiency letter. Such as 31.05.2019.',
  },
  toReviewLetter: { nb: 'Se over brevet', nn: 'Sjå over brevet', en: 'Look over the letter' },
  reviewLetterTitle: {
    nb: 'Se over brevet før det sendes',
    nn: 'Sjå over brevet før det blir sendt',
    en: 'Look over the letter before it is sent',
  },
  reviewLetterLead: {
    nb: (what: string, name: string) =>
      `Avgjørelsen er «${what}». Når du avgjør, blir brevet sendt til ${name} i dag. Det kan ikke trekkes tilbake.`,
    nn: (what: string, name: string) =>
      `Avgjerda er «${what}». Når du avgjer, blir brevet sendt til ${name} i dag. Det kan ikkje trekkjast tilbake.`,
    en: (what: string, name: string) =>
      `The decision is “${what}”. When you decide, the letter is sent to ${name} today. It cannot be withdrawn.`,
  },
  reviewLetterStopped: {
    nb: 'Brevet kan ikke sendes slik saken står nå.',
    nn: 'Brevet kan ikkje sendast slik saka står no.',
    en: 'The letter cannot be sent as the matter stands now.',
  },
  changeTreatment: { nb: 'Endre avgjørelsen', nn: 'Endre avgjerda', en: 'Change the decision' },
})
