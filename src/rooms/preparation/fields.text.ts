import { words } from '../../core/words.ts'

/** What each field is called, in its form and where it is refused; of a row what stands before its scheme or office. */
export const fieldWords = words({
  decidedBy: { nb: 'Hvem bestemte', nn: 'Kven bestemte', en: 'Who decided' },
  decidedOn: { nb: 'Dato for vedtaket', nn: 'Dato for vedtaket', en: 'Date of the decision' },
  reference: {
    nb: 'Dokument eller saksnummer',
    nn: 'Dokument eller saksnummer',
    en: 'Document or case number',
  },
  document: { nb: 'Vedtaket som fil', nn: 'Vedtaket som fil', en: 'The decision as a file' },
  name: { nb: 'Navn på programmet', nn: 'Namn på programmet', en: 'Name of the programme' },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  target: { nb: 'Målgruppe', nn: 'Målgruppe', en: 'Target group' },
  ageFrom: { nb: 'Fra og med alder', nn: 'Frå og med alder', en: 'From age' },
  ageTo: { nb: 'Til og med alder', nn: 'Til og med alder', en: 'To age (inclusive)' },
  families: {
    nb: 'Familiene er med i målgruppen',
    nn: 'Familiane er med i målgruppa',
    en: 'Families are part of the target group',
  },
  purposes: { nb: 'Formål', nn: 'Formål', en: 'Purposes' },
  criteria: { nb: 'Tildelingskriterier', nn: 'Tildelingskriterium', en: 'Allocation criteria' },
  status: {
    nb: 'Hvor langt er bevilgningen?',
    nn: 'Kor langt er løyvinga?',
    en: 'How far is the appropriation?',
  },
  source: {
    nb: 'Hvor står bevilgningen?',
    nn: 'Kvar står løyvinga?',
    en: 'Where is the appropriation stated?',
  },
  ownPost: {
    nb: 'Programmets egen budsjettpost',
    nn: 'Den eigne budsjettposten til programmet',
    en: 'The programme’s own budget item',
  },
  post: { nb: 'Budsjettpost', nn: 'Budsjettpost', en: 'Budget item' },
  amount: { nb: 'Bevilget, kr', nn: 'Løyvd, kr', en: 'Appropriated, kr' },
  share: { nb: 'Andel, %', nn: 'Del, %', en: 'Share, %' },
  rule: { nb: 'Regel', nn: 'Regel', en: 'Rule' },
  schemes: { nb: 'Ordninger', nn: 'Ordningar', en: 'Schemes' },
  scheme: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  recipients: { nb: 'Hvem får penger?', nn: 'Kven får pengar?', en: 'Who gets money?' },
  offices: { nb: 'Embeter', nn: 'Embete', en: 'Offices' },
  allOffices: { nb: 'Alle embetene', nn: 'Alle embeta', en: 'All the offices' },
  variant: { nb: 'Søknadsløp', nn: 'Søknadsløp', en: 'Process' },
  cap: { nb: 'Tak på antall kommuner', nn: 'Tak på talet på kommunar', en: 'Cap on municipalities' },
  nationalCap: {
    nb: 'Høyst så mange kommuner i alt',
    nn: 'Høgst så mange kommunar i alt',
    en: 'At most this many municipalities in all',
  },
  recommendedBy: { nb: 'Hvem innstiller?', nn: 'Kven innstiller?', en: 'Who recommends?' },
  decider: { nb: 'Hvem avgjør?', nn: 'Kven avgjer?', en: 'Who decides?' },
  authority: {
    nb: 'Hvem har budsjettdisponeringsmyndighet og sender pengene?',
    nn: 'Kven har budsjettdisponeringsmynde og sender pengane?',
    en: 'Who has the budget authority and sends the money?',
  },
  individual: {
    nb: 'Er det et enkeltvedtak?',
    nn: 'Er det eit enkeltvedtak?',
    en: 'Is it an individual decision?',
  },
  decisionReason: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  appealBody: { nb: 'Klageinstans', nn: 'Klageinstans', en: 'Appeal body' },
  planningFrom: { nb: 'Planleggingen starter', nn: 'Planlegginga startar', en: 'Planning starts' },
  startsOn: { nb: 'Tiltakene starter', nn: 'Tiltaka startar', en: 'Measures start' },
  endsOn: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  applicationDue: { nb: 'Søknadsfrist', nn: 'Søknadsfrist', en: 'Application deadline' },
  reportDue: { nb: 'Rapportfrist', nn: 'Rapportfrist', en: 'Report deadline' },
  followUp: {
    nb: 'Rapportering og oppfølging',
    nn: 'Rapportering og oppfølging',
    en: 'Reporting and follow-up',
  },
  control: { nb: 'Kontroll', nn: 'Kontroll', en: 'Control' },
  evaluation: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
  guarantee: {
    nb: 'Hva skal ingen kommune få mindre enn?',
    nn: 'Kva skal ingen kommune få mindre enn?',
    en: 'What is no municipality to get less than?',
  },
  restKey: {
    nb: 'Hvordan deles det som er igjen?',
    nn: 'Korleis blir det som er att, delt?',
    en: 'How is what is left shared?',
  },
  figures: { nb: 'Regneark med tall', nn: 'Rekneark med tal', en: 'Spreadsheet of figures' },
  reason: { nb: 'Hva må rettes?', nn: 'Kva må rettast?', en: 'What must be corrected?' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
})

export type FieldWord = keyof ReturnType<typeof fieldWords>

/** «amount» of «amount-trygge-foreldre»: a row's field has its scheme or office after it. */
export const wordOfField = (field: string): FieldWord => field.split('-')[0] as FieldWord

export const hints = words({
  document: {
    nb: 'For eksempel kongelig resolusjon eller tildelingsbrev, som PDF.',
    nn: 'Til dømes kongeleg resolusjon eller tildelingsbrev, som PDF.',
    en: 'For example a royal decree or a letter of allocation, as a PDF.',
  },
  source: {
    nb: 'For eksempel Prop. 1 S eller Innst. 14 S.',
    nn: 'Til dømes Prop. 1 S eller Innst. 14 S.',
    en: 'For example Prop. 1 S or Innst. 14 S.',
  },
  post: {
    nb: 'For eksempel kap. 226 post 64.',
    nn: 'Til dømes kap. 226 post 64.',
    en: 'For example kap. 226 post 64.',
  },
  share: {
    nb: 'Hvor stor del av bevilgningen som går til potten.',
    nn: 'Kor stor del av løyvinga som går til potten.',
    en: 'Which part of the appropriation goes to the pot.',
  },
  nationalCap: {
    nb: 'Står feltet tomt, er det summen av takene i regionene.',
    nn: 'Står feltet tomt, er det summen av taka i regionane.',
    en: 'If left empty, it is the sum of the regions’ caps.',
  },
  certifier: {
    nb: 'Attestanten er en annen person i samme direktorat.',
    nn: 'Attestanten er ein annan person i same direktorat.',
    en: 'The certifier is another person in the same directorate.',
  },
  decisionReason: {
    nb: 'Vurderingen gjelder dette programmet. Brevene får enten rett til å klage eller beskjed om at avgjørelsen ikke kan påklages.',
    nn: 'Vurderinga gjeld dette programmet. Breva får anten rett til å klage eller melding om at ein ikkje kan klage.',
    en: 'The judgement is for this programme. The letters state either the right of appeal or that there is none.',
  },
  appealBody: {
    nb: 'Bare når det er et enkeltvedtak.',
    nn: 'Berre når det er eit enkeltvedtak.',
    en: 'Only where it is an individual decision.',
  },
  applicationDue: {
    nb: 'Et forslag. Embetet setter fristen når det lyser ut.',
    nn: 'Eit framlegg. Embetet set fristen når det lyser ut.',
    en: 'A suggestion. The office sets the deadline in its call.',
  },
  figures: {
    nb: 'Excel eller CSV med kolonnene kommunenummer, indikator, år, verdi, kilde, dato og illustrasjon.',
    nn: 'Excel eller CSV med kolonnane kommunenummer, indikator, år, verdi, kjelde, dato og illustrasjon.',
    en: 'Excel or CSV with the columns municipality number, indicator, year, value, source, date and illustrative.',
  },
})

export const choices = words({
  status: {
    nb: { proposed: 'Foreslått', adopted: 'Vedtatt' },
    nn: { proposed: 'Føreslått', adopted: 'Vedteken' },
    en: { proposed: 'Proposed', adopted: 'Adopted' },
  },
  variant: {
    nb: { oneStage: 'Ett trinn', twoStage: 'To trinn' },
    nn: { oneStage: 'Eitt steg', twoStage: 'To steg' },
    en: { oneStage: 'One stage', twoStage: 'Two stages' },
  },
  recipients: {
    nb: {
      pilots: 'Kommunene som blir valgt ut',
      country: 'Kommunene som blir valgt ut. Alle landets kommuner regnes med når ordningene deles.',
      everyone: 'Alle kommunene i regionene, uten søknad og utvelgelse',
    },
    nn: {
      pilots: 'Kommunane som blir valde ut',
      country:
        'Kommunane som blir valde ut. Alle kommunane i landet blir rekna med når ordningane blir delte.',
      everyone: 'Alle kommunane i regionane, utan søknad og utveljing',
    },
    en: {
      pilots: 'The municipalities that are selected',
      country: 'The municipalities that are selected. All in the country count when the schemes are shared.',
      everyone: 'Every municipality of the regions, without application and selection',
    },
  },
  recommendedBy: {
    nb: {
      resourceGroup: 'Ressursgruppa i regionen',
      governor: 'Statsforvalteren i regionen',
      nobody: 'Ingen',
    },
    nn: {
      resourceGroup: 'Ressursgruppa i regionen',
      governor: 'Statsforvaltaren i regionen',
      nobody: 'Ingen',
    },
    en: {
      resourceGroup: 'The region’s resource group',
      governor: 'The region’s county governor',
      nobody: 'Nobody',
    },
  },
  governors: {
    nb: 'Statsforvalteren i hver region',
    nn: 'Statsforvaltaren i kvar region',
    en: 'The county governor of each region',
  },
  individual: {
    nb: { yes: 'Ja, avgjørelsen kan påklages', no: 'Nei, avgjørelsen kan ikke påklages' },
    nn: { yes: 'Ja, ein kan klage på avgjerda', no: 'Nei, ein kan ikkje klage på avgjerda' },
    en: { yes: 'Yes, the decision can be appealed', no: 'No, the decision cannot be appealed' },
  },
  guarantee: {
    nb: { would: 'Det den ville ha fått', could: 'Det den kunne ha fått' },
    nn: { would: 'Det ho ville ha fått', could: 'Det ho kunne ha fått' },
    en: { would: 'What it would have got', could: 'What it could have got' },
  },
  restKey: {
    nb: { basis: 'Etter hva hver kommune kunne ha fått', equal: 'Likt', none: 'Det blir stående i potten' },
    nn: { basis: 'Etter kva kvar kommune kunne ha fått', equal: 'Likt', none: 'Det blir ståande i potten' },
    en: { basis: 'By what each could have got', equal: 'Equally', none: 'It stays in the pot' },
  },
})
