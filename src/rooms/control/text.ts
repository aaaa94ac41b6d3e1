import { words } from '../../core/words.ts'

/** Verification, checkpoints and export: what is ordered and what came of it. */
export const text = words({
  title: { nb: 'Kontroll', nn: 'Kontroll', en: 'Control' },
  neverVerified: {
    nb: 'Ingenting er verifisert ennå.',
    nn: 'Ingenting er verifisert enno.',
    en: 'Nothing has been verified yet.',
  },
  lastVerified: {
    nb: (when: string, what: string, found: number) =>
      `Sist verifisert ${when}, ${what}: ${found === 0 ? 'ingen feil.' : found === 1 ? 'én feil.' : `${found} feil.`}`,
    nn: (when: string, what: string, found: number) =>
      `Sist verifisert ${when}, ${what}: ${found === 0 ? 'ingen feil.' : found === 1 ? 'éin feil.' : `${found} feil.`}`,
    en: (when: string, what: string, found: number) =>
      `Last verified ${when}, ${what}: ${found === 0 ? 'no faults.' : found === 1 ? 'one fault.' : `${found} faults.`}`,
  },
  everything: { nb: 'hele basen', nn: 'heile basen', en: 'the whole database' },
  verifyTitle: { nb: 'Verifiser', nn: 'Verifiser', en: 'Verify' },
  verifyAbout: {
    nb: 'Alt blir regnet ut på nytt fra radene, slik kommandoen «handlingsrom verify» gjør det over en eksport. Hendelser og sjekkpunkter går på tvers og blir bare prøvd når hele basen blir verifisert.',
    nn: 'Alt blir rekna ut på nytt frå radene, slik kommandoen «handlingsrom verify» gjer det over ein eksport. Hendingar og sjekkpunkt går på tvers og blir berre prøvde når heile basen blir verifisert.',
    en: 'Everything is calculated again from the rows, as the command “handlingsrom verify” does over an export. Events and checkpoints run through everything and are checked only when the whole database is verified.',
  },
  programme: { nb: 'Program', nn: 'Program', en: 'Programme' },
  allProgrammes: { nb: 'Alle programmer', nn: 'Alle program', en: 'All programmes' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  municipalityHint: {
    nb: 'Skriv navnet. Uten navn er det alle kommuner.',
    nn: 'Skriv namnet. Utan namn er det alle kommunar.',
    en: 'Write its name. Without a name it is every municipality.',
  },
  verify: { nb: 'Verifiser nå', nn: 'Verifiser no', en: 'Verify now' },
  ordered: {
    nb: 'Verifiseringen er bestilt',
    nn: 'Verifiseringa er bestilt',
    en: 'The verification is ordered',
  },
  earlier: { nb: 'Verifiseringer', nn: 'Verifiseringar', en: 'Verifications' },
  number: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
  of: { nb: 'Hva', nn: 'Kva', en: 'What' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  by: { nb: 'Av', nn: 'Av', en: 'By' },
  outcome: { nb: 'Resultat', nn: 'Resultat', en: 'Outcome' },
  sound: { nb: 'Ingen feil', nn: 'Ingen feil', en: 'No faults' },
  faults: {
    nb: (n: number) => `${n} feil`,
    nn: (n: number) => `${n} feil`,
    en: (n: number) => (n === 1 ? '1 fault' : `${n} faults`),
  },
  waiting: { nb: 'Venter på tur', nn: 'Ventar på tur', en: 'Waiting its turn' },
  working: { nb: 'Pågår', nn: 'Går føre seg', en: 'Under way' },
  made: { nb: 'Ferdig', nn: 'Ferdig', en: 'Finished' },
  failed: { nb: 'Ikke utført', nn: 'Ikkje utført', en: 'Not carried out' },
  notTheSealKey: {
    nb: 'Denne serveren har ikke nøkkelen som sjekkpunkter blir underskrevet med. Be dem som driver serveren, om å ta det der nøkkelen er.',
    nn: 'Denne serveren har ikkje nøkkelen som sjekkpunkt blir underskrivne med. Be dei som driv serveren, om å ta det der nøkkelen er.',
    en: 'This server does not have the key that signs checkpoints. Ask those who run the server to take one where the key is.',
  },
  progress: {
    nb: (step: number, steps: number) =>
      steps === 0 ? 'Ikke begynt ennå.' : `${step} av ${steps} deler er gått gjennom.`,
    nn: (step: number, steps: number) =>
      steps === 0 ? 'Ikkje begynt enno.' : `${step} av ${steps} delar er gått gjennom.`,
    en: (step: number, steps: number) =>
      steps === 0 ? 'Not begun yet.' : `${step} of ${steps} parts have been gone through.`,
  },
  reload: {
    nb: 'Se hvor langt det er kommet',
    nn: 'Sjå kor langt det er kome',
    en: 'See how far it has come',
  },
  orderedBy: {
    nb: (by: string, at: string) => `Bestilt av ${by} ${at}.`,
    nn: (by: string, at: string) => `Bestilt av ${by} ${at}.`,
    en: (by: string, at: string) => `Ordered by ${by} on ${at}.`,
  },
  verification: {
    nb: (number: number) => `Verifisering ${number}`,
    nn: (number: number) => `Verifisering ${number}`,
    en: (number: number) => `Verification ${number}`,
  },
  soundLead: {
    nb: (what: string, count: string) => `Alt stemmer i ${what}. ${count} ting er gått gjennom.`,
    nn: (what: string, count: string) => `Alt stemmer i ${what}. ${count} ting er gått gjennom.`,
    en: (what: string, count: string) => `Everything agrees in ${what}. ${count} things were gone through.`,
  },
  faultsLead: {
    nb: (what: string, n: number) =>
      n === 1 ? `Én ting stemmer ikke i ${what}.` : `${n} ting stemmer ikke i ${what}.`,
    nn: (what: string, n: number) =>
      n === 1 ? `Éin ting stemmer ikkje i ${what}.` : `${n} ting stemmer ikkje i ${what}.`,
    en: (what: string, n: number) =>
      n === 1 ? `One thing does not agree in ${what}.` : `${n} things do not agree in ${what}.`,
  },
  pendingLead: {
    nb: (what: string) => `${what} blir verifisert.`,
    nn: (what: string) => `${what} blir verifisert.`,
    en: (what: string) => `${what} is being verified.`,
  },
  findings: { nb: 'Det som ikke stemmer', nn: 'Det som ikkje stemmer', en: 'What does not agree' },
  finding: { nb: 'Funn', nn: 'Funn', en: 'Finding' },
  firstOf: {
    nb: (shown: number, of: number) => `De ${shown} første av ${of} er vist.`,
    nn: (shown: number, of: number) => `Dei ${shown} første av ${of} er viste.`,
    en: (shown: number, of: number) => `The first ${shown} of ${of} are shown.`,
  },
  remarks: { nb: 'Verdt å merke seg', nn: 'Verdt å merke seg', en: 'Worth noting' },
  checked: { nb: 'Det som er prøvd', nn: 'Det som er prøvd', en: 'What was checked' },
  check: { nb: 'Prøve', nn: 'Prøve', en: 'Check' },
  count: { nb: 'Antall', nn: 'Tal', en: 'Count' },
  next: { nb: 'Det du kan gjøre', nn: 'Det du kan gjere', en: 'What you can do' },
  follow: {
    nb: 'Følg et bilag til posten',
    nn: 'Følg eit bilag til posten',
    en: 'Follow a voucher to its post',
  },
  take: { nb: 'Ta et sjekkpunkt nå', nn: 'Ta eit sjekkpunkt no', en: 'Take a checkpoint now' },
  operations: {
    nb: 'Drift: jobber som har stoppet',
    nn: 'Drift: jobbar som har stoppa',
    en: 'Operations: jobs that have stopped',
  },
  checkpointsTitle: { nb: 'Sjekkpunkter', nn: 'Sjekkpunkt', en: 'Checkpoints' },
  lastCheckpoint: {
    nb: (number: number, at: string) => `Siste sjekkpunkt er nummer ${number}, tatt ${at}.`,
    nn: (number: number, at: string) => `Siste sjekkpunkt er nummer ${number}, teke ${at}.`,
    en: (number: number, at: string) => `The last checkpoint is number ${number}, taken on ${at}.`,
  },
  noCheckpoint: {
    nb: 'Ingen sjekkpunkter er tatt ennå.',
    nn: 'Ingen sjekkpunkt er tekne enno.',
    en: 'No checkpoint has been taken yet.',
  },
  checkpointAbout: {
    nb: 'Et sjekkpunkt er en underskrift på alt som er ført og hendt hittil. Last det ned og oppbevar det et sted de som driver serveren, ikke når. Da kan «handlingsrom verify --checkpoint» vise om noe er skrevet om siden.',
    nn: 'Eit sjekkpunkt er ei underskrift på alt som er ført og hendt hittil. Last det ned og ta vare på det ein stad dei som driv serveren, ikkje når. Då kan «handlingsrom verify --checkpoint» vise om noko er skrive om sidan.',
    en: 'A checkpoint is a signature over everything posted and done so far. Download it and keep it where those who run the server cannot reach it. Then “handlingsrom verify --checkpoint” can show whether anything has been rewritten since.',
  },
  taken: { nb: 'Sjekkpunktet er bestilt', nn: 'Sjekkpunktet er bestilt', en: 'The checkpoint is ordered' },
  takenNow: {
    nb: (number: number) => `Sjekkpunkt ${number} er tatt.`,
    nn: (number: number) => `Sjekkpunkt ${number} er teke.`,
    en: (number: number) => `Checkpoint ${number} has been taken.`,
  },
  nothingNew: {
    nb: 'Ingenting har hendt siden det siste, så det siste gjelder.',
    nn: 'Ingenting har hendt sidan det siste, så det siste gjeld.',
    en: 'Nothing has happened since the last one, so the last one stands.',
  },
  digest: { nb: 'Avtrykk', nn: 'Avtrykk', en: 'Digest' },
  key: { nb: 'Nøkkel', nn: 'Nøkkel', en: 'Key' },
  download: { nb: 'Last ned', nn: 'Last ned', en: 'Download' },
  exportTitle: { nb: 'Eksport', nn: 'Eksport', en: 'Export' },
  exportAbout: {
    nb: 'Eksporten har alle tabeller som filer, med sjekksum for hver, slik kommandoen «handlingsrom export» skriver dem. Den kan verifiseres på en annen maskin, uten nett. Den inneholder personopplysninger: oppbevar den deretter.',
    nn: 'Eksporten har alle tabellar som filer, med sjekksum for kvar, slik kommandoen «handlingsrom export» skriv dei. Han kan verifiserast på ei anna maskin, utan nett. Han inneheld personopplysningar: ta vare på han deretter.',
    en: 'The export holds every table as a file, each with its digest, as the command “handlingsrom export” writes them. It can be verified on another machine, offline. It contains personal data: keep it accordingly.',
  },
  exportLead: {
    nb: (at: string, megabytes: string) => `Eksporten fra ${at} er klar, ${megabytes} MB.`,
    nn: (at: string, megabytes: string) => `Eksporten frå ${at} er klar, ${megabytes} MB.`,
    en: (at: string, megabytes: string) => `The export of ${at} is ready, ${megabytes} MB.`,
  },
  noExport: {
    nb: 'Ingen eksport er laget ennå.',
    nn: 'Ingen eksport er laga enno.',
    en: 'No export has been made yet.',
  },
  exportGoing: { nb: 'En eksport blir laget.', nn: 'Ein eksport blir laga.', en: 'An export is being made.' },
  makeExport: { nb: 'Lag en ny eksport', nn: 'Lag ein ny eksport', en: 'Make a new export' },
  exportOrdered: { nb: 'Eksporten er bestilt', nn: 'Eksporten er bestilt', en: 'The export is ordered' },
  downloadExport: { nb: 'Last ned eksporten', nn: 'Last ned eksporten', en: 'Download the export' },
  earlierExports: { nb: 'Eksporter', nn: 'Eksportar', en: 'Exports' },
  files: { nb: 'Filer', nn: 'Filer', en: 'Files' },
  kept: {
    nb: 'Bare den nyeste blir tatt vare på.',
    nn: 'Berre den nyaste blir teken vare på.',
    en: 'Only the newest is kept.',
  },
})

export const refusals = words({
  orderOpen: {
    nb: 'Det samme er bestilt og ikke ferdig. Vent til det er gjort.',
    nn: 'Det same er bestilt og ikkje ferdig. Vent til det er gjort.',
    en: 'The same has been ordered and is not finished. Wait until it is done.',
  },
  unknownProgramme: {
    nb: 'Programmet finnes ikke lenger. Velg et annet.',
    nn: 'Programmet finst ikkje lenger. Vel eit anna.',
    en: 'The programme is no longer there. Choose another.',
  },
  unknownMunicipality: {
    nb: ({ name }: { name?: string | number | bigint }) =>
      `Ingen kommune, eller flere, heter «${name}» nå. Skriv hele navnet.`,
    nn: ({ name }: { name?: string | number | bigint }) =>
      `Ingen kommune, eller fleire, heiter «${name}» no. Skriv heile namnet.`,
    en: ({ name }: { name?: string | number | bigint }) =>
      `No municipality, or several, is called “${name}” now. Write the whole name.`,
  },
})
