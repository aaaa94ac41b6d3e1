import { formatKr } from '../../core/ore.ts'
import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'
import type { Variant } from './model.ts'
import type { Phase } from './rules.ts'

export const variantWords = words<Record<Variant, string>>({
  oneStage: {
    nb: 'Ett trinn: én søknad, vedtaket kan ettersendes',
    nn: 'Eitt steg: éin søknad, vedtaket kan ettersendast',
    en: 'One stage: one application, the decision may follow',
  },
  twoStage: {
    nb: 'To trinn: foreløpig søknad, så endelig',
    nn: 'To steg: førebels søknad, så endeleg',
    en: 'Two stages: preliminary application, then final',
  },
})

export const phaseWords = words<Record<Phase, string>>({
  beforePlanning: { nb: 'før planlegging', nn: 'før planlegging', en: 'before planning' },
  planning: { nb: 'planlegging', nn: 'planlegging', en: 'planning' },
  running: { nb: 'tiltakene går', nn: 'tiltaka går', en: 'measures running' },
  ended: { nb: 'avsluttet', nn: 'avslutta', en: 'ended' },
})

export const text = words({
  programmes: { nb: 'Programmer', nn: 'Program', en: 'Programmes' },
  listLead: {
    nb: (n: number) => (n === 1 ? 'Ett program er registrert.' : `${n} programmer er registrert.`),
    nn: (n: number) => (n === 1 ? 'Eitt program er registrert.' : `${n} program er registrerte.`),
    en: (n: number) => (n === 1 ? 'One programme is registered.' : `${n} programmes are registered.`),
  },
  none: {
    nb: 'Her vil programmene stå. Det nasjonale sekretariatet oppretter det første.',
    nn: 'Her kjem programma til å stå. Det nasjonale sekretariatet opprettar det første.',
    en: 'Programmes will stand here. The national secretariat creates the first.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  phase: { nb: 'Fase', nn: 'Fase', en: 'Phase' },
  period: { nb: 'Tiltakene går', nn: 'Tiltaka går', en: 'Measures run' },
  money: { nb: 'Bevilget, kr', nn: 'Løyvd, kr', en: 'Appropriated, kr' },
  newTitle: { nb: 'Nytt program', nn: 'Nytt program', en: 'New programme' },
  create: { nb: 'Opprett programmet', nn: 'Opprett programmet', en: 'Create the programme' },
  id: { nb: 'Kortnavn', nn: 'Kortnamn', en: 'Short name' },
  idHint: {
    nb: 'Små bokstaver, tall og bindestrek. Det står i adressen, for eksempel oppvekst-2027.',
    nn: 'Små bokstavar, tal og bindestrek. Det står i adressa, til dømes oppvekst-2027.',
    en: 'Lower-case letters, digits and hyphens. It stands in the address, such as oppvekst-2027.',
  },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  elementsHint: {
    nb: 'Programmet er selv en tilskuddsordning. Mål, målgruppe, tildelingskriterier, oppfølging og evaluering står i katalogen over ordninger.',
    nn: 'Programmet er sjølv ei tilskotsordning. Mål, målgruppe, tildelingskriterium, oppfølging og evaluering står i katalogen over ordningar.',
    en: 'The programme is itself a grant scheme. Goal, target group, criteria, follow-up and evaluation stand in the catalogue of schemes.',
  },
  purposes: { nb: 'Formål', nn: 'Formål', en: 'Purposes' },
  criteria: { nb: 'Tildelingskriterier', nn: 'Tildelingskriterium', en: 'Allocation criteria' },
  followUp: { nb: 'Oppfølging og kontroll', nn: 'Oppfølging og kontroll', en: 'Follow-up and control' },
  evaluation: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
  unwritten: { nb: 'Ikke skrevet ennå', nn: 'Ikkje skrive enno', en: 'Not written yet' },
  asScheme: {
    nb: 'Programmet i katalogen over ordninger',
    nn: 'Programmet i katalogen over ordningar',
    en: 'The programme in the catalogue of schemes',
  },
  target: { nb: 'Målgruppe', nn: 'Målgruppe', en: 'Target group' },
  ageFrom: { nb: 'Fra og med alder', nn: 'Frå og med alder', en: 'From age' },
  ageTo: { nb: 'Til og med alder', nn: 'Til og med alder', en: 'To age (inclusive)' },
  ages: {
    nb: (from: number, to: number, families: boolean) =>
      `fra og med ${from} til og med ${to} år${families ? ', og familiene deres' : ''}`,
    nn: (from: number, to: number, families: boolean) =>
      `frå og med ${from} til og med ${to} år${families ? ', og familiane deira' : ''}`,
    en: (from: number, to: number, families: boolean) =>
      `from ${from} to ${to} years inclusive${families ? ', and their families' : ''}`,
  },
  families: {
    nb: 'Familiene er med i målgruppen',
    nn: 'Familiane er med i målgruppa',
    en: 'Families are part of the target group',
  },
  planningFrom: { nb: 'Planleggingen starter', nn: 'Planlegginga startar', en: 'Planning starts' },
  startsOn: { nb: 'Tiltakene starter', nn: 'Tiltaka startar', en: 'Measures start' },
  endsOn: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  nationalCap: {
    nb: 'Høyst så mange kommuner i alt',
    nn: 'Høgst så mange kommunar i alt',
    en: 'At most this many municipalities in all',
  },
  regionCap: {
    nb: 'Høyst så mange i hver region',
    nn: 'Høgst så mange i kvar region',
    en: 'At most this many in each region',
  },
  regions: { nb: 'Regioner', nn: 'Regionar', en: 'Regions' },
  regionsHint: {
    nb: 'Kodene til statsforvalternes embeter, én på hver linje, for eksempel sf-innlandet.',
    nn: 'Kodane til embeta til statsforvaltarane, éin på kvar linje, til dømes sf-innlandet.',
    en: 'The codes of the county governors’ offices, one a line, such as sf-innlandet.',
  },
  variant: { nb: 'Søknadsløp', nn: 'Søknadsløp', en: 'Process' },
  sender: { nb: 'Hvem sender pengene', nn: 'Kven sender pengane', en: 'Who sends the money' },
  post: { nb: 'Kapittel og post', nn: 'Kapittel og post', en: 'Chapter and item' },
  mandate: { nb: 'Mandat', nn: 'Mandat', en: 'Mandate' },
  noMandate: {
    nb: 'Ikke registrert. Utlysning er ikke mulig før mandatet er registrert.',
    nn: 'Ikkje registrert. Utlysing er ikkje mogleg før mandatet er registrert.',
    en: 'Not recorded. No call can be published before the mandate is recorded.',
  },
  mandateBy: {
    nb: (by: string, on: string) => `${by}, ${on}`,
    nn: (by: string, on: string) => `${by}, ${on}`,
    en: (by: string, on: string) => `${by}, ${on}`,
  },
  decidedBy: { nb: 'Hvem bestemte', nn: 'Kven bestemte', en: 'Who decided' },
  decidedOn: { nb: 'Dato for vedtaket', nn: 'Dato for vedtaket', en: 'Date of the decision' },
  reference: { nb: 'Dokument eller referanse', nn: 'Dokument eller referanse', en: 'Document or reference' },
  recordMandate: { nb: 'Registrer mandatet', nn: 'Registrer mandatet', en: 'Record the mandate' },
  office: { nb: 'Embete', nn: 'Embete', en: 'Office' },
  cap: { nb: 'Tak', nn: 'Tak', en: 'Cap' },
  setCap: { nb: 'Endre taket', nn: 'Endre taket', en: 'Change the cap' },
  lead: {
    nb: (name: string, ore: bigint, years: string) =>
      `${name} samler ${formatKr(ore)} fra flere tilskudd i én pott for ${years}.`,
    nn: (name: string, ore: bigint, years: string) =>
      `${name} samlar ${formatKr(ore)} frå fleire tilskot i éin pott for ${years}.`,
    en: (name: string, ore: bigint, years: string) =>
      `${name} pools ${formatKr(ore)} from several grants for ${years}.`,
  },
  leadNoMoney: {
    nb: 'Programmet har ingen bevilgning ennå.',
    nn: 'Programmet har inga løyving enno.',
    en: 'The programme has no appropriation yet.',
  },
  about: { nb: 'Om programmet', nn: 'Om programmet', en: 'About the programme' },
  moneyTitle: { nb: 'Pengene', nn: 'Pengane', en: 'The money' },
  moneyCaption: {
    nb: 'Hva hver ordning bidrar med, kr',
    nn: 'Kva kvar ordning bidreg med, kr',
    en: 'What each scheme contributes, kr',
  },
  scheme: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  owner: { nb: 'Eier', nn: 'Eigar', en: 'Owner' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  pictureTitle: {
    nb: 'Bidrag til potten etter ordning og år',
    nn: 'Bidrag til potten etter ordning og år',
    en: 'Contributions to the pot by scheme and year',
  },
  pictureText: {
    nb: 'Hver stolpe er et år. Feltene er ordningene, i samme rekkefølge som i tabellen.',
    nn: 'Kvar stolpe er eit år. Felta er ordningane, i same rekkjefølgje som i tabellen.',
    en: 'Each bar is a year. The fields are the schemes, in the order of the table.',
  },
  proposed: { nb: 'foreslått', nn: 'føreslått', en: 'proposed' },
  adopted: { nb: 'vedtatt', nn: 'vedteken', en: 'adopted' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  moneyEmpty: {
    nb: 'Programmet har ingen penger ennå. Gjør klar det første året.',
    nn: 'Programmet har ingen pengar enno. Gjer klar det første året.',
    en: 'The programme has no money yet. Prepare its first year.',
  },
  fundYear: {
    nb: 'Gjør klar et år',
    nn: 'Gjer klar eit år',
    en: 'Prepare a year',
  },
  illustration: { nb: 'Illustrasjon', nn: 'Illustrasjon', en: 'Illustration' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
})

export const refusals = words({
  idTaken: {
    nb: 'Kortnavnet er i bruk. Velg et annet.',
    nn: 'Kortnamnet er i bruk. Vel eit anna.',
    en: 'The short name is in use. Choose another.',
  },
  noRegion: {
    nb: 'Skriv minst ett embete.',
    nn: 'Skriv minst eitt embete.',
    en: 'Write at least one office.',
  },
  badId: {
    nb: 'Bruk bare små bokstaver a–z, tall og bindestrek.',
    nn: 'Bruk berre små bokstavar a–z, tal og bindestrek.',
    en: 'Use only lower-case letters a–z, digits and hyphens.',
  },
  unknownOffice: {
    nb: 'Ett av embetene finnes ikke. Sjekk kodene.',
    nn: 'Eitt av embeta finst ikkje. Sjekk kodane.',
    en: 'One of the offices does not exist. Check the codes.',
  },
  agesReversed: {
    nb: 'Til-alderen må være lik eller høyere enn fra-alderen.',
    nn: 'Til-alderen må vere lik eller høgare enn frå-alderen.',
    en: 'The upper age must not be below the lower.',
  },
  datesReversed: {
    nb: 'Datoene må komme i rekkefølge: planlegging, start, slutt.',
    nn: 'Datoane må kome i rekkjefølgje: planlegging, start, slutt.',
    en: 'The dates must come in order: planning, start, end.',
  },
  mandateRecorded: {
    nb: 'Mandatet er allerede registrert. Last siden på nytt.',
    nn: 'Mandatet er alt registrert. Last sida på nytt.',
    en: 'The mandate is already recorded. Reload the page.',
  },
  unknownProgramme: {
    nb: 'Programmet finnes ikke. Gå til listen over programmer.',
    nn: 'Programmet finst ikkje. Gå til lista over program.',
    en: 'There is no such programme. Go to the list.',
  },
  yearFunded: {
    nb: 'Året har allerede en bevilgning.',
    nn: 'Året har alt ei løyving.',
    en: 'The year already has an appropriation.',
  },
  contributionsDiffer: {
    nb: ({ wanted, sum }: Refusal['values']) =>
      `Bidragene summerer til ${formatKr(sum as bigint)}, men bevilgningen er ${formatKr(wanted as bigint)}. Rett bidragene.`,
    nn: ({ wanted, sum }: Refusal['values']) =>
      `Bidraga summerer til ${formatKr(sum as bigint)}, men løyvinga er ${formatKr(wanted as bigint)}. Rett bidraga.`,
    en: ({ wanted, sum }: Refusal['values']) =>
      `The contributions sum to ${formatKr(sum as bigint)}, but the appropriation is ${formatKr(wanted as bigint)}. Correct them.`,
  },
})
