import { words } from '../../core/words.ts'

export const text = words({
  promise: {
    nb: 'Én søknad. Én pott. Én rapport.',
    nn: 'Éin søknad. Éin pott. Éin rapport.',
    en: 'One application. One pot. One report.',
  },
  what: {
    nb: 'Staten har mange små tilskudd til barn og unge. Her samles noen av dem i én pott: Kommunen bestemmer hva pengene skal gå til, og alle kan se hvor de ble av.',
    nn: 'Staten har mange små tilskot til barn og unge. Her blir nokre av dei samla i éin pott: Kommunen bestemmer kva pengane skal gå til, og alle kan sjå kvar dei vart av.',
    en: 'The state has many small grants for children and young people. Here some of them are pooled in one pot: the municipality decides what the money is for, and everyone can see where it went.',
  },
  numbers: {
    nb: 'null ett to tre fire fem seks sju åtte ni ti elleve tolv',
    nn: 'null eitt to tre fire fem seks sju åtte ni ti elleve tolv',
    en: 'no one two three four five six seven eight nine ten eleven twelve',
  },
  flowTitle: {
    nb: (from: string, to: string) => `Pengene fra ${from} ordninger ble én pott for ${to} kommuner`,
    nn: (from: string, to: string) => `Pengane frå ${from} ordningar vart éin pott for ${to} kommunar`,
    en: (from: string, to: string) => `Money from ${from} schemes became one pot for ${to} municipalities`,
  },
  wider: {
    nb: 'Jo bredere bånd, jo mer penger.',
    nn: 'Di breiare band, di meir pengar.',
    en: 'The wider the band, the more money.',
  },
  illustration: { nb: 'Illustrasjon', nn: 'Illustrasjon', en: 'Illustration' },
  fictional: { nb: 'oppdiktet', nn: 'oppdikta', en: 'fictional' },
  flowText: {
    nb: (sum: string) => `Ordninger går sammen i en pott på ${sum}, som går til kommunene.`,
    nn: (sum: string) => `Ordningar går saman i ein pott på ${sum}, som går til kommunane.`,
    en: (sum: string) => `Schemes run together in a pot of ${sum}, which goes to the municipalities.`,
  },
  largest: {
    nb: (name: string, sum: string) => `${name} får mest: ${sum}.`,
    nn: (name: string, sum: string) => `${name} får mest: ${sum}.`,
    en: (name: string, sum: string) => `${name} gets most: ${sum}.`,
  },
  heads: {
    nb: {
      from: (n: number) => `Staten gir ${n} tilskudd`,
      pot: 'som blir én pott',
      to: (n: number) => `og ${n} kommuner bestemmer`,
    },
    nn: {
      from: (n: number) => `Staten gir ${n} tilskot`,
      pot: 'som blir éin pott',
      to: (n: number) => `og ${n} kommunar bestemmer`,
    },
    en: {
      from: (n: number) => `The state gives ${n} grants`,
      pot: 'which become one pot',
      to: (n: number) => `and ${n} municipalities decide`,
    },
  },
  fewer: {
    nb: (n: number) => `${n} mindre kommuner`,
    nn: (n: number) => `${n} mindre kommunar`,
    en: (n: number) => `${n} smaller municipalities`,
  },
  million: {
    nb: (n: string) => `${n} mill. kr`,
    nn: (n: string) => `${n} mill. kr`,
    en: (n: string) => `${n} million kr`,
  },
  known: {
    nb: (post: string) =>
      `Kjent er bevilgningen på ${post} og hvilke kommuner som var med. Navnene på tilskuddene og fordelingen er laget for å vise hvordan det virker.`,
    nn: (post: string) =>
      `Kjent er løyvinga på ${post} og kva kommunar som var med. Namna på tilskota og fordelinga er laga for å vise korleis det verkar.`,
    en: (post: string) =>
      `What is known is the appropriation on ${post} and which municipalities took part. The names of the grants and how the money was shared are made up to show how it works.`,
  },
  calculated: {
    nb: 'Under potten er det en beregnet andel hvilken ordning en krone kom fra.',
    nn: 'Under potten er det ein utrekna del kva ordning ei krone kom frå.',
    en: 'Below the pot, which scheme a krone came from is a calculated share.',
  },
  pot: { nb: 'Én pott', nn: 'Éin pott', en: 'One pot' },
  from: { nb: 'Fra ordning', nn: 'Frå ordning', en: 'From scheme' },
  to: { nb: 'Til kommune', nn: 'Til kommune', en: 'To municipality' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  side: { nb: 'Vei', nn: 'Veg', en: 'Way' },
  amount: { nb: 'Beløp, kr', nn: 'Beløp, kr', en: 'Amount, kr' },
  followKrone: { nb: 'Følg kronen', nn: 'Følg krona', en: 'Follow the krone' },
  tableTitle: {
    nb: 'De samme tallene som tabell',
    nn: 'Dei same tala som tabell',
    en: 'The same figures as a table',
  },
  seeProgramme: { nb: 'Se programmet', nn: 'Sjå programmet', en: 'See the programme' },
  became: { nb: 'Hva pengene ble til', nn: 'Kva pengane vart til', en: 'What became of the money' },
  fromProgramme: { nb: 'Fra', nn: 'Frå', en: 'From' },
  tryTitle: { nb: 'Prøv som en av disse', nn: 'Prøv som ein av desse', en: 'Try it as one of these' },
  tryLead: {
    nb: 'Du logges inn uten passord, og ser det den rollen ser.',
    nn: 'Du blir logga inn utan passord, og ser det den rolla ser.',
    en: 'You are signed in without a password and see what that role sees.',
  },
  noRole: { nb: 'uten rolle ennå', nn: 'utan rolle enno', en: 'no role yet' },
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
