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
    nb: (scheme: string, kr: string, n: number) =>
      `${scheme}: minst ${kr} til hver av ${n} er mer enn bevilgningen. Sett ned minstebeløpet.`,
    nn: (scheme: string, kr: string, n: number) =>
      `${scheme}: minst ${kr} til kvar av ${n} er meir enn løyvinga. Set ned minstebeløpet.`,
    en: (scheme: string, kr: string, n: number) =>
      `${scheme}: at least ${kr} to each of ${n} is more than the appropriation. Lower the least amount.`,
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
