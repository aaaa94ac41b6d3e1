import { words } from '../core/words.ts'

/** What `handlingsrom export` says. */
export const exportWords = words({
  usage: {
    nb: `Bruk: handlingsrom export MAPPE [--data DATAMAPPE] [--language nb|nn|en]

Skriver alt en revisor trenger, i MAPPE: en fil med JSON-linjer for hver tabell, og manifest.json med sjekksummer.
Den samme databasen gir de samme filene, byte for byte. Databasen er den som innstillingene sier, eller den i
DATAMAPPE. Kontroller eksporten med «handlingsrom verify MAPPE».

Slutter med 0 når eksporten er skrevet, 1 når den ikke kan skrives og 2 når kommandoen er skrevet feil.
`,
    nn: `Bruk: handlingsrom export MAPPE [--data DATAMAPPE] [--language nb|nn|en]

Skriv alt ein revisor treng, i MAPPE: ei fil med JSON-linjer for kvar tabell, og manifest.json med sjekksummar.
Den same databasen gir dei same filene, byte for byte. Databasen er den som innstillingane seier, eller den i
DATAMAPPE. Kontroller eksporten med «handlingsrom verify MAPPE».

Sluttar med 0 når eksporten er skriven, 1 når han ikkje kan skrivast og 2 når kommandoen er skriven feil.
`,
    en: `Usage: handlingsrom export DIR [--data FOLDER] [--language nb|nn|en]

Writes everything an auditor needs in DIR: a file of JSON lines for each table, and manifest.json with digests.
The same database gives the same files, byte for byte. The database is the one that the settings name, or the one in
FOLDER. Verify the export with "handlingsrom verify DIR".

Exits with 0 when the export is written, 1 when it cannot be written and 2 when the command is wrong.
`,
  },
  onePath: {
    nb: 'Oppgi nøyaktig én mappe å skrive i.',
    nn: 'Gi opp nøyaktig éi mappe å skrive i.',
    en: 'Give exactly one folder to write in.',
  },
  noDatabase: {
    nb: (folder: string) => `Det er ingen database i ${folder}. Oppgi datamappen med --data.`,
    nn: (folder: string) => `Det er ingen database i ${folder}. Gi opp datamappa med --data.`,
    en: (folder: string) => `There is no database in ${folder}. Name the data folder with --data.`,
  },
  notEmpty: {
    nb: (folder: string) => `Mappen ${folder} er ikke tom. En eksport skal ha en mappe for seg selv.`,
    nn: (folder: string) => `Mappa ${folder} er ikkje tom. Ein eksport skal ha ei mappe for seg sjølv.`,
    en: (folder: string) => `The folder ${folder} is not empty. An export goes into a folder of its own.`,
  },
  cannotWrite: {
    nb: (message: string) => `Eksporten kan ikke skrives: ${message}`,
    nn: (message: string) => `Eksporten kan ikkje skrivast: ${message}`,
    en: (message: string) => `The export cannot be written: ${message}`,
  },
  done: {
    nb: (folder: string) => `Eksporten ligger i ${folder}.`,
    nn: (folder: string) => `Eksporten ligg i ${folder}.`,
    en: (folder: string) => `The export is in ${folder}.`,
  },
})
