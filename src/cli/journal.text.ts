import { words } from '../core/words.ts'

/** What `handlingsrom journal` says. */
export const journalWords = words({
  usage: {
    nb: `Bruk: handlingsrom journal FIL [--form hledger|beancount] [--data DATAMAPPE] [--language nb|nn|en]

Skriver hele regnskapet som ren tekst, som hledger og beancount leser og kontrollerer i streng modus: alle konti, og hvert
bilag med dato, bilagsnummer og linjer i kroner og øre.

Slutter med 0 når filen er skrevet, 1 når den ikke kan skrives og 2 når kommandoen er skrevet feil.
`,
    nn: `Bruk: handlingsrom journal FIL [--form hledger|beancount] [--data DATAMAPPE] [--language nb|nn|en]

Skriv heile rekneskapen som rein tekst, som hledger og beancount les og kontrollerer i streng modus: alle konti, og kvart
bilag med dato, bilagsnummer og linjer i kroner og øre.

Sluttar med 0 når fila er skriven, 1 når ho ikkje kan skrivast og 2 når kommandoen er skriven feil.
`,
    en: `Usage: handlingsrom journal FILE [--form hledger|beancount] [--data FOLDER] [--language nb|nn|en]

Writes the whole ledger as plain text, which hledger and beancount read and check in their strict modes: every account,
and each entry with date, voucher number and lines in kroner and øre.

Exits with 0 when the file is written, 1 when it cannot be written and 2 when the command is wrong.
`,
  },
  onePath: {
    nb: 'Oppgi nøyaktig én fil å skrive.',
    nn: 'Gi opp nøyaktig éi fil å skrive.',
    en: 'Give exactly one file to write.',
  },
  badForm: {
    nb: 'Formen er hledger eller beancount.',
    nn: 'Forma er hledger eller beancount.',
    en: 'The form is hledger or beancount.',
  },
  done: {
    nb: (file: string) => `Regnskapet ligger i ${file}.`,
    nn: (file: string) => `Rekneskapen ligg i ${file}.`,
    en: (file: string) => `The ledger is in ${file}.`,
  },
})
