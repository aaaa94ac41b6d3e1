import { words } from '../../core/words.ts'

/** What a pot will hold when its money ends. */
export const outlookText = words({
  emptyOn: {
    nb: (date: string) => `Går bruken som det siste halvåret, er potten tom ${date}.`,
    nn: (date: string) => `Går bruken som det siste halvåret, er potten tom ${date}.`,
    en: (date: string) => `If spending goes on as in the last half-year, the pot is empty on ${date}.`,
  },
  title: {
    nb: (end: string) => `Anslag for ${end}`,
    nn: (end: string) => `Overslag for ${end}`,
    en: (end: string) => `Forecast for ${end}`,
  },
  promisedMore: {
    nb: (kr: string) => `Staten har lovet ${kr} til, som ikke er kommet inn.`,
    nn: (kr: string) => `Staten har lova ${kr} til, som ikkje er kome inn.`,
    en: (kr: string) => `The state has promised ${kr} more, which has not come in.`,
  },
  goesBack: {
    nb: (kr: string) => `Brukes bare det som er planlagt, går ${kr} tilbake til staten.`,
    nn: (kr: string) => `Blir ikkje meir brukt enn det som er planlagt, går ${kr} tilbake til staten.`,
    en: (kr: string) => `If only what is planned is used, ${kr} goes back to the state.`,
  },
  notADecision: {
    nb: 'Dette er et anslag, ikke et vedtak.',
    nn: 'Dette er eit overslag, ikkje eit vedtak.',
    en: 'This is a forecast, not a decision.',
  },
  unspentGoesBack: {
    nb: 'Det som er igjen da, betales tilbake til staten.',
    nn: 'Det som er att då, blir betalt tilbake til staten.',
    en: 'What is left then is paid back to the state.',
  },
  asPlanned: { nb: 'Som planlagt', nn: 'Som planlagt', en: 'As planned' },
  asBefore: { nb: 'Som det siste halvåret', nn: 'Som det siste halvåret', en: 'As in the last half-year' },
  kr: {
    nb: (head: string) => `${head}, kr`,
    nn: (head: string) => `${head}, kr`,
    en: (head: string) => `${head}, kr`,
  },
  asPlannedHow: {
    nb: 'Som planlagt: alt som er bundet eller satt av, blir brukt, og ikke mer.',
    nn: 'Som planlagt: alt som er bunde eller sett av, blir brukt, og ikkje meir.',
    en: 'As planned: all that is committed or set aside is used, and no more.',
  },
  asBeforeHow: {
    nb: (from: string, month: string, days: number) =>
      `Som det siste halvåret: siden ${from} er det brukt ${month} på tretti dager, og det er ${days} dager igjen.`,
    nn: (from: string, month: string, days: number) =>
      `Som det siste halvåret: sidan ${from} er det brukt ${month} på tretti dagar, og det er ${days} dagar att.`,
    en: (from: string, month: string, days: number) =>
      `As in the last half-year: since ${from}, ${month} has been spent in thirty days, and ${days} days are left.`,
  },
  tooShort: {
    nb: 'Bruken kan regnes frem når potten har vært i bruk i to måneder.',
    nn: 'Bruken kan reknast fram når potten har vore i bruk i to månader.',
    en: 'Spending can be reckoned ahead when the pot has been in use for two months.',
  },
  toTheEnd: { nb: 'Brukes til slutten', nn: 'Blir brukt til slutten', en: 'Used to the end' },
  awaited: {
    nb: 'Lovet av staten, ikke kommet inn',
    nn: 'Lova av staten, ikkje kome inn',
    en: 'Promised by the state, not come in',
  },
  leftThen: { nb: 'Igjen da', nn: 'Att då', en: 'Left then' },
  picture: {
    nb: 'Hva potten holder, måned for måned, og til slutten',
    nn: 'Kva potten held, månad for månad, og til slutten',
    en: 'What the pot holds, month by month, and to the end',
  },
  description: {
    nb: 'Heltrukket er det potten har holdt. Stiplet er anslagene, med det staten har lovet. Streken til høyre er dagen pengene slutter.',
    nn: 'Heiltrekt er det potten har halde. Stipla er overslaga, med det staten har lova. Streken til høgre er dagen pengane sluttar.',
    en: 'Solid is what the pot has held. Dashed are the forecasts, with what the state has promised. The line to the right is the day the money ends.',
  },
  heldLine: { nb: 'I potten', nn: 'I potten', en: 'In the pot' },
  todayMark: { nb: 'i dag', nn: 'i dag', en: 'today' },
  byMonth: { nb: 'Måned for måned', nn: 'Månad for månad', en: 'Month by month' },
  month: { nb: 'Måned', nn: 'Månad', en: 'Month' },
  spentKr: { nb: 'Brukt, kr', nn: 'Brukt, kr', en: 'Spent, kr' },
  heldKr: { nb: 'I potten ved slutten, kr', nn: 'I potten ved slutten, kr', en: 'In the pot at its end, kr' },
})
