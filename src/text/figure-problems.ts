import { words } from '../core/words.ts'

type Sentence = (values: Record<string, string | number>) => string

/** What is wrong with a row of figures about municipalities, and what to do about it, whoever reads the file. */
export const figureProblems = words<{
  emptyField: Sentence
  tooLong: Sentence
  badYear: Sentence
  negative: Sentence
  notANumber: Sentence
  badDate: Sentence
  badYesNo: Sentence
  duplicate: Sentence
}>({
  emptyField: {
    nb: v => `«${v.column}» er tom. Fyll inn; skriv 0 hvis verdien er null.`,
    nn: v => `«${v.column}» er tom. Fyll inn; skriv 0 om verdien er null.`,
    en: v => `“${v.column}” is empty. Fill it in; write 0 if the value is nil.`,
  },
  tooLong: {
    nb: v => `«${v.column}» er lengre enn ${v.most} tegn. Kort ned teksten.`,
    nn: v => `«${v.column}» er lengre enn ${v.most} teikn. Kort ned teksten.`,
    en: v => `“${v.column}” is longer than ${v.most} characters. Shorten it.`,
  },
  badYear: {
    nb: v => `«${v.found}» er ikke et årstall. Skriv fire siffer, for eksempel 2020.`,
    nn: v => `«${v.found}» er ikkje eit årstal. Skriv fire siffer, til dømes 2020.`,
    en: v => `“${v.found}” is not a year. Write four digits, for example 2020.`,
  },
  negative: {
    nb: v => `Tallet «${v.found}» er negativt. Skriv 0 eller et positivt tall.`,
    nn: v => `Talet «${v.found}» er negativt. Skriv 0 eller eit positivt tal.`,
    en: v => `The figure “${v.found}” is negative. Write 0 or a positive figure.`,
  },
  notANumber: {
    nb: v =>
      `«${v.found}» er ikke et tall. Skriv bare siffer, uten mellomrom, og punktum foran desimalene (høyst ni).`,
    nn: v =>
      `«${v.found}» er ikkje eit tal. Skriv berre siffer, utan mellomrom, og punktum framfor desimalane (høgst ni).`,
    en: v =>
      `“${v.found}” is not a number. Write digits only, without spaces, and a point before the decimals (at most nine).`,
  },
  badDate: {
    nb: v => `«${v.column}» skal være en dato skrevet som 2020-01-31, ikke «${v.found}».`,
    nn: v => `«${v.column}» skal vere ein dato skriven som 2020-01-31, ikkje «${v.found}».`,
    en: v => `“${v.column}” must be a date written as 2020-01-31, not “${v.found}”.`,
  },
  badYesNo: {
    nb: v =>
      `«${v.column}» skal være true eller false, ikke «${v.found}». true betyr at tallet er en illustrasjon.`,
    nn: v =>
      `«${v.column}» skal vere true eller false, ikkje «${v.found}». true betyr at talet er ein illustrasjon.`,
    en: v =>
      `“${v.column}” must be true or false, not “${v.found}”. true means that the figure is an illustration.`,
  },
  duplicate: {
    nb: v =>
      `«${v.found}» for ${v.year} står allerede for kommunen i linje ${v.first}. Ta bort den ene raden.`,
    nn: v => `«${v.found}» for ${v.year} står alt for kommunen i linje ${v.first}. Ta bort den eine rada.`,
    en: v =>
      `“${v.found}” for ${v.year} already stands for the municipality on line ${v.first}. Remove one of the rows.`,
  },
})
