import { words } from '../core/words.ts'

/** What `handlingsrom import` and `handlingsrom checkpoint` say. */
export const importWords = words({
  usage: {
    nb: `Bruk: handlingsrom import EKSPORT [--data DATAMAPPE] [--language nb|nn|en]

Leser en eksport inn i en tom database: alt eller ingenting. Eksporten kontrolleres først, som «handlingsrom verify»
gjør. Eksporteres databasen etterpå, blir filene de samme, byte for byte. Hvordan folk logger inn er ikke i eksporten:
legg til den første administratoren med «handlingsrom admin».

Slutter med 0 når alt er lest inn, 1 når ingenting er det og 2 når kommandoen er skrevet feil.
`,
    nn: `Bruk: handlingsrom import EKSPORT [--data DATAMAPPE] [--language nb|nn|en]

Les ein eksport inn i ein tom database: alt eller ingenting. Eksporten blir først kontrollert, som «handlingsrom verify»
gjer. Blir databasen eksportert etterpå, blir filene dei same, byte for byte. Korleis folk loggar inn er ikkje i
eksporten: legg til den første administratoren med «handlingsrom admin».

Sluttar med 0 når alt er lese inn, 1 når ingenting er det og 2 når kommandoen er skriven feil.
`,
    en: `Usage: handlingsrom import EXPORT [--data FOLDER] [--language nb|nn|en]

Reads an export into an empty database: all of it or nothing. The export is verified first, as "handlingsrom verify"
does. Exporting the database afterwards gives the same files, byte for byte. How people sign in is not in the export:
add the first administrator with "handlingsrom admin".

Exits with 0 when all is read in, 1 when nothing is and 2 when the command is wrong.
`,
  },
  onePath: {
    nb: 'Oppgi nøyaktig én mappe med en eksport.',
    nn: 'Gi opp nøyaktig éi mappe med ein eksport.',
    en: 'Give exactly one folder with an export.',
  },
  notEmpty: {
    nb: 'Databasen er ikke tom. En eksport leses bare inn i en tom database: bruk en ny datamappe.',
    nn: 'Databasen er ikkje tom. Ein eksport blir berre lesen inn i ein tom database: bruk ei ny datamappe.',
    en: 'The database is not empty. An export is read into an empty one only: use a new data folder.',
  },
  needsOwner: {
    nb: 'Sett DATABASE_OWNER_URL: bare eieren av tabellene kan lese inn en eksport.',
    nn: 'Set DATABASE_OWNER_URL: berre eigaren av tabellane kan lese inn ein eksport.',
    en: 'Set DATABASE_OWNER_URL: only the owner of the tables can read an export in.',
  },
  done: {
    nb: (folder: string) => `Eksporten i ${folder} er lest inn.`,
    nn: (folder: string) => `Eksporten i ${folder} er lesen inn.`,
    en: (folder: string) => `The export in ${folder} is read in.`,
  },
})

export const checkpointWords = words({
  usage: {
    nb: `Bruk: handlingsrom checkpoint FIL [--data DATAMAPPE] [--language nb|nn|en]

Forsegler alt som er ført og hendt til nå, i et underskrevet sjekkpunkt, og skriver det til FIL. Ta vare på filen der de
som driver serveren, ikke når den: med den viser «handlingsrom verify EKSPORT --checkpoint FIL» alt som siden er endret.

Slutter med 0 når filen er skrevet, 1 når den ikke kan skrives og 2 når kommandoen er skrevet feil.
`,
    nn: `Bruk: handlingsrom checkpoint FIL [--data DATAMAPPE] [--language nb|nn|en]

Forseglar alt som er ført og hendt til no, i eit underskrive sjekkpunkt, og skriv det til FIL. Ta vare på fila der dei
som driv serveren, ikkje når henne: med ho viser «handlingsrom verify EKSPORT --checkpoint FIL» alt som sidan er endra.

Sluttar med 0 når fila er skriven, 1 når ho ikkje kan skrivast og 2 når kommandoen er skriven feil.
`,
    en: `Usage: handlingsrom checkpoint FILE [--data FOLDER] [--language nb|nn|en]

Seals everything posted and done until now in a signed checkpoint, and writes it to FILE. Keep the file where those who
run the server cannot reach it: with it, "handlingsrom verify EXPORT --checkpoint FILE" shows whatever has changed since.

Exits with 0 when the file is written, 1 when it cannot be written and 2 when the command is wrong.
`,
  },
  onePath: {
    nb: 'Oppgi nøyaktig én fil å skrive.',
    nn: 'Gi opp nøyaktig éi fil å skrive.',
    en: 'Give exactly one file to write.',
  },
  nothing: {
    nb: 'Det er ingenting å forsegle ennå.',
    nn: 'Det er ingenting å forsegle enno.',
    en: 'There is nothing to seal yet.',
  },
  done: {
    nb: (number: number, file: string) => `Sjekkpunkt ${number} ligger i ${file}.`,
    nn: (number: number, file: string) => `Sjekkpunkt ${number} ligg i ${file}.`,
    en: (number: number, file: string) => `Checkpoint ${number} is in ${file}.`,
  },
})
