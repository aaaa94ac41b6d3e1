import { words } from '../../core/words.ts'

export const text = words({
  title: { nb: 'Ta med data', nn: 'Ta med data', en: 'Take your data' },
  lead: {
    nb: (name: string) => `Her henter du alt som er ${name} sitt, i filer som kan leses uten Handlingsrom.`,
    nn: (name: string) => `Her hentar du alt som er ${name} sitt, i filer som kan lesast utan Handlingsrom.`,
    en: (name: string) =>
      `Here you get everything that belongs to ${name}, in files that can be read without Handlingsrom.`,
  },
  withTitle: { nb: 'Dette er med', nn: 'Dette er med', en: 'What is included' },
  with: {
    nb: [
      'Roller, fravær og personene som er registrert her, og det de har gjort i hendelsesloggen.',
      'Potter med hvert bilag, opphav og lukking, tilsagn og utbetalinger, og egne potter.',
      'Søknader slik de ble sendt, politiske vedtak og svar på tilbud.',
      'Tiltak med budsjett, utgifter, bindinger, betalinger, vedlegg og evalueringsplaner.',
      'Rapporter i hver versjon, innleste regnskap og KOSTRA, egne saker og journal.',
    ],
    nn: [
      'Roller, fråvær og personane som er registrerte her, og det dei har gjort i hendingsloggen.',
      'Pottar med kvart bilag, opphav og lukking, tilsegner og utbetalingar, og eigne pottar.',
      'Søknader slik dei vart sende, politiske vedtak og svar på tilbod.',
      'Tiltak med budsjett, utgifter, bindingar, betalingar, vedlegg og evalueringsplanar.',
      'Rapportar i kvar versjon, innlesne rekneskapar og KOSTRA, eigne saker og journal.',
    ],
    en: [
      'Roles, absences and the people registered here, and what they did in the log of events.',
      'Pots with each voucher, origin and closing, commitments and disbursements, and own pots.',
      'Applications as they were sent, political decisions and answers to offers.',
      'Measures with budgets, expenditure, bindings, payments, attachments and evaluation plans.',
      'Reports in every version, accounts and KOSTRA read in, own cases and register.',
    ],
  },
  withoutTitle: { nb: 'Dette er ikke med', nn: 'Dette er ikkje med', en: 'What is not included' },
  without: {
    nb: [
      'Det andre har vurdert, og sakene hos statsforvalteren: be om innsyn der.',
      'Utkast som ikke er sendt, og hvordan folk logger inn.',
    ],
    nn: [
      'Det andre har vurdert, og sakene hos statsforvaltaren: be om innsyn der.',
      'Utkast som ikkje er sende, og korleis folk loggar inn.',
    ],
    en: [
      'What others have judged, and the cases at the county governor: ask for access there.',
      'Drafts that have not been sent, and how people sign in.',
    ],
  },
  formTitle: { nb: 'Slik er filene', nn: 'Slik er filene', en: 'The form of the files' },
  form: {
    nb: 'Én ZIP: en fil med JSON-linjer for hver tabell, filene som er lagt ved, og en liste med sjekksummer. Det blir skrevet i loggen at du hentet den.',
    nn: 'Éin ZIP: ei fil med JSON-linjer for kvar tabell, filene som er lagde ved, og ei liste med sjekksummar. Det blir skrive i loggen at du henta han.',
    en: 'One ZIP: a file of JSON lines for each table, the files that were attached, and a list of digests. The log will say that you took it.',
  },
  take: { nb: 'Hent data', nn: 'Hent data', en: 'Get the data' },
  readMe: {
    nb: (name: string, on: string) =>
      `Data fra Handlingsrom for ${name}, hentet ${on}.\n\nHver fil som slutter på .jsonl, er en tabell: én linje er én rad, skrevet som JSON i UTF-8.\nFelt som slutter på «_ore», er hele øre. Datoer er ISO 8601, tidspunkt i UTC. Perioder skrives [fra,til): «til» er første dag etter.\nFelt med navn som en annen tabell i entall («measure», «pot») viser til id i den tabellen.\nFiler som er lagt ved, ligger i mappen «filer» med SHA-256 som navn; raden har navnet filen hadde.\nmanifest.json har antall rader og SHA-256 for hver fil, og hvilke vedlegg som ikke fikk plass.\n`,
    nn: (name: string, on: string) =>
      `Data frå Handlingsrom for ${name}, henta ${on}.\n\nKvar fil som sluttar på .jsonl, er ein tabell: éi linje er éi rad, skriven som JSON i UTF-8.\nFelt som sluttar på «_ore», er heile øre. Datoar er ISO 8601, tidspunkt i UTC. Periodar blir skrivne [frå,til): «til» er første dag etter.\nFelt med namn som ein annan tabell i eintal («measure», «pot») viser til id i den tabellen.\nFiler som er lagde ved, ligg i mappa «filer» med SHA-256 som namn; rada har namnet fila hadde.\nmanifest.json har talet på rader og SHA-256 for kvar fil, og kva vedlegg som ikkje fekk plass.\n`,
    en: (name: string, on: string) =>
      `Data from Handlingsrom for ${name}, taken ${on}.\n\nEach file that ends in .jsonl is a table: one line is one row, written as JSON in UTF-8.\nFields that end in “_ore” are whole øre. Dates are ISO 8601, times in UTC. Periods are written [from,to): “to” is the first day after.\nFields named as another table in the singular (“measure”, “pot”) refer to the id in that table.\nFiles that were attached are in the folder “filer”, named by their SHA-256; the row has the name that the file had.\nmanifest.json has the number of rows and the SHA-256 of each file, and which attachments found no room.\n`,
  },
})
