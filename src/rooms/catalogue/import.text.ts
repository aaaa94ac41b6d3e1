import { formatKr } from '../../core/ore.ts'
import { words } from '../../core/words.ts'
import type { EntryCode } from './model.ts'

/** How many rows a file has, and what would become of them. */
type Counts = Record<'rows' | 'added' | 'changed' | 'unchanged' | 'refused', number>
type Sentence = (values: Record<string, string | number>) => string

/** What is wrong with a row of the catalogue, and what to do; the rest is said in text/table-problems.ts. */
export const entryProblems = words<Record<EntryCode, Sentence>>({
  cellEmpty: {
    nb: v => `«${v.name}» er tom. Fyll ut cellen.`,
    nn: v => `«${v.name}» er tom. Fyll ut cella.`,
    en: v => `“${v.name}” is empty. Fill in the cell.`,
  },
  cellTooLong: {
    nb: v => `«${v.name}» har ${v.length} tegn. Kort ned til høyst ${v.most}.`,
    nn: v => `«${v.name}» har ${v.length} teikn. Kort ned til høgst ${v.most}.`,
    en: v => `“${v.name}” has ${v.length} characters. Shorten it to at most ${v.most}.`,
  },
  badId: {
    nb: v => `«${v.value}» kan ikke være id. Bruk små bokstaver a–z, tall og bindestrek.`,
    nn: v => `«${v.value}» kan ikkje vere id. Bruk små bokstavar a–z, tal og bindestrek.`,
    en: v => `“${v.value}” cannot be an id. Use lower-case letters a–z, digits and hyphens.`,
  },
  idReserved: {
    nb: v => `«${v.value}» er adressen til en annen side. Velg en annen id.`,
    nn: v => `«${v.value}» er adressa til ei anna side. Vel ein annan id.`,
    en: v => `“${v.value}” is the address of another page. Choose another id.`,
  },
  idTwice: {
    nb: v => `Samme id står på linje ${v.first}. Ta bort den ene raden, eller gi den en egen id.`,
    nn: v => `Same id står på linje ${v.first}. Ta bort den eine rada, eller gi ho ein eigen id.`,
    en: v => `The same id stands on line ${v.first}. Remove one of the rows, or give it an id of its own.`,
  },
  unknownCode: {
    nb: v => `Koden «${v.value}» i «${v.name}» finnes ikke. Bruk kodene under.`,
    nn: v => `Koden «${v.value}» i «${v.name}» finst ikkje. Bruk kodane under.`,
    en: v => `The code “${v.value}” in “${v.name}” does not exist. Use the codes below.`,
  },
  unknownOwner: {
    nb: v => `«${v.value}» er ikke et direktorat eller departement i registeret. Bruk kodene under.`,
    nn: v => `«${v.value}» er ikkje eit direktorat eller departement i registeret. Bruk kodane under.`,
    en: v => `“${v.value}” is no directorate or ministry in the register. Use the codes below.`,
  },
  badOwners: {
    nb: v => `«${v.value}» er ikke til å forstå. Skriv eierne som kd –2021-07-01; hkdir 2021-07-01–.`,
    nn: v => `«${v.value}» er ikkje til å forstå. Skriv eigarane som kd –2021-07-01; hkdir 2021-07-01–.`,
    en: v => `“${v.value}” cannot be understood. Write owners as kd –2021-07-01; hkdir 2021-07-01–.`,
  },
  ownersOverlap: {
    nb: () => 'To eiere gjelder samme dag. La den ene slutte dagen den andre begynner.',
    nn: () => 'To eigarar gjeld same dag. La den eine slutte dagen den andre byrjar.',
    en: () => 'Two owners hold on the same day. Let one end on the day the other begins.',
  },
  badPosts: {
    nb: v => `«${v.value}» er ikke til å forstå. Skriv postene som 291.60 –2022; 671.60 2023–.`,
    nn: v => `«${v.value}» er ikkje til å forstå. Skriv postane som 291.60 –2022; 671.60 2023–.`,
    en: v => `“${v.value}” cannot be understood. Write items as 291.60 –2022; 671.60 2023–.`,
  },
  badAmounts: {
    nb: v =>
      `«${v.value}» er ikke til å forstå. Skriv beløpene som 2026 vedtatt 5000000, ett for hvert år og slag.`,
    nn: v =>
      `«${v.value}» er ikkje til å forstå. Skriv beløpa som 2026 vedtatt 5000000, eitt for kvart år og slag.`,
    en: v => `“${v.value}” cannot be understood. Write amounts as 2026 vedtatt 5000000, one a year and kind.`,
  },
  badDay: {
    nb: v => `«${v.value}» er ingen dag. Skriv dag og måned som 15.03.`,
    nn: v => `«${v.value}» er ingen dag. Skriv dag og månad som 15.03.`,
    en: v => `“${v.value}” is no day. Write day and month as 15.03.`,
  },
  badNumber: {
    nb: v => `«${v.value}» i «${v.name}» er ikke et tall som passer. Skriv et helt tall uten enhet.`,
    nn: v => `«${v.value}» i «${v.name}» er ikkje eit tal som passar. Skriv eit heilt tal utan eining.`,
    en: v => `“${v.value}” in “${v.name}” is no fitting number. Write a whole number without a unit.`,
  },
  badWord: {
    nb: v => `«${v.value}» er ikke et valg i «${v.name}». Bruk ordene i filen som lastes ned fra listen.`,
    nn: v => `«${v.value}» er ikkje eit val i «${v.name}». Bruk orda i fila som blir lasta ned frå lista.`,
    en: v => `“${v.value}” is no choice in “${v.name}”. Use the words of the file that the list exports.`,
  },
  indicatorMissing: {
    nb: v => `Ordningen har terskel, men «${v.name}» er tom. Fyll ut cellen.`,
    nn: v => `Ordninga har terskel, men «${v.name}» er tom. Fyll ut cella.`,
    en: v => `The scheme has a threshold, but “${v.name}” is empty. Fill in the cell.`,
  },
})

export const importText = words({
  title: {
    nb: 'Les inn ordninger fra fil',
    nn: 'Les inn ordningar frå fil',
    en: 'Read in schemes from a file',
  },
  lead: {
    nb: 'Last opp en CSV- eller Excel-fil. Du ser hva den endrer før noe blir lest inn.',
    nn: 'Last opp ei CSV- eller Excel-fil. Du ser kva ho endrar før noko blir lese inn.',
    en: 'Upload a CSV or Excel file. You see what it changes before anything is read in.',
  },
  how: {
    nb: 'Kolonnene er de samme som i filen du laster ned fra listen. Ordninger som ikke står i filen, blir som de er.',
    nn: 'Kolonnane er dei same som i fila du lastar ned frå lista. Ordningar som ikkje står i fila, blir som dei er.',
    en: 'The columns are those of the file that the list exports. Schemes that are not in the file stay as they are.',
  },
  file: { nb: 'Fil', nn: 'Fil', en: 'File' },
  fileHint: {
    nb: 'CSV (UTF-8 eller Windows-1252, komma eller semikolon) eller XLSX. Høyst 10 MB.',
    nn: 'CSV (UTF-8 eller Windows-1252, komma eller semikolon) eller XLSX. Høgst 10 MB.',
    en: 'CSV (UTF-8 or Windows-1252, comma or semicolon) or XLSX. At most 10 MB.',
  },
  upload: { nb: 'Last opp og se over', nn: 'Last opp og sjå over', en: 'Upload and look over' },
  preview: {
    nb: (of: Counts) =>
      `${of.rows} rader = ${of.added} nye + ${of.changed} endrede + ${of.unchanged} uendrede + ${of.refused} avviste.`,
    nn: (of: Counts) =>
      `${of.rows} rader = ${of.added} nye + ${of.changed} endra + ${of.unchanged} uendra + ${of.refused} avviste.`,
    en: (of: Counts) =>
      `${of.rows} rows = ${of.added} new + ${of.changed} changed + ${of.unchanged} unchanged + ${of.refused} refused.`,
  },
  unreadable: {
    nb: 'Filen kan ikke leses. Ingenting er endret.',
    nn: 'Fila kan ikkje lesast. Ingenting er endra.',
    en: 'The file cannot be read. Nothing has changed.',
  },
  control: {
    nb: (ore: bigint) => `Kontrollsum av beløpene i radene som kan leses: ${formatKr(ore)}.`,
    nn: (ore: bigint) => `Kontrollsum av beløpa i radene som kan lesast: ${formatKr(ore)}.`,
    en: (ore: bigint) => `Control total of the amounts in the rows that can be read: ${formatKr(ore)}.`,
  },
  problems: { nb: 'Dette må rettes', nn: 'Dette må rettast', en: 'This must be corrected' },
  more: {
    nb: (n: number) => `Og ${n} feil til.`,
    nn: (n: number) => `Og ${n} feil til.`,
    en: (n: number) => `And ${n} more.`,
  },
  allOrNothing: {
    nb: 'Ingenting leses inn før alle radene er i orden.',
    nn: 'Ingenting blir lese inn før alle radene er i orden.',
    en: 'Nothing is read in until every row is in order.',
  },
  line: { nb: 'Linje', nn: 'Linje', en: 'Line' },
  column: { nb: 'Kolonne', nn: 'Kolonne', en: 'Column' },
  whatToDo: {
    nb: 'Hva som er galt, og hva du kan gjøre',
    nn: 'Kva som er gale, og kva du kan gjere',
    en: 'What is wrong, and what to do',
  },
  added: { nb: 'Nye', nn: 'Nye', en: 'New' },
  changed: { nb: 'Endrede', nn: 'Endra', en: 'Changed' },
  changes: { nb: 'Felt som endres', nn: 'Felt som blir endra', en: 'Fields that change' },
  firstShown: {
    nb: (shown: number, of: number) => `Viser de første ${shown} av ${of}.`,
    nn: (shown: number, of: number) => `Viser dei første ${shown} av ${of}.`,
    en: (shown: number, of: number) => `Showing the first ${shown} of ${of}.`,
  },
  confirm: { nb: 'Les inn filen', nn: 'Les inn fila', en: 'Read in the file' },
  done: {
    nb: (name: string) => `«${name}» er lest inn.`,
    nn: (name: string) => `«${name}» er lesen inn.`,
    en: (name: string) => `“${name}” has been read in.`,
  },
  nothing: {
    nb: 'Filen sier det samme som katalogen.',
    nn: 'Fila seier det same som katalogen.',
    en: 'The file says the same as the catalogue.',
  },
  codes: { nb: 'Koder du kan bruke', nn: 'Kodar du kan bruke', en: 'Codes you can use' },
})
