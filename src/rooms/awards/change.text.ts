import { words } from '../../core/words.ts'

/** The award page's words about a change of the commitment and what is settled after it. */
export const changeText = words({
  title: { nb: 'Endring av tilsagnet', nn: 'Endring av tilsegna', en: 'Change of the commitment' },
  corrected: {
    nb: (now: string, corrected: string) =>
      `Utmålingen er rettet: den gir nå ${corrected}. Tilsagnet på ${now} er sendt og gjelder til en endring er varslet, avgjort og godtatt av kommunen.`,
    nn: (now: string, corrected: string) =>
      `Utmålinga er retta: ho gir no ${corrected}. Tilsegna på ${now} er send og gjeld til ei endring er varsla, avgjord og godteken av kommunen.`,
    en: (now: string, corrected: string) =>
      `The allocation has been corrected and now gives ${corrected}. The commitment of ${now} has been sent and stands until a change is notified, decided and accepted by the municipality.`,
  },
  noticed: {
    nb: (from: string, to: string, by: string) =>
      `Kommunen er varslet om at tilsagnet kan bli endret fra ${from} til ${to}. Fristen for å uttale seg er ${by}.`,
    nn: (from: string, to: string, by: string) =>
      `Kommunen er varsla om at tilsegna kan bli endra frå ${from} til ${to}. Fristen for å uttale seg er ${by}.`,
    en: (from: string, to: string, by: string) =>
      `The municipality has been told that the commitment may be changed from ${from} to ${to}. It may reply until ${by}.`,
  },
  decided: {
    nb: (from: string, to: string) =>
      `Det er avgjort at tilsagnet endres fra ${from} til ${to}. Tilsagnet på ${from} gjelder til kommunen har godtatt endringen.`,
    nn: (from: string, to: string) =>
      `Det er avgjort at tilsegna blir endra frå ${from} til ${to}. Tilsegna på ${from} gjeld til kommunen har godteke endringa.`,
    en: (from: string, to: string) =>
      `It is decided to change the commitment from ${from} to ${to}. The commitment of ${from} stands until the municipality has accepted the change.`,
  },
  changed: {
    nb: (from: string, to: string) => `Tilsagnet er endret fra ${from} til ${to}.`,
    nn: (from: string, to: string) => `Tilsegna er endra frå ${from} til ${to}.`,
    en: (from: string, to: string) => `The commitment has been changed from ${from} to ${to}.`,
  },
  dropped: {
    nb: (from: string) => `Det er avgjort at tilsagnet på ${from} ikke endres.`,
    nn: (from: string) => `Det er avgjort at tilsegna på ${from} ikkje blir endra.`,
    en: (from: string) => `It is decided that the commitment of ${from} is not changed.`,
  },
  toPay: {
    nb: (kr: string) => `${kr} er betalt for lite og skal betales til potten.`,
    nn: (kr: string) => `${kr} er betalt for lite og skal betalast til potten.`,
    en: (kr: string) => `${kr} was paid too little and is to be paid to the pot.`,
  },
  toReturn: {
    nb: (kr: string) => `${kr} er betalt for mye og skal tilbake fra potten.`,
    nn: (kr: string) => `${kr} er betalt for mykje og skal tilbake frå potten.`,
    en: (kr: string) => `${kr} was paid too much and is to go back from the pot.`,
  },
  reason: {
    nb: 'Hva er rettet, og hvorfor?',
    nn: 'Kva er retta, og kvifor?',
    en: 'What is corrected, and why?',
  },
  basisKind: {
    nb: 'Hva gir rett til å endre tilsagnet?',
    nn: 'Kva gir rett til å endre tilsegna?',
    en: 'What gives the right to change the commitment?',
  },
  basis: {
    nb: 'Hvilket forbehold eller grunnlag, slik dere vurderer det?',
    nn: 'Kva atterhald eller grunnlag, slik de vurderer det?',
    en: 'Which reservation or basis, in your judgement?',
  },
  replyBy: { nb: 'Frist for uttalelse', nn: 'Frist for fråsegn', en: 'Deadline for a reply' },
  reply: { nb: 'Kommunens uttalelse', nn: 'Fråsegna frå kommunen', en: 'The municipality’s reply' },
  noReply: { nb: 'ingen ennå', nn: 'inga enno', en: 'none yet' },
  outcome: { nb: 'Avgjørelse', nn: 'Avgjerd', en: 'Decision' },
  toChange: { nb: 'Endre tilsagnet', nn: 'Endre tilsegna', en: 'Change the commitment' },
  toKeep: {
    nb: 'Behold tilsagnet som det er',
    nn: 'Behald tilsegna som ho er',
    en: 'Keep the commitment as it is',
  },
  why: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reasons' },
  notice: { nb: 'Les varselet', nn: 'Les varselet', en: 'Read the notice' },
  decision: { nb: 'Les brevet med avgjørelsen', nn: 'Les brevet med avgjerda', en: 'Read the decision' },
  earlier: {
    nb: 'Les det tidligere tilskuddsbrevet',
    nn: 'Les det tidlegare tilskotsbrevet',
    en: 'Read the earlier award letter',
  },
  replyTitle: {
    nb: (m: string, year: number) => `Uttalelse fra ${m} om endring av tilsagnet for ${year}`,
    nn: (m: string, year: number) => `Fråsegn frå ${m} om endring av tilsegna for ${year}`,
    en: (m: string, year: number) => `Reply from ${m} on the change of the commitment for ${year}`,
  },
})
