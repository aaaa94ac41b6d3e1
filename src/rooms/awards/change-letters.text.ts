import { words } from '../../core/words.ts'
import type { ChangeBasis } from './model.ts'

/** What the letters about a change of a commitment say, besides what the sender writes in them. */
export const changeLetterWords = words({
  considers: {
    nb: (year: number, from: string, to: string) =>
      `Utmålingen for ${year} er rettet. Vi vurderer derfor å endre tilsagnet deres fra ${from} til ${to}.`,
    nn: (year: number, from: string, to: string) =>
      `Utmålinga for ${year} er retta. Vi vurderer derfor å endre tilsegna dykkar frå ${from} til ${to}.`,
    en: (year: number, from: string, to: string) =>
      `The allocation for ${year} has been corrected. We are therefore considering changing your commitment from ${from} to ${to}.`,
  },
  basis: {
    nb: { reservation: 'Forbehold i tilskuddsbrevet', legalBasis: 'Rettslig grunnlag' } satisfies Record<
      ChangeBasis,
      string
    >,
    nn: { reservation: 'Atterhald i tilskotsbrevet', legalBasis: 'Rettsleg grunnlag' },
    en: { reservation: 'Reservation in the award letter', legalBasis: 'Legal basis' },
  },
  standsUntil: {
    nb: (on: string) =>
      `Dette er et varsel, ikke en avgjørelse. Tilskuddsbrevet av ${on} gjelder til en ny versjon er besluttet og dere har godtatt den.`,
    nn: (on: string) =>
      `Dette er eit varsel, ikkje ei avgjerd. Tilskotsbrevet av ${on} gjeld til ein ny versjon er avgjord og de har godteke han.`,
    en: (on: string) =>
      `This is a notice, not a decision. The award letter of ${on} stands until a new version has been decided and you have accepted it.`,
  },
  held: {
    nb: 'Utbetalingen holdes tilbake til da.',
    nn: 'Utbetalinga blir halden tilbake til då.',
    en: 'The payment is held until then.',
  },
  replyBy: {
    nb: (on: string) => `Dere kan uttale dere før vi avgjør saken. Fristen er ${on}.`,
    nn: (on: string) => `De kan uttale dykk før vi avgjer saka. Fristen er ${on}.`,
    en: (on: string) => `You may be heard before we decide. The deadline is ${on}.`,
  },
  kept: {
    nb: (year: number, kr: string) =>
      `Vi har varslet om en mulig endring av tilsagnet for ${year}. Tilsagnet på ${kr} blir ikke endret.`,
    nn: (year: number, kr: string) =>
      `Vi har varsla om ei mogleg endring av tilsegna for ${year}. Tilsegna på ${kr} blir ikkje endra.`,
    en: (year: number, kr: string) =>
      `We gave notice of a possible change of the commitment for ${year}. The commitment of ${kr} is not changed.`,
  },
})
