import { formatKr, type Ore } from '../../core/ore.ts'
import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds } from './deeds.rules.ts'

type Name = keyof typeof deeds

export const deedButtons = words<Record<Name, string>>({
  pay: { nb: 'Anvis utbetalingen', nn: 'Tilvis utbetalinga', en: 'Make the payment' },
  refuse: { nb: 'Avvis utbetalingen', nn: 'Avvis utbetalinga', en: 'Refuse the payment' },
})

export const deedsDone = words<Record<Name, string>>({
  pay: { nb: 'Utbetalingen er anvist', nn: 'Utbetalinga er tilvist', en: 'The payment is made' },
  refuse: { nb: 'Utbetalingen er avvist', nn: 'Utbetalinga er avvist', en: 'The payment is refused' },
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
