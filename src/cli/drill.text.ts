import { words } from '../core/words.ts'

/** What `handlingsrom drill` says. */
export const drillWords = words({
  usage: {
    nb: `Bruk: handlingsrom drill KOPI [--language nb|nn|en]

Øver på å gjenopprette. KOPI er en eksport, eller en kald kopi av en datamappe. Den gjenopprettes i en database for seg selv
i en midlertidig mappe, oppgraderes til denne versjonen, eksporteres og kontrolleres. Kopien røres ikke, og alt det andre
slettes etterpå.

Slutter med 0 når kopien lot seg gjenopprette og alt stemmer, 1 når ikke og 2 når kommandoen er skrevet feil.
`,
    nn: `Bruk: handlingsrom drill KOPI [--language nb|nn|en]

Øver på å gjenopprette. KOPI er ein eksport, eller ein kald kopi av ei datamappe. Han blir gjenoppretta i ein database for
seg sjølv i ei mellombels mappe, oppgradert til denne versjonen, eksportert og kontrollert. Kopien blir ikkje rørt, og alt
det andre blir sletta etterpå.

Sluttar med 0 når kopien lét seg gjenopprette og alt stemmer, 1 når ikkje og 2 når kommandoen er skriven feil.
`,
    en: `Usage: handlingsrom drill BACKUP [--language nb|nn|en]

Practises restoring. BACKUP is an export, or a cold copy of a data folder. It is restored into a database of its own in a
temporary folder, upgraded to this version, exported and verified. The backup is not touched, and all the rest is removed
afterwards.

Exits with 0 when the backup could be restored and everything agrees, 1 when not and 2 when the command is wrong.
`,
  },
  onePath: {
    nb: 'Oppgi nøyaktig én kopi.',
    nn: 'Gi opp nøyaktig éin kopi.',
    en: 'Give exactly one backup.',
  },
  neither: {
    nb: (path: string) => `${path} er verken en eksport eller en kald kopi av en datamappe.`,
    nn: (path: string) => `${path} er verken ein eksport eller ein kald kopi av ei datamappe.`,
    en: (path: string) => `${path} is neither an export nor a cold copy of a data folder.`,
  },
  wasRunning: {
    nb: 'Kopien er tatt mens databasen gikk, eller etter at den ble avbrutt. Den kan mangle noe: stopp før du kopierer.',
    nn: 'Kopien er teken medan databasen gjekk, eller etter at han vart broten av. Han kan mangle noko: stopp før du kopierer.',
    en: 'The copy was taken while the database ran, or after it was cut off. It may lack something: stop before you copy.',
  },
  nothing: {
    nb: 'Det er ingen database i kopien.',
    nn: 'Det er ingen database i kopien.',
    en: 'There is no database in the backup.',
  },
  restored: {
    nb: (name: string, migrations: number) =>
      `${name} er gjenopprettet${migrations > 0 ? ` og oppgradert med ${migrations} migreringer` : ''}.`,
    nn: (name: string, migrations: number) =>
      `${name} er gjenoppretta${migrations > 0 ? ` og oppgradert med ${migrations} migreringar` : ''}.`,
    en: (name: string, migrations: number) =>
      `${name} is restored${migrations > 0 ? ` and upgraded by ${migrations} migrations` : ''}.`,
  },
  found: {
    nb: (tables: number, rows: number, findings: number) =>
      `${tables} tabeller med ${rows} rader er eksportert og kontrollert: ${findings} avvik.`,
    nn: (tables: number, rows: number, findings: number) =>
      `${tables} tabellar med ${rows} rader er eksporterte og kontrollerte: ${findings} avvik.`,
    en: (tables: number, rows: number, findings: number) =>
      `${tables} tables with ${rows} rows are exported and verified: ${findings} findings.`,
  },
  failed: {
    nb: (message: string) => `Kopien lot seg ikke gjenopprette: ${message}`,
    nn: (message: string) => `Kopien lét seg ikkje gjenopprette: ${message}`,
    en: (message: string) => `The backup could not be restored: ${message}`,
  },
})
