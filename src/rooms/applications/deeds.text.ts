import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds } from './deeds.rules.ts'
import type { Stage, Status } from './model.ts'
import { stageWords, statusWords } from './text.ts'

type Name = keyof typeof deeds

export const deedButtons = words<Record<Name, string>>({
  publishCall: { nb: 'Publiser og inviter', nn: 'Publiser og inviter', en: 'Publish and invite' },
  save: { nb: 'Lagre og se over', nn: 'Lagre og sjå over', en: 'Save and review' },
  submit: { nb: 'Send søknaden', nn: 'Send søknaden', en: 'Send the application' },
  treat: { nb: 'Avgjør og send brev', nn: 'Avgjer og send brev', en: 'Decide and send the letter' },
  recordResolution: { nb: 'Registrer vedtaket', nn: 'Registrer vedtaket', en: 'Record the decision' },
})

export const deedsDone = words<Record<Name, string>>({
  publishCall: { nb: 'Utlysningen er publisert', nn: 'Utlysinga er publisert', en: 'The call is published' },
  save: { nb: 'Utkastet er lagret', nn: 'Utkastet er lagra', en: 'The draft is saved' },
  submit: { nb: 'Søknaden er sendt', nn: 'Søknaden er send', en: 'The application has been sent' },
  treat: { nb: 'Søknaden er avgjort', nn: 'Søknaden er avgjord', en: 'The application is decided on' },
  recordResolution: {
    nb: 'Vedtaket er registrert',
    nn: 'Vedtaket er registrert',
    en: 'The political decision is recorded',
  },
})

/** What waits, for whoever is to do it and for whoever sees it wait. */
const waits = words({
  finish: {
    nb: (stage: string, programme: string) => `Gjør ferdig ${stage.toLowerCase()}: ${programme}`,
    nn: (stage: string, programme: string) => `Gjer ferdig ${stage.toLowerCase()}: ${programme}`,
    en: (stage: string, programme: string) => `Finish the ${stage.toLowerCase()}: ${programme}`,
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
  names: readonly string[]
}

export const sayApplication: Say<Name, Thing> = ({ deed, thing, mine }, { language, actor, ...reader }) => {
  const t = waits(language)
  const { office, stage, status, names } = thing
  const programme = reader.programme(thing.programme)
  const call = href('call', { programme: thing.programme, office })
  const municipality = thing.municipality ?? ''
  const place = { programme: thing.programme, municipality }
  const application = href('application', place)
  const stageName = stageWords(language)[stage ?? 'only']
  if (deed === 'publishCall') return { text: t.publish(programme), href: call }
  if (deed === 'treat')
    return {
      text: t.decide(reader.name(municipality), statusWords(language)[status ?? 'late']),
      href: application,
    }
  if (thing.municipality === null) {
    const waitingFor = t.municipalities(names.map(reader.name))
    return deed === 'submit'
      ? { text: t.notApplied(programme, stage === 'final'), href: call, waitingFor }
      : { text: t.resolutions(programme), href: call, waitingFor }
  }
  if (deed === 'recordResolution') return { text: t.uploadResolution(programme), href: application }
  if (deed === 'submit')
    return {
      text: t.ready(stageName, programme),
      href: mine ? href('reviewApplication', place) : application,
    }
  return { text: (mine ? t.finish : t.beingWritten)(stageName, programme), href: application }
}
