import { words } from '../../core/words.ts'

/** Words of the page that tells what is lost when a draft is discarded. */
export const discardWords = words({
  title: { nb: 'Forkast utkastet?', nn: 'Forkaste utkastet?', en: 'Discard the draft?' },
  lead: {
    nb: (title: string, year: number) =>
      `Utkastet for ${year} i «${title}» kan ikke tas opp igjen når det er forkastet. Skal året likevel gjøres klart, må noen begynne på nytt.`,
    nn: (title: string, year: number) =>
      `Utkastet for ${year} i «${title}» kan ikkje takast opp att når det er forkasta. Skal året likevel gjerast klart, må nokon byrje på nytt.`,
    en: (title: string, year: number) =>
      `The draft for ${year} of “${title}” cannot be taken up again once it is discarded. If the year is to be prepared after all, somebody must begin anew.`,
  },
  startedBy: {
    nb: (by: string, on: string) => `${by} begynte på utkastet ${on}.`,
    nn: (by: string, on: string) => `${by} byrja på utkastet ${on}.`,
    en: (by: string, on: string) => `${by} began the draft on ${on}.`,
  },
  written: {
    nb: (steps: readonly string[]) => `Svar som ikke kan brukes igjen: ${steps.join(', ')}.`,
    nn: (steps: readonly string[]) => `Svar som ikkje kan brukast att: ${steps.join(', ')}.`,
    en: (steps: readonly string[]) => `Answers that cannot be used again: ${steps.join(', ')}.`,
  },
  nothingWritten: {
    nb: 'Ingen av stegene har svar ennå.',
    nn: 'Ingen av stega har svar enno.',
    en: 'None of the steps has answers yet.',
  },
  savedLast: {
    nb: (on: string) => `Det ble sist lagret ${on}.`,
    nn: (on: string) => `Det vart sist lagra ${on}.`,
    en: (on: string) => `It was last saved on ${on}.`,
  },
  nobodyTold: {
    nb: 'Tall som er lest inn bare for utkastet, blir slettet. Ingen får melding.',
    nn: 'Tal som er lesne inn berre for utkastet, blir sletta. Ingen får melding.',
    en: 'Figures read in for the draft alone are deleted. Nobody is told.',
  },
  notNow: {
    nb: 'Utkastet kan ikke forkastes slik det står nå.',
    nn: 'Utkastet kan ikkje forkastast slik det står no.',
    en: 'The draft cannot be discarded as it stands now.',
  },
  discard: { nb: 'Forkast utkastet', nn: 'Forkast utkastet', en: 'Discard the draft' },
  keep: { nb: 'Behold utkastet', nn: 'Behald utkastet', en: 'Keep the draft' },
})
