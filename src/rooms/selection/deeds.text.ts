import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds, SelectionState } from './deeds.rules.ts'

type Name = keyof typeof deeds

/** What the button of each says, and what is said when it is done. */
export const deedWords = words<Record<Exclude<Name, 'meetCondition'>, { button: string; done: string }>>({
  recommend: {
    nb: { button: 'Send innstillingen', done: 'Innstillingen er sendt' },
    nn: { button: 'Send innstillinga', done: 'Innstillinga er send' },
    en: { button: 'Send the recommendation', done: 'The recommendation has been sent' },
  },
  supplement: {
    nb: { button: 'Send tilleggsinnstillingen', done: 'Tilleggsinnstillingen er sendt' },
    nn: { button: 'Send tilleggsinnstillinga', done: 'Tilleggsinnstillinga er send' },
    en: { button: 'Send the supplement', done: 'The supplement has been sent' },
  },
  decide: {
    nb: { button: 'Vedta og send brev', done: 'Utvelgelsen er vedtatt' },
    nn: { button: 'Vedta og send brev', done: 'Utveljinga er vedteken' },
    en: { button: 'Decide and send letters', done: 'The selection is decided' },
  },
  promote: {
    nb: { button: 'Send tilbud', done: 'Den ledige plassen er tilbudt' },
    nn: { button: 'Send tilbod', done: 'Den ledige plassen er tilbydd' },
    en: { button: 'Send an offer', done: 'The free place is offered' },
  },
  answer: {
    nb: { button: 'Send svaret', done: 'Tilbudet er besvart' },
    nn: { button: 'Send svaret', done: 'Tilbodet er svart på' },
    en: { button: 'Send the answer', done: 'The offer is answered' },
  },
})

/** What waits, for whoever is to do it and for whoever sees it wait. */
const waits = words({
  recommend: {
    nb: (programme: string) => `Innstill kommuner: ${programme}`,
    nn: (programme: string) => `Innstill kommunar: ${programme}`,
    en: (programme: string) => `Recommend municipalities: ${programme}`,
  },
  supplement: {
    nb: (name: string, programme: string) => `Tilleggsinnstilling for ${name}: ${programme}`,
    nn: (name: string, programme: string) => `Tilleggsinnstilling for ${name}: ${programme}`,
    en: (name: string, programme: string) => `Supplement the recommendation with ${name}: ${programme}`,
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
  waitRecommendation: {
    nb: (office: string, programme: string) => `Innstillingen fra ${office}: ${programme}`,
    nn: (office: string, programme: string) => `Innstillinga frå ${office}: ${programme}`,
    en: (office: string, programme: string) => `The recommendation from ${office}: ${programme}`,
  },
})

type Thing = { programme: string; office: string; municipality: string; state: SelectionState }

export const saySelection: Say<Name, Thing> = ({ deed, thing, mine }, { language, actor, ...reader }) => {
  const t = waits(language)
  const { office, municipality, state } = thing
  const programme = reader.programme(thing.programme)
  const region = href('selection', { programme: thing.programme, office })
  const offer = href('answerOffer', { programme: thing.programme, municipality })
  const own = municipality === actor.organisation
  switch (deed) {
    case 'recommend':
      return {
        text: mine ? t.recommend(programme) : t.waitRecommendation(reader.name(office), programme),
        href: region,
      }
    case 'supplement':
      return {
        text: t.supplement(reader.name(municipality), programme),
        href: mine ? href('recommend', { programme: thing.programme, office }) : region,
      }
    case 'decide':
      return {
        text: mine ? t.decide(reader.name(office), programme) : t.waitDecision(programme),
        href: region,
      }
    case 'promote':
      return { text: t.promote(reader.name(municipality), programme), href: region }
    case 'answer':
      return own
        ? { text: t.answer(programme), href: offer }
        : { text: t.offer(programme), href: offer, waitingFor: reader.name(municipality) }
    case 'meetCondition':
      return {
        text: state === 'needsFinal' ? t.needsFinal(programme) : t.needsResolution(programme),
        href: href('application', { programme: thing.programme, municipality }),
      }
  }
}
