import { type Language, type Words, words } from '../core/words.ts'

export type Sentence = (values: Record<string, string | number>) => string

/** What is wrong with a field by what its column holds, and what to do about it, whoever reads the file. */
export const fieldProblems: Words<{
  emptyField: Sentence
  tooLong: Sentence
  badAmount: Sentence
  notANumber: Sentence
  twoMarks: Sentence
  ambiguousNumber: Sentence
  badDate: Sentence
  ambiguousDate: Sentence
  badYear: Sentence
  badYesNo: Sentence
  badCode: Sentence
  badOwnCode: Sentence
  personalNumber: Sentence
}> = words({
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
  badAmount: {
    nb: v => `«${v.found}» er ikke et beløp i kroner. Skriv det som 12500,50, med høyst to desimaler.`,
    nn: v => `«${v.found}» er ikkje eit beløp i kroner. Skriv det som 12500,50, med høgst to desimalar.`,
    en: v => `“${v.found}” is not an amount in kroner. Write it as 12500,50, with at most two decimals.`,
  },
  notANumber: {
    nb: v => `«${v.found}» er ikke et tall som passer i «${v.column}». Skriv det som 12500,5.`,
    nn: v => `«${v.found}» er ikkje eit tal som høver i «${v.column}». Skriv det som 12500,5.`,
    en: v => `“${v.found}” is not a number that fits “${v.column}”. Write it as 12500,5.`,
  },
  twoMarks: {
    nb: v =>
      `«${v.found}»: i «${v.column}» betyr punktum og komma ikke det samme i linje ${v.one} og ${v.other}. Skriv alle tallene på én måte.`,
    nn: v =>
      `«${v.found}»: i «${v.column}» tyder punktum og komma ikkje det same i linje ${v.one} og ${v.other}. Skriv alle tala på éin måte.`,
    en: v =>
      `“${v.found}”: in “${v.column}” points and commas do not mean the same on lines ${v.one} and ${v.other}. Write all numbers in one way.`,
  },
  ambiguousNumber: {
    nb: v =>
      `«${v.found}» kan være tusener eller desimaler, og resten av «${v.column}» sier ikke hva. Skriv tusener uten skilletegn, eller flere desimaler.`,
    nn: v =>
      `«${v.found}» kan vere tusen eller desimalar, og resten av «${v.column}» seier ikkje kva. Skriv tusen utan skiljeteikn, eller fleire desimalar.`,
    en: v =>
      `“${v.found}” may be thousands or decimals, and the rest of “${v.column}” does not say which. Write thousands without a separator, or more decimals.`,
  },
  badDate: {
    nb: v => `«${v.found}» er ikke en dato. Skriv «${v.column}» som 31.05.2026.`,
    nn: v => `«${v.found}» er ikkje ein dato. Skriv «${v.column}» som 31.05.2026.`,
    en: v => `“${v.found}” is not a date. Write “${v.column}” as 31.05.2026.`,
  },
  ambiguousDate: {
    nb: v =>
      `«${v.found}» kan ha dagen eller måneden først, og resten av «${v.column}» sier ikke hva. Skriv datoen som 31.05.2026.`,
    nn: v =>
      `«${v.found}» kan ha dagen eller månaden først, og resten av «${v.column}» seier ikkje kva. Skriv datoen som 31.05.2026.`,
    en: v =>
      `“${v.found}” may have the day or the month first, and the rest of “${v.column}” does not say which. Write the date as 31.05.2026.`,
  },
  badYear: {
    nb: v => `«${v.found}» er ikke et årstall. Skriv fire siffer, for eksempel 2020.`,
    nn: v => `«${v.found}» er ikkje eit årstal. Skriv fire siffer, til dømes 2020.`,
    en: v => `“${v.found}” is not a year. Write four digits, for example 2020.`,
  },
  badYesNo: {
    nb: v =>
      `«${v.column}» skal være ja eller nei, ikke «${v.found}». Ja betyr at tallet er en illustrasjon.`,
    nn: v =>
      `«${v.column}» skal vere ja eller nei, ikkje «${v.found}». Ja tyder at talet er ein illustrasjon.`,
    en: v =>
      `“${v.column}” must be yes or no, not “${v.found}”. Yes means that the figure is an illustration.`,
  },
  badCode: {
    nb: v =>
      `«${v.found}» er ikke en kode i KOSTRA. Skriv tre sifre i «${v.column}», eller la feltet stå tomt.`,
    nn: v =>
      `«${v.found}» er ikkje ein kode i KOSTRA. Skriv tre siffer i «${v.column}», eller lat feltet stå tomt.`,
    en: v => `“${v.found}” is not a KOSTRA code. Write three digits in “${v.column}”, or leave it empty.`,
  },
  personalNumber: {
    nb: v =>
      `«${v.column}» inneholder det som ser ut som et fødselsnummer eller kontonummer. Ta det bort: teksten kan bli offentlig.`,
    nn: v =>
      `«${v.column}» inneheld det som ser ut som eit fødselsnummer eller kontonummer. Ta det bort: teksten kan bli offentleg.`,
    en: v =>
      `“${v.column}” holds what looks like a national identity number or a bank account number. Remove it: the text can become public.`,
  },
  badOwnCode: {
    nb: v =>
      `«${v.found}» kan ikke leses: «${v.column}» har kommunens egne, lengre koder, og av denne følger ingen kode i KOSTRA. Skriv hele koden.`,
    nn: v =>
      `«${v.found}» kan ikkje lesast: «${v.column}» har kommunen sine eigne, lengre kodar, og av denne følgjer ingen kode i KOSTRA. Skriv heile koden.`,
    en: v =>
      `“${v.found}” cannot be read: “${v.column}” has the municipality’s own, longer codes, and no KOSTRA code follows from this one. Write the whole code.`,
  },
})

/** A figure that stands twice for a municipality and a year. */
export const duplicateFigure: Record<Language, Sentence> = {
  nb: v => `«${v.found}» for ${v.year} står allerede for kommunen i linje ${v.first}. Ta bort den ene raden.`,
  nn: v => `«${v.found}» for ${v.year} står alt for kommunen i linje ${v.first}. Ta bort den eine rada.`,
  en: v =>
    `“${v.found}” for ${v.year} already stands for the municipality on line ${v.first}. Remove one of the rows.`,
}
