import { words } from '../../core/words.ts'

export const text = words({
  promise: {
    nb: 'Én søknad. Én pott. Én rapport.',
    nn: 'Éin søknad. Éin pott. Éin rapport.',
    en: 'One application. One pot. One report.',
  },
  what: {
    nb: 'Flere statlige tilskudd samles i én pott for barn og unge. Kommunen søker én gang, får ett beløp i året og bruker det fritt på tvers av sektorer. Ingen taper på å være med. Staten kan likevel følge hver krone tilbake til budsjettposten den kom fra.',
    nn: 'Fleire statlege tilskot blir samla i éin pott for barn og unge. Kommunen søkjer éin gong, får eitt beløp i året og bruker det fritt på tvers av sektorar. Ingen taper på å vere med. Staten kan likevel følgje kvar krone tilbake til budsjettposten ho kom frå.',
    en: 'Several state grants are pooled in one pot for children and youth. The municipality applies once, gets one amount a year and uses it freely across sectors. Nobody loses by taking part. Still, the state can follow every krone back to the budget item it came from.',
  },
  flowTitle: {
    nb: (name: string) => `Pengene i ${name}`,
    nn: (name: string) => `Pengane i ${name}`,
    en: (name: string) => `The money in ${name}`,
  },
  flowText: {
    nb: (sum: string) =>
      `Til venstre er ordningene, i midten potten på ${sum}, til høyre kommunene som fikk pengene.`,
    nn: (sum: string) =>
      `Til venstre er ordningane, i midten potten på ${sum}, til høgre kommunane som fekk pengane.`,
    en: (sum: string) =>
      `On the left are the schemes, in the middle the pot of ${sum}, on the right the municipalities that got the money.`,
  },
  known: {
    nb: 'Kjent: bevilgningen på kap. 226 post 64 og de tolv kommunene. Ordningene og fordelingen er en illustrasjon.',
    nn: 'Kjent: løyvinga på kap. 226 post 64 og dei tolv kommunane. Ordningane og fordelinga er ein illustrasjon.',
    en: 'Known: the appropriation on chapter 226 item 64 and the twelve municipalities. The schemes and the distribution are an illustration.',
  },
  pot: { nb: 'Potten', nn: 'Potten', en: 'The pot' },
  from: { nb: 'Fra ordning', nn: 'Frå ordning', en: 'From scheme' },
  to: { nb: 'Til kommune', nn: 'Til kommune', en: 'To municipality' },
  amount: { nb: 'Beløp, kr', nn: 'Beløp, kr', en: 'Amount, kr' },
  calculated: {
    nb: 'Under potten er det en beregnet andel hvilken ordning en krone kom fra.',
    nn: 'Under potten er det ein utrekna del kva ordning ei krone kom frå.',
    en: 'Below the pot, which scheme a krone came from is a calculated share.',
  },
  followKrone: {
    nb: 'Følg kronen helt frem til mottakeren',
    nn: 'Følg krona heilt fram til mottakaren',
    en: 'Follow the krone all the way to the payee',
  },
  tableTitle: { nb: 'De samme tallene', nn: 'Dei same tala', en: 'The same figures' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  seeProgramme: { nb: 'Se programmet', nn: 'Sjå programmet', en: 'See the programme' },
  tryTitle: { nb: 'Prøv som en av disse', nn: 'Prøv som ein av desse', en: 'Try it as one of these' },
  tryLead: {
    nb: 'Velg en person. Du logges inn uten passord, og ser det den rollen ser.',
    nn: 'Vel ein person. Du blir logga inn utan passord, og ser det den rolla ser.',
    en: 'Choose a person. You are signed in without a password and see what that role sees.',
  },
  everyone: {
    nb: (n: number) => `Vis ${n} til`,
    nn: (n: number) => `Vis ${n} til`,
    en: (n: number) => `Show ${n} more`,
  },
  open: { nb: 'Programmer', nn: 'Program', en: 'Programmes' },
  none: {
    nb: 'Her kommer programmene når det første er opprettet. Logg inn for å begynne.',
    nn: 'Her kjem programma når det første er oppretta. Logg inn for å byrje.',
    en: 'Programmes will appear here when the first has been created. Sign in to begin.',
  },
})
