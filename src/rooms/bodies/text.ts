import { words } from '../../core/words.ts'
import type { MatterState } from './meeting.rules.ts'
import type { Authority, BodyKind, Declared, SeatRole, Tie, Vote } from './model.ts'

export const kindWords = words<Record<BodyKind, string>>({
  resourceGroup: { nb: 'Ressursgruppe', nn: 'Ressursgruppe', en: 'Resource group' },
  steeringGroup: { nb: 'Styringsgruppe', nn: 'Styringsgruppe', en: 'Steering group' },
  jury: { nb: 'Jury', nn: 'Jury', en: 'Jury' },
  userArena: { nb: 'Brukerarena', nn: 'Brukararena', en: 'User arena' },
  youthCouncil: { nb: 'Ungdomsråd', nn: 'Ungdomsråd', en: 'Youth council' },
})
export const authorityWords = words<Record<Authority, string>>({
  recommends: {
    nb: 'Gir innstilling, en annen avgjør',
    nn: 'Gir innstilling, ein annan avgjer',
    en: 'Recommends; another decides',
  },
  decides: { nb: 'Avgjør selv', nn: 'Avgjer sjølv', en: 'Decides itself' },
})
export const tieWords = words<Record<Tie, string>>({
  chair: {
    nb: 'Stemmen til den som leder møtet, avgjør',
    nn: 'Røysta til den som leier møtet, avgjer',
    en: 'The vote of whoever leads the meeting decides',
  },
  falls: { nb: 'Forslaget faller', nn: 'Framlegget fell', en: 'The proposal falls' },
})
export const seatWords = words<Record<SeatRole, string>>({
  chair: { nb: 'Leder', nn: 'Leiar', en: 'Chair' },
  member: { nb: 'Medlem', nn: 'Medlem', en: 'Member' },
  secretary: { nb: 'Sekretær', nn: 'Sekretær', en: 'Secretary' },
})
export const matterWords = words<Record<MatterState, string>>({
  waits: { nb: 'ikke tatt opp', nn: 'ikkje teken opp', en: 'not taken yet' },
  open: { nb: 'behandles', nn: 'blir behandla', en: 'being treated' },
  concluded: { nb: 'avgjort', nn: 'avgjord', en: 'concluded' },
  deferred: { nb: 'utsatt', nn: 'utsett', en: 'deferred' },
})
export const declaredWords = words<Record<Declared, string>>({
  impartial: { nb: 'Jeg er habil', nn: 'Eg er habil', en: 'I am impartial' },
  conflict: { nb: 'Jeg er ikke habil', nn: 'Eg er ikkje habil', en: 'I have a conflict of interest' },
  unsure: { nb: 'Jeg er i tvil', nn: 'Eg er i tvil', en: 'I am unsure' },
})
export const voteWords = words<Record<Vote, string>>({
  for: { nb: 'For', nn: 'For', en: 'For' },
  against: { nb: 'Imot', nn: 'Imot', en: 'Against' },
  abstains: { nb: 'Avstår', nn: 'Lèt vere å røyste', en: 'Abstains' },
})

export const text = words({
  title: { nb: 'Organer', nn: 'Organ', en: 'Bodies' },
  lead: {
    nb: 'Grupper som behandler saker sammen: hvem som sitter der, møtene og protokollene.',
    nn: 'Grupper som behandlar saker saman: kven som sit der, møta og protokollane.',
    en: 'Groups that treat matters together: who sits there, their meetings and minutes.',
  },
  none: {
    nb: 'Du sitter ikke i noe organ ennå.',
    nn: 'Du sit ikkje i noko organ enno.',
    en: 'You do not sit in any body yet.',
  },
  newTitle: { nb: 'Sett ned et organ', nn: 'Set ned eit organ', en: 'Set up a body' },
  newLead: {
    nb: 'Mandatet sier om det gir innstilling eller avgjør, og hva det bygger på.',
    nn: 'Mandatet seier om det gir innstilling eller avgjer, og kva det byggjer på.',
    en: 'The mandate says whether it recommends or decides, and on what legal basis.',
  },
  kind: { nb: 'Slags organ', nn: 'Slags organ', en: 'Kind of body' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  programme: { nb: 'Program', nn: 'Program', en: 'Programme' },
  authority: {
    nb: 'Gir det innstilling, eller avgjør det?',
    nn: 'Gir det innstilling, eller avgjer det?',
    en: 'Does it recommend or decide?',
  },
  legalBasis: { nb: 'Grunnlag', nn: 'Grunnlag', en: 'Legal basis' },
  legalBasisHint: {
    nb: 'Brev, lov eller vedtak, med dato.',
    nn: 'Brev, lov eller vedtak, med dato.',
    en: 'A letter, an act or a decision, with its date.',
  },
  quorum: {
    nb: 'Hvor mange med stemme må være med?',
    nn: 'Kor mange med røyst må vere med?',
    en: 'How many with a vote must take part?',
  },
  quorumHint: {
    nb: 'Står feltet tomt, må minst halvparten være med.',
    nn: 'Står feltet tomt, må minst halvparten vere med.',
    en: 'If left empty, at least half of them.',
  },
  half: { nb: 'minst halvparten', nn: 'minst halvparten', en: 'at least half' },
  authorityShort: { nb: 'Myndighet', nn: 'Mynde', en: 'Authority' },
  quorumShort: { nb: 'Beslutningsdyktig med', nn: 'Vedtaksfør med', en: 'Quorum' },
  tie: { nb: 'Ved stemmelikhet', nn: 'Når det er likt', en: 'If the votes are equal' },
  caseNumber: {
    nb: 'Saksnummer for protokollene',
    nn: 'Saksnummer for protokollane',
    en: 'Case number for the minutes',
  },
  caseHint: {
    nb: 'Fra arkivsystemet deres, som 2019/10445. Saken opprettes hvis den ikke finnes her.',
    nn: 'Frå arkivsystemet dykkar, som 2019/10445. Saka blir oppretta om ho ikkje finst her.',
    en: 'From your archive system, such as 2019/10445. The case is opened if it is not here.',
  },
  setUp: { nb: 'Sett ned organet', nn: 'Set ned organet', en: 'Set up the body' },
  bodyLead: {
    nb: (seats: number, meetings: number) =>
      `${seats} sitter her nå. ${meetings === 1 ? 'Ett møte' : `${meetings} møter`}.`,
    nn: (seats: number, meetings: number) =>
      `${seats} sit her no. ${meetings === 1 ? 'Eitt møte' : `${meetings} møte`}.`,
    en: (seats: number, meetings: number) =>
      `${seats} sit here now. ${meetings === 1 ? 'One meeting' : `${meetings} meetings`}.`,
  },
  about: { nb: 'Om organet', nn: 'Om organet', en: 'About the body' },
  owner: { nb: 'Hører til', nn: 'Høyrer til', en: 'Belongs to' },
  members: { nb: 'Hvem som sitter her', nn: 'Kven som sit her', en: 'Who sits here' },
  noMembers: {
    nb: 'Ingen sitter her ennå. Gi den første en plass.',
    nn: 'Ingen sit her enno. Gi den første ein plass.',
    en: 'Nobody sits here yet. Give the first a seat.',
  },
  person: { nb: 'Person', nn: 'Person', en: 'Person' },
  sitsFor: { nb: 'Fra', nn: 'Frå', en: 'From' },
  as: { nb: 'Som', nn: 'Som', en: 'As' },
  deputyFor: {
    nb: (name: string) => `vara for ${name}`,
    nn: (name: string) => `vara for ${name}`,
    en: (name: string) => `deputy for ${name}`,
  },
  voice: { nb: 'uten stemme', nn: 'utan røyst', en: 'without a vote' },
  until: { nb: 'Til', nn: 'Til', en: 'Until' },
  endIt: { nb: 'Avslutt', nn: 'Avslutt', en: 'End' },
  giveTitle: { nb: 'Gi en plass', nn: 'Gi ein plass', en: 'Give a seat' },
  giveLead: {
    nb: 'Søk opp personen. Den som skal sitte her, må ha en rolle i Handlingsrom.',
    nn: 'Søk opp personen. Den som skal sitje her, må ha ei rolle i Handlingsrom.',
    en: 'Search for the person. Whoever is to sit here must hold a role in Handlingsrom.',
  },
  find: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  personName: {
    nb: 'Navn på personen eller virksomheten',
    nn: 'Namn på personen eller verksemda',
    en: 'Name of the person or the organisation',
  },
  noPerson: { nb: 'Ingen ble funnet.', nn: 'Ingen vart funnen.', en: 'Nobody was found.' },
  hasVote: { nb: 'Har stemme', nn: 'Har røyst', en: 'Has a vote' },
  deputyOf: { nb: 'Vara for', nn: 'Vara for', en: 'Deputy for' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  endTitle: {
    nb: (name: string) => `Avslutt plassen til ${name}`,
    nn: (name: string) => `Avslutt plassen til ${name}`,
    en: (name: string) => `End the seat of ${name}`,
  },
  endLead: {
    nb: 'Møter som er holdt, blir stående som de er.',
    nn: 'Møte som er haldne, blir ståande som dei er.',
    en: 'Meetings that have been held stay as they are.',
  },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  meetings: { nb: 'Møter', nn: 'Møte', en: 'Meetings' },
  noMeetings: { nb: 'Ingen møter ennå.', nn: 'Ingen møte enno.', en: 'No meetings yet.' },
  callTitle: { nb: 'Kall inn til møte', nn: 'Kall inn til møte', en: 'Call a meeting' },
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  time: { nb: 'Klokkeslett', nn: 'Klokkeslett', en: 'Time' },
  timeHint: { nb: 'Som 09.30.', nn: 'Som 09.30.', en: 'Such as 09.30.' },
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  agenda: { nb: 'Saker', nn: 'Saker', en: 'Items' },
  agendaHint: { nb: 'Én sak på hver linje.', nn: 'Éi sak på kvar linje.', en: 'One item a line.' },
  call: { nb: 'Kall inn', nn: 'Kall inn', en: 'Call the meeting' },
})
