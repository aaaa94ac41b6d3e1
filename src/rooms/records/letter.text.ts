import { words } from '../../core/words.ts'

export const letterWords = words({
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  ourReference: { nb: 'Vår referanse', nn: 'Vår referanse', en: 'Our reference' },
  regards: { nb: 'Med hilsen', nn: 'Med helsing', en: 'Yours sincerely' },
  onBehalf: { nb: 'etter fullmakt', nn: 'etter fullmakt', en: 'on behalf' },
  approved: {
    nb: 'Brevet er elektronisk godkjent.',
    nn: 'Brevet er elektronisk godkjent.',
    en: 'This letter has been approved electronically.',
  },
  page: { nb: 'Side', nn: 'Side', en: 'Page' },
  illustrative: {
    nb: 'Illustrasjon: ikke et virkelig brev',
    nn: 'Illustrasjon: ikkje eit verkeleg brev',
    en: 'Illustration: not a real letter',
  },
})
