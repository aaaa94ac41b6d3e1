import { words } from '../../core/words.ts'

/** Words of the internal notes on an application. */
export const noteText = words({
  title: { nb: 'Interne notater', nn: 'Interne notat', en: 'Internal notes' },
  who: {
    nb: 'Bare saksbehandlerne og ressursgruppa hos embetet ser notatene. Søkeren og offentligheten ser dem ikke.',
    nn: 'Berre saksbehandlarane og ressursgruppa hos embetet ser notata. Søkjaren og offentlegheita ser dei ikkje.',
    en: 'Only the office’s case workers and resource group see the notes. The applicant and the public do not.',
  },
  none: {
    nb: 'Ingen har skrevet notat om søknaden ennå.',
    nn: 'Ingen har skrive notat om søknaden enno.',
    en: 'Nobody has written a note on the application yet.',
  },
  write: { nb: 'Skriv et notat', nn: 'Skriv eit notat', en: 'Write a note' },
  lead: {
    nb: (name: string) =>
      `Skriv vurderingen din av søknaden fra ${name}. Notatet kan ikke endres når det er lagret; skriv et nytt hvis noe blir annerledes.`,
    nn: (name: string) =>
      `Skriv vurderinga di av søknaden frå ${name}. Notatet kan ikkje endrast når det er lagra; skriv eit nytt om noko blir annleis.`,
    en: (name: string) =>
      `Write your assessment of the application from ${name}. A note cannot be changed once it is saved; write another if something turns out otherwise.`,
  },
  text: { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
  hint: {
    nb: 'Skriv om søknaden, ikke om enkeltpersoner.',
    nn: 'Skriv om søknaden, ikkje om enkeltpersonar.',
    en: 'Write about the application, not about individuals.',
  },
  by: {
    nb: (who: string, at: string) => `${who}, ${at}`,
    nn: (who: string, at: string) => `${who}, ${at}`,
    en: (who: string, at: string) => `${who}, ${at}`,
  },
  basis: {
    nb: (section: string) => `Unntatt offentlighet, offentleglova § ${section}`,
    nn: (section: string) => `Unnateke offentlegheit, offentleglova § ${section}`,
    en: (section: string) => `Exempt from access, Freedom of Information Act section ${section}`,
  },
  earlier: {
    nb: (n: number) => (n === 1 ? 'Ett eldre notat' : `${n} eldre notater`),
    nn: (n: number) => (n === 1 ? 'Eitt eldre notat' : `${n} eldre notat`),
    en: (n: number) => (n === 1 ? 'One earlier note' : `${n} earlier notes`),
  },
  nothingIn: {
    nb: 'Kommunen har ikke sendt noe ennå.',
    nn: 'Kommunen har ikkje sendt noko enno.',
    en: 'The municipality has not sent anything yet.',
  },
})
