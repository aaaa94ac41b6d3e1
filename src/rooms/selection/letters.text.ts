import { words } from '../../core/words.ts'

type Names = { programme: string; municipality: string }

export const letterWords = words({
  offerTitle: {
    nb: ({ programme }: Names) => `Tilbud om å delta i ${programme}`,
    nn: ({ programme }: Names) => `Tilbod om å delta i ${programme}`,
    en: ({ programme }: Names) => `Offer to take part in ${programme}`,
  },
  offerLead: {
    nb: ({ municipality, programme }: Names) => `${municipality} er valgt ut til å delta i ${programme}.`,
    nn: ({ municipality, programme }: Names) => `${municipality} er vald ut til å delta i ${programme}.`,
    en: ({ municipality, programme }: Names) =>
      `${municipality} has been selected to take part in ${programme}.`,
  },
  answerBy: {
    nb: (due: string) =>
      `Svar ja eller nei innen ${due}. Takker dere nei, går plassen til neste på reservelista.`,
    nn: (due: string) =>
      `Svar ja eller nei innan ${due}. Takkar de nei, går plassen til neste på reservelista.`,
    en: (due: string) =>
      `Answer yes or no by ${due}. If you decline, the place goes to the next on the reserve list.`,
  },
  conditional: {
    nb: 'Utvelgelsen er betinget. Kommunen kan begynne å planlegge når den har takket ja. Penger tildeles først når dette er kommet inn:',
    nn: 'Utveljinga er på vilkår. Kommunen kan byrje å planleggje når han har takka ja. Pengar blir tildelte først når dette er kome inn:',
    en: 'The selection is conditional. The municipality can start planning once it has accepted. Money is awarded only when this has arrived:',
  },
  needsResolution: {
    nb: 'politisk vedtak som slutter seg til søknaden',
    nn: 'politisk vedtak som sluttar seg til søknaden',
    en: 'a political decision that adopts the application',
  },
  needsFinal: {
    nb: (due: string) => `endelig søknad, innen ${due}`,
    nn: (due: string) => `endeleg søknad, innan ${due}`,
    en: (due: string) => `the final application, by ${due}`,
  },
  reserveTitle: {
    nb: ({ programme }: Names) => `Plass på reservelista for ${programme}`,
    nn: ({ programme }: Names) => `Plass på reservelista for ${programme}`,
    en: ({ programme }: Names) => `A place on the reserve list for ${programme}`,
  },
  reserveLead: {
    nb: ({ municipality }: Names) =>
      `${municipality} står på reservelista og får tilbud hvis en plass blir ledig.`,
    nn: ({ municipality }: Names) =>
      `${municipality} står på reservelista og får tilbod om ein plass blir ledig.`,
    en: ({ municipality }: Names) =>
      `${municipality} is on the reserve list and will get an offer if a place becomes free.`,
  },
  notSelectedTitle: {
    nb: ({ programme }: Names) => `Svar på søknaden om å delta i ${programme}`,
    nn: ({ programme }: Names) => `Svar på søknaden om å delta i ${programme}`,
    en: ({ programme }: Names) => `Answer to the application to take part in ${programme}`,
  },
  notSelectedLead: {
    nb: ({ municipality, programme }: Names) =>
      `${municipality} er ikke valgt ut til å delta i ${programme}.`,
    nn: ({ municipality, programme }: Names) =>
      `${municipality} er ikkje vald ut til å delta i ${programme}.`,
    en: ({ municipality, programme }: Names) =>
      `${municipality} has not been selected to take part in ${programme}.`,
  },
  reason: {
    nb: (reason: string) => `Begrunnelse: ${reason}`,
    nn: (reason: string) => `Grunngiving: ${reason}`,
    en: (reason: string) => `Reason: ${reason}`,
  },
  recommendationTitle: {
    nb: ({ programme }: Names) => `Innstilling fra ressursgruppa: ${programme}`,
    nn: ({ programme }: Names) => `Innstilling frå ressursgruppa: ${programme}`,
    en: ({ programme }: Names) => `Recommendation of the resource group: ${programme}`,
  },
  supplementTitle: {
    nb: ({ programme }: Names) => `Tilleggsinnstilling fra ressursgruppa: ${programme}`,
    nn: ({ programme }: Names) => `Tilleggsinnstilling frå ressursgruppa: ${programme}`,
    en: ({ programme }: Names) => `Supplement to the recommendation of the resource group: ${programme}`,
  },
  supplementLead: {
    nb: 'I tillegg innstiller ressursgruppa disse, etter dem som alt er innstilt:',
    nn: 'I tillegg innstiller ressursgruppa desse, etter dei som alt er innstilte:',
    en: 'The resource group also recommends these, after those who are recommended already:',
  },
  recommendationLead: {
    nb: 'Ressursgruppa innstiller kommunene i denne rekkefølgen:',
    nn: 'Ressursgruppa innstiller kommunane i denne rekkjefølgja:',
    en: 'The resource group recommends the municipalities in this order:',
  },
  ranked: {
    nb: (place: number, name: string, reason: string) => `${place}. ${name}: ${reason}`,
    nn: (place: number, name: string, reason: string) => `${place}. ${name}: ${reason}`,
    en: (place: number, name: string, reason: string) => `${place}. ${name}: ${reason}`,
  },
  dissent: {
    nb: (text: string) => `Dissens: ${text}`,
    nn: (text: string) => `Dissens: ${text}`,
    en: (text: string) => `Dissent: ${text}`,
  },
})
