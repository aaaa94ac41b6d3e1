import { words } from '../../core/words.ts'

export const text = words({
  title: { nb: 'Drift', nn: 'Drift', en: 'Operations' },
  lead: {
    nb: (jobs: number) =>
      jobs === 0
        ? 'Ingen jobber har stoppet.'
        : jobs === 1
          ? 'Én jobb har stoppet og venter på deg.'
          : `${jobs} jobber har stoppet og venter på deg.`,
    nn: (jobs: number) =>
      jobs === 0
        ? 'Ingen jobbar har stoppa.'
        : jobs === 1
          ? 'Éin jobb har stoppa og ventar på deg.'
          : `${jobs} jobbar har stoppa og ventar på deg.`,
    en: (jobs: number) =>
      jobs === 0
        ? 'No job has stopped.'
        : jobs === 1
          ? 'One job has stopped and waits for you.'
          : `${jobs} jobs have stopped and wait for you.`,
  },
  about: {
    nb: 'En jobb gjør det som skal skje etter en hendelse, for eksempel å sende et brev som er godkjent. Den blir prøvd flere ganger med stadig lengre pauser. Går den fortsatt ikke, står den her til noen prøver igjen. Finn og rett årsaken først.',
    nn: 'Ein jobb gjer det som skal skje etter ei hending, til dømes å sende eit brev som er godkjent. Han blir prøvd fleire gonger med stadig lengre pausar. Går han framleis ikkje, står han her til nokon prøver igjen. Finn og rett årsaka først.',
    en: 'A job does what is to happen after an event, such as sending a letter that has been approved. It is tried several times, with longer and longer pauses. Where it still fails, it stays here until someone tries again. Find and mend the cause first.',
  },
  none: {
    nb: 'Jobber som stopper, kommer hit.',
    nn: 'Jobbar som stoppar, kjem hit.',
    en: 'Jobs that stop will stand here.',
  },
  part: {
    nb: (shown: number) => `De ${shown} nyeste er vist.`,
    nn: (shown: number) => `Dei ${shown} nyaste er viste.`,
    en: (shown: number) => `The newest ${shown} are shown.`,
  },
  caption: { nb: 'Jobber som har stoppet', nn: 'Jobbar som har stoppa', en: 'Jobs that have stopped' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  event: { nb: 'Hendelse', nn: 'Hending', en: 'Event' },
  when: { nb: 'Stoppet', nn: 'Stoppa', en: 'Stopped' },
  attempts: { nb: 'Forsøk', nn: 'Forsøk', en: 'Attempts' },
  code: { nb: 'Feilkode', nn: 'Feilkode', en: 'Error code' },
  again: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  letter: { nb: 'Sende et brev', nn: 'Sende eit brev', en: 'Sending a letter' },
  factsHandedIn: {
    nb: 'Lese en fil med tall',
    nn: 'Lese ei fil med tal',
    en: 'Reading a file of figures',
  },
  importConfirmed: {
    nb: 'Skrive inn tall fra en fil',
    nn: 'Skrive inn tal frå ei fil',
    en: 'Writing figures from a file',
  },
  runOrdered: { nb: 'Beregne en tildeling', nn: 'Rekne ut ei tildeling', en: 'Calculating an allocation' },
  processDied: {
    nb: 'processDied: programmet stoppet mens jobben gikk',
    nn: 'processDied: programmet stoppa medan jobben gjekk',
    en: 'processDied: the program stopped while the job ran',
  },
})

export const refusals = words({
  jobGone: {
    nb: 'Jobben står ikke her lenger. Noen andre har nok prøvd igjen.',
    nn: 'Jobben står ikkje her lenger. Nokon andre har nok prøvd igjen.',
    en: 'The job no longer stands here. Someone else has probably tried again.',
  },
})
