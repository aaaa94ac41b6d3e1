import { formatKr, type Ore } from '../../core/ore.ts'
import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds, overDeeds } from './deeds.rules.ts'

type Name = keyof typeof deeds

/** What the button of each says, and what is said when it is done. */
export const deedWords = words<Record<Name, { button: string; done: string }>>({
  pay: {
    nb: { button: 'Anvis utbetalingen', done: 'Utbetalingen er anvist' },
    nn: { button: 'Tilvis utbetalinga', done: 'Utbetalinga er tilvist' },
    en: { button: 'Make the payment', done: 'The payment is made' },
  },
  refuse: {
    nb: { button: 'Avvis utbetalingen', done: 'Utbetalingen er avvist' },
    nn: { button: 'Avvis utbetalinga', done: 'Utbetalinga er avvist' },
    en: { button: 'Refuse the payment', done: 'The payment is refused' },
  },
})

const waits = words({
  pay: {
    nb: (kr: string, m: string) => `Anvis ${kr} til ${m}`,
    nn: (kr: string, m: string) => `Tilvis ${kr} til ${m}`,
    en: (kr: string, m: string) => `Make the payment of ${kr} for ${m}`,
  },
})

type Thing = { programme: string; municipality: string; number: number; name: string; ore: Ore }

export const sayPayment: Say<Name, Thing> = ({ thing }, { language }) => {
  const { programme, municipality, number } = thing
  return {
    text: waits(language).pay(formatKr(thing.ore), thing.name),
    href: href('measure', { programme, municipality, number }),
  }
}

const overWaits = words<Record<keyof typeof overDeeds, (m: string, kr: string) => string>>({
  explain: {
    nb: (m, kr) => `Skriv hvorfor ${m} bruker ${kr} mer enn budsjettet`,
    nn: (m, kr) => `Skriv kvifor ${m} bruker ${kr} meir enn budsjettet`,
    en: (m, kr) => `Write why ${m} uses ${kr} more than its budget`,
  },
  cover: {
    nb: (m, kr) => `Flytt budsjett til ${m}, som er over budsjettet med ${kr}`,
    nn: (m, kr) => `Flytt budsjett til ${m}, som er over budsjettet med ${kr}`,
    en: (m, kr) => `Move budget to ${m}, which is above its budget by ${kr}`,
  },
})

type OverThing = Omit<Thing, 'ore'> & { left: Ore }

/** A measure beyond its budget: the way is to the reason, or to the budget. */
export const sayBeyond: Say<keyof typeof overDeeds, OverThing> = ({ deed, thing }, { language }) => {
  const { programme, municipality, number } = thing
  const where = { programme, municipality }
  return {
    text: overWaits(language)[deed](thing.name, formatKr(-thing.left)),
    href: deed === 'explain' ? `${href('measure', { ...where, number })}#beyond` : href('budget', where),
  }
}
