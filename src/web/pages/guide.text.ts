import { words } from '../../core/words.ts'
import type { Kind } from './guide.model.ts'

export const guideText = words({
  title: { nb: 'Hva kan vi gjøre?', nn: 'Kva kan vi gjere?', en: 'What may we do?' },
  lead: {
    nb: (own: number, other: number, no: number) =>
      `${own} ting kan kommunen gjøre selv. ${other} ting trenger et ja fra noen andre. ${no} ting går ikke.`,
    nn: (own: number, other: number, no: number) =>
      `${own} ting kan kommunen gjere sjølv. ${other} ting treng eit ja frå nokon andre. ${no} ting går ikkje.`,
    en: (own: number, other: number, no: number) =>
      `The municipality may do ${own} things by itself. ${other} things take a yes from others. ${no} things are not possible.`,
  },
  foundLead: {
    nb: (n: number, word: string) => `${n} svar om «${word}».`,
    nn: (n: number, word: string) => `${n} svar om «${word}».`,
    en: (n: number, word: string) => `${n} answers on “${word}”.`,
  },
  none: {
    nb: 'Ingen svar har dette ordet. Prøv et kortere ord, eller spør sekretariatet.',
    nn: 'Ingen svar har dette ordet. Prøv eit kortare ord, eller spør sekretariatet.',
    en: 'No answer has this word. Try a shorter one, or ask the secretariat.',
  },
  search: { nb: 'Søk i svarene', nn: 'Søk i svara', en: 'Search the answers' },
  find: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  all: { nb: 'Vis alle svar', nn: 'Vis alle svar', en: 'Show all answers' },
  rule: { nb: 'Regelen', nn: 'Regelen', en: 'The rule' },
  here: { nb: 'Her gjør du det', nn: 'Her gjer du det', en: 'Do it here' },
  read: { nb: 'Les mer her', nn: 'Les meir her', en: 'Read more here' },
  precedents: { nb: 'Slik har andre gjort', nn: 'Slik har andre gjort', en: 'What others have done' },
  moved: {
    nb: (n: number, places: number, kr: string) => `Gjort ${n} ganger av ${places} kommuner: ${kr} i alt.`,
    nn: (n: number, places: number, kr: string) => `Gjort ${n} gonger av ${places} kommunar: ${kr} i alt.`,
    en: (n: number, places: number, kr: string) =>
      `Done ${n} times by ${places} municipalities: ${kr} in all.`,
  },
  notYet: {
    nb: 'Ingen har gjort det ennå.',
    nn: 'Ingen har gjort det enno.',
    en: 'Nobody has done it yet.',
  },
  newest: {
    nb: (n: number) => `De ${n} nyeste`,
    nn: (n: number) => `Dei ${n} nyaste`,
    en: (n: number) => `The newest ${n}`,
  },
  place: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  who: { nb: 'Hvem og når', nn: 'Kven og når', en: 'Who and when' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  amount: { nb: 'Beløp, kr', nn: 'Beløp, kr', en: 'Amount, kr' },
  fromTo: {
    nb: (from: string, to: string) => `Fra «${from}» til «${to}»`,
    nn: (from: string, to: string) => `Frå «${from}» til «${to}»`,
    en: (from: string, to: string) => `From “${from}” to “${to}”`,
  },
  kept: {
    nb: (year: number, until: string) => `Fra ${year}, til bruk innen ${until}`,
    nn: (year: number, until: string) => `Frå ${year}, til bruk innan ${until}`,
    en: (year: number, until: string) => `From ${year}, to be used by ${until}`,
  },
  paidBack: {
    nb: (year: number) => `Fra ${year}, tilbake til staten`,
    nn: (year: number) => `Frå ${year}, tilbake til staten`,
    en: (year: number) => `From ${year}, back to the state`,
  },
  secretariat: { nb: 'Sekretariatet', nn: 'Sekretariatet', en: 'The secretariat' },
  hidden: {
    nb: 'Grunnen står i kommunens egen logg.',
    nn: 'Grunnen står i kommunen sin eigen logg.',
    en: 'The reason stands in the municipality’s own log.',
  },
})

export const kindWords = words<Record<Kind, string>>({
  own: {
    nb: 'Dette kan kommunen gjøre selv',
    nn: 'Dette kan kommunen gjere sjølv',
    en: 'What the municipality may do by itself',
  },
  other: {
    nb: 'Dette trenger et ja fra noen andre',
    nn: 'Dette treng eit ja frå nokon andre',
    en: 'What takes a yes from others',
  },
  no: { nb: 'Dette går ikke', nn: 'Dette går ikkje', en: 'What is not possible' },
})
