import { words } from '../core/words.ts'

export const formWords = words({
  refused: { nb: 'Dette må du rette', nn: 'Dette må du rette', en: 'This needs your attention' },
  saved: { nb: 'Lagret', nn: 'Lagra', en: 'Saved' },
  optional: { nb: 'valgfritt', nn: 'valfritt', en: 'optional' },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
  dateHint: {
    nb: 'Dag, måned og år, som 31.05.2019.',
    nn: 'Dag, månad og år, som 31.05.2019.',
    en: 'Day, month and year, such as 31.05.2019.',
  },
})
