import { words } from '../../core/words.ts'
import type { ImportState, RuleKind } from './model.ts'

/** What is to be done with a file, in each state that waits for a person. */
type Todo = Partial<Record<ImportState, (file: string) => string>>

export const stateWords = words<Record<ImportState, string>>({
  columns: { nb: 'Kolonnene må velges', nn: 'Kolonnane må veljast', en: 'Columns to be chosen' },
  reading: { nb: 'Leses', nn: 'Blir lesen', en: 'Being read' },
  refused: { nb: 'Må rettes', nn: 'Må rettast', en: 'Must be corrected' },
  open: { nb: 'Til gjennomsyn', nn: 'Til gjennomsyn', en: 'To be looked over' },
  waiting: {
    nb: 'Venter på kommunedirektøren',
    nn: 'Ventar på kommunedirektøren',
    en: 'Waits for the director',
  },
  posted: { nb: 'Ført', nn: 'Ført', en: 'Posted' },
  stopped: { nb: 'Avbrutt', nn: 'Avbroten', en: 'Stopped' },
})

export const ruleWords = words<Record<RuleKind, string>>({
  text: { nb: 'Teksten inneholder', nn: 'Teksten inneheld', en: 'The text contains' },
  project: { nb: 'Prosjektet er', nn: 'Prosjektet er', en: 'The project is' },
  account: { nb: 'Kontoen er', nn: 'Kontoen er', en: 'The account is' },
})

export const text = words({
  title: { nb: 'Regnskap inn og ut', nn: 'Rekneskap inn og ut', en: 'Accounts in and out' },
  lead: {
    nb: (lines: number, kr: string) =>
      `${lines === 1 ? '1 linje' : `${lines} linjer`} på ${kr} er lest inn fra kommunens regnskap og ført i potten.`,
    nn: (lines: number, kr: string) =>
      `${lines === 1 ? '1 linje' : `${lines} linjer`} på ${kr} er lest inn frå rekneskapen til kommunen og ført i potten.`,
    en: (lines: number, kr: string) =>
      `${lines === 1 ? '1 line' : `${lines} lines`} of ${kr} read in from the municipality’s accounts and posted to the pot.`,
  },
  leadNone: {
    nb: 'Ingen linjer er lest inn fra kommunens regnskap ennå.',
    nn: 'Ingen linjer er lesne inn frå rekneskapen til kommunen enno.',
    en: 'No lines have been read in from the municipality’s accounts yet.',
  },
  leadGoing: {
    nb: (n: number) => (n === 1 ? '1 fil er ikke ført ennå.' : `${n} filer er ikke ført ennå.`),
    nn: (n: number) => (n === 1 ? '1 fil er ikkje ført enno.' : `${n} filer er ikkje førte enno.`),
    en: (n: number) => (n === 1 ? '1 file is not posted yet.' : `${n} files are not posted yet.`),
  },
  upload: { nb: 'Les inn en fil', nn: 'Les inn ei fil', en: 'Read a file in' },
  uploadLead: {
    nb: 'Du ser over linjene før noe føres. Det som ikke gjelder potten, blir ikke tatt vare på.',
    nn: 'Du ser over linjene før noko blir ført. Det som ikkje gjeld potten, blir ikkje teke vare på.',
    en: 'You look over the lines before anything is posted. What is not of the pot is not kept.',
  },
  file: { nb: 'Fil med bilagslinjer', nn: 'Fil med bilagslinjer', en: 'File of voucher lines' },
  fileHint: {
    nb: (most: string) => `CSV eller XLSX, høyst ${most} linjer. Ta bort navn på personer før du laster opp.`,
    nn: (most: string) => `CSV eller XLSX, høgst ${most} linjer. Ta bort namn på personar før du lastar opp.`,
    en: (most: string) => `CSV or XLSX, at most ${most} lines. Remove names of people before you upload.`,
  },
  send: { nb: 'Se over linjene', nn: 'Sjå over linjene', en: 'Look over the lines' },
  howFile: { nb: 'Slik skal filen se ut', nn: 'Slik skal fila sjå ut', en: 'What the file should look like' },
  columns: {
    nb: 'Første rad har navn på kolonnene, i hvilken rekkefølge som helst. Heter de noe annet, velger du hvilken som er hva. Andre kolonner blir hoppet over.',
    nn: 'Første rad har namn på kolonnane, i kva rekkjefølgje som helst. Heiter dei noko anna, vel du kva som er kva. Andre kolonnar blir hoppa over.',
    en: 'The first row names the columns, in any order. Where they are called something else, you choose which is which. Other columns are passed over.',
  },
  column: { nb: 'Kolonne', nn: 'Kolonne', en: 'Column' },
  holds: { nb: 'Hva som står der', nn: 'Kva som står der', en: 'What it holds' },
  columnHolds: {
    nb: [
      '31.05.2026 eller 2026-05-31',
      'Bilagets nummer',
      'Tre sifre etter KOSTRA, kommunens egen kode eller tomt',
      'Tre sifre etter KOSTRA, kommunens egen kode eller tomt',
      'Kommunens konto. Kan utelates',
      'Kommunens prosjekt. Kan utelates',
      'Hva det gjelder, uten navn på personer',
      'Kroner med høyst to desimaler. Utgifter er over null',
      'Tiltakets nummer i potten. Kan utelates',
    ],
    nn: [
      '31.05.2026 eller 2026-05-31',
      'Nummeret på bilaget',
      'Tre siffer etter KOSTRA, kommunen sin eigen kode eller tomt',
      'Tre siffer etter KOSTRA, kommunen sin eigen kode eller tomt',
      'Kontoen i kommunen. Kan utelatast',
      'Prosjektet i kommunen. Kan utelatast',
      'Kva det gjeld, utan namn på personar',
      'Kroner med høgst to desimalar. Utgifter er over null',
      'Nummeret på tiltaket i potten. Kan utelatast',
    ],
    en: [
      '31.05.2026 or 2026-05-31',
      'The voucher’s number',
      'Three digits by KOSTRA, the municipality’s own code, or empty',
      'Three digits by KOSTRA, the municipality’s own code, or empty',
      'The municipality’s account. May be left out',
      'The municipality’s project. May be left out',
      'What it is for, without names of people',
      'Kroner with at most two decimals. Expenses are above zero',
      'The measure’s number in the pot. May be left out',
    ],
  },
  howPayee: {
    nb: 'Slik finner vi hvem som er betalt',
    nn: 'Slik finn vi kven som er betalt',
    en: 'How we find who was paid',
  },
  payeeLead: {
    nb: 'Arten i KOSTRA sier hva slags mottaker det er. Du kan velge en annen på hver linje. Finans og inntekt (500 og over) er ingen utgift.',
    nn: 'Arten i KOSTRA seier kva slags mottakar det er. Du kan velje ein annan på kvar linje. Finans og inntekt (500 og over) er inga utgift.',
    en: 'KOSTRA’s type says what kind of payee it is. You may choose another on each line. Finance and income (500 and up) are no expenditure.',
  },
  fromType: { nb: 'Art fra og med', nn: 'Art frå og med', en: 'Type from' },
  payee: { nb: 'Mottaker', nn: 'Mottakar', en: 'Payee' },
  noExpense: { nb: 'Ingen utgift', nn: 'Inga utgift', en: 'No expenditure' },
  howCredit: { nb: 'Linjer under null', nn: 'Linjer under null', en: 'Lines below zero' },
  creditLead: {
    nb: 'En linje på null eller mindre blir aldri ført herfra. Retter den en utgift i potten, tilbakefører du utgiften på bilaget, med grunn, og fører den på nytt hvis bare en del er rettet.',
    nn: 'Ei linje på null eller mindre blir aldri ført herifrå. Rettar ho ei utgift i potten, tilbakefører du utgifta på bilaget, med grunn, og fører ho på nytt om berre ein del er retta.',
    en: 'A line of zero or less is never posted from here. If it corrects an expenditure of the pot, reverse that one on its voucher, with a reason, and register it anew if only a part is corrected.',
  },
  toVouchers: { nb: 'Til bilagene', nn: 'Til bilaga', en: 'To the vouchers' },
  files: { nb: 'Filer', nn: 'Filer', en: 'Files' },
  noFiles: {
    nb: 'Her kommer filene du leser inn. Last opp den første under.',
    nn: 'Her kjem filene du les inn. Last opp den første under.',
    en: 'Files that you read in will stand here. Upload the first one below.',
  },
  fileName: { nb: 'Fil', nn: 'Fil', en: 'File' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  uploaded: { nb: 'Lest inn', nn: 'Lesen inn', en: 'Read in' },
  rows: { nb: 'Linjer i filen', nn: 'Linjer i fila', en: 'Lines in the file' },
  postedLines: { nb: 'Linjer ført', nn: 'Linjer førte', en: 'Lines posted' },
  postedKr: { nb: 'Ført, kr', nn: 'Ført, kr', en: 'Posted, kr' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  rules: { nb: 'Kommunens regler', nn: 'Reglane til kommunen', en: 'The municipality’s rules' },
  rulesLead: {
    nb: 'Reglene prøves i denne rekkefølgen, etter det du velger selv og det filen sier. Passer ingen, brukes konteringen av tiltakene: prosjekt, konto, så funksjon og art.',
    nn: 'Reglane blir prøvde i denne rekkjefølgja, etter det du vel sjølv og det fila seier. Passar ingen, blir konteringa av tiltaka brukt: prosjekt, konto, så funksjon og art.',
    en: 'Rules are tried in this order, after what you choose and what the file says. If none fits, the coding of the measures is used: project, account, then function and type.',
  },
  noRules: {
    nb: 'Det er ingen regler ennå.',
    nn: 'Det er ingen reglar enno.',
    en: 'There are no rules yet.',
  },
  rule: { nb: 'Når', nn: 'Når', en: 'When' },
  postedOn: { nb: 'Føres på', nn: 'Blir ført på', en: 'Posted on' },
  madeBy: { nb: 'Lagd av', nn: 'Laga av', en: 'Made by' },
  addRule: { nb: 'Lag en regel', nn: 'Lag ein regel', en: 'Make a rule' },
  ruleKind: { nb: 'Når', nn: 'Når', en: 'When' },
  ruleValue: {
    nb: 'Tekst, prosjekt eller konto',
    nn: 'Tekst, prosjekt eller konto',
    en: 'Text, project or account',
  },
  endRule: { nb: 'Ta bort', nn: 'Ta bort', en: 'Remove' },
  endRuleOf: {
    nb: (value: string) => `Ta bort «${value}»`,
    nn: (value: string) => `Ta bort «${value}»`,
    en: (value: string) => `Remove “${value}”`,
  },
  endRuleTitle: { nb: 'Ta bort regelen?', nn: 'Ta bort regelen?', en: 'Remove the rule?' },
  endRuleButton: { nb: 'Ta bort regelen', nn: 'Ta bort regelen', en: 'Remove the rule' },
  endRuleLead: {
    nb: (rule: string, on: string) =>
      `${rule}: Slike linjer blir ikke lenger satt på «${on}» av seg selv. Det som er ført, står. Regelen kan lages på nytt.`,
    nn: (rule: string, on: string) =>
      `${rule}: Slike linjer blir ikkje lenger sette på «${on}» av seg sjølve. Det som er ført, står. Regelen kan lagast på nytt.`,
    en: (rule: string, on: string) =>
      `${rule}: such lines are no longer put on “${on}” by themselves. What has been posted stands. The rule can be made again.`,
  },
  noSuchRule: {
    nb: 'Regelen finnes ikke. Kanskje noen andre har tatt den bort.',
    nn: 'Regelen finst ikkje. Kanskje nokon andre har teke han bort.',
    en: 'There is no such rule. Perhaps someone else has removed it.',
  },
  measure: { nb: 'Føres på tiltaket', nn: 'Blir ført på tiltaket', en: 'Posted on the measure' },
  aside: { nb: 'Hører ikke til potten', nn: 'Høyrer ikkje til potten', en: 'Not of the pot' },
  out: { nb: 'Ta ut', nn: 'Ta ut', en: 'Take out' },
  outLead: {
    nb: 'Alt potten er brukt på, som bilagslinjer. Filen har samme oppsett som den du leser inn, så linjer som leses inn igjen, blir funnet.',
    nn: 'Alt potten er brukt på, som bilagslinjer. Fila har same oppsett som den du les inn, så linjer som blir lesne inn igjen, blir funne.',
    en: 'All that the pot was spent on, as voucher lines. The file is laid out like the one you read in, so lines that are read in again are found.',
  },
  csv: { nb: 'Bilagslinjer som CSV', nn: 'Bilagslinjer som CSV', en: 'Voucher lines as CSV' },
  xlsx: { nb: 'Bilagslinjer som XLSX', nn: 'Bilagslinjer som XLSX', en: 'Voucher lines as XLSX' },
  kostraYear: {
    nb: (year: number) => `Mot KOSTRA-regnskapet for ${year}`,
    nn: (year: number) => `Mot KOSTRA-rekneskapen for ${year}`,
    en: (year: number) => `Against the KOSTRA accounts of ${year}`,
  },
  kostra: { nb: 'KOSTRA', nn: 'KOSTRA', en: 'KOSTRA' },
  problems: { nb: 'Dette må rettes', nn: 'Dette må rettast', en: 'This must be corrected' },
  at: {
    nb: (line: number, column: number) => `Linje ${line}, kolonne ${column}:`,
    nn: (line: number, column: number) => `Linje ${line}, kolonne ${column}:`,
    en: (line: number, column: number) => `Line ${line}, column ${column}:`,
  },
  more: {
    nb: (n: number) => `Og ${n} feil til.`,
    nn: (n: number) => `Og ${n} feil til.`,
    en: (n: number) => `And ${n} more faults.`,
  },
  work: {
    nb: {
      columns: (file: string) => `Velg hvilken kolonne som er hva i ${file}`,
      refused: (file: string) => `Rett ${file}, og last den opp på nytt`,
      open: (file: string) => `Se over og før ${file}`,
      waiting: (file: string) => `Før eller send tilbake ${file}`,
    } as Todo,
    nn: {
      columns: (file: string) => `Vel kva kolonne som er kva i ${file}`,
      refused: (file: string) => `Rett ${file}, og last ho opp på nytt`,
      open: (file: string) => `Sjå over og før ${file}`,
      waiting: (file: string) => `Før eller send tilbake ${file}`,
    } as Todo,
    en: {
      columns: (file: string) => `Choose which column is which in ${file}`,
      refused: (file: string) => `Correct ${file}, and upload it again`,
      open: (file: string) => `Look over and post ${file}`,
      waiting: (file: string) => `Post or send back ${file}`,
    } as Todo,
  },
  director: { nb: 'kommunedirektøren', nn: 'kommunedirektøren', en: 'the municipal director' },
})
