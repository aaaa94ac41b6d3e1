import { formatKr } from '../../core/ore.ts'
import { words } from '../../core/words.ts'

export const text = words({
  newTitle: { nb: 'Nytt program', nn: 'Nytt program', en: 'New programme' },
  newLead: {
    nb: 'Ti steg, som lagres underveis. Ingenting registreres før en annen har godkjent.',
    nn: 'Ti steg, som blir lagra undervegs. Ingenting blir registrert før ein annan har godkjent.',
    en: 'Ten steps, saved as you go. Nothing is recorded before another person has approved it.',
  },
  firstYear: { nb: 'Første år med penger', nn: 'Første år med pengar', en: 'First year with money' },
  begin: { nb: 'Begynn', nn: 'Byrj', en: 'Begin' },
  yearTitle: {
    nb: (year: number) => `Gjør klar ${year}`,
    nn: (year: number) => `Gjer klar ${year}`,
    en: (year: number) => `Prepare ${year}`,
  },
  aYearTitle: { nb: 'Gjør klar et år', nn: 'Gjer klar eit år', en: 'Prepare a year' },
  yearLead: {
    nb: (from: number | null) =>
      from ? `Svarene fra ${from} står der som utgangspunkt.` : 'Ingen tidligere år er registrert.',
    nn: (from: number | null) =>
      from ? `Svara frå ${from} står der som utgangspunkt.` : 'Ingen tidlegare år er registrerte.',
    en: (from: number | null) =>
      from ? `The answers of ${from} are there to start from.` : 'No earlier year is recorded.',
  },
  allFunded: {
    nb: 'Alle årene i programmet har penger eller er under arbeid.',
    nn: 'Alle åra i programmet har pengar eller er under arbeid.',
    en: 'Every year of the programme has money or is being prepared.',
  },
  underWay: { nb: 'Under arbeid', nn: 'Under arbeid', en: 'Under way' },
  goOn: {
    nb: (step: number) => `fortsett med steg ${step} av 10`,
    nn: (step: number) => `hald fram med steg ${step} av 10`,
    en: (step: number) => `go on with step ${step} of 10`,
  },
  stepOf: {
    nb: (year: number, step: number) => `Gjør klar ${year}, steg ${step} av 10`,
    nn: (year: number, step: number) => `Gjer klar ${year}, steg ${step} av 10`,
    en: (year: number, step: number) => `Prepare ${year}, step ${step} of 10`,
  },
  programmes: { nb: 'Programmer', nn: 'Program', en: 'Programmes' },
  stepState: {
    nb: { done: 'ferdig', here: 'her er du', lacking: 'mangler', open: '' },
    nn: { done: 'ferdig', here: 'her er du', lacking: 'manglar', open: '' },
    en: { done: 'done', here: 'you are here', lacking: 'lacking', open: '' },
  },
  saveAndGo: {
    nb: (to: string) => `Lagre og gå til ${to}`,
    nn: (to: string) => `Lagre og gå til ${to}`,
    en: (to: string) => `Save and go to ${to}`,
  },
  saveForLater: {
    nb: 'Lagre og fortsett senere',
    nn: 'Lagre og hald fram seinare',
    en: 'Save and go on later',
  },
  saveAndTry: { nb: 'Lagre og prøvekjør', nn: 'Lagre og prøvekøyr', en: 'Save and try' },
  takesPart: { nb: 'Er med', nn: 'Er med', en: 'Takes part' },
  newScheme: {
    nb: 'Ordningen finnes ikke i katalogen: skriv den inn',
    nn: 'Ordninga finst ikkje i katalogen: skriv ho inn',
    en: 'The scheme is not in the catalogue: enter it',
  },
  savedAt: {
    nb: (time: string) => `Utkastet er lagret ${time}`,
    nn: (time: string) => `Utkastet er lagra ${time}`,
    en: (time: string) => `The draft was saved ${time}`,
  },
  othersText: {
    nb: (field: string, said: string) => `${field}, som en annen har lagret det: ${said}`,
    nn: (field: string, said: string) => `${field}, slik ein annan har lagra det: ${said}`,
    en: (field: string, said: string) => `${field}, as another has saved it: ${said}`,
  },
  settled: {
    nb: 'Dette ligger fast for programmet.',
    nn: 'Dette ligg fast for programmet.',
    en: 'This is settled for the programme.',
  },
  goToNext: {
    nb: (to: string) => `Gå til ${to}`,
    nn: (to: string) => `Gå til ${to}`,
    en: (to: string) => `Go to ${to}`,
  },
  attached: {
    nb: (name: string) => `Lastet opp: ${name}`,
    nn: (name: string) => `Lasta opp: ${name}`,
    en: (name: string) => `Uploaded: ${name}`,
  },
  addScheme: { nb: 'Legg til en ordning', nn: 'Legg til ei ordning', en: 'Add a scheme' },
  addThis: { nb: 'Legg til ordningen', nn: 'Legg til ordninga', en: 'Add the scheme' },
  removeScheme: {
    nb: (name: string) => `Ta bort ${name}`,
    nn: (name: string) => `Ta bort ${name}`,
    en: (name: string) => `Remove ${name}`,
  },
  searchFor: {
    nb: 'Søk etter navn eller det ordningen er til',
    nn: 'Søk etter namn eller det ordninga er til',
    en: 'Search by name or by what the scheme is for',
  },
  search: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  found: {
    nb: (shown: number, count: number, words: string) =>
      `${shown} av ${count} ordninger${words ? ` passer til «${words}»` : ''}. Står den ikke her, søker du med andre ord.`,
    nn: (shown: number, count: number, words: string) =>
      `${shown} av ${count} ordningar${words ? ` passar til «${words}»` : ''}. Står ho ikkje her, søkjer du med andre ord.`,
    en: (shown: number, count: number, words: string) =>
      `${shown} of ${count} schemes${words ? ` match “${words}”` : ''}. If it is not here, search with other words.`,
  },
  noScheme: {
    nb: 'Ingen ordninger er lagt til ennå.',
    nn: 'Ingen ordningar er lagde til enno.',
    en: 'No scheme has been added yet.',
  },
  lastYear: {
    nb: (owner: string, year: number, ore: bigint) => `${owner}. I ${year}: ${formatKr(ore)} til potten.`,
    nn: (owner: string, year: number, ore: bigint) => `${owner}. I ${year}: ${formatKr(ore)} til potten.`,
    en: (owner: string, year: number, ore: bigint) => `${owner}. In ${year}: ${formatKr(ore)} to the pot.`,
  },
  toPot: { nb: 'Til potten', nn: 'Til potten', en: 'To the pot' },
  mustMend: { nb: 'må rettes', nn: 'må rettast', en: 'to be corrected' },
  soFar: { nb: 'Så langt til potten', nn: 'Så langt til potten', en: 'To the pot so far' },
  soFarFrom: {
    nb: (n: number, of: number) => `fra ${n} av ${of} ${of === 1 ? 'ordning' : 'ordninger'}`,
    nn: (n: number, of: number) => `frå ${n} av ${of} ${of === 1 ? 'ordning' : 'ordningar'}`,
    en: (n: number, of: number) => `from ${n} of ${of} ${of === 1 ? 'scheme' : 'schemes'}`,
  },
  lastPot: {
    nb: (year: number, ore: bigint) => `I ${year} var potten ${formatKr(ore)}.`,
    nn: (year: number, ore: bigint) => `I ${year} var potten ${formatKr(ore)}.`,
    en: (year: number, ore: bigint) => `In ${year} the pot was ${formatKr(ore)}.`,
  },
  postName: {
    nb: (chapter: string, item: string) => `kap. ${chapter} post ${item}`,
    nn: (chapter: string, item: string) => `kap. ${chapter} post ${item}`,
    en: (chapter: string, item: string) => `kap. ${chapter} post ${item}`,
  },
  ruleNeeds: {
    nb: (figures: string) => `Trenger ${figures}.`,
    nn: (figures: string) => `Treng ${figures}.`,
    en: (figures: string) => `Needs ${figures}.`,
  },
  needsNone: { nb: 'Trenger ingen tall.', nn: 'Treng ingen tal.', en: 'Needs no figures.' },
  ruleName: {
    nb: (outline: string, version: string) => `${outline} (versjon ${version})`,
    nn: (outline: string, version: string) => `${outline} (versjon ${version})`,
    en: (outline: string, version: string) => `${outline} (version ${version})`,
  },
  noRule: {
    nb: 'Ordningen har ingen regel for året.',
    nn: 'Ordninga har ingen regel for året.',
    en: 'The scheme has no rule for the year.',
  },
  writeRule: { nb: 'Skriv regelen', nn: 'Skriv regelen', en: 'Write the rule' },
  seeRule: { nb: 'Les regelen', nn: 'Les regelen', en: 'Read the rule' },
  allOfYear: {
    nb: 'Kryss av her i stedet for ved hvert embete.',
    nn: 'Kryss av her i staden for ved kvart embete.',
    en: 'Tick here instead of at each office.',
  },
  postOf: { nb: 'Post', nn: 'Post', en: 'Item' },
  ages: {
    nb: (from: number, to: number, families: boolean) =>
      `${from}–${to} år${families ? ' og familiene deres' : ''}`,
    nn: (from: number, to: number, families: boolean) =>
      `${from}–${to} år${families ? ' og familiane deira' : ''}`,
    en: (from: number, to: number, families: boolean) =>
      `${from}–${to} years${families ? ' and their families' : ''}`,
  },
  pot: { nb: 'Pott', nn: 'Pott', en: 'Pot' },
  regionLine: {
    nb: (name: string, variant: string, cap: number) => `${name}: ${variant.toLowerCase()}, tak ${cap}`,
    nn: (name: string, variant: string, cap: number) => `${name}: ${variant.toLowerCase()}, tak ${cap}`,
    en: (name: string, variant: string, cap: number) => `${name}: ${variant.toLowerCase()}, cap ${cap}`,
  },
  none: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
})
