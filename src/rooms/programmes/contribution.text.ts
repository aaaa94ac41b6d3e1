import { words } from '../../core/words.ts'

export const contributionText = words({
  show: {
    nb: (n: number) => `Vis alle bidragene (${n})`,
    nn: (n: number) => `Vis alle bidraga (${n})`,
    en: (n: number) => `Show all contributions (${n})`,
  },
  title: {
    nb: 'Hva hver ordning gir til potten',
    nn: 'Kva kvar ordning gir til potten',
    en: 'What each scheme gives to the pot',
  },
  note: {
    nb: 'Hver ordning gir en del av bevilgningen sin. Resten blir i ordningen. Under potten er ordningens del av en krone en beregnet andel.',
    nn: 'Kvar ordning gir ein del av løyvinga si. Resten blir i ordninga. Under potten er delen til ordninga av ei krone ein utrekna del.',
    en: 'Each scheme gives a part of its appropriation. The rest stays in the scheme. Below the pot, a scheme’s part of a krone is a calculated share.',
  },
  scheme: { nb: 'År og ordning', nn: 'År og ordning', en: 'Year and scheme' },
  appropriation: {
    nb: 'Ordningens bevilgning, kr',
    nn: 'Løyvinga til ordninga, kr',
    en: 'The scheme’s appropriation, kr',
  },
  given: { nb: 'Til potten, kr', nn: 'Til potten, kr', en: 'To the pot, kr' },
  percent: { nb: 'Prosent', nn: 'Prosent', en: 'Per cent' },
  remainder: { nb: 'Blir i ordningen, kr', nn: 'Blir i ordninga, kr', en: 'Stays in the scheme, kr' },
  unknown: { nb: 'ikke kjent', nn: 'ikkje kjent', en: 'not known' },
})
