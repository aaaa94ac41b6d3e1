import { words } from '../../core/words.ts'

/** What minutes (møteprotokoll) say of what happened. */
export const minutesWords = words({
  title: {
    nb: (body: string, date: string) => `Protokoll fra møte i ${body} ${date}`,
    nn: (body: string, date: string) => `Protokoll frå møte i ${body} ${date}`,
    en: (body: string, date: string) => `Minutes of the meeting of ${body}, ${date}`,
  },
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  opened: { nb: 'Åpnet', nn: 'Opna', en: 'Opened' },
  closed: { nb: 'Hevet', nn: 'Heva', en: 'Closed' },
  present: { nb: 'Til stede', nn: 'Til stades', en: 'Present' },
  absent: { nb: 'Forfall', nn: 'Forfall', en: 'Apologies' },
  legalBasis: { nb: 'Grunnlag', nn: 'Grunnlag', en: 'Legal basis' },
  nobody: { nb: 'ingen', nn: 'ingen', en: 'nobody' },
  from: {
    nb: (time: string) => `fra kl. ${time}`,
    nn: (time: string) => `frå kl. ${time}`,
    en: (time: string) => `from ${time}`,
  },
  until: {
    nb: (time: string) => `til kl. ${time}`,
    nn: (time: string) => `til kl. ${time}`,
    en: (time: string) => `until ${time}`,
  },
  deputyFor: {
    nb: (name: string) => `vara for ${name}`,
    nn: (name: string) => `vara for ${name}`,
    en: (name: string) => `deputy for ${name}`,
  },
  matter: {
    nb: (number: number, title: string) => `Sak ${number}: ${title}`,
    nn: (number: number, title: string) => `Sak ${number}: ${title}`,
    en: (number: number, title: string) => `Item ${number}: ${title}`,
  },
  came: {
    nb: (name: string, time: string) => `${name} kom kl. ${time}.`,
    nn: (name: string, time: string) => `${name} kom kl. ${time}.`,
    en: (name: string, time: string) => `${name} arrived at ${time}.`,
  },
  left: {
    nb: (name: string, time: string) => `${name} gikk kl. ${time}.`,
    nn: (name: string, time: string) => `${name} gjekk kl. ${time}.`,
    en: (name: string, time: string) => `${name} left at ${time}.`,
  },
  conflict: {
    nb: (name: string, reason: string) => `${name} meldte seg inhabil: ${stop(reason)}`,
    nn: (name: string, reason: string) => `${name} melde seg inhabil: ${stop(reason)}`,
    en: (name: string, reason: string) => `${name} declared a conflict of interest: ${stop(reason)}`,
  },
  unsure: {
    nb: (name: string, reason: string) => `${name} var i tvil om sin egen habilitet: ${stop(reason)}`,
    nn: (name: string, reason: string) => `${name} var i tvil om sin eigen habilitet: ${stop(reason)}`,
    en: (name: string, reason: string) => `${name} was unsure of their own impartiality: ${stop(reason)}`,
  },
  disqualified: {
    nb: (name: string, reason: string) =>
      `De andre vurderte, uten ${name}, at ${name} er inhabil: ${stop(reason)} ${name} fratrådte.`,
    nn: (name: string, reason: string) =>
      `Dei andre vurderte, utan ${name}, at ${name} er inhabil: ${stop(reason)} ${name} gjekk frå saka.`,
    en: (name: string, reason: string) =>
      `The others found, without ${name}, that ${name} is disqualified: ${stop(reason)} ${name} withdrew.`,
  },
  qualified: {
    nb: (name: string, reason: string) =>
      `De andre vurderte, uten ${name}, at ${name} er habil: ${stop(reason)}`,
    nn: (name: string, reason: string) =>
      `Dei andre vurderte, utan ${name}, at ${name} er habil: ${stop(reason)}`,
    en: (name: string, reason: string) =>
      `The others found, without ${name}, that ${name} is impartial: ${stop(reason)}`,
  },
  taken: {
    nb: (time: string, filled: number, seats: number, needed: number) =>
      `Saken ble tatt opp kl. ${time}. ${filled} av ${seats} med stemme deltok; ${needed} kreves.`,
    nn: (time: string, filled: number, seats: number, needed: number) =>
      `Saka vart teken opp kl. ${time}. ${filled} av ${seats} med røyst deltok; ${needed} må til.`,
    en: (time: string, filled: number, seats: number, needed: number) =>
      `The item was taken at ${time}. ${filled} of ${seats} with a vote took part; ${needed} are required.`,
  },
  satFor: {
    nb: (deputy: string, member: string) => `${deputy} satt som vara for ${member}.`,
    nn: (deputy: string, member: string) => `${deputy} sat som vara for ${member}.`,
    en: (deputy: string, member: string) => `${deputy} sat as deputy for ${member}.`,
  },
  proposal: {
    nb: (text: string) => `Forslag: ${text}`,
    nn: (text: string) => `Framlegg: ${text}`,
    en: (text: string) => `Proposal: ${text}`,
  },
  against: {
    nb: (name: string, reason: string) => `${name} stemte imot: ${stop(reason)}`,
    nn: (name: string, reason: string) => `${name} røysta imot: ${stop(reason)}`,
    en: (name: string, reason: string) => `${name} voted against: ${stop(reason)}`,
  },
  consent: {
    nb: (all: number) => `Alle ${all} sluttet seg til forslaget.`,
    nn: (all: number) => `Alle ${all} slutta seg til framlegget.`,
    en: (all: number) => `All ${all} agreed to the proposal.`,
  },
  voted: {
    nb: (inFavour: number, against: number, abstained: number) =>
      `${inFavour} stemte for, ${against} imot${abstained > 0 ? `, ${abstained} avsto` : ''}.`,
    nn: (inFavour: number, against: number, abstained: number) =>
      `${inFavour} røysta for, ${against} imot${abstained > 0 ? `, ${abstained} lét vere` : ''}.`,
    en: (inFavour: number, against: number, abstained: number) =>
      `${inFavour} voted for, ${against} against${abstained > 0 ? `, ${abstained} abstained` : ''}.`,
  },
  byChair: {
    nb: 'Det var likt, og stemmen til den som ledet møtet, avgjorde.',
    nn: 'Det var likt, og røysta til den som leidde møtet, avgjorde.',
    en: 'The votes were equal, and the vote of whoever led the meeting decided.',
  },
  recommended: {
    nb: 'Forslaget er innstillingen.',
    nn: 'Framlegget er innstillinga.',
    en: 'The proposal is the recommendation.',
  },
  decided: { nb: 'Forslaget er vedtatt.', nn: 'Framlegget er vedteke.', en: 'The proposal is adopted.' },
  fell: { nb: 'Forslaget falt.', nn: 'Framlegget fall.', en: 'The proposal fell.' },
  deferred: {
    nb: (reason: string) => `Saken ble utsatt: ${stop(reason)}`,
    nn: (reason: string) => `Saka vart utsett: ${stop(reason)}`,
    en: (reason: string) => `The item was deferred: ${stop(reason)}`,
  },
})
export type MinutesWords = ReturnType<typeof minutesWords>

/** What somebody has written, as a sentence’s end. */
function stop(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
