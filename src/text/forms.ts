import { words } from '../core/words.ts'

export const formWords = words({
  addressSeen: {
    nb: 'Adressen er ikke hjemmeadressen til en person',
    nn: 'Adressa er ikkje heimeadressa til ein person',
    en: 'The address is nobody’s home address',
  },
  refused: { nb: 'Dette må du rette', nn: 'Dette må du rette', en: 'This needs your attention' },
  youWrote: { nb: 'Dette skrev du', nn: 'Dette skreiv du', en: 'This is what you wrote' },
  chooseAgain: {
    nb: (name: string) => `Du valgte «${name}». Velg filen på nytt.`,
    nn: (name: string) => `Du valde «${name}». Vel fila på nytt.`,
    en: (name: string) => `You chose “${name}”. Choose the file again.`,
  },
  saved: { nb: 'Lagret', nn: 'Lagra', en: 'Saved' },
  optional: { nb: 'valgfritt', nn: 'valfritt', en: 'optional' },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
  dateHint: {
    nb: 'Dag, måned og år, som 31.05.2019.',
    nn: 'Dag, månad og år, som 31.05.2019.',
    en: 'Day, month and year, such as 31.05.2019.',
  },
})
