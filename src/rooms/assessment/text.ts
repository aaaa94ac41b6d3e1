import { words } from '../../core/words.ts'
import type { Criterion, Says } from './model.ts'

export const criterionWords = words<Record<Criterion, string>>({
  motivation: { nb: 'Motivasjon', nn: 'Motivasjon', en: 'Motivation' },
  capacity: { nb: 'Kapasitet', nn: 'Kapasitet', en: 'Capacity' },
})

export const saysWords = words<Record<Says, string>>({
  impartial: {
    nb: 'Jeg er habil overfor alle kommunene',
    nn: 'Eg er habil overfor alle kommunane',
    en: 'I am impartial to all the municipalities',
  },
  conflict: {
    nb: 'Jeg er inhabil overfor minst én av dem',
    nn: 'Eg er inhabil overfor minst éin av dei',
    en: 'I have a conflict of interest with at least one of them',
  },
  unsure: {
    nb: 'Jeg er i tvil, og gruppa må vurdere det',
    nn: 'Eg er i tvil, og gruppa må vurdere det',
    en: 'I am unsure, and the group must judge it',
  },
})

/** What each step of the scale means, weakest first. */
export const scoreWords = words<Record<'1' | '2' | '3' | '4' | '5', string>>({
  1: { nb: '1: svak', nn: '1: svak', en: '1: weak' },
  2: { nb: '2: noe svak', nn: '2: noko svak', en: '2: rather weak' },
  3: { nb: '3: god nok', nn: '3: god nok', en: '3: good enough' },
  4: { nb: '4: god', nn: '4: god', en: '4: good' },
  5: { nb: '5: svært god', nn: '5: svært god', en: '5: very good' },
})

/** What is looked for in the application by each criterion. */
export const evidenceWords = words<Record<Criterion, string>>({
  motivation: {
    nb: 'For eksempel hva ledelsen har forpliktet seg til.',
    nn: 'Til dømes kva leiinga har forplikta seg til.',
    en: 'For example what the leadership has committed to.',
  },
  capacity: {
    nb: 'For eksempel navngitt prosjektleder og stillingsandel.',
    nn: 'Til dømes namngitt prosjektleiar og stillingsdel.',
    en: 'For example a named project lead and the full-time equivalent.',
  },
})

export const text = words({
  title: {
    nb: 'Vurdering hver for seg',
    nn: 'Vurdering kvar for seg',
    en: 'Assessment, each member alone',
  },
  lead: {
    nb: 'Hvert medlem gir hver kommune fra 1 til 5 for motivasjon og for kapasitet. Ingen ser hva andre har gitt, eller om de har gitt noe, før alle er ferdige.',
    nn: 'Kvar medlem gir kvar kommune frå 1 til 5 for motivasjon og for kapasitet. Ingen ser kva andre har gitt, eller om dei har gitt noko, før alle er ferdige.',
    en: 'Each member gives each municipality 1 to 5 for motivation and for capacity. Nobody sees what others have given, or whether they have given anything, before all are done.',
  },
  noGroup: {
    nb: 'Her vurderer ressursgruppa søknadene. Først setter statsforvalteren ned gruppa.',
    nn: 'Her vurderer ressursgruppa søknadene. Først set statsforvaltaren ned gruppa.',
    en: 'Here the resource group assesses the applications. First the county governor sets the group up.',
  },
  notYet: {
    nb: 'Vurderingene åpnes når alle i gruppa har gitt sine.',
    nn: 'Vurderingane blir opna når alle i gruppa har gitt sine.',
    en: 'The assessments are opened when everybody in the group has given theirs.',
  },
  none: {
    nb: 'Ingen søknad kan vurderes ennå.',
    nn: 'Ingen søknad kan vurderast enno.',
    en: 'No application can be assessed yet.',
  },
  declareTitle: { nb: 'Er du habil?', nn: 'Er du habil?', en: 'Are you impartial?' },
  declareLead: {
    nb: (names: string) =>
      `Disse kommunene konkurrerer om de samme plassene: ${names}. Den som er inhabil overfor én, deltar ikke i rangeringen av noen av dem.`,
    nn: (names: string) =>
      `Desse kommunane konkurrerer om dei same plassane: ${names}. Den som er inhabil overfor éin, deltek ikkje i rangeringa av nokon av dei.`,
    en: (names: string) =>
      `These municipalities compete for the same places: ${names}. Whoever is disqualified for one takes no part in ranking any of them.`,
  },
  impartiality: { nb: 'Habilitet', nn: 'Habilitet', en: 'Impartiality' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  declareHint: {
    nb: 'Skriv hva som kan svekke tilliten til at du er upartisk, hvis du ikke er sikker.',
    nn: 'Skriv kva som kan svekkje tilliten til at du er upartisk, dersom du ikkje er sikker.',
    en: 'Write what may weaken the trust in your impartiality, unless you are sure.',
  },
  declare: { nb: 'Registrer svaret', nn: 'Registrer svaret', en: 'Record the answer' },
  declared: { nb: 'Svaret er registrert', nn: 'Svaret er registrert', en: 'The answer is recorded' },
  judgeTitle: {
    nb: (name: string) => `Er ${name} habil?`,
    nn: (name: string) => `Er ${name} habil?`,
    en: (name: string) => `Is ${name} impartial?`,
  },
  toJudge: {
    nb: (name: string) => `Vurder habiliteten til ${name}`,
    nn: (name: string) => `Vurder habiliteten til ${name}`,
    en: (name: string) => `Judge the impartiality of ${name}`,
  },
  judgeLead: {
    nb: 'Gruppa avgjør uten medlemmet (forvaltningsloven § 8). Er medlemmet inhabilt, går det ut av hele rangeringen, og vara kommer inn.',
    nn: 'Gruppa avgjer utan medlemen (forvaltningslova § 8). Er medlemen inhabil, går medlemen ut av heile rangeringa, og vara kjem inn.',
    en: 'The group decides without the member (Public Administration Act, section 8). A disqualified member leaves the whole ranking, and the deputy comes in.',
  },
  said: { nb: 'Medlemmet skriver', nn: 'Medlemen skriv', en: 'The member writes' },
  judgedAs: { nb: 'Medlemmet er', nn: 'Medlemen er', en: 'The member is' },
  isImpartial: { nb: 'habil og deltar', nn: 'habil og deltek', en: 'impartial and takes part' },
  isDisqualified: { nb: 'inhabil og går ut', nn: 'inhabil og går ut', en: 'disqualified and leaves' },
  judge: { nb: 'Avgjør', nn: 'Avgjer', en: 'Decide' },
  judged: { nb: 'Habiliteten er avgjort', nn: 'Habiliteten er avgjord', en: 'The impartiality is decided' },
  scoreTitle: {
    nb: (name: string) => `Vurder ${name}`,
    nn: (name: string) => `Vurder ${name}`,
    en: (name: string) => `Assess ${name}`,
  },
  scoreLead: {
    nb: 'Bare du ser dette til alle i gruppa er ferdige. Politisk vedtak er et vilkår og vurderes ikke.',
    nn: 'Berre du ser dette til alle i gruppa er ferdige. Politisk vedtak er eit vilkår og blir ikkje vurdert.',
    en: 'Only you see this until everybody in the group is done. The political decision is a condition and is not scored.',
  },
  score: { nb: 'Poeng', nn: 'Poeng', en: 'Score' },
  scoreOf: {
    nb: (criterion: string) => `Poeng for ${criterion}`,
    nn: (criterion: string) => `Poeng for ${criterion}`,
    en: (criterion: string) => `Score for ${criterion}`,
  },
  reasonOf: {
    nb: (criterion: string) => `Begrunnelse for ${criterion}`,
    nn: (criterion: string) => `Grunngiving for ${criterion}`,
    en: (criterion: string) => `Reason for ${criterion}`,
  },
  evidenceOf: {
    nb: (criterion: string) => `Hva i søknaden viser ${criterion}`,
    nn: (criterion: string) => `Kva i søknaden viser ${criterion}`,
    en: (criterion: string) => `What in the application shows ${criterion}`,
  },
  give: { nb: 'Lagre vurderingen', nn: 'Lagre vurderinga', en: 'Save the assessment' },
  given: { nb: 'Vurderingen er lagret', nn: 'Vurderinga er lagra', en: 'The assessment is saved' },
  readApplication: { nb: 'Les søknaden', nn: 'Les søknaden', en: 'Read the application' },
  own: { nb: 'Mine vurderinger', nn: 'Mine vurderingar', en: 'My assessments' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  stands: { nb: 'Status', nn: 'Status', en: 'Status' },
  isGiven: { nb: 'vurdert av deg', nn: 'vurdert av deg', en: 'assessed by you' },
  isLeft: { nb: 'ikke vurdert av deg', nn: 'ikkje vurdert av deg', en: 'not assessed by you' },
  isOpen: { nb: 'åpnet', nn: 'opna', en: 'opened' },
  next: {
    nb: (name: string) => `Vurder ${name}`,
    nn: (name: string) => `Vurder ${name}`,
    en: (name: string) => `Assess ${name}`,
  },
  waits: {
    nb: 'Du har vurdert alle. Vurderingene åpnes når de andre også har det.',
    nn: 'Du har vurdert alle. Vurderingane blir opna når dei andre også har det.',
    en: 'You have assessed all. The assessments are opened when the others have too.',
  },
  whatNow: { nb: 'Nå', nn: 'No', en: 'Now' },
  opened: { nb: 'Vurderingene', nn: 'Vurderingane', en: 'The assessments' },
  openedLead: {
    nb: (n: number) =>
      `${n} medlemmer har vurdert hver for seg. Gjennomsnittet er et grunnlag: gruppa innstiller.`,
    nn: (n: number) =>
      `${n} medlemer har vurdert kvar for seg. Gjennomsnittet er eit grunnlag: gruppa innstiller.`,
    en: (n: number) => `${n} members have assessed, each alone. The mean is a basis: the group recommends.`,
  },
  mean: {
    nb: (criterion: string) => `${criterion}, gjennomsnitt`,
    nn: (criterion: string) => `${criterion}, gjennomsnitt`,
    en: (criterion: string) => `${criterion}, mean`,
  },
  agree: { nb: 'Enighet', nn: 'Semje', en: 'Agreement' },
  agrees: { nb: 'enige', nn: 'samde', en: 'in agreement' },
  disagrees: {
    nb: (criteria: string) => `uenige om ${criteria}`,
    nn: (criteria: string) => `usamde om ${criteria}`,
    en: (criteria: string) => `in disagreement on ${criteria}`,
  },
  each: { nb: 'Hver vurdering', nn: 'Kvar vurdering', en: 'Each assessment' },
  criterion: { nb: 'Kriterium', nn: 'Kriterium', en: 'Criterion' },
  member: { nb: 'Medlem', nn: 'Medlem', en: 'Member' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  evidence: { nb: 'Bygger på', nn: 'Byggjer på', en: 'Evidence' },
  internal: {
    nb: 'Poengene er interne (offentleglova §§ 14 og 15). Begrunnelsen for avgjørelsen gis til hver kommune.',
    nn: 'Poenga er interne (offentleglova §§ 14 og 15). Grunngivinga for avgjerda blir gitt til kvar kommune.',
    en: 'The scores are internal (Freedom of Information Act, sections 14 and 15). Each municipality is given the reasons for the decision.',
  },
  members: { nb: 'Hvem som vurderer', nn: 'Kven som vurderer', en: 'Who assesses' },
  group: { nb: 'Ressursgruppe', nn: 'Ressursgruppe', en: 'Resource group' },
  leftOut: { nb: 'Deltar ikke', nn: 'Deltek ikkje', en: 'Take no part' },
  least: { nb: 'Minst', nn: 'Minst', en: 'At least' },
  leastWords: {
    nb: (n: number) => `${n} medlemmer må vurdere`,
    nn: (n: number) => `${n} medlemer må vurdere`,
    en: (n: number) => `${n} members must assess`,
  },
})
