import { words } from '../../core/words.ts'

/** Why a run cannot be made, and what to do. */
export const refusals = words({
  contributionsDiffer: {
    nb: (sum: string, pot: string) =>
      `Bidragene fra ordningene er til sammen ${sum}, men potten er ${pot}. Rett bidragene eller potten.`,
    nn: (sum: string, pot: string) =>
      `Bidraga frå ordningane er til saman ${sum}, men potten er ${pot}. Rett bidraga eller potten.`,
    en: (sum: string, pot: string) =>
      `The schemes’ contributions sum to ${sum}, but the pot is ${pot}. Correct one of them.`,
  },
  duplicateScheme: {
    nb: (id: string) => `Ordningen «${id}» står to ganger. Gi hver ordning sin egen id.`,
    nn: (id: string) => `Ordninga «${id}» står to gonger. Gi kvar ordning sin eigen id.`,
    en: (id: string) => `The scheme “${id}” stands twice. Give each scheme an id of its own.`,
  },
  duplicateMunicipality: {
    nb: (id: string) => `Kommunen «${id}» står to ganger. Ta bort den ene.`,
    nn: (id: string) => `Kommunen «${id}» står to gonger. Ta bort den eine.`,
    en: (id: string) => `The municipality “${id}” stands twice. Remove one of them.`,
  },
  duplicateFact: {
    nb: (i: string, m: string, year: number) =>
      `${i} for ${m} i ${year} står to ganger. Ta bort det ene tallet.`,
    nn: (i: string, m: string, year: number) =>
      `${i} for ${m} i ${year} står to gonger. Ta bort det eine talet.`,
    en: (i: string, m: string, year: number) =>
      `${i} for ${m} in ${year} stands twice. Remove one of the figures.`,
  },
  missingFact: {
    nb: (i: string, m: string, year: number) =>
      `${i} for ${m} i ${year} mangler. Legg inn tallet; skriv 0 hvis det er null.`,
    nn: (i: string, m: string, year: number) =>
      `${i} for ${m} i ${year} manglar. Legg inn talet; skriv 0 om det er null.`,
    en: (i: string, m: string, year: number) =>
      `${i} for ${m} in ${year} is missing. Add the figure; write 0 if it is nil.`,
  },
  moreMissing: {
    nb: (n: number) => `${n} tall til mangler.`,
    nn: (n: number) => `${n} tal til manglar.`,
    en: (n: number) => `${n} more figures are missing.`,
  },
  restKeyEmpty: {
    nb: 'Nøkkelen for resten gir ingen kommune noe. Velg en annen nøkkel.',
    nn: 'Nøkkelen for resten gir ingen kommune noko. Vel ein annan nøkkel.',
    en: 'The key for the rest gives no municipality anything. Choose another key.',
  },
  shortfall: {
    nb: (pot: string, guarantee: string, missing: string) =>
      `Potten er ${pot}, men garantiene er til sammen ${guarantee}. Det mangler ${missing}, og tildelingen kan ikke gjøres.`,
    nn: (pot: string, guarantee: string, missing: string) =>
      `Potten er ${pot}, men garantiane er til saman ${guarantee}. Det manglar ${missing}, og tildelinga kan ikkje gjerast.`,
    en: (pot: string, guarantee: string, missing: string) =>
      `The pot is ${pot}, but the guarantees sum to ${guarantee}. ${missing} is missing, and the allocation cannot be made.`,
  },
  topUp: {
    nb: (scheme: string, owner: string, put: string, needs: string, add: string) =>
      `${scheme} bidrar med ${put}, men garantien krever ${needs}. ${owner} må legge til ${add}.`,
    nn: (scheme: string, owner: string, put: string, needs: string, add: string) =>
      `${scheme} bidreg med ${put}, men garantien krev ${needs}. ${owner} må leggje til ${add}.`,
    en: (scheme: string, owner: string, put: string, needs: string, add: string) =>
      `${scheme} contributes ${put}, but its guarantees need ${needs}. ${owner} must add ${add}.`,
  },
  divisionByZero: {
    nb: (scheme: string, m: string) =>
      `${scheme}: regelen deler på et tall som er 0 for ${m}. Rett tallet, eller endre regelen.`,
    nn: (scheme: string, m: string) =>
      `${scheme}: regelen deler på eit tal som er 0 for ${m}. Rett talet, eller endre regelen.`,
    en: (scheme: string, m: string) =>
      `${scheme}: the rule divides by a figure that is 0 for ${m}. Correct the figure or change the rule.`,
  },
  leastTooMuch: {
    nb: (scheme: string, least: string, pot: string, missing: string) =>
      `${scheme}: de minste beløpene er til sammen ${least}, men bevilgningen er ${pot}. Det mangler ${missing}. Sett ned minstebeløpene, eller hev bevilgningen.`,
    nn: (scheme: string, least: string, pot: string, missing: string) =>
      `${scheme}: dei minste beløpa er til saman ${least}, men løyvinga er ${pot}. Det manglar ${missing}. Set ned minstebeløpa, eller hev løyvinga.`,
    en: (scheme: string, least: string, pot: string, missing: string) =>
      `${scheme}: the least amounts sum to ${least}, but the appropriation is ${pot}. ${missing} is missing. Lower the least amounts or raise the appropriation.`,
  },
  boundsCross: {
    nb: (scheme: string, who: string) =>
      `${scheme}: det minste beløpet er større enn det største for ${who}. Rett tallene, eller endre regelen.`,
    nn: (scheme: string, who: string) =>
      `${scheme}: det minste beløpet er større enn det største for ${who}. Rett tala, eller endre regelen.`,
    en: (scheme: string, who: string) =>
      `${scheme}: the least is above the most for ${who}. Correct the figures or change the rule.`,
  },
  negative: {
    nb: (scheme: string, what: string, who: string) =>
      `${scheme}: ${what} er negativt for ${who}. Rett tallet, eller si i regelen hva som da gjelder.`,
    nn: (scheme: string, what: string, who: string) =>
      `${scheme}: ${what} er negativt for ${who}. Rett talet, eller sei i regelen kva som då gjeld.`,
    en: (scheme: string, what: string, who: string) =>
      `${scheme}: ${what} is negative for ${who}. Correct the figure, or say in the rule what then applies.`,
  },
  negativeWhat: {
    nb: {
      weight: 'tallet som det deles etter',
      least: 'det minste beløpet',
      most: 'det største beløpet',
      years: 'tallet på år',
      running: 'det løpende tilskuddet',
      amount: 'beløpet',
    },
    nn: {
      weight: 'talet som det blir delt etter',
      least: 'det minste beløpet',
      most: 'det største beløpet',
      years: 'talet på år',
      running: 'det løpande tilskotet',
      amount: 'beløpet',
    },
    en: {
      weight: 'the figure it is shared by',
      least: 'the least amount',
      most: 'the most',
      years: 'the number of years',
      running: 'the running grant',
      amount: 'the amount',
    },
  },
  belowBands: {
    nb: (scheme: string, from: string, who: string) =>
      `${scheme}: tallet er lavere enn ${from}, der det første trinnet begynner, for ${who}. La det første trinnet begynne lavere.`,
    nn: (scheme: string, from: string, who: string) =>
      `${scheme}: talet er lågare enn ${from}, der det første trinnet byrjar, for ${who}. Lat det første trinnet byrje lågare.`,
    en: (scheme: string, from: string, who: string) =>
      `${scheme}: the figure is below ${from}, where the first band begins, for ${who}. Let the first band begin lower.`,
  },
  notACount: {
    nb: (scheme: string, list: string, m: string) =>
      `${scheme}: ${list} for ${m} skal si hvor mange tall listen har, og tallene skal være nummerert fra 1 uten hull og ikke flere enn det. Rett antallet eller listen.`,
    nn: (scheme: string, list: string, m: string) =>
      `${scheme}: ${list} for ${m} skal seie kor mange tal lista har, og tala skal vere nummererte frå 1 utan hol og ikkje fleire enn det. Rett talet eller lista.`,
    en: (scheme: string, list: string, m: string) =>
      `${scheme}: ${list} for ${m} must say how many figures the list has, and they must be numbered from 1 without gaps and be no more. Correct the count or the list.`,
  },
  restKeyNegative: {
    nb: (who: string) => `Nøkkelen for resten er negativ for ${who}. Velg en annen nøkkel.`,
    nn: (who: string) => `Nøkkelen for resten er negativ for ${who}. Vel ein annan nøkkel.`,
    en: (who: string) => `The key for the rest is negative for ${who}. Choose another key.`,
  },
  andMore: {
    nb: (who: string, more: number) => `${who} og ${more} til`,
    nn: (who: string, more: number) => `${who} og ${more} til`,
    en: (who: string, more: number) => `${who} and ${more} more`,
  },
  amountTooLarge: {
    nb: (scheme: string) =>
      `${scheme}: et beløp blir større enn 90 000 milliarder kr. Se etter feil i satser og tall.`,
    nn: (scheme: string) =>
      `${scheme}: eit beløp blir større enn 90 000 milliardar kr. Sjå etter feil i satsar og tal.`,
    en: (scheme: string) =>
      `${scheme}: an amount is above 90 000 billion kr. Look for errors in rates and figures.`,
  },
})
