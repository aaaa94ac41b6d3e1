import { words } from '../../core/words.ts'

export const workText = words({
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
  programmeLead: { nb: 'programlederen', nn: 'programleiaren', en: 'the programme lead' },
  director: { nb: 'kommunedirektøren', nn: 'kommunedirektøren', en: 'the municipal director' },
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
