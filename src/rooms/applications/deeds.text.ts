import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds } from './deeds.rules.ts'
import type { Stage, Status } from './model.ts'
import { statusWords } from './text.ts'

type Name = keyof typeof deeds

/** What the button of each says, and what is said when it is done. */
export const deedWords = words<Record<Name, { button: string; done: string }>>({
  publishCall: {
    nb: { button: 'Publiser og inviter', done: 'Utlysningen er publisert' },
    nn: { button: 'Publiser og inviter', done: 'Utlysinga er publisert' },
    en: { button: 'Publish and invite', done: 'The call is published' },
  },
  amendCall: {
    nb: { button: 'Endre utlysningen og send brev', done: 'Utlysningen er endret' },
    nn: { button: 'Endre utlysinga og send brev', done: 'Utlysinga er endra' },
    en: { button: 'Amend the call and send letters', done: 'The call has been amended' },
  },
  withdrawCall: {
    nb: { button: 'Trekk utlysningen og send brev', done: 'Utlysningen er trukket' },
    nn: { button: 'Trekk utlysinga og send brev', done: 'Utlysinga er trekt' },
    en: { button: 'Withdraw the call and send letters', done: 'The call has been withdrawn' },
  },
  save: {
    nb: { button: 'Lagre og se over', done: 'Utkastet er lagret' },
    nn: { button: 'Lagre og sjå over', done: 'Utkastet er lagra' },
    en: { button: 'Save and review', done: 'The draft is saved' },
  },
  callReady: {
    nb: { button: 'Meld klar til kommunedirektøren', done: 'Søknaden er meldt klar' },
    nn: { button: 'Meld klar til kommunedirektøren', done: 'Søknaden er meld klar' },
    en: { button: 'Tell the municipal director it is ready', done: 'The application is ready to be sent' },
  },
  submit: {
    nb: { button: 'Send søknaden', done: 'Søknaden er sendt' },
    nn: { button: 'Send søknaden', done: 'Søknaden er send' },
    en: { button: 'Send the application', done: 'The application has been sent' },
  },
  treat: {
    nb: { button: 'Avgjør og send brev', done: 'Søknaden er avgjort' },
    nn: { button: 'Avgjer og send brev', done: 'Søknaden er avgjord' },
    en: { button: 'Decide and send the letter', done: 'The application is decided on' },
  },
  note: {
    nb: { button: 'Lagre notatet', done: 'Notatet er lagret' },
    nn: { button: 'Lagre notatet', done: 'Notatet er lagra' },
    en: { button: 'Save the note', done: 'The note is saved' },
  },
  recordResolution: {
    nb: { button: 'Registrer vedtaket', done: 'Vedtaket er registrert' },
    nn: { button: 'Registrer vedtaket', done: 'Vedtaket er registrert' },
    en: { button: 'Record the decision', done: 'The political decision is recorded' },
  },
})

/** The stage's application, as the subject of a sentence. */
export const theStage = words<Record<Stage, string>>({
  preliminary: {
    nb: 'Den foreløpige søknaden',
    nn: 'Den førebelse søknaden',
    en: 'The preliminary application',
  },
  final: { nb: 'Den endelige søknaden', nn: 'Den endelege søknaden', en: 'The final application' },
  only: { nb: 'Søknaden', nn: 'Søknaden', en: 'The application' },
})

/** What waits, for whoever is to do it and for whoever sees it wait. */
const waits = words({
  finish: {
    nb: (stage: string, programme: string) => `Gjør ferdig ${stage.toLowerCase()}: ${programme}`,
    nn: (stage: string, programme: string) => `Gjer ferdig ${stage.toLowerCase()}: ${programme}`,
    en: (stage: string, programme: string) => `Finish ${stage.toLowerCase()}: ${programme}`,
  },
  answerLetter: {
    nb: (programme: string) => `Svar på mangelbrevet: ${programme}`,
    nn: (programme: string) => `Svar på mangelbrevet: ${programme}`,
    en: (programme: string) => `Answer the deficiency letter: ${programme}`,
  },
  letterOut: {
    nb: (name: string, programme: string) => `${name} skal svare på mangelbrevet: ${programme}`,
    nn: (name: string, programme: string) => `${name} skal svare på mangelbrevet: ${programme}`,
    en: (name: string, programme: string) => `${name} is to answer the deficiency letter: ${programme}`,
  },
  mayStillSend: {
    nb: 'Dere kan fortsatt sende. Det blir registrert som mottatt etter fristen, og statsforvalteren avgjør om søknaden tas opp til behandling.',
    nn: 'De kan framleis sende. Det blir registrert som motteke etter fristen, og statsforvaltaren avgjer om søknaden blir teken opp til behandling.',
    en: 'You can still send it. It is recorded as received after the deadline, and the county governor decides whether the application will be assessed.',
  },
  ready: {
    nb: (stage: string, programme: string) => `${stage} er klar til å sendes: ${programme}`,
    nn: (stage: string, programme: string) => `${stage} er klar til å sendast: ${programme}`,
    en: (stage: string, programme: string) => `${stage} is ready to be sent: ${programme}`,
  },
  beingWritten: {
    nb: (stage: string, programme: string) => `${stage} er ikke ferdig skrevet: ${programme}`,
    nn: (stage: string, programme: string) => `${stage} er ikkje ferdig skriven: ${programme}`,
    en: (stage: string, programme: string) => `${stage} is not finished: ${programme}`,
  },
  uploadResolution: {
    nb: (programme: string) => `Politisk vedtak mangler: ${programme}`,
    nn: (programme: string) => `Politisk vedtak manglar: ${programme}`,
    en: (programme: string) => `The political decision is outstanding: ${programme}`,
  },
  publish: {
    nb: (programme: string) => `Publiser utlysningen: ${programme}`,
    nn: (programme: string) => `Publiser utlysinga: ${programme}`,
    en: (programme: string) => `Publish the call: ${programme}`,
  },
  decide: {
    nb: (name: string, status: string) => `Avgjør søknaden fra ${name}: ${status}`,
    nn: (name: string, status: string) => `Avgjer søknaden frå ${name}: ${status}`,
    en: (name: string, status: string) => `Decide on the application from ${name}: ${status}`,
  },
  notApplied: {
    nb: (programme: string, final: boolean) =>
      `${final ? 'Endelige søknader' : 'Søknader'} kommer inn: ${programme}`,
    nn: (programme: string, final: boolean) =>
      `${final ? 'Endelege søknader' : 'Søknader'} kjem inn: ${programme}`,
    en: (programme: string, final: boolean) =>
      `${final ? 'Final applications' : 'Applications'} are coming in: ${programme}`,
  },
  resolutions: {
    nb: (programme: string) => `Politiske vedtak mangler: ${programme}`,
    nn: (programme: string) => `Politiske vedtak manglar: ${programme}`,
    en: (programme: string) => `Political decisions are outstanding: ${programme}`,
  },
  municipalities: {
    nb: (names: readonly string[]) => (names.length > 3 ? `${names.length} kommuner` : names.join(', ')),
    nn: (names: readonly string[]) => (names.length > 3 ? `${names.length} kommunar` : names.join(', ')),
    en: (names: readonly string[]) =>
      names.length > 3 ? `${names.length} municipalities` : names.join(', '),
  },
})

type Thing = {
  programme: string
  office: string
  municipality: string | null
  stage: Stage | null
  status: Status | null
  late: boolean
  names: readonly string[]
}

export const sayApplication: Say<Name, Thing> = ({ deed, thing, mine }, { language, actor, ...reader }) => {
  const t = waits(language)
  const { office, stage, status, names } = thing
  const programme = reader.programme(thing.programme)
  const call = href('call', { programme: thing.programme, office })
  const inbox = href('applications', { programme: thing.programme, office })
  const municipality = thing.municipality ?? ''
  const place = { programme: thing.programme, municipality }
  const application = href('application', place)
  const stageName = theStage(language)[stage ?? 'only']
  const note = mine && thing.late ? t.mayStillSend : undefined
  if (deed === 'publishCall') return { text: t.publish(programme), href: call }
  if (deed === 'treat')
    return {
      text: t.decide(reader.name(municipality), statusWords(language)[status ?? 'late']),
      href: application,
    }
  if (thing.municipality === null) {
    const waitingFor = t.municipalities(names.map(reader.name))
    return deed === 'submit'
      ? { text: t.notApplied(programme, stage === 'final'), href: inbox, waitingFor }
      : { text: t.resolutions(programme), href: inbox, waitingFor }
  }
  if (actor.organisation === office && status === 'returned') {
    const name = reader.name(municipality)
    return { text: t.letterOut(name, programme), href: application, waitingFor: name }
  }
  if (deed === 'recordResolution')
    return {
      text: t.uploadResolution(programme),
      href: mine ? href('recordResolution', place) : application,
    }
  if (deed === 'submit')
    return {
      text: t.ready(stageName, programme),
      href: mine ? href('reviewApplication', place) : application,
      note,
    }
  if (status === 'returned') return { text: t.answerLetter(programme), href: application, note }
  return { text: (mine ? t.finish : t.beingWritten)(stageName, programme), href: application, note }
}
