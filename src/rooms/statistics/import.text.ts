import { type Language, words } from '../../core/words.ts'
import { duplicateFigure, type Sentence } from '../../text/field-problems.ts'
import { tableProblems } from '../../text/table-problems.ts'
import type { ImportProblem, ImportState, RowCode } from './import.model.ts'

/** What is wrong with a row of figures and what to do about it. */
const rowProblems = words<Record<RowCode, Sentence>>({
  duplicate: duplicateFigure,
  unknownMunicipality: {
    nb: v => `Ingen kommune har hatt nummeret «${v.found}» siden 2016. Bruk kommunenummeret med fire siffer.`,
    nn: v => `Ingen kommune har hatt nummeret «${v.found}» sidan 2016. Bruk kommunenummeret med fire siffer.`,
    en: v => `No municipality has had the number “${v.found}” since 2016. Use the number with four digits.`,
  },
  otherBorders: {
    nb: v =>
      `Ingen kommune hadde nummeret «${v.found}» ${v.date}, men på en annen dato. Velg hvilket års nummer filen bruker, og les den inn på nytt.`,
    nn: v =>
      `Ingen kommune hadde nummeret «${v.found}» ${v.date}, men på ein annan dato. Vel kva års nummer fila bruker, og les ho inn på nytt.`,
    en: v =>
      `No municipality had the number “${v.found}” on ${v.date}, but on another date. Choose which year’s numbers the file uses, and read it in again.`,
  },
  unknownIndicator: {
    nb: v => `«${v.found}» er ikke beskrevet. Beskriv tallet først, eller bruk en av kodene: ${v.known}.`,
    nn: v => `«${v.found}» er ikkje skildra. Skildre talet først, eller bruk ein av kodane: ${v.known}.`,
    en: v => `“${v.found}” is not described. Describe the figure first, or use one of the codes: ${v.known}.`,
  },
})

/** One problem of a file as a sentence with what to do, without its place. */
export function problemSentence({ code, values }: ImportProblem, language: Language): string {
  const sentences: Partial<Record<string, Sentence>> = {
    ...tableProblems(language),
    ...rowProblems(language),
  }
  return sentences[code]?.(values) ?? code
}

export const stateWords = words<Record<ImportState, string>>({
  waiting: { nb: 'venter på å bli lest', nn: 'ventar på å bli lesen', en: 'waits to be read' },
  checking: { nb: 'leses nå', nn: 'blir lesen no', en: 'is being read' },
  checked: { nb: 'klar til å bekreftes', nn: 'klar til å stadfestast', en: 'ready to confirm' },
  refused: { nb: 'må rettes', nn: 'må rettast', en: 'must be corrected' },
  confirmed: { nb: 'skrives nå', nn: 'blir skriven no', en: 'is being written' },
  imported: { nb: 'lest inn', nn: 'lesen inn', en: 'read in' },
  stopped: { nb: 'stoppet', nn: 'stoppa', en: 'stopped' },
})

export const importText = words({
  title: { nb: 'Les inn tall', nn: 'Les inn tal', en: 'Read in figures' },
  lead: {
    nb: 'Velg en fil med tall. Du ser hva som står i den før noe lagres, og hele filen leses inn eller ingenting.',
    nn: 'Vel ei fil med tal. Du ser kva som står i ho før noko blir lagra, og heile fila blir lesen inn eller ingenting.',
    en: 'Choose a file of figures. You see what is in it before anything is saved, and all of it is read in or nothing.',
  },
  file: { nb: 'Fil (CSV eller XLSX)', nn: 'Fil (CSV eller XLSX)', en: 'File (CSV or XLSX)' },
  fileHint: {
    nb: (columns: string) => `Første rad har disse navnene, i hvilken som helst rekkefølge: ${columns}.`,
    nn: (columns: string) => `Første rada har desse namna, i kva rekkjefølgje som helst: ${columns}.`,
    en: (columns: string) => `The first row has these names, in any order: ${columns}.`,
  },
  borders: {
    nb: 'Hvilket års kommunenummer bruker filen?',
    nn: 'Kva års kommunenummer bruker fila?',
    en: 'Which year’s municipality numbers does the file use?',
  },
  own: {
    nb: 'Hvert tall bruker numrene i sitt eget år',
    nn: 'Kvart tal bruker numra i sitt eige år',
    en: 'Each figure uses the numbers of its own year',
  },
  numbersOf: {
    nb: (year: number) => `Alle bruker numrene fra 1. januar ${year}`,
    nn: (year: number) => `Alle bruker numra frå 1. januar ${year}`,
    en: (year: number) => `All use the numbers of 1 January ${year}`,
  },
  send: { nb: 'Se hva filen inneholder', nn: 'Sjå kva fila inneheld', en: 'See what the file holds' },
  earlier: { nb: 'Filer som er levert', nn: 'Filer som er leverte', en: 'Files handed in' },
  noEarlier: {
    nb: 'Ingen filer er levert ennå.',
    nn: 'Ingen filer er leverte enno.',
    en: 'No files have been handed in yet.',
  },
  fileName: { nb: 'Fil', nn: 'Fil', en: 'File' },
  state: { nb: 'Hvor den står', nn: 'Kvar ho står', en: 'Where it stands' },
  handedIn: { nb: 'Levert', nn: 'Levert', en: 'Handed in' },
  rows: { nb: 'Rader', nn: 'Rader', en: 'Rows' },
  by: {
    nb: (name: string, when: string) => `Levert av ${name} ${when}.`,
    nn: (name: string, when: string) => `Levert av ${name} ${when}.`,
    en: (name: string, when: string) => `Handed in by ${name} on ${when}.`,
  },
  working: {
    nb: (rows: string) => `Filen leses: ${rows} rader til nå.`,
    nn: (rows: string) => `Fila blir lesen: ${rows} rader til no.`,
    en: (rows: string) => `The file is being read: ${rows} rows so far.`,
  },
  writing: {
    nb: (rows: string) => `${rows} tall skrives nå. Du kan gå fra siden.`,
    nn: (rows: string) => `${rows} tal blir skrivne no. Du kan gå frå sida.`,
    en: (rows: string) => `${rows} figures are being written. You may leave the page.`,
  },
  ready: {
    nb: (rows: string, fresh: string, changed: string, same: string) =>
      `Filen har ${rows} rader, og alle kan leses inn: ${fresh} nye tall, ${changed} endret og ${same} som før.`,
    nn: (rows: string, fresh: string, changed: string, same: string) =>
      `Fila har ${rows} rader, og alle kan lesast inn: ${fresh} nye tal, ${changed} endra og ${same} som før.`,
    en: (rows: string, fresh: string, changed: string, same: string) =>
      `The file has ${rows} rows, and all can be read in: ${fresh} new figures, ${changed} changed and ${same} as before.`,
  },
  done: {
    nb: (rows: string, fresh: string, changed: string, same: string) =>
      `${rows} rader er lest inn: ${fresh} nye tall, ${changed} endret og ${same} som før.`,
    nn: (rows: string, fresh: string, changed: string, same: string) =>
      `${rows} rader er lesne inn: ${fresh} nye tal, ${changed} endra og ${same} som før.`,
    en: (rows: string, fresh: string, changed: string, same: string) =>
      `${rows} rows have been read in: ${fresh} new figures, ${changed} changed and ${same} as before.`,
  },
  refused: {
    nb: (rows: string, accepted: string, refused: string) =>
      `Ingenting er lest inn. Av ${rows} rader er ${accepted} i orden og ${refused} ikke. Rett filen og lever den på nytt.`,
    nn: (rows: string, accepted: string, refused: string) =>
      `Ingenting er lese inn. Av ${rows} rader er ${accepted} i orden og ${refused} ikkje. Rett fila og lever ho på nytt.`,
    en: (rows: string, accepted: string, refused: string) =>
      `Nothing has been read in. Of ${rows} rows ${accepted} are sound and ${refused} are not. Correct the file and hand it in again.`,
  },
  stopped: {
    nb: 'Innlesingen er stoppet, og ingenting er lest inn.',
    nn: 'Innlesinga er stoppa, og ingenting er lese inn.',
    en: 'The import was stopped, and nothing has been read in.',
  },
  reload: {
    nb: 'Se hvor langt den er kommet',
    nn: 'Sjå kor langt ho er komen',
    en: 'See how far it has come',
  },
  stop: { nb: 'Stopp innlesingen', nn: 'Stopp innlesinga', en: 'Stop the import' },
  stopTitle: { nb: 'Stopp innlesingen?', nn: 'Stoppe innlesinga?', en: 'Stop the import?' },
  stopLead: {
    nb: (file: string, rows: number) =>
      `Ingen av de ${rows} radene i «${file}» blir lest inn, og kontrollen av dem går tapt. Skal tallene inn likevel, må filen lastes opp på nytt.`,
    nn: (file: string, rows: number) =>
      `Ingen av dei ${rows} radene i «${file}» blir lesne inn, og kontrollen av dei går tapt. Skal tala inn likevel, må fila lastast opp på nytt.`,
    en: (file: string, rows: number) =>
      `None of the ${rows} rows of “${file}” are read in, and the check of them is lost. If the figures are wanted after all, the file must be uploaded again.`,
  },
  stopNotNow: {
    nb: 'Innlesingen kan ikke stoppes: den er ferdig, avvist eller stoppet.',
    nn: 'Innlesinga kan ikkje stoppast: ho er ferdig, avvist eller stoppa.',
    en: 'The import cannot be stopped: it is done, refused or stopped.',
  },
  backToFile: { nb: 'Tilbake til filen', nn: 'Tilbake til fila', en: 'Back to the file' },
  confirm: { nb: 'Les inn alle tallene', nn: 'Les inn alle tala', en: 'Read in all figures' },
  problems: { nb: 'Dette må rettes', nn: 'Dette må rettast', en: 'This must be corrected' },
  at: {
    nb: (line: number, column: number) => `Linje ${line}, kolonne ${column}:`,
    nn: (line: number, column: number) => `Linje ${line}, kolonne ${column}:`,
    en: (line: number, column: number) => `Line ${line}, column ${column}:`,
  },
  more: {
    nb: (count: number) => `Og ${count} feil til, som vises når disse er rettet.`,
    nn: (count: number) => `Og ${count} feil til, som blir viste når desse er retta.`,
    en: (count: number) => `And ${count} more problems, shown when these are corrected.`,
  },
  stoppedAt: {
    nb: (line: number) => `Lesingen stoppet i linje ${line}. Radene etter den er ikke sett på.`,
    nn: (line: number) => `Lesinga stoppa i linje ${line}. Radene etter den er ikkje sette på.`,
    en: (line: number) => `The reading stopped on line ${line}. The rows after it were not looked at.`,
  },
  how: { nb: 'Slik er filen lest', nn: 'Slik er fila lesen', en: 'How the file was read' },
  format: { nb: 'Format', nn: 'Format', en: 'Format' },
  encoding: { nb: 'Tegnkoding', nn: 'Teiknkoding', en: 'Encoding' },
  withMark: { nb: 'med byterekkefølgemerke', nn: 'med byterekkjefølgjemerke', en: 'with byte order mark' },
  delimiter: { nb: 'Skilletegn', nn: 'Skiljeteikn', en: 'Separator' },
  comma: { nb: 'komma', nn: 'komma', en: 'comma' },
  semicolon: { nb: 'semikolon', nn: 'semikolon', en: 'semicolon' },
  tab: { nb: 'tabulator', nn: 'tabulator', en: 'tab' },
  sheet: { nb: 'Ark', nn: 'Ark', en: 'Sheet' },
  numbers: { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Municipality numbers' },
  digest: {
    nb: 'Filens sjekksum (SHA-256)',
    nn: 'Sjekksummen til fila (SHA-256)',
    en: 'The file’s checksum (SHA-256)',
  },
  totals: { nb: 'Kontrollsummer', nn: 'Kontrollsummar', en: 'Control totals' },
  totalsLead: {
    nb: 'Hold dem opp mot kilden før du bekrefter.',
    nn: 'Hald dei opp mot kjelda før du stadfestar.',
    en: 'Hold them against the source before you confirm.',
  },
  indicator: { nb: 'Tall', nn: 'Tal', en: 'Figure' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  count: { nb: 'Antall', nn: 'Tal på', en: 'Count' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  least: { nb: 'Minst', nn: 'Minst', en: 'Least' },
  most: { nb: 'Størst', nn: 'Størst', en: 'Most' },
  totalsMore: {
    nb: (count: number) => `Og ${count} til.`,
    nn: (count: number) => `Og ${count} til.`,
    en: (count: number) => `And ${count} more.`,
  },
  changes: { nb: 'Tall som endres', nn: 'Tal som blir endra', en: 'Figures that change' },
  changesLead: {
    nb: 'Den gamle verdien blir stående for det som alt er regnet ut med den.',
    nn: 'Den gamle verdien blir ståande for det som alt er rekna ut med han.',
    en: 'The old value stays for what has already been calculated with it.',
  },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  was: { nb: 'Før', nn: 'Før', en: 'Before' },
  becomes: { nb: 'Etter', nn: 'Etter', en: 'After' },
})
