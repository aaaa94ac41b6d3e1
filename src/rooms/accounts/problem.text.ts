import { type Words, words } from '../../core/words.ts'
import { tableProblems } from '../../text/table-problems.ts'
import type { KostraCode } from './kostra.model.ts'
import type { LineCode } from './model.ts'

type Sentence = (values: Record<string, string | number>) => string

const lineProblems: Words<Record<LineCode, Sentence>> = words<Record<LineCode, Sentence>>({
  badMeasure: {
    nb: v =>
      `«${v.found}» er ikke et tiltaksnummer. Skriv nummeret i adressen til tiltaket, eller la feltet stå tomt.`,
    nn: v =>
      `«${v.found}» er ikkje eit tiltaksnummer. Skriv nummeret i adressa til tiltaket, eller lat feltet stå tomt.`,
    en: v => `“${v.found}” is not a measure’s number. Write the number in its address, or leave it empty.`,
  },
})

const kostraProblems: Words<Record<KostraCode, Sentence>> = words<Record<KostraCode, Sentence>>({
  kostraTooLarge: {
    nb: v =>
      `Filen har mer enn ${v.most} linjer og er ikke lest. Et skjema 0A er et par tusen linjer; se etter om dette er riktig fil.`,
    nn: v =>
      `Fila har meir enn ${v.most} linjer og er ikkje lesen. Eit skjema 0A er eit par tusen linjer; sjå etter om dette er rett fil.`,
    en: v =>
      `The file has more than ${v.most} lines and was not read. A form 0A is some two thousand lines; see whether this is the right file.`,
  },
  kostraEmpty: {
    nb: () => 'Filen er tom. Velg en fil med innhold.',
    nn: () => 'Fila er tom. Vel ei fil med innhald.',
    en: () => 'The file is empty. Choose a file with content.',
  },
  notPlainText: {
    nb: () =>
      'Her står et tegn som ikke hører til i filen. Hent den ut på nytt som ren tekst, uten å åpne den i et regneark.',
    nn: () =>
      'Her står eit teikn som ikkje høyrer til i fila. Hent ho ut på nytt som rein tekst, utan å opne ho i eit rekneark.',
    en: () =>
      'A character here does not belong in the file. Take it out again as plain text, without opening it in a spreadsheet.',
  },
  wrongWidth: {
    nb: v => `Linjen er ${v.found} tegn, men skal være ${v.width}. Hent ut filen på nytt.`,
    nn: v => `Linja er ${v.found} teikn, men skal vere ${v.width}. Hent ut fila på nytt.`,
    en: v => `The line is ${v.found} characters but must be ${v.width}. Take the file out again.`,
  },
  otherForm: {
    nb: v =>
      `Dette er skjema «${v.found}», ikke ${v.wanted}. Last opp bevilgningsregnskapet for kommunekassen.`,
    nn: v =>
      `Dette er skjema «${v.found}», ikkje ${v.wanted}. Last opp løyvingsrekneskapen for kommunekassa.`,
    en: v =>
      `This is form “${v.found}”, not ${v.wanted}. Upload the municipality’s own appropriation accounts.`,
  },
  otherYear: {
    nb: v => `Linjen er for ${v.found}, ikke ${v.wanted}. Velg riktig fil, eller gå til siden for det året.`,
    nn: v => `Linja er for ${v.found}, ikkje ${v.wanted}. Vel rett fil, eller gå til sida for det året.`,
    en: v => `The line is for ${v.found}, not ${v.wanted}. Choose the right file, or go to that year’s page.`,
  },
  notAnnual: {
    nb: v => `Linjen er for kvartal «${v.found}». Last opp regnskapet for hele året.`,
    nn: v => `Linja er for kvartal «${v.found}». Last opp rekneskapen for heile året.`,
    en: v => `The line is for quarter “${v.found}”. Upload the accounts of the whole year.`,
  },
  otherRegion: {
    nb: v => `Linjen er for region ${v.found}, men kommunen er ${v.wanted}. Last opp kommunens egen fil.`,
    nn: v => `Linja er for region ${v.found}, men kommunen er ${v.wanted}. Last opp kommunen si eiga fil.`,
    en: v => `The line is for region ${v.found}, but the municipality is ${v.wanted}. Upload its own file.`,
  },
  badClass: {
    nb: v => `Kontoklasse «${v.found}» finnes ikke i skjema 0A. Skriv 0 for investering eller 1 for drift.`,
    nn: v => `Kontoklasse «${v.found}» finst ikkje i skjema 0A. Skriv 0 for investering eller 1 for drift.`,
    en: v => `Account class “${v.found}” is not in form 0A. Write 0 for investment or 1 for operation.`,
  },
  badFunction: {
    nb: v =>
      `«${v.found}» er ingen funksjon. Skriv tre sifre som begynner med 1, 2, 3 eller 8 (i Oslo også 4 til 7), og et mellomrom.`,
    nn: v =>
      `«${v.found}» er ingen funksjon. Skriv tre siffer som byrjar med 1, 2, 3 eller 8 (i Oslo òg 4 til 7), og eit mellomrom.`,
    en: v =>
      `“${v.found}” is no function. Write three digits beginning with 1, 2, 3 or 8 (in Oslo also 4 to 7), and a space.`,
  },
  badType: {
    nb: v => `«${v.found}» er ingen art. Skriv tre sifre fra 010 til 999.`,
    nn: v => `«${v.found}» er ingen art. Skriv tre siffer frå 010 til 999.`,
    en: v => `“${v.found}” is no type. Write three digits from 010 to 999.`,
  },
  badThousands: {
    nb: v => `«${v.found}» er ikke et helt tall. Skriv hele tusen kroner, høyrestilt og uten desimaler.`,
    nn: v => `«${v.found}» er ikkje eit heilt tal. Skriv heile tusen kroner, høgrestilt og utan desimalar.`,
    en: v =>
      `“${v.found}” is not a whole number. Write whole thousand kroner, right-aligned, without decimals.`,
  },
})

/** What is wrong with a file of either kind, and what to do about it. */
export const problems = words({ ...tableProblems.table, ...lineProblems.table, ...kostraProblems.table })
