import { words } from '../../core/words.ts'

export const workText = words({
  recommend: {
    nb: (programme: string) => `Innstill kommuner: ${programme}`,
    nn: (programme: string) => `Innstill kommunar: ${programme}`,
    en: (programme: string) => `Recommend municipalities: ${programme}`,
  },
  decide: {
    nb: (office: string, programme: string) => `Avgjør utvelgelsen hos ${office}: ${programme}`,
    nn: (office: string, programme: string) => `Avgjer utveljinga hos ${office}: ${programme}`,
    en: (office: string, programme: string) => `Decide the selection at ${office}: ${programme}`,
  },
  waitDecision: {
    nb: (programme: string) => `Innstillingen er sendt: ${programme}`,
    nn: (programme: string) => `Innstillinga er send: ${programme}`,
    en: (programme: string) => `The recommendation has been sent: ${programme}`,
  },
  promote: {
    nb: (name: string, programme: string) => `Ledig plass, gi tilbud til ${name}: ${programme}`,
    nn: (name: string, programme: string) => `Ledig plass, gi tilbod til ${name}: ${programme}`,
    en: (name: string, programme: string) => `A free place, send an offer to ${name}: ${programme}`,
  },
  answer: {
    nb: (programme: string) => `Svar på tilbudet: ${programme}`,
    nn: (programme: string) => `Svar på tilbodet: ${programme}`,
    en: (programme: string) => `Answer the offer: ${programme}`,
  },
  offer: {
    nb: (programme: string) => `Tilbud er sendt: ${programme}`,
    nn: (programme: string) => `Tilbod er sendt: ${programme}`,
    en: (programme: string) => `An offer has been sent: ${programme}`,
  },
  needsResolution: {
    nb: (programme: string) => `Pengene venter på politisk vedtak: ${programme}`,
    nn: (programme: string) => `Pengane ventar på politisk vedtak: ${programme}`,
    en: (programme: string) => `The money waits for the political decision: ${programme}`,
  },
  needsFinal: {
    nb: (programme: string) => `Pengene venter på endelig søknad: ${programme}`,
    nn: (programme: string) => `Pengane ventar på endeleg søknad: ${programme}`,
    en: (programme: string) => `The money waits for the final application: ${programme}`,
  },
  secretariat: { nb: 'sekretariatet', nn: 'sekretariatet', en: 'the secretariat' },
  panel: { nb: 'ressursgruppa', nn: 'ressursgruppa', en: 'the resource group' },
  director: { nb: 'kommunedirektøren', nn: 'kommunedirektøren', en: 'the municipal director' },
  waitRecommendation: {
    nb: (office: string, programme: string) => `Innstillingen fra ${office}: ${programme}`,
    nn: (office: string, programme: string) => `Innstillinga frå ${office}: ${programme}`,
    en: (office: string, programme: string) => `The recommendation from ${office}: ${programme}`,
  },
})
