import { words } from '../../core/words.ts'

export const refusals = words({
  noMandate: {
    nb: 'Programmet har ikke noe mandat ennå. Be det nasjonale sekretariatet registrere det, og publiser så.',
    nn: 'Programmet har ikkje noko mandat enno. Be det nasjonale sekretariatet registrere det, og publiser så.',
    en: 'The programme has no mandate yet. Ask the national secretariat to record it, then publish.',
  },
  noRegion: {
    nb: 'Embetet er ikke med i programmet. Gå til programmet og se hvilke regioner som er med.',
    nn: 'Embetet er ikkje med i programmet. Gå til programmet og sjå kva regionar som er med.',
    en: 'The office is not part of the programme. Go to the programme to see its regions.',
  },
  callPublished: {
    nb: 'Utlysningen er allerede publisert. Last siden på nytt.',
    nn: 'Utlysinga er alt publisert. Last sida på nytt.',
    en: 'The call has already been published. Reload the page.',
  },
  tickFirst: {
    nb: 'Kryss av for at du har lest hva som skjer.',
    nn: 'Kryss av for at du har lese kva som skjer.',
    en: 'Tick that you have read what will happen.',
  },
  notHandedIn: {
    nb: 'Kommunen har ikke sendt noe ennå. Vent til søknaden er mottatt.',
    nn: 'Kommunen har ikkje sendt noko enno. Vent til søknaden er motteken.',
    en: 'The municipality has not sent anything yet. Wait until the application has been received.',
  },
  noDraft: {
    nb: 'Skriv utlysningen først, og se over den.',
    nn: 'Skriv utlysinga først, og sjå over ho.',
    en: 'Write the call first, and look it over.',
  },
  callNotPublished: {
    nb: 'Utlysningen er ikke publisert ennå.',
    nn: 'Utlysinga er ikkje publisert enno.',
    en: 'The call has not been published yet.',
  },
  callWithdrawn: {
    nb: 'Utlysningen er trukket. Se på siden til utlysningen hvorfor.',
    nn: 'Utlysinga er trekt. Sjå på sida til utlysinga kvifor.',
    en: 'The call has been withdrawn. Its page says why.',
  },
  nothingChanged: {
    nb: 'Ingenting er endret. Skriv det nye, eller gå tilbake.',
    nn: 'Ingenting er endra. Skriv det nye, eller gå tilbake.',
    en: 'Nothing has changed. Write what is new, or go back.',
  },
  finalBeforeFirst: {
    nb: 'Fristen for endelig søknad må komme etter den første fristen.',
    nn: 'Fristen for endeleg søknad må kome etter den første fristen.',
    en: 'The deadline of the final application must come after the first deadline.',
  },
  caseNumberTaken: {
    nb: 'Embetet har brukt saksnummeret før. Skriv et annet.',
    nn: 'Embetet har brukt saksnummeret før. Skriv eit anna.',
    en: 'The office has used this case number. Write another.',
  },
  badCaseNumber: {
    nb: 'Skriv saksnummeret som 2019/10445.',
    nn: 'Skriv saksnummeret som 2019/10445.',
    en: 'Write the case number as 2019/10445.',
  },
  deadlinePassed: {
    nb: 'Fristen er allerede passert. Skriv en dato fra og med i dag.',
    nn: 'Fristen er alt passert. Skriv ein dato frå og med i dag.',
    en: 'The deadline has passed already. Write a date from today on.',
  },
  finalDeadlineMissing: {
    nb: 'Skriv også fristen for endelig søknad: regionen har søknad i to trinn.',
    nn: 'Skriv òg fristen for endeleg søknad: regionen har søknad i to steg.',
    en: 'Write the deadline of the final application too: the region has two stages.',
  },
  noCall: {
    nb: 'Utlysningen er ikke publisert ennå. Ta kontakt med statsforvalteren.',
    nn: 'Utlysinga er ikkje publisert enno. Ta kontakt med statsforvaltaren.',
    en: 'The call has not been published yet. Contact the county governor.',
  },
  notInvited: {
    nb: 'Kommunen er ikke invitert. Ta kontakt med statsforvalteren.',
    nn: 'Kommunen er ikkje invitert. Ta kontakt med statsforvaltaren.',
    en: 'The municipality is not invited. Contact the county governor.',
  },
  alreadySubmitted: {
    nb: 'Søknaden er allerede sendt. Ta vare på det du skrev, og last siden på nytt for å se kvitteringen.',
    nn: 'Søknaden er alt send. Ta vare på det du skreiv, og last sida på nytt for å sjå kvitteringa.',
    en: 'The application has already been sent. Keep what you wrote, and reload the page to see the receipt.',
  },
  finalNotOpen: {
    nb: 'Send den foreløpige søknaden først.',
    nn: 'Send den førebelse søknaden først.',
    en: 'Send the preliminary application first.',
  },
  resolutionMissing: {
    nb: 'Last opp det politiske vedtaket først. Deretter kan den endelige søknaden sendes.',
    nn: 'Last opp det politiske vedtaket først. Deretter kan den endelege søknaden sendast.',
    en: 'Upload the political decision first. Then the final application can be sent.',
  },
  resolutionRecorded: {
    nb: 'Vedtaket er allerede registrert. Last siden på nytt for å se det.',
    nn: 'Vedtaket er alt registrert. Last sida på nytt for å sjå det.',
    en: 'The decision has already been recorded. Reload the page to see it.',
  },
  nothingToTreat: {
    nb: 'Det er ingenting å avgjøre her nå. Last siden på nytt.',
    nn: 'Det er ingenting å avgjere her no. Last sida på nytt.',
    en: 'There is nothing to decide here now. Reload the page.',
  },
  reasonMissing: {
    nb: 'Skriv en begrunnelse.',
    nn: 'Skriv ei grunngiving.',
    en: 'Write a reason.',
  },
  newDeadlineMissing: {
    nb: 'Skriv en ny frist når du sender mangelbrev.',
    nn: 'Skriv ein ny frist når du sender mangelbrev.',
    en: 'Write a new deadline when you send a deficiency letter.',
  },
})
