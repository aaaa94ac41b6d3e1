import { words } from '../../core/words.ts'

/** The words of the award letter (tilskuddsbrev). Whatever one programme decides comes in with the letter, not here. */
export const letterWords = words({
  title: {
    nb: (year: number) => `Tilskuddsbrev for ${year}`,
    nn: (year: number) => `Tilskotsbrev for ${year}`,
    en: (year: number) => `Award letter for ${year}`,
  },
  changedTitle: {
    nb: (year: number) => `Endret tilskuddsbrev for ${year}`,
    nn: (year: number) => `Endra tilskotsbrev for ${year}`,
    en: (year: number) => `Changed award letter for ${year}`,
  },
  illustration: {
    nb: 'Illustrasjon. Dette er ikke et ekte vedtak.',
    nn: 'Illustrasjon. Dette er ikkje eit ekte vedtak.',
    en: 'Illustration. This is not a real decision.',
  },
  ourReference: { nb: 'Vår referanse', nn: 'Vår referanse', en: 'Our reference' },
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  officer: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
  organisationNumber: { nb: 'Org.nr.', nn: 'Org.nr.', en: 'Org. no.' },
  gets: {
    nb: (recipient: string, kr: string, year: number) => `${recipient} får ${kr} i ${year}.`,
    nn: (recipient: string, kr: string, year: number) => `${recipient} får ${kr} i ${year}.`,
    en: (recipient: string, kr: string, year: number) => `${recipient} is awarded ${kr} for ${year}.`,
  },
  oneAmount: {
    nb: (parts: number) =>
      `Dette er ett samlet beløp. Det er satt sammen av midler fra ${parts} tilskuddsordninger. Dere disponerer det som én pott, på tvers av sektorer. Vedlegg 1 viser hvor pengene kommer fra.`,
    nn: (parts: number) =>
      `Dette er eitt samla beløp. Det er sett saman av midlar frå ${parts} tilskotsordningar. De disponerer det som éin pott, på tvers av sektorar. Vedlegg 1 viser kvar pengane kjem frå.`,
    en: (parts: number) =>
      `This is one combined amount, made up of funds from ${parts} grant schemes. You dispose of it as one pot, across sectors. Annex 1 shows where the money comes from.`,
  },
  post: {
    nb: (post: string, programme: string) => `Tilskuddet er bevilget over ${post} for ${programme}.`,
    nn: (post: string, programme: string) => `Tilskotet er løyvd over ${post} for ${programme}.`,
    en: (post: string, programme: string) => `The grant is appropriated under ${post} for ${programme}.`,
  },
  howMuch: { nb: 'Slik er beløpet satt', nn: 'Slik er beløpet sett', en: 'How the amount was set' },
  guarantee: {
    nb: (kr: string) =>
      `Garantert beløp er ${kr}. Det er hva kommunen ville fått fra ordningene hver for seg.`,
    nn: (kr: string) =>
      `Garantert beløp er ${kr}. Det er kva kommunen ville fått frå ordningane kvar for seg.`,
    en: (kr: string) => `The guaranteed amount is ${kr}: what the schemes one by one would have given.`,
  },
  basis: {
    nb: (kr: string) =>
      `Beregningsgrunnlaget er ${kr}. Det er hva kommunen kunne fått om kriteriene i hver ordning var oppfylt.`,
    nn: (kr: string) =>
      `Utrekningsgrunnlaget er ${kr}. Det er kva kommunen kunne fått om kriteria i kvar ordning var oppfylte.`,
    en: (kr: string) => `The basis is ${kr}: what you could have got had each scheme’s criteria been met.`,
  },
  above: {
    nb: (kr: string) =>
      `Det tildelte beløpet er ${kr} høyere enn grunnlaget, fordi resten i potten er fordelt.`,
    nn: (kr: string) =>
      `Det tildelte beløpet er ${kr} høgare enn grunnlaget, fordi resten i potten er fordelt.`,
    en: (kr: string) => `The award is ${kr} above the basis, because the rest of the pot has been shared.`,
  },
  below: {
    nb: (kr: string) =>
      `Det tildelte beløpet er ${kr} lavere enn grunnlaget, fordi potten ikke rekker til alle grunnlag.`,
    nn: (kr: string) =>
      `Det tildelte beløpet er ${kr} lågare enn grunnlaget, fordi potten ikkje rekk til alle grunnlag.`,
    en: (kr: string) => `The award is ${kr} below the basis, because the pot does not reach every basis.`,
  },
  equal: {
    nb: 'Det tildelte beløpet er lik grunnlaget.',
    nn: 'Det tildelte beløpet er likt grunnlaget.',
    en: 'The award equals the basis.',
  },
  change: { nb: 'Dette er endret', nn: 'Dette er endra', en: 'What is changed' },
  replaces: {
    nb: (on: string, before: string, now: string) =>
      `Dette brevet erstatter tilskuddsbrevet av ${on}. Beløpet var ${before} og er nå ${now}.`,
    nn: (on: string, before: string, now: string) =>
      `Dette brevet erstattar tilskotsbrevet av ${on}. Beløpet var ${before} og er no ${now}.`,
    en: (on: string, before: string, now: string) =>
      `This letter replaces the award letter of ${on}. The amount was ${before} and is now ${now}.`,
  },
  stands: {
    nb: 'Det tidligere tilskuddsbrevet gjelder til dere har godtatt dette. Det som er betalt for mye eller for lite, gjøres opp etterpå.',
    nn: 'Det tidlegare tilskotsbrevet gjeld til de har godteke dette. Det som er betalt for mykje eller for lite, blir gjort opp etterpå.',
    en: 'The earlier letter stands until you have accepted this one. What was paid too much or too little is settled afterwards.',
  },
  purpose: { nb: 'Formål', nn: 'Formål', en: 'Purpose' },
  use: { nb: 'Vilkår for bruken', nn: 'Vilkår for bruken', en: 'Terms of use' },
  expected: { nb: 'Forventet måloppnåelse', nn: 'Forventa måloppnåing', en: 'Expected results' },
  payment: { nb: 'Utbetaling', nn: 'Utbetaling', en: 'Payment' },
  later: { nb: 'Årene som kommer', nn: 'Åra som kjem', en: 'The years to come' },
  reservation: {
    nb: 'Tilskudd for senere år gis med forbehold om Stortingets bevilgning.',
    nn: 'Tilskot for seinare år blir gitt med atterhald om løyvinga frå Stortinget.',
    en: 'Grants for later years are subject to the Storting’s appropriation (med forbehold om Stortingets bevilgning).',
  },
  lasts: {
    nb: (date: string) => `Programmet varer til og med ${date}.`,
    nn: (date: string) => `Programmet varer til og med ${date}.`,
    en: (date: string) => `The programme lasts until and including ${date}.`,
  },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  amount: { nb: 'Beløp (kr)', nn: 'Beløp (kr)', en: 'Amount (kr)' },
  standing: { nb: 'Status', nn: 'Status', en: 'Status' },
  open: { nb: 'Ikke avgjort', nn: 'Ikkje avgjort', en: 'Not decided' },
  indicative: { nb: 'Veiledende', nn: 'Rettleiande', en: 'Indicative' },
  confirmed: { nb: 'Bekreftet', nn: 'Stadfesta', en: 'Confirmed' },
  notSet: { nb: 'Ikke satt', nn: 'Ikkje sett', en: 'Not set' },
  reporting: { nb: 'Rapportering', nn: 'Rapportering', en: 'Reporting' },
  reportBy: {
    nb: (date: string) =>
      `Frist for den felles rapporten er ${date}. Dere rapporterer én gang, for hele beløpet.`,
    nn: (date: string) =>
      `Frist for den felles rapporten er ${date}. De rapporterer éin gong, for heile beløpet.`,
    en: (date: string) => `The one joint report is due on ${date}. You report once, for the whole amount.`,
  },
  control: { nb: 'Kontroll', nn: 'Kontroll', en: 'Control' },
  sanctions: {
    nb: 'Hvis vilkårene ikke følges',
    nn: 'Om vilkåra ikkje blir følgde',
    en: 'If the terms are not kept',
  },
  appeal: { nb: 'Klage', nn: 'Klage', en: 'Appeal' },
  acceptance: { nb: 'Aksept', nn: 'Aksept', en: 'Acceptance' },
  acceptBy: {
    nb: (date: string) =>
      `Tilskuddet gjelder når dere har godtatt vilkårene i dette brevet. Frist for å svare er ${date}.`,
    nn: (date: string) =>
      `Tilskotet gjeld når de har godteke vilkåra i dette brevet. Frist for å svare er ${date}.`,
    en: (date: string) =>
      `The grant takes effect when you have accepted the terms of this letter, by ${date}.`,
  },
  regards: { nb: 'Med hilsen', nn: 'Med helsing', en: 'Yours sincerely' },
  onBehalf: {
    nb: (of: string) => `på vegne av ${of}`,
    nn: (of: string) => `på vegner av ${of}`,
    en: (of: string) => `on behalf of ${of}`,
  },
  electronic: {
    nb: 'Brevet er godkjent elektronisk og har derfor ingen underskrift.',
    nn: 'Brevet er godkjent elektronisk og har derfor inga underskrift.',
    en: 'The letter has been approved electronically and therefore bears no signature.',
  },
  annex: {
    nb: 'Vedlegg 1: Hvor pengene kommer fra',
    nn: 'Vedlegg 1: Kvar pengane kjem frå',
    en: 'Annex 1: Where the money comes from',
  },
  calculated: {
    nb: 'Potten er blandet. Hver ordnings del av tildelingen er derfor en beregnet andel: alle tildelinger har samme blanding som potten. Dere skal verken bruke eller rapportere pengene ordning for ordning.',
    nn: 'Potten er blanda. Delen frå kvar ordning er derfor ein utrekna del: alle tildelingar har same blanding som potten. De skal verken bruke eller rapportere pengane ordning for ordning.',
    en: 'The pot is blended. Each scheme’s part of the award is therefore a calculated share: every award has the pot’s own mix. You are neither to spend nor to report the money scheme by scheme.',
  },
  scheme: { nb: 'Tilskuddsordning', nn: 'Tilskotsordning', en: 'Grant scheme' },
  directorate: { nb: 'Direktorat', nn: 'Direktorat', en: 'Directorate' },
  budgetPost: { nb: 'Kap. og post', nn: 'Kap. og post', en: 'Chapter, item' },
  total: { nb: 'Tildelt beløp', nn: 'Tildelt beløp', en: 'Award' },
  tableOfParts: {
    nb: 'Tildelingen fordelt på ordningene den kommer fra',
    nn: 'Tildelinga fordelt på ordningane ho kjem frå',
    en: 'The award by the schemes it comes from',
  },
  tableOfYears: {
    nb: 'Beløp for senere år',
    nn: 'Beløp for seinare år',
    en: 'Amounts for later years',
  },
  page: { nb: 'Side', nn: 'Side', en: 'Page' },
  pageOf: { nb: 'av', nn: 'av', en: 'of' },
})

/** What a letter says where the programme has decided nothing else. */
export const standardTexts = words({
  purpose: {
    nb: 'Formålet er et mer samordnet tilbud til utsatte barn og unge og familiene deres. Ett samlet tilskudd skal gi kommunen rom til å velge det som virker, på tvers av tjenester.',
    nn: 'Formålet er eit meir samordna tilbod til utsette barn og unge og familiane deira. Eitt samla tilskot skal gi kommunen rom til å velje det som verkar, på tvers av tenester.',
    en: 'The purpose is better coordinated services for vulnerable children and young people and their families. One combined grant gives the municipality room to choose what works, across services.',
  },
  terms: {
    nb: [
      'Pengene skal brukes til tiltak og tjenester for målgruppa. Dere velger selv hvilke, og kan flytte penger mellom tiltak.',
      'Hvert tiltak skal ha en plan for evaluering før det settes i gang.',
      'Ubrukte midler kan overføres til neste år så lenge programmet varer.',
    ],
    nn: [
      'Pengane skal brukast til tiltak og tenester for målgruppa. De vel sjølve kva for nokre, og kan flytte pengar mellom tiltak.',
      'Kvart tiltak skal ha ein plan for evaluering før det blir sett i gang.',
      'Ubrukte midlar kan overførast til neste år så lenge programmet varer.',
    ],
    en: [
      'The money is for measures and services for the target group. You choose which, and may move money between measures.',
      'Each measure must have an evaluation plan before it starts.',
      'Unspent funds may be carried over to the next year for as long as the programme lasts.',
    ],
  },
  expected: {
    nb: 'Vi forventer at tjenestene samarbeider bedre, og at flere barn og unge får hjelp før problemene vokser.',
    nn: 'Vi ventar at tenestene samarbeider betre, og at fleire barn og unge får hjelp før problema veks.',
    en: 'We expect services to work together better, and more children and young people to get help before problems grow.',
  },
  payment: {
    nb: 'Vi betaler ut hele beløpet i én omgang, etter at dere har godtatt vilkårene.',
    nn: 'Vi betaler ut heile beløpet i éin omgang, etter at de har godteke vilkåra.',
    en: 'We pay the whole amount at once, after you have accepted the terms.',
  },
  control: {
    nb: 'Vi og Riksrevisjonen kan kontrollere at pengene brukes etter forutsetningene. Ta vare på regnskap og vedtak så lenge regelverket krever.',
    nn: 'Vi og Riksrevisjonen kan kontrollere at pengane blir brukte etter føresetnadene. Ta vare på rekneskap og vedtak så lenge regelverket krev.',
    en: 'We and the Office of the Auditor General may check that the money is used as intended. Keep accounts and decisions for as long as the regulations require.',
  },
  sanctions: {
    nb: 'Da kan vi holde tilbake utbetalinger og kreve pengene helt eller delvis tilbake. Dere får uttale dere først.',
    nn: 'Då kan vi halde tilbake utbetalingar og krevje pengane heilt eller delvis tilbake. De får uttale dykk først.',
    en: 'We may then withhold payments and reclaim the money in whole or in part. You will be heard first.',
  },
})
